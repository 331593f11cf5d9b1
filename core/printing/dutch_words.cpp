#include "core/printing/dutch_words.h"

#include "core/base/reference_codes.h"
#include "core/base/text.h"
#include "core/segmentation/client_group.h"

#include <array>
#include <string_view>

namespace werkpad
{

namespace
{

constexpr std::array<std::string_view, 12> kMonths{"januari",   "februari", "maart",    "april",
                                                   "mei",       "juni",     "juli",     "augustus",
                                                   "september", "oktober",  "november", "december"};
constexpr std::array<std::string_view, 7> kDays{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                "vrijdag", "zaterdag", "zondag"};

} // namespace

std::string longDate(const PartialDate& date)
{
    if (date.isUnknown())
        return {};
    std::string text = std::to_string(date.year());
    if (date.month() > 0)
        text.insert(0, std::string(kMonths.at(static_cast<std::size_t>(date.month() - 1))) + " ");
    if (date.day() > 0)
        text.insert(0, std::to_string(date.day()) + " ");
    return text;
}

std::string longDate(Date date)
{
    return longDate(PartialDate(date));
}

std::string dateWithWeekday(Date date)
{
    return std::string(kDays.at(static_cast<std::size_t>(date.isoWeekday() - 1))) + " " + longDate(date);
}

std::string momentWords(Moment moment)
{
    std::string clock = moment.clock();
    clock.replace(clock.find(':'), 1, ".");
    return dateWithWeekday(moment.day) + " om " + clock + " uur";
}

std::string rangeWords(const InclusiveRange& during)
{
    if (!during.last)
        return "vanaf " + longDate(during.first);
    return "van " + longDate(during.first) + " tot en met " + longDate(*during.last);
}

std::string sentence(std::string text)
{
    text = trimmed(text);
    if (!text.empty() && std::string_view(".!?").find(text.back()) == std::string_view::npos && !text.ends_with("…"))
        text += '.';
    return text;
}

std::string quoted(const std::string& words)
{
    return "„" + words + "”";
}

std::string listed(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all.append(all.empty() ? "" : ", ").append(text);
    return all;
}

std::string goalWords(PlanGoal goal)
{
    switch (goal) {
    case PlanGoal::Work:
        return "werk";
    case PlanGoal::StepToWork:
        return "een stap naar werk";
    case PlanGoal::Participation:
        return "meedoen";
    }
    return {};
}

std::string stateWords(const PlanActivity& activity)
{
    switch (activity.state) {
    case ActivityState::Planned:
        return "Te doen";
    case ActivityState::Running:
        return "Bezig";
    case ActivityState::Done:
        return activity.endedOn ? "Klaar op " + longDate(*activity.endedOn) : "Klaar";
    case ActivityState::Dropped:
        return "Gaat niet door";
    }
    return {};
}

std::string channelWords(Channel channel)
{
    switch (channel) {
    case Channel::Desk:
        return "Op kantoor";
    case Channel::Telephone:
        return "Telefoon";
    case Channel::Internet:
        return "Internet";
    case Channel::Letter:
        return "Brief";
    case Channel::HomeVisit:
        return "Huisbezoek";
    }
    return {};
}

std::string stepWords(StepKind kind)
{
    switch (kind) {
    case StepKind::Appointment:
        return "afspraak";
    case StepKind::Evaluation:
        return "evaluatie";
    case StepKind::Activity:
        return "activiteit";
    case StepKind::FollowUp:
        return "wat is afgesproken";
    }
    return {};
}

std::string periodWords(Period period)
{
    switch (period) {
    case Period::Before:
        return "Van werk naar werk";
    case Period::Months0To3:
        return "0-3 maanden";
    case Period::Months3To6:
        return "3-6 maanden";
    case Period::Months6To12:
        return "6-12 maanden";
    case Period::Over12Months:
        return "Langer dan 12 maanden";
    }
    return {};
}

std::string themeWords(Theme theme)
{
    return groupNameDutch("theme:" + std::string(themeCode(theme)));
}

std::string themeWords(const ThemeOfClient& theme)
{
    const std::string word = themeWords(theme.theme);
    return theme.certainty == Certainty::Certain ? word : word + " (misschien)";
}

std::string dutyWords(const std::string& kind)
{
    const auto* code = findCode(CodeList::Duties, kind);
    return code ? code->dutch : kind;
}

std::string measureWords(const Measure& measure)
{
    std::string text = measure.kind == MeasureKind::Warning ? "Waarschuwing" : "Lagere uitkering";
    if (measure.percent > 0)
        text += ", " + std::to_string(measure.percent) + " procent minder";
    return text + ", " + rangeWords(measure.during);
}

} // namespace werkpad
