#include "ui/shared/record_labels.h"

#include "core/catalogue/service_fields.h"
#include "core/clients/client_fields.h"
#include "core/diagnosis/diagnosis_fields.h"
#include "core/guideline/guideline_fields.h"
#include "core/indicators/target_fields.h"
#include "core/intake/visit_fields.h"
#include "core/offices/office_fields.h"
#include "core/outcomes/outcome_fields.h"
#include "core/plan/duty_fields.h"
#include "core/plan/plan_fields.h"
#include "core/reviews/review_note_fields.h"
#include "core/surveys/survey_fields.h"
#include "core/transfers/transfer_fields.h"
#include "ui/shared/convert.h"
#include "ui/shared/labels.h"
#include "ui/shared/process_labels.h"
#include "ui/shared/review_label.h"
#include "ui/shared/target_label.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace werkpad
{

namespace
{

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

// A text that is translated when it is shown, not when the table is made.
struct Named {
    std::string_view code;
    const char* text;
};

constexpr std::array kFields{
    Named{"added_on", QT_TRANSLATE_NOOP("Labels", "Added on")},
    Named{"address", QT_TRANSLATE_NOOP("Labels", "Street and house number")},
    Named{"agreed_on", QT_TRANSLATE_NOOP("Labels", "Agreed on")},
    Named{"agreement", QT_TRANSLATE_NOOP("Labels", "What the client says")},
    Named{"agreement_remark", QT_TRANSLATE_NOOP("Labels", "Remark of the client")},
    Named{"alternatives", QT_TRANSLATE_NOOP("Labels", "Other names")},
    Named{"answer", QT_TRANSLATE_NOOP("Labels", "Answer")},
    Named{"answered_at", QT_TRANSLATE_NOOP("Labels", "Answered at")},
    Named{"answered_by", QT_TRANSLATE_NOOP("Labels", "Answered by")},
    Named{"answered_on", QT_TRANSLATE_NOOP("Labels", "Answered on")},
    Named{"appointment", QT_TRANSLATE_NOOP("Labels", "Appointment")},
    Named{"argument", QT_TRANSLATE_NOOP("Labels", "Argument")},
    Named{"arrived_at", QT_TRANSLATE_NOOP("Labels", "Arrived at")},
    Named{"as_of", QT_TRANSLATE_NOOP("Labels", "Known until")},
    Named{"asked_at", QT_TRANSLATE_NOOP("Labels", "Asked at")},
    Named{"asked_by", QT_TRANSLATE_NOOP("Labels", "Asked by")},
    Named{"at", QT_TRANSLATE_NOOP("Labels", "When")},
    Named{"audience", QT_TRANSLATE_NOOP("Labels", "Who was asked")},
    Named{"author", QT_TRANSLATE_NOOP("Labels", "Author")},
    Named{"axis", QT_TRANSLATE_NOOP("Labels", "Characteristic")},
    Named{"benefit_from", QT_TRANSLATE_NOOP("Labels", "Start of benefit")},
    Named{"birth_date", QT_TRANSLATE_NOOP("Labels", "Date of birth")},
    Named{"bsn", QT_TRANSLATE_NOOP("Labels", "BSN")},
    Named{"capacity", QT_TRANSLATE_NOOP("Labels", "Clients that fit")},
    Named{"channel", QT_TRANSLATE_NOOP("Labels", "Channel")},
    Named{"client", QT_TRANSLATE_NOOP("Labels", "Client")},
    Named{"client_group", QT_TRANSLATE_NOOP("Labels", "Client group")},
    Named{"closed_at", QT_TRANSLATE_NOOP("Labels", "Closed at")},
    Named{"closed_by", QT_TRANSLATE_NOOP("Labels", "Closed by")},
    Named{"closed_on", QT_TRANSLATE_NOOP("Labels", "Dossier closed on")},
    Named{"closing_reason", QT_TRANSLATE_NOOP("Labels", "Reason for closing")},
    Named{"closing_summary", QT_TRANSLATE_NOOP("Labels", "Summary at closing")},
    Named{"coach", QT_TRANSLATE_NOOP("Labels", "Case worker")},
    Named{"code", QT_TRANSLATE_NOOP("Labels", "Code")},
    Named{"consequence", QT_TRANSLATE_NOOP("Labels", "Consequence")},
    Named{"contact", QT_TRANSLATE_NOOP("Labels", "Contact person")},
    Named{"contact_days", QT_TRANSLATE_NOOP("Labels", "Days without contact")},
    Named{"contact_days_0_3", QT_TRANSLATE_NOOP("Labels", "Days without contact, 0-3 months")},
    Named{"contact_days_3_6", QT_TRANSLATE_NOOP("Labels", "Days without contact, 3-6 months")},
    Named{"contact_days_6_12", QT_TRANSLATE_NOOP("Labels", "Days without contact, 6-12 months")},
    Named{"contact_days_before", QT_TRANSLATE_NOOP("Labels", "Days without contact, before unemployment")},
    Named{"contact_days_over_12", QT_TRANSLATE_NOOP("Labels", "Days without contact, over 12 months")},
    Named{"content", QT_TRANSLATE_NOOP("Labels", "Content")},
    Named{"cost_cents", QT_TRANSLATE_NOOP("Labels", "Cost")},
    Named{"cost_kind", QT_TRANSLATE_NOOP("Labels", "Kind of cost")},
    Named{"country", QT_TRANSLATE_NOOP("Labels", "Country")},
    Named{"day", QT_TRANSLATE_NOOP("Labels", "Day")},
    Named{"days", QT_TRANSLATE_NOOP("Labels", "Days")},
    Named{"deceased_on", QT_TRANSLATE_NOOP("Labels", "Died on")},
    Named{"decided_by", QT_TRANSLATE_NOOP("Labels", "Decided by")},
    Named{"decided_on", QT_TRANSLATE_NOOP("Labels", "Decided on")},
    Named{"decision", QT_TRANSLATE_NOOP("Labels", "Decision")},
    Named{"description", QT_TRANSLATE_NOOP("Labels", "Description")},
    Named{"diagnosis", QT_TRANSLATE_NOOP("Labels", "Diagnosis")},
    Named{"doer", QT_TRANSLATE_NOOP("Labels", "Who does it")},
    Named{"doer_name", QT_TRANSLATE_NOOP("Labels", "Name of who does it")},
    Named{"due_on", QT_TRANSLATE_NOOP("Labels", "To be done by")},
    Named{"duration_weeks", QT_TRANSLATE_NOOP("Labels", "Duration in weeks")},
    Named{"email", QT_TRANSLATE_NOOP("Labels", "E-mail address")},
    Named{"emigrated_on", QT_TRANSLATE_NOOP("Labels", "Emigrated on")},
    Named{"ended_at", QT_TRANSLATE_NOOP("Labels", "Ended at")},
    Named{"ended_on", QT_TRANSLATE_NOOP("Labels", "Ended on")},
    Named{"enrolled_on", QT_TRANSLATE_NOOP("Labels", "Takes part since")},
    Named{"erased_kind", QT_TRANSLATE_NOOP("Labels", "Kind of record")},
    Named{"evidence", QT_TRANSLATE_NOOP("Labels", "What is known of the effect")},
    Named{"exit_kind", QT_TRANSLATE_NOOP("Labels", "How it ended")},
    Named{"exit_reason", QT_TRANSLATE_NOOP("Labels", "Reason for leaving")},
    Named{"figure", QT_TRANSLATE_NOOP("Labels", "Figure")},
    Named{"file_name", QT_TRANSLATE_NOOP("Labels", "File")},
    Named{"first_day", QT_TRANSLATE_NOOP("Labels", "First day")},
    Named{"follow_up", QT_TRANSLATE_NOOP("Labels", "What was agreed")},
    Named{"follow_up_on", QT_TRANSLATE_NOOP("Labels", "To be followed up on")},
    Named{"for_whom", QT_TRANSLATE_NOOP("Labels", "For whom")},
    Named{"from_minute", QT_TRANSLATE_NOOP("Labels", "From")},
    Named{"from_staff", QT_TRANSLATE_NOOP("Labels", "From colleague")},
    Named{"given_names", QT_TRANSLATE_NOOP("Labels", "Given names")},
    Named{"goal", QT_TRANSLATE_NOOP("Labels", "Goal")},
    Named{"goal_text", QT_TRANSLATE_NOOP("Labels", "Goal in words")},
    Named{"groups", QT_TRANSLATE_NOOP("Labels", "Client groups")},
    Named{"happened_on", QT_TRANSLATE_NOOP("Labels", "Since")},
    Named{"held_on", QT_TRANSLATE_NOOP("Labels", "Held on")},
    Named{"house_addition", QT_TRANSLATE_NOOP("Labels", "Addition to the house number")},
    Named{"house_letter", QT_TRANSLATE_NOOP("Labels", "House letter")},
    Named{"house_number", QT_TRANSLATE_NOOP("Labels", "House number")},
    Named{"imported_on", QT_TRANSLATE_NOOP("Labels", "Read on")},
    Named{"instrument", QT_TRANSLATE_NOOP("Labels", "Instrument")},
    Named{"interruption_weeks", QT_TRANSLATE_NOOP("Labels", "Weeks of work that do not restart the count")},
    Named{"invited", QT_TRANSLATE_NOOP("Labels", "Number of people asked")},
    Named{"invited_by", QT_TRANSLATE_NOOP("Labels", "Invited by")},
    Named{"is_followed_up", QT_TRANSLATE_NOOP("Labels", "Followed up")},
    Named{"is_present", QT_TRANSLATE_NOOP("Labels", "Present")},
    Named{"judgement", QT_TRANSLATE_NOOP("Labels", "Judgement")},
    Named{"kind", QT_TRANSLATE_NOOP("Labels", "Kind")},
    Named{"last_day", QT_TRANSLATE_NOOP("Labels", "Last day")},
    Named{"last_segment", QT_TRANSLATE_NOOP("Labels", "Last file that is believed")},
    Named{"lasting", QT_TRANSLATE_NOOP("Labels", "Whether the work lasted")},
    Named{"lasting_checked_on", QT_TRANSLATE_NOOP("Labels", "Seen on")},
    Named{"left_on", QT_TRANSLATE_NOOP("Labels", "Left on")},
    Named{"level", QT_TRANSLATE_NOOP("Labels", "Service")},
    Named{"login", QT_TRANSLATE_NOOP("Labels", "Sign-in name")},
    Named{"made_at", QT_TRANSLATE_NOOP("Labels", "Made at")},
    Named{"minutes", QT_TRANSLATE_NOOP("Labels", "Minutes")},
    Named{"name", QT_TRANSLATE_NOOP("Labels", "Name")},
    Named{"name_use", QT_TRANSLATE_NOOP("Labels", "Name use")},
    Named{"note", QT_TRANSLATE_NOOP("Labels", "Note")},
    Named{"number", QT_TRANSLATE_NOOP("Labels", "Number")},
    Named{"observed_on", QT_TRANSLATE_NOOP("Labels", "Observed on")},
    Named{"occupation", QT_TRANSLATE_NOOP("Labels", "Wanted occupation")},
    Named{"occupation_code", QT_TRANSLATE_NOOP("Labels", "Code of the occupation")},
    Named{"open_key", QT_TRANSLATE_NOOP("Labels", "Public key")},
    Named{"outcome", QT_TRANSLATE_NOOP("Labels", "Outcome")},
    Named{"partner_prefix", QT_TRANSLATE_NOOP("Labels", "Partner's prefix")},
    Named{"partner_surname", QT_TRANSLATE_NOOP("Labels", "Partner's surname")},
    Named{"percent", QT_TRANSLATE_NOOP("Labels", "Percentage")},
    Named{"period", QT_TRANSLATE_NOOP("Labels", "Period")},
    Named{"periods", QT_TRANSLATE_NOOP("Labels", "Periods")},
    Named{"perspective", QT_TRANSLATE_NOOP("Labels", "Seen from")},
    Named{"phone", QT_TRANSLATE_NOOP("Labels", "Phone number")},
    Named{"place", QT_TRANSLATE_NOOP("Labels", "Place")},
    Named{"plan", QT_TRANSLATE_NOOP("Labels", "Plan of approach")},
    Named{"planned_on", QT_TRANSLATE_NOOP("Labels", "Planned on")},
    Named{"postcode", QT_TRANSLATE_NOOP("Labels", "Postcode")},
    Named{"posted_on", QT_TRANSLATE_NOOP("Labels", "On Werk.nl since")},
    Named{"prefix", QT_TRANSLATE_NOOP("Labels", "Prefix")},
    Named{"profile", QT_TRANSLATE_NOOP("Labels", "Kind of office")},
    Named{"provider", QT_TRANSLATE_NOOP("Labels", "Provider")},
    Named{"question", QT_TRANSLATE_NOOP("Labels", "Question")},
    Named{"rank", QT_TRANSLATE_NOOP("Labels", "Order")},
    Named{"reason", QT_TRANSLATE_NOOP("Labels", "Reason")},
    Named{"regime", QT_TRANSLATE_NOOP("Labels", "Regime")},
    Named{"regime_from", QT_TRANSLATE_NOOP("Labels", "Regime from")},
    Named{"regime_to", QT_TRANSLATE_NOOP("Labels", "Regime up to and including")},
    Named{"registered_on", QT_TRANSLATE_NOOP("Labels", "Registered on")},
    Named{"remark", QT_TRANSLATE_NOOP("Labels", "Remark")},
    Named{"requested_at", QT_TRANSLATE_NOOP("Labels", "Asked at")},
    Named{"requested_by", QT_TRANSLATE_NOOP("Labels", "Asked by")},
    Named{"result", QT_TRANSLATE_NOOP("Labels", "Result")},
    Named{"returned_on", QT_TRANSLATE_NOOP("Labels", "Jobseeker again on")},
    Named{"review_on", QT_TRANSLATE_NOOP("Labels", "To be reviewed on")},
    Named{"revoked_on", QT_TRANSLATE_NOOP("Labels", "Taken out on")},
    Named{"role", QT_TRANSLATE_NOOP("Labels", "Role")},
    Named{"routed_at", QT_TRANSLATE_NOOP("Labels", "Routed at")},
    Named{"scores", QT_TRANSLATE_NOOP("Labels", "Scores")},
    Named{"sealed", QT_TRANSLATE_NOOP("Labels", "Sealed key")},
    Named{"secrecy", QT_TRANSLATE_NOOP("Labels", "Secret address")},
    Named{"sent_on", QT_TRANSLATE_NOOP("Labels", "Sent on")},
    Named{"service", QT_TRANSLATE_NOOP("Labels", "Service")},
    Named{"service_type", QT_TRANSLATE_NOOP("Labels", "Type of service")},
    Named{"sex", QT_TRANSLATE_NOOP("Labels", "Sex")},
    Named{"shortest_road", QT_TRANSLATE_NOOP("Labels", "Shortest road to work")},
    Named{"source", QT_TRANSLATE_NOOP("Labels", "Source")},
    Named{"source_key", QT_TRANSLATE_NOOP("Labels", "Key in the register")},
    Named{"staff", QT_TRANSLATE_NOOP("Labels", "Colleague")},
    Named{"started_at", QT_TRANSLATE_NOOP("Labels", "Started at")},
    Named{"started_on", QT_TRANSLATE_NOOP("Labels", "Started on")},
    Named{"state", QT_TRANSLATE_NOOP("Labels", "State")},
    Named{"street", QT_TRANSLATE_NOOP("Labels", "Street")},
    Named{"study", QT_TRANSLATE_NOOP("Labels", "Study")},
    Named{"subject", QT_TRANSLATE_NOOP("Labels", "Subject")},
    Named{"subname", QT_TRANSLATE_NOOP("Labels", "Sub-name")},
    Named{"summary", QT_TRANSLATE_NOOP("Labels", "Summary")},
    Named{"surname", QT_TRANSLATE_NOOP("Labels", "Surname")},
    Named{"survey_round", QT_TRANSLATE_NOOP("Labels", "Survey")},
    Named{"taken_on", QT_TRANSLATE_NOOP("Labels", "Taken on")},
    Named{"team", QT_TRANSLATE_NOOP("Labels", "Team")},
    Named{"temporary_from", QT_TRANSLATE_NOOP("Labels", "Temporarily from")},
    Named{"temporary_until", QT_TRANSLATE_NOOP("Labels", "Temporarily until")},
    Named{"text", QT_TRANSLATE_NOOP("Labels", "Text")},
    Named{"theme", QT_TRANSLATE_NOOP("Labels", "Theme")},
    Named{"through", QT_TRANSLATE_NOOP("Labels", "Through which service or vacancy")},
    Named{"title", QT_TRANSLATE_NOOP("Labels", "What")},
    Named{"to_staff", QT_TRANSLATE_NOOP("Labels", "To colleague")},
    Named{"traits", QT_TRANSLATE_NOOP("Labels", "Properties")},
    Named{"type", QT_TRANSLATE_NOOP("Labels", "Type of service")},
    Named{"until_minute", QT_TRANSLATE_NOOP("Labels", "Until")},
    Named{"updated_on", QT_TRANSLATE_NOOP("Labels", "Updated on")},
    Named{"value", QT_TRANSLATE_NOOP("Labels", "Value")},
    Named{"version", QT_TRANSLATE_NOOP("Labels", "Version")},
    Named{"visit", QT_TRANSLATE_NOOP("Labels", "Visit")},
    Named{"visitor", QT_TRANSLATE_NOOP("Labels", "Visitor")},
    Named{"weekday", QT_TRANSLATE_NOOP("Labels", "Day of the week")},
    Named{"weighing", QT_TRANSLATE_NOOP("Labels", "What was weighed")},
    Named{"what", QT_TRANSLATE_NOOP("Labels", "What is done")},
    Named{"width", QT_TRANSLATE_NOOP("Labels", "Width")},
    Named{"workstation", QT_TRANSLATE_NOOP("Labels", "Workstation")},
    Named{"written_at", QT_TRANSLATE_NOOP("Labels", "Written at")},
    Named{"year", QT_TRANSLATE_NOOP("Labels", "Year")},
};
static_assert(std::ranges::is_sorted(kFields, {}, &Named::code));

constexpr std::array kRecords{
    Named{"assessment", QT_TRANSLATE_NOOP("Labels", "Assessment")},
    Named{"characteristic", QT_TRANSLATE_NOOP("Labels", "Characteristic")},
    Named{"client", QT_TRANSLATE_NOOP("Labels", "Client")},
    Named{"contact", QT_TRANSLATE_NOOP("Labels", "Contact")},
    Named{"curriculum_vitae", QT_TRANSLATE_NOOP("Labels", "CV")},
    Named{"deviation", QT_TRANSLATE_NOOP("Labels", "Deviation from the guideline")},
    Named{"diagnosis", QT_TRANSLATE_NOOP("Labels", "Diagnosis")},
    Named{"diagnosis_entry", QT_TRANSLATE_NOOP("Labels", "Note of the diagnosis")},
    Named{"duty", QT_TRANSLATE_NOOP("Labels", "Duty")},
    Named{"erasure", QT_TRANSLATE_NOOP("Labels", "Destroyed dossier")},
    Named{"evaluation", QT_TRANSLATE_NOOP("Labels", "Evaluation")},
    Named{"exemption", QT_TRANSLATE_NOOP("Labels", "Exemption")},
    Named{"exit_reason", QT_TRANSLATE_NOOP("Labels", "Reason for leaving")},
    Named{"expertise", QT_TRANSLATE_NOOP("Labels", "Expertise")},
    Named{"good_practice", QT_TRANSLATE_NOOP("Labels", "Good practice")},
    Named{"guideline_rule", QT_TRANSLATE_NOOP("Labels", "Line of the guideline")},
    Named{"indicator_target", QT_TRANSLATE_NOOP("Labels", "Target of the year")},
    Named{"measure", QT_TRANSLATE_NOOP("Labels", "Measure")},
    Named{"occupation", QT_TRANSLATE_NOOP("Labels", "Occupation")},
    Named{"office", QT_TRANSLATE_NOOP("Labels", "Office")},
    Named{"office_hours", QT_TRANSLATE_NOOP("Labels", "Office hours")},
    Named{"office_key_grant", QT_TRANSLATE_NOOP("Labels", "Key of the office")},
    Named{"outcome", QT_TRANSLATE_NOOP("Labels", "Outcome")},
    Named{"plan", QT_TRANSLATE_NOOP("Labels", "Plan of approach")},
    Named{"plan_activity", QT_TRANSLATE_NOOP("Labels", "Activity")},
    Named{"plan_version", QT_TRANSLATE_NOOP("Labels", "Version of the plan")},
    Named{"presence", QT_TRANSLATE_NOOP("Labels", "Presence")},
    Named{"regime_coverage", QT_TRANSLATE_NOOP("Labels", "Regime")},
    Named{"research_spell", QT_TRANSLATE_NOOP("Labels", "Spell of a study")},
    Named{"research_study", QT_TRANSLATE_NOOP("Labels", "Study")},
    Named{"review_note", QT_TRANSLATE_NOOP("Labels", "Question about the dossier")},
    Named{"role_assignment", QT_TRANSLATE_NOOP("Labels", "Role")},
    Named{"routing_step", QT_TRANSLATE_NOOP("Labels", "Step of the routing")},
    Named{"segment_override", QT_TRANSLATE_NOOP("Labels", "Override of the period")},
    Named{"service", QT_TRANSLATE_NOOP("Labels", "Service")},
    Named{"staff_member", QT_TRANSLATE_NOOP("Labels", "Colleague")},
    Named{"survey_answer", QT_TRANSLATE_NOOP("Labels", "Answer to a survey")},
    Named{"survey_round", QT_TRANSLATE_NOOP("Labels", "Survey")},
    Named{"theme_mark", QT_TRANSLATE_NOOP("Labels", "Theme")},
    Named{"training", QT_TRANSLATE_NOOP("Labels", "Training")},
    Named{"transfer", QT_TRANSLATE_NOOP("Labels", "Transfer")},
    Named{"unemployment_spell", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment")},
    Named{"visit", QT_TRANSLATE_NOOP("Labels", "Visit")},
    Named{"workstation", QT_TRANSLATE_NOOP("Labels", "Workstation")},
};
static_assert(std::ranges::is_sorted(kRecords, {}, &Named::code));

constexpr std::array kActions{
    Named{"activity.add", QT_TRANSLATE_NOOP("Labels", "Activity added")},
    Named{"activity.remove", QT_TRANSLATE_NOOP("Labels", "Activity removed")},
    Named{"activity.set", QT_TRANSLATE_NOOP("Labels", "Activity changed")},
    Named{"assessment.add", QT_TRANSLATE_NOOP("Labels", "Assessment recorded")},
    Named{"assessment.remove", QT_TRANSLATE_NOOP("Labels", "Assessment removed")},
    Named{"characteristic.add", QT_TRANSLATE_NOOP("Labels", "Characteristic recorded")},
    Named{"characteristic.remove", QT_TRANSLATE_NOOP("Labels", "Characteristic removed")},
    Named{"client.add", QT_TRANSLATE_NOOP("Labels", "Client added")},
    Named{"client.assign", QT_TRANSLATE_NOOP("Labels", "Case worker changed")},
    Named{"client.erase", QT_TRANSLATE_NOOP("Labels", "Dossier destroyed")},
    Named{"client.export", QT_TRANSLATE_NOOP("Labels", "Clients exported")},
    Named{"client.print", QT_TRANSLATE_NOOP("Labels", "Summary printed")},
    Named{"client.reveal_address", QT_TRANSLATE_NOOP("Labels", "Secret address shown")},
    Named{"client.reveal_bsn", QT_TRANSLATE_NOOP("Labels", "BSN shown")},
    Named{"client.search", QT_TRANSLATE_NOOP("Labels", "Searched for clients")},
    Named{"client.set", QT_TRANSLATE_NOOP("Labels", "Client's data changed")},
    Named{"client.view", QT_TRANSLATE_NOOP("Labels", "Dossier opened")},
    Named{"conflict.decide", QT_TRANSLATE_NOOP("Labels", "Conflict decided")},
    Named{"contact.add", QT_TRANSLATE_NOOP("Labels", "Contact recorded")},
    Named{"contact.calendar", QT_TRANSLATE_NOOP("Labels", "Calendar file made")},
    Named{"contact.cancel", QT_TRANSLATE_NOOP("Labels", "Appointment cancelled")},
    Named{"contact.follow_up", QT_TRANSLATE_NOOP("Labels", "Agreement followed up")},
    Named{"contact.hold", QT_TRANSLATE_NOOP("Labels", "Appointment held")},
    Named{"contact.miss", QT_TRANSLATE_NOOP("Labels", "Client did not come")},
    Named{"contact.plan", QT_TRANSLATE_NOOP("Labels", "Appointment made")},
    Named{"contact.print", QT_TRANSLATE_NOOP("Labels", "Invitation printed")},
    Named{"contact.remove", QT_TRANSLATE_NOOP("Labels", "Contact removed")},
    Named{"contact.set", QT_TRANSLATE_NOOP("Labels", "Contact changed")},
    Named{"cv.set", QT_TRANSLATE_NOOP("Labels", "CV changed")},
    Named{"demo", QT_TRANSLATE_NOOP("Labels", "Example data made")},
    Named{"deviation.add", QT_TRANSLATE_NOOP("Labels", "Deviation from the guideline recorded")},
    Named{"deviation.remove", QT_TRANSLATE_NOOP("Labels", "Deviation from the guideline removed")},
    Named{"diagnosis.add", QT_TRANSLATE_NOOP("Labels", "Note of the diagnosis written")},
    Named{"diagnosis.decide", QT_TRANSLATE_NOOP("Labels", "Diagnosis decided")},
    Named{"diagnosis.note_remove", QT_TRANSLATE_NOOP("Labels", "Note of the diagnosis removed")},
    Named{"diagnosis.note_set", QT_TRANSLATE_NOOP("Labels", "Note of the diagnosis changed")},
    Named{"diagnosis.set", QT_TRANSLATE_NOOP("Labels", "Judgement written")},
    Named{"diagnosis.start", QT_TRANSLATE_NOOP("Labels", "Diagnosis started")},
    Named{"diagnosis.widen", QT_TRANSLATE_NOOP("Labels", "Diagnosis widened")},
    Named{"duty.add", QT_TRANSLATE_NOOP("Labels", "Duty recorded")},
    Named{"duty.remove", QT_TRANSLATE_NOOP("Labels", "Duty removed")},
    Named{"duty.set", QT_TRANSLATE_NOOP("Labels", "Duty changed")},
    Named{"evaluation.hold", QT_TRANSLATE_NOOP("Labels", "Evaluation held")},
    Named{"evaluation.plan", QT_TRANSLATE_NOOP("Labels", "Evaluation planned")},
    Named{"evaluation.remove", QT_TRANSLATE_NOOP("Labels", "Evaluation removed")},
    Named{"exemption.add", QT_TRANSLATE_NOOP("Labels", "Exemption recorded")},
    Named{"exemption.remove", QT_TRANSLATE_NOOP("Labels", "Exemption removed")},
    Named{"exemption.set", QT_TRANSLATE_NOOP("Labels", "Exemption changed")},
    Named{"exit_reason.add", QT_TRANSLATE_NOOP("Labels", "Reason for leaving added")},
    Named{"exit_reason.end", QT_TRANSLATE_NOOP("Labels", "Reason for leaving ended")},
    Named{"expertise.set", QT_TRANSLATE_NOOP("Labels", "Expertise changed")},
    Named{"good_practice.add", QT_TRANSLATE_NOOP("Labels", "Good practice added")},
    Named{"good_practice.remove", QT_TRANSLATE_NOOP("Labels", "Good practice removed")},
    Named{"good_practice.set", QT_TRANSLATE_NOOP("Labels", "Good practice changed")},
    Named{"guideline.add", QT_TRANSLATE_NOOP("Labels", "Line of the guideline added")},
    Named{"guideline.load", QT_TRANSLATE_NOOP("Labels", "Example guideline taken over")},
    Named{"guideline.remove", QT_TRANSLATE_NOOP("Labels", "Line of the guideline removed")},
    Named{"guideline.set", QT_TRANSLATE_NOOP("Labels", "Line of the guideline changed")},
    Named{"import.clients", QT_TRANSLATE_NOOP("Labels", "Clients imported")},
    Named{"import.dismiss", QT_TRANSLATE_NOOP("Labels", "Row of an import dealt with")},
    Named{"indicator_target.add", QT_TRANSLATE_NOOP("Labels", "Target of the year set")},
    Named{"indicator_target.remove", QT_TRANSLATE_NOOP("Labels", "Target of the year removed")},
    Named{"indicator_target.set", QT_TRANSLATE_NOOP("Labels", "Target of the year changed")},
    Named{"indicators.export", QT_TRANSLATE_NOOP("Labels", "Indicators exported")},
    Named{"measure.add", QT_TRANSLATE_NOOP("Labels", "Measure recorded")},
    Named{"measure.remove", QT_TRANSLATE_NOOP("Labels", "Measure removed")},
    Named{"measure.set", QT_TRANSLATE_NOOP("Labels", "Measure changed")},
    Named{"occupation.import", QT_TRANSLATE_NOOP("Labels", "List of occupations read")},
    Named{"office.create", QT_TRANSLATE_NOOP("Labels", "Office made")},
    Named{"office.set", QT_TRANSLATE_NOOP("Labels", "Office's data changed")},
    Named{"office_hours.set", QT_TRANSLATE_NOOP("Labels", "Office hours changed")},
    Named{"outcome.add", QT_TRANSLATE_NOOP("Labels", "Outcome recorded")},
    Named{"outcome.remove", QT_TRANSLATE_NOOP("Labels", "Outcome removed")},
    Named{"outcome.set", QT_TRANSLATE_NOOP("Labels", "Outcome changed")},
    Named{"override.add", QT_TRANSLATE_NOOP("Labels", "Override of the period added")},
    Named{"override.end", QT_TRANSLATE_NOOP("Labels", "Override of the period ended")},
    Named{"plan.agree", QT_TRANSLATE_NOOP("Labels", "Plan discussed with the client")},
    Named{"plan.close", QT_TRANSLATE_NOOP("Labels", "Plan closed")},
    Named{"plan.create", QT_TRANSLATE_NOOP("Labels", "Plan made")},
    Named{"plan.print", QT_TRANSLATE_NOOP("Labels", "Plan printed")},
    Named{"plan.set", QT_TRANSLATE_NOOP("Labels", "Plan changed")},
    Named{"presence.set", QT_TRANSLATE_NOOP("Labels", "Presence changed")},
    Named{"regime.add", QT_TRANSLATE_NOOP("Labels", "Regime added")},
    Named{"regime.remove", QT_TRANSLATE_NOOP("Labels", "Regime removed")},
    Named{"regime.set", QT_TRANSLATE_NOOP("Labels", "Regime changed")},
    Named{"report.print", QT_TRANSLATE_NOOP("Labels", "Report of a month printed")},
    Named{"research.import", QT_TRANSLATE_NOOP("Labels", "Research read")},
    Named{"research.remove", QT_TRANSLATE_NOOP("Labels", "Research removed")},
    Named{"retention.erase", QT_TRANSLATE_NOOP("Labels", "Dossier destroyed")},
    Named{"review.answer", QT_TRANSLATE_NOOP("Labels", "Question answered")},
    Named{"review.ask", QT_TRANSLATE_NOOP("Labels", "Question asked")},
    Named{"review.close", QT_TRANSLATE_NOOP("Labels", "Question closed")},
    Named{"service.add", QT_TRANSLATE_NOOP("Labels", "Service added to the catalogue")},
    Named{"service.end", QT_TRANSLATE_NOOP("Labels", "Service taken out of the catalogue")},
    Named{"service.load", QT_TRANSLATE_NOOP("Labels", "Example catalogue taken over")},
    Named{"service.set", QT_TRANSLATE_NOOP("Labels", "Service changed")},
    Named{"session.sign_in", QT_TRANSLATE_NOOP("Labels", "Signed in")},
    Named{"share.copy", QT_TRANSLATE_NOOP("Labels", "Went on as a workstation of its own")},
    Named{"share.init", QT_TRANSLATE_NOOP("Labels", "Share made")},
    Named{"share.invite", QT_TRANSLATE_NOOP("Labels", "Workstation invited")},
    Named{"share.read", QT_TRANSLATE_NOOP("Labels", "Read from the share")},
    Named{"share.renew_key", QT_TRANSLATE_NOOP("Labels", "New key for the office")},
    Named{"share.revoke", QT_TRANSLATE_NOOP("Labels", "Workstation taken out")},
    Named{"spell.add", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment added")},
    Named{"spell.remove", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment removed")},
    Named{"spell.set", QT_TRANSLATE_NOOP("Labels", "Spell of unemployment changed")},
    Named{"staff.add", QT_TRANSLATE_NOOP("Labels", "Colleague added")},
    Named{"staff.leave", QT_TRANSLATE_NOOP("Labels", "Colleague left")},
    Named{"staff.roles", QT_TRANSLATE_NOOP("Labels", "Roles changed")},
    Named{"staff.set", QT_TRANSLATE_NOOP("Labels", "Colleague's data changed")},
    Named{"survey.answer", QT_TRANSLATE_NOOP("Labels", "Answer to a survey entered")},
    Named{"survey.answer_remove", QT_TRANSLATE_NOOP("Labels", "Answer to a survey removed")},
    Named{"survey.begin", QT_TRANSLATE_NOOP("Labels", "Survey begun")},
    Named{"survey.import", QT_TRANSLATE_NOOP("Labels", "Answers to a survey imported")},
    Named{"survey.remove", QT_TRANSLATE_NOOP("Labels", "Survey removed")},
    Named{"survey.set", QT_TRANSLATE_NOOP("Labels", "Survey changed")},
    Named{"team.export", QT_TRANSLATE_NOOP("Labels", "Figures of the team exported")},
    Named{"theme.add", QT_TRANSLATE_NOOP("Labels", "Theme added")},
    Named{"theme.remove", QT_TRANSLATE_NOOP("Labels", "Theme removed")},
    Named{"training.add", QT_TRANSLATE_NOOP("Labels", "Training added")},
    Named{"training.remove", QT_TRANSLATE_NOOP("Labels", "Training removed")},
    Named{"training.set", QT_TRANSLATE_NOOP("Labels", "Training changed")},
    Named{"transfer.accept", QT_TRANSLATE_NOOP("Labels", "Transfer accepted")},
    Named{"transfer.move", QT_TRANSLATE_NOOP("Labels", "Transferred to a colleague")},
    Named{"transfer.refuse", QT_TRANSLATE_NOOP("Labels", "Transfer refused")},
    Named{"transfer.request", QT_TRANSLATE_NOOP("Labels", "Transfer asked for")},
    Named{"transfer.withdraw", QT_TRANSLATE_NOOP("Labels", "Transfer withdrawn")},
    Named{"visit.arrive", QT_TRANSLATE_NOOP("Labels", "Arrived")},
    Named{"visit.assign", QT_TRANSLATE_NOOP("Labels", "Routed to a colleague")},
    Named{"visit.end", QT_TRANSLATE_NOOP("Labels", "Visit ended")},
    Named{"visit.hand_over", QT_TRANSLATE_NOOP("Labels", "Handed over to a colleague")},
    Named{"visit.leave", QT_TRANSLATE_NOOP("Labels", "Went away")},
    Named{"visit.refuse", QT_TRANSLATE_NOOP("Labels", "Routing refused")},
    Named{"visit.route", QT_TRANSLATE_NOOP("Labels", "Looked for a colleague for the visitor")},
    Named{"visit.set", QT_TRANSLATE_NOOP("Labels", "Visit changed")},
    Named{"visit.start", QT_TRANSLATE_NOOP("Labels", "Conversation started")},
};
static_assert(std::ranges::is_sorted(kActions, {}, &Named::code));

// The label of a stored code of an enumeration, when the code is one of them.
template <class Enum>
std::optional<QString> enumLabel(std::string_view code)
{
    constexpr auto codes = storedCodes(Enum{});
    const auto found = std::ranges::find(codes, code);
    return found == codes.end() ? std::nullopt : std::optional(label(static_cast<Enum>(found - codes.begin())));
}

std::optional<QString> processLabel(std::string_view column, std::string_view code)
{
    if (column == "width")
        return enumLabel<DiagnosisWidth>(code);
    if (column == "level")
        return enumLabel<ServiceLevel>(code);
    if (column == "goal")
        return enumLabel<PlanGoal>(code);
    if (column == "agreement")
        return enumLabel<Agreement>(code);
    if (column == "doer")
        return enumLabel<ActivityDoer>(code);
    if (column == "figure")
        return enumLabel<TargetFigure>(code);
    if (column == "audience")
        return enumLabel<Audience>(code);
    if (column == "channel")
        return enumLabel<Channel>(code);
    if (column == "cost_kind")
        return enumLabel<CostKind>(code);
    if (column == "service_type" || column == "type")
        return referenceLabel(CodeList::ServiceTypes, code);
    if (column == "closing_reason")
        return referenceLabel(CodeList::ClosingReasons, code);
    if (column == "exit_reason")
        return exitReasonLabel(code);
    if (column == "lasting")
        return enumLabel<Lasting>(code);
    if (column == "client_group")
        return groupLabel(code);
    // Columns of several tables: no code stands for two things.
    if (column == "state") {
        if (const auto activity = enumLabel<ActivityState>(code); activity && code != "planned")
            return activity;
        if (const auto contact = enumLabel<ContactState>(code))
            return contact;
        if (const auto visit = enumLabel<VisitState>(code))
            return visit;
        if (const auto review = enumLabel<ReviewState>(code))
            return review;
        return enumLabel<TransferState>(code);
    }
    if (column == "kind") {
        if (const auto entry = enumLabel<DiagnosisEntryKind>(code))
            return entry;
        if (const auto deviation = enumLabel<DeviationKind>(code))
            return deviation;
        if (const auto measure = enumLabel<MeasureKind>(code))
            return measure;
        if (const auto step = enumLabel<RoutingKind>(code))
            return step;
        if (const auto outcome = enumLabel<OutcomeKind>(code))
            return outcome;
        return referenceLabel(CodeList::Duties, code);
    }
    return std::nullopt;
}

std::optional<QString> codeLabel(std::string_view column, std::string_view code)
{
    if (column == "period")
        return enumLabel<Period>(code);
    if (column == "perspective")
        return enumLabel<Perspective>(code);
    if (column == "theme")
        return enumLabel<Theme>(code);
    if (column == "axis")
        return enumLabel<Axis>(code);
    if (column == "sex")
        return enumLabel<Sex>(code);
    if (column == "name_use")
        return enumLabel<NameUse>(code);
    if (column == "profile")
        return enumLabel<OfficeProfile>(code);
    if (column == "role")
        return enumLabel<Role>(code);
    if (column == "regime")
        return regimeLabel(code);
    return processLabel(column, code);
}

template <std::size_t N>
QString nameIn(const std::array<Named, N>& names, std::string_view code)
{
    const auto* const found = std::ranges::lower_bound(names, code, {}, &Named::code);
    if (found != names.end() && found->code == code)
        return Labels::tr(found->text);
    QString readable = toQString(code).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!readable.isEmpty())
        readable[0] = readable.at(0).toUpper();
    return readable;
}

} // namespace

QString fieldLabel(std::string_view column)
{
    return nameIn(kFields, column);
}

QString actionLabel(std::string_view action)
{
    return nameIn(kActions, action);
}

QString storedValueLabel(std::string_view column, std::string_view value)
{
    if (const auto text = codeLabel(column, value))
        return *text;
    if (const auto date = PartialDate::parseIso(value))
        return shownDate(*date);
    return toQString(value);
}

QString recordLabel(std::string_view table)
{
    return nameIn(kRecords, table);
}

} // namespace werkpad
