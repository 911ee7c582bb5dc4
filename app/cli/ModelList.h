// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wh::cli {

class CliContext;

/// --list-models: what --latency and --queue take, and --model. @return the exit status
int listModels(const CliContext& context);

} // namespace wh::cli
