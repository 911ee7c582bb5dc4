// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <string>

namespace wh::cli {

/// Help within 80 columns, with the options of every command at the end of each.
class HelpFormatter final : public CLI::Formatter
{
public:
    static constexpr std::size_t kColumns = 80;

    HelpFormatter() { column_width(26); }
    std::string make_option(const CLI::Option* option, bool isPositional) const override;
    std::string make_subcommand(const CLI::App* command) const override;
    std::string make_footer(const CLI::App* command) const override;

private:
    std::string entry(const std::string& name, const std::string& description) const;
};

} // namespace wh::cli
