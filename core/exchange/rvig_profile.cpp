#include "core/exchange/rvig_profile.h"

#include "core/clients/bsn.h"
#include "core/clients/client_rules.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_values.h"
#include "core/exchange/rvig_tables.h"

#include <algorithm>
#include <map>

namespace werkpad
{

namespace
{

using Columns = std::map<std::string, std::size_t, std::less<>>;

Columns columnsOf(const std::vector<std::string>& header)
{
    Columns columns;
    for (std::size_t i = 0; i < header.size(); ++i)
        columns.emplace(header[i], i); // a heading that is repeated (06.88.10) keeps its first column
    return columns;
}

// The rows of one person, as text of its own.
struct PersonRows {
    std::uint64_t line = 0;
    std::string source{};
    std::vector<std::vector<std::string>> rows{};
    std::vector<Finding> findings{};
};

// Turns the rows of one person into a client.
class PersonReader
{
public:
    PersonReader(const Columns& columns, const std::map<std::string, std::string, std::less<>>& municipalities,
                 PersonRows person, Date today)
        : m_columns(columns)
        , m_municipalities(municipalities)
        , m_person(std::move(person))
        , m_today(today)
    {
    }

    [[nodiscard]] ImportedClient read()
    {
        m_result.line = m_person.line;
        m_result.source = std::move(m_person.source);
        m_result.findings = std::move(m_person.findings);
        if (blocks(m_result.findings))
            return std::move(m_result);
        readIdentity();
        readPartner();
        readSuspension();
        readAddress();
        for (auto& finding : check(m_result.client, m_today)) {
            if (finding.severity == Severity::Blocking) // what the register calls unusual it has looked at itself
                m_result.findings.push_back(std::move(finding));
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] std::string_view cell(std::string_view element, std::size_t row = 0) const
    {
        const auto column = m_columns.find(element);
        return column == m_columns.end() ? std::string_view{} : trimmedCell(m_person.rows[row][column->second]);
    }
    void note(std::string_view field, Severity severity, std::string_view code, std::string_view value)
    {
        m_result.findings.push_back({std::string(field), severity, std::string(code), std::string(value)});
    }
    void set(std::string Client::* member, std::size_t column, std::string_view text)
    {
        m_result.client.*member = text;
        m_result.present.set(column);
    }

    [[nodiscard]] std::optional<PartialDate> date(std::string_view element, std::string_view field, Severity severity);
    void readIdentity();
    void readPartner();
    [[nodiscard]] std::optional<std::size_t> partnerRow() const;
    void readSuspension();
    void readAddress();
    [[nodiscard]] std::string houseNumber() const;
    [[nodiscard]] std::string place() const;

    const Columns& m_columns;
    const std::map<std::string, std::string, std::less<>>& m_municipalities;
    PersonRows m_person;
    Date m_today;
    ImportedClient m_result;
};

std::optional<PartialDate> PersonReader::date(std::string_view element, std::string_view field, Severity severity)
{
    const auto text = cell(element);
    if (text.empty())
        return std::nullopt;
    if (const auto date = PartialDate::parseCompact(text))
        return date;
    if (text.size() == 8 && text.substr(4, 2) == "00") {
        if (const auto year = PartialDate::parseCompact(std::string(text.substr(0, 4)) + "0000")) {
            note(field, Severity::Note, "day_without_month", text);
            return year;
        }
    }
    note(field, severity, "cell_not_a_date", text);
    return std::nullopt;
}

void PersonReader::readIdentity()
{
    auto& client = m_result.client;
    const auto checked = checkBsn(cell("01.01.20"));
    if (checked.isValid()) {
        set(&Client::bsn, clientColumn("bsn"), checked.bsn);
    } else if (checked.problem != BsnProblem::Empty) {
        note("bsn", Severity::Blocking, bsnProblemCode(checked.problem), {});
    }
    const auto number = cell("01.01.10");
    set(&Client::sourceKey, clientColumn("source_key"),
        "rvig:" + std::string(number.empty() ? std::string_view(m_person.rows[0][0]) : number));
    if (!cell("01.02.40").empty()) { // the names come as a whole
        set(&Client::givenNames, clientColumn("given_names"), cell("01.02.10"));
        set(&Client::prefix, clientColumn("prefix"), cell("01.02.30"));
        set(&Client::surname, clientColumn("surname"), cell("01.02.40"));
    }
    if (const auto birth = date("01.03.10", "birth_date", Severity::Warning); birth && !birth->isUnknown()) {
        client.birthDate = *birth;
        m_result.present.set(clientColumn("birth_date"));
    }
    if (const auto sex = readSex(cell("01.04.10")); sex && *sex != Sex::Unknown) {
        client.sex = *sex;
        m_result.present.set(clientColumn("sex"));
    }
    if (const auto secrecy = cell("07.70.10"); !secrecy.empty()) {
        const auto level = readSecrecy(secrecy);
        if (!level)
            note("secrecy", Severity::Warning, "secrecy_assumed", secrecy);
        client.secrecy = level.value_or(7);
        m_result.present.set(clientColumn("secrecy"));
    }
}

std::optional<std::size_t> PersonReader::partnerRow() const
{
    std::optional<std::size_t> current;
    std::optional<std::size_t> dissolved;
    for (std::size_t row = 0; row < m_person.rows.size(); ++row) {
        const bool isHistory = row > 0 && cell("05.H", row - 1) != "05";
        if (isHistory || cell("05.02.40", row).empty() || cell("05.84.10", row) == "O")
            continue;
        if (cell("05.07.10", row).empty()) {
            if (!current || cell("05.06.10", row) < cell("05.06.10", *current))
                current = row;
        } else if (!dissolved || cell("05.07.10", row) > cell("05.07.10", *dissolved)) {
            dissolved = row;
        }
    }
    return current ? current : dissolved;
}

void PersonReader::readPartner()
{
    if (const auto use = readNameUse(cell("01.61.10"))) {
        m_result.client.nameUse = *use;
        m_result.present.set(clientColumn("name_use"));
    }
    if (const auto row = partnerRow()) {
        set(&Client::partnerPrefix, clientColumn("partner_prefix"), cell("05.02.30", *row));
        set(&Client::partnerSurname, clientColumn("partner_surname"), cell("05.02.40", *row));
    }
}

void PersonReader::readSuspension()
{
    const auto reason = cell("07.67.20");
    // Without suspension O an unreadable date of death is a slip in the file, not a death.
    const auto death = date("06.08.10", "deceased_on", reason == "O" ? Severity::Warning : Severity::Note);
    if (death || reason == "O") {
        m_result.client.deceasedOn = death.value_or(PartialDate{});
        m_result.present.set(clientColumn("deceased_on"));
    }
    if (reason == "E") {
        auto left = date("08.13.20", "emigrated_on", Severity::Note);
        if (!left)
            left = date("07.67.10", "emigrated_on", Severity::Note);
        m_result.client.emigratedOn = left.value_or(PartialDate{});
        m_result.present.set(clientColumn("emigrated_on"));
    }
    if (reason == "W")
        note("source_key", Severity::Note, "list_to_be_erased", {});
    if (reason == "F")
        note("source_key", Severity::Blocking, "list_made_in_error", {});
}

// "bij 31", "31 A-2", "t/o 31": 11.20 number, .30 letter, .40 addition, .50 indication (by, to).
std::string PersonReader::houseNumber() const
{
    const auto indication = cell("08.11.50");
    std::string number(indication == "by" ? "bij " : indication == "to" ? "t/o " : "");
    number += cell("08.11.20");
    if (const auto letter = cell("08.11.30"); !letter.empty())
        number += ' ' + std::string(letter);
    if (const auto addition = cell("08.11.40"); !addition.empty())
        number += '-' + std::string(addition);
    return number;
}

std::string PersonReader::place() const
{
    if (const auto residence = cell("08.11.70"); !residence.empty())
        return std::string(residence);
    const auto municipality = m_municipalities.find(cell("08.09.10"));
    return municipality == m_municipalities.end() ? std::string{} : municipality->second;
}

void PersonReader::readAddress()
{
    const auto street = cell("08.11.10");
    const auto description = cell("08.12.10");
    const auto abroad = cell("08.13.10");
    if (street.empty() && description.empty() && abroad.empty())
        return;
    auto& client = m_result.client;
    if (!abroad.empty()) {
        client.street = cell("08.13.30");
        client.place = cell("08.13.40");
        if (const auto third = cell("08.13.50"); !third.empty())
            client.place += (client.place.empty() ? "" : ", ") + std::string(third);
        client.country = countryName(abroad);
    } else {
        client.street = street.empty() ? description : street;
        client.houseNumber = houseNumber();
        client.postcode = normalisedPostcode(cell("08.11.60")).value_or("");
        client.place = place();
    }
    for (const auto column : {clientColumn("street"), clientColumn("house_number"), clientColumn("postcode"),
                              clientColumn("place"), clientColumn("country")})
        m_result.present.set(column);
}

class RvigSource final : public ClientSource
{
public:
    RvigSource(CsvReader file, const std::filesystem::path& folder, Date today)
        : m_file(std::move(file))
        , m_columns(columnsOf(m_file.header()))
        , m_municipalities(municipalitiesIn(folder))
        , m_today(today)
    {
    }

    [[nodiscard]] Result<std::optional<ImportedClient>> next() override
    {
        for (;;) {
            const auto record = m_file.next();
            if (!record)
                return tl::unexpected(record.error());
            const bool ends = *record == nullptr || isFirstRow(**record);
            auto person = ends ? std::exchange(m_person, std::nullopt) : std::nullopt;
            if (*record != nullptr)
                add(**record);
            if (person)
                return PersonReader(m_columns, m_municipalities, std::move(*person), m_today).read();
            if (*record == nullptr)
                return std::nullopt;
        }
    }
    [[nodiscard]] ImportProfile profile() const override { return ImportProfile::RvigGbaV; }
    [[nodiscard]] const CsvReader& file() const override { return m_file; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] std::vector<ColumnMapping> mapping() const override { return {}; }

private:
    // A row of which the columns cannot be trusted stands by itself; so do rows below it.
    [[nodiscard]] bool isFirstRow(const CsvRecord& record) const
    {
        return !m_person || blocks(record.findings) || !trimmedCell(record.fields[0]).empty();
    }
    void add(const CsvRecord& record)
    {
        if (!m_person) {
            m_person.emplace();
            m_person->line = record.line;
        }
        if (!m_person->source.empty())
            m_person->source += '\n';
        m_person->source += record.raw;
        m_person->rows.emplace_back(record.fields.begin(), record.fields.end());
        m_person->findings.insert(m_person->findings.end(), record.findings.begin(), record.findings.end());
    }

    CsvReader m_file;
    Columns m_columns;
    std::map<std::string, std::string, std::less<>> m_municipalities;
    std::vector<Finding> m_findings;
    std::optional<PersonRows> m_person; // being read
    Date m_today;
};

} // namespace

Result<std::unique_ptr<ClientSource>> openRvigProfile(CsvReader file, const std::filesystem::path& folder, Date today)
{
    const auto& header = file.header();
    for (const std::string_view needed : {"01.01.20", "01.02.40", "01.03.10"}) {
        if (std::ranges::find(header, needed) == header.end())
            return failWith({{"file", Severity::Blocking, "columns_missing", std::string(needed)}});
    }
    return std::make_unique<RvigSource>(std::move(file), folder, today);
}

} // namespace werkpad
