#include "app/cli/passphrase.h"

#include "app/cli/error_sentence.h"
#include "core/storage/database_key.h"
#include "core/storage/file_checks.h"

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestFile = 64U << 10U;

Result<Secret> fromFile(const std::string& file)
{
    auto content = readWholeFile(file, kLongestFile);
    if (!content)
        return tl::unexpected(content.error());
    while (!content->empty() && (content->back() == '\n' || content->back() == '\r'))
        content->pop_back();
    return Secret(std::move(*content));
}

Result<Secret> fromPerson(const PassphraseSource& source, const Console& console)
{
    auto first = console.askSecret(source.prompt + ": ");
    if (!first)
        return refuse("No passphrase was typed: run the command again");
    Secret secret(std::move(*first));
    if (!source.isNew)
        return secret;
    const Secret second(console.askSecret(source.prompt + ", once more: ").value_or(std::string{}));
    if (second.text() != secret.text())
        return refuse("The two passphrases differ: run the command again and type the same one twice");
    return secret;
}

} // namespace

Secret::~Secret()
{
    wipe(m_text);
}

Secret::Secret(Secret&& other) noexcept
    : m_text(other.m_text) // a move would leave a short text behind, unwiped
{
    wipe(other.m_text);
}

Result<Secret> obtainPassphrase(const PassphraseSource& source, const Console& console)
{
    if (!source.file.empty())
        return fromFile(source.file);
    if (auto given = console.environment(source.variable); given && !given->empty())
        return Secret(std::move(*given));
    if (console.askSecret)
        return fromPerson(source, console);
    return refuse("No passphrase is given: set " + source.variable + " or use " + source.option + " FILE");
}

} // namespace werkpad
