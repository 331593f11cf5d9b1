#include "core/exchange/werkpad_profile.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/import_values.h"

#include <algorithm>
#include <array>

namespace werkpad
{

namespace
{

// The fields that FileKeys looks at.
constexpr std::array<std::string_view, 6> kIdentity{"bsn",    "source_key", "given_names",
                                                    "prefix", "surname",    "birth_date"};

class WerkpadSource final : public ClientSource
{
public:
    WerkpadSource(CsvReader file, std::vector<ColumnMapping> mapping, bool identityOnly, Date today)
        : m_file(std::move(file))
        , m_mapping(std::move(mapping))
        , m_findings(check(m_mapping))
        , m_identityOnly(identityOnly)
        , m_today(today)
    {
        for (std::size_t i = 0; i < m_mapping.size(); ++i) {
            if (!m_mapping[i].isUsed())
                continue;
            const auto& field = importFields()[*m_mapping[i].field];
            if (!identityOnly || std::ranges::find(kIdentity, field.name) != kIdentity.end())
                m_used.emplace_back(i, &field);
        }
    }

    [[nodiscard]] Result<std::optional<ImportedClient>> next() override
    {
        const auto record = m_file.next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record == nullptr)
            return std::nullopt;
        return personOf(**record);
    }
    [[nodiscard]] ImportProfile profile() const override { return ImportProfile::Werkpad; }
    [[nodiscard]] const CsvReader& file() const override { return m_file; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] std::vector<ColumnMapping> mapping() const override { return m_mapping; }

private:
    [[nodiscard]] ImportedClient personOf(const CsvRecord& record) const
    {
        RowInProgress row;
        row.client.line = record.line;
        if (!m_identityOnly)
            row.client.source = record.raw;
        row.client.findings = record.findings;
        if (blocks(record.findings)) // the cells may stand in the wrong columns
            return std::move(row.client);
        for (const auto& [column, field] : m_used) {
            auto cell = trimmedCell(record.fields[column]);
            std::string original; // of a cell that was neutralised by an export
            if (cell.starts_with('\'')) {
                original = withoutNeutralising(cell);
                cell = original;
            }
            if (!cell.empty())
                field->read(row, cell, m_today);
        }
        return m_identityOnly ? std::move(row.client) : completeRow(std::move(row), m_today);
    }

    CsvReader m_file;
    std::vector<ColumnMapping> m_mapping;
    std::vector<Finding> m_findings;
    std::vector<std::pair<std::size_t, const ImportField*>> m_used;
    bool m_identityOnly;
    Date m_today;
};

} // namespace

Result<std::unique_ptr<ClientSource>> openWerkpadProfile(CsvReader file, const ReadOptions& options, Date today)
{
    auto mapping = withChoices(suggestedMapping(file.header()), options.choices);
    if (!mapping)
        return tl::unexpected(mapping.error());
    auto source = std::make_unique<WerkpadSource>(std::move(file), std::move(*mapping), options.identityOnly, today);
    if (blocks(source->findings()))
        return failWith(source->findings());
    return source;
}

} // namespace werkpad
