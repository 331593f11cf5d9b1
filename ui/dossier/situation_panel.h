// The tab Situatie: period, spells, outcomes, regimes, characteristics and themes, with the personal data beside them.
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QLabel;

namespace werkpad
{

class CharacteristicEntry;
class CharacteristicsModel;
class CoveragesModel;
class MarksModel;
class OpenDossier;
class OutcomesModel;
class PersonalForm;
class RecordSection;
class SpellsModel;

// In two columns where there is room, below each other where there is not.
class SituationPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit SituationPanel(OpenDossier& dossier, QWidget* parent = nullptr);
    void saveDrafts();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] RecordSection* makeSpells();
    [[nodiscard]] RecordSection* makeOutcomes();
    [[nodiscard]] RecordSection* makeCoverages();
    [[nodiscard]] RecordSection* makeCharacteristics();
    [[nodiscard]] RecordSection* makeMarks();
    void refresh();
    void arrange();
    template <class Action>
    void remove(const QString& what, const Action& action);

    OpenDossier& m_dossier;
    SpellsModel* m_spells;
    OutcomesModel* m_outcomes;
    CoveragesModel* m_coverages;
    CharacteristicsModel* m_characteristics;
    MarksModel* m_marks;
    CharacteristicEntry* m_entry;
    PersonalForm* m_personal;
    QLabel* m_message;
    std::vector<RecordSection*> m_sections;
    QBoxLayout* m_columns;
};

} // namespace werkpad
