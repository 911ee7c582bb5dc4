// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <chrono>
#include <thread>

namespace wh {

/// Whether nothing comes while one looks, since there is one processor. Asks the system once.
inline bool isLoneProcessor()
{
    static const bool is = std::thread::hardware_concurrency() < 2;
    return is;
}

/// Looks again and again, for so long at most, before its thread lies down: to be woken costs tens of microseconds, and
/// what is on its way may be there sooner. Once on a lone processor.
/// @return what `isSo` said last
template<typename Look>
bool spinUntil(Look isSo, DurationNs span)
{
    if (isSo())
        return true;
    if (isLoneProcessor())
        return false;
    const auto end = std::chrono::steady_clock::now() + std::chrono::nanoseconds(span);
    while (std::chrono::steady_clock::now() < end) {
        if (isSo())
            return true;
    }
    return false;
}

} // namespace wh
