// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetView.h"

#include "ui/common/Appearance.h"
#include "ui/fleet/FleetDelegate.h"
#include "ui/fleet/FleetWidths.h"
#include "ui/session/Session.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kHandsOffMs = 2000;
constexpr int kClockMs = 1000;
constexpr int kIndentation = 14;

} // namespace

FleetView::FleetView(const Appearance& appearance, FleetModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_delegate(new FleetDelegate(appearance, model, this))
{
    setObjectName(QStringLiteral("fleet"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setIndentation(kIndentation);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setMouseTracking(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    m_widths = new FleetWidths(*this, *m_delegate, [&appearance] {
        return appearance.fonts().bodyPixels / static_cast<double>(FontChoice::kBodyPixels);
    });
    connect(m_widths, &FleetWidths::measured, this, &FleetView::measured);
    setFirstColumns();
    setSortingEnabled(true);
    sortByColumn(kFleetName, Qt::AscendingOrder);
    m_handsOff.setSingleShot(true);
    m_handsOff.setInterval(kHandsOffMs);
    m_flashEnd.setSingleShot(true);
    m_clock.setInterval(kClockMs);

    connect(&model, &FleetModel::cellsChanged, this, &FleetView::onCellsChanged);
    // Words that seldom change, of rows that may be out of sight: columns are to fit them too.
    connect(&model.rows(), &FleetRows::applied, m_widths, [this](const FleetChanges& changes) {
        constexpr FleetColumns kWords =
            columnBit(kFleetName) | columnBit(kFleetStrategy) | columnBit(kFleetMarket) | columnBit(kFleetTags);
        if (std::any_of(changes.changed.begin(), changes.changed.end(),
                        [](const FleetRow* row) { return (row->changed & kWords) != 0; }))
            m_widths->measureSoon();
    });
    connect(&model, &FleetModel::orderPendingChanged, this, &FleetView::updateHold);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FleetView::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &FleetView::unfoldGroups);
    connect(&model, &QAbstractItemModel::modelReset, this, &FleetView::restoreSelection);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above) {
        if (!above.isValid())
            unfoldGroups();
    });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_folded << m_model.groupId(index); });
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_folded.remove(m_model.groupId(index)); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (const FleetRow* row = m_model.rowAt(index))
            emit openRequested(row->engine->id(), toQString(row->bot.id));
        else
            setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
    });
    connect(header(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header()->mapToGlobal(position));
    });
    connect(&m_handsOff, &QTimer::timeout, this, &FleetView::updateHold);
    connect(&m_flashEnd, &QTimer::timeout, this, &FleetView::endFlashes);
    connect(&m_clock, &QTimer::timeout, this, &FleetView::showClock);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
    unfoldGroups();
}

std::vector<const FleetRow*> FleetView::selectedBots() const
{
    return m_model.botsAt(selectionModel()->selectedRows());
}

bool FleetView::isMeasured() const
{
    return m_widths->isMeasured();
}

bool FleetView::select(const BotKey& key)
{
    const QModelIndex index = m_model.indexOf(key);
    if (!index.isValid())
        return false;
    m_isMarking = false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

// Columns

void FleetView::setFirstColumns()
{
    m_widths->setDragged({});
    m_hasChosenEngineColumn = false;
    for (int column = 0; column < kFleetColumnCount; ++column) {
        const FleetColumnLook look = fleetColumnLook(static_cast<FleetColumn>(column));
        header()->moveSection(header()->visualIndex(column), column);
        setColumnWanted(column, look.isShownFirst && (column != kFleetEngine || m_hasSeveralEngines));
    }
    m_widths->measureSoon();
}

void FleetView::setSeveralEngines(bool several)
{
    if (several == m_hasSeveralEngines)
        return;
    m_hasSeveralEngines = several;
    if (!m_hasChosenEngineColumn) {
        setColumnWanted(kFleetEngine, several);
        m_widths->measureSoon();
    }
}

void FleetView::toggleColumn(int column, bool isShown)
{
    m_hasChosenEngineColumn |= column == kFleetEngine;
    setColumnWanted(column, isShown);
    m_widths->measureSoon();
}

void FleetView::setColumnWanted(int column, bool isWanted)
{
    if (column == m_grouped)
        m_isGroupedWanted = isWanted;
    setColumnHidden(column, !isWanted || column == m_grouped);
}

bool FleetView::isColumnWanted(int column) const
{
    return column == m_grouped ? m_isGroupedWanted : !isColumnHidden(column);
}

void FleetView::followGrouping()
{
    const FleetColumns grouping = columnsOf(m_model.grouping());
    int grouped = -1;
    for (int column = 0; column < kFleetColumnCount; ++column)
        grouped = (grouping & columnBit(column)) != 0 ? column : grouped;
    const int before = std::exchange(m_grouped, -1);
    if (grouped == before) {
        m_grouped = before;
        return;
    }
    if (before >= 0)
        setColumnWanted(before, m_isGroupedWanted);
    if (grouped >= 0)
        m_isGroupedWanted = isColumnWanted(grouped);
    m_grouped = grouped;
    if (grouped >= 0)
        setColumnHidden(grouped, true);
    m_widths->measureSoon();
}

void FleetView::fillColumnMenu(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    for (int column = kFleetName + 1; column < kFleetColumnCount; ++column) {
        const FleetColumnLook look = fleetColumnLook(static_cast<FleetColumn>(column));
        QAction* action = menu.addAction(look.title);
        action->setToolTip(look.tip);
        action->setCheckable(true);
        action->setChecked(isColumnWanted(column));
        if (column == m_grouped) {
            action->setEnabled(false);
            action->setToolTip(tr("It stands above each group, as long as the bots are grouped by it"));
        }
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { toggleColumn(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As at first")), &QAction::triggered, this, &FleetView::setFirstColumns);
}

QVariantMap FleetView::savedState() const
{
    QVariantList dragged;
    for (const int column : m_widths->dragged())
        dragged << column;
    return {{QStringLiteral("columns"), header()->saveState()},
            {QStringLiteral("dragged"), dragged},
            {QStringLiteral("grouped"), m_grouped >= 0 && m_isGroupedWanted ? m_grouped : -1},
            {QStringLiteral("choseEngine"), m_hasChosenEngineColumn},
            {QStringLiteral("folded"), QStringList(m_folded.begin(), m_folded.end())}};
}

void FleetView::restoreState(const QVariantMap& state)
{
    const QStringList folded = state.value(QStringLiteral("folded")).toStringList();
    m_folded = QSet<QString>(folded.begin(), folded.end());
    // The header tells of its order while it is restored, and widths are distributed then: but for those.
    const QSet<int> before = m_widths->dragged();
    QSet<int> dragged;
    for (const QVariant& column : state.value(QStringLiteral("dragged")).toList())
        dragged << column.toInt();
    m_widths->setDragged(dragged);
    if (!header()->restoreState(state.value(QStringLiteral("columns")).toByteArray())) {
        m_widths->setDragged(before);
    } else {
        m_hasChosenEngineColumn = state.value(QStringLiteral("choseEngine")).toBool();
        m_grouped = -1;
        if (const int grouped = state.value(QStringLiteral("grouped"), -1).toInt();
            grouped > kFleetName && grouped < kFleetColumnCount)
            setColumnHidden(grouped, false);
        if (!m_hasChosenEngineColumn)
            setColumnWanted(kFleetEngine, m_hasSeveralEngines);
        header()->setStretchLastSection(true);
        m_model.sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
        m_widths->measureSoon();
    }
    unfoldGroups();
}

// Who is at it

void FleetView::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    m_wasShown = true;
    m_widths->measureNow();
    m_clock.start();
}

void FleetView::hideEvent(QHideEvent* event)
{
    QTreeView::hideEvent(event);
    m_clock.stop();
    m_isOverRows = m_isPressed = false;
    updateHold();
}

bool FleetView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        m_isOverRows = indexAt(static_cast<QMouseEvent*>(event)->pos()).isValid();
        updateHold();
    } else if (event->type() == QEvent::Leave) {
        m_isOverRows = false;
        updateHold();
    }
    return QTreeView::viewportEvent(event);
}

void FleetView::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = true;
    updateHold();
    m_hasMoved = true;
    if (event->modifiers() == Qt::NoModifier)
        m_isMarking = false;
    QTreeView::mousePressEvent(event);
}

void FleetView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    m_isPressed = false;
    updateHold();
}

void FleetView::updateHold()
{
    const bool isHeld = m_isOverRows || m_isPressed || m_handsOff.isActive();
    m_model.setOrderHeld(isHeld);
    emit orderWaits(isHeld && m_model.isOrderPending());
}

void FleetView::move(int step)
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    const bool isFirst = !std::exchange(m_hasMoved, true) && !selectionModel()->hasSelection();
    const QModelIndex next = !current.isValid() ? m_model.index(0, 0)
                             : isFirst          ? current
                             : step > 0         ? indexBelow(current)
                                                : indexAbove(current);
    if (!next.isValid())
        return;
    selectionModel()->setCurrentIndex(next, m_isMarking
                                                ? QItemSelectionModel::NoUpdate
                                                : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(next);
}

void FleetView::mark()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    // What moving has selected is the first that is marked.
    const bool keeps = !m_isMarking && selectionModel()->isSelected(current);
    m_isMarking = true;
    if (!keeps)
        selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void FleetView::keyPressEvent(QKeyEvent* event)
{
    m_handsOff.start();
    updateHold();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_J:
    case Qt::Key_Down:
        return move(1);
    case Qt::Key_K:
    case Qt::Key_Up:
        return move(-1);
    case Qt::Key_Space:
        return mark();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const FleetRow* row = m_model.rowAt(current))
            emit openRequested(row->engine->id(), toQString(row->bot.id));
        else if (current.isValid())
            setExpanded(current, !isExpanded(current));
        return;
    case Qt::Key_Escape:
        if (!selectionModel()->hasSelection())
            break;
        m_isMarking = false;
        clearSelection();
        return;
    default:
        break;
    }
    QTreeView::keyPressEvent(event);
}

void FleetView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectionChangedAnyhow();
}

void FleetView::keepSelection()
{
    m_kept.clear();
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        if (const FleetRow* row = m_model.rowAt(index))
            m_kept.insert(keyOf(*row));
    }
    const FleetRow* current = m_model.rowAt(currentIndex());
    m_keptCurrent = current ? keyOf(*current) : BotKey();
}

void FleetView::restoreSelection()
{
    if (!m_kept.empty()) {
        QItemSelection selection;
        const auto look = [&](const QModelIndex& parent) {
            for (int row = 0; row < m_model.rowCount(parent); ++row) {
                const QModelIndex index = m_model.index(row, 0, parent);
                const FleetRow* bot = m_model.rowAt(index);
                if (bot && m_kept.contains(keyOf(*bot)))
                    selection.select(index, index.siblingAtColumn(kFleetColumnCount - 1));
            }
        };
        look({});
        for (int row = 0; row < m_model.rowCount(); ++row)
            look(m_model.index(row, 0));
        selectionModel()->select(selection, QItemSelectionModel::Select);
    }
    if (const QModelIndex current = m_model.indexOf(m_keptCurrent); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    emit selectionChangedAnyhow();
}

void FleetView::unfoldGroups()
{
    followGrouping();
    setRootIsDecorated(m_model.grouping() != FleetGrouping::None);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_model.isGroup(index))
            setExpanded(index, !m_folded.contains(m_model.groupId(index)));
    }
}

} // namespace wh::ui
