// The handbook for users, chapter by chapter, in the program and offline.
#pragma once

#include "ui/shared/page.h"

class QListWidget;
class QTextBrowser;
class QUrl;

namespace werkpad
{

// Dutch only; the chapters are the files of resources/handbook in the order of their names.
class HandbookPage : public Page
{
    Q_OBJECT
public:
    using Page::Page;

    [[nodiscard]] static QString name() { return tr("Handbook"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Note; }
    void activate() override;

    // File names, "03-importeren.md".
    [[nodiscard]] static QStringList chapters();
    // An unknown chapter changes nothing.
    void showChapter(const QString& file);

private:
    void makeContent();
    void readCurrent();
    void follow(const QUrl& link);

    QListWidget* m_chapters = nullptr; // null until the page is first shown
    QTextBrowser* m_text = nullptr;
};

} // namespace werkpad
