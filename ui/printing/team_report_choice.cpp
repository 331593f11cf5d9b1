#include "core/reports/report_actions.h"
#include "core/workspace/workspace.h"
#include "ui/printing/print_dialog.h"
#include "ui/shared/convert.h"

#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr int kOfferedMonths = 24;

QComboBox* monthChoice(Date today, QWidget* parent)
{
    auto* months = new QComboBox(parent);
    months->setObjectName(QStringLiteral("monthChoice"));
    const Date last = lastWholeMonth(today);
    for (int back = 0; back < kOfferedMonths; ++back) {
        const QDate month = toQDate(addMonths(last, -back));
        months->addItem(QLocale().toString(month, QStringLiteral("MMMM yyyy")), month);
    }
    return months;
}

// Asks of staff alone, so it may be asked here.
QComboBox* teamChoice(Workspace& workspace, const QString& proposed, QWidget* parent)
{
    auto* teams = new QComboBox(parent);
    teams->setObjectName(QStringLiteral("reportTeamChoice"));
    teams->addItem(PrintDialog::tr("the whole office"), QString());
    // Without them, making the report says what is wrong.
    if (const auto known = ReportActions(workspace.context()).teams())
        for (const auto& team : *known)
            teams->addItem(toQString(team), toQString(team));
    teams->setCurrentIndex(proposed.isEmpty() ? 0 : std::max(0, teams->findData(proposed)));
    return teams;
}

} // namespace

void askToPrintTeamReport(const UiContext& context, const QString& team, QWidget* parent)
{
    // The choices belong to the dialog, as the source does that reads them.
    const Date today = context.workspace.clock().today();
    auto* months = monthChoice(today, parent);
    auto* teams = teamChoice(context.workspace, team, parent);
    auto* dialog = new PrintDialog(
        context,
        {PrintDialog::tr("Print the report of a month"),
         PrintDialog::tr(
             "The caseloads as they are today, who came in and who left, active and in work beside the "
             "target, and satisfaction, in Dutch. Caseloads count the active clients of today, also when the "
             "page shows a filter; the other figures count everybody, also whose dossier has been closed "
             "since; satisfaction is of the whole office. Small counts and what they could be worked out "
             "from are left out."),
         QStringLiteral("maandrapport.pdf"), false},
        [months, teams, today]() -> LongPrintSource {
            const auto month = toDate(months->currentData().toDate());
            const TeamReportWish wish{month.value_or(lastWholeMonth(today)),
                                      toStdString(teams->currentData().toString())};
            return [wish](Workspace& workspace, const PrintOptions& options, const PrintFollower& follow) {
                return ReportActions(workspace.context()).team(wish, follow).map([&options](const TeamReport& report) {
                    return teamReportDocument(report, options.large);
                });
            };
        },
        parent);
    dialog->addChoice(PrintDialog::tr("&Month"), *months);
    dialog->addChoice(PrintDialog::tr("&Team"), *teams);
    dialog->open();
}

} // namespace werkpad
