#include "app/desktop/render_pdf.h"

#include "core/printing/print_document_json.h"
#include "ui/printing/document_renderer.h"
#include "ui/shared/convert.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <string_view>

namespace werkpad
{

bool isRenderPdf(int argc, char** argv)
{
    return argc == 3 && std::string_view(argv[1]) == "--render-pdf";
}

int renderPdf(int argc, char** argv)
{
    // Without display, and without the theme of a desktop, which may want one.
    ::qputenv("QT_QPA_PLATFORM", "offscreen");
    ::qunsetenv("QT_QPA_PLATFORMTHEME");
    // What Qt has to say about a machine without a desktop would stand before our own sentence.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QGuiApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("the document cannot be read\n", stderr);
        return 5;
    }
    const auto document = printDocumentFromJson(input.readAll().toStdString());
    if (!document) {
        std::fputs("werkpad: this is no document to draw: --render-pdf is for werkpad-cli.\n", stderr);
        return 2;
    }
    const auto pages = writePdf(*document, QFile::decodeName(argv[2]));
    if (!pages) {
        std::fprintf(stderr, "%s\n", pages.error().detail.c_str());
        return 5;
    }
    std::printf("%d\n", *pages);
    return 0;
}

} // namespace werkpad
