// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtest/RunColumns.h"
#include "ui/session/Page.h"

#include <QMenu>

class QLabel;
class QLineEdit;
class QTableView;

namespace wh::ui {

class RunFilter;
class ColumnFit;
class StatePane;

/// The list of runs: filtered, sorted, edited in place, with columns that can be moved and hidden. What is done with
/// runs is done by the page's actions. GUI thread.
class RunsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPane(const PageContext& context, QWidget* parent = nullptr);

    /// What the context menu offers.
    void setRunActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// In the order in which they are shown.
    QStringList selected() const;
    /// @return whether it is shown
    bool select(const QString& run);
    void focusFilter();
    /// Whether the list is known, or why not.
    bool isSettled() const;
    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);
    void retranslate();

    QTableView* view() const { return m_view; }

signals:
    void selectionChanged();
    /// Enter or a double click.
    void openRequested(const QString& run);
    void editFailed(const wh::Error& error);
    void settled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool store(const client::Run& run, RunColumn column, const QString& text);
    void showState();
    void showMenu(const QPoint& position);
    void showColumnMenu(const QPoint& position);

    PageContext m_context;
    LiveTable<client::Run>* m_table;
    RunFilter* m_filter;
    QList<QAction*> m_actions;
    QLabel* m_title;
    QLineEdit* m_filterField;
    QLabel* m_count;
    QTableView* m_view;
    StatePane* m_pane = nullptr;
    ColumnFit* m_fit = nullptr;
};

} // namespace wh::ui
