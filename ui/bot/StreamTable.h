// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/bot/KeptWatch.h"
#include "ui/bot/StreamRows.h"
#include "ui/session/Session.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace wh::ui {

/// Where the rows of a stream come from.
template<typename Row>
struct StreamSource
{
    using Page = Result<client::HistoryPage<Row>>;
    using Batch = Result<client::StreamBatch<Row>>;
    std::function<void(const client::HistoryRequest&, std::function<void(Page)>)> history;
    /// Empty: there is none; see StreamTable::catchUp().
    std::function<Result<std::shared_ptr<void>>(const client::StreamRequest&, std::function<void(Batch)>)> watch;
};

/// StreamModel of one kind of row. A subscription has the new ones, and the last before it began; what is older, or was
/// lost, history has.
template<typename Row>
class StreamTable final : public StreamRows<Row>
{
public:
    using Page = typename StreamSource<Row>::Page;
    using Batch = typename StreamSource<Row>::Batch;
    using Listen = std::function<void(std::vector<Row>&)>;

    StreamTable(std::vector<Column<Row>> columns, typename StreamRows<Row>::Accept accept, QObject* parent = nullptr)
        : StreamRows<Row>(std::move(columns), std::move(accept), parent), m_watch(this)
    {
        QObject::connect(&m_watch, &KeptWatch::errorChanged, this, &StreamModel::stateChanged);
    }

    /// Another bot's stream, or none (an empty ID).
    void start(const std::string& bot, StreamSource<Row> source)
    {
        this->clear();
        m_bot = bot;
        m_source = std::move(source);
        m_cursor.clear();
        m_narrow = 0;
        m_isHeard = false;
        m_isAnswered = false;
        forgetOlder();
        m_latestNews.forget();
        m_watch.pause();
        if (bot.empty())
            return;
        if (!m_source.watch)
            loadOlder();
        else if (m_isAway)
            m_watch.prepare([this] { return watch(); });
        else
            m_watch.start([this] { return watch(); });
    }
    /// Also hears every batch that comes, before it is shown; empty ones, too.
    void setListener(Listen listen) { m_listen = std::move(listen); }
    /// Without a subscription: asks history for what came since.
    void catchUp()
    {
        const auto last = timeBefore(m_lines, m_lines.size());
        if (m_bot.empty() || m_isAway)
            return;
        if (!last)
            return loadOlder();
        client::HistoryRequest request = historyRequest();
        request.from = *last;
        request.ascending = true;
        m_source.history(request, m_latestNews.only(this, [this](Page page) {
            if (!page)
                return;
            auto rows = std::move(page->rows);
            dropKnown(rows, timeBefore(m_lines, m_lines.size()), countBefore(m_lines, m_lines.size()), std::less<>());
            const bool hasMore = page->hasNext && !rows.empty();
            append(std::move(rows));
            if (hasMore)
                catchUp();
        }));
    }

    bool isLoaded() const override { return m_isHeard || m_isAnswered; }
    bool hasOlder() const override
    {
        return !m_bot.empty() && m_hasOlder && m_lines.size() < static_cast<std::size_t>(StreamModel::kMostRead);
    }
    bool isLoadingOlder() const override { return m_isLoadingOlder; }
    std::optional<Error> error() const override { return m_olderError ? m_olderError : m_watch.error(); }

    void loadOlder() override
    {
        if (!hasOlder() || m_isLoadingOlder || m_isAway)
            return;
        const bool isFirst = m_olderCursor.empty();
        if (isFirst)
            m_olderRequest = olderRequest();
        m_olderRequest.after = m_olderCursor;
        m_isLoadingOlder = true;
        m_olderError.reset();
        emit this->stateChanged();
        m_source.history(m_olderRequest,
                         m_latestOlder.only(this, [this, isFirst](Page page) { takeOlder(std::move(page), isFirst); }));
    }

    void loadGap(int row) override
    {
        const auto at = static_cast<std::size_t>(row);
        StreamGap* gap = row >= 0 ? this->gapAt(at) : nullptr;
        if (!gap || gap->isLoading || m_isAway)
            return;
        gap->id = ++m_gaps; // answers to questions of before do not find it any more
        gap->isLoading = true;
        gap->error.reset();
        client::HistoryRequest request = historyRequest();
        request.ascending = true;
        request.after = gap->cursor;
        if (const auto before = timeBefore(m_lines, at))
            request.from = *before;
        if (const auto after = timeFrom(m_lines, at + 1))
            request.to = *after + 1;
        m_source.history(request, whileAlive(this, [this, id = gap->id, isFirst = gap->cursor.empty()](Page page) {
                             takeGap(id, std::move(page), isFirst);
                         }));
        this->tellLine(at);
    }

    void setFilter(const StreamFilter& filter) override
    {
        if (filter == m_filter)
            return;
        const bool asksOtherwise = filter.minimumLevel != m_filter.minimumLevel || filter.text != m_filter.text ||
                                   filter.from != m_filter.from || filter.to != m_filter.to;
        m_filter = filter;
        if (asksOtherwise && !m_bot.empty()) {
            // What was loaded by the filter before has holes for this one.
            eraseFront(m_narrow);
            forgetOlder();
            emit this->stateChanged();
        }
        emit this->filterChanged();
    }
    void setFollowed(bool followed) override
    {
        m_isFollowed = followed;
        trim();
    }
    void setAway(bool away) override
    {
        if (away == std::exchange(m_isAway, away) || m_bot.empty())
            return;
        if (!away) {
            if (m_source.watch)
                m_watch.resume();
            else
                catchUp();
            return;
        }
        m_watch.pause();
        forgetOlder();
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            if (StreamGap* gap = this->gapAt(at); gap && std::exchange(gap->isLoading, false)) {
                gap->id = ++m_gaps;
                this->tellLine(at);
            }
        }
        emit this->stateChanged();
    }

private:
    static constexpr std::size_t kSlack = 500; ///< so many more before the oldest go, together

    Result<std::shared_ptr<void>> watch()
    {
        client::StreamRequest request;
        request.bots = {m_bot};
        request.after = m_cursor;
        if (m_cursor.empty())
            request.recent = StreamModel::kPage;
        return m_source.watch(request, whileAlive(this, [this](Batch batch) {
                                  if (!batch)
                                      return m_watch.lost(batch.error());
                                  m_watch.heard();
                                  take(std::move(*batch));
                              }));
    }
    void take(client::StreamBatch<Row> batch)
    {
        // Without anything before it there is no gap: older lines are loaded as such.
        if (batch.hasGap && !m_lines.empty())
            this->insert(m_lines.size(), std::vector{StreamGap{++m_gaps, batch.lost, false, {}, {}}});
        m_cursor = std::move(batch.cursor);
        const bool isNews = !std::exchange(m_isHeard, true);
        if (m_listen)
            m_listen(batch.rows);
        append(std::move(batch.rows));
        if (isNews)
            emit this->stateChanged();
    }
    void append(std::vector<Row> rows)
    {
        const auto count = static_cast<int>(rows.size());
        if (count == 0)
            return;
        this->insert(m_lines.size(), std::move(rows));
        trim();
        emit this->grown(count);
    }
    void trim()
    {
        const auto most = static_cast<std::size_t>(m_isFollowed ? StreamModel::kMostFollowed : StreamModel::kMostRead);
        if (m_lines.size() < most + kSlack)
            return;
        eraseFront(m_lines.size() - most);
        forgetOlder();
        emit this->stateChanged();
    }
    void eraseFront(std::size_t count)
    {
        this->erase(0, count);
        m_narrow -= std::min(m_narrow, count);
    }
    /// What is on its way does not count any more; the next question begins at the first line.
    void forgetOlder()
    {
        m_latestOlder.forget();
        m_isLoadingOlder = false;
        m_hasOlder = true;
        m_olderCursor.clear();
        m_olderError.reset();
    }

    client::HistoryRequest historyRequest() const
    {
        client::HistoryRequest request;
        request.bots = {m_bot};
        request.first = StreamModel::kPage;
        return request;
    }
    client::HistoryRequest olderRequest() const
    {
        client::HistoryRequest request = historyRequest();
        request.from = m_filter.from;
        request.to = m_filter.to;
        request.minimumLevel = m_filter.minimumLevel;
        request.text = m_filter.text;
        if (const auto first = timeFrom(m_lines, 0); first && (!request.to || *first < *request.to))
            request.to = *first + 1;
        return request;
    }
    void takeOlder(Page page, bool isFirst)
    {
        m_isLoadingOlder = false;
        m_isAnswered = true;
        if (!page) {
            m_olderError = page.error();
            emit this->stateChanged();
            return;
        }
        std::vector<Row> rows = std::move(page->rows); // the newest first
        if (isFirst) {
            // What has come since, or was there: all that is later, and of the first line's moment as many as are here
            // of those that the filter lets history tell.
            StreamFilter asked = m_filter;
            asked.choice.clear();
            const auto tells = [&](const Row& row) { return this->m_accept(row, asked); };
            dropKnown(rows, timeFrom(m_lines, 0), countFrom(m_lines, 0, tells), std::greater<>());
        }
        std::reverse(rows.begin(), rows.end());
        m_olderCursor = page->endCursor;
        m_hasOlder = page->hasNext && !m_olderCursor.empty();
        if (m_filter.isNarrow() || m_narrow > 0)
            m_narrow += rows.size();
        this->insert(0, std::move(rows));
        emit this->stateChanged();
    }
    void takeGap(int id, Page page, bool isFirst)
    {
        const auto found = std::find_if(m_lines.begin(), m_lines.end(), [id](const StreamLine<Row>& line) {
            const auto* gap = std::get_if<StreamGap>(&line);
            return gap && gap->id == id;
        });
        if (found == m_lines.end())
            return;
        const auto at = static_cast<std::size_t>(found - m_lines.begin());
        auto& gap = std::get<StreamGap>(*found);
        gap.isLoading = false;
        if (!page) {
            gap.error = page.error();
            return this->tellLine(at);
        }
        std::vector<Row> rows = std::move(page->rows);
        if (isFirst)
            dropKnown(rows, timeBefore(m_lines, at), countBefore(m_lines, at), std::less<>());
        if (!page->hasNext) {
            // The last ones of the next line's moment are here already.
            const auto after = timeFrom(m_lines, at + 1);
            std::size_t known = countFrom(m_lines, at + 1, [](const Row&) { return true; });
            for (; known > 0 && !rows.empty() && rows.back().time >= *after; --known)
                rows.pop_back();
        }
        gap.cursor = page->endCursor;
        gap.lost = std::max<std::int64_t>(0, gap.lost - static_cast<std::int64_t>(rows.size()));
        const std::size_t count = rows.size();
        this->insert(at, std::move(rows));
        if (page->hasNext)
            this->tellLine(at + count);
        else
            this->erase(at + count, 1);
    }

    using StreamRows<Row>::m_lines;
    using StreamRows<Row>::m_filter;
    Listen m_listen;
    std::string m_bot;
    StreamSource<Row> m_source;
    KeptWatch m_watch;
    std::string m_cursor;     ///< where the subscription goes on
    std::size_t m_narrow = 0; ///< lines at the front between which some are left out, by the filter
    bool m_isHeard = false;
    bool m_isAnswered = false;
    bool m_isAway = false;
    bool m_isFollowed = true;
    bool m_hasOlder = true;
    bool m_isLoadingOlder = false;
    std::optional<Error> m_olderError;
    client::HistoryRequest m_olderRequest;
    std::string m_olderCursor;
    int m_gaps = 0;
    LatestOnly m_latestOlder, m_latestNews;
};

} // namespace wh::ui
