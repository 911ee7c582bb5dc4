// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/EngineSettings.h"

#include "app/engine/SandboxRows.h"
#include "core/base/File.h"
#include "core/base/Suggest.h"
#include "core/base/UserFolder.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace wh::engine_program {

namespace {

using Problem = std::optional<std::string>;
using Json = nlohmann::ordered_json;

Problem takeNumber(unsigned& into, const std::string& value, unsigned most)
{
    unsigned number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (read.ec != std::errc() || read.ptr != value.data() + value.size() || number > most)
        return "\"" + value + "\" is no whole number from 0 to " + std::to_string(most);
    into = number;
    return std::nullopt;
}

Problem takeDuration(DurationNs& into, const std::string& value)
{
    const auto duration = parseDuration(value);
    if (!duration || *duration <= 0)
        return "\"" + value + "\" is no span of time, such as \"10s\"";
    into = *duration;
    return std::nullopt;
}

Problem takeSwitch(bool& into, const std::string& value)
{
    if (value != "true" && value != "false")
        return "\"" + value + "\" is neither true nor false";
    into = value == "true";
    return std::nullopt;
}

template<typename T>
Problem takeName(T& into, const std::string& value, std::initializer_list<std::pair<const char*, T>> names)
{
    std::string known;
    for (const auto& [name, meant] : names) {
        if (value == name) {
            into = meant;
            return std::nullopt;
        }
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    return "\"" + value + "\" is none of " + known;
}

std::string kindOf(const Json& value)
{
    if (value.is_string())
        return "text";
    if (value.is_boolean())
        return "true or false";
    if (value.is_number())
        return "a number";
    if (value.is_array())
        return "a list";
    return value.is_object() ? "an object" : "nothing";
}

/// What a setting is to be in the file, if it is something else.
Problem kindProblem(const SettingRow& row, const Json& value)
{
    const char* wanted = "text in quotes is wanted";
    bool isRight = value.is_string();
    if (!row.value) {
        wanted = "true or false is wanted, without quotes";
        isRight = value.is_boolean();
    } else if (row.kind == SettingRow::Kind::Number) {
        wanted = "a whole number is wanted, without quotes";
        isRight = value.is_number_integer();
    } else if (row.kind == SettingRow::Kind::Texts) {
        wanted = "a list of texts in square brackets is wanted";
        isRight = value.is_array();
    }
    if (isRight)
        return std::nullopt;
    constexpr std::size_t kShown = 60;
    std::string shown = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (shown.size() > kShown)
        shown = shown.substr(0, kShown) + "…";
    return shown + " is " + kindOf(value) + ", and " + wanted;
}

/// A value of the right kind as text.
std::string textOf(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string variableOf(std::string_view name)
{
    std::string variable = "WHEELHOUSE_";
    for (const char c : name)
        variable += c == '-' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return variable;
}

std::string unknown(std::string_view name)
{
    // What many begin with would make any two of them near.
    constexpr std::string_view kGroup = "sandbox-";
    const bool isInGroup = name.starts_with(kGroup);
    const auto own = isInGroup ? name.substr(kGroup.size()) : name;
    std::vector<std::string> names = isInGroup ? std::vector<std::string>() : std::vector<std::string>{"sandbox"};
    for (const auto& row : settingRows()) {
        const std::string_view known = row.name;
        if (!isInGroup)
            names.emplace_back(known);
        else if (known.starts_with(kGroup))
            names.emplace_back(known.substr(kGroup.size()));
    }
    std::string sentence = "there is no setting \"" + std::string(name) + '"';
    if (const auto nearest = nearestName(own, names))
        sentence += "; the nearest is \"" + std::string(isInGroup ? kGroup : "") + *nearest + '"';
    return sentence;
}

/// "line 3, column 7", of the byte with that number, counted from 1.
std::string placeOf(std::string_view text, std::size_t byte)
{
    const auto before = text.substr(0, byte > 0 ? byte - 1 : 0);
    const auto lineBegin = before.rfind('\n') + 1; // npos + 1 is 0
    return "line " + std::to_string(std::count(before.begin(), before.end(), '\n') + 1) + ", column " +
           std::to_string(before.size() - lineBegin + 1);
}

/// By what comes behind what all of them begin with, which would make any two near.
std::optional<std::string> nearestVariable(const std::string& variable, const std::vector<std::string>& names)
{
    const auto prefix = variableOf("").size();
    const std::string own = variable.substr(std::min(prefix, variable.size()));
    std::vector<std::string> ends;
    ends.reserve(names.size());
    for (const auto& name : names)
        ends.push_back(name.substr(prefix));
    auto nearest = nearestName(own, ends);
    const auto begins = std::find_if(ends.begin(), ends.end(), [&](const std::string& end) {
        return !own.empty() && (own.starts_with(end) || end.starts_with(own)); // TLS_CERTIFICATE, for TLS_CERT
    });
    if (!nearest && begins != ends.end())
        nearest = *begins;
    return nearest ? std::optional(variableOf("") + *nearest) : std::nullopt;
}

/// As browsers write it, since it is compared as it stands.
bool isOrigin(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return false;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    const bool isUsual = (url.scheme() == QStringLiteral("https") && url.port() == 443) ||
                         (url.scheme() == QStringLiteral("http") && url.port() == 80);
    origin.setPort(isUsual ? -1 : url.port());
    return origin.toEncoded().toStdString() == text;
}

bool isHost(const std::string& text)
{
    if (!QHostAddress(QString::fromStdString(text)).isNull())
        return true;
    QUrl url;
    url.setHost(QString::fromStdString(text), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

class Reading
{
public:
    explicit Reading(SettingsFor purpose) : m_purpose(purpose) {}
    void readFile(const std::filesystem::path& file)
    {
        const auto text = readTextFile(file);
        if (!text)
            return add(file.string(), "the file cannot be read: " + std::string(text.error().field("reason")));
        Json json;
        std::vector<std::string> names;
        std::string group;
        const auto onPart = [&](int depth, Json::parse_event_t part, const Json& value) {
            if (depth > 2 || part != Json::parse_event_t::key)
                return true;
            auto name = value.get<std::string>();
            if (depth == 1)
                group = name;
            else if (group == "sandbox") // one setting, however it is written
                name = "sandbox-" + name;
            else
                return true;
            if (std::find(names.begin(), names.end(), name) != names.end())
                add(file.filename().string() + ": " + name, "it is given more than once");
            else
                names.push_back(name);
            return true;
        };
        try {
            json = Json::parse(*text, onPart, true, true);
        } catch (const Json::parse_error& error) {
            return add(file.string(), "this is not JSON: " + placeOf(*text, error.byte));
        } catch (const Json::exception&) {
            return add(file.string(), "a number in it is too large");
        }
        if (!json.is_object())
            return add(file.string(), "the file is one JSON object");
        for (const auto& [name, value] : json.items()) {
            const std::string source = file.filename().string() + ": " + name;
            if (name == "sandbox" && !value.is_object()) {
                add(source, "it is an object of the settings that begin with \"sandbox-\", without that");
            } else if (name == "sandbox") {
                for (const auto& [part, limit] : value.items())
                    takeNamed(source + '.' + part, "sandbox-" + part, limit);
            } else {
                takeNamed(source, name, value);
            }
        }
    }
    void takeNamed(const std::string& source, const std::string& name, const Json& value)
    {
        const auto* row = settingRow(name);
        if (!row)
            add(source, unknown(name));
        else
            takeFromFile(source, *row, value);
    }
    void takeFromFile(const std::string& source, const SettingRow& row, const Json& value)
    {
        if (auto problem = kindProblem(row, value))
            return add(source, std::move(*problem));
        if (!value.is_array())
            return take(source, row.name, textOf(value));
        const SettingRow one{row.name, row.value, row.help, row.take}; // each is a text
        for (const auto& item : value) {
            if (auto problem = kindProblem(one, item))
                add(source, std::move(*problem));
            else
                take(source, row.name, textOf(item));
        }
    }
    void take(const std::string& source, std::string_view name, const std::string& value)
    {
        const auto* row = settingRow(name);
        if (!row)
            return add(source, unknown(name));
        if (value.empty())
            return add(source, "the value is empty");
        if (auto problem = row->take(m_read.settings, value))
            add(source, std::move(*problem));
    }
    /// Other programs of ours have variables of their own.
    void warnOf(const std::string& variable)
    {
        if (variable == "WHEELHOUSE_TOKEN" || variable == "WHEELHOUSE_CATALOG")
            return;
        std::vector<std::string> names;
        for (const auto& row : settingRows())
            names.push_back(variableOf(row.name));
        if (std::find(names.begin(), names.end(), variable) != names.end())
            return;
        const auto nearest = nearestVariable(variable, names);
        m_read.warnings.push_back(
            {variable, "there is no such setting" + (nearest ? "; the nearest is " + *nearest : std::string())});
    }
    void add(std::string source, std::string sentence)
    {
        m_read.mistakes.push_back({std::move(source), std::move(sentence)});
    }
    ReadSettings finish();

private:
    /// A file that is named and is not there.
    void findFile(std::string source, const std::filesystem::path& file)
    {
        std::error_code ignored;
        if (!file.empty() && !std::filesystem::is_regular_file(file, ignored))
            add(std::move(source), "there is no file " + file.string());
    }

    const SettingsFor m_purpose;
    ReadSettings m_read;
};

ReadSettings Reading::finish()
{
    EngineSettings& settings = m_read.settings;
    findFile("tls-cert", settings.tlsCertificate);
    if (m_purpose == SettingsFor::Fingerprint) // it neither listens nor opens a folder, and shows no key
        return std::move(m_read);
    findFile("tls-key", settings.tlsKey);
    if (settings.dataFolder.empty() && !userDataFolder().empty())
        settings.dataFolder = userDataFolder() / "wheelhouse-engine";
    if (settings.dataFolder.empty())
        add("data-dir", "no home folder is known: name a folder");
    if (settings.tlsCertificate.empty() != settings.tlsKey.empty())
        add(settings.tlsKey.empty() ? "tls-key" : "tls-cert", "a certificate and its key come together");
    for (auto& mistake : sandboxMistakes(settings))
        m_read.mistakes.push_back(std::move(mistake));
    const bool isAddress = !QHostAddress(QString::fromStdString(settings.listen)).isNull(); // else told already
    if (isAddress && !settings.isLoopback() && !settings.hasTls())
        add("listen", settings.listen + " can be reached from other machines: that needs tls-cert and tls-key");
    return std::move(m_read);
}

} // namespace

bool EngineSettings::isLoopback() const
{
    return QHostAddress(QString::fromStdString(listen)).isLoopback();
}

const std::vector<SettingRow>& settingRows()
{
    using S = EngineSettings;
    using V = std::string;
    static const std::vector<SettingRow> kRows = {
        {"listen", "ADDRESS", "address to listen on (127.0.0.1); others than loopback need TLS and tokens",
         [](S& s, const V& v) -> Problem {
             s.listen = v == "localhost" ? "127.0.0.1" : v;
             if (QHostAddress(QString::fromStdString(s.listen)).isNull())
                 return "\"" + v + "\" is no address, such as 127.0.0.1, ::1 or 0.0.0.0";
             return std::nullopt;
         }},
        {"port", "PORT", "port to listen on (8420); 0: any that is free",
         [](S& s, const V& v) {
             unsigned number = s.port;
             auto problem = takeNumber(number, v, 65'535);
             s.port = static_cast<std::uint16_t>(number);
             return problem;
         },
         SettingRow::Kind::Number},
        {"data-dir", "DIR", "keep recordings (DIR/catalog), runs, tokens and logs in DIR",
         [](S& s, const V& v) -> Problem {
             s.dataFolder = std::filesystem::absolute(v);
             return std::nullopt;
         }},
        {"tls-cert", "FILE", "certificate with its chain, PEM",
         [](S& s, const V& v) -> Problem {
             s.tlsCertificate = v;
             return std::nullopt;
         }},
        {"tls-key", "FILE", "its private key, PEM",
         [](S& s, const V& v) -> Problem {
             s.tlsKey = v;
             return std::nullopt;
         }},
        {"allow-origin", "ORIGIN", "web pages of this origin may ask, such as https://studio.example; may be repeated",
         [](S& s, const V& v) -> Problem {
             if (v != "*" && !isOrigin(v))
                 return "\"" + v +
                        "\" is no origin, such as https://studio.example: a scheme and a host, with a port " +
                        "where it is not the usual one, in small letters, and nothing behind it";
             s.origins.push_back(v);
             return std::nullopt;
         },
         SettingRow::Kind::Texts},
        {"allow-host", "NAME", "a name by which a loopback engine is asked, besides localhost; may be repeated",
         [](S& s, const V& v) -> Problem {
             if (!isHost(v))
                 return "\"" + v + "\" is no name of a host, such as engine.example: without scheme, port and path";
             s.hosts.push_back(v);
             return std::nullopt;
         },
         SettingRow::Kind::Texts},
        {"venue-host", "HOST",
         "bots may trade at venues on this host, besides those of this machine; * for any; may be repeated",
         [](S& s, const V& v) -> Problem {
             if (v.find_first_of(" :/,") != std::string::npos)
                 return "\"" + v + "\" is no name or address of a host, such as venue.example";
             s.venueHosts.push_back(v);
             return std::nullopt;
         },
         SettingRow::Kind::Texts},
        {"require-token", nullptr, "ask for a token on loopback too",
         [](S& s, const V& v) { return takeSwitch(s.requiresToken, v); }},
        {"job-threads", "N", "jobs that run at a time (0: half the cores, at least 2)",
         [](S& s, const V& v) { return takeNumber(s.jobThreads, v, 1'024); }, SettingRow::Kind::Number},
        {"stop-deadline", "TIME", "how long a stop may take (10s)",
         [](S& s, const V& v) { return takeDuration(s.stopDeadline, v); }},
        {"shards", "N", "threads on which bots live (1, which bears thousands)",
         [](S& s, const V& v) -> Problem {
             constexpr unsigned kMost = 256;
             const auto problem = takeNumber(s.shards, v, kMost);
             if (problem || s.shards == 0)
                 return "\"" + v + "\" is no whole number from 1 to " + std::to_string(kMost);
             return std::nullopt;
         },
         SettingRow::Kind::Number},
        {"gate", "TIME", "a bot must stand so much market time in a simulation before it starts, or off (off)",
         [](S& s, const V& v) -> Problem {
             if (v == "off") {
                 s.gate = 0;
                 return std::nullopt;
             }
             constexpr DurationNs kLeast = kSecond; // of market time: less shows nothing, more takes its time
             constexpr DurationNs kMost = 7 * kDay;
             const auto problem = takeDuration(s.gate, v);
             if (problem || s.gate < kLeast || s.gate > kMost)
                 return "\"" + v + "\" is neither off nor a span of time from " + formatDuration(kLeast) + " to " +
                        formatDuration(kMost) + ", such as \"10m\"";
             return std::nullopt;
         }},
        {"at-end", "NAME",
         "what becomes of bots when the engine is asked to end: stop, by their policies, or leave (stop)",
         [](S& s, const V& v) {
             return takeName(s.leavesBots, v, {{"stop", false}, {"leave", true}});
         }},
        {"sync-orders", nullptr, "orders reach the disk before the venue: safe in a power cut, slower",
         [](S& s, const V& v) { return takeSwitch(s.syncsIntents, v); }},
        {"log-format", "NAME", "text or json (text)",
         [](S& s, const V& v) {
             return takeName(s.log.format, v, {{"text", EngineLog::Format::Text}, {"json", EngineLog::Format::Json}});
         }},
        {"log-level", "NAME", "debug, info, warning or error (info)",
         [](S& s, const V& v) {
             using L = EngineLog::Level;
             return takeName(s.log.least, v,
                             {{"debug", L::Debug}, {"info", L::Info}, {"warning", L::Warning}, {"error", L::Error}});
         }},
        {"log-file", "FILE", "log into FILE, five files of 10 MiB in turn, instead of standard error",
         [](S& s, const V& v) -> Problem {
             s.log.file = v;
             return std::nullopt;
         }},
    };
    static const std::vector<SettingRow> kAll = [] {
        auto all = kRows;
        all.insert(all.end(), sandboxRows().begin(), sandboxRows().end());
        return all;
    }();
    return kAll;
}

const SettingRow* settingRow(std::string_view name)
{
    const auto& rows = settingRows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SettingRow& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

ReadSettings readSettings(const SettingSources& sources, SettingsFor purpose)
{
    Reading reading(purpose);
    if (!sources.file.empty())
        reading.readFile(sources.file);
    for (const auto& row : settingRows()) {
        const auto found = sources.environment.find(variableOf(row.name));
        if (found != sources.environment.end())
            reading.take(found->first, row.name, found->second);
    }
    for (const auto& [variable, value] : sources.environment)
        reading.warnOf(variable);
    for (const auto& [name, value] : sources.flags)
        reading.take("--" + name, name, value);
    return reading.finish();
}

} // namespace wh::engine_program
