// The list behind a number of a chart: its clients are found on the worker of the page, and else it is said why not.
#pragma once

#include "core/base/result.h"
#include "core/caseload/client_filter.h"
#include "ui/shared/background.h"

#include <utility>

class QWidget;

namespace werkpad
{

class Questions;

// Says that the clients cannot be shown, or that the figures are others by now (ChangedMeanwhile); of a task that was
// cancelled nothing.
void tellNoClients(QWidget& page, Questions& questions, const Error& error);

// After what runs: a chart that is being counted comes first. `find(Resource&, Task&)` gives a Result<ClientFilter>,
// which `show` receives.
template <class Resource, class Find, class Show>
void findClientsBehind(Background<Resource>& worker, QWidget& page, Questions& questions, Find find, Show show)
{
    worker.run(Turn::After, &page, std::move(find),
               [&page, &questions, show = std::move(show)](const Result<ClientFilter>& filter) {
                   if (filter)
                       show(*filter);
                   else
                       tellNoClients(page, questions, filter.error());
               });
}

} // namespace werkpad
