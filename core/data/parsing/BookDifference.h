// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Importer.h"

#include <utility>
#include <vector>

namespace wh {

/// One level of a book as a file says it.
struct BookLevel
{
    Side side = Side::Buy;
    Decimal price;
    Decimal quantity;
};

/// Turns a series of whole books (snapshots of the best N levels) into one snapshot and then the differences: a level
/// that left the window is gone, for what is not shown is not known. One import, one thread.
class BookDifference
{
public:
    /// @return what the sink answers, or import.duplicate_level {side, price, remedy}
    Result<void> show(std::vector<BookLevel>& levels, TimeNs venue, TimeNs receive, ImportSink& sink);

private:
    std::vector<BookLevel> m_shown; // ordered by side and price
    std::vector<BookLevel> m_changes;
    bool m_begun = false;
};

/// Hands on one whole book, as SnapshotBegin, its levels (empty ones left out) and SnapshotEnd.
Result<void> passSnapshot(const std::vector<BookLevel>& levels, TimeNs venue, TimeNs receive, ImportSink& sink);
/// Hands on one message of changed levels.
Result<void> passDeltas(const std::vector<BookLevel>& levels, TimeNs venue, TimeNs receive, ImportSink& sink);

} // namespace wh
