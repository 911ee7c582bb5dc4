// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Task.h"
#include "core/data/Catalogue.h"
#include "core/data/Importer.h"

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace wh::cli {

/// What the program answers to its caller. Stable: scripts depend on it.
enum ExitStatus : int {
    Ok = 0,
    Findings = 1, ///< it worked, and something is wrong with what was looked at
    BadInput = 2, ///< the command, a file or a value is wrong
    Internal = 3, ///< the program or the machine failed
    Interrupted = 130,
};

/// What the output goes to.
struct Terminal
{
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    bool unicode = false; ///< the locale is UTF-8
    bool colour = false;  ///< of standard output
    int columns = 80;     ///< of standard output, at most 80 where it is no terminal

    static Terminal detect();
};

/// What every command is handed: the global options, where to write, whom to ask for an end. Main thread.
class CliContext
{
public:
    CliContext(CancelToken& cancel, Terminal terminal);

    // Global options, filled in by the parser; they may stand anywhere on the line.
    bool json = false;
    bool quiet = false;
    bool verbose = false;
    bool noColour = false;
    std::string catalogueFolder;

    /// Says what the command line asks for; main() calls it when all of the line is understood.
    void run(std::function<int()> action) { m_action = std::move(action); }
    /// As run(), for a command that tells the mistakes of the line with its own (takeMistakes()).
    void runWithMistakes(std::function<int()> action)
    {
        m_action = std::move(action);
        m_takesMistakes = true;
    }
    bool takesMistakes() const { return m_takesMistakes; }
    /// What the parser did not understand: unknown options, stray words.
    void setMistakes(std::vector<Error> mistakes) { m_mistakes = std::move(mistakes); }
    std::vector<Error> takeMistakes() { return std::move(m_mistakes); }
    bool hasMistakes() const { return !m_mistakes.empty(); }
    const std::function<int()>& action() const { return m_action; }

    const Terminal& terminal() const { return m_terminal; }
    bool useColour() const { return m_terminal.colour && !noColour; }
    CancelToken& cancel() { return m_cancel; }
    /// --catalog, else Catalogue::defaultFolder().
    Result<Catalogue> catalogue() const;
    const ImporterRegistry& importers() const { return m_importers; }

    /// Text for a person on standard output; nothing with --json.
    void print(std::string_view text) const;
    /// The same of text with colours (SGR sequences), which pass; every other command to the terminal is shown as '?'.
    void printColoured(std::string_view text) const;
    /// The one document of --json on standard output.
    void printJson(const nlohmann::ordered_json& document) const;
    /// A remark on standard error, not with --quiet.
    void warn(std::string_view text) const;
    /// The same of something that is as it should be.
    void note(std::string_view text) const;
    /// "error: <sentence>" on standard error, and with --json the error as the document on standard output.
    /// @return the exit status that fits
    int fail(const Error& error) const;
    /// All of several mistakes; not empty. With --json "error" is the first and "errors" has every one.
    int fail(const std::vector<Error>& errors) const;
    /// As fail(), but only on standard error: for what goes wrong once the document is out.
    int failBesides(const std::vector<Error>& errors) const;

private:
    CancelToken& m_cancel;
    Terminal m_terminal;
    ImporterRegistry m_importers;
    std::function<int()> m_action;
    bool m_takesMistakes = false;
    std::vector<Error> m_mistakes;
};

/// An error as JSON: code, message, and its context as an object.
nlohmann::ordered_json toJson(const Error& error);

} // namespace wh::cli
