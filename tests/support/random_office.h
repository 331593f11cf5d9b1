// An office in which anything may happen, and the book that is kept of every text that was typed.
#pragma once

#include "core/changes/change_log_store.h"
#include "core/segmentation/segmentation_fields.h"
#include "tests/support/copied_database.h"
#include "tests/support/station.h"

#include <rapidcheck.h>

#include <map>
#include <set>

namespace werkpad
{

enum class Act {
    Add,
    SetPhone,
    SetPlace,
    AddSpell,
    Remove,
    RemoveSpell,
    Undo,
    Exchange,
    ExchangePart,
    Fail,
    FailCompacting,
    MoveClock,
    Compact,
    Clone,
    BackUp,
    PutBack,
    Acts
};

struct Step {
    Act act = Act::Add;
    int station = 0;
    int which = 0;
    int amount = 0;
};

inline std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << "{" << static_cast<int>(step.act) << "," << step.station << "," << step.which << "," << step.amount
               << "}";
}

inline rc::Gen<Step> anyStep(int stations)
{
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, static_cast<int>(Act::Acts)), rc::gen::inRange(0, stations),
                                       rc::gen::inRange(0, 1000), rc::gen::inRange(-1000, 1000)),
                        [](const std::tuple<int, int, int, int>& parts) {
                            const auto [act, station, which, amount] = parts;
                            return Step{static_cast<Act>(act), station, which, amount};
                        });
}

// Does the steps, and keeps book of every text that was typed.
class RandomOffice
{
public:
    explicit RandomOffice(int stations)
        : m_office(stations)
    {
    }

    void take(const Step& step)
    {
        const std::size_t index =
            m_copies > 0 && step.which % 3 == 0 ? m_office.stations.size() - 1 : static_cast<std::size_t>(step.station);
        Station& station = m_office[index];
        switch (step.act) {
        case Act::Add:
            station.add(aClient().named("K" + std::to_string(++m_text), "Berg"));
            break;
        case Act::SetPhone:
            edit(station, step.which, &Client::phone, "phone");
            break;
        case Act::SetPlace:
            edit(station, step.which, &Client::place, "place");
            break;
        case Act::AddSpell:
            addSpell(station, step.which);
            break;
        case Act::Remove:
            remove(station, step.which);
            break;
        case Act::RemoveSpell:
            removeSpell(station, step.which);
            break;
        case Act::Undo:
            undo(station);
            break;
        case Act::Exchange:
            exchange(station);
            break;
        case Act::ExchangePart: { // some files have not arrived here yet
            const auto salt = static_cast<std::size_t>(step.which);
            station.store.isHidden = [salt, own = station.id().text()](const std::string& folder,
                                                                       const std::string& name) {
                return !folder.empty() && folder != own && (std::hash<std::string>{}(folder + name) + salt) % 3 == 0;
            };
            exchange(station);
            station.store.isHidden = {};
            break;
        }
        case Act::Fail:
        case Act::FailCompacting:
            fail(station, step);
            break;
        case Act::MoveClock:
            station.clock.pass(std::int64_t{step.amount} * 86'400'000 * 4); // ten years either way
            break;
        case Act::Compact:
            RC_ASSERT(station.tryCompact().has_value());
            break;
        case Act::Clone:
            clone(station);
            break;
        case Act::BackUp:
            m_backups[index] = copyOf(*station.database);
            break;
        case Act::PutBack:
            putBack(station, index);
            break;
        case Act::Acts:
            break;
        }
    }

    void checkAfterwards()
    {
        constexpr int kRounds = 6;
        for (int round = 1; round <= kRounds; ++round) {
            for (auto& station : m_office.stations) {
                const auto report = exchange(*station);
                if (round == kRounds)
                    RC_ASSERT(report.refused.empty());
            }
        }
        Station& first = m_office[0];
        for (auto& station : m_office.stations) {
            RC_ASSERT(station->hash() == first.hash());
            RC_ASSERT(station->isSound());
            RC_ASSERT(conflictsOf(*station) == conflictsOf(first));
        }
        checkNothingIsLost(first);
        // Somebody who comes only now sees the same.
        checkNewcomer(first);
    }

private:
    using Field = std::pair<std::string, std::string>; // record, column

    static ExchangeReport exchange(Station& station)
    {
        const auto report = station.tryExchange();
        if (!report)
            RC_FAIL(report.error().subject + " " + report.error().detail);
        return *report;
    }
    // The program stops, or the share is gone, between two operations on files; or it was done and the answer is lost.
    static void fail(Station& station, const Step& step)
    {
        constexpr int kOperations = 60;
        station.store.operations = 0;
        station.store.failAt = 1 + step.which % kOperations;
        station.store.storesAndFails = step.amount % 2 == 0;
        station.store.failWith_ = step.amount % 3 == 0 ? ErrorKind::FileError : ErrorKind::Missing;
        static_cast<void>(step.act == Act::Fail ? station.tryExchange() : station.tryCompact());
        station.store.failAt = 0;
    }
    // The file is copied to another computer, and both go on.
    void clone(Station& station)
    {
        constexpr std::size_t kMostCopies = 2;
        if (m_copies == kMostCopies)
            return;
        ++m_copies;
        auto copy = std::make_unique<Station>(station.id(), m_office.files);
        copyInto(*copy->database, *station.database);
        copy->clock = station.clock;
        m_office.stations.push_back(std::move(copy));
    }
    // What was not published since is lost, and nobody can help that.
    void putBack(Station& station, std::size_t index)
    {
        const auto backup = m_backups.find(index);
        if (backup == m_backups.end())
            return;
        const auto row = station.database->query(
            "SELECT change.record, change.cells FROM change JOIN change_set ON change_set.number = change_set "
            "WHERE segment IS NULL AND kind <> 3");
        while (row->next()) {
            for (const auto& [field, texts] : m_typed) {
                if (field.first == row->id<RecordId>(0).text())
                    m_superseded[field].merge(known(station, field));
            }
        }
        copyInto(*station.database, *backup->second);
        station.writer.setWorkstation(*workstationIn(*station.database));
    }
    static std::optional<Client> clientAt(Station& station, int which)
    {
        const auto all = recordsWhere<Client>(*station.database, "ORDER BY id");
        return all.empty() ? std::nullopt : std::optional(all[static_cast<std::size_t>(which) % all.size()]);
    }
    // Every text that this station knows of a field.
    static std::set<std::string> known(Station& station, const Field& field)
    {
        std::set<std::string> texts;
        const auto record = RecordId::parse(field.first);
        const auto row =
            station.database->query("SELECT json_extract(cells, ?) FROM change WHERE record = ? AND kind <> 3",
                                    "$." + field.second + "[1]", *record);
        while (row->next())
            texts.insert(row->text(0));
        return texts;
    }
    void edit(Station& station, int which, std::string Client::* member, const std::string& column)
    {
        const auto client = clientAt(station, which);
        if (!client)
            return;
        const Field field{client->id.text(), column};
        const std::string text = std::to_string(++m_text);
        auto& superseded = m_superseded[field];
        superseded.merge(known(station, field));
        station.set(client->id, member, text);
        m_typed[field].insert(text);
    }
    static void addSpell(Station& station, int which)
    {
        const auto client = clientAt(station, which);
        if (!client)
            return;
        UnemploymentSpell spell = aSpell(client->id, Date(2026, 1, 1));
        spell.id = station.ids.make<UnemploymentSpellId>();
        RC_ASSERT(station.writer
                      .write(station.author, "spell.add",
                             [&](Transaction& transaction) -> Result<void> {
                                 transaction.insert(spell);
                                 return {};
                             })
                      .has_value());
    }
    void remove(Station& station, int which)
    {
        const auto client = clientAt(station, which);
        if (!client)
            return;
        for (const char* column : {"phone", "place"}) {
            const Field field{client->id.text(), column};
            m_superseded[field].merge(known(station, field));
        }
        RC_ASSERT(station.writer
                      .write(station.author, "client.remove",
                             [&](Transaction& transaction) -> Result<void> {
                                 for (const auto& spell : recordsOf<UnemploymentSpell>(*station.database, client->id))
                                     transaction.remove(spell);
                                 transaction.remove(*client);
                                 return {};
                             })
                      .has_value());
    }
    static void removeSpell(Station& station, int which)
    {
        const auto all = recordsWhere<UnemploymentSpell>(*station.database, "ORDER BY id");
        if (all.empty())
            return;
        RC_ASSERT(station.writer
                      .write(station.author, "spell.remove",
                             [&](Transaction& transaction) -> Result<void> {
                                 transaction.remove(all[static_cast<std::size_t>(which) % all.size()]);
                                 return {};
                             })
                      .has_value());
    }
    // The last act of this station, if it can still be taken back.
    void undo(Station& station)
    {
        const auto row = station.database->query("SELECT max(number) FROM change_set WHERE workstation = ? "
                                                 "AND action NOT LIKE 'office%' AND action NOT LIKE 'share%'",
                                                 station.id());
        if (!row->next() || row->isNull(0))
            return;
        const auto number = row->integer(0);
        for (auto& [field, texts] : m_typed)
            m_superseded[field].merge(known(station, field));
        static_cast<void>(station.writer.undo(station.author, number, allEntities()));
    }

    // Without what tells the workstations apart.
    static std::vector<std::string> conflictsOf(Station& station)
    {
        std::vector<std::string> lines;
        const auto row = station.database->query(
            "SELECT hex(record), column, other.stamp, hex(other.workstation), applied.stamp FROM conflict "
            "JOIN change_set AS other ON other.number = other_set JOIN change_set AS applied ON applied.number = "
            "applied_set "
            "ORDER BY 1, 2, 3, 4");
        while (row->next())
            lines.push_back(row->text(0) + row->text(1) + row->text(2) + row->text(3) + row->text(4));
        return lines;
    }
    void checkNothingIsLost(Station& station)
    {
        std::map<Field, std::set<std::string>> inConflict;
        for (const auto& conflict : station.conflicts()) {
            for (const auto& side : conflict.theirs) {
                if (const auto* text = std::get_if<std::string>(&side.value))
                    inConflict[{conflict.record, conflict.field}].insert(*text);
            }
            if (const auto* text = std::get_if<std::string>(&conflict.mine.value))
                inConflict[{conflict.record, conflict.field}].insert(*text);
        }
        for (const auto& [field, texts] : m_typed) {
            const auto client = station.find(*ClientId::parse(field.first));
            const std::string current = client ? (field.second == "phone" ? client->phone : client->place) : "(gone)";
            for (const auto& text : texts) {
                const bool isKept =
                    text == current || m_superseded[field].contains(text) || inConflict[field].contains(text);
                if (!isKept)
                    RC_FAIL(field.first + "." + field.second + ": " + text + " is lost, it is " + current);
            }
        }
    }
    void checkNewcomer(Station& first)
    {
        const auto newcomer = m_office.newcomer();
        exchange(first);
        exchange(*newcomer);
        RC_ASSERT(newcomer->hash() == first.hash());
        RC_ASSERT(conflictsOf(*newcomer) == conflictsOf(first));
    }

    StationOffice m_office;
    std::size_t m_copies = 0;
    std::map<std::size_t, std::unique_ptr<Database>> m_backups;
    int m_text = 0;
    std::map<Field, std::set<std::string>> m_typed;
    std::map<Field, std::set<std::string>> m_superseded; // somebody who knew it wrote something else
};

} // namespace werkpad
