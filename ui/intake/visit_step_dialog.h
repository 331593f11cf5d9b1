// Asks for what a step of a visit needs: a reason, a note, the colleague it goes to.
#pragma once

#include "core/intake/routing_rules.h"
#include "ui/shared/record_dialog.h"
#include "ui/shared/ui_context.h"

#include <functional>

class QComboBox;
class QPlainTextEdit;

namespace werkpad
{

class VisitStepDialog : public RecordDialog
{
    Q_OBJECT
public:
    struct Texts {
        QString title{};
        QString explanation{};
        QString field{};  // label of the text, with its '&'
        QString action{}; // the button
        QString draftKey{};
    };
    using Save = std::function<Result<void>(const std::string& text, std::optional<StaffId> colleague)>;

    // With colleagues one of them has to be chosen; `needsText` when the text may not stay empty.
    VisitStepDialog(const UiContext& context, const Texts& texts, bool needsText, Save save,
                    const std::vector<RoutingProposal>& colleagues = {}, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::vector<Finding> findings() const override;
    [[nodiscard]] Result<void> save() override;

private:
    bool m_needsText;
    Save m_write;
    QComboBox* m_colleague = nullptr;
    QPlainTextEdit* m_text;
};

} // namespace werkpad
