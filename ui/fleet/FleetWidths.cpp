// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetWidths.h"

#include "ui/fleet/FleetDelegate.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kSoonMs = 30;
constexpr int kRowsLookedAt = 200;
constexpr int kWidest = 340;       // of a column of text
constexpr int kHeadingMargin = 18; // beside the words, and for the arrow

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
        if (!m_isDistributing && m_view.header()->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_dragged << column;
    });
    view.viewport()->installEventFilter(this);
    measureSoon();
}

bool FleetWidths::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        distribute();
    return QObject::eventFilter(watched, event);
}

void FleetWidths::measure()
{
    const QAbstractItemModel& model = *m_view.model();
    m_needed = {};
    int looked = 0;
    const auto look = [&](const QModelIndex& row) {
        for (int column = 0; column < kFleetColumnCount; ++column) {
            if (!m_view.isColumnHidden(column)) {
                int& needed = m_needed[static_cast<std::size_t>(column)];
                needed = std::max(needed, m_delegate.neededWidth(row.siblingAtColumn(column)));
            }
        }
        ++looked;
    };
    for (int row = 0; row < model.rowCount() && looked < kRowsLookedAt; ++row) {
        const QModelIndex top = model.index(row, 0);
        const int children = model.rowCount(top);
        if (children == 0)
            look(top);
        for (int child = 0; child < children && looked < kRowsLookedAt; ++child)
            look(model.index(child, 0, top));
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
            !fleetColumnLook(static_cast<FleetColumn>(column)).isNumber)
            continue;
        int& needed = m_needed[static_cast<std::size_t>(column)];
        const int width = m_delegate.neededWidth(row.siblingAtColumn(column));
        if (width <= std::max(needed, m_view.columnWidth(column)))
            continue;
        needed = width;
        m_isWider = true;
    }
}

void FleetWidths::distributeWider()
{
    if (m_isWider)
        distribute();
}

void FleetWidths::distribute()
{
    m_isWider = false;
    QHeaderView& header = *m_view.header();
    const double scale = m_scale();
    std::array<int, kFleetColumnCount> least{}, wide{};
    int last = -1;
    int total = 0;
    int slack = 0;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        const auto i = static_cast<std::size_t>(column);
        const FleetColumnLook look = fleetColumnLook(static_cast<FleetColumn>(column));
        const int indented = column == kFleetName && m_view.rootIsDecorated() ? 2 * m_view.indentation() : 0;
        const bool isSorted = header.sortIndicatorSection() == column;
        // The style knows how much room the arrow takes.
        const int heading = isSorted ? std::max(header.sectionSizeHint(column),
                                                header.fontMetrics().horizontalAdvance(look.title) + 2 * kHeadingMargin)
                                     : header.fontMetrics().horizontalAdvance(look.title) + kHeadingMargin;
        const int needed = std::max(m_needed[i] + indented, heading);
        least[i] = qRound(look.width * scale);
        if (m_needed[i] > 0)
            least[i] = std::min(least[i], needed); // what is short leaves room to others
        if (isSorted)
            least[i] = std::max(least[i], heading);
        wide[i] = std::max({least[i], std::min(needed, kWidest), heading});
        if (look.isNumber || column == kFleetCourse)
            least[i] = wide[i];
        if (m_dragged.contains(column))
            least[i] = wide[i] = header.sectionSize(column);
        total += wide[i];
        slack += wide[i] - least[i];
        last = column;
    }
    if (last < 0)
        return;
    // The last one takes what is left.
    const auto end = static_cast<std::size_t>(last);
    total -= wide[end] - least[end];
    slack -= wide[end] - least[end];
    const int over = std::max(0, total - m_view.viewport()->width());
    m_isDistributing = true;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        if (wide[i] == 0 || i == end)
            continue;
        // Rounded up: a pixel too many would be something to scroll to.
        const int less = slack > 0 ? (std::min(over, slack) * (wide[i] - least[i]) + slack - 1) / slack : 0;
        if (wide[i] - less != header.sectionSize(static_cast<int>(i)))
            header.resizeSection(static_cast<int>(i), wide[i] - less);
    }
    // What it needs, so that there is something to scroll to where there is no room; it stretches beyond.
    header.resizeSection(last, least[end]);
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
