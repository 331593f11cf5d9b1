// Types a third value by hand, in the kind of field that the value asks for.
#pragma once

#ifndef Q_MOC_RUN
#include "core/base/clock.h"
#include "core/base/result.h"
#include "ui/sync/conflict_field.h"
#endif

#include <QWidget>

#include <functional>
#include <span>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace werkpad
{

class FindingsView;

// Takes no room for what is not typed (whose caseload, a removal). What is wrong stands under the field; what was typed
// stays.
class ConflictValueEdit : public QWidget
{
    Q_OBJECT
public:
    // The clock has to live longer.
    explicit ConflictValueEdit(const Clock& clock, QWidget* parent = nullptr);
    // Starts with what counts now. For the conflict that is there already: does nothing, so that typing goes on.
    void setConflict(const Conflict& conflict, std::span<const EntityInfo> entities);
    [[nodiscard]] bool isOffered() const { return m_form.kind != FieldKind::None; }
    // Under the field; goes away while it is corrected.
    void showError(const Error& error);

Q_SIGNALS:
    // The person decides with this value, which can be read.
    void decided(const werkpad::Value& value);

private:
    // A field, and the way into it and out of it.
    struct Editor {
        QWidget* widget = nullptr;
        std::function<void(const Value&)> load{};
        std::function<Value()> value{};
        std::function<std::vector<Finding>()> unreadable{}; // of what is typed; may be empty
    };
    [[nodiscard]] Editor makeEditor();
    [[nodiscard]] Editor makeLine();
    [[nodiscard]] Editor makeText();
    [[nodiscard]] Editor makeNumber();
    [[nodiscard]] Editor makeBox();
    [[nodiscard]] Editor makeDate();
    [[nodiscard]] Editor makePartialDate();
    [[nodiscard]] Editor makeMoment();
    void submit();

    const Clock& m_clock;
    Conflict m_conflict;
    FieldForm m_form;
    QVBoxLayout* m_place;
    QLabel* m_label;
    Editor m_editor;
    FindingsView* m_findings;
    QPushButton* m_decide;
};

} // namespace werkpad
