// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ConfigCheck.h"

#include "app/engine/TlsFiles.h"
#include "app/engine/TokenCommand.h"
#include "core/base/Clock.h"
#include "core/base/File.h"
#include "core/base/FileLock.h"
#include "core/transport/TokenBook.h"

#include <QHostAddress>
#include <QTemporaryFile>
#include <algorithm>
#include <cctype>
#include <optional>
#include <string>
#include <string_view>

namespace wh::engine_program {

namespace {

namespace fs = std::filesystem;

/// Whether files can be made there is known by making one: permissions do not tell it of every file system.
std::optional<std::string> folderProblem(const fs::path& folder)
{
    std::error_code failed;
    std::vector<fs::path> made;
    for (fs::path missing = folder; !missing.empty() && !fs::exists(missing, failed); missing = missing.parent_path())
        made.push_back(missing);
    std::optional<std::string> problem;
    failed.clear();
    fs::create_directories(folder, failed);
    if (failed) {
        problem = "the folder " + folder.string() + " cannot be made: " + failed.message();
    } else {
        QTemporaryFile file(QString::fromStdU16String((folder / ".check-XXXXXX").u16string()));
        if (!file.open())
            problem = "nothing can be written into " + folder.string() + ": " + file.errorString().toStdString();
    }
    std::error_code ignored;
    for (const auto& one : made)
        fs::remove(one, ignored);
    return problem;
}

/// Everything that keeps the folder of data from being one.
std::vector<std::string> dataFolderProblems(const fs::path& folder)
{
    std::error_code ignored;
    if (fs::exists(folder, ignored) && !fs::is_directory(folder, ignored))
        return {folder.string() + " is a file, and a folder is needed"};
    std::vector<std::string> problems;
    if (auto problem = folderProblem(folder))
        problems.push_back(std::move(*problem));
    for (const char* name : {"catalog", "fleet"}) {
        const fs::path part = folder / name;
        if (!fs::exists(part, ignored))
            continue;
        if (!fs::is_directory(part, ignored))
            problems.push_back(part.string() + " is a file, and a folder is needed");
        else if (auto problem = folderProblem(part))
            problems.push_back(std::move(*problem));
    }
    for (const char* name : {"runs.sqlite", "tokens.json", "audit.jsonl"}) {
        if (fs::is_directory(folder / name, ignored))
            problems.push_back((folder / name).string() + " is a folder, and a file is needed");
    }
    return problems;
}

bool names(const std::vector<SettingMistake>& mistakes, std::string_view setting)
{
    return std::any_of(mistakes.begin(), mistakes.end(), [setting](const SettingMistake& mistake) {
        std::string source = mistake.source; // "WHEELHOUSE_DATA_DIR", "--data-dir", "engine.json: data-dir"
        std::transform(source.begin(), source.end(), source.begin(),
                       [](unsigned char c) { return c == '_' ? '-' : static_cast<char>(std::tolower(c)); });
        return source.ends_with(setting);
    });
}

std::optional<std::string> logFileProblem(const fs::path& file)
{
    std::error_code ignored;
    if (fs::is_directory(file, ignored))
        return file.string() + " is a folder";
    if (!fs::exists(file, ignored))
        return folderProblem(fs::absolute(file).parent_path());
    const auto opened = AppendFile::open(file);
    if (!opened)
        return file.string() + " cannot be written: " + std::string(opened.error().field("reason"));
    return std::nullopt;
}

/// As EngineServer asks for them.
std::optional<std::string> tokensProblem(const EngineSettings& settings, bool isListenKnown)
{
    const auto book = transport::TokenBook::open(tokenFile(settings.dataFolder));
    if (!book)
        return book.error().toString();
    const bool needsToken =
        settings.requiresToken || (isListenKnown && !settings.isLoopback()) || !book->entries().empty();
    if (!needsToken || book->hasUsable(WallClock().now()))
        return std::nullopt;
    return "a token is needed, and there is none that counts: wheelhouse-engine token create --role admin --data-dir " +
           settings.dataFolder.string();
}

} // namespace

std::vector<SettingMistake> warnOfSurroundings(const EngineSettings& settings, const std::vector<SettingMistake>& known)
{
    if (settings.dataFolder.empty() || names(known, "data-dir"))
        return {};
    const fs::path file = settings.dataFolder / "engine.lock";
    std::error_code ignored;
    const auto lock = FileLock::tryTakeOver(file);
    if (!lock || *lock || !fs::exists(file, ignored))
        return {};
    const auto holder = FileLock::holderOf(file);
    return {{"data-dir", "an engine" + (holder.empty() ? std::string() : " (" + holder + ')') + " has " +
                             settings.dataFolder.string() +
                             " open: another cannot start there; that one takes log-level, a log-file that was moved, "
                             "and what is in the files of tls-cert and "
                             "tls-key at SIGHUP, all others when it is started again"}};
}

std::vector<SettingMistake> checkSurroundings(const EngineSettings& settings, const std::vector<SettingMistake>& known)
{
    std::vector<SettingMistake> mistakes;
    if (settings.hasTls() && !names(known, "tls-cert") && !names(known, "tls-key")) {
        if (const auto tls = readTls(settings.tlsCertificate, settings.tlsKey); !tls)
            mistakes.push_back({std::string(tls.error().field("path")), std::string(tls.error().field("reason"))});
    }
    const bool isFolderKnown = !settings.dataFolder.empty() && !names(known, "data-dir");
    const auto ofFolder = isFolderKnown ? dataFolderProblems(settings.dataFolder) : std::vector<std::string>();
    for (const auto& problem : ofFolder)
        mistakes.push_back({"data-dir", problem});
    std::error_code ignored;
    const bool hasTokens = fs::is_regular_file(tokenFile(settings.dataFolder), ignored);
    if (isFolderKnown && (ofFolder.empty() || hasTokens)) {
        // Of an address that is none nobody knows whether it is this machine's own.
        const bool isListenKnown = !QHostAddress(QString::fromStdString(settings.listen)).isNull();
        if (auto missing = tokensProblem(settings, isListenKnown))
            mistakes.push_back({"tokens", std::move(*missing)});
    }
    if (!settings.log.file.empty() && !names(known, "log-file")) {
        if (auto problem = logFileProblem(settings.log.file))
            mistakes.push_back({"log-file", std::move(*problem)});
    }
    return mistakes;
}

} // namespace wh::engine_program
