// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <string>
#include <string_view>
#include <vector>

namespace wh::ui {

// The options of a simulated venue as fields: a model is one text for the API, "constant:entry=10ms", and a choice with
// a field for each of its parameters for a person ("latency", "latency.entry"); fees likewise. GUI thread.

/// Which models are chosen, and so which fields there are.
struct ModelChoice
{
    std::string latency, queue;
    bool operator==(const ModelChoice&) const = default;
};

/// "latency", "queue", "fees".
bool isSimulationOption(std::string_view name);
/// Those of options that were written somewhere; else the defaults that `specs` have.
ModelChoice modelChoice(const std::vector<ParameterSpec>& specs, const client::Pairs& options);
/// The fields of one such option.
std::vector<ParameterSpec> simulationFields(const client::Capabilities& capabilities, const ParameterSpec& option,
                                            const ModelChoice& choice);
/// The values of its fields.
client::Pairs simulationValues(const std::string& option, const std::string& value);
/// The options back from the fields of a form; those that are not touched are left out.
/// @param values  what differs from the defaults; other fields do not matter
client::Pairs simulationOptions(const client::Pairs& values, const ModelChoice& choice);
/// Whether a field is one of those.
bool isSimulationField(std::string_view name);

/// The spec with another name, "params.gamma", and so the one that it refers to.
ParameterSpec prefixed(ParameterSpec spec, std::string_view prefix);
/// The value of a name, or nothing.
const std::string* valueOf(const client::Pairs& pairs, std::string_view name);

} // namespace wh::ui
