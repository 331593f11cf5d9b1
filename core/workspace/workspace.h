// One signed-in person at work on one database: puts all of core together.
#pragma once

#include "core/access/session.h"
#include "core/audit/access_log.h"
#include "core/base/clock.h"
#include "core/caseload/saved_filter_actions.h"
#include "core/catalogue/catalogue_actions.h"
#include "core/clients/action_context.h"
#include "core/clients/client_actions.h"
#include "core/contacts/contact_actions.h"
#include "core/demo/demo_actions.h"
#include "core/diagnosis/diagnosis_actions.h"
#include "core/dossier/dossier_actions.h"
#include "core/drafts/draft_store.h"
#include "core/evidence/evidence_actions.h"
#include "core/exchange/import_actions.h"
#include "core/guideline/guideline_actions.h"
#include "core/indicators/indicator_actions.h"
#include "core/intake/intake_actions.h"
#include "core/intake/professional_actions.h"
#include "core/occupations/occupation_actions.h"
#include "core/offices/office_actions.h"
#include "core/outcomes/outcome_actions.h"
#include "core/plan/duty_actions.h"
#include "core/plan/plan_actions.h"
#include "core/printing/printing_actions.h"
#include "core/regimes/regime_actions.h"
#include "core/retention/erasure_actions.h"
#include "core/segmentation/segmentation_actions.h"
#include "core/staff/staff_actions.h"
#include "core/storage/database.h"
#include "core/storage/key_slots.h"
#include "core/surveys/survey_actions.h"
#include "core/sync/conflict_actions.h"
#include "core/sync/sync_actions.h"
#include "core/today/today_actions.h"
#include "core/transfers/transfer_actions.h"
#include "core/workspace/integrity_queries.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace werkpad
{

struct NewOffice {
    std::filesystem::path file{};
    Office office{};          // id is made
    std::string adminName{};  // shown everywhere
    std::string adminLogin{}; // empty: the same as the name
    std::string passphrase{};
    KeyDerivationCost cost{};
};

// What opening a key slot gives: take it from a worker thread to the thread that will use the workspace.
struct UnlockedFile {
    std::filesystem::path file{};
    std::string login{};
    DatabaseKey key;
};

struct WorkspaceInfo {
    int schema = 0;
    Office office{};
    WorkstationId workstation{};
    std::string workstationName{};
    std::vector<std::pair<std::string, std::int64_t>> counts{}; // by table, in order of the entities
    std::string contentHash{};
    IntegrityReport integrity{};
    std::int64_t lastExchange = 0; // with other workstations, milliseconds; 0: never
};

// Belongs to one thread, with its own connection. Long work makes another one with openAnother() on its thread.
class Workspace
{
public:
    // Makes the file with its key slots and first user, who is administrator, team lead and case worker until the
    // roles are divided. Takes as long as the cost says. Nothing is left behind when it fails. AlreadyExists, Invalid
    // (office name, name, passphrase of at least 8 characters), ReadOnly, DiskFull, FileError.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const NewOffice& newOffice, const Clock& clock,
                                                                   Origin origin);
    // Opens the user's key slot: slow by design, and independent of threads. An empty login stands for the only user
    // there is. Missing, Foreign, Damaged, Newer, WrongPassphrase; Invalid ("login") when a name is needed.
    [[nodiscard]] static Result<UnlockedFile> unlock(const std::filesystem::path& file, const std::string& login,
                                                     const std::string& passphrase);
    // Whether nobody needs to say who he is; false as well when that cannot be read.
    [[nodiscard]] static bool hasOnlyOneUser(const std::filesystem::path& file);
    // Opens with the key: quick. Errors of Database::open; NotPermitted when the login no longer belongs to anybody.
    // `clock` is borrowed.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const UnlockedFile& unlocked, const Clock& clock,
                                                                 Origin origin, OpenMode mode = OpenMode::ReadWrite);
    // In memory with an office and a first user, for tests.
    [[nodiscard]] static std::unique_ptr<Workspace> inMemory(const Clock& clock);
    // The same person on the same file with a connection of its own; not logged as a new sign-in.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openAnother(OpenMode mode = OpenMode::ReadWrite) const;
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] ActionContext& context() { return *m_context; }
    [[nodiscard]] IdGenerator& ids() { return m_ids; }

    [[nodiscard]] ClientActions& clients() { return m_clients; }
    [[nodiscard]] SegmentationActions& segmentation() { return m_segmentation; }
    [[nodiscard]] RegimeActions& regimes() { return m_regimes; }
    [[nodiscard]] PlanActions& plans() { return m_plans; }
    [[nodiscard]] DutyActions& duties() { return m_duties; }
    [[nodiscard]] DiagnosisActions& diagnoses() { return m_diagnoses; }
    [[nodiscard]] ContactActions& contacts() { return m_contacts; }
    [[nodiscard]] TransferActions& transfers() { return m_transfers; }
    [[nodiscard]] OutcomeActions& outcomes() { return m_outcomes; }
    [[nodiscard]] SurveyActions& surveys() { return m_surveys; }
    [[nodiscard]] IndicatorActions& indicators() { return m_indicators; }
    [[nodiscard]] ErasureActions& erasures() { return m_erasures; }
    [[nodiscard]] PrintingActions& printing() { return m_printing; }
    [[nodiscard]] DossierActions& dossiers() { return m_dossiers; }
    [[nodiscard]] DemoActions& demo() { return m_demo; }
    [[nodiscard]] ImportActions& imports() { return m_imports; }
    [[nodiscard]] OfficeActions& offices() { return m_offices; }
    [[nodiscard]] StaffActions& staff() { return m_staff; }
    [[nodiscard]] TodayActions& today() { return m_today; }
    [[nodiscard]] IntakeActions& intake() { return m_intake; }
    [[nodiscard]] ProfessionalActions& professionals() { return m_professionals; }
    [[nodiscard]] CatalogueActions& catalogue() { return m_catalogue; }
    [[nodiscard]] OccupationActions& occupations() { return m_occupations; }
    [[nodiscard]] GuidelineActions& guideline() { return m_guideline; }
    [[nodiscard]] EvidenceActions& evidence() { return m_evidence; }
    [[nodiscard]] SyncActions& sync() { return m_sync; }
    [[nodiscard]] ConflictActions& conflicts() { return m_conflicts; }
    [[nodiscard]] AccessLog& accessLog() { return m_log; }
    [[nodiscard]] DraftStore& drafts() { return m_drafts; }
    [[nodiscard]] SavedFilterActions& savedFilters() { return m_savedFilters; }

    // Takes what making the change took: NotPermitted, PurposeNeeded. Further ChangedMeanwhile, NotFound, ReadOnly.
    [[nodiscard]] Result<ChangeSetNumber> undo(ChangeSetNumber number);
    [[nodiscard]] Subscription subscribe(ChangeWriter::Listener listener);

    // Adds a user who can sign in, with a key slot. ManageStaff.
    [[nodiscard]] Result<StaffId> addUser(StaffMember member, const std::vector<Role>& roles,
                                          const std::string& passphrase, const KeyDerivationCost& cost = {});
    // The person's own, or anybody's with ManageStaff.
    [[nodiscard]] Result<void> changePassphrase(const std::string& login, const std::string& passphrase,
                                                const KeyDerivationCost& cost = {});

    // The person leaves: no login, no slot, and the database is encrypted anew with another key. Nobody else may have
    // the file open. ManageStaff; not oneself.
    [[nodiscard]] Result<void> removeUser(const std::string& login);

    [[nodiscard]] Result<WorkspaceInfo> info();
    // Everything that workstations share, line by line (dump_json.h).
    [[nodiscard]] Result<void> dump(const std::function<void(std::string_view line)>& write);
    [[nodiscard]] Result<IntegrityReport> check();
    // A verified copy with its key file (backup.h), noted in the access log.
    [[nodiscard]] Result<IntegrityReport> backUp(const std::filesystem::path& target);

private:
    struct Parts {
        std::unique_ptr<Database> database;
        UnlockedFile unlocked;
        WorkstationId workstation;
        Session session;
    };
    Workspace(Parts parts, const Clock& clock);
    [[nodiscard]] Result<void> requireUndo(const ChangeSet& set) const;

    UnlockedFile m_unlocked;
    const Clock& m_clock;
    std::unique_ptr<Database> m_database;
    IdGenerator m_ids;
    Session m_session;
    std::vector<std::unique_ptr<DerivedData>> m_derived;
    ChangeWriter m_writer;
    AccessLog m_log;
    DossierAccess m_dossierAccess;
    std::unique_ptr<ActionContext> m_context;
    ClientActions m_clients;
    SegmentationActions m_segmentation;
    RegimeActions m_regimes;
    PlanActions m_plans;
    DutyActions m_duties;
    ContactActions m_contacts;
    TransferActions m_transfers;
    OutcomeActions m_outcomes;
    SurveyActions m_surveys;
    IndicatorActions m_indicators;
    ErasureActions m_erasures;
    CatalogueActions m_catalogue;
    OccupationActions m_occupations;
    GuidelineActions m_guideline;
    EvidenceActions m_evidence;
    DossierActions m_dossiers;
    TodayActions m_today;
    PrintingActions m_printing;
    DemoActions m_demo;
    ImportActions m_imports;
    OfficeActions m_offices;
    StaffActions m_staff;
    IntakeActions m_intake;
    ProfessionalActions m_professionals;
    DraftStore m_drafts;
    SavedFilterActions m_savedFilters;
    DiagnosisActions m_diagnoses;
    SyncActions m_sync;
    ConflictActions m_conflicts;
};

} // namespace werkpad
