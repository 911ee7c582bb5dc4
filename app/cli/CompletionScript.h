// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace wh::cli {

/// What may follow, beyond what the parser itself knows.
struct CompletionWords
{
    using Lists = std::vector<std::pair<std::string, std::vector<std::string>>>;
    Lists options;                            ///< values of an option, by its name
    Lists positionals;                        ///< values of a command's own arguments, by the command's name
    std::vector<std::string> datasetCommands; ///< below `data`: take datasets
    std::vector<std::string> fileCommands;    ///< take files: "bots import"
};

// Scripts made from the parser's own commands and options, so that they cannot lag behind. Pure.
std::string bashCompletion(const CLI::App& app, const CompletionWords& words);
std::string zshCompletion(const CLI::App& app, const CompletionWords& words);
std::string fishCompletion(const CLI::App& app, const CompletionWords& words);

} // namespace wh::cli
