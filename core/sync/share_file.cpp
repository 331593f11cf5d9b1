#include "core/sync/share_file.h"

#include "core/sync/share_files.h"

#include <nlohmann/json.hpp>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongest = 4096;
constexpr int kFormat = 1;

} // namespace

Result<std::optional<ShareId>> readShareFile(BlobStore& store)
{
    auto blob = store.get("", std::string(kShareFile));
    if (!blob) {
        if (blob.error().kind == ErrorKind::NotFound)
            return std::optional<ShareId>();
        return tl::unexpected(blob.error());
    }
    std::string text(kLongest, '\0');
    const auto length = (*blob)->read({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    if (!length)
        return tl::unexpected(length.error());
    text.resize(*length);
    const auto json = nlohmann::json::parse(text, nullptr, /*allow_exceptions=*/false);
    const auto id = json.is_object() && json.contains("share") && json["share"].is_string()
                        ? ShareId::parse(json["share"].get<std::string>())
                        : std::nullopt;
    if (!id)
        return fail(ErrorKind::Damaged, store.place() + "/" + std::string(kShareFile));
    return id;
}

Result<void> writeShareFile(BlobStore& store, ShareId share)
{
    const auto found = readShareFile(store);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return **found == share ? Result<void>{} : fail(ErrorKind::AlreadyExists, store.place(), "it is another share");
    const std::string text = nlohmann::json{{"werkpad_share", kFormat}, {"share", share.text()}}.dump(2) + "\n";
    const auto stored = store.putIfAbsent("", std::string(kShareFile), [&text](const BlobStore::Sink& sink) {
        return sink({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    });
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored == PutOutcome::AlreadyThere) // at this moment, by somebody else
        return writeShareFile(store, share);
    return {};
}

} // namespace werkpad
