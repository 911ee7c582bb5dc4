// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/StreamView.h"

#include "ui/common/Appearance.h"
#include "ui/common/TableSetup.h"
#include "ui/session/LiveTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kNarrowColumn = 56; ///< at first: ColumnFit gives each what it needs

} // namespace

StreamLines::StreamLines(StreamModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
    setSortRole(kSortRole);
    setDynamicSortFilter(true);
    connect(&model, &StreamModel::filterChanged, this, [this] {
        // All at once: telling of lines that go or come one by one takes seconds where there are many.
        emit aboutToFilter();
        invalidate();
    });
}

bool StreamLines::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_model.accepts(row);
}

/// A gap's words run across all columns; every cell paints its part of them.
class StreamView::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Appearance& appearance, QTableView& view)
        : QStyledItemDelegate(&view), m_appearance(appearance), m_view(view)
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QModelIndex first = index.siblingAtColumn(0);
        if (!first.data(StreamModel::IsGapRole).toBool())
            return QStyledItemDelegate::paint(painter, option, index);
        const auto& theme = m_appearance.theme();
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, isSelected ? option.palette.color(QPalette::Highlight)
                                                  : theme.mixed(Token::Warning, Token::Panel, 0.12));
        QRect row = option.rect;
        row.setLeft(2 * kGrid);
        row.setRight(m_view.viewport()->width() - 2 * kGrid);
        constexpr int kSize = 14;
        const QRect icon(row.left(), row.center().y() - kSize / 2, kSize, kSize);
        m_appearance.icon(Icon::Warning, Token::Warning).paint(painter, icon);
        painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : theme.colour(Token::Text));
        QFont font = m_appearance.font(FontRole::Body);
        font.setUnderline(true); // it can be pressed
        painter->setFont(font);
        const QRect text = row.adjusted(kSize + 2 * kGrid, 0, 0, 0);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(first.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const Appearance& m_appearance;
    QTableView& m_view;
};

StreamView::StreamView(const Appearance& appearance, StreamLines& lines, QWidget* parent)
    : QTableView(parent), m_appearance(appearance), m_lines(lines)
{
    setModel(&lines);
    setItemDelegate(new Delegate(appearance, *this));
    setUpRowTable(*this);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultSectionSize(kNarrowColumn);
    // When it was is seen in any case, whatever else there is room for.
    setColumnWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000")) + 4 * kGrid);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &StreamView::onScrolled);
    for (auto signal : {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(&lines, signal, this, &StreamView::keepAnchor);
    connect(&lines, &StreamLines::aboutToFilter, this, &StreamView::keepAnchor);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && hasFocus() && !current.data(StreamModel::IsGapRole).toBool())
            emit lineChosen(current.data(StreamModel::TimeRole).toLongLong());
    });
}

void StreamView::keepAnchor()
{
    if (!m_isFollowing && !m_anchor.isValid())
        m_anchor = m_lines.index(rowAt(0), 0);
}

void StreamView::updateGeometries()
{
    m_isMoving = true;
    QTableView::updateGeometries();
    if (m_isFollowing && m_lines.isInOrder())
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (m_anchor.isValid())
        verticalScrollBar()->setValue(m_anchor.row());
    m_anchor = QPersistentModelIndex();
    m_isMoving = false;
}

void StreamView::resizeEvent(QResizeEvent* event)
{
    m_isMoving = true;
    QTableView::resizeEvent(event);
    m_isMoving = false;
    updateGeometries();
    if (hasRoom())
        emit startReached();
}

void StreamView::onScrolled(int value)
{
    if (m_isMoving)
        return;
    setFollowingFlag(value >= verticalScrollBar()->maximum() && m_lines.isInOrder());
    if (value == verticalScrollBar()->minimum())
        emit startReached();
}

void StreamView::wheelEvent(QWheelEvent* event)
{
    const int before = verticalScrollBar()->value();
    QTableView::wheelEvent(event);
    if (event->angleDelta().y() > 0 && before == verticalScrollBar()->minimum())
        emit startReached(); // further up, where there is no further
}

bool StreamView::hasRoom() const
{
    return m_lines.rowCount() * verticalHeader()->defaultSectionSize() < viewport()->height();
}

void StreamView::setFollowing(bool following)
{
    if (following) {
        m_isMoving = true;
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        m_isMoving = false;
    }
    setFollowingFlag(following && m_lines.isInOrder());
}

void StreamView::setFollowingFlag(bool following)
{
    if (std::exchange(m_isFollowing, following) == following)
        return;
    m_lines.stream().setFollowed(following);
    emit followingChanged(following);
}

int StreamView::copyLines() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    if (rows.isEmpty()) {
        for (int row = 0; row < m_lines.rowCount(); ++row)
            rows << m_lines.index(row, 0);
    }
    QStringList texts;
    for (const QModelIndex& row : std::as_const(rows))
        texts << m_lines.stream().lineText(m_lines.mapToSource(row).row());
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    return static_cast<int>(texts.size());
}

bool StreamView::loadGap(const QModelIndex& index)
{
    if (!index.isValid() || !index.siblingAtColumn(0).data(StreamModel::IsGapRole).toBool())
        return false;
    m_lines.stream().loadGap(m_lines.mapToSource(index).row());
    return true;
}

void StreamView::activate(const QModelIndex& index)
{
    if (index.isValid() && !index.siblingAtColumn(0).data(StreamModel::IsGapRole).toBool())
        emit lineActivated(index.data(StreamModel::TimeRole).toLongLong());
}

/// Where nobody was yet, one begins with what is seen, and not with the first line of all.
QModelIndex StreamView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (currentIndex().isValid() || m_lines.rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const int seen = m_isFollowing ? m_lines.rowCount() - 1 : std::max(0, rowAt(0));
    return m_lines.index(seen, 0);
}

void StreamView::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_J ? 1 : event->key() == Qt::Key_K ? -1 : 0;
    if (step != 0 && event->modifiers() == Qt::NoModifier && m_lines.rowCount() > 0) {
        const QModelIndex seen = currentIndex().isValid() ? currentIndex() : moveCursor(MoveNext, Qt::NoModifier);
        const int row = std::clamp(seen.row() + step, 0, m_lines.rowCount() - 1);
        setCurrentIndex(m_lines.index(row, seen.column()));
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!loadGap(currentIndex()))
            activate(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyLines();
        return;
    }
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier && m_lines.isInOrder()) {
        setCurrentIndex(m_lines.index(m_lines.rowCount() - 1, 0));
        setFollowing(true);
        return;
    }
    QTableView::keyPressEvent(event);
}

void StreamView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        activate(indexAt(event->position().toPoint()));
}

void StreamView::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        loadGap(indexAt(event->position().toPoint()));
}

} // namespace wh::ui
