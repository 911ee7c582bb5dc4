// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/LastWord.h"

#include <cstdlib>
#include <exception>
#include <new>

namespace wh::sandbox {

/// Has what nobody catches end the process by a signal, which sayLastWord() hears of; that memory was refused is noted.
inline void abortWhereUncaught()
{
    std::set_terminate([] {
        try {
            if (std::current_exception())
                std::rethrow_exception(std::current_exception());
        } catch (const std::bad_alloc&) {
            noteOutOfMemory();
        } catch (...) {
        }
        std::abort();
    });
}

} // namespace wh::sandbox
