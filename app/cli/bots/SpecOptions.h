// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "core/fleet/BotSpec.h"

#include <deque>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace wh::cli {

/// What a bot is, from a file and from the command line, which goes before it.
class SpecOptions
{
public:
    /// Adds FILE, --name, --strategy, --param, --risk, one option for each of botOptions(), and where there is
    /// something to take back --unset.
    void addTo(CLI::App& command, bool isChange);

    bool isEmpty() const;
    /// Over `spec`, which the file replaces where one is named. Adds every mistake, those of the file with its name.
    void apply(BotSpec& spec, std::vector<Error>& mistakes) const;

private:
    struct Texts
    {
        std::string name;
        std::vector<std::string> values;
    };
    void unset(BotSpec& spec, const std::string& field, std::vector<Error>& mistakes) const;

    std::string m_file;
    std::vector<std::string> m_names;
    std::vector<std::string> m_descriptions;
    std::vector<std::string> m_strategies;
    std::vector<std::string> m_parameters;
    std::vector<std::string> m_limits;
    std::vector<std::string> m_unset;
    std::deque<Texts> m_options; // the parser holds on to each: they must not move
};

/// The document of a file, or of standard input for "-". @return file.*, configuration.malformed {file, …}
Result<BotSpec> specOfFile(const std::string& path, std::vector<Error>& mistakes);
/// As the API takes it.
client::BotConfiguration configurationOf(const BotSpec& spec);

} // namespace wh::cli
