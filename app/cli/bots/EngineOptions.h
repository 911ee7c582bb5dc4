// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bots/EngineLine.h"

#include <string>

namespace CLI {
class App;
}

namespace wh::cli {

class CliContext;

/// Which engine a command speaks with: --engine, --token-file, --pin, --data-dir. A token stands in a file, on standard
/// input or in the environment, and never on the command line, where others could read it.
class EngineOptions
{
public:
    void addTo(CLI::App& command);
    /// Adds every mistake: cli.bad_value, file.*
    EngineAddress read(const CliContext& context, std::vector<Error>& mistakes) const;

private:
    std::string readToken(const CliContext& context, std::vector<Error>& mistakes) const;

    std::string m_url;
    std::string m_tokenFile;
    std::string m_pin;
    std::string m_folder;
};

/// The mistake with what can be done about it on a command line: the pin of a certificate, the engine to ask.
Error advised(Error error);

} // namespace wh::cli
