// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ImportOptions.h"
#include "core/data/Tape.h"

#include <memory>
#include <string>
#include <vector>

namespace wh::cli {

class CliContext;

/// What is replayed: --data, and how a foreign file is read.
class DataOptions
{
public:
    /// Adds --data.
    void addTo(CLI::App& command)
    {
        addTo(command, "--data", "A dataset's ID (or its beginning), or files in any format that is imported");
    }
    /// The same by another name.
    void addTo(CLI::App& command, const char* name, const char* description);
    /// Adds how foreign files are read: last, since few need it.
    void addForeignTo(CLI::App& command);
    /// Opens the recording; a foreign file is imported into a temporary folder first, with a line of progress.
    /// Null where that fails, and `mistakes` then says why.
    std::shared_ptr<const Tape> open(CliContext& context, bool progress, std::vector<Error>& mistakes) const;
    /// The options that open the same again.
    std::vector<std::string> wordsToRepeat(const CliContext& context) const;
    const std::vector<std::string>& data() const { return m_data; }

private:
    std::vector<std::string> m_data;
    ImportOptionTexts m_texts;
};

} // namespace wh::cli
