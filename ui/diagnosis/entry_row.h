// One note of a diagnosis: what kind it is, who wrote it when, and its text.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "ui/shared/shows_focus.h"

#include <QFrame>

namespace werkpad
{

// Can have the focus. F2, Enter or a double click asks to change it, Delete to remove it, as far as that is possible.
class EntryRow : public ShowsFocus<QFrame>
{
    Q_OBJECT
public:
    struct Possible {
        bool change = false;
        bool remove = false;
    };
    EntryRow(const DiagnosisEntry& entry, const QString& author, Possible possible, QWidget* parent = nullptr);
    [[nodiscard]] const DiagnosisEntry& entry() const { return m_entry; }

Q_SIGNALS:
    void changeRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    DiagnosisEntry m_entry;
    Possible m_possible;
};

} // namespace werkpad
