// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/EngineOptions.h"

#include "app/cli/CliContext.h"
#include "core/base/File.h"
#include "core/base/UserFolder.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace wh::cli {

namespace {

constexpr std::uint64_t kLongestToken = 4096;
constexpr const char* kTokenVariable = "WHEELHOUSE_TOKEN";

std::string variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : "";
}

std::string trimmed(const std::string& text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == text.npos ? std::string() : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// "https://host:8420" as the engine's own path.
std::string withPath(std::string url)
{
    const auto host = url.find("://");
    if (host == url.npos)
        return url;
    const auto path = url.find('/', host + 3);
    if (path == url.npos)
        return url + "/graphql";
    return path + 1 == url.size() ? url + "graphql" : url;
}

/// "SHA256:AB:CD…" and "abcd…" alike. @return empty where it is none
std::string fingerprint(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (text.starts_with("sha256:"))
        text.erase(0, 7);
    std::erase(text, ':');
    const bool isWhole = text.size() == 64 && text.find_first_not_of("0123456789abcdef") == text.npos;
    return isWhole ? text : std::string();
}

bool othersCanRead(const std::string& path)
{
#ifdef _WIN32
    (void)path;
    return false;
#else
    using std::filesystem::perms;
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    return !failed && (status.permissions() & (perms::group_read | perms::others_read)) != perms::none;
#endif
}

/// As a shell takes it for one word.
std::string quoted(const std::string& word)
{
    const auto isPlain = [](unsigned char c) {
        return std::isalnum(c) || std::string_view("-_./:@%+=").find(static_cast<char>(c)) != std::string_view::npos;
    };
    if (!word.empty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + '\'';
}

Error badValue(const char* option, const std::string& value, const char* reason, const char* remedy)
{
    return Error(
        "cli.bad_value",
        {{"option", option}, {"value", '"' + value.substr(0, 80) + '"'}, {"reason", reason}, {"remedy", remedy}});
}

} // namespace

void EngineOptions::addTo(CLI::App& command)
{
    const char* const group = "Engine";
    command.add_option("--engine", m_url, "A remote engine (default: one in this process, over --data-dir)")
        ->type_name("URL")
        ->group(group);
    command
        .add_option("--token-file", m_tokenFile,
                    "File with the engine's token, - for standard input (default: $WHEELHOUSE_TOKEN)")
        ->type_name("FILE")
        ->group(group);
    command.add_option("--pin", m_pin, "SHA-256 of the engine's certificate, where no authority vouches for it")
        ->type_name("HEX")
        ->group(group);
    command
        .add_option("--data-dir", m_folder, "Folder of the engine's data, without --engine (default: the engine's own)")
        ->type_name("DIR")
        ->group(group);
}

std::string EngineOptions::readToken(const CliContext& context, std::vector<Error>& mistakes) const
{
    if (m_tokenFile.empty())
        return trimmed(variable(kTokenVariable));
    std::string text;
    if (m_tokenFile == "-") {
        std::getline(std::cin, text);
    } else {
        auto read = readTextFile(m_tokenFile, kLongestToken);
        if (!read) {
            mistakes.push_back(std::move(read).error());
            return {};
        }
        text = std::move(*read);
        if (othersCanRead(m_tokenFile))
            context.warn("Other users of this machine can read the token in " + m_tokenFile + ": chmod 600 it.");
    }
    text = trimmed(text);
    if (text.empty() || text.find_first_of(" \t\r\n") != text.npos)
        mistakes.push_back(badValue("--token-file", m_tokenFile, "it holds no token",
                                    "write the token alone into it, as `wheelhouse-engine token create` printed it"));
    return text;
}

EngineAddress EngineOptions::read(const CliContext& context, std::vector<Error>& mistakes) const
{
    EngineAddress address;
    for (const auto& [option, value] : {std::pair(" --engine ", m_url), std::pair(" --token-file ", m_tokenFile),
                                        std::pair(" --pin ", m_pin), std::pair(" --data-dir ", m_folder)}) {
        if (!value.empty())
            address.options += option + quoted(value);
    }
    address.url = withPath(m_url);
    if (!m_url.empty()) {
        if (!m_url.starts_with("https://") && !m_url.starts_with("http://"))
            mistakes.push_back(badValue("--engine", m_url, "it is no address of an engine",
                                        "write it as in https://engine.example:8420"));
        if (!m_folder.empty())
            mistakes.push_back(
                badValue("--data-dir", m_folder, "a remote engine has its own", "leave one of both out"));
        address.token = readToken(context, mistakes);
        address.pin = fingerprint(m_pin);
        if (!m_pin.empty() && address.pin.empty())
            mistakes.push_back(
                badValue("--pin", m_pin, "it is no SHA-256 of 64 hexadecimal digits",
                         "give the fingerprint that the engine told when it started, or that `wheelhouse-engine "
                         "fingerprint` prints"));
        return address;
    }
    for (const auto& [option, value] : {std::pair("--token-file", m_tokenFile), std::pair("--pin", m_pin)}) {
        if (!value.empty())
            mistakes.push_back(badValue(option, value, "it is for a remote engine", "name that one with --engine"));
    }
    address.isOwnFolder = m_folder.empty();
    address.folder = m_folder.empty() ? userDataFolder() / "wheelhouse-engine" : std::filesystem::absolute(m_folder);
    address.catalogue =
        context.catalogueFolder.empty() ? address.folder / "catalog" : std::filesystem::path(context.catalogueFolder);
    return address;
}

Error advised(Error error)
{
    const auto advise = [&error](std::string remedy) {
        std::erase_if(error.context, [](const auto& field) { return field.name == "remedy"; });
        return std::move(error).with("remedy", std::move(remedy));
    };
    if (error.code == "remote.certificate_unknown")
        return advise("compare this fingerprint with the engine's own, and if it is the same: --pin " +
                      std::string(error.field("fingerprint")));
    if (error.code == "remote.certificate_changed") { // than the one of --pin: there is no "before" here
        error.code = "remote.certificate_not_named";
        return advise(
            "compare this fingerprint with what `wheelhouse-engine fingerprint` prints there, and if it is the "
            "same: --pin " +
            std::string(error.field("fingerprint")));
    }
    if (error.code == "remote.token_refused")
        return advise("give the engine's token with --token-file FILE, or in WHEELHOUSE_TOKEN");
    if (error.code == "store.in_use" || error.code == "storage.in_use")
        return advise("an engine is at work in this folder: speak with it by --engine URL, which it told when it "
                      "started, or in the studio");
    return error;
}

} // namespace wh::cli
