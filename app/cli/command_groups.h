// The groups of commands, one file each.
#pragma once

namespace CLI
{
class App;
}

namespace werkpad
{

struct CommandTree;

void addDatabaseCommands(CommandTree& tree); // create, info, check, dump, backup, restore
void addPeriodCommand(CommandTree& tree);
void addBsnCommand(CommandTree& tree);
void addSurvivalCommand(CommandTree& tree);
void addIndicatorsCommand(CommandTree& tree);
void addSurveyCommands(CommandTree& tree);   // survey, with all below it
void addTargetCommands(CommandTree& tree);   // target, with all below it
void addTrainingCommands(CommandTree& tree); // training, with all below it
void addPracticeCommands(CommandTree& tree); // practice, with all below it
void addClientCommands(CommandTree& tree);   // client, with all below it
void addDiagnosisCommands(CommandTree& tree);
void addCaseloadCommand(CommandTree& tree);
void addContactCommands(CommandTree& tree); // contact, with all below it
void addAgendaCommand(CommandTree& tree);
void addImportCommands(CommandTree& tree);
void addExportCommands(CommandTree& tree);
void addReportCommands(CommandTree& tree); // report, with all below it
void addDemoCommand(CommandTree& tree);
void addStaffCommands(CommandTree& tree); // user, staff
// staff expertise, hours, presence, capacity.
void addProfessionalCommands(CLI::App& staff, CommandTree& tree);
void addIntakeCommands(CommandTree& tree);
void addOfficeCommands(CommandTree& tree);
void addPlanCommands(CommandTree& tree); // plan, with duties and CV
void addAuditCommands(CommandTree& tree);
void addCatalogueCommands(CommandTree& tree);
void addRetentionCommands(CommandTree& tree);
void addShareCommands(CommandTree& tree); // share, with all below it
void addSyncCommand(CommandTree& tree);
void addConflictCommands(CommandTree& tree);
void addGuidelineCommands(CommandTree& tree); // guideline, with deviations on a dossier
void addEvidenceCommands(CommandTree& tree);

} // namespace werkpad
