// Whatever is done in whatever order, and whoever exchanges what with whom: in the end all show the same, and nothing
// is lost. More cases: RC_PARAMS="max_success=5000 max_size=300".
#include "tests/support/random_office.h"

using namespace werkpad;

TEST_CASE("Whatever is done and exchanged in whatever order, all show the same in the end and nothing is lost")
{
    CHECK(rc::check([] {
        const int stations = *rc::gen::inRange(2, 9);
        const auto steps = *rc::gen::container<std::vector<Step>>(anyStep(stations));
        RandomOffice office(stations);
        for (const auto& step : steps)
            office.take(step);
        office.checkAfterwards();
    }));
}
