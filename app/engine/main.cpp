// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"
#include "app/engine/ConfigCheck.h"
#include "app/engine/EngineLog.h"
#include "app/engine/EngineOptions.h"
#include "app/engine/EngineServer.h"
#include "app/engine/LibraryMessages.h"
#include "app/engine/ServiceManager.h"
#include "app/engine/Signals.h"
#include "app/engine/TlsFiles.h"
#include "app/engine/TokenCommand.h"
#include "core/base/HiddenText.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <exception>
#include <string_view>
#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace {

using namespace wh;
using namespace wh::engine_program;

enum ExitStatus : int { Ok = 0, Findings = 1, BadInput = 2, Internal = 3 };

int tell(const std::vector<SettingMistake>& mistakes, int status)
{
    for (const auto& mistake : mistakes)
        std::fprintf(stderr, "wheelhouse-engine: %s: %s\n", withoutHidden(mistake.source).c_str(),
                     withoutHidden(mistake.sentence).c_str());
    return status;
}

/// What another command line, or another file that it names, mends.
bool isOfInput(const Error& error)
{
    constexpr std::array<std::string_view, 8> kOfInput = {
        "tokens.name_taken", "tokens.not_found", "tokens.expired_already", "tokens.open_to_others",
        "tokens.unreadable", "tls.unusable",     "access.no_tokens",       "data.folder_unwritable"};
    return std::find(kOfInput.begin(), kOfInput.end(), error.code) != kOfInput.end();
}

int fail(const Error& error)
{
    Error alone = error; // what helps stands on a line of its own
    std::erase_if(alone.context, [](const Error::Field& field) { return field.name == "remedy"; });
    std::fprintf(stderr, "wheelhouse-engine: %s [%s]\n", withoutHidden(cli::errorText(alone)).c_str(),
                 error.code.c_str());
    if (!error.field("remedy").empty())
        std::fprintf(stderr, "wheelhouse-engine: remedy: %s\n", withoutHidden(error.field("remedy")).c_str());
    return isOfInput(error) ? BadInput : Internal;
}

SettingSources sourcesOf(const EngineOptions& options)
{
    SettingSources sources = options.sources;
    const auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QStringLiteral("WHEELHOUSE_")))
            sources.environment[name.toStdString()] = environment.value(name).toStdString();
    }
    return sources;
}

/// The store, the jobs and the books come to their ends after the last answer. Whoever waits for us must not wait for
/// ever: past the deadline the system ends us.
void limitTheEnd([[maybe_unused]] const EngineSettings& settings)
{
#ifndef _WIN32
    ::alarm(static_cast<unsigned>(settings.stopDeadline / kSecond) + 5);
#endif
}

int serve(const ReadSettings& read, const SettingSources& sources)
{
    const EngineSettings& settings = read.settings;
    auto log = EngineLog::open(settings.log);
    if (!log)
        return fail(log.error());
    const LibraryMessages messages(*log);
    for (const auto& warning : read.warnings)
        log->write(EngineLog::Level::Warning, "A setting is passed over.",
                   {{"source", warning.source}, {"mistake", warning.sentence}});
    ServiceManager manager;
    EngineServer server(settings, *log);
    const auto port = server.start();
    if (!port) {
        log->error("The engine cannot start.", port.error());
        return fail(port.error());
    }
    const std::string url =
        std::string(settings.hasTls() ? "https://" : "http://") +
        (settings.listen.find(':') == std::string::npos ? settings.listen : '[' + settings.listen + ']') + ':' +
        std::to_string(*port) + "/graphql";
    const Signals systemSignals(
        [&] {
            log->info("The engine ends.");
            limitTheEnd(settings);
            manager.stopping();
            server.stop([] { QCoreApplication::quit(); });
        },
        [&] {
            manager.reloading();
            const auto again = readSettings(sources);
            if (again.mistakes.empty())
                server.reload(again.settings);
            for (const auto& mistake : again.mistakes)
                log->write(EngineLog::Level::Error, "The settings have a mistake, and are not read again.",
                           {{"source", mistake.source}, {"mistake", mistake.sentence}});
            manager.ready(url);
        });
    log->info("The engine listens.", {{"url", url}, {"dataFolder", settings.dataFolder.string()}});
    manager.ready(url);
    return QCoreApplication::exec();
}

int tellFingerprint(const EngineSettings& settings)
{
    if (settings.tlsCertificate.empty())
        return tell(
            {{"--tls-cert", "no certificate is configured: name the engine's settings with --config, or --tls-cert"}},
            BadInput);
    const auto fingerprint = readFingerprint(settings.tlsCertificate);
    if (!fingerprint)
        return fail(fingerprint.error());
    std::puts(fingerprint->c_str());
    return Ok;
}

int runEngine(const std::vector<std::string>& arguments)
{
    const auto options = EngineOptions::parse(arguments);
    if (options.action == EngineOptions::Action::Help || options.action == EngineOptions::Action::Version) {
        std::fputs(options.action == EngineOptions::Action::Help ? EngineOptions::helpText().c_str()
                                                                 : "wheelhouse-engine " WH_VERSION "\n",
                   stdout);
        return Ok;
    }
    const SettingSources sources = sourcesOf(options);
    const bool isFingerprint = options.action == EngineOptions::Action::Fingerprint;
    auto read = readSettings(sources, isFingerprint ? SettingsFor::Fingerprint : SettingsFor::Serving);
    read.mistakes.insert(read.mistakes.begin(), options.mistakes.begin(), options.mistakes.end());
    const bool isCheck = options.action == EngineOptions::Action::CheckConfig;
    if (isCheck) {
        const auto around = checkSurroundings(read.settings, read.mistakes);
        const auto worthKnowing = warnOfSurroundings(read.settings, read.mistakes);
        read.warnings.insert(read.warnings.end(), worthKnowing.begin(), worthKnowing.end());
        read.mistakes.insert(read.mistakes.end(), around.begin(), around.end());
    }
    if (options.action != EngineOptions::Action::Serve) // which tells its log
        tell(read.warnings, Ok);
    if (!read.mistakes.empty())
        return tell(read.mistakes, isCheck ? Findings : BadInput);
    switch (options.action) {
    case EngineOptions::Action::CheckConfig:
        std::puts("The settings have no mistakes.");
        return Ok;
    case EngineOptions::Action::Serve:
        return serve(read, sources);
    case EngineOptions::Action::Fingerprint:
        return tellFingerprint(read.settings);
    default:
        break;
    }
    const auto told = runTokenCommand(options, read.settings.dataFolder);
    if (!told)
        return fail(told.error());
    std::fputs(withoutHidden(*told).c_str(), stdout);
    return Ok;
}

} // namespace

int main(int argc, char** argv)
{
#ifndef _WIN32
    ::umask(077);                  // what we keep is nobody else's business
    std::signal(SIGXFSZ, SIG_IGN); // a file at its limit is a full disk: told, not died of
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wheelhouse-engine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WH_VERSION));
    try {
        return runEngine({argv + 1, argv + argc});
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "wheelhouse-engine: internal failure: %s\n", exception.what());
        return Internal;
    }
}
