// What a team lead and a case worker do with a question about a dossier.
#pragma once

#include "core/clients/action_context.h"
#include "core/reviews/review_note.h"

#include <string>
#include <vector>

namespace werkpad
{

// Of dossiers that this session may change; further errors NotFound, Invalid as review_rules says. Who and when are
// filled in here.
class ReviewActions
{
public:
    explicit ReviewActions(ActionContext& context)
        : m_context(context)
    {
    }

    // By who oversees caseloads (ViewEverywhere).
    [[nodiscard]] Result<ReviewNoteId> ask(ClientId client, const std::string& question);
    // By who may change the dossier; again as long as it is not closed.
    [[nodiscard]] Result<ChangeSetNumber> answer(ReviewNoteId note, const std::string& text);
    // By who asked, or by who oversees caseloads.
    [[nodiscard]] Result<ChangeSetNumber> close(ReviewNoteId note);

    [[nodiscard]] Result<ReviewNote> find(ReviewNoteId note); // of an opened dossier
    // Of a dossier that this session has opened; newest first.
    [[nodiscard]] Result<std::vector<ReviewNote>> ofClient(ClientId client);

private:
    template <class Change>
    [[nodiscard]] Result<ChangeSetNumber> change(std::string_view action, ReviewNoteId note, const Change& change);

    ActionContext& m_context;
};

} // namespace werkpad
