// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetWidths.h"

#include "ui/fleet/FleetDelegate.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kSoonMs = 30;
constexpr int kRowsLookedAt = 200;
constexpr int kWidest = 340;       // of a column of text
constexpr int kHeadingMargin = 18; // beside the words, and for the arrow
constexpr int kHeaviest = 4;       // columns of this weight yield last: names and states

/// What stands in it is not cut as long as anything else can be.
bool mustFit(const FleetColumnLook& look)
{
    return look.isNumber || look.weight == kHeaviest;
}

} // namespace

FleetWidths::FleetWidths(QTreeView& view, const FleetDelegate& delegate, std::function<double()> scale)
    : QObject(&view), m_view(view), m_delegate(delegate), m_scale(std::move(scale))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &FleetWidths::measure);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(view.model(), signal, this, &FleetWidths::measureSoon);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &FleetWidths::measureSoon);
    connect(view.model(), &QAbstractItemModel::headerDataChanged, this, &FleetWidths::measureSoon);
    connect(view.header(), &QHeaderView::sortIndicatorChanged, this, &FleetWidths::distribute);
    connect(view.header(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last one stretches while another is dragged.
        if (!m_isDistributing && m_isPressed && column != lastColumn())
            m_dragged << column;
    });
    view.viewport()->installEventFilter(this);
    view.header()->viewport()->installEventFilter(this);
    measureSoon();
}

bool FleetWidths::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view.viewport()) {
        if (event->type() == QEvent::Resize)
            distribute();
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        m_isPressed = true;
    } else if (event->type() == QEvent::MouseButtonRelease && std::exchange(m_isPressed, false)) {
        measureSoon(); // what a dragged column leaves is for the others, but not under the pointer
    }
    return QObject::eventFilter(watched, event);
}

void FleetWidths::measure()
{
    const QAbstractItemModel& model = *m_view.model();
    m_needed = {};
    const auto look = [&](const QModelIndex& row) {
        for (int column = 0; column < kFleetColumnCount; ++column) {
            if (!m_view.isColumnHidden(column)) {
                int& needed = m_needed[static_cast<std::size_t>(column)];
                needed = std::max(needed, m_delegate.neededWidth(row.siblingAtColumn(column)));
            }
        }
    };
    const auto bots = [&model](int group) { return model.rowCount(model.index(group, 0)); }; // 0: it is a bot itself
    std::int64_t count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += std::max(1, bots(row));
    // Of many some, spread over all of them: the last are not of the first ones' kind.
    const std::int64_t looked = std::min<std::int64_t>(count, kRowsLookedAt);
    std::int64_t at = 0;
    const auto isChosen = [&] { return (at + 1) * looked / count > at * looked / count; };
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex top = model.index(row, 0);
        const int children = bots(row);
        for (int child = 0; child < std::max(1, children); ++child, ++at) {
            if (isChosen())
                look(children == 0 ? top : model.index(child, 0, top));
        }
    }
    distribute();
    emit measured();
}

void FleetWidths::measureNow()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    measure();
}

void FleetWidths::look(const QModelIndex& row, FleetColumns columns)
{
    for (int column = 0; column < kFleetColumnCount; ++column) {
        if ((columns & columnBit(column)) == 0 || m_view.isColumnHidden(column) || m_dragged.contains(column) ||
            !mustFit(fleetColumnLook(static_cast<FleetColumn>(column))))
            continue;
        int& needed = m_needed[static_cast<std::size_t>(column)];
        const int width = m_delegate.neededWidth(row.siblingAtColumn(column));
        if (width <= needed)
            continue;
        needed = width;
        m_isWider |= width > m_view.columnWidth(column);
    }
}

void FleetWidths::distributeWider()
{
    if (m_isWider)
        distribute();
}

int FleetWidths::lastColumn() const
{
    const QHeaderView& header = *m_view.header();
    for (int visual = header.count() - 1; visual >= 0; --visual) {
        if (const int column = header.logicalIndex(visual); !header.isSectionHidden(column))
            return column;
    }
    return -1;
}

FleetWidths::Room FleetWidths::roomOf(int column, double scale) const
{
    const QHeaderView& header = *m_view.header();
    const FleetColumnLook look = fleetColumnLook(static_cast<FleetColumn>(column));
    const bool isSorted = header.sortIndicatorSection() == column;
    // The style knows how much room the arrow takes.
    const int heading = isSorted ? std::max(header.sectionSizeHint(column),
                                            header.fontMetrics().horizontalAdvance(look.title) + 2 * kHeadingMargin)
                                 : header.fontMetrics().horizontalAdvance(look.title) + kHeadingMargin;
    const int indented = column == kFleetName && m_view.rootIsDecorated() ? 2 * m_view.indentation() : 0;
    const int measured = m_needed[static_cast<std::size_t>(column)];
    const int needed = std::max(measured + indented, heading);
    Room room;
    room.weight = look.weight;
    room.least = qRound(look.width * scale);
    if (measured > 0)
        room.least = std::min(room.least, needed); // what is short leaves room to others
    if (isSorted)
        room.least = std::max(room.least, heading);
    room.size = std::max({room.least, std::min(needed, kWidest), heading});
    if (look.isNumber || column == kFleetCourse)
        room.least = room.size;
    room.narrow = std::min(room.least, qRound(look.narrow * scale));
    if (look.isNumber) // its heading may be cut, with a tip; no number may
        room.narrow = measured > 0 ? std::clamp(measured, room.narrow, room.least) : room.least;
    if (isSorted)
        room.narrow = std::max(room.narrow, heading);
    room.words = look.isNumber ? room.least : room.narrow;
    if (m_dragged.contains(column) && column != lastColumn())
        room.size = room.least = room.words = room.narrow = header.sectionSize(column);
    return room;
}

int FleetWidths::take(Rooms& rooms, int weight, int Room::*limit, int over)
{
    int slack = 0;
    for (const Room& room : rooms)
        slack += room.weight == weight ? std::max(0, room.size - room.*limit) : 0;
    const int taken = std::min(over, slack);
    for (Room& room : rooms) {
        // Rounded up: a pixel too many would be something to scroll to.
        if (room.weight == weight && room.size > room.*limit)
            room.size -= (taken * (room.size - room.*limit) + slack - 1) / slack;
    }
    return over - taken;
}

void FleetWidths::distribute()
{
    m_isWider = false;
    QHeaderView& header = *m_view.header();
    const double scale = m_scale();
    Rooms rooms{};
    const int last = lastColumn();
    if (last < 0)
        return;
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column))
            rooms[static_cast<std::size_t>(column)] = roomOf(column, scale);
    }
    // The last one takes what is left.
    Room& end = rooms[static_cast<std::size_t>(last)];
    end.size = end.least;
    int over = -m_view.viewport()->width();
    for (const Room& room : rooms)
        over += room.size;
    for (const auto limit : {&Room::least, &Room::words, &Room::narrow}) {
        for (int weight = 0; weight < kHeaviest; ++weight)
            over = take(rooms, weight, limit, std::max(0, over));
    }
    // Names and states yield last, and only where that spares scrolling: else they are whole.
    Rooms yielding = rooms;
    if (take(yielding, kHeaviest, &Room::least, std::max(0, over)) == 0)
        rooms = yielding;
    m_isDistributing = true;
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        if (rooms[i].size > 0 && std::cmp_not_equal(i, last) &&
            rooms[i].size != header.sectionSize(static_cast<int>(i)))
            header.resizeSection(static_cast<int>(i), rooms[i].size);
    }
    // What it needs, so that there is something to scroll to where there is no room; it stretches beyond.
    header.resizeSection(last, end.size);
    m_isDistributing = false;
}

void FleetWidths::widenNumbers()
{
    bool isWider = false;
    for (int column = 0; column < kFleetColumnCount; ++column) {
        const int wanted = m_delegate.takeWanted(static_cast<FleetColumn>(column));
        int& needed = m_needed[static_cast<std::size_t>(column)];
        if (wanted <= std::max(needed, m_view.columnWidth(column)) || m_dragged.contains(column))
            continue;
        needed = wanted;
        isWider = true;
    }
    if (isWider)
        distribute();
}

} // namespace wh::ui
