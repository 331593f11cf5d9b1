#include "core/exchange/client_source.h"

#include "core/exchange/rvig_profile.h"
#include "core/exchange/werkpad_profile.h"

#include <algorithm>

namespace werkpad
{

std::string_view profileCode(ImportProfile profile)
{
    return profile == ImportProfile::RvigGbaV ? "rvig-gba-v" : "werkpad";
}

std::optional<ImportProfile> parseProfile(std::string_view code)
{
    for (const auto profile : {ImportProfile::Werkpad, ImportProfile::RvigGbaV}) {
        if (code == profileCode(profile))
            return profile;
    }
    return std::nullopt;
}

ImportProfile guessedProfile(const std::vector<std::string>& header)
{
    const auto has = [&](std::string_view element) { return std::ranges::find(header, element) != header.end(); };
    return has("01.02.40") && has("01.03.10") ? ImportProfile::RvigGbaV : ImportProfile::Werkpad;
}

Result<std::unique_ptr<ClientSource>> clientSourceOf(CsvReader file, const ReadOptions& options,
                                                     const std::filesystem::path& path, Date today)
{
    const auto profile = options.profile.value_or(guessedProfile(file.header()));
    return profile == ImportProfile::RvigGbaV ? openRvigProfile(std::move(file), path.parent_path(), today)
                                              : openWerkpadProfile(std::move(file), options, today);
}

Result<std::unique_ptr<ClientSource>> openClientSource(const std::filesystem::path& path, const ReadOptions& options,
                                                       Date today)
{
    return CsvReader::open(path, options.csv).and_then([&](CsvReader&& file) {
        return clientSourceOf(std::move(file), options, path, today);
    });
}

} // namespace werkpad
