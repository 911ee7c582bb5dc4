// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wh {

/// Gives memory that was freed back to the system, for the end of work that took much of it: glibc keeps what lies
/// between blocks still in use, a hundred megabytes after a few long backtests. Takes some milliseconds. Does nothing
/// where the system's allocator does it by itself. Any thread.
void returnFreeMemory();

} // namespace wh
