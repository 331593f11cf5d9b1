#include "ui/dossier/history_rows.h"

#include "core/clients/bsn.h"
#include "core/clients/characteristic_scale.h"
#include "core/clients/client_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "ui/shared/client_text.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/record_labels.h"

#include <QCoreApplication>
#include <QDateTime>

namespace werkpad
{

namespace
{

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
};

std::string_view tableOf(int entity)
{
    static constexpr std::array kInfos{kEntityInfo<Client>,          kEntityInfo<Characteristic>,
                                       kEntityInfo<RegimeCoverage>,  kEntityInfo<UnemploymentSpell>,
                                       kEntityInfo<SegmentOverride>, kEntityInfo<ThemeMark>};
    const auto* const found = std::ranges::find(kInfos, entity, &EntityInfo::number);
    return found == kInfos.end() ? std::string_view{} : found->table;
}

const std::string* textIn(const Value& value)
{
    return std::get_if<std::string>(&value);
}

std::string textOr(const auto& cells, std::string_view column)
{
    const auto found = cells.find(column);
    const std::string* text = found == cells.end() ? nullptr : textIn(found->second);
    return text ? *text : std::string{};
}

QString momentText(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).toString(QStringLiteral("dd-MM-yyyy HH:mm"));
}

// Never worth a line: what every record of a client has.
bool isSilent(std::string_view column)
{
    return column == "client" || column == "source_key";
}

bool isAddress(std::string_view column)
{
    return column == "street" || column == "house_number" || column == "postcode" || column == "place" ||
           column == "country";
}

QString insertedText(std::string_view table)
{
    return table == "client" ? HistoryText::tr("Client added") : HistoryText::tr("%1 added").arg(recordLabel(table));
}

} // namespace

HistoryReader::HistoryReader(const Dossier& now, StaffName staffName)
    : m_staffName(std::move(staffName))
    , m_hidesAddress(now.client.secrecy > 0)
{
    remember(std::vector{now.client});
    remember(now.characteristics);
    remember(now.coverages);
    remember(now.spells);
    remember(now.overrides);
    remember(now.themeMarks);
}

template <class T>
void HistoryReader::remember(const std::vector<T>& records)
{
    for (const T& record : records) {
        Cells& cells = m_cells[RecordId(record.id.bytes())];
        for (const auto& field : EntityOf<T>::fields)
            cells.insert_or_assign(std::string(field.column), field.read(record));
    }
}

std::vector<HistoryRow> HistoryReader::read(std::span<const HistoryEntry> entries)
{
    std::vector<HistoryRow> rows;
    for (const HistoryEntry& entry : entries) {
        HistoryRow frame;
        frame.change = entry.change.number;
        frame.when = momentText(entry.change.wall);
        frame.who = entry.authorName.empty() ? HistoryText::tr("Werkpad") : toQString(entry.authorName);
        frame.isUndone = m_undone.contains(entry.change.number);
        frame.isUndo = entry.change.undoes.has_value();
        // Taking back an undo makes the change count again.
        if (frame.isUndo && !frame.isUndone)
            m_undone.insert(*entry.change.undoes);
        const std::size_t before = rows.size();
        for (auto record = entry.change.records.rbegin(); record != entry.change.records.rend(); ++record)
            addRows(rows, frame, *record);
        if (rows.size() > before)
            rows[before].isFirstOfChange = true;
    }
    return rows;
}

void HistoryReader::addRows(std::vector<HistoryRow>& rows, const HistoryRow& frame, const RecordChange& change)
{
    const std::string_view table = tableOf(change.entity);
    Cells& cells = m_cells[change.record];
    HistoryRow row = frame;
    switch (change.kind) {
    case ChangeKind::Inserted:
        row.what = insertedText(table);
        row.to = summary(table, cells);
        rows.push_back(row);
        return;
    case ChangeKind::Removed:
        for (const CellChange& cell : change.cells)
            cells.insert_or_assign(cell.column, cell.before);
        row.what = HistoryText::tr("%1 removed").arg(recordLabel(table));
        row.from = summary(table, cells);
        rows.push_back(row);
        return;
    case ChangeKind::Updated:
        break;
    }
    for (const CellChange& cell : change.cells) {
        Cells after = cells;
        cells.insert_or_assign(cell.column, cell.before);
        if (isSilent(cell.column))
            continue;
        row.what = table == "client" ? fieldLabel(cell.column)
                                     : QStringLiteral("%1: %2").arg(recordLabel(table), fieldLabel(cell.column));
        row.from = shown(table, cell.column, cell.before, cells);
        row.to = shown(table, cell.column, cell.after, after);
        rows.push_back(row);
    }
}

QString HistoryReader::shown(std::string_view table, std::string_view column, const Value& value,
                             const Cells& record) const
{
    if (std::holds_alternative<std::monostate>(value))
        return HistoryText::tr("(empty)");
    if (column == "coach" || column == "author") {
        StaffId staff;
        const QString name = fromValue(value, staff) ? m_staffName(staff) : QString();
        return name.isEmpty() ? HistoryText::tr("a colleague who is no longer known") : name;
    }
    const std::string* text = textIn(value);
    if (!text) {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number ? QString::number(*number) : QString();
    }
    if (text->empty())
        return HistoryText::tr("(empty)");
    if (m_hidesAddress && isAddress(column))
        return HistoryText::tr("(secret)");
    if (column == "bsn")
        return toQString(maskedBsn(*text));
    if (column == "value" && table == "characteristic") {
        const auto axis = parseAxis(textOr(record, "axis"));
        return axis ? characteristicLabel(*axis, *text) : toQString(*text);
    }
    return storedValueLabel(column, *text);
}

// What a record says in one line: the label of what it is, and its days.
QString HistoryReader::summary(std::string_view table, const Cells& record) const
{
    const auto part = [&](std::string_view column) {
        const auto found = record.find(column);
        const bool has = found != record.end() && !std::holds_alternative<std::monostate>(found->second) &&
                         !(textIn(found->second) && textIn(found->second)->empty());
        return has ? shown(table, column, found->second, record) : QString();
    };
    QStringList parts;
    for (const std::string_view column : {"given_names", "prefix", "surname"}) {
        if (table == "client" && !part(column).isEmpty())
            parts << part(column);
    }
    if (table == "client")
        return parts.join(QLatin1Char(' '));
    for (const std::string_view column : {"regime", "period", "theme", "axis", "value"}) {
        if (!part(column).isEmpty())
            parts << part(column);
    }
    if (!part("observed_on").isEmpty())
        parts << part("observed_on");
    const auto first = Date::parseIso(textOr(record, "first_day"));
    if (first)
        parts << rangeText({*first, Date::parseIso(textOr(record, "last_day"))});
    for (const std::string_view column : {"argument", "remark"}) {
        if (!part(column).isEmpty())
            parts << part(column);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace werkpad
