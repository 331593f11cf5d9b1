// Sticks and other volumes that can be taken out.
#pragma once

#include <QString>

#include <vector>

namespace werkpad
{

struct Volume {
    QString name{}; // as the file manager shows it
    QString path{};
    qint64 bytesFree = 0;
    bool operator==(const Volume&) const = default;
};

// Those that are mounted and can be written on, by name. May take a while when one does not answer: not on the GUI
// thread.
[[nodiscard]] std::vector<Volume> removableVolumes();

} // namespace werkpad
