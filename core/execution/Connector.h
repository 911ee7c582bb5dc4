// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Order.h"
#include "core/risk/RiskGate.h"

namespace wh {

/// Whom a connector tells what a venue says. Called on the shard's thread, in the order of arrival.
class ExecutionSink
{
public:
    virtual ~ExecutionSink() = default;
    virtual void onExecutionReport(const ExecutionReport& report) = 0;
};

/// The port to a venue: a real one, or the simulated one. It takes approvals only. Success means that the request is on
/// its way; everything else comes as ExecutionReport. A retry reuses the client's order id.
class Connector
{
public:
    virtual ~Connector() = default;
    virtual Result<void> place(RiskApproved<OrderRequest> order) = 0;
    virtual Result<void> amend(RiskApproved<AmendRequest> amend) = 0;
    virtual Result<void> cancel(const CancelRequest& cancel) = 0;
};

} // namespace wh
