#include "core/transfers/transfer_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace werkpad
{

namespace
{

constexpr std::size_t kLongestLine = 1000;

class Findings
{
public:
    void block(std::string field, std::string code, std::string value = {})
    {
        m_findings.push_back({std::move(field), Severity::Blocking, std::move(code), std::move(value)});
    }
    void checkText(const std::string& field, const std::string& text)
    {
        if (!isValidUtf8(text))
            block(field, "text_not_utf8");
        else if (const auto length = characterCount(text); length > kLongestLine)
            block(field, "text_too_long", std::to_string(length));
    }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

private:
    std::vector<Finding> m_findings;
};

void checkReceiver(const Transfer& transfer, const TransferFacts& facts, Findings& findings)
{
    if (!facts.receiver)
        findings.block("to_staff", "value_missing");
    else if (facts.receiver->leftOn && *facts.receiver->leftOn <= facts.today)
        findings.block("to_staff", "staff_left", facts.receiver->name);
    else if (facts.client.coach == transfer.to)
        findings.block("to_staff", "transfer_to_coach", facts.receiver->name);
}

void checkReplacement(const Transfer& transfer, Date today, Findings& findings)
{
    if (!transfer.temporaryUntil) {
        if (transfer.temporaryFrom)
            findings.block("temporary_until", "replacement_without_end");
        return;
    }
    if (*transfer.temporaryUntil < transfer.temporaryFrom.value_or(today))
        findings.block("temporary_until", "end_before_begin", transfer.temporaryUntil->dutch());
    else if (*transfer.temporaryUntil < today)
        findings.block("temporary_until", "replacement_ended", transfer.temporaryUntil->dutch());
}

} // namespace

std::vector<Finding> check(const Transfer& transfer, const TransferFacts& facts)
{
    Findings findings;
    if (trimmed(transfer.reason).empty())
        findings.block("reason", "reason_missing");
    findings.checkText("reason", transfer.reason);
    if (!isValidUtf8(transfer.summary))
        findings.block("summary", "text_not_utf8");
    checkReceiver(transfer, facts, findings);
    checkReplacement(transfer, facts.today, findings);
    if (facts.client.deceasedOn)
        findings.block("client", "client_deceased", facts.client.deceasedOn->dutch());
    const bool isWaiting = std::ranges::any_of(facts.ofClient, [&](const Transfer& other) {
        return other.id != transfer.id && other.state == TransferState::Requested;
    });
    if (isWaiting)
        findings.block("client", "transfer_waiting");
    return findings.take();
}

std::vector<Finding> checkAnswer(const Transfer& transfer, TransferState answer, const std::string& reason)
{
    Findings findings;
    if (transfer.state != TransferState::Requested)
        findings.block("state", "transfer_answered");
    if (answer == TransferState::Refused && trimmed(reason).empty())
        findings.block("answer", "reason_missing");
    findings.checkText("answer", reason);
    return findings.take();
}

bool isTemporary(const Transfer& transfer)
{
    return transfer.temporaryUntil.has_value();
}

std::optional<Transfer> replacementOn(const std::optional<StaffId>& coach, std::span<const Transfer> ofClient, Date on)
{
    const Transfer* found = nullptr;
    for (const auto& transfer : ofClient) {
        const bool holds = transfer.state == TransferState::Accepted && isTemporary(transfer) &&
                           transfer.from == coach && on >= transfer.temporaryFrom.value_or(on) &&
                           on <= *transfer.temporaryUntil;
        if (holds &&
            (found == nullptr || std::pair(found->answeredAt, found->id) < std::pair(transfer.answeredAt, transfer.id)))
            found = &transfer;
    }
    return found != nullptr ? std::optional(*found) : std::nullopt;
}

std::optional<StaffId> responsibleOn(const std::optional<StaffId>& coach, std::span<const Transfer> ofClient, Date on)
{
    const auto replacing = replacementOn(coach, ofClient, on);
    return replacing ? std::optional(replacing->to) : coach;
}

} // namespace werkpad
