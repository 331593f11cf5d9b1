// The world around a command: streams, environment and the person at the keyboard, handed in so that tests can stand
// in for it.
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>

namespace werkpad
{

struct Console {
    std::istream& in;
    std::ostream& out; // answers only
    std::ostream& err; // sentences, warnings, progress
    const Clock& clock;
    std::function<std::optional<std::string>(const std::string& name)> environment{};
    // Asks with echo off. No function: nobody is there to ask.
    std::function<std::optional<std::string>(const std::string& prompt)> askSecret{};
    bool showsProgress = false; // err is a terminal
};

} // namespace werkpad
