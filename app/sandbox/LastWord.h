// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/CurrentHook.h"

namespace wh::sandbox {

/// Has a process that a signal ends say so before (Dying): which hook it was in, and whether memory or the stack was at
/// its end. Of the thread that calls it, before the jail is shut.
/// @param current  lives as long as the process
void sayLastWord(int socket, const CurrentHook& current);

/// The engine was refused memory: what comes now comes of that.
void noteOutOfMemory();

} // namespace wh::sandbox
