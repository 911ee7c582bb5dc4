// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/FleetLog.h"

#include "core/base/Cause.h"

#include <algorithm>
#include <numeric>

namespace wh::engine_program {

namespace {

using Kind = FleetNotice::Kind;
using Level = EngineLog::Level;

constexpr std::size_t kMostBots = 1000;         ///< whose quotas are kept
constexpr std::size_t kLongestValue = 1000;     ///< bytes of a field: a strategy may throw a book
constexpr std::chrono::milliseconds kLook{500}; ///< whether something that was left out is to be told

struct Wording
{
    Level level;
    const char* sentence;
};

Wording wordingOf(Kind kind)
{
    switch (kind) {
    case Kind::Created:
        return {Level::Info, "A bot was created."};
    case Kind::Removed:
        return {Level::Info, "A bot was removed."};
    case Kind::Tagged:
        return {Level::Info, "A bot has other tags."};
    case Kind::Admitted:
        return {Level::Info, "A bot was admitted."};
    case Kind::Refused:
        return {Level::Warning, "A bot was not admitted."};
    case Kind::Configured:
        return {Level::Info, "A bot was configured anew."};
    case Kind::Started:
        return {Level::Info, "A bot starts."};
    case Kind::Running:
        return {Level::Info, "A bot is running."};
    case Kind::Paused:
        return {Level::Info, "A bot was paused."};
    case Kind::Resumed:
        return {Level::Info, "A bot goes on after a pause."};
    case Kind::Stopping:
        return {Level::Info, "A bot stops."};
    case Kind::Stopped:
        return {Level::Info, "A bot has stopped."};
    case Kind::Recovered:
        return {Level::Info, "A bot that was at work is taken up again."};
    case Kind::Failed:
        return {Level::Error, "A bot has failed."};
    case Kind::Restarted:
        return {Level::Warning, "The supervisor starts a failed bot again."};
    case Kind::GivenUp:
        return {Level::Error, "A failed bot is given up: nobody but a person starts it again."};
    case Kind::OrdersLeft:
        return {Level::Error, "A bot has stopped, and orders of it could not be cancelled: it is tried again."};
    case Kind::PositionLeft:
        return {Level::Error, "A bot has stopped, and its position could not be closed."};
    case Kind::VenueLost:
        return {Level::Warning, "A bot has lost its venue."};
    case Kind::VenueBack:
        return {Level::Info, "A bot has its venue again."};
    case Kind::JournalFailed:
        return {Level::Error, "The journal cannot be written: no new orders of its bots."};
    case Kind::JournalBack:
        return {Level::Warning, "The journal can be written again: bots place orders again."};
    case Kind::JournalOutgrown:
        return {Level::Warning, "The newest backup is older than the journal that is kept: back the store up again."};
    case Kind::StoreFailed:
        return {Level::Error, "The store cannot be written: no new orders."};
    case Kind::StoreBack:
        return {Level::Warning, "The store can be written again: bots place orders again."};
    case Kind::StoreRefused:
        return {Level::Error, "The store does not take a row, which is lost."};
    }
    return {Level::Error, ""};
}

void add(std::vector<Error::Field>& fields, std::string name, std::string value)
{
    if (value.size() > kLongestValue) {
        value.resize(kLongestValue);
        value += "…";
    }
    fields.push_back({std::move(name), std::move(value)});
}

/// An error's own fields must not hide those of the line: "bot" is the number, "name" the bot's name.
bool isOfTheLine(std::string_view name)
{
    return name == "event" || name == "bot" || name == "name" || name == "by" || name == "code";
}

std::vector<Error::Field> fieldsOf(const FleetNotice& notice)
{
    std::vector<Error::Field> fields{{"event", toString(notice.kind)}};
    if (notice.bot.value != 0) {
        add(fields, "bot", std::to_string(notice.bot.value));
        add(fields, "name", notice.name);
    }
    if (!notice.who.empty())
        add(fields, "by", notice.who);
    for (const auto& field : notice.fields)
        add(fields, field.name, field.value);
    if (notice.why) {
        add(fields, "code", notice.why->code);
        // Of several causes the first: a line is no list, and the bot's findings are.
        const auto cause = causeOf(*notice.why);
        const Error told = cause ? causedBy(withoutCause(*notice.why), *cause) : *notice.why;
        for (const auto& field : told.context) {
            if (!isOfTheLine(field.name))
                add(fields, field.name, field.value);
        }
    }
    return fields;
}

} // namespace

FleetLog::FleetLog(const EngineLog& log, const Clock& steady, const Settings& settings)
    : m_log(log)
    , m_steady(steady)
    , m_settings(settings)
    , m_levels{RowQuota(settings.linesPerSecond), RowQuota(settings.linesPerSecond), RowQuota(settings.linesPerSecond),
               RowQuota(settings.linesPerSecond)}
    , m_thread([this] { run(); })
{}

FleetLog::~FleetLog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

bool FleetLog::mayTell(Level level, BotId bot)
{
    const TimeNs now = m_steady.now();
    if (m_waiting.size() >= m_settings.mostWaiting)
        return false;
    if (bot.value != 0) {
        const std::pair key(bot, level);
        if (m_bots.size() >= kMostBots && !m_bots.contains(key))
            m_bots.clear(); // they begin anew: the levels' quotas hold all the same
        if (!m_bots.try_emplace(key, m_settings.linesOfBotPerSecond).first->second.take(now))
            return false;
    }
    return m_levels[static_cast<std::size_t>(level)].take(now);
}

void FleetLog::tell(const FleetNotice& notice)
{
    const auto [level, sentence] = wordingOf(notice.kind);
    auto fields = fieldsOf(notice);
    {
        const std::lock_guard lock(m_mutex);
        m_counts.failures += notice.kind == Kind::Failed;
        m_counts.restarts += notice.kind == Kind::Restarted;
        m_counts.givenUp += notice.kind == Kind::GivenUp;
        m_counts.ordersLeft += notice.kind == Kind::OrdersLeft;
        if (!mayTell(level, notice.bot)) {
            if (std::accumulate(m_leftOut.begin(), m_leftOut.end(), std::uint64_t{0}) == 0)
                m_leftOutAt = m_steady.now() + m_settings.tellLeftOutEvery;
            ++m_leftOut[static_cast<std::size_t>(level)];
            ++m_counts.linesLeftOut;
            return;
        }
        m_waiting.push_back({level, sentence, std::move(fields)});
    }
    m_wake.notify_one();
}

/// With the lock.
void FleetLog::tellLeftOut()
{
    const auto all = std::accumulate(m_leftOut.begin(), m_leftOut.end(), std::uint64_t{0});
    if (all == 0 || (!m_isEnding && m_steady.now() < m_leftOutAt))
        return;
    Line line{Level::Warning, "Lines about bots were left out: there were too many.", {}};
    add(line.fields, "event", "log.left_out");
    add(line.fields, "lines", std::to_string(all));
    add(line.fields, "errors", std::to_string(m_leftOut[static_cast<std::size_t>(Level::Error)]));
    add(line.fields, "warnings", std::to_string(m_leftOut[static_cast<std::size_t>(Level::Warning)]));
    m_leftOut = {};
    m_waiting.push_back(std::move(line));
}

void FleetLog::flush()
{
    std::unique_lock lock(m_mutex);
    m_written.wait(lock, [this] { return m_waiting.empty() && !m_isWriting; });
}

FleetLog::Counts FleetLog::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

void FleetLog::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const bool mayBeLate = m_leftOut != decltype(m_leftOut){};
        const auto hasWork = [this] { return m_isEnding || !m_waiting.empty(); };
        if (mayBeLate)
            m_wake.wait_for(lock, kLook, hasWork);
        else
            m_wake.wait(lock, [&] { return hasWork() || m_leftOut != decltype(m_leftOut){}; });
        tellLeftOut();
        if (m_waiting.empty() && m_isEnding)
            return;
        std::deque<Line> lines;
        lines.swap(m_waiting);
        m_isWriting = true;
        lock.unlock();
        for (const auto& line : lines)
            m_log.write(line.level, line.sentence, line.fields);
        lock.lock();
        m_isWriting = false;
        m_written.notify_all();
    }
}

} // namespace wh::engine_program
