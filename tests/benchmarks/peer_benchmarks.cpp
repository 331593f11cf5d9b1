// Other desktop programs that people know, where they are installed. None is needed.
#include "tests/benchmarks/benchmarks.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>

#include <filesystem>
#include <memory>

namespace werkpad::benchmarks
{

namespace
{

constexpr int kTries = 5;
constexpr int kLongest = 20'000; // milliseconds

// A display of its own, so that nothing on the screen is touched.
class Display
{
public:
    Display()
    {
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1600x1000x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp")});
        if (m_server.waitForStarted() && m_server.waitForReadyRead(kLongest))
            m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(kLongest);
    }
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;
    [[nodiscard]] bool works() const { return !m_name.isEmpty(); }
    [[nodiscard]] const QString& name() const { return m_name; }

    // Whether a window that is large enough to be a program's is on the display.
    [[nodiscard]] bool hasWindow() const
    {
        QProcess list;
        list.start(QStringLiteral("xwininfo"),
                   {QStringLiteral("-display"), m_name, QStringLiteral("-root"), QStringLiteral("-tree")});
        if (!list.waitForFinished(kLongest))
            return false;
        static const QRegularExpression window(QStringLiteral(R"(^\s+0x[0-9a-f]+ ".*\s(\d+)x(\d+)\+)"));
        for (const QString& line : QString::fromLocal8Bit(list.readAllStandardOutput()).split(QLatin1Char('\n'))) {
            const auto size = window.match(line);
            if (size.hasMatch() && size.captured(1).toInt() >= 300 && size.captured(2).toInt() >= 200)
                return true;
        }
        return false;
    }

private:
    QProcess m_server;
    QString m_name;
};

QProcessEnvironment environmentOn(const Display& display, const std::filesystem::path& home)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display.name());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(variable), QString::fromStdString(home.string()));
    return environment;
}

QStringList argumentsOf(const std::vector<std::string>& command)
{
    QStringList arguments;
    for (auto argument = command.begin() + 1; argument != command.end(); ++argument)
        arguments << QString::fromStdString(*argument);
    return arguments;
}

// Werkpad ends by itself when it is painted; that is later than being on the display.
double untilPainted(const Display& display, const std::filesystem::path& home, const std::vector<std::string>& command)
{
    QProcess program;
    program.setProcessEnvironment(environmentOn(display, home));
    QElapsedTimer timer;
    timer.start();
    program.start(QString::fromStdString(command.front()), argumentsOf(command));
    return program.waitForFinished(kLongest) && program.exitCode() == 0
               ? static_cast<double>(timer.nsecsElapsed()) / 1e6
               : -1.0;
}

double untilOnDisplay(const Display& display, const std::filesystem::path& home,
                      const std::vector<std::string>& command)
{
    QProcess program;
    program.setProcessEnvironment(environmentOn(display, home));
    program.setStandardOutputFile(QProcess::nullDevice());
    program.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    program.start(QString::fromStdString(command.front()), argumentsOf(command));
    double shown = -1;
    while (shown < 0 && timer.elapsed() < kLongest && program.state() != QProcess::NotRunning) {
        if (display.hasWindow())
            shown = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    program.kill();
    program.waitForFinished(kLongest);
    while (display.hasWindow() && timer.elapsed() < 2 * kLongest) {
    } // until the server has taken it away: the next measure must not see it
    return shown;
}

void measureStarts(const Office& office, Table& table, const std::string& self)
{
    if (!isInstalled("Xvfb") || !isInstalled("xwininfo")) {
        table.note("B1 beside other programs: not measured, Xvfb or xwininfo (x11-utils) is not installed");
        return;
    }
    const Display display;
    if (!display.works()) {
        table.note("B1 beside other programs: not measured, Xvfb does not start");
        return;
    }
    const auto home = office.folder / "home";
    std::filesystem::create_directories(home);
    std::filesystem::permissions(home, std::filesystem::perms::owner_all);
    struct Peer {
        std::string name;
        std::vector<std::string> command;
    };
    for (const Peer& peer : {Peer{"DB Browser", {"sqlitebrowser", (office.folder / "plain.db").string()}},
                             Peer{"KeePassXC, no file", {"keepassxc"}}}) {
        if (!isInstalled(peer.command.front())) {
            table.note("B1 beside " + peer.name + ": " + peer.command.front() + " is not installed");
            continue;
        }
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < kTries; ++i) {
            ours.push_back(
                untilPainted(display, home, {self, "--show-window", office.file.string(), office.passphrase}));
            theirs.push_back(untilOnDisplay(display, home, peer.command));
        }
        table.add({"B1 start to window on an X display", office.size, median(ours), "ms", peer.name, median(theirs),
                   "faster", median(ours) > 0 && median(ours) < median(theirs)});
    }
}

void measureCommand(const Office& office, Table& table)
{
    if (!isInstalled("keepassxc-cli")) {
        table.note("B10 beside keepassxc-cli: it is not installed");
        return;
    }
    const std::string file = (office.folder / "empty.kdbx").string();
    std::filesystem::remove(file);
    // The least cost that it takes, as our key slot has: 0.1 s.
    if (millisecondsOfProgram({"keepassxc-cli", "db-create", "--set-password", "-t", "100", file}, "geheim\ngeheim\n") <
        0) {
        table.note("B10 beside keepassxc-cli: it makes no file");
        return;
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < kTries; ++i) {
        ours.push_back(millisecondsOfProgram({WERKPAD_CLI, "--database", office.file.string(), "--json", "client",
                                              "search", "jansen", "--limit", "10"}));
        theirs.push_back(millisecondsOfProgram({"keepassxc-cli", "search", "-q", file, "jansen"}, "geheim\n"));
    }
    table.add({"B10 one command-line search", office.size, median(ours), "ms", "keepassxc-cli, empty", median(theirs),
               "faster", median(ours) > 0 && median(ours) < median(theirs)});
}

} // namespace

void measurePeers(const Office& office, Table& table, const std::string& self)
{
    measureStarts(office, table, self);
    measureCommand(office, table);
}

} // namespace werkpad::benchmarks
