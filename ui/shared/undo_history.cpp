#include "ui/shared/undo_history.h"

#include <QTimer>

namespace werkpad
{

class UndoHistory::Command final : public QUndoCommand
{
public:
    Command(UndoHistory& history, const QString& what, ChangeSetNumber change)
        : QUndoCommand(what)
        , m_history(history)
        , m_change(change)
    {
    }

    void redo() override
    {
        if (m_isFirst)
            m_isFirst = false; // pushing a command calls redo(), but the action has been done
        else
            takeBack(true);
    }
    void undo() override { takeBack(false); }

private:
    void takeBack(bool becomesDone)
    {
        if (m_isDone == becomesDone)
            return; // an earlier attempt failed and the stack is put back where it was
        const auto reverted = m_history.takeBack(m_change);
        if (reverted) {
            m_change = *reverted;
            m_isDone = becomesDone;
            return;
        }
        const ErrorKind kind = reverted.error().kind;
        if (kind == ErrorKind::ChangedMeanwhile || kind == ErrorKind::NotFound)
            setObsolete(true);
        else // it may work a moment later: leave it on the stack as it was
            QTimer::singleShot(0, &m_history, [stack = &m_history.m_stack, becomesDone] {
                becomesDone ? stack->undo() : stack->redo();
            });
        Q_EMIT m_history.failed(text(), reverted.error());
    }

    UndoHistory& m_history;
    ChangeSetNumber m_change;
    bool m_isDone = true;
    bool m_isFirst = true;
};

UndoHistory::UndoHistory(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_stack.setUndoLimit(200);
}

void UndoHistory::remember(const QString& what, ChangeSetNumber change)
{
    if (change != 0)
        m_stack.push(new Command(*this, what, change));
}

Result<ChangeSetNumber> UndoHistory::takeBack(ChangeSetNumber change)
{
    return m_workspace.undo(change);
}

} // namespace werkpad
