// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/ConfigCheck.h"

#include "app/engine/TlsFiles.h"
#include "app/engine/TokenCommand.h"
#include "core/base/Clock.h"
#include "core/base/File.h"
#include "core/transport/TokenBook.h"

#include <QTemporaryFile>
#include <optional>
#include <string>

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
std::optional<std::string> tokensProblem(const EngineSettings& settings)
{
    const auto book = transport::TokenBook::open(tokenFile(settings.dataFolder));
    if (!book)
        return book.error().toString();
    const bool needsToken = settings.requiresToken || !settings.isLoopback() || !book->entries().empty();
    if (!needsToken || book->hasUsable(WallClock().now()))
        return std::nullopt;
    return "a token is needed, and there is none that counts: wheelhouse-engine token create --role admin --data-dir " +
           settings.dataFolder.string();
}

} // namespace

std::vector<SettingMistake> checkSurroundings(const EngineSettings& settings)
{
    std::vector<SettingMistake> mistakes;
    if (settings.hasTls()) {
        if (const auto tls = readTls(settings.tlsCertificate, settings.tlsKey); !tls)
            mistakes.push_back({std::string(tls.error().field("path")), std::string(tls.error().field("reason"))});
    }
    if (auto problem = folderProblem(settings.dataFolder))
        mistakes.push_back({"data-dir", std::move(*problem)});
    else if (auto missing = tokensProblem(settings))
        mistakes.push_back({"tokens", std::move(*missing)});
    if (!settings.log.file.empty()) {
        if (auto problem = logFileProblem(settings.log.file))
            mistakes.push_back({"log-file", std::move(*problem)});
    }
    return mistakes;
}

} // namespace wh::engine_program
