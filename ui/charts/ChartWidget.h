// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartLayer.h"

#include <QWidget>

class QMenu;

namespace wh::ui {

class Appearance;

/// What all charts have in common: a title, a place in the focus chain with a visible ring, a context menu (show all,
/// copy the value, save a picture), a tooltip of readings, and a summary in words for screen readers. GUI thread.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    ChartWidget(const Appearance& appearance, QWidget* parent);

    /// Also the accessible name.
    void setTitle(const QString& title);
    const QString& title() const { return m_title; }
    /// Shown in the middle while there is nothing to draw.
    void setEmptyText(const QString& text);
    const QString& emptyText() const { return m_emptyText; }

    /// The chart in a sentence or two: what is seen, from where to where, and what is pointed at.
    virtual QString summary() const = 0;
    /// What is pointed at, one line each; empty where nothing is.
    virtual std::vector<Reading> currentReadings() const = 0;
    /// The heading of the readings: a moment, a price, a cell.
    virtual QString currentPlace() const { return {}; }
    /// Back to where everything is seen.
    virtual void showAll() {}
    virtual bool isEmpty() const = 0;

    /// Place and readings as lines of text. @return false where nothing is pointed at
    bool copyValue() const;
    /// Draws the chart at its size: on paper in strokes, elsewhere as on the screen.
    void draw(QPainter& painter) { paintChart(painter); }
    /// @return whether a PNG of the chart could be written there, at twice the screen's resolution
    bool savePicture(const QString& path);

protected:
    /// Paints everything but the ring of the focus; at any scale, on any device.
    virtual void paintChart(QPainter& painter) = 0;
    /// More entries for the context menu.
    virtual void fillMenu(QMenu& menu);

    const Appearance& appearance() const { return m_appearance; }
    const Theme& theme() const;
    /// The table that tooltips show.
    QString readingsHtml() const;
    /// Tells screen readers that something else is pointed at.
    void announce();
    void paintEmpty(QPainter& painter, const QRectF& rect) const;

    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    void askWhereToSave();

    const Appearance& m_appearance;
    QString m_title;
    QString m_emptyText;
};

} // namespace wh::ui
