// Lets Catch2 print Qt's texts, and gives widget tests a clock that stands still.
#pragma once

#include "core/base/clock.h"

#include <catch2/catch_tostring.hpp>

#include <QDate>
#include <QString>
#include <QStringList>

template <>
struct Catch::StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QStringList> {
    static std::string convert(const QStringList& texts)
    {
        return "{" + texts.join(QStringLiteral(" | ")).toStdString() + "}";
    }
};

namespace werkpad::test
{

inline const FixedDayClock& monday23November()
{
    static const FixedDayClock clock{Date{2026, 11, 23}};
    return clock;
}

} // namespace werkpad::test
