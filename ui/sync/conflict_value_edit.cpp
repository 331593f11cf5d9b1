#include "ui/sync/conflict_value_edit.h"

#include "ui/shared/convert.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/findings_view.h"
#include "ui/shared/record_labels.h"
#include "ui/shared/text_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <limits>

namespace werkpad
{

namespace
{

constexpr int kLines = 4;
constexpr int kMinutesPerHour = 60;
constexpr int kUsualHour = 9;

std::string textOf(const Value& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

template <class T>
std::optional<T> read(const Value& value)
{
    std::optional<T> result;
    fromValue(value, result);
    return result;
}

bool isSame(const Conflict& a, const Conflict& b)
{
    return a.id == b.id && a.applied == b.applied && a.base == b.base;
}

} // namespace

ConflictValueEdit::ConflictValueEdit(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_place(new QVBoxLayout(this))
    , m_label(new QLabel(tr("Something &else:"), this))
    , m_findings(new FindingsView(this))
    , m_decide(new QPushButton(tr("Decide with &this"), this))
{
    m_decide->setObjectName(QStringLiteral("decideTyped"));
    m_decide->setAutoDefault(false);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->addWidget(m_label);
    m_place->addWidget(m_findings);
    auto* row = new QHBoxLayout;
    row->addWidget(m_decide);
    row->addStretch();
    m_place->addLayout(row);
    connect(m_decide, &QPushButton::clicked, this, &ConflictValueEdit::submit);
    hide();
}

void ConflictValueEdit::setConflict(const Conflict& conflict, std::span<const EntityInfo> entities)
{
    if (m_editor.widget && isSame(conflict, m_conflict))
        return;
    m_conflict = conflict;
    m_form = fieldForm(conflict, entities);
    m_findings->clear();
    delete m_editor.widget;
    m_editor = {};
    setVisible(isOffered());
    if (!isOffered())
        return;
    m_editor = makeEditor();
    m_editor.widget->setObjectName(QStringLiteral("typedValue"));
    m_editor.widget->setAccessibleName(tr("Something else for %1").arg(fieldLabel(conflict.field)));
    m_label->setBuddy(m_editor.widget);
    m_place->insertWidget(1, m_editor.widget);
    m_editor.load(conflict.applied);
    m_findings->clear();
    setTabOrder(m_editor.widget, m_decide);
}

ConflictValueEdit::Editor ConflictValueEdit::makeEditor()
{
    switch (m_form.kind) {
    case FieldKind::LongText:
        return makeText();
    case FieldKind::Number:
        return makeNumber();
    case FieldKind::YesNo:
    case FieldKind::Choice:
        return makeBox();
    case FieldKind::Date:
        return makeDate();
    case FieldKind::PartialDate:
        return makePartialDate();
    case FieldKind::Moment:
        return makeMoment();
    case FieldKind::None:
    case FieldKind::Text:
        break;
    }
    return makeLine();
}

ConflictValueEdit::Editor ConflictValueEdit::makeLine()
{
    auto* edit = new QLineEdit(this);
    connect(edit, &QLineEdit::textEdited, m_findings, &FindingsView::clear);
    connect(edit, &QLineEdit::returnPressed, this, &ConflictValueEdit::submit);
    return {edit,
            [edit](const Value& value) { edit->setText(toQString(textOf(value))); },
            [edit] { return Value(toStdString(edit->text().trimmed())); },
            {}};
}

ConflictValueEdit::Editor ConflictValueEdit::makeText()
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * (kLines + 1));
    connect(edit, &QPlainTextEdit::textChanged, m_findings, &FindingsView::clear);
    return {edit,
            [edit](const Value& value) { edit->setPlainText(toQString(textOf(value))); },
            [edit] { return Value(toStdString(edit->toPlainText().trimmed())); },
            {}};
}

ConflictValueEdit::Editor ConflictValueEdit::makeNumber()
{
    auto* edit = new QSpinBox(this);
    edit->setRange(m_form.mayBeEmpty ? -1 : 0, std::numeric_limits<int>::max());
    if (m_form.mayBeEmpty)
        edit->setSpecialValueText(tr("(empty)"));
    connect(edit, &QSpinBox::valueChanged, m_findings, &FindingsView::clear);
    const auto load = [edit](const Value& value) {
        const auto* number = std::get_if<std::int64_t>(&value);
        edit->setValue(number ? static_cast<int>(*number) : edit->minimum());
    };
    return {edit, load, [edit] { return edit->value() < 0 ? Value() : Value(std::int64_t{edit->value()}); }, {}};
}

ConflictValueEdit::Editor ConflictValueEdit::makeBox()
{
    auto* box = new QComboBox(this);
    const bool isYesNo = m_form.kind == FieldKind::YesNo;
    if (m_form.mayBeEmpty)
        box->addItem(tr("(empty)"));
    if (isYesNo) {
        box->addItem(tr("No"), 0);
        box->addItem(tr("Yes"), 1);
    }
    for (const auto& [code, text] : m_form.choices)
        box->addItem(text, toQString(code));
    connect(box, &QComboBox::currentIndexChanged, m_findings, &FindingsView::clear);
    const auto load = [box](const Value& value) {
        const auto* number = std::get_if<std::int64_t>(&value);
        const QVariant wanted = number ? QVariant(static_cast<int>(*number)) : QVariant(toQString(textOf(value)));
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    };
    const auto value = [box, isYesNo]() -> Value {
        const QVariant chosen = box->currentData();
        if (!chosen.isValid())
            return {};
        return isYesNo ? Value(std::int64_t{chosen.toInt()}) : Value(toStdString(chosen.toString()));
    };
    return {box, load, value, {}};
}

ConflictValueEdit::Editor ConflictValueEdit::makeDate()
{
    auto* edit = new DateEdit(m_clock, this);
    edit->setRequired(!m_form.mayBeEmpty);
    edit->showFindingsIn(m_findings);
    connect(edit, &QLineEdit::returnPressed, this, &ConflictValueEdit::submit);
    return {edit, [edit](const Value& value) { edit->setValue(read<Date>(value)); },
            [edit] { return toValue(edit->value()); }, [edit] { return edit->findings(); }};
}

ConflictValueEdit::Editor ConflictValueEdit::makePartialDate()
{
    auto* edit = new PartialDateEdit(m_clock, this);
    edit->showFindingsIn(m_findings);
    connect(edit, &QLineEdit::returnPressed, this, &ConflictValueEdit::submit);
    const auto load = [edit](const Value& value) { edit->setValue(read<PartialDate>(value).value_or(PartialDate{})); };
    const auto value = [edit, mayBeEmpty = m_form.mayBeEmpty] {
        const PartialDate typed = edit->value();
        return typed.isUnknown() && mayBeEmpty ? Value() : toValue(typed);
    };
    return {edit, load, value, [edit] { return edit->findings(); }};
}

ConflictValueEdit::Editor ConflictValueEdit::makeMoment()
{
    auto* both = new QWidget(this);
    auto* day = new DateEdit(m_clock, both);
    auto* time = new QTimeEdit(both);
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    time->setAccessibleName(tr("Time"));
    day->setObjectName(QStringLiteral("typedDay"));
    day->setAccessibleName(tr("Day"));
    day->setRequired(!m_form.mayBeEmpty);
    day->showFindingsIn(m_findings);
    both->setFocusProxy(day);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(day, 1);
    layout->addWidget(time);
    const auto load = [day, time](const Value& value) {
        const auto moment = read<Moment>(value);
        day->setValue(moment ? std::optional(moment->day) : std::nullopt);
        time->setTime(moment ? QTime(moment->minute / kMinutesPerHour, moment->minute % kMinutesPerHour)
                             : QTime(kUsualHour, 0));
    };
    const auto value = [day, time]() -> Value {
        if (!day->value())
            return {};
        return toValue(Moment{*day->value(), time->time().hour() * kMinutesPerHour + time->time().minute()});
    };
    return {both, load, value, [day] { return day->findings(); }};
}

void ConflictValueEdit::submit()
{
    if (!m_editor.widget)
        return;
    const auto unreadable = m_editor.unreadable ? m_editor.unreadable() : std::vector<Finding>();
    if (unreadable.empty()) {
        Q_EMIT decided(m_editor.value());
        return;
    }
    m_findings->setFindings(unreadable);
    m_editor.widget->setFocus(Qt::OtherFocusReason);
}

void ConflictValueEdit::showError(const Error& error)
{
    m_findings->showError(error);
    if (m_editor.widget)
        m_editor.widget->setFocus(Qt::OtherFocusReason);
}

} // namespace werkpad
