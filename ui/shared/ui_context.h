// What the shell hands to every page.
#pragma once

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
};

} // namespace werkpad
