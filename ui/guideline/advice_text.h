// Why the guideline suggests something, and what was chosen instead, in words.
#pragma once

#ifndef Q_MOC_RUN
#include "core/evidence/service_outcome.h"
#include "core/guideline/advice.h"
#endif

#include <QString>

namespace werkpad
{

class OpenDossier;

// "Jongeren tot 27 (misschien), 3-6 maanden: Ervaring maakt het verschil. Bron: …, sinds 24-11-2026"
[[nodiscard]] QString reasonText(const SuggestionReason& reason);
// "Vaste coach (Werkplein), 26 weken"
[[nodiscard]] QString serviceText(const Service& service);
// "Heeft een baan in zicht. Persoonlijk, 24-11-2026, S. de Boer"
[[nodiscard]] QString deviationText(const Deviation& deviation, const OpenDossier& dossier);
// What period and groups the suggestions are for.
[[nodiscard]] QString basisText(const ClientAdvice& advice);
// Why nothing is suggested, and what to do.
[[nodiscard]] QString nothingText(const ClientAdvice& advice);

// "Of 42 comparable clients 38 % (95 % interval 25–53 %) had work within 6 months", or that there are too few data.
[[nodiscard]] QString outcomeText(const ServiceOutcome& outcome);
// How to read the figure; empty when there is none.
[[nodiscard]] QString outcomeWarning(const ServiceOutcome& outcome);

} // namespace werkpad
