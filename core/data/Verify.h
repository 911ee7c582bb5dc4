// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/data/Catalogue.h"
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
    /// verify.gap, verify.silence, verify.out_of_order, verify.duplicate, verify.crossed_book, verify.zero_price,
    /// verify.bar_inconsistent, verify.no_snapshot, verify.damaged_block, verify.damaged_file
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
    std::uint64_t missingDays = 0; ///< whole UTC days within a long silence
    std::vector<Finding> findings; ///< in a fixed order of their codes

    bool isSound() const { return findings.empty(); }
};

/// Reads a dataset through and says what is wrong with it. Damaged blocks are findings, not errors.
/// A silence is long when nothing came for more than kLongSilence and more than 100 times the pause that 95 % of the
/// recording's pauses stay below: a quiet market is no finding, a recorder that was down is.
/// @return task.cancelled
Result<VerifyReport> verifyRecording(const RecordingTape& tape, const TaskControl& control = {});
inline constexpr DurationNs kLongSilence = kMinute;

/// As verifyRecording(), of a dataset as far as it can be read: files that cannot be opened are findings.
Result<VerifyReport> verifyDataset(const Catalogue::Examined& dataset, const TaskControl& control = {});

} // namespace wh
