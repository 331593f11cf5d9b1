// Text as people compare it: without case, accents and stray spaces. UTF-8 throughout.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkpad
{

// Lower case, accents removed, compatibility forms resolved (ĳ → ij, ﬁ → fi), letters that Unicode does not decompose
// mapped to their look-alike (ø → o, ł → l, đ → d, ß → ss, æ → ae, ı → i), white space trimmed and each run of it one
// space. What is invisible or not valid UTF-8 is dropped. Folding twice is folding once.
[[nodiscard]] std::string fold(std::string_view text);

// The folded words of a text: letters and digits; every other character separates, so "d'Été-Yılmaz" gives
// {"d", "ete", "yilmaz"}.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

[[nodiscard]] std::string trimmed(std::string_view text); // without white space (also no-break) at the ends
[[nodiscard]] bool isValidUtf8(std::string_view text);
[[nodiscard]] std::size_t characterCount(std::string_view text); // code points
[[nodiscard]] std::string digitsOnly(std::string_view text);
// A whole number and nothing else.
[[nodiscard]] std::optional<long long> parseInteger(std::string_view text);

} // namespace werkpad
