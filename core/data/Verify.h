// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/data/RecordingTape.h"

#include <cstdint>
#include <string>
#include <vector>

namespace wh {

/// One kind of thing that is wrong with a recording, with how often and the first few cases.
struct Finding
{
    struct Example
    {
        TimeNs time = 0;
        std::vector<Error::Field> details; ///< "from", "to", "missing", "bid", "ask" …
        bool operator==(const Example&) const = default;
    };
    /// verify.gap, verify.out_of_order, verify.duplicate, verify.crossed_book, verify.zero_price,
    /// verify.bar_inconsistent, verify.no_snapshot, verify.damaged_block
    std::string code;
    std::uint64_t count = 0;
    std::vector<Example> examples;
    bool operator==(const Finding&) const = default;
};

struct VerifyReport
{
    TapeInfo info;
    std::uint64_t events = 0; ///< or bars, that could be read
    std::uint64_t missingBars = 0;
    std::vector<Finding> findings; ///< in a fixed order of their codes

    bool isSound() const { return findings.empty(); }
};

/// Reads a dataset through and says what is wrong with it. Damaged blocks are findings, not errors.
/// @return task.cancelled
Result<VerifyReport> verifyRecording(const RecordingTape& tape, const TaskControl& control = {});

} // namespace wh
