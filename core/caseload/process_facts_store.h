// Reads what was done and agreed with clients, as far as something is still to follow from it.
#pragma once

#include "core/caseload/process_facts.h"
#include "core/caseload/side_scan.h"

namespace werkpad
{

// Throw SQLite::Exception.
[[nodiscard]] ProcessFacts readProcessFacts(Database& database, ClientId client);

// Of all clients in the range in one pass: to be asked in order of id.
class ProcessScan
{
public:
    ProcessScan(Database& database, const ClientRange& range);
    void collect(ClientId client, ProcessFacts& facts);

private:
    SideScan<Contact> m_contacts;
    SideScan<Diagnosis> m_diagnoses;
    SideScan<Plan> m_plans;
    SideScan<PlanActivity> m_activities;
    SideScan<Evaluation> m_evaluations;
    SideScan<Exemption> m_exemptions;
};

} // namespace werkpad
