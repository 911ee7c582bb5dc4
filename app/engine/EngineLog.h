// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace spdlog {
class logger;
namespace sinks {
class sink;
}
} // namespace spdlog

namespace wh::engine_program {

/// What the engine tells of itself: a line a record, as text or JSON, to standard error or into a file that is rotated.
/// Any thread.
class EngineLog
{
public:
    enum class Level { Debug, Info, Warning, Error };
    enum class Format { Text, Json };
    struct Settings
    {
        Format format = Format::Text;
        Level least = Level::Info;
        std::string file; ///< empty: standard error
        std::size_t fileBytes = 10 * 1024 * 1024;
        std::size_t files = 5;
    };

    /// @return log.open_failed {path, reason}
    static Result<EngineLog> open(const Settings& settings);

    void write(Level level, std::string_view sentence, const std::vector<Error::Field>& fields = {}) const;
    void info(std::string_view sentence, const std::vector<Error::Field>& fields = {}) const
    {
        write(Level::Info, sentence, fields);
    }
    void error(std::string_view sentence, const Error& error) const;
    void setLeast(Level least) { *m_least = least; }
    /// Goes on in a file of the name that it has, also where another program took that one away meanwhile. Nothing is
    /// lost, and where it cannot be opened all stays as it was. @return as open()
    Result<void> reopen() const;

private:
    EngineLog() = default;
    std::shared_ptr<spdlog::logger> m_logger;
    Settings m_settings;
    std::function<void(std::shared_ptr<spdlog::sinks::sink>)> m_replace;
    std::shared_ptr<std::atomic<Level>> m_least = std::make_shared<std::atomic<Level>>(Level::Info);
};

} // namespace wh::engine_program
