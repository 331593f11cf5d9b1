// Asks under which legal regime a client falls, from when to when, and saves it.
#pragma once

#include "core/regimes/regime_coverage.h"
#include "ui/shared/record_dialog.h"

class QComboBox;

namespace werkpad
{

class OpenDossier;

class CoverageDialog : public RecordDialog
{
    Q_OBJECT
public:
    // A nil id makes a new coverage.
    CoverageDialog(OpenDossier& dossier, const RegimeCoverage& coverage, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;
    [[nodiscard]] QStringList takeCurrent() override;

private:
    void load(const RegimeCoverage& coverage);
    [[nodiscard]] RegimeCoverage value() const;
    void showRegime();

    OpenDossier& m_dossier;
    RegimeCoverage m_initial; // as it stood in the database when it was last read
    QComboBox* m_regime;
    QLabel* m_about;
    DateEdit* m_firstDay;
    DateEdit* m_lastDay;
    QPlainTextEdit* m_remark;
};

} // namespace werkpad
