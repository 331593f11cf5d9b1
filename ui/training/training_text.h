// Trainings and good practices in words.
#pragma once

#ifndef Q_MOC_RUN
#include "core/training/training.h"
#endif

#include <QString>

#include <map>
#include <string>

namespace werkpad
{

class Workspace;

using ColleagueNames = std::map<StaffId, std::string>;

// Everybody this office knows, also who has left.
[[nodiscard]] ColleagueNames namesOfColleagues(Workspace& workspace);
[[nodiscard]] QString colleagueName(StaffId staff, const ColleagueNames& names);

[[nodiscard]] QString label(TrainingState state);
// "Jongeren tot 27", "6-12 maanden"; empty when a training is for nothing in particular.
[[nodiscard]] QString trainingGroupText(const Training& training);
// All that is known of it, as rich text; what nobody filled in is left out.
[[nodiscard]] QString practiceHtml(const GoodPractice& practice, const ColleagueNames& names);

} // namespace werkpad
