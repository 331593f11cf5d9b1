#include "ui/exchange/figure_export_dialog.h"

#include "ui/exchange/file_kinds.h"
#include "ui/shared/convert.h"
#include "ui/shared/questions.h"

#include <QComboBox>
#include <QDir>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace werkpad
{

FigureExportDialog::FigureExportDialog(const UiContext& context, const Wish& wish, QWidget* parent)
    : LongWorkDialog(std::holds_alternative<TeamSplit>(wish) ? tr("Export the caseloads") : tr("Export the indicators"),
                     tr("&Export…"), parent)
    , m_context(context)
    , m_wish(wish)
    , m_by(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_worker([&workspace = context.workspace] { return std::make_unique<Desk>(Desk{workspace.openAnother()}); })
{
    if (const auto* indicators = std::get_if<IndicatorExportWish>(&m_wish))
        addText(tr("Active and in work within 6, 12 and 24 months, of who became unemployed from %1 up to %2.")
                    .arg(shownDate(indicators->from), shownDate(indicators->until)));
    else
        addText(tr("All caseloads of today, of active clients, whichever view is chosen."));
    addSplits();
    addField("by", tr("&Split by"), m_by);
    addFileKinds(*m_format);
    addField("out", tr("&As"), m_format);
    addText(tr("Counts are rounded to 5. Counts of 1 to 4 are left out, and so is what these could be worked out from. "
               "Who exported is in the access log."));
}

void FigureExportDialog::addSplits()
{
    if (const auto* indicators = std::get_if<IndicatorExportWish>(&m_wish)) {
        const std::pair<CohortGrouping, QString> splits[]{{CohortGrouping::None, tr("nothing, everybody together")},
                                                          {CohortGrouping::Period, tr("period")},
                                                          {CohortGrouping::Regime, tr("regime")},
                                                          {CohortGrouping::Theme, tr("theme")},
                                                          {CohortGrouping::Team, tr("team")},
                                                          {CohortGrouping::Year, tr("year of inflow")}};
        for (const auto& [grouping, text] : splits)
            m_by->addItem(text, static_cast<int>(grouping));
        m_by->setCurrentIndex(std::max(0, m_by->findData(static_cast<int>(indicators->grouping))));
        return;
    }
    const std::pair<TeamSplit, QString> splits[]{{TeamSplit::Period, tr("period")},
                                                 {TeamSplit::Regime, tr("regime")},
                                                 {TeamSplit::Theme, tr("theme")},
                                                 {TeamSplit::Attention, tr("what needs attention")}};
    for (const auto& [split, text] : splits)
        m_by->addItem(text, static_cast<int>(split));
    m_by->setCurrentIndex(std::max(0, m_by->findData(static_cast<int>(std::get<TeamSplit>(m_wish)))));
}

FigureExportDialog::Wish FigureExportDialog::chosen() const
{
    const int by = m_by->currentData().toInt();
    if (const auto* indicators = std::get_if<IndicatorExportWish>(&m_wish)) {
        IndicatorExportWish wish = *indicators;
        wish.grouping = static_cast<CohortGrouping>(by);
        return wish;
    }
    return static_cast<TeamSplit>(by);
}

void FigureExportDialog::begin()
{
    const QString today = toQString(m_context.workspace.clock().today().iso());
    const auto file = askForExportFile(m_context.questions, *this, *m_format,
                                       std::holds_alternative<TeamSplit>(m_wish)
                                           ? tr("caseloads %1", "name of a file, with the day").arg(today)
                                           : tr("indicators %1", "name of a file, with the day").arg(today));
    if (!file)
        return;
    working(tr("Exporting…"));
    m_worker.run(
        Turn::Newest, this,
        [wish = chosen(), format = exportFormatOf(*file, *m_format),
         path = std::filesystem::path(toStdString(*file))](Desk& desk, Task& task) -> Result<std::size_t> {
            if (!desk.workspace)
                return tl::unexpected(desk.workspace.error());
            Workspace& workspace = **desk.workspace;
            task.onCancel([&database = workspace.database()] { database.interrupt(); });
            const FigureExportActions actions(workspace.context());
            if (const auto* indicators = std::get_if<IndicatorExportWish>(&wish))
                return actions.indicators(*indicators, format, path);
            return actions.team(std::get<TeamSplit>(wish), format, path);
        },
        [this, file = *file](const Result<std::size_t>& written) { ended(written, file); });
}

void FigureExportDialog::ended(const Result<std::size_t>& written, const QString& file)
{
    if (!written) {
        failed(written.error());
        return;
    }
    Q_EMIT exported(
        tr("%n row(s) written to %1", nullptr, static_cast<int>(*written)).arg(QDir::toNativeSeparators(file)));
    accept();
}

} // namespace werkpad
