// The table of the team in words.
#pragma once

#include "core/team/team_figures.h"
#include "ui/team/team_model.h"

#include <QString>

namespace werkpad
{

[[nodiscard]] QString headingOf(const TeamModel::Column& column, const TeamFigures& figures);
// The heading in full, and what exactly is counted.
[[nodiscard]] QString explanationOf(const TeamModel::Column& column, const TeamFigures& figures);
// "alle klanten", "zonder werkcoach", or the coach's name; who has left is told so.
[[nodiscard]] QString nameOf(const TeamRow& row, const TeamFigures& figures);
// "93 %", "110 %, 12 te veel"; empty where nothing was agreed.
[[nodiscard]] QString loadText(const TeamRow& row);

} // namespace werkpad
