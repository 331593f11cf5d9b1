// Shows on a terminal how far long work is; elsewhere it is silent.
#pragma once

#include "app/cli/console.h"

#include <cstdint>
#include <string>

namespace werkpad
{

// The line goes when the bar does, so that answers and sentences stand alone.
class ProgressBar
{
public:
    ProgressBar(Console& console, std::string what)
        : m_console(console)
        , m_what(std::move(what))
    {
    }
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    void show(std::uint64_t done, std::uint64_t total); // cheap to call often; total 0: unknown

private:
    Console& m_console;
    std::string m_what;
    int m_shown = -1;
};

} // namespace werkpad
