// The page Agenda: appointments of one person or of the whole office, by day or by week.
#pragma once

#include "core/clients/client.h"
#include "core/contacts/contact.h"
#include "ui/shared/page.h"
#include "ui/shared/ui_context.h"

class QComboBox;
class QLabel;
class QTableView;
class QVBoxLayout;

namespace werkpad
{

class AgendaModel;
class DateEdit;

// Enter on an appointment opens the dossier. Left and right with Alt go a day or a week back and on.
class AgendaPage : public Page
{
    Q_OBJECT
public:
    explicit AgendaPage(const UiContext& context, QWidget* parent = nullptr);
    // What waits for an answer, above the agenda (of another feature).
    void addAbove(QWidget& widget);

    [[nodiscard]] static QString name() { return tr("Agenda"); }
    [[nodiscard]] QString title() const override { return name(); }
    [[nodiscard]] Icon pageIcon() const override { return Icon::Calendar; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_calendar}; }
    void activate() override;

Q_SIGNALS:
    void clientActivated(werkpad::ClientId client);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillPeople();
    void refresh();
    void move(int steps);
    void openCurrent();
    void saveCalendar();
    [[nodiscard]] bool showsWeek() const;
    [[nodiscard]] Date firstDay() const;
    [[nodiscard]] Date lastDay() const;

    UiContext m_context;
    QVBoxLayout* m_layout;
    QComboBox* m_who;
    QComboBox* m_span;
    DateEdit* m_day;
    QLabel* m_heading;
    QLabel* m_empty;
    AgendaModel* m_model;
    QTableView* m_table;
    QAction* m_calendar;
};

} // namespace werkpad
