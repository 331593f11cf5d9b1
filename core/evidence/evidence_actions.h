// The evidence behind services: research that is read in, and what happened to the office's own clients.
#pragma once

#include "core/clients/action_context.h"
#include "core/evidence/research_file.h"
#include "core/evidence/service_outcome.h"
#include "core/exchange/rejects_file.h"
#include "core/guideline/advice.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace werkpad
{

struct ResearchRequest {
    std::filesystem::path file{};
    std::string name{}; // of the study
    ResearchColumns columns{};
    std::optional<Date> asOf{}; // until when exits are known; nothing: the last day that stands in the file
    CsvChoice csv{};
    bool replace = false; // what a study of that name has, when the file says something else
    bool dryRun = false;
    FileFollower follow{};
    std::optional<std::filesystem::path> rejects{}; // where to write the rows that were not taken (rejects_csv.h)
};

struct ResearchImport {
    ResearchStudyId study{};
    std::optional<Date> asOf{};
    std::uint64_t read = 0; // rows
    std::uint64_t accepted = 0;
    std::uint64_t rejected = 0;
    std::uint64_t open = 0; // of those accepted
    std::uint64_t created = 0;
    std::uint64_t removed = 0; // that were there and are not in the file
    std::uint64_t unchanged = 0;
    std::vector<RowFinding> issues{}; // of the rejected rows, in the order of the file
    ChangeSetNumber changeSet = 0;    // for undo; 0 when nothing was written
};

// What came of a request, as is needed to write the rows that were not taken.
[[nodiscard]] RejectedRows rejectedRows(const ResearchRequest& request, ResearchImport result);

struct StudySummary {
    ResearchStudy study{};
    std::uint64_t spells = 0;
    bool operator==(const StudySummary&) const = default;
};

// Research is never mixed with the office's own figures.
class EvidenceActions
{
public:
    explicit EvidenceActions(ActionContext& context)
        : m_context(context)
    {
    }

    // All in one transaction; the same file again changes nothing. ManageServices; errors of readResearchFile(),
    // Cancelled too while it writes; Invalid: name_missing, research_empty (no row is fit), research_differs (a study
    // of that name says something else, and it was not said that it may be replaced); FileError for the rejects.
    [[nodiscard]] Result<ResearchImport> importResearch(const ResearchRequest& request);
    [[nodiscard]] Result<std::vector<StudySummary>> studies() const; // by name
    // By name. NotFound.
    [[nodiscard]] Result<std::vector<ResearchSpell>> spellsOf(const std::string& study) const;
    // With its spells. ManageServices; NotFound.
    [[nodiscard]] Result<ChangeSetNumber> removeStudy(const std::string& name);

    // Of the office's own dossiers, known until today; one answer to each question, in order. Reads the spells of
    // all clients: off the GUI thread. ViewClients.
    [[nodiscard]] Result<std::vector<ServiceOutcome>> outcomes(const std::vector<ServiceQuestion>& questions) const;
    // For the suggestions of an advice, in their order: by the type, the period of the advice and the group of its
    // first reason.
    [[nodiscard]] Result<std::vector<ServiceOutcome>> behind(const ClientAdvice& advice) const;

private:
    [[nodiscard]] Result<void> takeStudy(const ResearchRequest& request, const ResearchStudy& study,
                                         const std::vector<ResearchSpell>& spells, ResearchImport& result);

    ActionContext& m_context;
};

} // namespace werkpad
