#include "ui/sync/sync_text.h"

#include "ui/shared/convert.h"
#include "ui/shared/error_text.h"
#include "ui/shared/record_labels.h"

#include <QCoreApplication>
#include <QDateTime>

namespace werkpad
{

namespace
{

struct SyncText {
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

QString timeText(std::int64_t milliseconds)
{
    if (milliseconds == 0)
        return SyncText::tr("never");
    const auto time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return time.date() == QDate::currentDate() ? SyncText::tr("today at %1").arg(time.toString(QStringLiteral("HH:mm")))
                                               : time.toString(QStringLiteral("dd-MM-yyyy HH:mm"));
}

QString offText(std::int64_t milliseconds)
{
    const std::int64_t off = milliseconds < 0 ? -milliseconds : milliseconds;
    const QString much = off >= kDay    ? SyncText::tr("%n day(s)", nullptr, static_cast<int>(off / kDay))
                         : off >= kHour ? SyncText::tr("%n hour(s)", nullptr, static_cast<int>(off / kHour))
                                        : SyncText::tr("%n minute(s)", nullptr, static_cast<int>(off / kMinute));
    return milliseconds < 0 ? SyncText::tr("its clock is %1 slow").arg(much)
                            : SyncText::tr("its clock is %1 fast").arg(much);
}

QString valueText(const std::string& field, const Value& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return text->empty() ? SyncText::tr("(empty)") : storedValueLabel(field, *text);
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    return std::holds_alternative<std::monostate>(value) ? SyncText::tr("(empty)") : SyncText::tr("(a reference)");
}

QString actText(const std::string& field, const ConflictSide& side)
{
    return field.empty() ? (side.isRemoval ? SyncText::tr("removed") : SyncText::tr("changed"))
                         : valueText(field, side.value);
}

QString whoText(const QString& what, const ConflictSide& side)
{
    const QString who = side.authorName.empty() ? SyncText::tr("somebody") : toQString(side.authorName);
    return SyncText::tr("%1 – %2, %3", "value – who, when").arg(what, who, timeText(side.wall));
}

QString sideText(const std::string& field, const ConflictSide& side)
{
    return whoText(actText(field, side), side);
}

QString reasonText(const std::string& reason)
{
    if (reason == "incomplete")
        return SyncText::tr("Not there whole yet. It is tried again.");
    if (reason == "altered" || reason == "malformed")
        return SyncText::tr("Altered or damaged. Let its workstation exchange again after taking it away.");
    if (reason == "unknown_workstation")
        return SyncText::tr("Nobody has introduced its workstation.");
    if (reason == "revoked")
        return SyncText::tr("Its workstation was taken out.");
    if (reason == "key_unknown")
        return SyncText::tr("Its key has not been given to this workstation.");
    if (reason == "newer_format")
        return SyncText::tr("A newer Werkpad wrote it. Update this one.");
    if (reason == "other_share")
        return SyncText::tr("It is of another office.");
    return toQString(reason);
}

} // namespace

QString lastExchangeText(const SyncStatus& status)
{
    if (!status.share)
        return SyncText::tr("This workstation does not exchange yet");
    return SyncText::tr("Exchanged: %1").arg(timeText(status.lastExchange));
}

QString exchangeErrorText(const Error& error)
{
    if (error.kind == ErrorKind::Missing)
        return SyncText::tr("The folder %1 is not there now. What you do is kept, and exchanged when it is back.")
            .arg(toQString(error.subject));
    return errorText(error);
}

QString stickReportText(const StickReport& report)
{
    const auto count = [](std::int64_t number) { return static_cast<int>(number); };
    QStringList lines;
    lines << SyncText::tr("Everything is on the stick.");
    lines << SyncText::tr("%n change(s) of others are new here.", nullptr, count(report.exchange.applied));
    if (report.hasReachedShare)
        lines << SyncText::tr("%n file(s) went from the stick into the folder of the office.", nullptr,
                              count(report.brought))
              << SyncText::tr("%n file(s) went from there onto the stick.", nullptr, count(report.taken));
    else
        lines << SyncText::tr("The folder of the office was out of reach: this workstation and the stick exchanged.");
    if (report.exchange.conflicts > 0)
        lines << SyncText::tr("%n field(s) wait for a decision.", nullptr, count(report.exchange.conflicts));
    if (!report.exchange.waiting.empty())
        lines << SyncText::tr("%n file(s) wait for others that are not there yet. Nothing is lost.", nullptr,
                              static_cast<int>(report.exchange.waiting.size()));
    if (!report.exchange.refused.empty())
        lines << SyncText::tr("%n file(s) could not be used, the first: %1", nullptr,
                              static_cast<int>(report.exchange.refused.size()))
                     .arg(reasonText(report.exchange.refused.front().reason));
    return lines.join(QStringLiteral("\n\n"));
}

QString stickErrorText(const Error& error)
{
    if (error.kind == ErrorKind::Missing)
        return SyncText::tr("%1 is not there any more. Put the stick in again; what is on it is whole.")
            .arg(toQString(error.subject));
    if (error.kind == ErrorKind::DiskFull)
        return SyncText::tr("There is no room left at %1. What the stick brought is in the office. Make room, or take "
                            "an empty stick, and exchange again.")
            .arg(toQString(error.subject));
    if (error.kind == ErrorKind::Busy)
        return SyncText::tr("Another exchange is going on. Try again in a moment.");
    return errorText(error);
}

QStringList conflictHeadings()
{
    return {SyncText::tr("Client"), SyncText::tr("What"), SyncText::tr("Before"), SyncText::tr("Here"),
            SyncText::tr("The other")};
}

std::vector<TextRow> conflictRows(const std::vector<Conflict>& conflicts)
{
    std::vector<TextRow> rows;
    for (const auto& conflict : conflicts) {
        const QString other = conflict.theirs.empty() ? QString() : sideText(conflict.field, conflict.theirs.front());
        rows.push_back({{toQString(conflict.clientName), conflictSubject(conflict),
                         conflict.field.empty() ? QString() : valueText(conflict.field, conflict.base),
                         sideText(conflict.field, conflict.mine), other},
                        Icon::Warning});
    }
    return rows;
}

ConflictTexts conflictTexts(const Conflict& conflict)
{
    ConflictTexts texts;
    const bool isAct = conflict.field.empty();
    texts.base = isAct ? QString() : valueText(conflict.field, conflict.base);
    texts.mine = actText(conflict.field, conflict.mine);
    texts.mineHeading = whoText(SyncText::tr("Here"), conflict.mine);
    if (!conflict.theirs.empty()) {
        texts.theirs = actText(conflict.field, conflict.theirs.front());
        texts.theirsHeading = whoText(SyncText::tr("The other"), conflict.theirs.front());
    }
    const auto* before = std::get_if<std::string>(&conflict.base);
    texts.isPlain = isAct || std::holds_alternative<std::monostate>(conflict.base) || (before && before->empty());
    return texts;
}

QString conflictSubject(const Conflict& conflict)
{
    if (conflict.field.empty())
        return recordLabel(conflict.table);
    return conflict.table == "client"
               ? fieldLabel(conflict.field)
               : SyncText::tr("%1: %2", "record: field").arg(recordLabel(conflict.table), fieldLabel(conflict.field));
}

QStringList workstationHeadings()
{
    return {SyncText::tr("Workstation"), SyncText::tr("Last news"), SyncText::tr("Remark")};
}

std::vector<TextRow> workstationRows(const SyncStatus& status)
{
    std::vector<TextRow> rows;
    for (const auto& one : status.workstations) {
        QString remark;
        if (one.isOwn)
            remark = status.unpublished > 0 ? SyncText::tr("this one; %n change(s) go along next time", nullptr,
                                                           static_cast<int>(status.unpublished))
                                            : SyncText::tr("this one");
        else if (one.workstation.revokedOn)
            remark = SyncText::tr("taken out on %1").arg(shownDate(*one.workstation.revokedOn));
        else if (one.clockOff != 0)
            remark = offText(one.clockOff);
        rows.push_back({{toQString(one.workstation.name), timeText(one.readAt), remark}, {}});
    }
    return rows;
}

QStringList problemHeadings()
{
    return {SyncText::tr("File"), SyncText::tr("Since"), SyncText::tr("What is the matter")};
}

std::vector<TextRow> problemRows(const SyncStatus& status)
{
    std::vector<TextRow> rows;
    for (const auto& [file, reason, since, tries] : status.problems)
        rows.push_back({{toQString(file), timeText(since), reasonText(reason)}, Icon::Warning});
    return rows;
}

} // namespace werkpad
