// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/DatasetTable.h"

#include "ui/common/Appearance.h"
#include "ui/common/ColumnFit.h"
#include "ui/common/StatePane.h"
#include "ui/data/DatasetColumns.h"
#include "ui/data/QualityBook.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

/// What the columns are wide at least, in characters.
constexpr int kWidths[kDatasetColumns] = {12, 7, 13, 10, 10, 9, 15, 7, 10, 8, 10, 20, 28};

} // namespace

WordFilter::WordFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(kSortRole);
    setDynamicSortFilter(true);
}

void WordFilter::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    QString text;
    for (int column = 0; !m_words.isEmpty() && column < sourceModel()->columnCount(parent); ++column)
        text += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool WordFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(kSortRole);
    const QVariant b = right.data(kSortRole);
    if (a.userType() == QMetaType::QString) {
        const int order = QString::compare(a.toString(), b.toString(), Qt::CaseInsensitive);
        return order == 0 ? left.data(kIdRole).toString() < right.data(kIdRole).toString() : order < 0;
    }
    return a.toLongLong() < b.toLongLong();
}

void DatasetView::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::NoModifier && (key == Qt::Key_J || key == Qt::Key_K)) {
        QKeyEvent move(event->type(), key == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        return QTableView::keyPressEvent(&move);
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit opened();
        return;
    }
    QTableView::keyPressEvent(event);
}

DatasetTable::DatasetTable(const Appearance& appearance, Session& session, const QualityBook& qualities,
                           QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_qualities(qualities)
    , m_model(session.datasets(), datasetColumns(appearance, qualities))
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_view(new DatasetView(this))
{
    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(320);
    m_words->addAction(m_appearance.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_filter.setSourceModel(&m_model);
    m_view->setObjectName(QStringLiteral("datasets"));
    m_view->setModel(&m_filter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    auto* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setTextElideMode(Qt::ElideRight);
    const int digit = QFontMetrics(m_appearance.font(FontRole::Body)).horizontalAdvance(u'0');
    for (int column = 0; column < kDatasetColumns; ++column)
        header->resizeSection(column, kWidths[column] * digit + 3 * kGrid);
    header->setSectionHidden(static_cast<int>(DatasetColumn::Id), true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(static_cast<int>(DatasetColumn::Pair), Qt::AscendingOrder);

    m_fit = new ColumnFit(*m_view);
    m_pane = new StatePane(appearance, m_view, this);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    top->setSpacing(3 * kGrid);
    top->addWidget(m_words, 1);
    top->addWidget(m_count);
    top->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_pane, 1);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        keepSelection();
        showCount();
    });
    auto* clear = new QShortcut(Qt::Key_Escape, m_words);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, this, [this] {
        m_words->clear();
        m_view->setFocus();
    });
    connect(m_pane, &StatePane::actionRequested, clear, &QShortcut::activated);
    setFocusProxy(m_view);
    setTabOrder(m_view, m_words); // Tab enters at the list, and passes over what would come before
    connect(m_words, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DatasetTable::onCurrent);
    connect(m_view, &DatasetView::opened, this, [this] {
        if (!m_current.isEmpty())
            emit opened(m_current);
    });
    connect(m_view, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit opened(index.data(kIdRole).toString()); });
    connect(m_view, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_view->indexAt(at).isValid())
            emit menuRequested(m_view->viewport()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &DatasetTable::showHeaderMenu);
    for (const auto& changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_filter, changed, this, [this] {
            keepSelection();
            showCount();
        });
    }
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &DatasetTable::showCount); // the filter tells it before
    connect(&m_filter, &QAbstractItemModel::modelReset, this, [this] {
        keepSelection();
        showCount();
    });
    connect(&m_qualities, &QualityBook::changed, this, [this] { m_model.refresh(); });
    connect(&m_appearance, &Appearance::changed, this, [this] { m_model.refresh(); });
    retranslate();
    keepSelection();
}

QString DatasetTable::current() const
{
    return m_current;
}

void DatasetTable::onCurrent()
{
    const QString now = m_view->currentIndex().data(kIdRole).toString();
    if (now == m_current)
        return;
    m_current = now;
    emit currentChanged(m_current);
}

void DatasetTable::select(const QString& dataset)
{
    m_wanted = dataset;
    const bool isKnown = m_session.datasets().find(dataset.toStdString()) != nullptr;
    const auto rows = m_filter.match(m_filter.index(0, 0), kIdRole, dataset, 1, Qt::MatchExactly);
    if (isKnown && rows.isEmpty())
        m_words->clear(); // it is there, and filtered out
    keepSelection();
}

void DatasetTable::keepSelection()
{
    for (const QString& id : {m_wanted, m_current}) {
        if (id.isEmpty() || m_filter.rowCount() == 0)
            continue;
        const auto rows = m_filter.match(m_filter.index(0, 0), kIdRole, id, 1, Qt::MatchExactly);
        if (rows.isEmpty())
            continue;
        if (id == m_wanted)
            m_wanted.clear();
        if (m_view->currentIndex().row() != rows.front().row() || !m_view->selectionModel()->hasSelection())
            m_view->selectRow(rows.front().row());
        m_view->scrollTo(rows.front());
        onCurrent();
        return;
    }
    if (m_filter.rowCount() > 0)
        m_view->selectRow(0);
    onCurrent();
}

void DatasetTable::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void DatasetTable::showCount()
{
    const int all = m_model.rowCount();
    const int shown = m_filter.rowCount();
    if (shown > 0 || all == 0)
        m_pane->showContent();
    else
        m_pane->showEmpty(Icon::Filter, tr("No recording matches"), {},
                          QCoreApplication::translate("wh::ui::RunsPane", "Clear the filter"));
    m_count->setText(shown == all ? tr("%n recording(s)", "", all)
                                  : tr("%1 of %n recording(s)", "", all).arg(m_appearance.numbers().whole(shown)));
}

void DatasetTable::retranslate()
{
    m_words->setPlaceholderText(tr("Filter recordings   /"));
    m_words->setAccessibleName(tr("Filter recordings"));
    m_words->setToolTip(tr("Shows the rows in which all the words are found"));
    m_view->setAccessibleName(tr("Recordings"));
    m_model.setColumns(datasetColumns(m_appearance, m_qualities));
    if (m_fit)
        m_fit->fit();
    showCount();
}

void DatasetTable::showHeaderMenu(const QPoint& at)
{
    auto* header = m_view->horizontalHeader();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        auto* action = menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // One column stays, or there would be no header to bring the others back.
        action->setEnabled(!action->isChecked() || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(header->mapToGlobal(at));
}

QByteArray DatasetTable::columnState() const
{
    return m_fit->save();
}

void DatasetTable::restoreColumns(const QByteArray& state)
{
    m_fit->restore(state);
}

} // namespace wh::ui
