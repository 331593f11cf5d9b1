// What the shell hands to every page.
#pragma once

class QSettings;

namespace werkpad
{

class CaseEvents;
class Questions;
class UndoHistory;
class Workspace;

// Borrowed references; they live as long as the person is signed in.
struct UiContext {
    Workspace& workspace;
    Questions& questions;
    UndoHistory& undo;
    CaseEvents& events;
    QSettings& settings; // how things are shown (columns, sizes); never data of a client
};

} // namespace werkpad
