// Decides a conflict with a value that somebody typed, by the rules of the form in which that field is usually typed.
#pragma once

#include "core/workspace/workspace.h"

namespace werkpad
{

// As ConflictActions::decide with ConflictChoice::Typed; Invalid also with what the rules of that kind of record find,
// as far as it is about this field or was not there before. Nothing is written then.
[[nodiscard]] Result<ChangeSetNumber> decideTyped(Workspace& workspace, const std::string& conflict,
                                                  const Value& value);

} // namespace werkpad
