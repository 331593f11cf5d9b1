// What has to succeed for a measure to mean anything.
#pragma once

#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>
#include <type_traits>

namespace werkpad::benchmarks
{

// The value; ends the program with what went wrong when there is none.
template <class T>
T must(Result<T> result, const char* what)
{
    if (!result) {
        std::fprintf(stderr, "werkpad_benchmarks: %s: %s %s\n", what, result.error().subject.c_str(),
                     result.error().detail.c_str());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace werkpad::benchmarks
