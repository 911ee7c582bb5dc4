// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Order.h"

namespace wh {

/// The journal of intents and answers: an intent is written before anything is sent, so that after a crash nothing
/// that may be at a venue is forgotten. A failed write stops new orders. One writer; the shard's thread.
class EventLog
{
public:
    virtual ~EventLog() = default;
    virtual Result<void> placeIntended(TimeNs time, const OrderRequest& request) = 0;
    virtual Result<void> amendIntended(TimeNs time, const AmendRequest& request) = 0;
    virtual Result<void> cancelIntended(TimeNs time, const CancelRequest& request) = 0;
    virtual Result<void> refused(TimeNs time, OrderId order, const Refusal& refusal) = 0;
    virtual Result<void> reported(const ExecutionReport& report) = 0;
};

} // namespace wh
