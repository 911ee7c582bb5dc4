// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/bot/KeptWatch.h"
#include "ui/bot/StreamModel.h"
#include "ui/session/LiveTable.h"
#include "ui/session/Session.h"

#include <deque>
#include <utility>
#include <variant>
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

/// StreamModel of one kind of row, which has a `time`. Rows come in the order of their times. A subscription has the
/// new ones, and the last before it began; what is older, or was lost, history has. Both meet at a time: rows of that
/// very moment are in memory as far as the count of them says.
template<typename Row>
class StreamTable final : public StreamModel
{
public:
    using Accept = std::function<bool(const Row&, const StreamFilter&)>;
    using Listen = std::function<void(std::vector<Row>&)>;

    /// @param accept  what the filter lets through, as the engine's history would
    StreamTable(std::vector<Column<Row>> columns, Accept accept, QObject* parent = nullptr)
        : StreamModel(parent), m_columns(std::move(columns)), m_accept(std::move(accept)), m_watch(this)
    {
        connect(&m_watch, &KeptWatch::errorChanged, this, &StreamModel::stateChanged);
    }

    /// Another bot's stream, or none (an empty ID).
    void start(const std::string& bot, StreamSource<Row> source)
    {
        beginResetModel();
        m_lines.clear();
        endResetModel();
        m_bot = bot;
        m_source = std::move(source);
        m_cursor.clear();
        m_narrow = 0;
        m_isHeard = false;
        m_isAnswered = false;
        m_hasOlder = true;
        forgetOlder();
        m_latestNews.forget();
        m_watch.pause();
        if (bot.empty())
            return;
        if (m_source.watch)
            m_watch.start([this] { return watch(); });
        else
            loadOlder();
    }
    /// Also hears every batch that comes, before it is shown; empty ones, too.
    void setListener(Listen listen) { m_listen = std::move(listen); }
    void setColumns(std::vector<Column<Row>> columns)
    {
        m_columns = std::move(columns);
        refresh();
    }
    /// Without a subscription: asks history for what came since.
    void catchUp()
    {
        const auto last = lastTime();
        if (m_bot.empty() || m_isAway)
            return;
        if (!last)
            return loadOlder();
        client::HistoryRequest request = historyRequest();
        request.from = *last;
        request.ascending = true;
        m_source.history(request, m_latestNews.only(this, [this](typename StreamSource<Row>::Page page) {
            if (!page)
                return;
            auto rows = std::move(page->rows);
            const auto end = lastTime();
            std::size_t known = end ? countBack(m_lines.size(), *end) : 0;
            std::erase_if(rows, [&](const Row& row) { return end && row.time == *end && known > 0 && known-- > 0; });
            const bool hasMore = page->hasNext && !rows.empty();
            append(std::move(rows));
            if (hasMore)
                catchUp();
        }));
    }

    bool isLoaded() const override { return m_isHeard || m_isAnswered; }
    bool hasOlder() const override
    {
        return !m_bot.empty() && m_hasOlder && m_lines.size() < static_cast<std::size_t>(kMostRead);
    }
    bool isLoadingOlder() const override { return m_isLoadingOlder; }
    std::optional<Error> error() const override { return m_olderError ? m_olderError : m_watch.error(); }

    void loadOlder() override
    {
        if (!hasOlder() || m_isLoadingOlder || m_isAway)
            return;
        if (m_olderCursor.empty())
            m_olderRequest = olderRequest();
        m_olderRequest.after = m_olderCursor;
        const bool isFirst = m_olderCursor.empty();
        m_isLoadingOlder = true;
        m_olderError.reset();
        emit stateChanged();
        m_source.history(m_olderRequest,
                         m_latestOlder.only(this, [this, isFirst](typename StreamSource<Row>::Page page) {
                             takeOlder(std::move(page), isFirst);
                         }));
    }

    void loadGap(int row) override
    {
        const auto at = static_cast<std::size_t>(row);
        auto* gap = row >= 0 && at < m_lines.size() ? std::get_if<StreamGap>(&m_lines[at]) : nullptr;
        if (!gap || gap->isLoading || m_isAway)
            return;
        gap->id = ++m_gaps; // answers to questions of before do not find it any more
        gap->isLoading = true;
        gap->error.reset();
        tellLine(at);
        client::HistoryRequest request = historyRequest();
        request.ascending = true;
        request.after = gap->cursor;
        if (const auto before = timeBefore(at))
            request.from = *before;
        if (const auto after = timeAfter(at))
            request.to = *after + 1;
        m_source.history(request, whileAlive(this, [this, id = gap->id, isFirst = gap->cursor.empty()](
                                                       typename StreamSource<Row>::Page page) {
                             takeGap(id, std::move(page), isFirst);
                         }));
    }

    bool accepts(int row) const override
    {
        const Row* known = rowAt(row);
        return !known || m_accept(*known, m_filter);
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
            removeFront(m_narrow);
            forgetOlder();
            m_hasOlder = true;
            emit stateChanged();
        }
        emit filterChanged();
    }
    const StreamFilter& filter() const override { return m_filter; }
    void setFollowed(bool followed) override
    {
        m_isFollowed = followed;
        trim();
    }
    void setAway(bool away) override
    {
        if (away == std::exchange(m_isAway, away) || m_bot.empty())
            return;
        if (away) {
            m_watch.pause();
            forgetOlder();
            m_hasOlder = true;
            for (std::size_t at = 0; at < m_lines.size(); ++at) {
                if (auto* gap = std::get_if<StreamGap>(&m_lines[at]); gap && std::exchange(gap->isLoading, false)) {
                    gap->id = ++m_gaps;
                    tellLine(at);
                }
            }
            emit stateChanged();
        } else if (m_source.watch) {
            m_watch.resume();
        } else {
            catchUp();
        }
    }
    void refresh() override
    {
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        if (columnCount() > 0)
            emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }

    /// Null for a gap.
    const Row* rowAt(int row) const
    {
        const auto at = static_cast<std::size_t>(row);
        return row >= 0 && at < m_lines.size() ? std::get_if<Row>(&m_lines[at]) : nullptr;
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        const auto at = static_cast<std::size_t>(index.row());
        if (const auto* gap = std::get_if<StreamGap>(&m_lines[at])) {
            if (role == IsGapRole)
                return true;
            if (role == TimeRole || role == kSortRole)
                return qlonglong(timeBefore(at).value_or(0));
            const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
            return isText && index.column() == 0 ? QVariant(gapText(*gap)) : QVariant();
        }
        const Row& row = std::get<Row>(m_lines[at]);
        const Column<Row>& column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row);
        case kSortRole:
            return column.sortKey ? column.sortKey(row) : QVariant(column.text(row));
        case Qt::TextAlignmentRole:
            return QVariant(column.alignment);
        case IsGapRole:
            return false;
        case TimeRole:
            return qlonglong(row.time);
        default:
            return column.extra ? column.extra(row, role) : QVariant();
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Row>& column = m_columns[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::ToolTipRole)
            return column.tip;
        return role == Qt::TextAlignmentRole ? QVariant(column.alignment) : QVariant();
    }

private:
    using Line = std::variant<Row, StreamGap>;
    static constexpr std::size_t kSlack = 500; ///< so many more before the oldest go, together

    Result<std::shared_ptr<void>> watch()
    {
        client::StreamRequest request;
        request.bots = {m_bot};
        request.after = m_cursor;
        if (m_cursor.empty())
            request.recent = kPage;
        return m_source.watch(request, whileAlive(this, [this](typename StreamSource<Row>::Batch batch) {
                                  if (!batch)
                                      return m_watch.lost(batch.error());
                                  m_watch.heard();
                                  take(std::move(*batch));
                              }));
    }
    void take(client::StreamBatch<Row> batch)
    {
        // Without anything before it there is no gap: older lines are loaded as such.
        if (batch.hasGap && !m_lines.empty()) {
            beginInsertRows({}, rowCount(), rowCount());
            m_lines.push_back(StreamGap{++m_gaps, batch.lost, false, {}, {}});
            endInsertRows();
        }
        m_cursor = std::move(batch.cursor);
        const bool isNews = !std::exchange(m_isHeard, true);
        if (m_listen)
            m_listen(batch.rows);
        append(std::move(batch.rows));
        if (isNews)
            emit stateChanged();
    }
    void append(std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        const auto count = static_cast<int>(rows.size());
        beginInsertRows({}, rowCount(), rowCount() + count - 1);
        for (Row& row : rows)
            m_lines.push_back(std::move(row));
        endInsertRows();
        trim();
        emit grown(count);
    }
    void trim()
    {
        const auto most = static_cast<std::size_t>(m_isFollowed ? kMostFollowed : kMostRead);
        if (m_lines.size() < most + kSlack)
            return;
        removeFront(m_lines.size() - most);
        forgetOlder();
        m_hasOlder = true;
        emit stateChanged();
    }
    void removeFront(std::size_t count)
    {
        if (count == 0)
            return;
        beginRemoveRows({}, 0, static_cast<int>(count) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(count));
        endRemoveRows();
        m_narrow -= std::min(m_narrow, count);
    }
    /// What is on its way does not count any more; the next question begins at the first line.
    void forgetOlder()
    {
        m_latestOlder.forget();
        m_isLoadingOlder = false;
        m_olderCursor.clear();
        m_olderError.reset();
    }

    client::HistoryRequest historyRequest() const
    {
        client::HistoryRequest request;
        request.bots = {m_bot};
        request.first = kPage;
        return request;
    }
    client::HistoryRequest olderRequest() const
    {
        client::HistoryRequest request = historyRequest();
        request.from = m_filter.from;
        request.to = m_filter.to;
        request.minimumLevel = m_filter.minimumLevel;
        request.text = m_filter.text;
        if (const auto first = timeAfter(0, true); first && (!request.to || *first < *request.to))
            request.to = *first + 1;
        return request;
    }
    void takeOlder(typename StreamSource<Row>::Page page, bool isFirst)
    {
        m_isLoadingOlder = false;
        m_isAnswered = true;
        if (!page) {
            m_olderError = page.error();
            emit stateChanged();
            return;
        }
        std::vector<Row> rows = std::move(page->rows); // the newest first
        if (isFirst) {
            // What has come since, or was there: all that is later, and of the first line's moment as many as are here.
            const auto first = timeAfter(0, true);
            std::size_t known = first ? countFront(*first) : 0;
            std::erase_if(rows, [&](const Row& row) {
                return first && (row.time > *first || (row.time == *first && known > 0 && known-- > 0));
            });
        }
        m_olderCursor = page->endCursor;
        m_hasOlder = page->hasNext && !m_olderCursor.empty();
        if (!rows.empty()) {
            beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
            for (Row& row : rows)
                m_lines.push_front(std::move(row));
            endInsertRows();
            if (m_filter.isNarrow() || m_narrow > 0)
                m_narrow += rows.size();
        }
        emit stateChanged();
    }
    void takeGap(int id, typename StreamSource<Row>::Page page, bool isFirst)
    {
        const auto found = std::find_if(m_lines.begin(), m_lines.end(), [id](const Line& line) {
            const auto* gap = std::get_if<StreamGap>(&line);
            return gap && gap->id == id;
        });
        if (found == m_lines.end())
            return;
        auto at = static_cast<std::size_t>(found - m_lines.begin());
        auto& gap = std::get<StreamGap>(*found);
        gap.isLoading = false;
        if (!page) {
            gap.error = page.error();
            return tellLine(at);
        }
        std::vector<Row> rows = std::move(page->rows);
        const auto before = timeBefore(at);
        const auto after = timeAfter(at);
        if (isFirst) {
            std::size_t known = before ? countBack(at, *before) : 0;
            std::erase_if(rows,
                          [&](const Row& row) { return before && row.time == *before && known > 0 && known-- > 0; });
        }
        if (!page->hasNext) {
            // The last ones of the next line's moment are here already.
            for (std::size_t known = after ? countFront(*after, at + 1) : 0;
                 known > 0 && !rows.empty() && rows.back().time >= *after; --known)
                rows.pop_back();
        }
        gap.cursor = page->endCursor;
        gap.lost = std::max<std::int64_t>(0, gap.lost - static_cast<std::int64_t>(rows.size()));
        if (!rows.empty()) {
            const int first = static_cast<int>(at);
            beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
            m_lines.insert(m_lines.begin() + first, std::make_move_iterator(rows.begin()),
                           std::make_move_iterator(rows.end()));
            endInsertRows();
            at += rows.size();
        }
        if (page->hasNext)
            return tellLine(at);
        beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(at));
        endRemoveRows();
    }

    void tellLine(std::size_t at)
    {
        emit dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), columnCount() - 1));
    }
    std::optional<TimeNs> lastTime() const { return timeBefore(m_lines.size()); }
    /// Of the nearest row before a line; none where there is none.
    std::optional<TimeNs> timeBefore(std::size_t at) const
    {
        while (at > 0) {
            if (const Row* row = std::get_if<Row>(&m_lines[--at]))
                return row->time;
        }
        return std::nullopt;
    }
    /// Of the nearest row after a line, or at it.
    std::optional<TimeNs> timeAfter(std::size_t at, bool included = false) const
    {
        for (std::size_t i = at + (included ? 0 : 1); i < m_lines.size(); ++i) {
            if (const Row* row = std::get_if<Row>(&m_lines[i]))
                return row->time;
        }
        return std::nullopt;
    }
    /// How many rows of that moment stand right before a line.
    std::size_t countBack(std::size_t at, TimeNs time) const
    {
        std::size_t count = 0;
        for (; at > 0; --at) {
            const Row* row = std::get_if<Row>(&m_lines[at - 1]);
            if (!row)
                continue;
            if (row->time != time)
                break;
            ++count;
        }
        return count;
    }
    /// The same from a line on, of those that history would tell by the filter.
    std::size_t countFront(TimeNs time, std::size_t at = 0) const
    {
        const bool asksAll = at > 0; // a gap is loaded whole
        StreamFilter asked = m_filter;
        asked.choice.clear();
        std::size_t count = 0;
        for (; at < m_lines.size(); ++at) {
            const Row* row = std::get_if<Row>(&m_lines[at]);
            if (!row)
                continue;
            if (row->time != time)
                break;
            count += asksAll || m_accept(*row, asked) ? 1 : 0;
        }
        return count;
    }

    std::vector<Column<Row>> m_columns;
    Accept m_accept;
    Listen m_listen;
    std::string m_bot;
    StreamSource<Row> m_source;
    std::deque<Line> m_lines;
    KeptWatch m_watch;
    std::string m_cursor; ///< where the subscription goes on
    StreamFilter m_filter;
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
