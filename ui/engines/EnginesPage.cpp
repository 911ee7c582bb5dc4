// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/EnginesPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/ColumnFit.h"
#include "ui/common/TableSetup.h"
#include "ui/engines/EngineColumns.h"
#include "ui/engines/EngineDialog.h"
#include "ui/engines/EnginePane.h"
#include "ui/engines/EngineQuestions.h"
#include "ui/links/EngineDirectory.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

using State = EngineLink::State;

constexpr int kColumnsVersion = 1;
/// What the columns are wide at least, in characters.
constexpr int kWidths[kEngineColumns] = {12, 20, 7, 9, 10, 7, 20, 12};

} // namespace

EnginesPage::EnginesPage(const PageContext& context, EngineLinks& links, EngineDirectory& directory, QWidget* parent)
    : Page(context, parent), m_links(links), m_directory(directory), m_rows(links, engineColumns(context.appearance))
{
    setObjectName(QStringLiteral("enginesPage"));
    makeActions();
    build();
    connect(&links, &EngineLinks::stateChanged, this, [this] {
        m_fit->fit();
        updateActions();
    });
    connect(&links, &EngineLinks::added, this, &EnginesPage::updateActions);
    connect(&links, &EngineLinks::removed, this, &EnginesPage::updateActions);
    connect(&links, &EngineLinks::aboutToRemove, this, [this](EngineLink* link) {
        if (m_pane && current() == link)
            m_pane->setLink(nullptr);
    });
    connect(&context.appearance, &Appearance::changed, &m_rows, &LinkRows::refresh);
    retranslate();
    select(links.all().empty() ? QString() : links.all().front()->id());
}

void EnginesPage::makeActions()
{
    m_add = makeAction(Icon::Plus, "engines.add");
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_edit = makeAction(Icon::Settings, "engines.edit");
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_toggle = makeAction(Icon::Link, "engines.toggle");
    m_toggle->setShortcut(QKeySequence(Qt::Key_F5));
    m_decide = makeAction(Icon::Lock, "engines.question");
    m_remove = makeAction(Icon::Delete, "engines.remove");
    m_remove->setShortcut(QKeySequence::Delete);
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(current()->id()); });
    connect(m_toggle, &QAction::triggered, this, &EnginesPage::toggle);
    connect(m_decide, &QAction::triggered, this, &EnginesPage::act);
    connect(m_remove, &QAction::triggered, this, &EnginesPage::askToRemove);
}

void EnginesPage::build()
{
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    auto* upper = new QWidget(m_split);
    m_table = new QTableView(upper);
    m_table->setObjectName(QStringLiteral("engines"));
    m_sorted.setSourceModel(&m_rows);
    m_sorted.setSortRole(kSortRole);
    m_table->setModel(&m_sorted);
    setUpRowTable(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    const int digit = QFontMetrics(appearance().font(FontRole::Body)).horizontalAdvance(u'0');
    for (int column = 0; column < kEngineColumns; ++column)
        header->resizeSection(column, kWidths[column] * digit + 3 * kGrid);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were entered, until somebody sorts
    m_fit = new ColumnFit(*m_table);
    constexpr int kLeastRows = 2; // and the bar below them
    m_table->setMinimumHeight(header->sizeHint().height() +
                              kLeastRows * m_table->verticalHeader()->defaultSectionSize());

    m_hint = new QWidget(upper);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hintTitle = new QLabel(m_hint);
    m_hintText = new QLabel(m_hint);
    m_hintText->setWordWrap(true);
    m_hintText->setAlignment(Qt::AlignHCenter);
    m_hintText->setForegroundRole(QPalette::PlaceholderText);
    m_hintButton = new QPushButton(m_hint);
    m_hintButton->setObjectName(QStringLiteral("addFirst"));
    m_hintButton->setDefault(true);
    auto* words = new QVBoxLayout(m_hint);
    words->setContentsMargins(8 * kGrid, 0, 8 * kGrid, 0);
    words->setSpacing(2 * kGrid);
    words->addStretch(2);
    words->addWidget(m_hintTitle, 0, Qt::AlignHCenter);
    words->addWidget(m_hintText);
    words->addWidget(m_hintButton, 0, Qt::AlignHCenter);
    words->addStretch(3);
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 3);

    m_pane = new EnginePane(appearance(), m_split);
    m_split->addWidget(upper);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    m_split->setSizes({240, 320});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    setFirstFocus(m_table);

    connect(m_hintButton, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_pane, &EnginePane::actionRequested, this, &EnginesPage::act);
    connect(m_pane, &EnginePane::settled, this, &Page::settled);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EnginesPage::onCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &EnginesPage::act);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!m_table->indexAt(at).isValid())
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(pageActions());
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

QList<QAction*> EnginesPage::pageActions() const
{
    return {m_add, m_edit, m_toggle, m_decide, m_remove};
}

EngineLink* EnginesPage::current() const
{
    return m_rows.linkAt(m_sorted.mapToSource(m_table->currentIndex()));
}

void EnginesPage::select(const QString& id)
{
    const QModelIndex row = m_sorted.mapFromSource(m_rows.indexOf(id));
    if (row.isValid())
        m_table->selectRow(row.row());
    onCurrent();
}

void EnginesPage::onCurrent()
{
    m_pane->setLink(current());
    updateActions();
}

void EnginesPage::openEngine(const QString& id)
{
    select(id);
    EngineLink* link = current();
    if (link && link->id() == id && hasQuestion(*link))
        act();
}

void EnginesPage::updateActions()
{
    const EngineLink* link = current();
    const bool isRemote = link && !link->isEmbedded();
    const bool isOff = link && link->state() == State::Off;
    const bool mayTry = link && (isRemote || link->state() == State::Refused);
    m_edit->setEnabled(isRemote);
    m_remove->setEnabled(isRemote);
    m_toggle->setEnabled(mayTry);
    m_decide->setEnabled(link && hasQuestion(*link));
    const bool connects = !isRemote || isOff;
    setActionText(m_toggle, connects ? tr("Connect") : tr("Disconnect"),
                  connects ? tr("Connect to the selected engine, now and at each start")
                           : tr("Leave the selected engine, until it is connected again; its bots go on"));
    m_hint->setVisible(m_directory.entries().empty());
}

void EnginesPage::act()
{
    EngineLink* link = current();
    if (!link)
        return;
    if (QDialog* question = makeQuestion(appearance(), *link, this))
        return open(question);
    if (link->state() == State::Connected)
        return link->isEmbedded() ? void() : edit(link->id());
    link->connectNow();
}

void EnginesPage::toggle()
{
    EngineLink* link = current();
    if (link->isEmbedded() || link->state() == State::Off)
        link->connectNow();
    else
        link->disconnectNow();
}

void EnginesPage::edit(const QString& id)
{
    auto* dialog = new EngineDialog(appearance(), m_links, m_directory, id, this);
    connect(dialog, &EngineDialog::saved, this, &EnginesPage::select);
    open(dialog);
}

void EnginesPage::open(QDialog* dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void EnginesPage::askToRemove()
{
    const EngineLink* link = current();
    if (!link || link->isEmbedded())
        return;
    const QString id = link->id();
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Remove engine"), tr("Remove %1?").arg(link->name()),
                                QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(link->entry().token == EngineEntry::Token::Kept
                                ? tr("This window forgets it, and its token is removed from the keychain. The engine "
                                     "itself and its bots go on.")
                                : tr("This window forgets it. The engine itself and its bots go on."));
    QPushButton* remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    QPushButton* keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, id] { m_directory.remove(id); });
    open(box);
}

QVariantMap EnginesPage::savedState() const
{
    return {{QStringLiteral("split"), m_split->saveState()},
            {QStringLiteral("columnsVersion"), kColumnsVersion},
            {QStringLiteral("columns"), m_fit->save()}};
}

void EnginesPage::restoreState(const QVariantMap& state)
{
    m_split->restoreState(state.value(QStringLiteral("split")).toByteArray());
    if (state.value(QStringLiteral("columnsVersion")).toInt() == kColumnsVersion)
        m_fit->restore(state.value(QStringLiteral("columns")).toByteArray());
}

bool EnginesPage::isSettled() const
{
    return m_pane->isSettled();
}

void EnginesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_rows.setWatched(true);
}

void EnginesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_rows.setWatched(false);
}

bool EnginesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_J || key->key() == Qt::Key_K)) {
        QKeyEvent move(QEvent::KeyPress, key->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        QCoreApplication::sendEvent(m_table, &move);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        act();
        return true;
    }
    return false;
}

void EnginesPage::retranslate()
{
    setActionText(m_add, tr("Add an engine…"), tr("Attach an engine that runs on a server, by its address and token"));
    setActionText(m_edit, tr("Change…"), tr("Change name, address or token of the selected engine"));
    setActionText(m_decide, tr("Decide…"), tr("Look at its certificate, or give the token that it asks for"));
    setActionText(m_remove, tr("Remove…"), tr("Forget the selected engine; it goes on by itself"));
    m_table->setAccessibleName(tr("Engines"));
    m_hintTitle->setFont(appearance().font(FontRole::Title));
    m_hintTitle->setText(tr("No engine on a server yet"));
    m_hintText->setText(
        tr("Bots on a server go on when this computer is off. Start wheelhouse-engine there, and attach "
           "it here by its address and a token: its bots stand beside yours."));
    m_hintButton->setText(tr("Add an engine…"));
    m_rows.setColumns(engineColumns(appearance()));
    m_pane->retranslate();
    m_fit->fit();
    updateActions();
}

} // namespace wh::ui
