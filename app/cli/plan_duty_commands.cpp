#include "app/cli/plan_access.h"
#include "core/occupations/occupation_rules.h"
#include "core/plan/duty_fields.h"
#include "core/plan/duty_rules.h"
#include "core/storage/file_checks.h"

#include <algorithm>
#include <iterator>

namespace werkpad
{

namespace
{

constexpr const char* kId = "0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f";
constexpr std::size_t kLargestText = 1U << 20U;

// --from and --to, and --remove ID.
struct RangeOptions {
    ClientChoice choice{};
    std::string from{};
    std::string to{};
    std::string remove{};
};

void addRangeOptions(CLI::App& app, RangeOptions& options)
{
    addClientChoice(app, options.choice);
    app.add_option("--from", options.from, "First day; else today")->type_name("DATE");
    app.add_option("--to", options.to, "Last day, inclusive; else until further notice")->type_name("DATE");
    app.add_option("--remove", options.remove, "Take out the one with this id")->type_name("ID");
}

Result<InclusiveRange> readRange(const RangeOptions& options, const Invocation& invocation)
{
    const auto from = invocation.readOptionalDay("--from", options.from);
    const auto to = invocation.readOptionalDay("--to", options.to);
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return tl::unexpected(to.error());
    return InclusiveRange{from->value_or(invocation.today()), *to};
}

template <class IdType>
Result<void> removeById(const std::string& text, const OpenPlan& open)
{
    const auto id = IdType::parse(text);
    if (!id)
        return refuse("'" + text + "' is no id: 'werkpad-cli plan show --json' has the ids");
    return outcomeOf(open.workspace.duties().remove(*id));
}

// What is the same one (kind and first day) is changed, so that running the command twice is safe.
template <class T, class IsSame>
Result<void> writeOne(const OpenPlan& open, const std::vector<T>& known, T record, IsSame isSame)
{
    record.client = open.client;
    const auto same =
        std::ranges::find_if(known, [&](const T& other) { return other.kind == record.kind && isSame(other, record); });
    if (same == known.end())
        return outcomeOf(open.workspace.duties().add(record));
    record.id = same->id;
    record.author = same->author;
    return outcomeOf(open.workspace.duties().set(*same, record));
}

// --- duty ------------------------------------------------------------------------------------------------------------

struct DutyOptions {
    RangeOptions range{};
    std::string kind{};
    std::string text{};
    std::string consequence{};
};

Result<void> writeDuty(const DutyOptions& options, const OpenPlan& open)
{
    if (!options.range.remove.empty())
        return removeById<DutyId>(options.range.remove, open);
    const auto during = readRange(options.range, open.invocation);
    if (!during)
        return tl::unexpected(during.error());
    Duty duty;
    duty.kind = options.kind;
    duty.text = options.text;
    duty.consequence = options.consequence;
    duty.during = *during;
    const auto written = writeOne(open, open.plan.duties, duty, [](const Duty& one, const Duty& other) {
        return one.during.first == other.during.first;
    });
    if (written)
        tellWarnings(check(duty), open.invocation);
    return written;
}

void addDuty(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<DutyOptions>();
    CLI::App& app = addCommand(
        group, "duty", "Record a duty and what follows from not keeping it; one of that kind and day is changed",
        std::string("werkpad-cli plan duty ") + kId +
            " --kind application --text \"Vier keer per maand solliciteren\" --consequence "
            "\"Je uitkering kan tijdelijk lager worden.\"");
    addRangeOptions(app, options->range);
    app.add_option("--kind", options->kind, "application, availability, acceptance, cooperation, information …")
        ->type_name("CODE");
    app.add_option("--text", options->text, "What exactly, as the client reads it")->type_name("TEXT");
    app.add_option("--consequence", options->consequence, "What follows from not keeping it")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->range.choice, invocation,
                                [&](const OpenPlan& open) { return writeDuty(*options, open); });
    });
}

// --- exemption -------------------------------------------------------------------------------------------------------

struct ExemptionOptions {
    RangeOptions range{};
    std::string kind{};
    std::string reason{};
    std::string review{};
};

Result<void> writeExemption(const ExemptionOptions& options, const OpenPlan& open)
{
    if (!options.range.remove.empty())
        return removeById<ExemptionId>(options.range.remove, open);
    const auto during = readRange(options.range, open.invocation);
    const auto review = open.invocation.readOptionalDay("--review", options.review);
    if (!during)
        return tl::unexpected(during.error());
    if (!review)
        return tl::unexpected(review.error());
    Exemption exemption;
    exemption.kind = options.kind;
    exemption.reason = options.reason;
    exemption.during = *during;
    exemption.reviewOn = *review;
    const auto written =
        writeOne(open, open.plan.exemptions, exemption,
                 [](const Exemption& one, const Exemption& other) { return one.during.first == other.during.first; });
    if (written)
        tellWarnings(check(exemption), open.invocation);
    return written;
}

void addExemption(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<ExemptionOptions>();
    CLI::App& app = addCommand(group, "exemption",
                               "Record an exemption from a duty, with a day of review; one of that kind and day is "
                               "changed",
                               std::string("werkpad-cli plan exemption ") + kId +
                                   " --kind application --reason \"Alleenstaande ouder, kind jonger dan 5\" --to "
                                   "2027-05-31 --review 2027-05-01");
    addRangeOptions(app, options->range);
    app.add_option("--kind", options->kind, "The duty it is from")->type_name("CODE");
    app.add_option("--reason", options->reason, "Why; work ability, no diagnoses")->type_name("TEXT");
    app.add_option("--review", options->review, "When it is looked at again")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->range.choice, invocation,
                                [&](const OpenPlan& open) { return writeExemption(*options, open); });
    });
}

// --- measure ---------------------------------------------------------------------------------------------------------

struct MeasureOptions {
    RangeOptions range{};
    std::string kind = "warning";
    int percent = 0;
    std::string on{};
    std::string reason{};
};

Result<void> writeMeasure(const MeasureOptions& options, const OpenPlan& open)
{
    if (!options.range.remove.empty())
        return removeById<MeasureId>(options.range.remove, open);
    const auto during = readRange(options.range, open.invocation);
    const auto on = open.invocation.readOptionalDay("--on", options.on);
    const auto kind = readWord<MeasureKind>("kind of measure", options.kind);
    if (!during)
        return tl::unexpected(during.error());
    if (!on)
        return tl::unexpected(on.error());
    if (!kind)
        return tl::unexpected(kind.error());
    Measure measure;
    measure.kind = *kind;
    measure.percent = options.percent;
    measure.decidedOn = on->value_or(open.invocation.today());
    measure.reason = options.reason;
    measure.during = *during;
    return writeOne(open, open.plan.measures, measure,
                    [](const Measure& one, const Measure& other) { return one.decidedOn == other.decidedOn; });
}

void addMeasure(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<MeasureOptions>();
    CLI::App& app =
        addCommand(group, "measure",
                   "Record a warning or a reduction of the benefit, without amounts; one of that kind and day of "
                   "decision is changed",
                   std::string("werkpad-cli plan measure ") + kId +
                       " --kind reduction --percent 10 --on 2026-11-20 --reason \"Twee keer niet gekomen\" --to "
                       "2026-12-31");
    addRangeOptions(app, options->range);
    app.add_option("--kind", options->kind, "warning (when not given) or reduction")->type_name("WORD");
    app.add_option("--percent", options->percent, "Of the benefit, 1-100, for a reduction")->type_name("NUMBER");
    app.add_option("--on", options->on, "Day of the decision; else today")->type_name("DATE");
    app.add_option("--reason", options->reason, "Why")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->range.choice, invocation,
                                [&](const OpenPlan& open) { return writeMeasure(*options, open); });
    });
}

// --- cv --------------------------------------------------------------------------------------------------------------

struct CvOptions {
    ClientChoice choice{};
    std::string textFile{};
    std::string postedOn{};
    std::string occupation{};
};

Result<std::string> readText(const std::string& file, Invocation& invocation)
{
    if (file != "-")
        return readWholeFile(file, kLargestText);
    return std::string(std::istreambuf_iterator<char>(invocation.console().in), {});
}

// What is not given stays as it is.
Result<void> writeCv(const CvOptions& options, const OpenPlan& open)
{
    const CurriculumVitae before = open.plan.cv.value_or(CurriculumVitae{});
    CurriculumVitae after = before;
    after.client = open.client;
    const auto postedOn = open.invocation.readOptionalDay("--posted-on", options.postedOn);
    if (!postedOn)
        return tl::unexpected(postedOn.error());
    if (*postedOn)
        after.postedOn = *postedOn;
    if (!options.textFile.empty()) {
        auto text = readText(options.textFile, open.invocation);
        if (!text)
            return tl::unexpected(text.error());
        after.text = *std::move(text);
    }
    if (!options.occupation.empty()) {
        const auto known = open.workspace.occupations().all();
        if (!known)
            return tl::unexpected(known.error());
        const Occupation* occupation = occupationNamed(*known, options.occupation);
        after.occupation = options.occupation;
        after.occupationCode = occupation ? occupation->code : std::string{};
    }
    return outcomeOf(open.workspace.duties().setCv(before, after));
}

void addCv(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<CvOptions>();
    CLI::App& app = addCommand(group, "cv", "Record the client's CV, and since when it stands on Werk.nl",
                               std::string("werkpad-cli plan cv ") + kId +
                                   " --text-file cv.txt --posted-on 2026-11-24 --occupation \"administratief "
                                   "medewerker\"");
    addClientChoice(app, options->choice);
    app.add_option("--text-file", options->textFile, "The text; - is standard input")->type_name("FILE");
    app.add_option("--posted-on", options->postedOn, "Day it was placed on Werk.nl")->type_name("DATE");
    app.add_option("--occupation", options->occupation,
                   "Wanted occupation; one of the list ('catalogue occupations') keeps its code")
        ->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) {
        return changeClientPlan(options->choice, invocation,
                                [&](const OpenPlan& open) { return writeCv(*options, open); });
    });
}

} // namespace

void addPlanDutyCommands(CLI::App& group, CommandTree& tree)
{
    addDuty(group, tree);
    addExemption(group, tree);
    addMeasure(group, tree);
    addCv(group, tree);
}

} // namespace werkpad
