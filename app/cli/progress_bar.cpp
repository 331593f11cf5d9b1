#include "app/cli/progress_bar.h"

#include <algorithm>

namespace werkpad
{

ProgressBar::~ProgressBar()
{
    if (m_shown >= 0)
        m_console.err << "\r\x1b[K" << std::flush;
}

void ProgressBar::show(std::uint64_t done, std::uint64_t total)
{
    if (!m_console.showsProgress)
        return;
    constexpr int kWidth = 30;
    const double part = total == 0 ? 0.0 : std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
    const int percent = static_cast<int>(part * 100.0);
    if (percent == m_shown)
        return;
    m_shown = percent;
    const auto filled = static_cast<std::size_t>(percent * kWidth / 100);
    m_console.err << '\r' << m_what << " [" << std::string(filled, '#')
                  << std::string(static_cast<std::size_t>(kWidth) - filled, '.') << "] " << percent << " %"
                  << std::flush;
}

} // namespace werkpad
