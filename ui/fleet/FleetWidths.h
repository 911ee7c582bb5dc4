// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <QTreeView>

#include <array>
#include <functional>

namespace wh::ui {

class FleetDelegate;

/// Makes the columns of the fleet as wide as what stands in them where there is room. Where there is not, text becomes
/// narrower, of the lightest columns first, markets late, then the headings of numbers, names and states last; numbers
/// are not cut. Columns that somebody dragged stay as they are, but for the last, which stretches. Owned by the view;
/// GUI thread.
class FleetWidths final : public QObject
{
    Q_OBJECT

public:
    /// Both borrowed. @param scale  of the least widths, by the font's size
    FleetWidths(QTreeView& view, const FleetDelegate& delegate, std::function<double()> scale);

    const QSet<int>& dragged() const { return m_dragged; }
    void setDragged(const QSet<int>& columns) { m_dragged = columns; }
    /// Soon: contents are others, by more than a number.
    void measureSoon() { m_soon.start(); }
    bool isMeasured() const { return !m_soon.isActive(); }
    /// At once, where contents are others.
    void measureNow();
    /// Numbers, name and state of a row that may need more room than they have; then distributeWider().
    void look(const QModelIndex& row, FleetColumns columns);
    void distributeWider();
    /// With what was measured last.
    void distribute();
    /// Numbers that were cut when they were drawn have room from now on.
    void widenNumbers();

signals:
    void measured();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What a column can do with, in pixels.
    struct Room
    {
        int size = 0; ///< what it gets
        int least = 0;
        int words = 0;  ///< where there is no room for the least of all: text is cut, and no heading of a number
        int narrow = 0; ///< where there is no room for that either
        int weight = 0;
    };
    using Rooms = std::array<Room, kFleetColumnCount>;

    void measure();
    /// The one that stands at the end and stretches; -1: none is shown.
    int lastColumn() const;
    Room roomOf(int column, double scale) const;
    /// Takes what is too much from the columns of a weight, evenly. @return what is still too much
    static int take(Rooms& rooms, int weight, int Room::*limit, int over);

    QTreeView& m_view;
    const FleetDelegate& m_delegate;
    std::function<double()> m_scale;
    std::array<int, kFleetColumnCount> m_needed{}; ///< of what was looked at
    QSet<int> m_dragged;
    bool m_isDistributing = false;
    bool m_isPressed = false; ///< a button, on the header
    bool m_isWider = false;   ///< since the last distribution
    QTimer m_soon;
};

} // namespace wh::ui
