#include "core/training/training_store.h"

#include <algorithm>

namespace werkpad
{

std::vector<Training> readTrainings(Database& database, std::optional<StaffId> staff)
{
    auto trainings = staff ? recordsWhere<Training>(database, "WHERE staff = ? ORDER BY id", *staff)
                           : recordsWhere<Training>(database, "ORDER BY id");
    std::ranges::stable_sort(trainings, [](const Training& a, const Training& b) {
        if (a.state != b.state)
            return a.state < b.state;
        return a.state == TrainingState::Taken ? b.on < a.on : a.on < b.on;
    });
    return trainings;
}

std::vector<GoodPractice> readGoodPractices(Database& database, std::optional<Theme> theme)
{
    auto practices = recordsWhere<GoodPractice>(database, "ORDER BY title, id");
    if (theme)
        std::erase_if(practices, [theme](const GoodPractice& practice) { return practice.theme != *theme; });
    std::ranges::stable_sort(practices, {}, &GoodPractice::theme);
    return practices;
}

std::vector<Expertise> readExpertise(Database& database)
{
    return recordsWhere<Expertise>(database, "ORDER BY id");
}

} // namespace werkpad
