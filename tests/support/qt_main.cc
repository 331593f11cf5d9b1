// Catch2's main with a QApplication around it, offscreen unless told otherwise.
#include <catch2/catch_session.hpp>

#include <QApplication>

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("werkpad-tests"));
    return Catch::Session().run(argc, argv);
}
