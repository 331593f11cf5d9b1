// What is wrong with a question about a dossier, with the answer to it, and with closing it.
#pragma once

#include "core/base/finding.h"
#include "core/reviews/review_note.h"

#include <string>
#include <vector>

namespace werkpad
{

// All blocking. Field "question": nothing asked ("question_missing"), too long, no UTF-8.
[[nodiscard]] std::vector<Finding> check(const ReviewNote& note);
// Field "answer": nothing said ("answer_missing"), too long, no UTF-8. Field "state": closed already ("review_closed").
// An answer may be given anew until the question is closed.
[[nodiscard]] std::vector<Finding> checkAnswer(const ReviewNote& note, const std::string& answer);
// Field "state": closed already. One that nobody answered can be closed: it was settled otherwise.
[[nodiscard]] std::vector<Finding> checkClosing(const ReviewNote& note);

} // namespace werkpad
