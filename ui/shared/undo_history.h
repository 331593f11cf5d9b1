// Undo and redo of what the signed-in person did, each with words for what it takes back.
#pragma once

#include "core/workspace/workspace.h"

#include <QString>
#include <QUndoStack>

namespace werkpad
{

// A QUndoStack over change sets of the database: undoing writes a new change set, so the history of a client keeps
// both. What cannot be taken back any more (somebody changed it since) leaves the stack, the rest stays.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    // Borrows the workspace.
    explicit UndoHistory(Workspace& workspace, QObject* parent = nullptr);
    // After each action that changed something: "telefoonnummer van Jan Berg gewijzigd". 0 is ignored: nothing changed.
    void remember(const QString& what, ChangeSetNumber change);
    // Runs an action of core, which answers with a Result, and remembers what it changed under these words. Gives that
    // Result; after a failure nothing is remembered.
    template <class Action>
    [[nodiscard]] auto perform(const QString& what, const Action& action)
    {
        ChangeSetNumber change = 0;
        const auto heard = m_workspace.subscribe([&change](const ChangeNotice& notice) { change = notice.changeSet; });
        auto done = action();
        if (done)
            remember(what, change);
        return done;
    }
    // For the actions of the menu: canUndoChanged, undoTextChanged, createUndoAction …
    [[nodiscard]] QUndoStack& stack() { return m_stack; }

Q_SIGNALS:
    void failed(const QString& what, const werkpad::Error& error);

private:
    class Command;
    // Takes `change` back; gives the change set that takes this back in turn.
    [[nodiscard]] Result<ChangeSetNumber> takeBack(ChangeSetNumber change);

    Workspace& m_workspace;
    QUndoStack m_stack;
};

} // namespace werkpad
