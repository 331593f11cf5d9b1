// Puts the figures of the indicators or of the caseloads into a file to leave the office with.
#pragma once

#ifndef Q_MOC_RUN
#include "core/indicators/figure_export_actions.h"
#include "core/workspace/workspace.h"
#endif
#include "ui/shared/background.h"
#include "ui/shared/long_work_dialog.h"
#include "ui/shared/ui_context.h"

#include <memory>
#include <variant>

class QComboBox;

namespace werkpad
{

// As `werkpad-cli export indicators` and `export team` write them: rounded, without small counts, refused when it would
// tell of a few people, and noted in the access log.
class FigureExportDialog : public LongWorkDialog
{
    Q_OBJECT
public:
    // Of the indicators in this time, or of the caseloads of today; both split as is chosen first.
    using Wish = std::variant<IndicatorExportWish, TeamSplit>;
    // Goes when it is closed. Borrows what is in the context.
    FigureExportDialog(const UiContext& context, const Wish& wish, QWidget* parent);

Q_SIGNALS:
    void exported(const QString& sentence); // how many rows stand in which file

protected:
    void begin() override;
    void stop() override { m_worker.cancel(); }

private:
    struct Desk {
        Result<std::unique_ptr<Workspace>> workspace;
    };
    void addSplits();
    [[nodiscard]] Wish chosen() const;
    void ended(const Result<std::size_t>& written, const QString& file);

    UiContext m_context;
    Wish m_wish;
    QComboBox* m_by;
    QComboBox* m_format;
    Background<Desk> m_worker; // last: ends before what it reports to
};

} // namespace werkpad
