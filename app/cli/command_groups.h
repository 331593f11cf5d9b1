// The groups of commands, one file each.
#pragma once

namespace werkpad
{

struct CommandTree;

void addDatabaseCommands(CommandTree& tree); // create, info, check, dump, backup
void addPeriodCommand(CommandTree& tree);
void addBsnCommand(CommandTree& tree);
void addClientCommands(CommandTree& tree); // client, with all below it
void addDiagnosisCommands(CommandTree& tree);
void addCaseloadCommand(CommandTree& tree);
void addContactCommands(CommandTree& tree); // contact, with all below it
void addAgendaCommand(CommandTree& tree);
void addImportCommands(CommandTree& tree);
void addDemoCommand(CommandTree& tree);
void addStaffCommands(CommandTree& tree); // user, staff
void addOfficeCommands(CommandTree& tree);
void addPlanCommands(CommandTree& tree); // plan, with duties and CV
void addAuditCommands(CommandTree& tree);

} // namespace werkpad
