// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetModel.h"

#include <QRegion>
#include <QStyledItemDelegate>

#include <array>

namespace wh::ui {

/// Draws the cells of the fleet: numbers upon their decimal point with the unit dimmed behind, curves, states with icon
/// and word, a short shine where a value has just changed, and in the colour of what is stale what an engine that is
/// away told last. Owned by its view; GUI thread.
class FleetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kFlashMs = 300;

    FleetDelegate(const Appearance& appearance, const FleetModel& model, QObject* parent = nullptr);

    /// What is going to be drawn: cells outside of it are left alone.
    void setRegion(const QRegion& region) { m_region = region; }
    /// The width that a number needed and had not, since it was asked for last; 0: all were wide enough.
    int takeWanted(FleetColumn column) const;
    /// What a cell needs to show all of it.
    int neededWidth(const QModelIndex& index) const;
    /// The whole row of a group: its name, how its bots are, and its sums in their columns.
    void paintGroup(QPainter& painter, const QModelIndex& index, const QRect& row, bool isSelected,
                    const std::array<QRect, kFleetColumnCount>& cells) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void drawBack(QPainter& painter, const QStyleOptionViewItem& option, const FleetRow& row, FleetColumn column) const;
    void drawNumber(QPainter& painter, const QRect& rect, const FleetCell& cell, FleetColumn column,
                    const QColor& colour, const QColor& dim) const;
    /// What stands right of a number's last digit: the digits that others have, and the unit.
    int roomBehind(const FleetCell& cell, FleetColumn column, const QFontMetrics& metrics) const;
    /// @return how far the text reaches
    int drawText(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour,
                 Qt::TextElideMode elide = Qt::ElideRight) const;

    const Appearance& m_appearance;
    const FleetModel& m_model;
    QRegion m_region;
    /// Of what was drawn so far, by column: only ever more, so that numbers do not jump.
    mutable std::array<int, kFleetColumnCount> m_unitWidth{}, m_digits{}, m_wanted{};
};

} // namespace wh::ui
