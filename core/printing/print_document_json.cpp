#include "core/printing/print_document_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace werkpad
{

namespace
{

using Json = nlohmann::ordered_json;

Json toJson(const PrintHeading& block)
{
    return {{"kind", "heading"}, {"text", block.text}};
}
Json toJson(const PrintParagraph& block)
{
    return {{"kind", "paragraph"}, {"text", block.text}};
}
Json toJson(const PrintList& block)
{
    return {{"kind", "list"}, {"items", block.items}};
}
Json toJson(const PrintFacts& block)
{
    Json facts = Json::array();
    for (const auto& [name, fact] : block.facts)
        facts.push_back({{"name", name}, {"fact", fact}});
    return {{"kind", "facts"}, {"facts", std::move(facts)}};
}
Json toJson(const PrintTable& block)
{
    Json columns = Json::array();
    for (const auto& column : block.columns)
        columns.push_back({{"heading", column.heading}, {"width", column.width}});
    return {{"kind", "table"}, {"columns", std::move(columns)}, {"rows", block.rows}};
}
Json toJson(const PrintSignatures& block)
{
    Json signers = Json::array();
    for (const auto& [role, name] : block.signers)
        signers.push_back({{"role", role}, {"name", name}});
    return {{"kind", "signatures"}, {"signers", std::move(signers)}};
}
Json toJson(const PrintSmallPrint& block)
{
    return {{"kind", "small_print"}, {"text", block.text}};
}

// What is missing or of another type gives nothing: the readers below never throw.
const Json* member(const Json& json, const char* name)
{
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}

std::optional<std::string> textOf(const Json& json, const char* name)
{
    const auto* found = member(json, name);
    return found && found->is_string() ? std::optional(found->get<std::string>()) : std::nullopt;
}

std::optional<std::vector<std::string>> texts(const Json* list)
{
    if (!list || !list->is_array())
        return std::nullopt;
    std::vector<std::string> all;
    for (const auto& entry : *list) {
        if (!entry.is_string())
            return std::nullopt;
        all.push_back(entry.get<std::string>());
    }
    return all;
}

using TextPairs = std::vector<std::pair<std::string, std::string>>;

std::optional<TextPairs> textPairs(const Json* list, const char* first, const char* second)
{
    if (!list || !list->is_array())
        return std::nullopt;
    TextPairs all;
    for (const auto& entry : *list) {
        auto one = textOf(entry, first);
        auto other = textOf(entry, second);
        if (!one || !other)
            return std::nullopt;
        all.emplace_back(*std::move(one), *std::move(other));
    }
    return all;
}

std::optional<PrintBlock> factsFrom(const Json& json)
{
    auto facts = textPairs(member(json, "facts"), "name", "fact");
    return facts ? std::optional<PrintBlock>(PrintFacts{*std::move(facts)}) : std::nullopt;
}

std::optional<PrintBlock> signaturesFrom(const Json& json)
{
    const auto signers = textPairs(member(json, "signers"), "role", "name");
    if (!signers)
        return std::nullopt;
    PrintSignatures block;
    for (const auto& [role, name] : *signers)
        block.signers.push_back({role, name});
    return block;
}

std::optional<PrintBlock> tableFrom(const Json& json)
{
    const auto* columns = member(json, "columns");
    const auto* rows = member(json, "rows");
    if (!columns || !columns->is_array() || columns->empty() || !rows || !rows->is_array())
        return std::nullopt;
    PrintTable block;
    for (const auto& entry : *columns) {
        auto heading = textOf(entry, "heading");
        const auto* width = member(entry, "width");
        if (!heading || !width || !width->is_number_integer())
            return std::nullopt;
        block.columns.push_back({*std::move(heading), width->get<int>()});
    }
    for (const auto& entry : *rows) {
        auto cells = texts(&entry);
        if (!cells || cells->size() != block.columns.size())
            return std::nullopt;
        block.rows.push_back(*std::move(cells));
    }
    return block;
}

template <class Block>
std::optional<PrintBlock> textBlock(const Json& json)
{
    auto text = textOf(json, "text");
    return text ? std::optional<PrintBlock>(Block{*std::move(text)}) : std::nullopt;
}

std::optional<PrintBlock> listFrom(const Json& json)
{
    auto items = texts(member(json, "items"));
    return items ? std::optional<PrintBlock>(PrintList{*std::move(items)}) : std::nullopt;
}

std::optional<PrintBlock> blockFrom(const Json& json)
{
    const auto kind = textOf(json, "kind");
    if (kind == "heading")
        return textBlock<PrintHeading>(json);
    if (kind == "paragraph")
        return textBlock<PrintParagraph>(json);
    if (kind == "small_print")
        return textBlock<PrintSmallPrint>(json);
    if (kind == "list")
        return listFrom(json);
    if (kind == "signatures")
        return signaturesFrom(json);
    if (kind == "facts")
        return factsFrom(json);
    return kind == "table" ? tableFrom(json) : std::nullopt;
}

} // namespace

std::string printDocumentToJson(const PrintDocument& document)
{
    Json blocks = Json::array();
    for (const auto& block : document.blocks)
        blocks.push_back(std::visit([](const auto& some) { return toJson(some); }, block));
    const Json json{{"title", document.title},         {"foot", document.foot}, {"sender", document.sender},
                    {"addressee", document.addressee}, {"date", document.date}, {"large", document.large},
                    {"blocks", std::move(blocks)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<PrintDocument> printDocumentFromJson(std::string_view text)
{
    const auto json = Json::parse(text, nullptr, false);
    auto title = textOf(json, "title");
    auto foot = textOf(json, "foot");
    auto date = textOf(json, "date");
    auto sender = texts(member(json, "sender"));
    auto addressee = texts(member(json, "addressee"));
    const auto* large = member(json, "large");
    const auto* blocks = member(json, "blocks");
    if (!title || !foot || !date || !sender || !addressee || !large || !large->is_boolean() || !blocks ||
        !blocks->is_array())
        return std::nullopt;
    PrintDocument document{*std::move(title),     *std::move(foot), *std::move(sender),
                           *std::move(addressee), *std::move(date), {},
                           large->get<bool>()};
    for (const auto& entry : *blocks) {
        auto block = blockFrom(entry);
        if (!block)
            return std::nullopt;
        document.blocks.push_back(*std::move(block));
    }
    return document;
}

} // namespace werkpad
