// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/LiveAxis.h"
#include "ui/bot/LivePrice.h"
#include "ui/charts/TimeAxis.h"

#include <QMap>
#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace wh::ui {

class Appearance;
class BotFeed;
class ElidedLabel;
class GaugeBook;
class GaugePanel;
class TimeChart;

/// The live charts of a bot over one axis of time that follows the present: price with own orders and fills, and below
/// it whichever gauges were put there. Owned by the page; GUI thread.
class LiveCharts final : public QWidget
{
    Q_OBJECT

public:
    /// Both borrowed; they outlive the charts.
    LiveCharts(const Appearance& appearance, GaugeBook& book, QWidget* parent = nullptr);
    ~LiveCharts() override;

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    void setAway(bool away);
    void retranslate();

    TimeAxis& axis() { return m_axis; }
    LiveAxis& live() { return m_live; }
    LivePrice& price() const { return *m_price; }
    TimeChart& priceChart() const { return *m_chart; }
    const QList<GaugePanel*>& panels() const { return m_panels; }
    bool isSettled() const;
    /// The moment in the middle; the present is no longer followed.
    void centreOn(TimeNs time);

    /// Puts a gauge onto a chart; where it is on another, takes it off that. @param panel  null: a new one
    void showGauge(const std::string& name, GaugePanel* panel);
    void takeOff(const std::string& name);
    /// None: it is on no chart.
    std::optional<Token> colourOf(const std::string& name) const;
    /// What can be done with a gauge, as entries.
    void fillGaugeMenu(QMenu& menu, const std::string& name);
    /// A gauge is dragged there (global): shows where it would land.
    void hintDrop(const QPoint& position);
    void endDrop();
    void dropGauge(const std::string& name, const QPoint& position);

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    /// Which gauges are on charts.
    void gaugesChanged();
    /// A chart was clicked there.
    void momentChosen(wh::TimeNs time);
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeBar();
    void startAxis();
    void draw(TimeNs present);
    void showFollowing();
    void refresh();
    void rebuildPanels();
    GaugePanel* addPanel();
    void removePanel(GaugePanel* panel);
    /// On the part of the charts that is seen.
    bool isOverCharts(const QPoint& global) const;
    GaugePanel* panelOf(const std::string& name) const;
    void rememberGauges();
    Token freeColour() const;
    void finishPanels();

    const Appearance& m_appearance;
    GaugeBook& m_book;
    TimeAxis m_axis;
    LiveAxis m_live;
    BotFeed* m_feed = nullptr;
    TimeNs m_end = 0; ///< when the bot's work ended; 0: it has not
    QButtonGroup* m_spans;
    QToolButton* m_follow;
    QToolButton* m_orders;
    QToolButton* m_fills;
    ElidedLabel* m_note;
    QScrollArea* m_scroll; ///< where the window is too small for all of them
    QSplitter* m_splitter;
    TimeChart* m_chart;
    LivePrice* m_price;
    QList<GaugePanel*> m_panels;
    QList<QStringList> m_wanted; ///< gauges by chart, also those that this bot does not have
    QLabel* m_hint;              ///< over the charts: a new one is made here
};

} // namespace wh::ui
