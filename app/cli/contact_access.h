// What the commands about contacts have in common.
#pragma once

#include "app/cli/invocation.h"
#include "core/contacts/contact.h"

#include <string>

namespace CLI
{
class App;
}

namespace werkpad
{

struct CommandTree;
class Workspace;

inline constexpr const char* kContactExampleId = "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f";

// Prints the contact, or gives it as `contact`.
[[nodiscard]] Outcome answerWithContact(Workspace& workspace, ContactId id, Invocation& invocation);
// Invalid: no such channel; the sentence names those there are.
[[nodiscard]] Result<Channel> readChannel(const std::string& text);

// hold, miss, cancel, change, follow-up, remove: what is done with one contact, by its id.
void addContactChanges(CLI::App& group, CommandTree& tree);

} // namespace werkpad
