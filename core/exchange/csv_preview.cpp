#include "core/exchange/csv_preview.h"

namespace werkpad
{

Result<CsvPreview> previewCsv(const std::filesystem::path& file, const CsvChoice& choice, std::size_t most)
{
    auto reader = CsvReader::open(file, choice);
    if (!reader)
        return tl::unexpected(reader.error());
    CsvPreview preview{reader->format(), reader->header(), {}};
    while (preview.rows.size() < most) {
        const auto record = reader->next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        if (!blocks((*record)->findings))
            preview.rows.emplace_back((*record)->fields.begin(), (*record)->fields.end());
    }
    return preview;
}

} // namespace werkpad
