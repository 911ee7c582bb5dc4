// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace wh::cli {

class CliContext;

/// `data generate`: makes a market and keeps it in the catalogue, or lists the models.
void addGenerateCommand(CLI::App& data, CliContext& context);

} // namespace wh::cli
