// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetView.h"

#include "ui/common/Appearance.h"
#include "ui/fleet/FleetDelegate.h"
#include "ui/session/Session.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QStyleOption>

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
    setFirstColumns();
    setSortingEnabled(true);
    sortByColumn(kFleetName, Qt::AscendingOrder);
    m_handsOff.setSingleShot(true);
    m_handsOff.setInterval(kHandsOffMs);
    m_flashEnd.setSingleShot(true);
    m_clock.setInterval(kClockMs);

    connect(&model, &FleetModel::cellsChanged, this, &FleetView::onCellsChanged);
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
    connect(header(), &QHeaderView::sectionResized, this, [this](int column, int, int) {
        if (header()->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_dragged << column;
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
    const double scale = m_appearance.fonts().bodyPixels / static_cast<double>(FontChoice::kBodyPixels);
    m_dragged.clear();
    m_hasChosenEngineColumn = false;
    for (int column = 0; column < kFleetColumnCount; ++column) {
        const FleetColumnLook look = fleetColumnLook(static_cast<FleetColumn>(column));
        header()->moveSection(header()->visualIndex(column), column);
        setColumnHidden(column, !look.isShownFirst || (column == kFleetEngine && !m_hasSeveralEngines));
        setColumnWidth(column, std::max(qRound(look.width * scale), header()->sectionSizeHint(column)));
    }
}

void FleetView::setSeveralEngines(bool several)
{
    if (several == m_hasSeveralEngines)
        return;
    m_hasSeveralEngines = several;
    if (!m_hasChosenEngineColumn)
        setColumnHidden(kFleetEngine, !several);
}

void FleetView::toggleColumn(int column, bool isShown)
{
    m_hasChosenEngineColumn |= column == kFleetEngine;
    setColumnHidden(column, !isShown);
    if (isShown && columnWidth(column) < 4 * kGrid)
        setColumnWidth(column, fleetColumnLook(static_cast<FleetColumn>(column)).width);
}

void FleetView::fillColumnMenu(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    for (int column = kFleetName + 1; column < kFleetColumnCount; ++column) {
        const FleetColumnLook look = fleetColumnLook(static_cast<FleetColumn>(column));
        QAction* action = menu.addAction(look.title);
        action->setToolTip(look.tip);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { toggleColumn(column, isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("As at first")), &QAction::triggered, this, &FleetView::setFirstColumns);
}

QVariantMap FleetView::savedState() const
{
    return {{QStringLiteral("columns"), header()->saveState()},
            {QStringLiteral("choseEngine"), m_hasChosenEngineColumn},
            {QStringLiteral("folded"), QStringList(m_folded.begin(), m_folded.end())}};
}

void FleetView::restoreState(const QVariantMap& state)
{
    const QStringList folded = state.value(QStringLiteral("folded")).toStringList();
    m_folded = QSet<QString>(folded.begin(), folded.end());
    if (header()->restoreState(state.value(QStringLiteral("columns")).toByteArray())) {
        m_hasChosenEngineColumn = state.value(QStringLiteral("choseEngine")).toBool();
        // What another version had more or fewer of is as wide as nothing.
        for (int column = 0; column < kFleetColumnCount; ++column) {
            if (!isColumnHidden(column) && columnWidth(column) < 4 * kGrid)
                setColumnWidth(column, fleetColumnLook(static_cast<FleetColumn>(column)).width);
        }
        if (!m_hasChosenEngineColumn)
            setColumnHidden(kFleetEngine, !m_hasSeveralEngines);
        header()->setStretchLastSection(true);
        m_model.sort(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    }
    unfoldGroups();
}

void FleetView::widenNumbers()
{
    for (int column = 0; column < kFleetColumnCount; ++column) {
        const int wanted = m_delegate->takeWanted(static_cast<FleetColumn>(column));
        if (wanted > columnWidth(column) && !m_dragged.contains(column))
            setColumnWidth(column, wanted);
    }
}

// What changes

template<typename Function>
void FleetView::forEachVisible(Function function) const
{
    const int bottom = viewport()->height();
    for (QModelIndex index = indexAt({0, 0}).siblingAtColumn(0); index.isValid(); index = indexBelow(index)) {
        if (visualRect(index).top() >= bottom)
            return;
        function(index);
    }
}

void FleetView::updateCells(const QModelIndex& row, FleetColumns columns)
{
    const QRect place = visualRect(row);
    for (int column = 0; column < kFleetColumnCount; ++column) {
        if ((columns & columnBit(column)) != 0 && !isColumnHidden(column))
            viewport()->update(columnViewportPosition(column), place.top(), columnWidth(column), place.height());
    }
}

void FleetView::onCellsChanged()
{
    if (!isVisible())
        return;
    const std::uint64_t application = m_model.rows().application();
    constexpr FleetColumns kSums =
        columnBit(kFleetName) | columnBit(kFleetState) | columnBit(kFleetProfit) | columnBit(kFleetOrders);
    forEachVisible([&](const QModelIndex& index) {
        const FleetRow* row = m_model.rowAt(index);
        if (!row)
            updateCells(index, kSums);
        else if (row->changedIn == application)
            updateCells(index, row->changed);
    });
    if (!m_flashEnd.isActive())
        m_flashEnd.start(FleetDelegate::kFlashMs);
}

void FleetView::endFlashes()
{
    const qint64 now = m_model.rows().now();
    qint64 next = 0;
    forEachVisible([&](const QModelIndex& index) {
        const FleetRow* row = m_model.rowAt(index);
        for (int column = 0; row && column < kFleetColumnCount; ++column) {
            const qint64 at = row->flashedAt[static_cast<std::size_t>(column)];
            if (at == 0 || now - at > 4 * FleetDelegate::kFlashMs)
                continue;
            if (now - at >= FleetDelegate::kFlashMs)
                updateCells(index, columnBit(column));
            else
                next = std::max(next, at + FleetDelegate::kFlashMs - now);
        }
    });
    if (next > 0)
        m_flashEnd.start(static_cast<int>(next));
}

void FleetView::showClock()
{
    forEachVisible([&](const QModelIndex& index) {
        const FleetRow* row = m_model.rowAt(index);
        if (row)
            updateCells(index, columnBit(kFleetUptime) | columnBit(kFleetEvent) |
                                   (row->engine->isStale() ? columnBit(kFleetState) : 0));
    });
}

void FleetView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // onCellsChanged() paints what has to be: rows are all equally high, and nothing of them is edited here.
    if (!m_model.isApplying() || QAccessible::isActive())
        QTreeView::dataChanged(topLeft, bottomRight, roles);
}

void FleetView::paintEvent(QPaintEvent* event)
{
    m_delegate->setRegion(event->region());
    QTreeView::paintEvent(event);
    QMetaObject::invokeMethod(this, &FleetView::widenNumbers, Qt::QueuedConnection);
}

void FleetView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const bool isGroup = m_model.isGroup(index);
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, palette().brush(QPalette::Active, QPalette::Highlight));
    else if (isGroup)
        painter->fillRect(rect, m_appearance.colour(Token::Raised));
    if (!isGroup)
        return;
    QStyleOption option;
    option.initFrom(this);
    option.rect = QRect(rect.right() - kIndentation + 1, rect.top(), kIndentation, rect.height());
    style()->drawPrimitive(isExpanded(index) ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight, &option,
                           painter, this);
}

// Who is at it

void FleetView::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
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
    setRootIsDecorated(m_model.grouping() != FleetGrouping::None);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        if (m_model.isGroup(index))
            setExpanded(index, !m_folded.contains(m_model.groupId(index)));
    }
}

} // namespace wh::ui
