#include "core/indicators/indicator_definition.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace werkpad
{

namespace
{

constexpr std::array kDefinitions{
    IndicatorDefinition{
        "cohort", 1,
        "Wie meetelt: ieder die in de gekozen tijd werkloos werd, naar eerste dag van werkloosheid; korte "
        "onderbrekingen "
        "beginnen niet opnieuw. Wie al weg was voordat het kantoor de klant inschreef, telt niet mee. Wie later werd "
        "ingeschreven, telt vanaf die dag.",
        "Who counts: everybody whose first day of unemployment is in the chosen time; short interruptions do not start "
        "again. Who had left before the office registered the client is left out. Who was registered later counts from "
        "that day."},
    IndicatorDefinition{
        "active", 1,
        "Actief: de eerste dag waarop een activiteit uit het plan van aanpak begon (of op de eerste dag al liep), of "
        "werk "
        "begon, voltijd of deeltijd.",
        "Active: the first day on which an activity of the plan of approach began (or was going on when unemployment "
        "began), or work began, full-time or part-time."},
    IndicatorDefinition{
        "in_work", 1,
        "Aan het werk: de eerste werkdag van voltijdwerk of deeltijdwerk, tijdens de werkloosheid of tot 31 dagen na "
        "de "
        "laatste dag ervan.",
        "In work: the first day of full-time or part-time work, during unemployment or up to 31 days after its last "
        "day."},
    IndicatorDefinition{
        "in_work_full_time", 1,
        "Aan het werk, alleen voltijd: de eerste werkdag van voltijdwerk. Deeltijdwerk telt als een andere uitstroom.",
        "In work, full-time only: the first day of full-time work. Part-time work counts as another exit."},
    IndicatorDefinition{
        "lasting", 1,
        "Duurzaam: van wie binnen de termijn aan het werk kwam, is vastgesteld dat het werk zes maanden duurde. Wat "
        "niemand heeft vastgesteld, staat er apart bij.",
        "Lasting: of those in work within the term, that the work lasted six months was confirmed. What nobody has "
        "confirmed stands apart."},
    IndicatorDefinition{
        "share", 2,
        "Het aandeel met iedereen: Aalen-Johansen, met andere uitstroom als concurrent en een log-log-interval (95 %). "
        "Daarnaast het gewone aandeel, met Wilson-interval, van alleen hen van wie de hele termijn bekend is. "
        "Uitstroom "
        "van de laatste 30 dagen telt als nog open. Een werkloosheid die ophoudt zonder uitkomst, overlijden, vertrek "
        "naar het buitenland en een dossier dat sluit tellen als andere uitstroom; is alleen de maand of het jaar "
        "bekend, dan vanaf de eerste dag daarvan. Onder de 10 personen staat er geen aandeel.",
        "The share with everybody: Aalen-Johansen, other exits compete, with a log-log interval (95 %). Beside it the "
        "plain share, with Wilson's interval, of only those whose whole term is known. Exits of the last 30 days count "
        "as still open. Unemployment that ends without an outcome, death, leaving the country and a dossier that is "
        "closed count as another exit; where only the month or year is known, from its first day on. "
        "Below 10 people there is no share."},
};

} // namespace

std::span<const IndicatorDefinition> indicatorDefinitions()
{
    return kDefinitions;
}

const IndicatorDefinition& indicatorDefinition(std::string_view code)
{
    const auto* const found = std::ranges::find(kDefinitions, code, &IndicatorDefinition::code);
    assert(found != kDefinitions.end());
    return *found;
}

} // namespace werkpad
