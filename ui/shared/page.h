// What the shell needs to know of a screen: one page of the main window.
#pragma once

#include "ui/shared/icons.h"

#include <QAction>
#include <QWidget>

namespace werkpad
{

// The shell makes pages (ui/shell/pages), shows one at a time, and asks only what stands here. A page gets what it
// needs of core through its constructor, and tells by its own signals what another page should show (a list says
// clientActivated, the shell opens the dossier).
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // In the navigation and the title bar: "Klanten".
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Icon pageIcon() const = 0;
    // It shows its title itself, so that the window need not.
    [[nodiscard]] virtual bool showsTitle() const { return false; }
    // What can be done here, in the order of the tool bar; also found by Ctrl+K while the page is shown. Each has a
    // text, an icon and, where it is used daily, a shortcut that it names itself.
    [[nodiscard]] virtual QList<QAction*> pageActions() const { return {}; }
    // The page comes into view: refresh what may have changed and give the focus to what is used first.
    virtual void activate() {}
    // Ctrl+F: give the focus to the filter of this page; false when it has none.
    virtual bool focusFilter() { return false; }
    // The person leaves, locks or closes: put what is half typed into the drafts. Never asks.
    virtual void saveDrafts() {}

    // How much waits here: the number behind the title in the navigation; 0 shows none.
    [[nodiscard]] int attention() const { return m_attention; }
    void setAttention(int count)
    {
        m_attention = count;
        Q_EMIT attentionChanged(count);
    }

Q_SIGNALS:
    void titleChanged();
    void attentionChanged(int count);
    // One sentence for the status line ("132 van 4.812 klanten").
    void statusChanged(const QString& text);

private:
    int m_attention = 0;
};

} // namespace werkpad
