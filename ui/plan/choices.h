// Combo boxes of stored words and of codes of reference data.
#pragma once

#include "core/changes/field.h"
#include "ui/shared/process_labels.h"

#include <QComboBox>

#include <string>

namespace werkpad
{

// What is chosen: the stored code; empty when nothing is.
[[nodiscard]] std::string chosen(const QComboBox& box);
// A code that is not offered is added, as it came.
void choose(QComboBox& box, const std::string& code);
// All codes of the list; first one with no code when `none` is not empty.
void addCodes(QComboBox& box, CodeList list, const QString& none = {});

template <class E>
void addWords(QComboBox& box)
{
    const auto codes = storedCodes(E{});
    for (std::size_t i = 0; i < codes.size(); ++i)
        box.addItem(label(static_cast<E>(i)),
                    QString::fromUtf8(codes[i].data(), static_cast<qsizetype>(codes[i].size())));
}

template <class E>
[[nodiscard]] E chosenWord(const QComboBox& box)
{
    E value{};
    fromValue(Value(chosen(box)), value);
    return value;
}

template <class E>
void chooseWord(QComboBox& box, E value)
{
    choose(box, std::string(storedCodes(E{})[static_cast<std::size_t>(value)]));
}

} // namespace werkpad
