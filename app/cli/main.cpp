// The program werkpad-cli: hands the process's streams and environment to the commands.
#include "app/cli/command_line.h"

#include <termios.h>
#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>

namespace
{

std::optional<std::string> environment(const std::string& name)
{
    const char* value = std::getenv(name.c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

// Echo is off as long as this lives.
class SilentTyping
{
public:
    SilentTyping()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTyping() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    SilentTyping(const SilentTyping&) = delete;
    SilentTyping& operator=(const SilentTyping&) = delete;

private:
    termios m_before{};
};

std::optional<std::string> askSecret(const std::string& prompt)
{
    std::cerr << prompt << std::flush;
    std::string secret;
    const bool typed = [&secret] {
        const SilentTyping silent;
        return static_cast<bool>(std::getline(std::cin, secret));
    }();
    std::cerr << '\n';
    return typed ? std::optional<std::string>(std::move(secret)) : std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
    try {
        const werkpad::SystemClock clock;
        werkpad::Console console{std::cin, std::cout, std::cerr, clock, environment, {}, ::isatty(STDERR_FILENO) == 1};
        if (::isatty(STDIN_FILENO) == 1)
            console.askSecret = askSecret;
        return werkpad::runCommandLine({argv + 1, argv + argc}, console);
    } catch (const std::exception& exception) {
        // The last resort: nothing in core lets an exception out.
        std::cerr << "werkpad-cli: Something went wrong in Werkpad itself (" << exception.what()
                  << "): report this text to whoever maintains it.\n";
        return 5;
    }
}
