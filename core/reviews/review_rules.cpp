#include "core/reviews/review_rules.h"

#include "core/base/text.h"

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestText = 1000;

std::vector<Finding> checkText(const std::string& field, const std::string& text, const char* missing)
{
    if (trimmed(text).empty())
        return {{field, Severity::Blocking, missing, {}}};
    if (!isValidUtf8(text))
        return {{field, Severity::Blocking, "text_not_utf8", {}}};
    if (const auto length = characterCount(text); length > kLongestText)
        return {{field, Severity::Blocking, "text_too_long", std::to_string(length)}};
    return {};
}

} // namespace

std::vector<Finding> check(const ReviewNote& note)
{
    return checkText("question", note.question, "question_missing");
}

std::vector<Finding> checkAnswer(const ReviewNote& note, const std::string& answer)
{
    auto findings = checkText("answer", answer, "answer_missing");
    for (auto& finding : checkClosing(note))
        findings.push_back(std::move(finding));
    return findings;
}

std::vector<Finding> checkClosing(const ReviewNote& note)
{
    if (note.state == ReviewState::Closed)
        return {{"state", Severity::Blocking, "review_closed", {}}};
    return {};
}

} // namespace werkpad
