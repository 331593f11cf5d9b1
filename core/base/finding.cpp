#include "core/base/finding.h"

#include <array>
#include <string_view>

namespace werkpad
{

namespace
{

struct Sentence {
    std::string_view code;
    std::string_view text; // {} stands for the finding's value
};

// One line per code, alphabetical. ui/shared/labels has the same codes in the language of the screen.
constexpr std::array kSentences{
    Sentence{"activity_answered_to",
             "The client has already answered to this plan: drop the activity and say why, instead of removing it."},
    Sentence{"already_at_desk", "This client is already at the desk, since {}: go on with that visit."},
    Sentence{"amount_negative", "An amount cannot be less than zero: correct it."},
    Sentence{"appointment_in_past",
             "This appointment is on {}, in the past: choose a later time, or record a contact that was held."},
    Sentence{"appointment_not_planned",
             "This appointment was held, missed or cancelled already: change the contact instead."},
    Sentence{"approval_missing", "Nobody has approved this: say who approved the list."},
    Sentence{"argument_missing", "An argument is missing: say why the computed period does not fit this client."},
    Sentence{"axis_derived", "This characteristic follows from other facts and cannot be typed in."},
    Sentence{"before_birth", "The date {} is before the date of birth: check both dates."},
    Sentence{"before_plan", "This day is before the plan began on {}: check both dates."},
    Sentence{"benefit_long_before",
             "The benefit starts on {}, long before the first day of unemployment: check both dates."},
    Sentence{"birth_in_future", "The date of birth {} is in the future: correct it."},
    Sentence{"birth_long_ago", "Born in {}, more than 120 years ago: check the year."},
    Sentence{"bsn_all_zeros", "A BSN cannot be all zeros: leave it empty when it is not known."},
    Sentence{"bsn_empty", "No BSN is given: fill in nine digits."},
    Sentence{"bsn_fails_check",
             "This is not a valid BSN (it fails the elfproef): check the digits against an identity document."},
    Sentence{"bsn_in_use", "Another client has this BSN ({}): open that dossier, or correct the number."},
    Sentence{"bsn_not_digits", "A BSN has digits only: remove what is not a digit."},
    Sentence{"bsn_of_another",
             "Somebody else in Werkpad already has this BSN ({}): find out whose it is; the row is kept aside."},
    Sentence{"bsn_repeated", "This BSN stands in the file more than once (also on line {}): find out whose it is; all "
                             "of these rows are kept aside."},
    Sentence{"bsn_wrong_length", "A BSN has nine digits: check whether one is missing or too many."},
    Sentence{"cannot_remove_oneself", "You cannot remove yourself: ask another administrator."},
    Sentence{"cell_not_a_date", "'{}' is not a date: write it as 31-12-2026 or 2026-12-31."},
    Sentence{"client_deceased",
             "The client has died: nothing new is planned or recorded; what is there can be corrected."},
    Sentence{"closed_before_registered", "The dossier is closed on {}, before it was registered: check both dates."},
    Sentence{"coach_double_booked", "The coach has another appointment at {}: check the agenda."},
    Sentence{"coach_unknown", "Nobody at this office is called '{}': the client is imported without a coach."},
    Sentence{"colleague_left", "{} no longer works here: choose another colleague."},
    Sentence{"colleague_unknown", "This colleague is not known here: choose another one."},
    Sentence{"column_not_imported", "The column '{}' is not imported: nothing in a dossier goes by that name."},
    Sentence{"column_repeated", "The column '{}' is there twice: only the first is read."},
    Sentence{"column_unknown", "The file has no column '{}': check the heading."},
    Sentence{"columns_missing", "There is no column to know people by ({}): map one, or choose another profile."},
    Sentence{"consequence_missing",
             "What follows when the client does not keep this duty is missing: write it in plain words."},
    Sentence{"contact_after_death", "The client had died by then ({}): check the date."},
    Sentence{"contact_in_future",
             "The contact is on {}, in the future: plan an appointment instead, or correct the date."},
    Sentence{"cost_kind_missing", "There is an amount without a kind of cost: choose what it is paid for."},
    Sentence{"day_without_month", "Of the date {} the month is not known: only the year is kept."},
    Sentence{"death_before_birth", "The date of death {} is before the date of birth: check both dates."},
    Sentence{"decision_missing", "There is no decision yet: write what was decided, in words the client may read."},
    Sentence{"deviation_argument_missing", "An argument is missing: say why something else is better for this client."},
    Sentence{"deviation_repeated",
             "This deviation is recorded already in this period: remove that one to give another argument."},
    Sentence{"diagnosis_decided", "This diagnosis was decided on {} and stays as it is: start a new one."},
    Sentence{"diagnosis_open", "A diagnosis has been open since {}: decide that one first."},
    Sentence{"dossier_closed", "The dossier is closed and stays closed: new spells and regimes are not added."},
    Sentence{"due_before_start", "This day is before the begin on {}: choose a later one."},
    Sentence{"email_invalid", "'{}' is not an e-mail address: it needs a name, an @ and a domain."},
    Sentence{"end_before_begin", "The last day {} is before the first day: check both dates."},
    Sentence{"end_missing", "The day on which it ended is missing: fill it in."},
    Sentence{"ended_but_open",
             "It ended on {} but is still to be done or going on: make it done or dropped, or leave the day out."},
    Sentence{"erasure_final", "What was destroyed cannot be brought back."},
    Sentence{"evaluation_held", "This evaluation was held on {}: it stays in the plan."},
    Sentence{"exit_kind_unreadable",
             "'{}' is no kind of exit: write 0 for still open, or a number from 1 to 255 for how it ended."},
    Sentence{"expertise_unknown", "'{}' is no client group or period: choose one from the list."},
    Sentence{"export_too_many_rows", "A sheet of .xlsx cannot hold {} rows: filter first, or choose .csv."},
    Sentence{"far_ahead", "The date {} is more than a year ahead: check the year."},
    Sentence{"field_unknown", "There is no field '{}': see the names that `client show --json` gives."},
    Sentence{"file_empty", "The file is empty: choose another one."},
    Sentence{"file_invitation_code_wrong",
             "This is not the code of this invitation: type it again, or ask who invited you."},
    Sentence{"file_invitation_newer", "A newer Werkpad made this invitation: update this one first."},
    Sentence{"file_invitation_of_others",
             "This invitation, of {}, is for another share: choose the folder that belongs to it."},
    Sentence{"file_invitation_unreadable", "This file is no invitation, or it is damaged: ask for another one."},
    Sentence{"file_invitation_used", "The invitation for {} was used already: ask for another one."},
    Sentence{"file_is_binary", "This is not a text file: export the data as CSV."},
    Sentence{"file_is_workbook", "This is a spreadsheet, not CSV: open it and save it as CSV (UTF-8)."},
    Sentence{"file_share_empty", "There is no share in {}: check that the folder is connected. If it is meant to be "
                                 "empty, fill it again with 'share init'."},
    Sentence{
        "file_share_incomplete",
        "The share in {} does not hold enough to begin with yet: let the workstation that invited you exchange first."},
    Sentence{"file_share_none", "This database takes part in no exchange yet: begin with 'share init DIR'."},
    Sentence{"file_share_of_others", "The share in {} is of another office: choose your own."},
    Sentence{"file_share_revoked",
             "This workstation was taken out of the exchange on {}: ask an administrator for a new invitation."},
    Sentence{"file_without_columns",
             "The file lacks the column {}: choose the CSV of occupations that ESCO publishes."},
    Sentence{"filter_coach_ambiguous", "Several people are called '{}': use the login of the one you mean."},
    Sentence{"filter_coach_unknown", "Nobody at the office is called '{}': check the name, or use 'none'."},
    Sentence{"filter_key_unknown", "The filter knows no '{}:': use period, coach, regime, theme, activity, secret, "
                                   "override, born or boundary, or put the text between quotation marks."},
    Sentence{"filter_quote_open", "A quotation mark is missing after '{}': close what you opened."},
    Sentence{"filter_value_unknown", "The filter cannot use '{}' here: look at the values in the help."},
    Sentence{"first_day_missing", "There is a last day of unemployment ({}) without a first day: it is not imported."},
    Sentence{"follow_up_before_contact", "What was agreed is due on {}, before the contact: check both dates."},
    Sentence{"follow_up_missing", "There is a day but nothing that was agreed: write down who does what."},
    Sentence{"goal_missing", "The goal is missing: say in a few words what the client is going for."},
    Sentence{"header_unreadable", "The first line cannot be read as column headings: check its quotes."},
    Sentence{"held_on_missing", "There is an outcome without a day: say when the evaluation was held."},
    Sentence{"hours_end_before_begin",
             "The end of the office hours on day {} is not after the begin: correct the times."},
    Sentence{"hours_overlap", "The office hours on day {} overlap: correct the times."},
    Sentence{"hours_unreadable", "'{}' is no office hours: write them as 8:30-12:00, 13:00-17:00."},
    Sentence{"in_future", "The date {} is in the future: correct it."},
    Sentence{"instrument_unknown", "There is no instrument '{}': choose one from the list."},
    Sentence{"judgement_missing", "There is no judgement yet: write what follows from the impressions."},
    Sentence{"key_of_another", "The client with this key in Werkpad has another BSN, name or date of birth ({}): find "
                               "out who is meant; the row is kept aside."},
    Sentence{"key_repeated", "This key stands in the file more than once (also on line {}): find out whose it is; all "
                             "of these rows are kept aside."},
    Sentence{"last_administrator", "This is the last administrator: make somebody else administrator first."},
    Sentence{"level_missing", "The level of service is missing: choose one."},
    Sentence{"list_empty", "There is no client on the list {}: write one id on each line."},
    Sentence{"list_line_no_id", "Line {} of the list is not the id of a client: write one id on each line."},
    Sentence{"list_made_in_error",
             "The register says this list of personal data was made in error: it is not imported."},
    Sentence{"list_to_be_erased",
             "The register says this list of personal data is to be erased: check whether the dossier should exist."},
    Sentence{"login_in_use", "The name '{}' is already used to sign in: choose another."},
    Sentence{"login_needed", "Several people use this file: say who signs in."},
    Sentence{"login_unknown", "Nobody at the office signs in as '{}': check the name."},
    Sentence{"name_in_use", "The name '{}' is in use already: choose another."},
    Sentence{"name_missing", "A name is missing: fill in a surname or given names."},
    Sentence{"no_inflow", "Nobody can enter this regime any more on {}: check the regime and the first day."},
    Sentence{"no_period", "The client has no period today: record the first day of unemployment first."},
    Sentence{"no_plan_to_print", "This client has no open plan to print: make one first."},
    Sentence{"note_empty", "There is no text yet: write what you saw or heard."},
    Sentence{"note_missing", "Nothing is said about this contact: fill in a subject or a note."},
    Sentence{"note_of_another", "A colleague wrote this: write a note of your own beside it."},
    Sentence{"note_too_long", "This text is too long ({} characters): shorten it."},
    Sentence{"number_unreadable", "'{}' is not a number: write digits, with a comma for cents."},
    Sentence{"occupation_repeated", "The occupation {} stands in the file a second time: this row was passed over."},
    Sentence{"occupation_without_address", "'{}' is no ESCO address of an occupation: this row was passed over."},
    Sentence{"occupation_without_name", "The occupation {} has no name: this row was passed over."},
    Sentence{"out_of_range", "This number is not possible: choose one from {}."},
    Sentence{"outcome_missing", "The outcome of the evaluation is missing: say in a few words what came of it."},
    Sentence{"override_ended", "The override ends on {}, which has passed: choose a later day or none."},
    Sentence{"passphrase_too_short", "The passphrase is too short: use at least {} characters."},
    Sentence{"percent_out_of_range", "A reduction is 1 to 100 percent, not {}: correct it."},
    Sentence{"plan_already_open", "This client already has a plan, begun on {}: change that one, or close it first."},
    Sentence{"plan_closed", "The plan was closed on {} and stays as it was: make a new one."},
    Sentence{"plan_without_activity",
             "The plan has no activity yet: add what somebody will do before the client agrees."},
    Sentence{"possible_same_person",
             "This may be a client who is already in Werkpad ({}): check before working with both."},
    Sentence{"postcode_invalid", "'{}' is not a Dutch postcode: it has four digits and two letters, such as 3077 AW."},
    Sentence{"reason_missing", "The reason is missing: write it down."},
    Sentence{"regime_begins_today", "Regime {} has no first day in the file: it begins today."},
    Sentence{"regime_not_in_force", "This regime is not in force on {}: check the regime and the dates."},
    Sentence{"regime_overlap", "The client already has regime {} in these days: end one before the other begins."},
    Sentence{"regime_unknown", "The regime '{}' is not in the list: it is kept as it is."},
    Sentence{"registration_long_before",
             "The registration on {} is long before the first day of unemployment: check both dates."},
    Sentence{"replacement_ended", "The replacement ends on {}, which has passed: choose a later day."},
    Sentence{"replacement_without_end",
             "A replacement for a while needs its last day: fill it in, or leave out the first day as well."},
    Sentence{"result_missing", "Say why this activity is dropped."},
    Sentence{"review_after_end", "The review is after the last day {}: choose an earlier day."},
    Sentence{"review_before_begin", "The review is before the first day {}: choose a later day."},
    Sentence{"review_missing",
             "This exemption has neither a last day nor a review: fill in one of them, or it will be forgotten."},
    Sentence{"revoked_itself", "{} is this workstation: take it out from another one."},
    Sentence{"road_long", "The road to work is long: one sentence says more."},
    Sentence{"road_missing", "The shortest road is missing: say it in one sentence."},
    Sentence{"row_too_long", "This row is longer than {} bytes: probably a quote is missing further up."},
    Sentence{"rule_argument_missing", "An argument is missing: say why this service fits this group in this period."},
    Sentence{"rule_repeated", "The guideline has this line already in these days: change that one."},
    Sentence{"rule_source_missing",
             "A source is missing: say where this comes from, or that it is the office's own experience."},
    Sentence{"same_colleague", "The visit is with this colleague already: choose another one."},
    Sentence{"score_item_unknown", "The instrument does not score '{}': choose one of its items."},
    Sentence{"scores_missing", "There are no scores yet: give at least one."},
    Sentence{"scores_unreadable", "'{}' cannot be read as scores: write them as item=number, each item once."},
    Sentence{"secrecy_assumed", "'{}' is no degree of secrecy (0 to 7): the address is treated as secret."},
    Sentence{"secrecy_out_of_range", "Secrecy is a digit from 0 to 7, not {}: choose one of these."},
    Sentence{"service_ended", "This service could be chosen until {}: choose another one."},
    Sentence{"spell_overlaps", "This overlaps with the spell of {}: end one before the other begins."},
    Sentence{"staff_left", "{} no longer works here: choose somebody else."},
    Sentence{"subject_missing", "A subject is missing: say what the appointment is for."},
    Sentence{"summary_missing", "The summary is missing: say in a few sentences what came of the plan."},
    Sentence{"text_not_utf8", "This text has characters that cannot be read: type it again."},
    Sentence{"text_too_long", "This text is too long ({} characters): shorten it to 1,000 or less."},
    Sentence{"theme_already_marked", "The client already has this theme in these days."},
    Sentence{"time_missing", "A time is missing: fill it in, or leave the row out."},
    Sentence{"time_negative", "The time {} is below zero: count from the first day, which is 0."},
    Sentence{"time_not_a_number", "'{}' is no time: write a number, such as 183 or 12.5."},
    Sentence{"time_not_after_entry", "The exit at {} is not after the entry: check both times."},
    Sentence{"title_missing", "It does not say what will be done: fill in a title."},
    Sentence{"too_few_fields", "This row has only {} columns: check that the others are really empty."},
    Sentence{"too_many_fields",
             "This row has {} columns, more than the headings: put text with a delimiter in it between quotes."},
    Sentence{"too_many_groups", "The column has more than {} different groups: choose one that has fewer."},
    Sentence{"transfer_answered", "This transfer was answered or withdrawn already: ask anew when it is still needed."},
    Sentence{"transfer_of_client", "This concerns {}: take this client out of the selection, or mend it first."},
    Sentence{"transfer_to_coach", "The client is in the caseload of {} already: choose somebody else."},
    Sentence{"transfer_waiting", "Another transfer of this client waits for an answer: withdraw that one first."},
    Sentence{"unterminated_quote",
             "A quote that opens on line {} is never closed: close it, or double it when it belongs to the text."},
    Sentence{"value_does_not_fit", "This value cannot stand in this field: choose one of the values that are shown."},
    Sentence{"value_missing", "A value is missing: choose one."},
    Sentence{"value_unknown", "'{}' is not one of the possible values: choose one from the list."},
    Sentence{"version_reason_missing", "It is not said why there is a new version of the plan."},
    Sentence{"visit_has_client", "This visit already belongs to a client: undo that first."},
    Sentence{"visit_state_other", "This cannot be done now (the visit is: {}): look at the desk again."},
    Sentence{"visitor_missing", "Nobody is named: choose a client, or fill in the visitor's name."},
    Sentence{"visitor_not_chosen", "Nobody is chosen: say which client or visitor it is."},
    Sentence{"warning_with_percent", "A warning takes no percent ({}): leave it out, or choose a reduction."},
    Sentence{"weighing_missing", "The weighing is missing: a broad diagnosis needs what was weighed against what."},
    Sentence{"words_missing", "The client's own words are missing: write down what the client does not agree with."},
    Sentence{"zero_bytes_dropped", "This row had bytes that are no text: they were left out."},
};
static_assert(std::ranges::is_sorted(kSentences, {}, &Sentence::code));

// For a code that has no sentence yet: "some_new_code" with value "x" becomes "Some new code: x."
std::string readable(const Finding& finding)
{
    std::string text = finding.code.empty() ? "something is wrong here" : finding.code;
    std::ranges::replace(text, '_', ' ');
    if (text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    if (!finding.value.empty())
        text += ": " + finding.value;
    return text + '.';
}

} // namespace

std::string findingText(const Finding& finding)
{
    const auto* const found = std::ranges::lower_bound(kSentences, finding.code, {}, &Sentence::code);
    if (found == kSentences.end() || found->code != finding.code)
        return readable(finding);
    std::string text(found->text);
    if (const auto at = text.find("{}"); at != std::string::npos)
        text.replace(at, 2, finding.value);
    return text;
}

} // namespace werkpad
