// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/HelpFormatter.h"

#include "app/cli/SpecText.h"

namespace wh::cli {

/// "  --name X      what it is for", on as many lines as it takes.
std::string HelpFormatter::entry(const std::string& name, const std::string& description) const
{
    const std::size_t width = get_column_width();
    std::string text = "  " + name;
    auto rest = wrapped(description, width, kColumns - width);
    if (text.size() + 1 < width && !rest.empty())
        rest.erase(0, text.size()); // its first line stands beside the name
    else
        text += '\n';
    return text + (rest.empty() ? "\n" : rest);
}

std::string HelpFormatter::make_option(const CLI::Option* option, bool isPositional) const
{
    return entry(make_option_name(option, isPositional) + make_option_opts(option), make_option_desc(option));
}

std::string HelpFormatter::make_subcommand(const CLI::App* command) const
{
    return entry(command->get_name(), command->get_description());
}

std::string HelpFormatter::make_footer(const CLI::App* command) const
{
    const auto footer = CLI::Formatter::make_footer(command);
    const auto* root = command;
    while (root->get_parent())
        root = root->get_parent();
    if (root == command)
        return footer;
    const auto options = root->get_options([&](const CLI::Option* option) {
        return option->nonpositional() && option != root->get_help_ptr() && option != root->get_version_ptr();
    });
    return make_group("Common options", false, options).substr(1) + '\n' + footer; // the blank line is there already
}

} // namespace wh::cli
