#include "tests/support/office_filler.h"

#include "core/clients/client_fields.h"
#include "core/regimes/regime_fields.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/staff/staff_fields.h"

#include <array>
#include <random>
#include <stdexcept>
#include <string_view>

namespace werkpad::test
{

namespace
{

constexpr std::array<std::string_view, 24> kGivenNames{
    "Jan",  "Maria", "Johannes", "Anna", "Willem",  "Fatima", "Mohammed", "Ayşe", "Zoë",   "Pieter", "Łukasz", "Sanne",
    "Kees", "Lotte", "Björn",    "Noor", "Hendrik", "Emma",   "Yusuf",    "Inge", "Søren", "Daan",   "Julia",  "Tess"};
constexpr std::array<std::string_view, 8> kPrefixes{"", "", "", "", "de", "van der", "van den", "el"};
constexpr std::array<std::string_view, 20> kSurnameStarts{"Jans", "Ber", "Vri",  "Mul",  "Bak",  "Poe", "Sme",
                                                          "Dij",  "Hoe", "Krui", "Meij", "Bos",  "Ach", "Yıl",
                                                          "Nuñ",  "Ø",   "Wit",  "Zwa",  "O'Br", "IJs"};
constexpr std::array<std::string_view, 20> kSurnameEnds{"sen",   "g",     "es",   "der", "ker", "l",   "ets",
                                                        "kstra", "kstra", "ven",  "er",  "man", "raf", "maz",
                                                        "ez",    "stra",  "tjes", "hof", "ien", "dam"};
constexpr std::array<std::string_view, 10> kPlaces{"Rotterdam", "Den Haag", "'s-Gravenhage", "Súdwest-Fryslân",
                                                   "Utrecht",   "Schiedam", "Zwolle",        "Janum",
                                                   "Bergen",    ""};
constexpr std::array<std::string_view, 8> kRegimes{"WW",     "WW",   "WW",  "Participatiewet",
                                                   "Wajong", "IOAW", "nug", "Zeeuwse regeling"};
constexpr int kToday = 20'780; // 2026-11-23

// The same numbers everywhere: the standard's distributions differ between libraries, its engines do not.
class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(bound)); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }
    template <class Choices>
    [[nodiscard]] std::string from(const Choices& choices)
    {
        return std::string(choices.at(static_cast<std::size_t>(below(static_cast<int>(choices.size())))));
    }
    [[nodiscard]] Date dayBefore(int reference, int within) { return Date::fromDayNumber(reference - below(within)); }

private:
    std::mt19937 m_engine;
};

class Filler
{
public:
    Filler(Transaction& transaction, std::uint32_t seed)
        : m_transaction(transaction)
        , m_dice(seed)
        , m_ids([this] { return m_milliseconds++; },
                [this](std::span<std::uint8_t> bytes) {
                    for (auto& byte : bytes)
                        byte = static_cast<std::uint8_t>(m_dice.below(256));
                })
    {
    }

    StaffMember addCoach(int number)
    {
        StaffMember coach;
        coach.id = m_ids.make<StaffId>();
        coach.name = "Coach " + std::to_string(number);
        coach.login = "coach" + std::to_string(number);
        m_transaction.insert(coach);
        return coach;
    }

    ClientId addClient(const std::vector<StaffMember>& coaches)
    {
        Client client = aPerson();
        if (!coaches.empty() && !m_dice.oneIn(8))
            client.coach = coaches.at(static_cast<std::size_t>(m_dice.below(static_cast<int>(coaches.size())))).id;
        m_transaction.insert(client);
        addSpells(client.id);
        addCoverages(client.id);
        if (m_dice.oneIn(25))
            addOverride(client.id);
        if (m_dice.oneIn(12))
            addMark(client.id);
        return client.id;
    }

private:
    Client aPerson()
    {
        Client client;
        client.id = m_ids.make<ClientId>();
        client.givenNames = m_dice.from(kGivenNames);
        if (m_dice.oneIn(3))
            client.givenNames += ' ' + m_dice.from(kGivenNames);
        client.prefix = m_dice.from(kPrefixes);
        client.surname = m_dice.from(kSurnameStarts) + m_dice.from(kSurnameEnds);
        if (m_dice.oneIn(6))
            client.surname += m_dice.from(kSurnameEnds);
        if (m_dice.oneIn(9)) {
            client.nameUse = static_cast<NameUse>(m_dice.below(4));
            client.partnerSurname = m_dice.from(kSurnameStarts) + m_dice.from(kSurnameEnds);
        }
        client.birthDate = m_dice.dayBefore(kToday - 17 * 365, 48 * 365);
        if (m_dice.oneIn(50))
            client.birthDate =
                *PartialDate::from(client.birthDate.year(), m_dice.oneIn(2) ? client.birthDate.month() : 0, 0);
        else if (m_dice.oneIn(500))
            client.birthDate = {};
        client.secrecy = m_dice.oneIn(40) ? 1 + m_dice.below(7) : 0;
        client.place = m_dice.from(kPlaces);
        if (!m_dice.oneIn(5))
            client.phone = "06-" + std::to_string(10'000'000 + m_dice.below(89'999'999));
        client.registeredOn = m_dice.dayBefore(kToday, 6 * 365);
        if (m_dice.oneIn(15))
            client.closedOn = m_dice.dayBefore(kToday + 60, 400);
        if (m_dice.oneIn(200))
            client.deceasedOn = m_dice.dayBefore(kToday, 500);
        if (m_dice.oneIn(200))
            client.emigratedOn = PartialDate::from(2025 + m_dice.below(3), 0, 0);
        return client;
    }

    void addSpells(ClientId client)
    {
        if (m_dice.oneIn(20))
            return;
        Date first = m_dice.dayBefore(kToday + 40, 4 * 365);
        const int spells = m_dice.oneIn(4) ? 2 + m_dice.below(3) : 1;
        for (int i = 0; i < spells; ++i) {
            UnemploymentSpell spell;
            spell.id = m_ids.make<UnemploymentSpellId>();
            spell.client = client;
            spell.during.first = first;
            const bool last = i + 1 == spells;
            if (!last || m_dice.oneIn(6))
                spell.during.last = addDays(first, 20 + m_dice.below(300));
            m_transaction.insert(spell);
            if (spell.during.last)
                first = addDays(*spell.during.last, m_dice.oneIn(2) ? m_dice.below(29) : 30 + m_dice.below(200));
        }
    }

    void addCoverages(ClientId client)
    {
        const int count = m_dice.oneIn(10) ? 0 : 1 + m_dice.below(5) / 4;
        for (int i = 0; i < count; ++i) {
            RegimeCoverage coverage;
            coverage.id = m_ids.make<RegimeCoverageId>();
            coverage.client = client;
            coverage.regime = m_dice.from(kRegimes);
            coverage.during.first = m_dice.dayBefore(kToday, 3 * 365);
            if (m_dice.oneIn(4))
                coverage.during.last = addDays(coverage.during.first, m_dice.below(900));
            m_transaction.insert(coverage);
        }
    }

    void addOverride(ClientId client)
    {
        SegmentOverride override;
        override.id = m_ids.make<SegmentOverrideId>();
        override.client = client;
        override.period = kPeriods.at(static_cast<std::size_t>(m_dice.below(5)));
        override.argument = "local demand for this trade";
        override.during.first = m_dice.dayBefore(kToday + 20, 300);
        if (m_dice.oneIn(2))
            override.during.last = addDays(override.during.first, m_dice.below(300));
        m_transaction.insert(override);
    }

    void addMark(ClientId client)
    {
        ThemeMark mark;
        mark.id = m_ids.make<ThemeMarkId>();
        mark.client = client;
        mark.theme = static_cast<Theme>(m_dice.below(4));
        mark.during.first = m_dice.dayBefore(kToday, 700);
        m_transaction.insert(mark);
    }

    Transaction& m_transaction;
    Dice m_dice;
    std::int64_t m_milliseconds = 1'700'000'000'000;
    IdGenerator m_ids;
};

} // namespace

FilledOffice fillOffice(ChangeWriter& writer, int clients, std::uint32_t seed, int coaches)
{
    FilledOffice office;
    const auto written = writer.write({}, "test.fill", [&](Transaction& transaction) -> Result<void> {
        Filler filler(transaction, seed);
        for (int i = 1; i <= coaches; ++i)
            office.coaches.push_back(filler.addCoach(i));
        office.clients.reserve(static_cast<std::size_t>(clients));
        for (int i = 0; i < clients; ++i)
            office.clients.push_back(filler.addClient(office.coaches));
        return {};
    });
    if (!written)
        throw std::runtime_error("the office could not be filled: " + written.error().detail);
    return office;
}

} // namespace werkpad::test
