// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/RunsPane.h"

#include "ui/backtest/RunEdit.h"
#include "ui/backtest/RunFilter.h"
#include "ui/common/Appearance.h"
#include "ui/common/ColumnFit.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

/// In pixels, by column; the last takes what is left.
constexpr int kWidths[kRunColumnCount] = {68, 104, 120, 148, 92, 76, 72, 116, 64, 172, 160, 116, 160};

} // namespace

RunsPane::RunsPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new LiveTable<client::Run>(context.session.runs(), {}, this))
    , m_filter(new RunFilter(this))
    , m_title(new QLabel(this))
    , m_filterField(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_view(new QTableView(this))
{
    m_filter->setSourceModel(m_table);
    m_view->setModel(m_filter);
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setWordWrap(false);
    m_view->setShowGrid(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->installEventFilter(this);
    retranslate(); // the columns: before there are none to be wide
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < kRunColumnCount; ++column)
        m_view->setColumnWidth(column, qMax(kWidths[column], m_view->horizontalHeader()->sectionSizeHint(column)));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(kRunNumber, Qt::DescendingOrder);

    m_fit = new ColumnFit(*m_view);

    m_filterField->setObjectName(QStringLiteral("runsFilter"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setMaximumWidth(280);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    head->setSpacing(2 * kGrid);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_filterField, 1);
    m_pane = new StatePane(context.appearance, m_view, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pane, 1);

    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setWords(text);
        showState();
    });
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit openRequested(index.data(kIdRole).toString()); });
    connect(m_view, &QTableView::customContextMenuRequested, this, &RunsPane::showMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RunsPane::showColumnMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPane::selectionChanged);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &RunsPane::selectionChanged);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &RunsPane::showState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RunsPane::showState);
    connect(&context.session.runs(), &ListSignals::stateChanged, this, &RunsPane::showState);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (m_context.session.runs().error())
            m_context.session.runs().start();
        else
            m_filterField->clear();
    });
    connect(&context.session, &Session::ready, this, &RunsPane::retranslate); // titles of strategies
    connect(&context.appearance, &Appearance::changed, this, &RunsPane::retranslate);
    showState();
}

QStringList RunsPane::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    QStringList runs;
    for (const QModelIndex& row : rows)
        runs << row.data(kIdRole).toString();
    return runs;
}

bool RunsPane::select(const QString& run)
{
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), kIdRole, run, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return false;
    // Whatever keys are held: it is selected alone.
    m_view->selectionModel()->setCurrentIndex(found.front(),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(found.front());
    return true;
}

void RunsPane::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

bool RunsPane::isSettled() const
{
    return m_context.session.runs().state() != LiveList<client::Run>::State::Loading;
}

QVariantMap RunsPane::savedState() const
{
    return {{QStringLiteral("columns"), m_fit->save()}};
}

void RunsPane::restoreState(const QVariantMap& state)
{
    m_fit->restore(state.value(QStringLiteral("columns")).toByteArray());
    // What another version had more or fewer of is as wide as nothing.
    for (int column = 0; column < kRunColumnCount; ++column) {
        if (!m_view->isColumnHidden(column) && m_view->columnWidth(column) < 4 * kGrid)
            m_view->setColumnWidth(column, kWidths[column]);
    }
}

void RunsPane::retranslate()
{
    m_table->setColumns(runColumns(
        m_context.appearance, m_context.session,
        [this](const client::Run& run, RunColumn column, const QString& text) { return store(run, column, text); }));
    m_title->setText(tr("Runs"));
    m_title->setFont(m_context.appearance.font(FontRole::Title));
    m_filterField->setPlaceholderText(tr("Filter runs ( / )"));
    m_filterField->setAccessibleName(tr("Filter runs"));
    m_filterField->setToolTip(tr("Shows runs that hold every word: in number, name, strategy, recording, tags, note…"));
    m_view->setAccessibleName(tr("Runs"));
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_context.appearance.colour(Token::Muted));
    m_count->setPalette(palette);
    if (m_pane)
        showState();
}

bool RunsPane::store(const client::Run& run, RunColumn column, const QString& text)
{
    const RunField field = column == kRunName ? RunField::Name : column == kRunTags ? RunField::Tags : RunField::Note;
    const QString before = column == kRunName   ? toQString(run.name)
                           : column == kRunTags ? tagsText(run.tags)
                                                : toQString(run.note);
    const QString after = column == kRunTags ? tagsText(tagsOf(text)) : text.trimmed();
    if (after == before)
        return false;
    m_context.undo.push(new RunEdit(m_context.session, run.id, field, before, after,
                                    whileAlive(this, [this](const Error& error) { emit editFailed(error); })));
    return true;
}

void RunsPane::showState()
{
    using State = LiveList<client::Run>::State;
    const auto& runs = m_context.session.runs();
    if (runs.state() == State::Failed) {
        m_pane->showFailed(failureOf(runs.error().value_or(Error()), tr("The runs could not be read.")),
                           tr("Try again"));
    } else if (runs.state() == State::Loading && m_table->rowCount() == 0) {
        m_pane->showLoading(tr("Reading the runs"), false);
    } else if (m_table->rowCount() == 0) {
        m_pane->showEmpty(Icon::Backtest, tr("No runs yet"),
                          tr("Set one up on the left and press Run. All runs are kept here."), {});
    } else if (m_filter->rowCount() == 0) {
        m_pane->showEmpty(Icon::Filter, tr("No run matches"), tr("No run holds all words of the filter."),
                          tr("Clear the filter"));
    } else if (m_pane->state() != StatePane::State::Content) {
        m_pane->showContent();
    }
    const int all = m_table->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(all == 0       ? QString()
                     : shown == all ? m_context.appearance.numbers().whole(all)
                                    : tr("%1 of %2")
                                          .arg(m_context.appearance.numbers().whole(shown),
                                               m_context.appearance.numbers().whole(all)));
    if (runs.state() != State::Loading)
        emit settled();
}

bool RunsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
            const int step = key->key() == Qt::Key_J ? 1 : -1;
            const QModelIndex next = m_view->currentIndex().siblingAtRow(m_view->currentIndex().row() + step);
            if (next.isValid())
                m_view->setCurrentIndex(next);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RunsPane::showMenu(const QPoint& position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void RunsPane::showColumnMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < kRunColumnCount; ++column) {
        auto* action = menu->addAction(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_view->setColumnHidden(column, !shown); });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(position));
}

} // namespace wh::ui
