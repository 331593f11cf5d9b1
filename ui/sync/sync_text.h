// The exchange in words.
#pragma once

#include "core/sync/conflict.h"
#include "core/sync/stick_exchange.h"
#include "core/sync/sync_actions.h"
#include "ui/shared/text_table_model.h"

#include <QString>

namespace werkpad
{

// "Uitgewisseld om 14:05", or what is the matter.
[[nodiscard]] QString lastExchangeText(const SyncStatus& status);
[[nodiscard]] QString exchangeErrorText(const Error& error);

// What a stick brought and took, and whether all is well.
[[nodiscard]] QString stickReportText(const StickReport& report);
[[nodiscard]] QString stickErrorText(const Error& error);

[[nodiscard]] QStringList conflictHeadings();
[[nodiscard]] std::vector<TextRow> conflictRows(const std::vector<Conflict>& conflicts);
// The values as they stand side by side.
struct ConflictTexts {
    QString base{};
    QString mine{};
    QString theirs{};
    QString mineHeading{}; // "Hier – S. de Boer, vandaag om 10:05"
    QString theirsHeading{};
    bool isPlain = false; // nothing stood there before, or it is about a removal: the two are compared with each other
};
[[nodiscard]] ConflictTexts conflictTexts(const Conflict& conflict);
// What it is about: "Telefoonnummer", "Plan van aanpak: Doel".
[[nodiscard]] QString conflictSubject(const Conflict& conflict);

[[nodiscard]] QStringList workstationHeadings();
[[nodiscard]] std::vector<TextRow> workstationRows(const SyncStatus& status);
[[nodiscard]] QStringList problemHeadings();
[[nodiscard]] std::vector<TextRow> problemRows(const SyncStatus& status);

} // namespace werkpad
