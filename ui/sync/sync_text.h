// The exchange in words.
#pragma once

#include "core/sync/conflict.h"
#include "core/sync/sync_actions.h"
#include "ui/shared/text_table_model.h"

#include <QString>

namespace werkpad
{

// "Uitgewisseld om 14:05", or what is the matter.
[[nodiscard]] QString lastExchangeText(const SyncStatus& status);
[[nodiscard]] QString exchangeErrorText(const Error& error);

[[nodiscard]] QStringList conflictHeadings();
[[nodiscard]] std::vector<TextRow> conflictRows(const std::vector<Conflict>& conflicts);
[[nodiscard]] QStringList workstationHeadings();
[[nodiscard]] std::vector<TextRow> workstationRows(const SyncStatus& status);
[[nodiscard]] QStringList problemHeadings();
[[nodiscard]] std::vector<TextRow> problemRows(const SyncStatus& status);

} // namespace werkpad
