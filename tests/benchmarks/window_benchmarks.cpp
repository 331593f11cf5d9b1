#include "core/caseload/client_index.h"
#include "core/caseload/client_row_queries.h"
#include "core/transfers/bulk_transfer_actions.h"
#include "core/transfers/transfer_store.h"
#include "core/workspace/derived_data.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/ui/shell/page_of.h"
#include "ui/caseload/caseload_page.h"
#include "ui/evidence/evidence_page.h"
#include "ui/indicators/indicators_page.h"
#include "ui/intake/intake_page.h"
#include "ui/shared/case_events.h"
#include "ui/shared/look.h"
#include "ui/shared/questions.h"
#include "ui/shared/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/program_settings.h"
#include "ui/team/team_page.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <functional>

namespace werkpad::benchmarks
{

namespace
{

const SystemClock kClock;

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024.0;
    }
    return 0;
}

// Everything a page needs, on one office.
struct Desk {
    explicit Desk(const std::string& database, const std::string& passphrase)
    {
        const auto unlocked = Workspace::unlock(database, "", passphrase);
        if (unlocked) {
            if (auto opened = Workspace::open(*unlocked, kClock, Origin::Window))
                workspace = std::move(*opened);
        }
        if (!workspace) {
            std::fprintf(stderr, "werkpad_benchmarks: %s cannot be opened\n", database.c_str());
            std::exit(1);
        }
        undo = std::make_unique<UndoHistory>(*workspace);
        events = std::make_unique<CaseEvents>(*workspace);
    }
    [[nodiscard]] UiContext context() { return {*workspace, questions, *undo, *events, settings.store()}; }

    QTemporaryDir folder;
    ProgramSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Questions questions;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<UndoHistory> undo;
    std::unique_ptr<CaseEvents> events;
};

// Ends the program when a widget has been painted and nothing else waits to be done.
class QuitWhenPainted : public QObject
{
public:
    explicit QuitWhenPainted(QWidget& widget)
        : QObject(&widget)
    {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, qApp, &QApplication::quit);
        }
        return false;
    }
};

// Until the list shows its answer, or the first rows of it, and is painted.
double untilSignal(CaseloadPage& page, void (CaseloadPage::*signal)(), const std::function<void()>& act)
{
    QSignalSpy shown(&page, signal);
    QElapsedTimer timer;
    timer.start();
    act();
    if (shown.isEmpty() && !shown.wait(120'000))
        std::fprintf(stderr, "werkpad_benchmarks: the list did not answer\n");
    page.table().viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double untilShown(CaseloadPage& page, const std::function<void()>& act)
{
    return untilSignal(page, &CaseloadPage::shown, act);
}

void measureScrolling(CaseloadPage& page, const Office& office, Table& table)
{
    QScrollBar* bar = page.table().verticalScrollBar();
    std::vector<double> steps;
    for (int step = 0; step <= 200; ++step) {
        steps.push_back(millisecondsOf([&] {
            bar->setValue(static_cast<int>(static_cast<double>(bar->maximum()) * step / 200));
            page.table().viewport()->repaint();
        }));
    }
    const double p95 = percentile(steps, 0.95);
    table.add({"B3 scroll to the end, step p95", office.size, p95, "ms", {}, 0, "<= 16 ms", p95 <= 16});
}

void measureTyping(CaseloadPage& page, const Office& office, Table& table)
{
    auto* edit = page.findChild<QLineEdit*>(QStringLiteral("filterEdit"));
    std::vector<double> keys;
    std::vector<double> counted; // until how many there are is known too
    for (const char* word : {"jansen", "yilmaz", "berg", "rotterdam", "maria"}) {
        untilShown(page, [&] { edit->setText(QStringLiteral("zzz")); });
        untilShown(page, [&] { edit->clear(); });
        for (const char* letter = word; *letter != '\0'; ++letter) {
            counted.push_back(untilShown(page, [&] {
                keys.push_back(untilSignal(page, &CaseloadPage::firstShown, [&] { QTest::keyClick(edit, *letter); }));
            }));
        }
    }
    untilShown(page, [&] { edit->clear(); });
    const double p95 = percentile(keys, 0.95);
    table.add({"B2 key to list repainted, p95", office.size, p95, "ms", {}, 0, "<= 20 ms, never > 50", p95 <= 20});
    table.add({"B2 until all are counted, p95", office.size, percentile(counted, 0.95), "ms"});
    table.add({"B2 the slowest key",
               office.size,
               percentile(keys, 1.0),
               "ms",
               {},
               0,
               "<= 50 ms",
               percentile(keys, 1.0) <= 50});
}

// From nothing to the first picture of a page, as somebody who goes there the first time waits for it.
template <class AnyPage>
void measurePage(Desk& desk, const Office& office, Table& table, const std::string& name)
{
    std::vector<double> times;
    for (int i = 0; i < 7; ++i) {
        times.push_back(millisecondsOf([&] {
            AnyPage page(desk.context());
            page.resize(1200, 760);
            page.show();
            page.activate();
            page.repaint();
        }));
    }
    const double time = median(times);
    table.add({name, office.size, time, "ms", {}, 0, "< 50 ms", time < 50});
}

// How long the window did not look after events at most.
class LongestSilence : public QObject
{
public:
    LongestSilence()
    {
        connect(&m_tick, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_tick.start(1);
    }
    [[nodiscard]] double milliseconds() const { return static_cast<double>(std::max(m_longest, m_since.elapsed())); }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// A page of figures: its first picture, when all of them stand there, and how long the window was deaf meanwhile.
template <class AnyPage>
void measureFigures(Desk& desk, const Office& office, Table& table, const std::string& name, double target)
{
    std::vector<double> first;
    std::vector<double> whole;
    double silence = 0;
    for (int i = 0; i < 5; ++i) {
        AnyPage page(desk.context());
        QSignalSpy shown(&page, &AnyPage::shown);
        whole.push_back(millisecondsOf([&] {
            first.push_back(millisecondsOf([&] {
                page.resize(1200, 760);
                page.show();
                page.activate();
                page.repaint();
            }));
            const LongestSilence watch;
            if (shown.isEmpty() && !shown.wait(120'000))
                std::fprintf(stderr, "werkpad_benchmarks: %s did not answer\n", name.c_str());
            page.repaint();
            silence = std::max(silence, watch.milliseconds());
        }));
    }
    table.add({name + ", first picture", office.size, median(first), "ms", {}, 0, "< 50 ms", median(first) < 50});
    table.add({name + ", all figures",
               office.size,
               median(whole),
               "ms",
               {},
               0,
               "< " + std::to_string(static_cast<int>(target)) + " ms",
               median(whole) < target});
    table.add({name + ", window deaf at most", office.size, silence, "ms", {}, 0, "<= 50 ms", silence <= 50});
}

// 400 clients into another caseload and back.
void measureTransfer(const Office& office, Table& table)
{
    Desk desk(office.file.string(), office.passphrase);
    const auto index = ClientIndex::load(desk.workspace->database(), desk.workspace->clock().today());
    const auto staff = desk.workspace->staff().staff();
    if (!index || !staff || index->size() < 400)
        return;
    std::vector<ClientRowNumber> rows;
    const std::size_t step = std::max<std::size_t>(1, index->size() / 1500);
    for (std::size_t i = 0; rows.size() < 500 && i < index->size(); i += step) {
        const ClientCells& cells = index->clients()[i];
        const bool isMine =
            cells.coach != ClientCells::kNoCoach && index->coaches()[cells.coach] == desk.workspace->session().staff;
        if ((cells.flags & ClientCells::kInactive) == 0 && !isMine)
            rows.push_back(cells.row);
    }
    auto clients = clientIds(desk.workspace->database(), rows);
    if (!clients)
        return;
    // Who waits for an answer already is refused, and who is there already.
    std::erase_if(*clients, [&desk](ClientId client) {
        return std::ranges::any_of(transfersOf(desk.workspace->database(), client),
                                   [](const Transfer& transfer) { return transfer.state == TransferState::Requested; });
    });
    clients->resize(std::min<std::size_t>(400, clients->size()));
    Transfer asked;
    asked.to = desk.workspace->session().staff;
    asked.reason = "meting";
    Result<ChangeSetNumber> moved = 0;
    const double there = millisecondsOf([&] {
        moved =
            BulkTransferActions(desk.workspace->context()).request(*clients, asked, BulkTransferActions::Move::AtOnce);
    });
    if (!moved) {
        const auto& findings = moved.error().findings;
        table.note("the transfer of 400 was refused: " +
                   (findings.empty() ? moved.error().subject : findings.front().code));
        return;
    }
    const double back = millisecondsOf([&] { static_cast<void>(desk.workspace->undo(*moved)); });
    table.add({"400 clients transferred at once", office.size, there, "ms"});
    table.add({"the same taken back", office.size, back, "ms"});
}

} // namespace

void measureTeam(const Office& office, Table& table)
{
    {
        Desk desk(office.file.string(), office.passphrase);
        // As the window does when nobody has changed anything for half a minute.
        table.add({"what figures need of all dossiers, first time", office.size,
                   millisecondsOf([&] { static_cast<void>(keepExtracts(desk.workspace->database())); }), "ms"});
        measureFigures<TeamPage>(desk, office, table, "Team", office.clients <= 100'000 ? 100 : 300);
        measureFigures<IndicatorsPage>(desk, office, table, "Indicatoren", 300);
        measureFigures<EvidencePage>(desk, office, table, "Kennis", 300);
    }
    measureTransfer(office, table);
}

void measureDay(const Office& office, Table& table)
{
    Desk desk(office.file.string(), office.passphrase);
    measurePage<TodayPage>(desk, office, table, "Vandaag open, painted");
    measurePage<IntakePage>(desk, office, table, "Ontvangst open, painted");
}

void measureList(const Office& office, Table& table)
{
    Desk desk(office.file.string(), office.passphrase);
    auto page = std::make_unique<CaseloadPage>(desk.context());
    page->resize(1200, 760);
    page->setVisible(true);
    // The first rows come before the rest of the list.
    const double first = millisecondsOf([&] {
        page->activate();
        page->table().viewport()->repaint();
    });
    const double openTarget = office.clients <= 10'000 ? 50 : office.clients <= 100'000 ? 60 : 80;
    table.add({"B3 list open, first rows painted",
               office.size,
               first,
               "ms",
               {},
               0,
               "< " + std::to_string(static_cast<int>(openTarget)) + " ms",
               first < openTarget});
    untilShown(*page, [] {});
    measureScrolling(*page, office, table);
    measureTyping(*page, office, table);
    auto* header = page->table().horizontalHeader();
    std::vector<double> sorts;
    for (const int column : {ClientListModel::PeriodColumn, ClientListModel::Birth, ClientListModel::Coach,
                             ClientListModel::Boundary, ClientListModel::Name})
        sorts.push_back(untilShown(*page, [&] { header->setSortIndicator(column, Qt::DescendingOrder); }));
    table.add({"B3 change sort, slowest column",
               office.size,
               percentile(sorts, 1),
               "ms",
               {},
               0,
               "<= 100 ms",
               percentile(sorts, 1) <= 100});
    ClientFilter filter = activeClients();
    filter.periods = {Period::Months6To12};
    const double filtered = untilShown(*page, [&] { page->setFilter(filter); });
    table.add({"B3 change filter", office.size, filtered, "ms", {}, 0, "<= 100 ms", filtered <= 100});
}

// The window that is measured ends without closing its file, so the next one would first have to read the log it left.
void closeCleanly(const Office& office)
{
    const auto unlocked = Workspace::unlock(office.file, "", office.passphrase);
    if (!unlocked || !Database::open(office.file, unlocked->key))
        std::fprintf(stderr, "werkpad_benchmarks: %s cannot be opened\n", office.file.c_str());
}

void measureStart(const Office& office, Table& table, const std::string& self)
{
    std::vector<double> empty;
    std::vector<double> ours;
    double emptyMemory = 0;
    double memory = 0;
    std::vector<double> emptyProcessor;
    std::vector<double> oursProcessor;
    const auto run = [](const std::vector<std::string>& command, std::vector<double>& times,
                        std::vector<double>& processor) {
        std::string printed;
        const double before = processorMilliseconds();
        times.push_back(millisecondsOf([&] { printed = outputOfProgram(command); }));
        processor.push_back(processorMilliseconds() - before);
        return printed.empty() ? 0.0 : std::stod(printed);
    };
    for (int i = 0; i < 9; ++i) { // in turn, so that what else the machine does hits both
        closeCleanly(office);
        emptyMemory = run({self, "--show-window"}, empty, emptyProcessor);
        static_cast<void>(run({self, "--show-window", office.file.string(), office.passphrase}, ours, oursProcessor));
    }
    table.add({"B1 start to settled window, warm", office.size, median(ours), "ms", "empty Qt window", median(empty),
               "<= 2x", median(ours) <= 2 * median(empty)});
    table.add({"B1 the same, processor time", office.size, median(oursProcessor), "ms", "empty Qt window",
               median(emptyProcessor), "<= 2x", median(oursProcessor) <= 2 * median(emptyProcessor)});
    std::vector<double> unused;
    memory = run({self, "--show-window", office.file.string(), office.passphrase, "--list"}, unused, unused);
    const double target = office.clients <= 10'000 ? 70 : office.clients <= 100'000 ? 100 : 200;
    table.add({"B8 peak memory with the whole list", office.size, memory, "MB", "empty Qt window", emptyMemory,
               "< " + std::to_string(static_cast<int>(target)) + " MB", memory < target});
}

int showWindowOnce(int argc, char** argv, const std::string& database, const std::string& passphrase, bool untilList)
{
    QApplication application(argc, argv);
    if (database.empty()) {
        QWidget window;
        window.resize(1200, 760);
        const QuitWhenPainted quit(window);
        window.show();
        const int result = QApplication::exec();
        std::printf("%.1f\n", peakMegabytes());
        return result;
    }
    Look look(application);
    look.apply({});
    Desk desk(database, passphrase);
    MainWindow window(desk.context(), desk.settings);
    addPages(window, desk.context());
    window.resize(1200, 760);
    window.show();
    if (untilList) {
        auto& list = pageOf<CaseloadPage>(window);
        QObject::connect(&list, &CaseloadPage::shown, &application, &QApplication::quit);
        window.showPage(&placeOf<CaseloadPage>(window));
    } else {
        new QuitWhenPainted(*window.currentPage());
    }
    const int result = QApplication::exec();
    std::printf("%.1f\n", peakMegabytes());
    std::fflush(stdout);
    std::_Exit(result); // the window had settled; how long it takes to close is another question
}

} // namespace werkpad::benchmarks
