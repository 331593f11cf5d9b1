// Where Ctrl+K finds things: each feature that has something to find implements it.
#pragma once

#include "ui/shared/icons.h"

#include <QString>

#include <functional>
#include <vector>

namespace werkpad
{

struct QuickItem {
    QString key{};    // the same for the same thing: "client/0192…"; for what was used recently
    QString title{};  // "Berg, J. van den"
    QString detail{}; // "6-12 maanden, Rotterdam": what tells it from its namesakes; never a BSN
    Icon icon = Icon::Search;
    std::function<void()> open{};
};

class QuickProvider
{
public:
    using Answer = std::function<void(std::vector<QuickItem>)>;
    virtual ~QuickProvider() = default;
    // Gives at most some twenty items, best first, on the GUI thread: at once or later. An answer that comes after the
    // next question is ignored. With an empty text: nothing, unless what it has is short.
    virtual void find(const QString& text, Answer answer) = 0;
    // The item of a key that find() gave earlier; nothing when it is gone or may not be seen.
    [[nodiscard]] virtual std::optional<QuickItem> item(const QString& key) = 0;
};

} // namespace werkpad
