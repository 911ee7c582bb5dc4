// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/LiveTable.h"
#include "ui/session/Page.h"
#include "ui/welcome/SampleRun.h"

#include <QSortFilterProxyModel>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace wh::ui {

class FleetRows;
class TotalsBar;

/// Where everybody begins: one button from nothing to a running backtest, the ways to a recording of one's own, how the
/// fleet stands where there is one, and the runs of late.
class WelcomePage final : public Page
{
    Q_OBJECT

public:
    /// @param bots  borrowed, outlives the page
    WelcomePage(const PageContext& context, FleetRows& bots, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override { return {m_first}; }
    QList<QAction*> toolActions() const override { return {}; } ///< it is the page's great button
    bool isSettled() const override;

protected:
    bool event(QEvent* event) override;

private:
    void retranslate() override;
    void restyle();
    void fitButtons();
    QWidget* makeCard();
    QPushButton* makeButton(QAction* action);
    std::vector<Column<client::Run>> columns() const;
    QWidget* makeFleet();
    void showFleet();
    void showProgress();
    void showRuns();
    void openSelected(const QModelIndex& index);

    FleetRows& m_bots;
    QWidget* m_fleet;
    TotalsBar* m_totals;
    QPushButton* m_toFleet;
    QAction *m_first, *m_bot, *m_script, *m_import, *m_tutorial;
    SampleRun m_sample;
    LiveTable<client::Run> m_model;
    QLabel *m_title, *m_purpose, *m_about, *m_step, *m_recent, *m_none;
    QPushButton *m_start, *m_cancel;
    QList<QPushButton*> m_buttons;
    QBoxLayout* m_rows = nullptr; ///< the first button, and the others
    QProgressBar* m_bar;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QSortFilterProxyModel m_sorted;
};

} // namespace wh::ui
