// The charts of the page Kennis, from what core computes, and what may be said about them: pure, for any thread.
#pragma once

#ifndef Q_MOC_RUN
#include "core/evidence/service_curves.h"
#endif
#include "ui/shared/chart.h"

#include <QString>

#include <vector>

namespace werkpad
{

// "Van 42 vergelijkbare klanten had 38 % (95 %-interval 25–53 %) binnen 6 maanden werk", or that there are too few.
[[nodiscard]] QString outcomeSentence(const CurveFigures& figures, const HorizonShare& share);
// What nobody wrote down stays uncorrected: stands beside every figure of own dossiers.
[[nodiscard]] QString uncorrectedText();

// The tables of own clients open lists. A column's key is a ServiceCount; a row's key the place of the service, or with
// and without it a ServiceSide.
// All types of service under each other: who had work within the horizon of the start.
[[nodiscard]] Chart servicesChart(const std::vector<ServiceCurves>& services, std::size_t horizon);
// One type from its start on.
[[nodiscard]] Chart startChart(const ServiceCurves& service);
// One type from the end of the period on: with it beside without it, crude beside standardised.
[[nodiscard]] Chart landmarkChart(const ServiceCurves& service);
// A study by others, by its groups.
[[nodiscard]] Chart studyChart(const StudyCurves& study, const QString& name, const QString& trait);

} // namespace werkpad
