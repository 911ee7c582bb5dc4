// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/ApiClient.h"
#include "ui/report/OpenReport.h"
#include "ui/session/LiveTable.h"
#include "ui/session/Session.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <map>
#include <set>

namespace wh::ui {

/// A long list that the engine keeps, sorts and filters, as a table: what is looked at is fetched, block by block, and
/// nothing waits. What a view needs to know of it, whatever its items are. Owned by its pane; GUI thread.
class EngineRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kBlock = 200; ///< rows fetched at once

    explicit EngineRows(QObject* parent = nullptr);

    /// What the engine's filter is to be, a JSON object or empty; asks for the list again.
    void setFilter(const std::string& filter);
    const std::string& filter() const { return m_filter; }
    bool canSort(int column) const { return !sortFieldOf(column).empty(); }
    /// A column that cannot be sorted by changes nothing.
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_order; }
    bool isSettled() const { return m_questions == 0 && m_wanted.empty(); }
    /// Why the list could not be had; none while all is well.
    const std::optional<Error>& error() const { return m_error; }

    /// None while the row is on its way.
    virtual std::optional<RowPlace> placeOf(int row) const = 0;
    /// Asks which row stands for the item with that number: −1 where the filter leaves it out.
    virtual void find(std::int64_t index, std::function<void(int row)> found) = 0;
    /// Asks for the list again from its beginning.
    virtual void reload() = 0;

signals:
    /// The list came, or could not be had.
    void reloaded();
    /// Nothing is on its way any more.
    void settled();

protected:
    virtual const std::string& sortFieldOf(int column) const = 0;
    virtual void fetch(int block) = 0;
    /// Asks for the block when control is back at the event loop. From data(), so const.
    void want(int block) const;
    client::PageRequest request() const;
    void begin();
    void end();

    std::optional<Error> m_error;
    bool m_isReloading = false;

private:
    void fetchWanted();

    std::string m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_questions = 0;
    mutable std::set<int> m_wanted;
    mutable QTimer m_fetch;
};

/// EngineRows of one kind of item.
template<typename Item>
class EngineTable final : public EngineRows
{
public:
    struct EngineColumn
    {
        Column<Item> column;
        std::string sortField; ///< the schema's; empty: cannot be sorted by
    };
    using Answer = std::function<void(Result<client::Page<Item>>)>;
    using Fetch = std::function<void(const client::PageRequest&, Answer)>;
    using Place = std::function<RowPlace(const Item&)>;

    explicit EngineTable(Place place, QObject* parent = nullptr) : EngineRows(parent), m_place(std::move(place)) {}

    /// What is shown of each row; other headings or formats than before. As many as at first.
    void setColumns(std::vector<EngineColumn> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
    }
    /// Another list, or none.
    void start(Fetch fetch)
    {
        m_fetch = std::move(fetch);
        m_latest.forget();
        beginResetModel();
        m_blocks.clear();
        m_total = 0;
        endResetModel();
        if (m_fetch)
            reload();
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_total; }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    /// Null while it is on its way.
    const Item* itemAt(int row) const
    {
        const auto block = m_blocks.find(row / kBlock);
        const auto within = static_cast<std::size_t>(row % kBlock);
        return block != m_blocks.end() && within < block->second.size() ? &block->second[within] : nullptr;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_total)
            return {};
        const Column<Item>& column = m_columns[static_cast<std::size_t>(index.column())].column;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        const Item* item = itemAt(index.row());
        if (!item) {
            if (role == Qt::DisplayRole)
                want(index.row() / kBlock);
            return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
        }
        if (role == Qt::DisplayRole)
            return column.text(*item);
        return column.extra ? column.extra(*item, role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const Column<Item>& column = m_columns[static_cast<std::size_t>(section)].column;
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::ToolTipRole)
            return column.tip;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column.alignment);
        return {};
    }

    std::optional<RowPlace> placeOf(int row) const override
    {
        const Item* item = itemAt(row);
        return item ? std::optional(m_place(*item)) : std::nullopt;
    }
    void find(std::int64_t index, std::function<void(int)> found) override
    {
        if (!m_fetch)
            return;
        client::PageRequest page = request();
        page.first = 1;
        page.at = index;
        begin();
        m_fetch(page, whileAlive(this, [this, found = std::move(found)](Result<client::Page<Item>> answer) {
                    found(answer && !answer->items.empty() ? static_cast<int>(answer->offset) : -1);
                    end();
                }));
    }
    void reload() override
    {
        if (!m_fetch)
            return;
        client::PageRequest page = request();
        page.first = kBlock;
        m_isReloading = true;
        begin();
        m_fetch(page, whileAlive(this, [this, wanted = m_latest.only(this, [this](Result<client::Page<Item>> answer) {
                                     take(std::move(answer));
                                 })](auto&& answer) mutable {
                    wanted(std::forward<decltype(answer)>(answer));
                    end();
                }));
    }

protected:
    const std::string& sortFieldOf(int column) const override
    {
        static const std::string none;
        return column >= 0 && column < columnCount() ? m_columns[static_cast<std::size_t>(column)].sortField : none;
    }
    void fetch(int block) override
    {
        if (!m_fetch || m_isReloading || m_blocks.contains(block))
            return;
        client::PageRequest page = request();
        page.first = kBlock;
        page.offset = std::int64_t{block} * kBlock;
        begin();
        m_fetch(page, whileAlive(this, [this, block, generation = m_generation](Result<client::Page<Item>> answer) {
                    if (answer && generation == m_generation && !m_isReloading)
                        put(block, std::move(answer->items));
                    end();
                }));
    }

private:
    static constexpr std::size_t kMostBlocks = 100;

    void take(Result<client::Page<Item>> answer)
    {
        m_isReloading = false;
        ++m_generation;
        beginResetModel();
        m_blocks.clear();
        m_total = answer ? static_cast<int>(answer->totalCount) : 0;
        if (answer)
            m_blocks[0] = std::move(answer->items);
        m_error = answer ? std::optional<Error>() : answer.error();
        endResetModel();
        emit reloaded();
    }
    void put(int block, std::vector<Item> items)
    {
        if (m_blocks.size() >= kMostBlocks) {
            const auto first = m_blocks.begin();
            const auto last = std::prev(m_blocks.end());
            m_blocks.erase(block - first->first > last->first - block ? first : last);
        }
        const int row = block * kBlock;
        const auto count = static_cast<int>(items.size());
        m_blocks[block] = std::move(items);
        if (count > 0)
            emit dataChanged(index(row, 0), index(std::min(row + count, m_total) - 1, columnCount() - 1));
    }

    Place m_place;
    std::vector<EngineColumn> m_columns;
    Fetch m_fetch;
    LatestOnly m_latest;
    int m_total = 0;
    int m_generation = 0; ///< of sort and filter: blocks of an earlier one are dropped
    std::map<int, std::vector<Item>> m_blocks;
};

} // namespace wh::ui
