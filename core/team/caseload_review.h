// A caseload on paper, for the talk between a case worker and the team lead: the figures, and each client with what
// asks for attention.
#pragma once

#include "core/caseload/client_rows.h"
#include "core/offices/office.h"
#include "core/printing/print_document.h"
#include "core/team/team_figures.h"

#include <string>
#include <vector>

namespace werkpad
{

struct ReviewedClient {
    ClientRow row{};
    std::vector<Attention> attentions{};
    bool operator==(const ReviewedClient&) const = default;
};

struct CaseloadReview {
    Office office{};
    TeamRow figures{};                     // of the case worker
    std::vector<std::string> regimes{};    // behind figures.regimes
    std::vector<ReviewedClient> clients{}; // in order of name
    Date today{1970, 1, 1};
    std::string printedBy{};
};

// In Dutch (core/printing/README.md). First who asks for attention and why, then the others. Never a BSN or an address.
[[nodiscard]] PrintDocument caseloadReviewDocument(const CaseloadReview& review, bool large);

} // namespace werkpad
