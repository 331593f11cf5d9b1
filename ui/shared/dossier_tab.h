// One tab of a dossier that another feature brings: diagnosis, plan, contacts.
#pragma once

#include <QWidget>

namespace werkpad
{

// Made by the shell with the OpenDossier of the page; shows it again on OpenDossier::changed. Writes through
// OpenDossier::perform, so that what it does can be undone.
class DossierTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // With '&' for the key that brings it forward: "&Plan".
    [[nodiscard]] virtual QString tabTitle() const = 0;
    // The tab comes into view: give the focus to what is used first.
    virtual void activate() {}
    // Puts what is half typed into the drafts. Never asks.
    virtual void saveDrafts() {}

Q_SIGNALS:
    // What could not be done, for the line above the tabs.
    void failed(const QString& sentence);
};

} // namespace werkpad
