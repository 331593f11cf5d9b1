// werkpad: the window.
#include "app/desktop/render_pdf.h"
#include "ui/shared/convert.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <kdsingleapplication.h>

#include <cstdio>

namespace
{

using namespace werkpad;

// Prints what is wrong with the command line and what to do; the program then ends with 2, as werkpad-cli does.
int wrongUsage(const QString& sentence)
{
    std::fprintf(stderr, "werkpad: %s\n", qPrintable(sentence));
    return 2;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("Werkpad: the window for werkcoaches. For scripts: werkpad-cli."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("database"), QStringLiteral("The file to sign in to."),
                                 QStringLiteral("[database]"));
    parser.addOption(
        {QStringLiteral("today"), QStringLiteral("Work as if it were this day."), QStringLiteral("YYYY-MM-DD")});
    parser.addOption(
        {QStringLiteral("language"), QStringLiteral("Language of this run: nl or en."), QStringLiteral("code")});
}

int run(QApplication& application, const QCommandLineParser& parser, const Clock& clock,
        std::optional<Language> language)
{
    const QString database = parser.positionalArguments().value(0);
    KDSingleApplication single;
    if (!single.isPrimaryInstance()) {
        // The window that is there comes to the front; which file it has open is its affair.
        single.sendMessage(QByteArrayLiteral("raise"));
        return 0;
    }
    ProgramSettings settings;
    Program program(application, settings, clock);
    QObject::connect(&single, &KDSingleApplication::messageReceived, &program, &Program::raise);
    program.start(database, language);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (isRenderPdf(argc, argv))
        return renderPdf(argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("werkpad"));
    QApplication::setApplicationName(QStringLiteral("werkpad"));
    QApplication::setApplicationVersion(QStringLiteral(WERKPAD_VERSION));

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    std::optional<Language> language;
    if (parser.isSet(QStringLiteral("language"))) {
        language = parseLanguage(parser.value(QStringLiteral("language")));
        if (!language)
            return wrongUsage(QStringLiteral("--language is nl or en."));
    }
    if (!parser.isSet(QStringLiteral("today")))
        return run(application, parser, SystemClock{}, language);
    const auto today = Date::parseIso(toStdString(parser.value(QStringLiteral("today"))));
    if (!today)
        return wrongUsage(QStringLiteral("--today needs a date such as 2026-11-23."));
    return run(application, parser, FixedDayClock{*today}, language);
}
