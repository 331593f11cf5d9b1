// Keeps what a person is typing until it is saved for real, so that no crash or lock takes it away.
#pragma once

#include "core/base/clock.h"
#include "core/base/record_ids.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

class Database;

struct Draft {
    std::string form{};       // which form, with the record it is about: "client/0192…"
    std::string content{};    // the form's own JSON
    std::int64_t savedAt = 0; // milliseconds since 1970-01-01 UTC
    bool operator==(const Draft&) const = default;
};

// Of one person, on this workstation: drafts are in the encrypted file, but not in the change log and never exchanged.
class DraftStore
{
public:
    DraftStore(Database& database, const Clock& clock, StaffId staff);

    [[nodiscard]] Result<void> save(const std::string& form, const std::string& content);
    [[nodiscard]] Result<void> discard(const std::string& form);
    [[nodiscard]] Result<std::optional<Draft>> find(const std::string& form);
    [[nodiscard]] Result<std::vector<Draft>> all(); // newest first

private:
    Database& m_database;
    const Clock& m_clock;
    StaffId m_staff;
};

} // namespace werkpad
