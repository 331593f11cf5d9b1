// What a person can do with a client's diagnosis: from impressions to a judgement to a decision.
#pragma once

#include "core/clients/action_context.h"
#include "core/diagnosis/client_diagnoses.h"

namespace werkpad
{

// Contract as ClientActions. Ids, authors, days and times are filled in here. Nothing of a decided diagnosis can be
// changed any more (Invalid, diagnosis_decided): a new one can follow it.
class DiagnosisActions
{
public:
    explicit DiagnosisActions(ActionContext& context)
        : m_context(context)
    {
    }
    // Of a dossier that this session has opened. NotFound, NotPermitted, PurposeNeeded.
    [[nodiscard]] Result<ClientDiagnoses> ofClient(ClientId client);

    // One at a time (diagnosis_open); not for somebody who has died (client_deceased).
    [[nodiscard]] Result<DiagnosisId> start(ClientId client, DiagnosisWidth width);
    // From narrow to broad; everything in it stays. 0 when it is broad already.
    [[nodiscard]] Result<ChangeSetNumber> widen(DiagnosisId diagnosis);

    [[nodiscard]] Result<DiagnosisEntryId> addEntry(DiagnosisEntry entry);
    // Its kind and text. Only the author's own: nobody puts words into a colleague's mouth (note_of_another).
    [[nodiscard]] Result<ChangeSetNumber> changeEntry(const DiagnosisEntry& before, const DiagnosisEntry& after);
    // The author's own, or anybody's for who oversees caseloads (ViewEverywhere): what should not be there can go.
    [[nodiscard]] Result<ChangeSetNumber> removeEntry(DiagnosisEntryId entry);

    // Judgement, weighing, decision and level, as far as `after` differs from `before`. ChangedMeanwhile when a
    // colleague changed one of these since.
    [[nodiscard]] Result<ChangeSetNumber> update(const Diagnosis& before, const Diagnosis& after);
    // The same, and takes the decision today, when nothing is missing (missingToDecide).
    [[nodiscard]] Result<ChangeSetNumber> decide(const Diagnosis& before, const Diagnosis& after);

    // Belongs to the open diagnosis when there is one; the version is that of the instrument today.
    [[nodiscard]] Result<AssessmentId> assess(Assessment assessment);
    // As removeEntry. One that a decided diagnosis rests on stays.
    [[nodiscard]] Result<ChangeSetNumber> removeAssessment(AssessmentId assessment);

    // Before a change is taken back: what belongs to a decided diagnosis stays, but the decision itself can be undone.
    [[nodiscard]] Result<void> requireUndo(const ChangeSet& set) const;

private:
    [[nodiscard]] Result<ChangeSetNumber> write(std::string_view action, const Diagnosis& before,
                                                const Diagnosis& after, bool decides);
    [[nodiscard]] bool mayRemove(StaffId author) const;

    ActionContext& m_context;
};

} // namespace werkpad
