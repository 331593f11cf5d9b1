// Draws a document that another program made: what werkpad-cli, which has no Qt, starts this program for.
#pragma once

namespace werkpad
{

// Whether the command line is `werkpad --render-pdf FILE`.
[[nodiscard]] bool isRenderPdf(int argc, char** argv);
// Reads the document from the standard input (core/printing/print_document_json), writes the PDF, and the number of its
// pages to the standard output. Needs no display and opens no database. The exit code: 2 for what is no document, 5
// when the file cannot be written.
[[nodiscard]] int renderPdf(int argc, char** argv);

} // namespace werkpad
