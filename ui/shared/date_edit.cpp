#include "ui/shared/date_edit.h"

#include "core/base/date_input.h"
#include "ui/shared/convert.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace werkpad
{

DateField::DateField(const Clock& clock, QWidget* parent)
    : QLineEdit(parent)
    , m_clock(clock)
{
    connect(this, &QLineEdit::editingFinished, this, &DateField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_view)
            m_view->clear();
    });
}

std::vector<Finding> DateField::findings(const std::string& field) const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return m_required ? std::vector{Finding{field, Severity::Blocking, "required", {}}} : std::vector<Finding>{};
    if (completed(typed))
        return {};
    return {Finding{field, Severity::Blocking, "date_unreadable", toStdString(typed)}};
}

void DateField::showFindingsIn(FindingsView* view)
{
    m_view = view;
}

void DateField::showText(const QString& text)
{
    const QSignalBlocker silent(this);
    setText(text);
    m_committed = text;
    if (m_view)
        m_view->clear();
}

void DateField::replaceText(const QString& text)
{
    setText(text);
    commit();
}

bool DateField::showsCompleteText() const
{
    return !text().isEmpty() && text() == m_committed;
}

void DateField::commit()
{
    const QString typed = text().trimmed();
    const auto whole = typed.isEmpty() ? QString() : completed(typed);
    if (m_view)
        m_view->setFindings(findings());
    if (!whole)
        return;
    if (*whole != text())
        setText(*whole);
    if (*whole == m_committed)
        return;
    m_committed = *whole;
    Q_EMIT edited();
}

DateEdit::DateEdit(const Clock& clock, QWidget* parent)
    : DateField(clock, parent)
{
    setPlaceholderText(tr("dd-mm-yyyy"));
    setToolTip(tr("Type for instance 1-9-2009, 010909, 1 sep, +3w or t (today). + and - move a day, Page Up and Page "
                  "Down a month, F4 opens the calendar."));
    QAction* calendar = addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition);
    calendar->setText(tr("Choose in the calendar"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
}

void DateEdit::setValue(const std::optional<Date>& date)
{
    m_monthsFrom.reset();
    showText(shownDate(date));
}

std::optional<Date> DateEdit::value() const
{
    return readDate(toStdString(text()), clock().today());
}

std::optional<QString> DateEdit::completed(const QString& typed) const
{
    const auto date = readDate(toStdString(typed), clock().today());
    return date ? std::optional(shownDate(*date)) : std::nullopt;
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    if (!isReadOnly() && handleKey(event->key(), event->modifiers(), event->text())) {
        event->accept();
        return;
    }
    m_monthsFrom.reset();
    QLineEdit::keyPressEvent(event);
}

bool DateEdit::handleKey(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    if (key == Qt::Key_F4 || (key == Qt::Key_Down && modifiers.testFlag(Qt::AltModifier))) {
        openCalendar();
        return true;
    }
    const bool whole = showsCompleteText();
    if (text == QLatin1String("t") && (whole || this->text().isEmpty())) {
        m_monthsFrom.reset();
        replaceText(shownDate(clock().today()));
        return true;
    }
    const auto date = value();
    if (!whole || !date)
        return false; // while typing, + and - are part of "+3w" and "1-9"
    if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        const int months = modifiers.testFlag(Qt::ShiftModifier) ? 12 : 1;
        moveMonths(key == Qt::Key_PageUp ? -months : months);
        return true;
    }
    if (text == QLatin1String("+") || text == QLatin1String("-")) {
        m_monthsFrom.reset();
        replaceText(shownDate(addDays(*date, text == QLatin1String("+") ? 1 : -1)));
        return true;
    }
    return false;
}

void DateEdit::moveMonths(int months)
{
    if (!m_monthsFrom) {
        m_monthsFrom = value();
        m_monthsMoved = 0;
    }
    m_monthsMoved += months;
    replaceText(shownDate(addMonths(*m_monthsFrom, m_monthsMoved)));
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto* popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(toQDate(value().value_or(clock().today())));
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate chosen) {
        popup->close();
        if (const auto date = toDate(chosen))
            replaceText(shownDate(*date));
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

PartialDateEdit::PartialDateEdit(const Clock& clock, QWidget* parent)
    : DateField(clock, parent)
{
    setPlaceholderText(tr("dd-mm-yyyy, mm-yyyy or yyyy"));
    setToolTip(tr("Type what is known: 23-11-1968, 11-1968 or 1968. Leave it empty when nothing is known."));
}

void PartialDateEdit::setValue(const PartialDate& date)
{
    showText(toQString(date.dutch()));
}

PartialDate PartialDateEdit::value() const
{
    return readPartialDate(toStdString(text()), clock().today()).value_or(PartialDate{});
}

std::optional<QString> PartialDateEdit::completed(const QString& typed) const
{
    const auto date = readPartialDate(toStdString(typed), clock().today());
    return date ? std::optional(toQString(date->dutch())) : std::nullopt;
}

} // namespace werkpad
