// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CompletionScript.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace wh::cli {

namespace {

struct OptionFacts
{
    std::string name; ///< "--html"
    std::string description;
    bool takesValue = false;
    std::string placeholder;
};

struct CommandFacts
{
    std::string path; ///< "data import"; empty: the program itself
    std::string name;
    std::string description;
    std::vector<OptionFacts> options;
    std::vector<std::pair<std::string, std::string>> subcommands; ///< name, description
};

std::vector<OptionFacts> optionsOf(const CLI::App& app)
{
    std::vector<OptionFacts> facts;
    for (const auto* option : app.get_options()) {
        for (const auto& name : option->get_lnames())
            facts.push_back({"--" + name, option->get_description(), option->get_items_expected_max() > 0,
                             option->get_type_name()});
    }
    return facts;
}

void collect(const CLI::App& app, const std::string& path, const std::vector<OptionFacts>& global,
             std::vector<CommandFacts>& commands)
{
    CommandFacts facts;
    facts.path = path;
    facts.name = app.get_name();
    facts.description = app.get_description();
    facts.options = optionsOf(app);
    for (const auto& option : global) {
        const bool known = std::any_of(facts.options.begin(), facts.options.end(),
                                       [&](const auto& own) { return own.name == option.name; });
        if (!known && option.name != "--version")
            facts.options.push_back(option);
    }
    const auto visible = app.get_subcommands([](const CLI::App* sub) { return !sub->get_group().empty(); });
    for (const auto* sub : visible)
        facts.subcommands.emplace_back(sub->get_name(), sub->get_description());
    commands.push_back(std::move(facts));
    for (const auto* sub : visible)
        collect(*sub, path.empty() ? sub->get_name() : path + ' ' + sub->get_name(), global, commands);
}

std::vector<CommandFacts> commandsOf(const CLI::App& app)
{
    std::vector<CommandFacts> commands;
    collect(app, "", optionsOf(app), commands);
    return commands;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// Within single quotes of a shell.
std::string inQuotes(const std::string& text)
{
    std::string quoted;
    for (const char c : text)
        quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted;
}

bool isPath(const OptionFacts& option)
{
    return option.placeholder == "FILE" || option.placeholder == "DIR";
}

const std::vector<std::string>* find(const CompletionWords::Lists& lists, const std::string& name)
{
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const auto& list) { return list.first == name; });
    return found == lists.end() ? nullptr : &found->second;
}

bool takesDatasets(const CommandFacts& command, const CompletionWords& words)
{
    return command.path.starts_with("data ") && std::find(words.datasetCommands.begin(), words.datasetCommands.end(),
                                                          command.name) != words.datasetCommands.end();
}

bool takesFiles(const CommandFacts& command, const CompletionWords& words)
{
    return std::find(words.fileCommands.begin(), words.fileCommands.end(), command.path) != words.fileCommands.end();
}

constexpr const char* kDatasets = "wheelhouse-cli completion datasets 2>/dev/null";

/// bash and zsh (by bashcompinit's way of words) share the decision: a case over "the option before", then over the
/// command so far.
std::string decision(const std::vector<CommandFacts>& commands, const CompletionWords& words)
{
    std::string script = "    case \"$previous\" in\n";
    for (const auto& [option, values] : words.options)
        script += "        " + option + ") candidates='" + joined(values) + "' ;;\n";
    script += std::string("        --data) candidates=\"$(") + kDatasets + ")\"; files=yes ;;\n";
    std::vector<std::string> paths;
    std::vector<std::string> others;
    for (const auto& command : commands) {
        for (const auto& option : command.options) {
            if (!option.takesValue || option.name == "--data" || find(words.options, option.name))
                continue;
            auto& list = isPath(option) ? paths : others;
            if (std::find(list.begin(), list.end(), option.name) == list.end())
                list.push_back(option.name);
        }
    }
    const auto alternatives = [](const std::vector<std::string>& names) {
        std::string text;
        for (const auto& name : names)
            text += (text.empty() ? "" : " | ") + name;
        return text;
    };
    script += "        " + alternatives(paths) + ") files=yes ;;\n";
    script += "        " + alternatives(others) + ") return 0 ;;\n";
    script += "        *)\n            case \"$command\" in\n";
    for (const auto& command : commands) {
        std::vector<std::string> names;
        for (const auto& [name, description] : command.subcommands)
            names.push_back(name);
        for (const auto& option : command.options)
            names.push_back(option.name);
        script += "                '" + command.path + "')\n                    candidates='" + joined(names) + "'\n";
        if (takesDatasets(command, words))
            script += std::string("                    candidates=\"$candidates $(") + kDatasets + ")\"\n";
        if (const auto* values = find(words.positionals, command.path))
            script += "                    candidates=\"$candidates " + joined(*values) + "\"\n";
        if (takesFiles(command, words))
            script += "                    files=yes\n";
        script += "                    ;;\n";
    }
    return script + "            esac\n            ;;\n    esac\n";
}

/// The command so far ("data import"), from the words typed.
std::string commandSoFar(const std::vector<CommandFacts>& commands)
{
    std::string known;
    for (const auto& command : commands) {
        if (!command.path.empty())
            known += (known.empty() ? "" : " | ") + ("'" + command.path + "'");
    }
    return "        case \"${command:+$command }$word\" in\n            " + known +
           ") command=\"${command:+$command }$word\" ;;\n        esac\n";
}

} // namespace

std::string bashCompletion(const CLI::App& app, const CompletionWords& words)
{
    const auto commands = commandsOf(app);
    return "# bash completion for wheelhouse-cli; made by `wheelhouse-cli completion bash`.\n"
           "_wheelhouse_cli() {\n"
           "    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\"\n"
           "    local command='' candidates='' files='' word\n"
           "    # A dataset's ID has colons, at which readline breaks words: join them again.\n"
           "    if declare -F _get_comp_words_by_ref >/dev/null; then\n"
           "        _get_comp_words_by_ref -n : -c current -p previous\n"
           "    fi\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n" +
           commandSoFar(commands) + "    done\n" + decision(commands, words) +
           "    COMPREPLY=($(compgen -W \"$candidates\" -- \"$current\"))\n"
           "    if [ -n \"$files\" ]; then\n"
           "        COMPREPLY+=($(compgen -f -- \"$current\"))\n"
           "        compopt -o filenames 2>/dev/null\n"
           "    fi\n"
           "    if declare -F __ltrim_colon_completions >/dev/null; then\n"
           "        __ltrim_colon_completions \"$current\"\n"
           "    fi\n"
           "}\n"
           "complete -F _wheelhouse_cli wheelhouse-cli\n";
}

std::string zshCompletion(const CLI::App& app, const CompletionWords& words)
{
    const auto commands = commandsOf(app);
    return "#compdef wheelhouse-cli\n"
           "# zsh completion for wheelhouse-cli; made by `wheelhouse-cli completion zsh`.\n"
           "_wheelhouse_cli() {\n"
           "    local previous=\"${words[CURRENT-1]}\" command='' candidates='' files='' word\n"
           "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n" +
           commandSoFar(commands) + "    done\n" + decision(commands, words) +
           "    local -a list\n"
           "    list=(${=candidates})\n"
           "    [ ${#list} -eq 0 ] || compadd -a list\n"
           "    [ -z \"$files\" ] || _files\n"
           "}\n"
           "if [ \"$funcstack[1]\" = _wheelhouse_cli ]; then\n"
           "    _wheelhouse_cli \"$@\"\n"
           "else\n"
           "    compdef _wheelhouse_cli wheelhouse-cli\n"
           "fi\n";
}

std::string fishCompletion(const CLI::App& app, const CompletionWords& words)
{
    std::string script = "# fish completion for wheelhouse-cli; made by `wheelhouse-cli completion fish`.\n"
                         "complete -c wheelhouse-cli -f\n";
    for (const auto& command : commandsOf(app)) {
        const auto space = command.path.find(' ');
        std::string condition = "__fish_use_subcommand";
        if (space != command.path.npos)
            condition = "__fish_seen_subcommand_from " + command.path.substr(0, space) +
                        "; and __fish_seen_subcommand_from " + command.path.substr(space + 1);
        else if (!command.path.empty())
            condition = "__fish_seen_subcommand_from " + command.path;
        const auto line = [&](const std::string& rest) {
            script += "complete -c wheelhouse-cli -n '" + condition + "' " + rest + '\n';
        };
        for (const auto& [name, description] : command.subcommands)
            line("-a " + name + " -d '" + inQuotes(description) + '\'');
        for (const auto& option : command.options) {
            std::string rest = "-l " + option.name.substr(2) + " -d '" + inQuotes(option.description) + '\'';
            if (option.name == "--data")
                rest += std::string(" -r -F -a '(") + kDatasets + ")'";
            else if (const auto* values = find(words.options, option.name))
                rest += " -x -a '" + joined(*values) + '\'';
            else if (option.takesValue)
                rest += isPath(option) ? " -r -F" : " -x";
            line(rest);
        }
        if (takesDatasets(command, words))
            line(std::string("-a '(") + kDatasets + ")'");
        if (const auto* values = find(words.positionals, command.path))
            line("-a '" + joined(*values) + '\'');
        if (takesFiles(command, words))
            line("-F");
    }
    return script;
}

} // namespace wh::cli
