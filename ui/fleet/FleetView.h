// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetModel.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>
#include <QVariantMap>

#include <set>

class QMenu;

namespace wh::ui {

class FleetDelegate;
class FleetWidths;

/// The fleet's table: J and K or the arrows move, Space marks, Enter opens, Esc lets go of what is selected. While the
/// pointer is over its rows or somebody moves through them rows keep their order. Paints only cells that changed and
/// can be seen. GUI thread.
class FleetView final : public QTreeView
{
    Q_OBJECT

public:
    /// Both borrowed, and outlive this.
    FleetView(const Appearance& appearance, FleetModel& model, QWidget* parent = nullptr);

    /// In the order in which they stand, each once.
    std::vector<const FleetRow*> selectedBots() const;
    /// Alone, and where it can be seen. @return whether it is shown
    bool select(const BotKey& key);
    /// A menu to choose columns from, for the header and elsewhere.
    void fillColumnMenu(QMenu& menu);
    /// The column of engines is shown by itself where there are several, until somebody chooses.
    void setSeveralEngines(bool several);
    /// The columns are as wide as what stands in them now.
    bool isMeasured() const;
    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    void openRequested(const QString& engine, const QString& bot);
    void measured();
    void selectionChangedAnyhow();
    /// Rows would move, but for who is at them.
    void orderWaits(bool waits);

protected:
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    /// Calls with each row that can be seen, from top to bottom.
    template<typename Function>
    void forEachVisible(Function function) const;
    void updateCells(const QModelIndex& row, FleetColumns columns);
    void onCellsChanged();
    void endFlashes();
    void showClock();
    void move(int step);
    void mark();
    void updateHold();
    void keepSelection();
    void restoreSelection();
    void unfoldGroups();
    void setFirstColumns();
    void toggleColumn(int column, bool isShown);
    /// What the bots are grouped by stands above each group: its column takes no room.
    void followGrouping();
    void setColumnWanted(int column, bool isWanted);
    bool isColumnWanted(int column) const;

    const Appearance& m_appearance;
    FleetModel& m_model;
    FleetDelegate* m_delegate;
    FleetWidths* m_widths = nullptr;
    QSet<QString> m_folded;  ///< groups
    std::set<BotKey> m_kept; ///< selected, while the model is made anew
    BotKey m_keptCurrent;
    bool m_hasMoved = false;  ///< else the current row is only where the focus came to
    bool m_isMarking = false; ///< Space was used: moving selects nothing
    bool m_wasShown = false;
    bool m_isOverRows = false, m_isPressed = false;
    int m_grouped = -1; ///< the column that is hidden because of the groups; -1: none
    bool m_isGroupedWanted = false;
    bool m_hasSeveralEngines = false, m_hasChosenEngineColumn = false;
    QTimer m_handsOff; ///< since a key moved something
    QTimer m_flashEnd, m_clock;
};

} // namespace wh::ui
