// Where a passphrase comes from: the environment, a file, or the person at the keyboard; never an argument.
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"

#include <string>

namespace werkpad
{

// A secret that is overwritten when it goes.
class Secret
{
public:
    explicit Secret(std::string text)
        : m_text(std::move(text))
    {
    }
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&&) = delete;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

struct PassphraseSource {
    std::string variable{}; // WERKPAD_PASSPHRASE
    std::string option{};   // "--passphrase-file", for the sentence
    std::string file{};     // empty: not given; goes before the variable
    std::string prompt{};   // "Passphrase"
    bool isNew = false;     // asked for twice
};

// Invalid when there is none or the two differ; Missing, ReadOnly, FileError when the file cannot be read. A line end
// after the passphrase in the file is not part of it.
[[nodiscard]] Result<Secret> obtainPassphrase(const PassphraseSource& source, const Console& console);

} // namespace werkpad
