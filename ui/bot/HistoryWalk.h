// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/session/Session.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh::ui {

/// Goes back through one channel of a bot's history, page by page, as far as somebody wants to see. Owned by who wants
/// it; GUI thread.
template<typename Row>
class HistoryWalk
{
public:
    using Page = Result<client::HistoryPage<Row>>;
    using Ask = std::function<void(const client::HistoryRequest&, std::function<void(Page)>)>;
    /// @param rows  the newest first, each older than those of before
    using Take = std::function<void(std::vector<Row> rows)>;

    /// @param page  rows asked for at once. @param most  rows altogether
    HistoryWalk(QObject* context, std::int64_t page, std::int64_t most) : m_context(context), m_page(page), m_most(most)
    {}

    /// Another bot's. @param until  where what is known begins. @param changed  isWorking() may be another
    void start(const std::string& bot, TimeNs until, Ask ask, Take take, std::function<void()> changed)
    {
        m_latest.forget();
        m_bot = bot;
        m_reached = until;
        m_ask = std::move(ask);
        m_take = std::move(take);
        m_changed = std::move(changed);
        m_cursor.clear();
        m_until = until;
        m_rows = 0;
        m_isWorking = false;
        m_isAtStart = false;
        m_error.reset();
        if (m_wanted)
            goOn();
    }
    void stop()
    {
        m_latest.forget();
        m_bot.clear();
        m_wanted.reset();
        m_isWorking = false;
    }
    /// From that moment on.
    void want(TimeNs from)
    {
        m_wanted = from;
        m_error.reset();
        goOn();
    }
    /// The engine went away, or is back.
    void setAway(bool away)
    {
        m_isAway = away;
        if (away) {
            m_latest.forget();
            m_isWorking = false;
        } else {
            goOn();
        }
    }

    bool isWorking() const { return m_isWorking; }
    /// Everything from here on is there.
    TimeNs reached() const { return m_isAtStart ? INT64_MIN : m_reached; }
    /// More than may be kept were before.
    bool isFull() const { return m_rows >= m_most; }
    const std::optional<Error>& error() const { return m_error; }

private:
    void goOn()
    {
        if (m_bot.empty() || !m_ask || !m_wanted || m_isWorking || m_isAway || m_isAtStart || m_error || isFull() ||
            *m_wanted >= m_reached)
            return;
        client::HistoryRequest request;
        request.bots = {m_bot};
        request.to = m_until;
        request.first = m_page;
        request.after = m_cursor;
        m_isWorking = true;
        m_ask(request, m_latest.only(m_context, [this](Page page) {
            m_isWorking = false;
            if (page) {
                m_cursor = page->endCursor;
                m_isAtStart = !page->hasNext;
                m_rows += static_cast<std::int64_t>(page->rows.size());
                if (!page->rows.empty())
                    m_reached = page->rows.back().time;
                m_take(std::move(page->rows));
                goOn();
            } else {
                m_error = page.error();
            }
            m_changed();
        }));
        m_changed();
    }

    QObject* m_context;
    std::int64_t m_page, m_most;
    std::string m_bot;
    Ask m_ask;
    Take m_take;
    std::function<void()> m_changed;
    std::optional<TimeNs> m_wanted;
    TimeNs m_until = 0;
    TimeNs m_reached = 0;
    std::string m_cursor;
    std::int64_t m_rows = 0;
    bool m_isWorking = false;
    bool m_isAtStart = false;
    bool m_isAway = false;
    std::optional<Error> m_error;
    LatestOnly m_latest;
};

} // namespace wh::ui
