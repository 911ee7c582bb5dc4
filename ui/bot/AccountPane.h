// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/BotUnits.h"
#include "ui/bot/GrowingCurve.h"
#include "ui/bot/HistoryWalk.h"

#include <QAbstractTableModel>
#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QSplitter;
class QTableView;

namespace wh::ui {

class Appearance;
class BotFeed;
class ColumnFit;
class LineLayer;
class LiveAxis;
class StatePane;
class TimeAxis;
class TimeChart;

/// What a bot's share of its account consists of, line by line: equity, the parts of its profit, and what it has of
/// each asset. GUI thread.
class AccountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Amount, Reserved, Free, ColumnCount };

    explicit AccountModel(const Appearance& appearance, QObject* parent = nullptr);
    /// Rows stay where they are as long as they are as many.
    void setAccount(const std::optional<client::BotAccount>& account, const BotUnits& units, const Decimal& capital);
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString name, amount, reserved, free, tip;
        int sign = 0;
        bool isAsset = false;
        bool operator==(const Line&) const = default;
    };
    std::vector<Line> lines() const;

    const Appearance& m_appearance;
    std::optional<client::BotAccount> m_account;
    BotUnits m_units;
    Decimal m_capital;
    std::vector<Line> m_lines;
};

/// The account as it stands, and the course of its equity. GUI thread.
class AccountPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both borrowed; they outlive the pane. @param live  the axis of the page's charts
    AccountPane(const Appearance& appearance, TimeAxis& axis, LiveAxis& live, QWidget* parent = nullptr);
    ~AccountPane() override;

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    void setAway(bool away);
    void retranslate();
    AccountModel& model() const { return *m_model; }
    TimeChart& chart() const { return *m_chart; }
    const GrowingCurve& equity() const { return m_equity; }
    bool isSettled() const { return !m_pause.isActive() && !m_older.isWorking(); }

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    void answered();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void restart();
    void breakWhereIdle();
    void fitTable();
    void take();
    void showAccount();
    void draw();

    const Appearance& m_appearance;
    TimeAxis& m_axis;
    LiveAxis& m_live;
    BotFeed* m_feed = nullptr;
    AccountModel* m_model;
    QTableView* m_table;
    ColumnFit* m_fit = nullptr;
    TimeChart* m_chart;
    LineLayer* m_layer = nullptr;
    BotUnits m_units;
    QSplitter* m_splitter;
    StatePane* m_pane;
    GrowingCurve m_equity;
    HistoryWalk<client::BotAccount> m_older;
    QTimer m_pause;
};

} // namespace wh::ui
