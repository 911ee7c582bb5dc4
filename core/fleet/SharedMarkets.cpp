// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/SharedMarkets.h"

#include "core/fleet/StreamWindow.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace wh {

namespace {

/// Events that are kept for a shard that does not turn: beyond it the shard hears of a gap.
constexpr std::uint64_t kMostKept = 262'144;

/// One market as it happens, for all who read it.
struct Course
{
    std::mutex mutex;
    std::unique_ptr<MarketStream> stream;
    std::optional<Error> failure; ///< why there is no more of it
    TimeNs now = 0;
    std::map<const MarketStream*, std::uint64_t> readers; ///< which number each wants next
};

} // namespace

struct SharedMarkets::Courses
{
    explicit Courses(const MarketDirectory& directory) : markets(directory) {}

    const MarketDirectory& markets;
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<Course>> open;
    std::map<std::string, MarketMark> left; ///< where markets stood when somebody had done with them
};

namespace {

/// What one shard has of a course. The shard's thread.
template<typename Courses>
class Reading final : public MarketStream
{
public:
    Reading(std::shared_ptr<Courses> courses, std::shared_ptr<Course> course, std::string id, TimeNs now)
        : m_courses(std::move(courses))
        , m_course(std::move(course))
        , m_id(std::move(id))
        , m_info(m_course->stream->info())
        , m_window(m_info.kind)
    {
        std::vector<MarketEvent> book;
        {
            const std::lock_guard lock(m_course->mutex);
            const bool isNew = m_course->readers.empty();
            if (!isNew && !m_course->failure && now > m_course->now)
                goOn(now);
            std::uint64_t& next = m_course->readers[this];
            if (!isNew) {
                m_course->stream->snapshotHappened(book);
                next = m_course->stream->happened();
            }
            m_due = m_course->stream->nextDue();
        }
        m_window.append(book);
        m_window.advance(now);
    }
    ~Reading() override
    {
        const MarketMark last = mark();
        {
            const std::lock_guard lock(m_course->mutex);
            m_course->readers.erase(this);
        }
        const std::lock_guard lock(m_courses->mutex);
        MarketMark& left = m_courses->left[m_id];
        if (last.time >= left.time)
            left = last;
    }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    const TapeInfo& info() const override { return m_info; }
    Result<void> advance(TimeNs now) override
    {
        if (now >= m_due) {
            m_batch.clear();
            const std::lock_guard lock(m_course->mutex);
            if (m_course->failure)
                return *m_course->failure;
            if (now > m_course->now)
                goOn(now);
            if (m_course->failure)
                return *m_course->failure;
            take();
            m_window.append(m_batch);
        }
        m_window.advance(now);
        return {};
    }
    std::uint64_t happened() const override { return m_window.happened(); }
    std::uint64_t received() const override { return m_window.received(); }
    std::span<const MarketEvent> events(std::uint64_t from) const override { return m_window.events(from); }
    std::uint64_t oldest() const override { return m_window.oldest(); }
    void forget(std::uint64_t below) override { m_window.forget(below); }
    TimeNs nextDue() const override { return std::min(m_window.nextDue(), m_due); }
    void snapshotReceived(std::vector<MarketEvent>& into) const override { m_window.snapshotReceived(into); }
    void snapshotHappened(std::vector<MarketEvent>& into) const override { m_window.snapshotHappened(into); }
    std::optional<Trade> lastTrade() const override { return m_window.lastTrade(); }
    MarketMark mark() const override
    {
        const std::lock_guard lock(m_course->mutex);
        return m_course->stream->mark();
    }

private:
    // Under the course's lock.

    void goOn(TimeNs now)
    {
        m_course->now = now;
        if (auto advanced = m_course->stream->advance(now); !advanced)
            m_course->failure = std::move(advanced).error();
    }
    /// What has happened since, which may be more than this shard's time has seen.
    void take()
    {
        MarketStream& stream = *m_course->stream;
        std::uint64_t& next = m_course->readers[this];
        if (next < stream.oldest()) {
            m_batch.push_back(
                MarketEvent::make(EventKind::Gap, Side::Buy, 0, 0, std::max(m_window.lastVenueTime(), m_info.first),
                                  std::max(m_window.lastReceiveTime(), m_info.first), MarketEvent::EndOfMessage));
            stream.snapshotHappened(m_batch);
            next = stream.happened();
        }
        while (next < stream.happened()) {
            const auto events = stream.events(next);
            m_batch.insert(m_batch.end(), events.begin(), events.end());
            next += events.size();
        }
        m_due = stream.nextDue();
        std::uint64_t needed = next;
        for (const auto& [reader, wanted] : m_course->readers)
            needed = std::min(needed, wanted);
        const std::uint64_t received = stream.received();
        stream.forget(std::max(needed, received > kMostKept ? received - kMostKept : 0));
    }

    const std::shared_ptr<Courses> m_courses;
    const std::shared_ptr<Course> m_course;
    const std::string m_id;
    const TapeInfo m_info;
    StreamWindow m_window;
    TimeNs m_due = 0; ///< when the course has something new
    std::vector<MarketEvent> m_batch;
};

} // namespace

SharedMarkets::SharedMarkets(const MarketDirectory& markets) : m_courses(std::make_shared<Courses>(markets)) {}

SharedMarkets::~SharedMarkets() = default;

Result<std::unique_ptr<MarketStream>> SharedMarkets::open(const std::string& id, TimeNs now, const MarketMark& mark)
{
    std::shared_ptr<Course> course;
    {
        const std::lock_guard lock(m_courses->mutex);
        course = m_courses->open[id].lock();
        if (course) {
            const std::lock_guard reading(course->mutex);
            if (course->failure)
                course.reset(); // who comes back may find it mended
        }
        if (!course) {
            const auto left = m_courses->left.find(id);
            const bool isNewer = left != m_courses->left.end() && left->second.time > mark.time;
            auto stream = m_courses->markets.open(id, now, isNewer ? left->second : mark);
            if (!stream)
                return std::move(stream).error();
            course = std::make_shared<Course>();
            course->stream = *std::move(stream);
            m_courses->open[id] = course;
        }
    }
    return std::unique_ptr<MarketStream>(std::make_unique<Reading<Courses>>(m_courses, std::move(course), id, now));
}

MarketMark SharedMarkets::newest(const std::string& id, const MarketMark& mark) const
{
    MarketMark newest = mark;
    const std::lock_guard lock(m_courses->mutex);
    if (const auto left = m_courses->left.find(id); left != m_courses->left.end() && left->second.time > newest.time)
        newest = left->second;
    const auto open = m_courses->open.find(id);
    if (const auto course = open == m_courses->open.end() ? nullptr : open->second.lock()) {
        const std::lock_guard reading(course->mutex);
        if (const MarketMark now = course->stream->mark(); now.time > newest.time)
            newest = now;
    }
    return newest;
}

} // namespace wh
