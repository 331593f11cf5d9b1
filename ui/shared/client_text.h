// Sentences about a client that several screens use.
#pragma once

#include "core/dossier/dossier.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString clientName(const Client& client);              // "(geen naam)" without one
[[nodiscard]] QString ageSentence(const Client& client, Date today); // "58 jaar", "30 of 31 jaar", "leeftijd onbekend"
[[nodiscard]] QString ageExplanation(const Client& client, Date today);
[[nodiscard]] QString regimesSentence(const Dossier& dossier); // "WW (UWV), IOAW (gemeente)"
[[nodiscard]] QString regimesExplanation(const Dossier& dossier, Date today);
[[nodiscard]] QString themeExplanation(const ThemeOfClient& theme, const Client& client);
// "van 01-02-2026 tot en met 03-04-2026", "vanaf 01-02-2026".
[[nodiscard]] QString rangeText(const InclusiveRange& range);
// The same text, with places where a word of 190 letters may be broken.
[[nodiscard]] QString breakable(const QString& text);
// Label of a reference value in the language of the screen.
[[nodiscard]] QString characteristicLabel(Axis axis, const std::string& value);

} // namespace werkpad
