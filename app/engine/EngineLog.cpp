// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/EngineLog.h"

#include "core/base/Clock.h"
#include "core/base/HiddenText.h"

#include <nlohmann/json.hpp>
#include <spdlog/sinks/dist_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace wh::engine_program {

namespace {

constexpr const char* kNames[] = {"debug", "info", "warning", "error"};

/// A record is one line, whatever a value holds.
std::string onOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        if (c == '\n')
            line += "\\n";
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            line += ' ';
        else
            line += c;
    }
    return withoutHidden(line);
}

Result<spdlog::sink_ptr> openSink(const EngineLog::Settings& settings)
{
    try {
        spdlog::sink_ptr sink;
        if (settings.file.empty())
            sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        else
            sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(settings.file, settings.fileBytes,
                                                                          settings.files);
        sink->set_pattern("%v");
        return sink;
    } catch (const spdlog::spdlog_ex& exception) {
        return Error("log.open_failed", {{"path", settings.file}, {"reason", exception.what()}});
    }
}

} // namespace

Result<EngineLog> EngineLog::open(const Settings& settings)
{
    auto sink = openSink(settings);
    if (!sink)
        return std::move(sink).error();
    EngineLog log;
    log.m_settings = settings;
    log.setLeast(settings.least);
    // It stands before the one that writes, so that this may be replaced while others write.
    const auto front = std::make_shared<spdlog::sinks::dist_sink_mt>();
    log.m_replace = [front](spdlog::sink_ptr next) { front->set_sinks({std::move(next)}); };
    log.m_logger = std::make_shared<spdlog::logger>("wheelhouse-engine", front);
    log.m_logger->set_pattern("%v");
    log.m_logger->set_level(spdlog::level::trace);
    log.m_logger->flush_on(spdlog::level::trace);
    log.m_replace(std::move(*sink));
    return log;
}

Result<void> EngineLog::reopen() const
{
    if (m_settings.file.empty())
        return {};
    auto sink = openSink(m_settings);
    if (!sink)
        return std::move(sink).error();
    m_replace(std::move(*sink));
    return {};
}

void EngineLog::write(Level level, std::string_view sentence, const std::vector<Error::Field>& fields) const
{
    if (level < *m_least)
        return;
    const std::string at = formatTime(WallClock().now());
    const char* name = kNames[static_cast<std::size_t>(level)];
    std::string line;
    if (m_settings.format == Format::Json) {
        nlohmann::ordered_json json = {{"time", at}, {"level", name}, {"message", std::string(sentence)}};
        for (const auto& field : fields)
            json[field.name] = field.value;
        line = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    } else {
        line = at + ' ' + name + ": " + onOneLine(sentence);
        for (const auto& field : fields)
            line += "  " + field.name + '=' + onOneLine(field.value);
    }
    m_logger->log(spdlog::level::info, "{}", line);
}

void EngineLog::error(std::string_view sentence, const Error& error) const
{
    std::vector<Error::Field> fields{{"code", error.code}};
    fields.insert(fields.end(), error.context.begin(), error.context.end());
    write(Level::Error, sentence, fields);
}

} // namespace wh::engine_program
