// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/RunRecord.h"
#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace wh::sandbox {

/// Hands a record on in parts that fit into a packet each (kMostInFrame), the same bytes for the same record.
/// @return script.protocol {reason}: a number is not finite or a list is longer than a reader takes; what `send`
/// answers
Result<void> writeRunRecord(const RunRecord& record,
                            const std::function<Result<void>(std::vector<std::byte> part)>& send);

/// Puts a record together from parts of a stranger: it has no number that is not finite, no time or amount that
/// overflows when two are added, times in order where a report counts on it, bounded lists, few different names. Fills
/// and trades beyond some MiB spill (SpillList). Control characters in texts are shown as U+FFFD. One thread.
class RunRecordReader
{
public:
    RunRecordReader();
    ~RunRecordReader();
    RunRecordReader(RunRecordReader&&) noexcept;
    RunRecordReader& operator=(RunRecordReader&&) noexcept;

    /// @return script.protocol {reason, remedy}, scratch.* {path, reason, remedy}
    Result<void> add(std::span<const std::byte> part);
    /// Once all parts are there. @return script.protocol {reason, remedy}
    Result<RunRecord> take();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace wh::sandbox
