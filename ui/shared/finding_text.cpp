#include "ui/shared/finding_text.h"

#include "core/base/date.h"
#include "ui/shared/convert.h"

#include <QCoreApplication>

#include <array>

namespace werkpad
{

namespace
{

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

struct Sentence {
    std::string_view code;
    const char* text; // %1 stands for the finding's value
};

// One entry per code, alphabetical.
constexpr std::array kSentences{
    Sentence{
        "activity_answered_to",
        QT_TRANSLATE_NOOP(
            "FindingText",
            "The client has already answered to this plan. Drop the activity and say why, instead of removing it.")},
    Sentence{"already_at_desk",
             QT_TRANSLATE_NOOP("FindingText", "This client is already at the desk, since %1. Go on with that visit.")},
    Sentence{"amount_negative", QT_TRANSLATE_NOOP("FindingText", "An amount cannot be less than zero. Correct it.")},
    Sentence{
        "appointment_in_past",
        QT_TRANSLATE_NOOP("FindingText", "%1 is in the past. Choose a later time, or record a contact that was held.")},
    Sentence{"appointment_not_planned",
             QT_TRANSLATE_NOOP("FindingText", "This appointment was held, missed or cancelled already.")},
    Sentence{"argument_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down why the computed period does not fit this client.")},
    Sentence{"axis_derived",
             QT_TRANSLATE_NOOP("FindingText",
                               "This characteristic follows from other facts. You cannot fill it in yourself.")},
    Sentence{"before_birth", QT_TRANSLATE_NOOP("FindingText", "%1 is before the date of birth. Check both dates.")},
    Sentence{"before_plan",
             QT_TRANSLATE_NOOP("FindingText", "This day is before the plan began on %1. Check both dates.")},
    Sentence{
        "benefit_long_before",
        QT_TRANSLATE_NOOP("FindingText",
                          "The benefit starts on %1, long before the first day of unemployment. Check both dates.")},
    Sentence{"birth_in_future", QT_TRANSLATE_NOOP("FindingText", "The date of birth %1 is in the future. Correct it.")},
    Sentence{"birth_long_ago",
             QT_TRANSLATE_NOOP("FindingText", "Born in %1 is more than 120 years ago. Check the year.")},
    Sentence{"bsn_all_zeros",
             QT_TRANSLATE_NOOP("FindingText", "A BSN cannot be all zeros. Leave it empty when you do not know it.")},
    Sentence{"bsn_empty", QT_TRANSLATE_NOOP("FindingText", "The BSN is empty. Fill it in when you know it.")},
    Sentence{"bsn_fails_check",
             QT_TRANSLATE_NOOP("FindingText", "This is not a valid BSN. Check the digits on an identity document.")},
    Sentence{"bsn_in_use",
             QT_TRANSLATE_NOOP("FindingText",
                               "Another client has this BSN (%1). Open that dossier, or correct the number.")},
    Sentence{"bsn_not_digits", QT_TRANSLATE_NOOP("FindingText", "A BSN has digits only. Remove what is not a digit.")},
    Sentence{"bsn_of_another",
             QT_TRANSLATE_NOOP(
                 "FindingText",
                 "Somebody else in Werkpad already has this BSN (%1). Find out whose it is. The row is kept aside.")},
    Sentence{"bsn_repeated", QT_TRANSLATE_NOOP("FindingText", "This BSN is in the file more than once, also on line "
                                                              "%1. Find out whose it is. These rows are kept aside.")},
    Sentence{"bsn_wrong_length",
             QT_TRANSLATE_NOOP("FindingText", "A BSN has nine digits. See whether one is missing or too many.")},
    Sentence{"cannot_remove_oneself",
             QT_TRANSLATE_NOOP("FindingText", "You cannot remove yourself. Ask another administrator.")},
    Sentence{"cell_not_a_date",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is not a date. Write it as 31-12-2026 or 2026-12-31.")},
    Sentence{"client_deceased",
             QT_TRANSLATE_NOOP("FindingText",
                               "The client has died. Nothing new is planned; you can still correct what is there.")},
    Sentence{
        "closed_before_registered",
        QT_TRANSLATE_NOOP("FindingText", "The dossier is closed on %1, before it was registered. Check both dates.")},
    Sentence{"coach_double_booked",
             QT_TRANSLATE_NOOP("FindingText", "There is another appointment at %1. Check the agenda.")},
    Sentence{"coach_unknown",
             QT_TRANSLATE_NOOP("FindingText",
                               "Nobody at this office is called '%1'. The client is imported without a coach.")},
    Sentence{"colleague_left", QT_TRANSLATE_NOOP("FindingText", "%1 no longer works here. Choose another colleague.")},
    Sentence{"colleague_unknown",
             QT_TRANSLATE_NOOP("FindingText", "This colleague is not known here. Choose another one.")},
    Sentence{
        "column_not_imported",
        QT_TRANSLATE_NOOP("FindingText", "The column '%1' is not imported. Nothing in a dossier goes by that name.")},
    Sentence{"column_repeated",
             QT_TRANSLATE_NOOP("FindingText", "The column '%1' is there twice. Only the first is read.")},
    Sentence{"column_unknown", QT_TRANSLATE_NOOP("FindingText", "The file has no column '%1'. Check the heading.")},
    Sentence{
        "columns_missing",
        QT_TRANSLATE_NOOP("FindingText",
                          "There is no column to know people by (%1). Choose one, or choose another kind of file.")},
    Sentence{"consequence_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down what follows when the client does not keep this duty.")},
    Sentence{"contact_after_death",
             QT_TRANSLATE_NOOP("FindingText", "The client had died by then (%1). Check the date.")},
    Sentence{"contact_in_future",
             QT_TRANSLATE_NOOP("FindingText", "%1 is in the future. Plan an appointment, or correct the date.")},
    Sentence{
        "cost_kind_missing",
        QT_TRANSLATE_NOOP("FindingText", "There is an amount without a kind of cost. Choose what it is paid for.")},
    Sentence{"date_unreadable",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is not a date. Type for instance 1-9-2009, 1 sep or +3w.")},
    Sentence{"day_without_month",
             QT_TRANSLATE_NOOP("FindingText", "Of the date %1 the month is not known. Only the year is kept.")},
    Sentence{"death_before_birth",
             QT_TRANSLATE_NOOP("FindingText", "The date of death %1 is before the date of birth. Check both dates.")},
    Sentence{"decision_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write what you decided, in words the client may read.")},
    Sentence{"deviation_argument_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down why something else is better for this client.")},
    Sentence{"deviation_repeated",
             QT_TRANSLATE_NOOP(
                 "FindingText",
                 "This deviation is recorded already in this period. Remove that one to give another argument.")},
    Sentence{"diagnosis_decided",
             QT_TRANSLATE_NOOP("FindingText", "This diagnosis was decided on %1 and stays as it is. Start a new one.")},
    Sentence{"diagnosis_open",
             QT_TRANSLATE_NOOP("FindingText", "A diagnosis has been open since %1. Decide that one first.")},
    Sentence{"dossier_closed",
             QT_TRANSLATE_NOOP("FindingText",
                               "The dossier is closed and stays closed. New spells and regimes are not added.")},
    Sentence{"due_before_start",
             QT_TRANSLATE_NOOP("FindingText", "This day is before the begin on %1. Choose a later one.")},
    Sentence{"email_invalid",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is not an e-mail address. It needs a name, an @ and a domain.")},
    Sentence{"end_before_begin",
             QT_TRANSLATE_NOOP("FindingText", "The last day %1 is before the first day. Check both dates.")},
    Sentence{"end_missing", QT_TRANSLATE_NOOP("FindingText", "Fill in the day on which it ended.")},
    Sentence{
        "ended_but_open",
        QT_TRANSLATE_NOOP("FindingText",
                          "It has an end (%1) but is still open. Choose done or dropped, or leave the day empty.")},
    Sentence{"evaluation_held",
             QT_TRANSLATE_NOOP("FindingText", "This evaluation was held on %1. It stays in the plan.")},
    Sentence{"expertise_unknown",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is no client group or period. Choose one from the list.")},
    Sentence{"far_ahead", QT_TRANSLATE_NOOP("FindingText", "%1 is more than a year ahead. Check the year.")},
    Sentence{"field_unknown", QT_TRANSLATE_NOOP("FindingText", "There is no field '%1'. Choose one from the list.")},
    Sentence{"file_empty", QT_TRANSLATE_NOOP("FindingText", "The file is empty. Choose another one.")},
    Sentence{"file_is_binary", QT_TRANSLATE_NOOP("FindingText", "This is not a text file. Export the data as CSV.")},
    Sentence{"file_is_workbook",
             QT_TRANSLATE_NOOP("FindingText", "This is a spreadsheet, not CSV. Open it and save it as CSV (UTF-8).")},
    Sentence{"file_without_columns",
             QT_TRANSLATE_NOOP("FindingText",
                               "The file lacks the column %1. Choose the CSV of occupations that ESCO publishes.")},
    Sentence{
        "filter_coach_ambiguous",
        QT_TRANSLATE_NOOP("FindingText", "Several people are called '%1'. Use the login name of the one you mean.")},
    Sentence{"filter_coach_unknown",
             QT_TRANSLATE_NOOP("FindingText", "Nobody at the office is called '%1'. Check the name.")},
    Sentence{
        "filter_key_unknown",
        QT_TRANSLATE_NOOP("FindingText",
                          "The filter does not know '%1:'. Put the text between quotation marks to search for it.")},
    Sentence{"filter_quote_open",
             QT_TRANSLATE_NOOP("FindingText", "A quotation mark is missing after '%1'. Close what you opened.")},
    Sentence{"filter_value_unknown",
             QT_TRANSLATE_NOOP("FindingText", "The filter cannot use '%1' here. Choose another value.")},
    Sentence{"first_day_missing",
             QT_TRANSLATE_NOOP("FindingText",
                               "There is a last day of unemployment (%1) without a first day. It is not imported.")},
    Sentence{"follow_up_before_contact",
             QT_TRANSLATE_NOOP("FindingText", "%1 is before the contact. Check both dates.")},
    Sentence{"follow_up_missing", QT_TRANSLATE_NOOP("FindingText", "Write down what was agreed for that day.")},
    Sentence{"goal_missing", QT_TRANSLATE_NOOP("FindingText", "Write down what the client is going for.")},
    Sentence{"header_unreadable",
             QT_TRANSLATE_NOOP("FindingText", "The first line cannot be read as column headings. Check its quotes.")},
    Sentence{"held_on_missing",
             QT_TRANSLATE_NOOP("FindingText", "There is an outcome. Fill in when the evaluation was held.")},
    Sentence{"hours_end_before_begin",
             QT_TRANSLATE_NOOP("FindingText", "The office hours end before they begin. Correct the times.")},
    Sentence{
        "hours_overlap",
        QT_TRANSLATE_NOOP("FindingText", "These office hours overlap with others on that day. Correct the times.")},
    Sentence{"hours_unreadable",
             QT_TRANSLATE_NOOP("FindingText",
                               "'%1' cannot be read as office hours. Write them as 8:30-12:00, 13:00-17:00.")},
    Sentence{"in_future", QT_TRANSLATE_NOOP("FindingText", "%1 is in the future. Correct the date.")},
    Sentence{"instrument_unknown",
             QT_TRANSLATE_NOOP("FindingText", "There is no instrument '%1'. Choose one from the list.")},
    Sentence{"judgement_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write your judgement: what follows from the impressions?")},
    Sentence{"key_of_another",
             QT_TRANSLATE_NOOP("FindingText", "The client with this key in Werkpad has another BSN, name or date of "
                                              "birth (%1). Find out who is meant. The row is kept aside.")},
    Sentence{"key_repeated", QT_TRANSLATE_NOOP("FindingText", "This key is in the file more than once, also on line "
                                                              "%1. Find out whose it is. These rows are kept aside.")},
    Sentence{
        "last_administrator",
        QT_TRANSLATE_NOOP("FindingText", "This is the last administrator. Make somebody else administrator first.")},
    Sentence{"level_missing", QT_TRANSLATE_NOOP("FindingText", "Choose how much service this client gets.")},
    Sentence{
        "list_made_in_error",
        QT_TRANSLATE_NOOP("FindingText",
                          "The register says that this list of personal data was made in error. It is not imported.")},
    Sentence{"list_to_be_erased",
             QT_TRANSLATE_NOOP("FindingText", "The register says that this list of personal data is to be erased. "
                                              "Check whether the dossier should exist.")},
    Sentence{"login_in_use",
             QT_TRANSLATE_NOOP("FindingText", "The name '%1' is already used to sign in. Choose another.")},
    Sentence{"login_needed", QT_TRANSLATE_NOOP("FindingText", "Several people use this file. Say who signs in.")},
    Sentence{"name_in_use", QT_TRANSLATE_NOOP("FindingText", "The name '%1' is in use already. Choose another.")},
    Sentence{"name_missing", QT_TRANSLATE_NOOP("FindingText", "A name is missing. Fill in a surname or given names.")},
    Sentence{"no_inflow",
             QT_TRANSLATE_NOOP("FindingText",
                               "On %1 nobody could enter this regime any more. Check the regime and the first day.")},
    Sentence{"no_period",
             QT_TRANSLATE_NOOP("FindingText",
                               "The client has no period today. Fill in the first day of unemployment first.")},
    Sentence{"no_plan_to_print",
             QT_TRANSLATE_NOOP("FindingText", "This client has no open plan to print. Make one first.")},
    Sentence{"note_empty", QT_TRANSLATE_NOOP("FindingText", "Write down what you saw or heard.")},
    Sentence{"note_missing", QT_TRANSLATE_NOOP("FindingText", "Write down what was said, or at least a subject.")},
    Sentence{"note_of_another",
             QT_TRANSLATE_NOOP("FindingText", "A colleague wrote this. Write a note of your own beside it.")},
    Sentence{"note_too_long",
             QT_TRANSLATE_NOOP("FindingText", "This text has %1 characters. That is too long: shorten it.")},
    Sentence{"number_unreadable",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is not a number. Write digits, with a comma for cents.")},
    Sentence{"occupation_repeated",
             QT_TRANSLATE_NOOP("FindingText",
                               "The occupation %1 stands in the file a second time. This row was passed over.")},
    Sentence{"occupation_without_address",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is no ESCO address of an occupation. This row was passed over.")},
    Sentence{"occupation_without_name",
             QT_TRANSLATE_NOOP("FindingText", "The occupation %1 has no name. This row was passed over.")},
    Sentence{"out_of_range", QT_TRANSLATE_NOOP("FindingText", "This number is not possible. Choose one from %1.")},
    Sentence{"outcome_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down in a few words what came of the evaluation.")},
    Sentence{"override_ended", QT_TRANSLATE_NOOP("FindingText", "%1 has passed. Choose a later last day, or none.")},
    Sentence{"passphrase_too_short",
             QT_TRANSLATE_NOOP("FindingText", "The passphrase is too short. Use at least %1 characters.")},
    Sentence{"passphrases_differ",
             QT_TRANSLATE_NOOP("FindingText", "These are not the same. Type the passphrase twice.")},
    Sentence{"percent_out_of_range",
             QT_TRANSLATE_NOOP("FindingText", "A reduction is 1 to 100 percent, not %1. Correct it.")},
    Sentence{"plan_already_open",
             QT_TRANSLATE_NOOP("FindingText",
                               "This client already has a plan, begun on %1. Change that one, or close it first.")},
    Sentence{"plan_closed",
             QT_TRANSLATE_NOOP("FindingText", "The plan was closed on %1 and stays as it was. Make a new one.")},
    Sentence{"plan_without_activity",
             QT_TRANSLATE_NOOP("FindingText",
                               "The plan has no activity yet. Add what somebody will do before the client agrees.")},
    Sentence{
        "possible_same_person",
        QT_TRANSLATE_NOOP("FindingText",
                          "This may be a client who is already in Werkpad (%1). Check before you work with both.")},
    Sentence{"postcode_invalid",
             QT_TRANSLATE_NOOP("FindingText",
                               "'%1' is not a Dutch postcode. It has four digits and two letters, such as 3077 AW.")},
    Sentence{"reason_missing", QT_TRANSLATE_NOOP("FindingText", "Write down the reason.")},
    Sentence{"regime_begins_today",
             QT_TRANSLATE_NOOP("FindingText", "Regime %1 has no first day in the file. It begins today.")},
    Sentence{"regime_not_in_force",
             QT_TRANSLATE_NOOP("FindingText", "This regime is not in force on %1. Check the regime and the dates.")},
    Sentence{"regime_overlap",
             QT_TRANSLATE_NOOP("FindingText",
                               "The client already has regime %1 in these days. End one before the other begins.")},
    Sentence{"regime_unknown",
             QT_TRANSLATE_NOOP("FindingText", "The regime '%1' is not in the list. It is kept as it is.")},
    Sentence{
        "registration_long_before",
        QT_TRANSLATE_NOOP("FindingText",
                          "The registration on %1 is long before the first day of unemployment. Check both dates.")},
    Sentence{"replacement_ended", QT_TRANSLATE_NOOP("FindingText", "%1 has passed. Choose a later day.")},
    Sentence{"required", QT_TRANSLATE_NOOP("FindingText", "This cannot stay empty. Fill it in.")},
    Sentence{"result_missing", QT_TRANSLATE_NOOP("FindingText", "Write down why this activity is dropped.")},
    Sentence{"review_after_end",
             QT_TRANSLATE_NOOP("FindingText", "The review is after the last day, %1. Choose an earlier day.")},
    Sentence{"review_before_begin",
             QT_TRANSLATE_NOOP("FindingText", "The review is before the first day, %1. Choose a later day.")},
    Sentence{"review_missing",
             QT_TRANSLATE_NOOP("FindingText",
                               "Fill in a last day or a day of review. Otherwise this exemption will be forgotten.")},
    Sentence{"road_long",
             QT_TRANSLATE_NOOP("FindingText", "This is long. One sentence is enough for the shortest road.")},
    Sentence{"road_missing", QT_TRANSLATE_NOOP("FindingText", "Write down the shortest road in one sentence.")},
    Sentence{
        "row_too_long",
        QT_TRANSLATE_NOOP("FindingText", "This row is longer than %1 bytes. Probably a quote is missing further up.")},
    Sentence{"rule_argument_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down why this service fits this group in this period.")},
    Sentence{"rule_repeated",
             QT_TRANSLATE_NOOP("FindingText", "The guideline has this line already in these days. Change that one.")},
    Sentence{"rule_source_missing",
             QT_TRANSLATE_NOOP("FindingText",
                               "Write down where this comes from, or that it is the office's own experience.")},
    Sentence{"same_colleague",
             QT_TRANSLATE_NOOP("FindingText", "The visit is with this colleague already. Choose another one.")},
    Sentence{"score_item_unknown",
             QT_TRANSLATE_NOOP("FindingText", "The instrument does not score '%1'. Choose one of its parts.")},
    Sentence{"scores_missing", QT_TRANSLATE_NOOP("FindingText", "Give at least one score.")},
    Sentence{"scores_unreadable",
             QT_TRANSLATE_NOOP("FindingText", "'%1' cannot be read as scores. Give each part one number.")},
    Sentence{
        "secrecy_assumed",
        QT_TRANSLATE_NOOP("FindingText", "'%1' is no degree of secrecy (0 to 7). The address is treated as secret.")},
    Sentence{"secrecy_out_of_range",
             QT_TRANSLATE_NOOP("FindingText", "Secrecy is a digit from 0 to 7, not %1. Choose one of these.")},
    Sentence{"service_ended",
             QT_TRANSLATE_NOOP("FindingText", "This service could be chosen until %1. Choose another one.")},
    Sentence{"spell_overlaps",
             QT_TRANSLATE_NOOP("FindingText", "This overlaps with the spell of %1. End one before the other begins.")},
    Sentence{"staff_left", QT_TRANSLATE_NOOP("FindingText", "%1 no longer works here. Choose somebody else.")},
    Sentence{"subject_missing", QT_TRANSLATE_NOOP("FindingText", "Write down what the appointment is for.")},
    Sentence{"summary_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down in a few sentences what came of the plan.")},
    Sentence{"text_not_utf8",
             QT_TRANSLATE_NOOP("FindingText", "This text has characters that cannot be read. Type it again.")},
    Sentence{"text_too_long",
             QT_TRANSLATE_NOOP("FindingText",
                               "This text is too long (%1 characters). Make it 1,000 characters or shorter.")},
    Sentence{"theme_already_marked",
             QT_TRANSLATE_NOOP("FindingText", "The client already has this theme in these days.")},
    Sentence{"time_unreadable",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is no time of day. Type for instance 14:05 or 9.30.")},
    Sentence{"title_missing", QT_TRANSLATE_NOOP("FindingText", "Write down what will be done.")},
    Sentence{"too_few_fields",
             QT_TRANSLATE_NOOP("FindingText", "This row has only %1 columns. Check that the others are really empty.")},
    Sentence{
        "too_many_fields",
        QT_TRANSLATE_NOOP(
            "FindingText",
            "This row has %1 columns, more than there are headings. Put text with a delimiter in it between quotes.")},
    Sentence{"transfer_answered", QT_TRANSLATE_NOOP("FindingText", "This transfer was answered or withdrawn already.")},
    Sentence{"transfer_to_coach",
             QT_TRANSLATE_NOOP("FindingText", "%1 is the case worker already. Choose somebody else.")},
    Sentence{"transfer_waiting",
             QT_TRANSLATE_NOOP("FindingText", "Another transfer of this client waits for an answer.")},
    Sentence{"unterminated_quote",
             QT_TRANSLATE_NOOP(
                 "FindingText",
                 "A quote that opens on line %1 is never closed. Close it, or double it when it belongs to the text.")},
    Sentence{"value_missing", QT_TRANSLATE_NOOP("FindingText", "A value is missing. Choose one.")},
    Sentence{"value_unknown",
             QT_TRANSLATE_NOOP("FindingText", "'%1' is not one of the possible values. Choose one from the list.")},
    Sentence{"version_reason_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down why there is a new version of the plan.")},
    Sentence{"visit_has_client",
             QT_TRANSLATE_NOOP("FindingText", "This visit already belongs to a client. Undo that first.")},
    Sentence{
        "visit_state_other",
        QT_TRANSLATE_NOOP("FindingText", "This cannot be done with the visit as it is now. Look at the desk again.")},
    Sentence{"visitor_missing", QT_TRANSLATE_NOOP("FindingText", "Choose a client, or fill in the visitor's name.")},
    Sentence{"visitor_not_chosen", QT_TRANSLATE_NOOP("FindingText", "Choose in the list who this is.")},
    Sentence{"warning_with_percent",
             QT_TRANSLATE_NOOP("FindingText", "A warning takes no percent (%1). Leave it out, or choose a reduction.")},
    Sentence{"weighing_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write what you weighed against what. A broad diagnosis needs that.")},
    Sentence{"words_missing",
             QT_TRANSLATE_NOOP("FindingText", "Write down in the client's words what the client does not agree with.")},
    Sentence{"zero_bytes_dropped",
             QT_TRANSLATE_NOOP("FindingText", "This row had bytes that are no text. They were left out.")},
};
static_assert(std::ranges::is_sorted(kSentences, {}, &Sentence::code));

// Files have ISO dates; people read dd-mm-jjjj.
QString shownValue(const std::string& value)
{
    const auto date = Date::parseIso(value);
    return date ? shownDate(*date) : toQString(value);
}

} // namespace

QString findingSentence(const Finding& finding)
{
    const auto* const found = std::ranges::lower_bound(kSentences, std::string_view(finding.code), {}, &Sentence::code);
    if (found == kSentences.end() || found->code != finding.code)
        return toQString(findingText(finding));
    QString sentence = FindingText::tr(found->text);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(shownValue(finding.value)) : sentence;
}

} // namespace werkpad
