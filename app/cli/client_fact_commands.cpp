#include "app/cli/client_access.h"
#include "app/cli/client_commands.h"
#include "app/cli/command_tree.h"
#include "app/cli/words.h"
#include "core/clients/characteristic_scale.h"
#include "core/clients/client_fields.h"
#include "core/clients/client_rules.h"
#include "core/regimes/regime.h"
#include "core/segmentation/segmentation_fields.h"
#include "core/segmentation/segmentation_rules.h"

#include <algorithm>

namespace werkpad
{

namespace
{

// Done, or the error of a Result of whatever kind.
template <class T>
Result<void> outcomeOf(const Result<T>& result)
{
    return result ? Result<void>{} : tl::unexpected(result.error());
}

// Opens the dossier, does the work, answers with the client.
template <class Work>
Outcome changeClient(const ClientChoice& choice, Invocation& invocation, const Work& work)
{
    const auto open = openClient(choice, invocation);
    if (!open)
        return tl::unexpected(open.error());
    if (auto done = work(*open->workspace, open->dossier); !done)
        return tl::unexpected(done.error());
    return answerWithClient(*open->workspace, open->dossier.client.id, invocation);
}

// --- spell -----------------------------------------------------------------------------------------------------------

struct SpellOptions {
    ClientChoice choice{};
    std::string firstDay{};
    std::string lastDay{};
    std::string registeredOn{};
    std::string benefitFrom{};
    std::string remark{};
};

// What is not given stays as it is.
Result<void> fillSpell(UnemploymentSpell& spell, const SpellOptions& options, const Invocation& invocation)
{
    const auto last = invocation.readOptionalDay("--last-day", options.lastDay);
    const auto registered = invocation.readOptionalDay("--registered-on", options.registeredOn);
    const auto benefit = invocation.readOptionalDay("--benefit-from", options.benefitFrom);
    for (const auto* day : {&last, &registered, &benefit}) {
        if (!*day)
            return tl::unexpected(day->error());
    }
    if (*last)
        spell.during.last = *last;
    if (*registered)
        spell.registeredOn = *registered;
    if (*benefit)
        spell.benefitFrom = *benefit;
    if (!options.remark.empty())
        spell.remark = options.remark;
    return {};
}

// A spell that begins on this day is the same spell: it is changed, so that running the command twice is safe.
Outcome writeSpell(const SpellOptions& options, Invocation& invocation)
{
    const auto first = invocation.readDay("--first-day", options.firstDay);
    if (!first)
        return tl::unexpected(first.error());
    return changeClient(options.choice, invocation, [&](Workspace& workspace, const Dossier& dossier) -> Result<void> {
        const auto known = std::ranges::find_if(
            dossier.spells, [&](const UnemploymentSpell& spell) { return spell.during.first == *first; });
        UnemploymentSpell spell = known == dossier.spells.end() ? UnemploymentSpell{} : *known;
        spell.client = dossier.client.id;
        spell.during.first = *first;
        if (auto filled = fillSpell(spell, options, invocation); !filled)
            return filled;
        const auto written = known == dossier.spells.end()
                                 ? outcomeOf(workspace.segmentation().addSpell(spell))
                                 : outcomeOf(workspace.segmentation().changeSpell(*known, spell));
        if (written)
            tellWarnings(check(spell, dossier.spells, invocation.today()), invocation);
        return written;
    });
}

void addSpell(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<SpellOptions>();
    CLI::App& app = addCommand(group, "spell",
                               "Record a spell of unemployment, or its end; the one that begins on that day is changed",
                               "werkpad-cli client spell 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --first-day 2026-02-28");
    addClientChoice(app, options->choice);
    app.add_option("--first-day", options->firstDay, "First day of unemployment")->type_name("DATE")->required();
    app.add_option("--last-day", options->lastDay, "Last day of unemployment, inclusive")->type_name("DATE");
    app.add_option("--registered-on", options->registeredOn, "Registered as jobseeker")->type_name("DATE");
    app.add_option("--benefit-from", options->benefitFrom, "First day of the benefit")->type_name("DATE");
    app.add_option("--remark", options->remark, "Anything worth knowing")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) { return writeSpell(*options, invocation); });
}

// --- override --------------------------------------------------------------------------------------------------------

struct OverrideOptions {
    ClientChoice choice{};
    std::string period{};
    std::string argument{};
    std::string perspective = "personal";
    std::string until{};
    bool end = false;
};

Result<void> endOverride(Workspace& workspace, const Dossier& dossier)
{
    if (!dossier.segment.override)
        return refuse("No override is in force for this client: there is nothing to end");
    return outcomeOf(workspace.segmentation().endOverride(dossier.segment.override->id));
}

Result<void> addOverride(const OverrideOptions& options, Invocation& invocation, Workspace& workspace,
                         const Dossier& dossier)
{
    const auto period = readPeriod(options.period);
    if (!period)
        return refuse("'" + options.period + "' is no period: choose " + listed(storedCodes(Period{})));
    const auto until = invocation.readOptionalDay("--until", options.until);
    if (!until)
        return tl::unexpected(until.error());
    SegmentOverride override;
    override.client = dossier.client.id;
    override.period = *period;
    override.argument = options.argument;
    override.during = {invocation.today(), *until};
    if (!fromValue(Value(options.perspective), override.perspective))
        return refuse("'" + options.perspective + "' is no perspective: choose " + listed(storedCodes(Perspective{})));
    return outcomeOf(workspace.segmentation().override(override));
}

Outcome writeOverride(const OverrideOptions& options, Invocation& invocation)
{
    if (!options.end && (options.period.empty() || options.argument.empty()))
        return refuse("An override needs --period P and --argument TEXT; --end ends the one that is in force");
    return changeClient(options.choice, invocation, [&](Workspace& workspace, const Dossier& dossier) {
        return options.end ? endOverride(workspace, dossier) : addOverride(options, invocation, workspace, dossier);
    });
}

void addOverride(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<OverrideOptions>();
    CLI::App& app = addCommand(group, "override",
                               "Deviate from the computed period, with an argument; it replaces the one in force",
                               "werkpad-cli client override 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f --period 6-12 "
                               "--argument \"Sector krimpt in de regio\" --perspective regional --until 2027-06-30");
    addClientChoice(app, options->choice);
    app.add_option("--period", options->period, "before, 0-3, 3-6, 6-12 or >12")->type_name("PERIOD");
    app.add_option("--argument", options->argument, "Why the computed period does not fit")->type_name("TEXT");
    app.add_option("--perspective", options->perspective, "regional, local or personal (when not given)")
        ->type_name("WORD");
    app.add_option("--until", options->until, "Last day, inclusive; else until further notice")->type_name("DATE");
    app.add_flag("--end", options->end, "End the override that is in force, as of yesterday");
    onChosen(app, tree, [options](Invocation& invocation) { return writeOverride(*options, invocation); });
}

// --- characteristic --------------------------------------------------------------------------------------------------

struct CharacteristicOptions {
    ClientChoice choice{};
    std::vector<std::string> assignments{};
    std::string remark{};
    std::string on{};
};

std::vector<std::string_view> possibleValues(Axis axis)
{
    std::vector<std::string_view> codes;
    if (const auto* scale = scaleOf(axis)) {
        for (const auto& value : scale->values)
            codes.push_back(value.code);
    }
    return codes;
}

Result<Axis> readAxis(const std::string& name)
{
    const auto axis = parseAxis(name);
    if (axis == Axis::Phase)
        return refuse("The phase follows from the spells of unemployment: use 'client spell' or 'client override'");
    if (axis == Axis::Regime)
        return refuse("The regime is recorded with its dates: use 'client regime'");
    if (!axis) {
        const auto names = storedCodes(Axis{});
        const auto near = nearest(name, names);
        return refuse("There is no characteristic '" + name + "': choose " +
                      (near.empty() ? listed(names) : listed(near)));
    }
    return *axis;
}

Result<Characteristic> readCharacteristic(const std::string& assignment, const CharacteristicOptions& options,
                                          Date observedOn, Date today)
{
    const auto parts = splitAssignment(assignment);
    if (!parts)
        return tl::unexpected(parts.error());
    const auto axis = readAxis(parts->first);
    if (!axis)
        return tl::unexpected(axis.error());
    Characteristic characteristic;
    characteristic.axis = *axis;
    characteristic.value = parts->second;
    characteristic.remark = options.remark;
    characteristic.observedOn = observedOn;
    if (!isKnownValue(*axis, parts->second))
        return refuse("'" + parts->second + "' is no value of " + std::string(axisCode(*axis)) + ": choose " +
                      listed(possibleValues(*axis)) + (*axis == Axis::Other ? ", with a detail after a colon" : ""));
    if (auto findings = check(characteristic, today); blocks(findings))
        return failWith(std::move(findings));
    return characteristic;
}

// Everything is read before anything is written.
Outcome writeCharacteristics(const CharacteristicOptions& options, Invocation& invocation)
{
    const auto on = invocation.readOptionalDay("--on", options.on);
    if (!on)
        return tl::unexpected(on.error());
    std::vector<Characteristic> characteristics;
    for (const auto& assignment : options.assignments) {
        auto read = readCharacteristic(assignment, options, on->value_or(invocation.today()), invocation.today());
        if (!read)
            return tl::unexpected(read.error());
        characteristics.push_back(std::move(*read));
    }
    return changeClient(options.choice, invocation, [&](Workspace& workspace, const Dossier& dossier) -> Result<void> {
        for (auto& characteristic : characteristics) {
            characteristic.client = dossier.client.id;
            if (auto written = workspace.clients().record(characteristic); !written)
                return tl::unexpected(written.error());
        }
        return {};
    });
}

void addCharacteristic(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<CharacteristicOptions>();
    CLI::App& app = addCommand(group, "characteristic",
                               "Record what was seen of a client on the shared characteristics; earlier entries stay",
                               "werkpad-cli client characteristic 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f "
                               "motivation=active other=education:mbo2 --remark \"gesprek\"");
    addClientChoice(app, options->choice);
    app.add_option("values", options->assignments, "self_reliance, motivation, labour_market_position or other")
        ->type_name("AXIS=VALUE")
        ->required();
    app.add_option("--remark", options->remark, "Explanation")->type_name("TEXT");
    app.add_option("--on", options->on, "The day it was seen; else today")->type_name("DATE");
    onChosen(app, tree, [options](Invocation& invocation) { return writeCharacteristics(*options, invocation); });
}

// --- regime ----------------------------------------------------------------------------------------------------------

struct RegimeOptions {
    ClientChoice choice{};
    std::string code{};
    std::string from{};
    std::string to{};
    std::string remark{};
};

// As with spells: the coverage of this regime that begins on that day is changed.
Outcome writeRegime(const RegimeOptions& options, Invocation& invocation)
{
    const auto from = invocation.readDay("--from", options.from);
    const auto to = invocation.readOptionalDay("--to", options.to);
    if (!from)
        return tl::unexpected(from.error());
    if (!to)
        return tl::unexpected(to.error());
    return changeClient(options.choice, invocation, [&](Workspace& workspace, const Dossier& dossier) -> Result<void> {
        const std::string code = canonicalRegimeCode(options.code);
        const auto known = std::ranges::find_if(dossier.coverages, [&](const RegimeCoverage& coverage) {
            return coverage.regime == code && coverage.during.first == *from;
        });
        RegimeCoverage coverage = known == dossier.coverages.end() ? RegimeCoverage{} : *known;
        coverage.client = dossier.client.id;
        coverage.regime = code;
        coverage.during.first = *from;
        if (*to)
            coverage.during.last = *to;
        if (!options.remark.empty())
            coverage.remark = options.remark;
        const auto written = known == dossier.coverages.end() ? outcomeOf(workspace.regimes().add(coverage))
                                                              : outcomeOf(workspace.regimes().change(*known, coverage));
        if (written)
            tellWarnings(check(coverage), invocation);
        return written;
    });
}

void addRegime(CLI::App& group, CommandTree& tree)
{
    const auto options = std::make_shared<RegimeOptions>();
    CLI::App& app =
        addCommand(group, "regime", "Record a legal regime that covers a client, or its end; several may at once",
                   "werkpad-cli client regime 0192f0c1-9b1e-7c3a-8d2f-5a6b7c8d9e0f WW --from 2026-03-01");
    addClientChoice(app, options->choice);
    app.add_option("code", options->code, "WW, Participatiewet, Wajong …")->type_name("CODE")->required();
    app.add_option("--from", options->from, "First day")->type_name("DATE")->required();
    app.add_option("--to", options->to, "Last day, inclusive")->type_name("DATE");
    app.add_option("--remark", options->remark, "Anything worth knowing")->type_name("TEXT");
    onChosen(app, tree, [options](Invocation& invocation) { return writeRegime(*options, invocation); });
}

} // namespace

void addClientFacts(CLI::App& group, CommandTree& tree)
{
    addSpell(group, tree);
    addOverride(group, tree);
    addCharacteristic(group, tree);
    addRegime(group, tree);
}

} // namespace werkpad
