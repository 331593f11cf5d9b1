// What becomes of a form when a colleague changed its record while somebody was typing.
#pragma once

#include "core/changes/field.h"

#include <QString>
#include <QStringList>

namespace werkpad
{

// "Eerste dag is inmiddels: 05-01-2026."
[[nodiscard]] QString meanwhileText(const QString& field, const QString& now);
[[nodiscard]] QString meanwhileText(std::string_view column, const Value& now);
// Around such lines: what happened, and what Enter and Escape do.
[[nodiscard]] QString conflictText(const QStringList& lines);

template <class T>
struct Rebased {
    T record;            // for the form: what was not touched takes the colleague's value, what was stays as typed
    QStringList lines{}; // the fields that both changed, each with the colleague's value
};

// `mine` was typed over `before`; in the database stands `now`.
template <class T>
[[nodiscard]] Rebased<T> rebased(const T& before, const T& mine, const T& now)
{
    Rebased<T> result{now};
    for (const auto& field : EntityOf<T>::fields) {
        const Value typed = field.read(mine);
        const Value current = field.read(now);
        if (typed == field.read(before) || typed == current)
            continue;
        field.write(result.record, typed);
        if (current != field.read(before))
            result.lines << meanwhileText(field.column, current);
    }
    return result;
}

} // namespace werkpad
