// Asks for a spell of unemployment with its three dates, and saves it.
#pragma once

#include "core/segmentation/unemployment_spell.h"
#include "ui/shared/record_dialog.h"

namespace werkpad
{

class OpenDossier;

class SpellDialog : public RecordDialog
{
    Q_OBJECT
public:
    // A nil id makes a new spell.
    SpellDialog(OpenDossier& dossier, const UnemploymentSpell& spell, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void load(const UnemploymentSpell& spell);
    [[nodiscard]] UnemploymentSpell value() const;

    OpenDossier& m_dossier;
    UnemploymentSpell m_initial; // as it stood in the database when it was last read
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
    DateEdit* m_registeredOn;
    DateEdit* m_benefitFrom;
    QPlainTextEdit* m_remark;
};

} // namespace werkpad
