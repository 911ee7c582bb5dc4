// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/EngineOptions.h"

#include "core/base/HiddenText.h"
#include "core/base/Suggest.h"

#include <algorithm>

namespace wh::engine_program {

namespace {

using Action = EngineOptions::Action;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

class Parser
{
public:
    explicit Parser(const std::vector<std::string>& arguments) : m_arguments(arguments) {}

    EngineOptions parse()
    {
        for (m_at = 0; m_at < m_arguments.size(); ++m_at) {
            const std::string& argument = m_arguments[m_at];
            if (argument.starts_with('-') && argument.size() > 1)
                takeOption(argument);
            else
                m_words.push_back(argument);
        }
        takeWords();
        return std::move(m_options);
    }

private:
    void add(const std::string& source, std::string sentence)
    {
        m_options.mistakes.push_back({source, std::move(sentence)});
    }
    std::optional<std::string> valueOf(const std::string& option, const std::optional<std::string>& given)
    {
        if (given)
            return given;
        if (m_at + 1 < m_arguments.size() && !m_arguments[m_at + 1].starts_with("--"))
            return m_arguments[++m_at];
        add(option, "it needs a value");
        return std::nullopt;
    }
    void takeOption(const std::string& argument)
    {
        std::string name = argument == "-h" ? "--help" : argument;
        std::optional<std::string> given;
        if (const auto equals = name.find('='); equals != std::string::npos) {
            given = name.substr(equals + 1);
            name.resize(equals);
        }
        if (name == "--help")
            m_options.action = Action::Help;
        else if (name == "--version")
            m_options.action = Action::Version;
        else if (name == "--check-config")
            m_isCheck = true;
        else if (name == "--config")
            m_options.sources.file = valueOf(name, given).value_or("");
        else if (name == "--role" || name == "--expires" || name == "--name" || name == "--bots")
            takeTokenOption(name, valueOf(name, given));
        else if (const auto* row = name.starts_with("--") ? settingRow(name.substr(2)) : nullptr)
            takeSetting(*row, given);
        else
            addUnknown(name);
    }
    void takeSetting(const SettingRow& row, const std::optional<std::string>& given)
    {
        const std::string option = "--" + std::string(row.name);
        const auto value = row.value ? valueOf(option, given) : given.value_or("true");
        if (value)
            m_options.sources.flags.emplace_back(row.name, *value);
    }
    void takeTokenOption(const std::string& option, const std::optional<std::string>& value)
    {
        m_tokenOption = option;
        if (!value)
            return;
        if (option == "--name") {
            m_options.tokenName = *value;
            if (std::any_of(value->begin(), value->end(), isControl))
                add(option, "a name is one line, without control characters");
        } else if (option == "--role") {
            m_options.role = roleOf(*value);
            if (!m_options.role)
                add(option, '"' + *value + "\" is none of viewer, operator, admin");
        } else if (option == "--bots") {
            takeBots(option, *value);
        } else if (const auto duration = parseDuration(*value); duration && *duration > 0) {
            m_options.expiresIn = *duration;
        } else if (const auto at = parseTime(*value)) {
            m_options.expiresAt = *at;
        } else {
            add(option, '"' + *value + "\" is neither a span of time such as \"90d\" nor a moment such as 2030-01-31");
        }
    }
    /// "tag:paper,id:17"; given again, it adds.
    void takeBots(const std::string& option, const std::string& value)
    {
        if (!m_options.bots)
            m_options.bots.emplace();
        for (std::size_t begin = 0; begin <= value.size();) {
            const std::size_t end = std::min(value.find(',', begin), value.size());
            const std::string one = value.substr(begin, end - begin);
            if (withoutHidden(one) != one) // no bot's tag has them
                add(option, '"' + one + "\" holds characters that cannot be seen");
            else if (!m_options.bots->add(one))
                add(option, '"' + one + "\" is neither \"tag:\" with a tag nor \"id:\" with a bot's number");
            begin = end + 1;
        }
    }
    void addUnknown(const std::string& name)
    {
        std::vector<std::string> names = {"--help", "--version", "--check-config", "--config",
                                          "--role", "--expires", "--name",         "--bots"};
        for (const auto& row : settingRows())
            names.push_back("--" + std::string(row.name));
        std::string sentence = "there is no such option";
        if (const auto nearest = nearestName(name, names))
            sentence += "; the nearest is " + *nearest;
        add(name, sentence);
    }
    void takeWords()
    {
        const bool isOver = m_options.action == Action::Help || m_options.action == Action::Version;
        if (isOver)
            return;
        if (m_words.empty()) {
            m_options.action = m_isCheck ? Action::CheckConfig : Action::Serve;
            if (!m_tokenOption.empty())
                add(m_tokenOption, "it belongs to \"token create\"");
            return;
        }
        const std::string command = m_words[0] + (m_words.size() > 1 ? ' ' + m_words[1] : "");
        std::size_t most = 2;
        if (m_words[0] == "fingerprint") {
            m_options.action = Action::Fingerprint;
            most = 1;
        } else if (command == "token create") {
            m_options.action = Action::TokenCreate;
            if (!m_options.role)
                add("token create", "--role says what its bearer may do: viewer, operator or admin");
        } else if (command == "token list") {
            m_options.action = Action::TokenList;
        } else if (command == "token revoke") {
            m_options.action = Action::TokenRevoke;
            most = 3;
            if (m_words.size() < most)
                add(command, "it needs the token's ID or name");
            else
                m_options.tokenName = m_words[2];
        } else {
            return add(command,
                       "there is no such command; there are \"token create\", \"token list\", \"token revoke\", "
                       "\"fingerprint\"");
        }
        if (m_words.size() > most)
            add(m_words[most], "nothing more is taken");
    }

    const std::vector<std::string>& m_arguments;
    std::size_t m_at = 0;
    EngineOptions m_options;
    std::vector<std::string> m_words;
    std::string m_tokenOption;
    bool m_isCheck = false;
};

} // namespace

EngineOptions EngineOptions::parse(const std::vector<std::string>& arguments)
{
    return Parser(arguments).parse();
}

std::string EngineOptions::helpText()
{
    constexpr std::size_t kColumn = 24;
    std::string text = "Usage: wheelhouse-engine [OPTION...]\n"
                       "       wheelhouse-engine token create --role ROLE [--name NAME] [--expires TIME] [--bots BOTS]"
                       " [OPTION...]\n"
                       "       wheelhouse-engine token list [OPTION...]\n"
                       "       wheelhouse-engine token revoke ID [OPTION...]\n"
                       "       wheelhouse-engine fingerprint [OPTION...]\n\n"
                       "Runs the engine without a window: GraphQL over HTTP and WebSocket at /graphql, and /metrics,\n"
                       "/healthz, /readyz. It serves one folder of data until it is asked to end.\n\n";
    const auto line = [&](std::string left, const char* help) {
        left.resize(std::max(kColumn, left.size() + 1), ' ');
        text += "  " + left + help + '\n';
    };
    for (const auto& row : settingRows())
        line("--" + std::string(row.name) + (row.value ? ' ' + std::string(row.value) : ""), row.help);
    line("--config FILE", "a JSON object with these settings, named without dashes");
    line("--check-config", "name every mistake in the settings, and end");
    line("--help", "show this text");
    line("--version", "show the version");
    text +=
        "\nfingerprint prints the SHA-256 of the certificate in --tls-cert: what `wheelhouse-cli --pin` takes, and\n"
        "what the studio shows when it meets the engine for the first time.\n"
        "\nBOTS: \"tag:paper,id:17\": bots with one of these tags or numbers; the bearer knows of no others.\n"
        "\nThe environment has the same settings as WHEELHOUSE_PORT and so on; it goes before the file, and the\n"
        "command line before both. SIGTERM ends within the deadline, SIGHUP reads certificate, tokens and log\n"
        "level again, and opens the log file anew, so that another program may have moved it.\nExit status: 0 ok, 1 "
        "findings of --check-config, 2 bad input, 3 anything else that keeps it from its work.\n";
    return text;
}

} // namespace wh::engine_program
