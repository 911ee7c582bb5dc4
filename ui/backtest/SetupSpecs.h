// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/form/ParameterForm.h"
#include "ui/form/SimulationSpecs.h"

#include "core/client/Values.h"

namespace wh::ui {

// The form of a backtest as data: which parameters stand under which heading, and how its texts become what the API
// takes and back. Names are the fields of the engine's mistakes: "params.gamma", "latency.entry", "risk.position.max",
// "cash". From, to and dataset are no part of it: MarketPicker has them. GUI thread (headings are translated).

/// What decides which fields there are.
struct SetupChoice
{
    const client::Strategy* strategy = nullptr; ///< null: none chosen
    std::string latency, queue;                 ///< models; empty: the default

    bool operator==(const SetupChoice&) const = default;
};

/// Those of a request that was written somewhere.
SetupChoice setupChoice(const client::Capabilities& capabilities, const client::Strategy* strategy,
                        const client::BacktestRequest& request);
std::vector<ParameterGroup> setupGroups(const client::Capabilities& capabilities, const SetupChoice& choice);
/// A request's parameters, risk and options by the names of the form.
client::Pairs formValues(const client::BacktestRequest& request);
/// The same back: writes parameters, risk and options, except for from and to, which it leaves.
/// @param values  what differs from the defaults
void readFormValues(const client::Pairs& values, const SetupChoice& choice, client::BacktestRequest& request);

} // namespace wh::ui
