// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BookSnapshot.h"
#include "ui/charts/ChartWidget.h"

namespace wh::ui {

/// What could be bought and sold up to each price: bids fall off to the left of the mid, asks to the right. The wheel
/// and + − change how far from the mid one sees, arrows walk from level to level. GUI thread.
class DepthChart final : public ChartWidget
{
    Q_OBJECT

public:
    explicit DepthChart(const Appearance& appearance, QWidget* parent = nullptr);

    void setBook(BookSnapshot book);
    const BookSnapshot& book() const { return m_book; }
    /// The sums of quantity from the best level on, in lots.
    const std::vector<Lots>& sums(Side side) const { return side == Side::Buy ? m_bidSums : m_askSums; }
    /// How far from the mid is seen, in ticks.
    double reach() const { return m_reach; }

    QString summary() const override;
    std::vector<Reading> currentReadings() const override;
    QString currentPlace() const override;
    void showAll() override;
    bool isEmpty() const override { return m_book.isEmpty(); }
    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {200, 100}; }

protected:
    void paintChart(QPainter& painter) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A level that is pointed at.
    struct Pointer
    {
        Side side = Side::Buy;
        std::size_t level = 0;
        bool operator==(const Pointer&) const = default;
    };

    double mid() const;       ///< in ticks
    double fullReach() const; ///< to the last level of the shorter side
    void setReach(double reach);
    Lots largestSeen() const;
    QRectF plotRect() const;
    double xOf(double ticks) const;
    std::optional<Pointer> pointerAt(double x) const;
    void paintSide(QPainter& painter, Side side, double scale) const;

    BookSnapshot m_book;
    std::vector<Lots> m_bidSums;
    std::vector<Lots> m_askSums;
    double m_reach = 0;
    bool m_reachChosen = false; ///< by the user: kept when the book changes
    std::optional<Pointer> m_pointer;
};

} // namespace wh::ui
