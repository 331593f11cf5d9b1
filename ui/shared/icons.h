// The program's icons: SVG of one hand (resources/icons), drawn in the colour of the text beside them.
#pragma once

#include "core/segmentation/period.h"

#include <QIcon>

namespace werkpad
{

// Each is a file of that name in snake case; `Count` is none.
enum class Icon {
    Add,
    Administration,
    Appearance,
    Calendar,
    Check,
    Clients,
    Close,
    Columns,
    Down,
    Edit,
    Employers,
    Error,
    Example,
    Export,
    Filter,
    Hide,
    History,
    Import,
    Indicators,
    Intake,
    Join,
    Knowledge,
    Language,
    Lock,
    More,
    Note,
    Office,
    Open,
    Period0To3,
    Period3To6,
    Period6To12,
    PeriodBefore,
    PeriodOver12,
    Redo,
    Reveal,
    Search,
    SecretAddress,
    Settings,
    SignOut,
    Team,
    TextSize,
    Today,
    Undo,
    User,
    Vacancies,
    Warning,
    Count
};

// Follows the palette of the moment of painting: no need to make it anew when the look changes.
[[nodiscard]] QIcon icon(Icon name);
// In a fixed colour, for shapes whose colour means something (always beside a word).
[[nodiscard]] QIcon icon(Icon name, const QColor& colour);
// ○ ◔ ◑ ◕ ●
[[nodiscard]] Icon periodIcon(Period period);
[[nodiscard]] QIcon programIcon();
// Where the drawing is: ":/icons/add.svg".
[[nodiscard]] QString iconPath(Icon name);

} // namespace werkpad
