// Asks a question about the open dossier, or answers one.
#pragma once

#include "core/reviews/review_note.h"
#include "ui/shared/record_dialog.h"

#include <optional>

class QPlainTextEdit;

namespace werkpad
{

class OpenDossier;

class ReviewDialog : public RecordDialog
{
    Q_OBJECT
public:
    // Without `note` it asks; with one it answers that, or changes the answer.
    ReviewDialog(OpenDossier& dossier, std::optional<ReviewNote> note, QWidget* parent);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    [[nodiscard]] std::string text() const;

    OpenDossier& m_dossier;
    std::optional<ReviewNote> m_note;
    QPlainTextEdit* m_text;
};

} // namespace werkpad
