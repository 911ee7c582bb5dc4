// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/EngineLog.h"
#include "core/base/Time.h"
#include "core/script/host/SandboxSettings.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wh::engine_program {

/// How an engine is set up: its file's settings, over them the environment's, over them the command line's.
struct EngineSettings
{
    std::string listen = "127.0.0.1";
    std::uint16_t port = 8420; ///< 0: any that is free
    std::filesystem::path dataFolder;
    std::filesystem::path tlsCertificate; ///< PEM, with the chain; empty: unencrypted
    std::filesystem::path tlsKey;
    std::vector<std::string> origins;    ///< of web pages that may ask
    std::vector<std::string> hosts;      ///< names by which it is asked, besides localhost
    std::vector<std::string> venueHosts; ///< where markets of other processes may be, besides loopback
    bool requiresToken = false;          ///< on loopback too
    unsigned jobThreads = 0;             ///< 0: by the machine
    DurationNs stopDeadline = 10 * kSecond;
    unsigned shards = 1;       ///< of bots
    DurationNs gate = 0;       ///< of market time that a bot must stand in a simulation before it starts; 0: none
    bool leavesBots = false;   ///< at the end: as they are, to go on with the next start; else they stop
    bool syncsIntents = false; ///< orders survive a power cut too
    SandboxSettings sandbox;   ///< of scripts; without its program
    EngineLog::Settings log;

    bool isLoopback() const;
    bool hasTls() const { return !tlsCertificate.empty(); }
};

/// What is wrong with a setting, and where it was set: "WHEELHOUSE_PORT", "--port", "engine.json: port".
struct SettingMistake
{
    std::string source;
    std::string sentence;
};

/// A setting's name is its flag ("--stop-deadline"), its key in the file ("stop-deadline"), and its variable in the
/// environment ("WHEELHOUSE_STOP_DEADLINE").
struct SettingRow
{
    /// What it is in the file. Elsewhere everything is text.
    enum class Kind { Text, Number, Texts };
    const char* name;
    const char* value; ///< of the usage text: "PORT"; null: a switch
    const char* help;
    /// @return what is wrong with the value, or nothing
    std::optional<std::string> (*take)(EngineSettings& settings, const std::string& value);
    Kind kind = Kind::Text; ///< of one that is not a switch
};
const std::vector<SettingRow>& settingRows();
const SettingRow* settingRow(std::string_view name);

struct SettingSources
{
    std::filesystem::path file; ///< empty: none
    std::map<std::string, std::string> environment;
    std::vector<std::pair<std::string, std::string>> flags; ///< name and value, in order
};

struct ReadSettings
{
    EngineSettings settings;
    std::vector<SettingMistake> mistakes;
    std::vector<SettingMistake> warnings; ///< what is passed over, and was perhaps meant
};
/// What the settings have to do for.
enum class SettingsFor : std::uint8_t {
    Serving,
    Fingerprint, ///< of the certificate: its key, the address and the folder of data are not asked for
};
/// Reads all sources, and names every mistake in them.
ReadSettings readSettings(const SettingSources& sources, SettingsFor purpose = SettingsFor::Serving);

} // namespace wh::engine_program
