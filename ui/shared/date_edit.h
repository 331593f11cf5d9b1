// A field for a date that is typed as Dutch people write dates, and shown as dd-mm-jjjj.
#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/partial_date.h"

#include <QLineEdit>

namespace werkpad
{

class FindingsView;

// What the two date fields share. The text stays as typed while it cannot be read; on leaving the field it becomes
// dd-mm-jjjj or gets a finding, which goes away while it is corrected.
class DateField : public QLineEdit
{
    Q_OBJECT
public:
    // Whether an empty field gets a finding. Off by default: empty means not known.
    void setRequired(bool required) { m_required = required; }
    // date_unreadable or required; nothing when the field is in order. `field` is put into the findings.
    [[nodiscard]] std::vector<Finding> findings(const std::string& field = {}) const;
    // Shows the findings there as soon as the person leaves the field.
    void showFindingsIn(FindingsView* view);

Q_SIGNALS:
    // The person left the field or pressed Enter, and what it holds is another date than before, or none.
    void edited();

protected:
    DateField(const Clock& clock, QWidget* parent);
    // The text as it should be shown, or nothing when it cannot be read.
    [[nodiscard]] virtual std::optional<QString> completed(const QString& typed) const = 0;
    void showText(const QString& text);    // silently
    void replaceText(const QString& text); // as if typed and left
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] bool showsCompleteText() const;

private:
    void commit();

    const Clock& m_clock;
    FindingsView* m_view = nullptr;
    QString m_committed;
    bool m_required = false;
};

// A whole date, or none. Keys while it holds a date: + and - a day, Page Up and Page Down a month, with Shift a year;
// t today; Alt+Down or F4 opens the calendar.
class DateEdit : public DateField
{
    Q_OBJECT
public:
    // The clock has to live longer.
    explicit DateEdit(const Clock& clock, QWidget* parent = nullptr);
    void setValue(const std::optional<Date>& date);  // does not emit edited()
    [[nodiscard]] std::optional<Date> value() const; // nothing when empty or unreadable
    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] std::optional<QString> completed(const QString& typed) const override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers, const QString& text);
    void moveMonths(int months);

    // Page Down three times from the 31st ends on the 31st again: months count from where the keys began.
    std::optional<Date> m_monthsFrom;
    int m_monthsMoved = 0;
};

// A date of which the day, or the day and the month, or everything may be unknown: 1968, 02-1995, 23-11-1968.
class PartialDateEdit : public DateField
{
    Q_OBJECT
public:
    explicit PartialDateEdit(const Clock& clock, QWidget* parent = nullptr);
    void setValue(const PartialDate& date); // an unknown date is shown empty
    [[nodiscard]] PartialDate value() const;

protected:
    [[nodiscard]] std::optional<QString> completed(const QString& typed) const override;
};

} // namespace werkpad
