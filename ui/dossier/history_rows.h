// Turns what the change log keeps of a client into words: who changed what, when, from what to what.
#pragma once

#include "core/dossier/dossier.h"
#include "core/dossier/dossier_actions.h"

#include <QString>

#include <functional>
#include <map>
#include <span>
#include <unordered_set>
#include <vector>

namespace werkpad
{

struct HistoryRow {
    ChangeSetNumber change = 0;
    QString when{}; // 23-11-2026 14:05, local time
    QString who{};
    QString what{}; // "Telefoonnummer", "Periode van werkloosheid toegevoegd"
    QString from{};
    QString to{};
    bool isUndone = false;        // somebody took it back later
    bool isUndo = false;          // it takes something back itself
    bool isFirstOfChange = false; // what was done in one act stands together
    bool operator==(const HistoryRow&) const = default;
};

// Reads the history from today backwards, a piece at a time. An insertion keeps no cells in the log, so what a record
// held when it was made is worked out from what it holds now and the changes in between.
class HistoryReader
{
public:
    using StaffName = std::function<QString(StaffId)>;
    HistoryReader(const Dossier& now, StaffName staffName);
    // `entries` come newest first, and follow on those of the call before.
    [[nodiscard]] std::vector<HistoryRow> read(std::span<const HistoryEntry> entries);

private:
    using Cells = std::map<std::string, Value, std::less<>>;
    template <class T>
    void remember(const std::vector<T>& records);
    void addRows(std::vector<HistoryRow>& rows, const HistoryRow& frame, const RecordChange& change);
    [[nodiscard]] QString shown(std::string_view table, std::string_view column, const Value& value,
                                const Cells& record) const;
    [[nodiscard]] QString summary(std::string_view table, const Cells& record) const;

    StaffName m_staffName;
    bool m_hidesAddress;               // it is secret, and so are those of before
    std::map<RecordId, Cells> m_cells; // as they were just after the next older change
    std::unordered_set<ChangeSetNumber> m_undone;
};

} // namespace werkpad
