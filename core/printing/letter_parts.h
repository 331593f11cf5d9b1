// What all letters and summaries share: the head, the people, the way to reach the case worker.
#pragma once

#include "core/printing/print_document.h"
#include "core/printing/print_material.h"

namespace werkpad
{

// Title, sender and date. The addressee is the client when it is a letter; without address lines when it is secret.
// "Werkplein Mercado · Jan van den Berg" stands in the foot of every page.
[[nodiscard]] PrintDocument letterHead(const PrintMaterial& material, std::string title, bool large);
void addressToClient(PrintDocument& document, const Client& client);

[[nodiscard]] const StaffMember* coachOf(const PrintMaterial& material); // nothing when in nobody's caseload
[[nodiscard]] std::string staffName(const PrintMaterial& material, StaffId staff);
// "telefoon 010 123, e-mail s@x.nl"; empty when neither is known.
[[nodiscard]] std::string waysToReach(const StaffMember& member);
[[nodiscard]] bool isNotOver(const InclusiveRange& during, Date today); // what begins later counts too
// Adds a fact that is known.
void addFact(PrintFacts& facts, std::string name, std::string fact);
// The activities as a table: what, who, by when, how it goes. Who: as the client reads it, or as a colleague does.
enum class Reader { Client, Colleague };
[[nodiscard]] PrintTable activityTable(const std::vector<PlanActivity>& activities, Reader reader);

} // namespace werkpad
