// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/data/Dropped.h"
#include "ui/links/EngineLinks.h"
#include "ui/notify/Notifier.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"
#include "ui/settings/SettingsTable.h"
#include "ui/shell/Closing.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FocusKeeper.h"
#include "ui/shell/LayoutKeeper.h"
#include "ui/shell/PaletteEntries.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/WindowPlace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWindow>

namespace wh::ui {

namespace {

constexpr int kLayoutVersion = 1; ///< to be raised when docks or bars come or go
constexpr QSize kFirstSize{1360, 860};
constexpr QSize kSmallestSize{1024, 640}; // below it forms and figures would cover one another
constexpr int kMessageMs = 8000;
constexpr qsizetype kMostRecent = 12;

/// While a page is shown its F5 works in the whole window; its Delete only where it has the focus itself.
bool worksEverywhere(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    return first.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) ||
           (first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35);
}

} // namespace

MainWindow::MainWindow(const ShellContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_notices(context.page.appearance)
{
    setMinimumSize(kSmallestSize);
    setAcceptDrops(true);
    setWindowIcon(context.page.appearance.icon(Icon::Fleet, Token::Accent));
    setDockNestingEnabled(true);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_actions = new ShellActions(context.page.appearance, this);
    m_pages = new PageHost(m_context, this);
    m_pane = new StatePane(context.page.appearance, m_pages, this);
    auto* center = new QWidget(this);
    auto* column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new EngineNotices(context.page.appearance, m_notices, center);
    connect(bar, &EngineNotices::openRequested, this, &MainWindow::open);
    connect(&context.notifier, &Notifier::settled, bar, &EngineNotices::settle);
    column->addWidget(bar);
    column->addWidget(m_pane, 1);
    setCentralWidget(center);
    m_closing = new Closing(context.page.appearance, context.page.session, context.settings, this);
    connect(m_closing, &Closing::backgroundChosen, this, &MainWindow::goToBackground);
    connect(m_closing, &Closing::ended, this, &MainWindow::quit);
    buildBars();
    buildDocks();
    buildMenus();
    m_palette = new CommandPalette(context.page.appearance, this);
    setStatusBar(new StatusLine(context.page.appearance, context.page.session, fleetRows(context.engines),
                                {m_actions->action("page.fleet"), m_actions->action("view.jobs"),
                                 m_actions->action("page.engines"), m_actions->action("view.clock")},
                                this));
    connectActions();
    connectHistory();
    connectSession();
    routeRequests(context.page.navigator, *m_pages);
    connect(m_pages, &PageHost::currentPageChanged, this, &MainWindow::showPage);
    connect(m_pages, &PageHost::currentTitleChanged, this, &MainWindow::showTitle);
    connect(&context.page.appearance, &Appearance::changed, this, &MainWindow::restyle);
    retranslate();
    restyle();
    new FocusKeeper(*this, *m_pages);
    m_firstLayout = saveState(kLayoutVersion);
    m_keeper = new LayoutKeeper(*this, [this] {
        if (!m_isInBackground) // else that has been done when it went
            store();
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::connectActions()
{
    const ShellActions& actions = *m_actions;
    Navigator& navigator = m_context.page.navigator;
    const auto on = [this, &actions](std::string_view name, auto function) {
        connect(actions[name], &QAction::triggered, this, std::move(function));
    };
    for (QAction* page : actions.pages())
        connect(page, &QAction::triggered, m_pages, [this, page] { m_pages->open(page->data().toString()); });
    on("file.backtest", [&navigator] { navigator.prepareBacktest({}, {}); });
    on("file.bot", [&navigator] { navigator.prepareBot(); });
    on("file.import", [&navigator] { navigator.importFiles({}); });
    on("file.generate", [&navigator] { navigator.generateMarket(); });
    on("file.quit", [this] { askToQuit(); });
    on("edit.filter", [this] {
        if (Page* page = m_pages->current())
            page->focusFilter();
    });
    on("go.palette", [this] { openPalette(); });
    on("go.back", [this] { m_pages->goBack(); });
    on("go.forward", [this] { m_pages->goForward(); });
    on("view.compact", [this](bool compact) { m_context.settings.set(setting::kCompactSidebar, compact); });
    on("view.theme", [this] { switchTheme(); });
    on("view.clock",
       [this] { m_context.settings.set(setting::kLocalTime, !m_context.settings.value(setting::kLocalTime)); });
    on("view.fullscreen", [this](bool full) { full ? showFullScreen() : showNormal(); });
    on("view.reset", [this] { restoreState(m_firstLayout, kLayoutVersion); });
    on("help.tutorial", [this] { m_pages->open(QStringLiteral("tutorial")); });
    on("help.shortcuts", [this] { openShortcuts(); });
    on("help.about", [this] { openAbout(this, m_context.page.appearance); });
    connectDock(actions["view.jobs"], m_jobs);
    connectDock(actions["view.notices"], m_log);
    connect(m_palette, &CommandPalette::chosen, this, [this](const QString& id) {
        QStringList recent = m_context.settings.value(setting::kRecentCommands);
        recent.removeAll(id);
        recent.prepend(id);
        m_context.settings.set(setting::kRecentCommands, recent.mid(0, kMostRecent));
    });
    connect(&m_context.settings, &Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1String(setting::kCompactSidebar.key))
            restyle();
    });
}

void MainWindow::connectHistory()
{
    QUndoStack& undo = m_context.page.undo;
    QAction* back = m_actions->action("edit.undo");
    QAction* again = m_actions->action("edit.redo");
    connect(back, &QAction::triggered, &undo, &QUndoStack::undo);
    connect(again, &QAction::triggered, &undo, &QUndoStack::redo);
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::showHistory);
    showHistory();
    const auto ways = [this] {
        m_actions->action("go.back")->setEnabled(m_pages->canGoBack());
        m_actions->action("go.forward")->setEnabled(m_pages->canGoForward());
    };
    connect(m_pages, &PageHost::wayChanged, this, ways);
    ways();
}

void MainWindow::showHistory()
{
    const QUndoStack& undo = m_context.page.undo;
    QAction* back = m_actions->action("edit.undo");
    QAction* again = m_actions->action("edit.redo");
    back->setEnabled(undo.canUndo());
    again->setEnabled(undo.canRedo());
    setActionText(back, undo.canUndo() ? tr("&Undo %1").arg(undo.undoText()) : tr("&Undo"), back->statusTip());
    setActionText(again, undo.canRedo() ? tr("&Redo %1").arg(undo.redoText()) : tr("&Redo"), again->statusTip());
}

void MainWindow::connectSession()
{
    Session& session = m_context.page.session;
    connect(&session, &Session::ready, this, [this, &session] {
        showPane();
        for (const Error& notice : session.engine()->notices)
            m_notices.add(Notice::Level::Warning, notice);
    });
    connect(&session, &Session::failed, this, [this, &session] {
        showPane();
        m_notices.add(Notice::Level::Note, *session.error());
    });
    const auto onRecovered = [this](const Error& why) {
        m_notices.add(Notice::Level::Warning,
                      tr("A change of the engine's was lost; the list has been read anew. %1").arg(errorText(why)),
                      errorDetails(why));
    };
    for (ListSignals* list : std::initializer_list<ListSignals*>{&session.datasets(), &session.runs(), &session.jobs()})
        connect(list, &ListSignals::recovered, this, onRecovered);
    connect(m_pane, &StatePane::actionRequested, this, &MainWindow::engineRetryRequested);
    connect(&m_context.notifier, &Notifier::alerted, this, [this](const Alert& alert) {
        m_notices.add(alert);
        if (alert.level != Alert::Level::Note)
            QApplication::alert(this); // where the desktop marks windows that want to be looked at
    });
    const auto onNotKept = [this, isToldOfAll = false](EngineLink* link, const Error& why) mutable {
        // A computer without a keychain keeps none of them: that is said once.
        if (why.code == "keychain.unavailable") {
            if (!std::exchange(isToldOfAll, true))
                m_notices.add(
                    Notice::Level::Warning,
                    tr("Tokens of engines are not kept, and are asked for at each start. %1").arg(errorText(why)),
                    errorDetails(why));
            return;
        }
        m_notices.add(
            Notice::Level::Warning,
            tr("The token of %1 is not kept, and is asked for at the next start. %2").arg(link->name(), errorText(why)),
            errorDetails(why));
    };
    connect(&m_context.engines, &EngineLinks::tokenNotKept, this, onNotKept);
    connect(&m_context.page.navigator, &Navigator::said, this, [this](const QString& sentence) {
        statusBar()->showMessage(sentence, kMessageMs);
        m_notices.add(Notice::Level::Note, sentence);
    });
    if (const auto& aside = m_context.settings.setAside())
        m_notices.add(
            Notice::Level::Warning,
            tr("The settings could not be read and start anew. The damaged file is kept as %1.").arg(aside->keptAs),
            aside->file);
    if (!m_context.settings.isWritable())
        tellUnwritableSettings();
    connect(&m_context.settings, &Settings::saveFailed, this, &MainWindow::tellUnwritableSettings);
}

void MainWindow::showPane()
{
    const Session& session = m_context.page.session;
    const PageEntry* page = pageEntry(m_pages->currentId());
    // What is of all engines is there without the one in this process.
    if (session.error() && (!page || page->needsEmbedded))
        m_pane->showFailed(failureOf(*session.error(), tr("The engine could not be started.")), tr("Try again"));
    else
        m_pane->showContent();
}

void MainWindow::open(const Target& target)
{
    Navigator& navigator = m_context.page.navigator;
    switch (target.kind) {
    case Target::Kind::Bot:
        return navigator.openBot(target.engine, target.bot);
    case Target::Kind::Engine:
        return navigator.openEngine(target.engine);
    case Target::Kind::Fleet:
        return navigator.openPage(QStringLiteral("fleet"));
    case Target::Kind::None:
        return;
    }
}

void MainWindow::tellUnwritableSettings()
{
    const QFileInfo file(m_context.settings.file());
    // A disk that is full can be written to as far as rights go.
    const bool mayWrite = file.exists() ? file.isWritable() : QFileInfo(file.absolutePath()).isWritable();
    m_notices.add(Notice::Level::Warning,
                  mayWrite ? tr("What is changed in the settings and in the layout lasts until the window is closed: "
                                "%1 cannot be written. Make room on its disk.")
                                 .arg(file.filePath())
                           : tr("What is changed in the settings and in the layout lasts until the window is closed: "
                                "%1 cannot be written. Give yourself the right to write it.")
                                 .arg(file.filePath()));
}

void MainWindow::showPage(const QString& id)
{
    const PageEntry* entry = pageEntry(id);
    const QString marked = entry->home ? QString::fromLatin1(entry->home) : id;
    for (QAction* page : m_actions->pages())
        page->setChecked(page->data().toString() == marked);
    showTitle();
    showPageActions();
    showPane();
}

/// Of what is open on the page, where it has a title of its own.
void MainWindow::showTitle()
{
    const QString open = m_pages->current() ? m_pages->current()->windowTitle() : QString();
    const QString title = open.isEmpty() ? pageEntry(m_pages->currentId())->titleText() : open;
    m_title->setText(title);
    setWindowTitle(tr("%1 – Wheelhouse").arg(title));
}

void MainWindow::showPageActions()
{
    for (QAction* action : std::as_const(m_shownPageActions)) {
        m_header->removeAction(action);
        removeAction(action);
    }
    m_page->clear();
    m_shownPageActions = m_pages->current() ? m_pages->current()->pageActions() : QList<QAction*>();
    auto* end = findChild<QAction*>(QStringLiteral("shell.header.end"));
    if (m_pages->current())
        m_header->insertActions(end, m_pages->current()->toolActions());
    m_page->addActions(m_shownPageActions);
    for (QAction* action : std::as_const(m_shownPageActions)) {
        if (worksEverywhere(action->shortcut()))
            addAction(action);
    }
    m_page->menuAction()->setEnabled(!m_shownPageActions.isEmpty());
}

void MainWindow::openPalette()
{
    m_palette->open(paletteEntries(m_context, *m_actions, *m_pages),
                    m_context.settings.value(setting::kRecentCommands));
}

void MainWindow::openShortcuts()
{
    QList<ShortcutsDialog::Group> groups{{tr("Everywhere"), m_actions->all()}};
    for (const PageEntry& page : pageEntries())
        groups.append({page.titleText(), m_pages->page(QLatin1String(page.id))->pageActions()});
    (new ShortcutsDialog(m_context.page.appearance, groups, this))->show();
}

void MainWindow::switchTheme()
{
    const bool isDark = m_context.page.appearance.theme().isDark();
    m_context.settings.set(setting::kTheme, isDark ? QStringLiteral("light") : QStringLiteral("dark"));
}

void MainWindow::bringToFront()
{
    const bool wasInBackground = std::exchange(m_isInBackground, false);
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (!wasInBackground)
        return;
    for (QDockWidget* dock : std::exchange(m_hiddenDocks, {}))
        dock->show();
    emit cameToFront();
}

void MainWindow::goToBackground()
{
    if (std::exchange(m_isInBackground, true))
        return;
    store();
    for (QDockWidget* dock : {m_jobs, m_log}) {
        if (!dock->isFloating() || !dock->isVisible())
            continue;
        m_hiddenDocks << dock;
        dock->hide();
    }
    emit wentToBackground(); // before the last window goes
    hide();
}

void MainWindow::askToQuit()
{
    m_wantsEnd = true;
    close();
}

void MainWindow::restore()
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    QRect place = m_context.settings.value(setting::kWindowPlace);
    if (!place.isValid()) {
        place = QRect(QPoint(), kFirstSize.boundedTo(screens.front().size()));
        place.moveCenter(screens.front().center());
    }
    setGeometry(fittingPlace(place, screens, kSmallestSize));
    if (m_context.settings.value(setting::kWindowIsMaximised))
        setWindowState(windowState() | Qt::WindowMaximized);
    restoreState(m_context.settings.value(setting::kWindowLayout), kLayoutVersion);
    m_header->show();
    m_side->show();
    if (!m_pages->open(m_context.settings.value(setting::kPage)))
        m_pages->open(QLatin1String(pageEntries().front().id));
    m_keeper->begin();
}

void MainWindow::store()
{
    Settings& settings = m_context.settings;
    const bool isMaximised = isMaximized();
    settings.set(setting::kWindowPlace, isMaximised || isFullScreen() ? normalGeometry() : geometry());
    settings.set(setting::kWindowIsMaximised, isMaximised);
    settings.set(setting::kWindowLayout, saveState(kLayoutVersion));
    settings.set(setting::kPage, m_pages->currentId());
    settings.set(setting::kPageStates, m_pages->savedStates());
    settings.save();
}

int MainWindow::jobsUnderWay() const
{
    const auto& jobs = m_context.page.session.jobs().items();
    return static_cast<int>(
        std::count_if(jobs.begin(), jobs.end(), [](const client::Job& job) { return !job.hasEnded(); }));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const bool isEnd = std::exchange(m_wantsEnd, false);
    const int jobs = jobsUnderWay();
    // When the session of the desktop ends nobody waits for an answer: bots stay as they are.
    const bool mayAsk = !m_mayClose && !qGuiApp->isSavingSession();
    if (mayAsk && m_closing->botsAtWork() > 0) {
        event->ignore();
        return m_closing->begin(isEnd, jobs);
    }
    if (mayAsk && jobs > 0) {
        event->ignore();
        return askBeforeClosing(jobs);
    }
    if (!m_isInBackground)
        store(); // else that has been done when it went
    event->accept();
}

void MainWindow::askBeforeClosing(int jobs)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Quit Wheelhouse?"),
                                tr("%n job(s) are under way and will be cancelled.", nullptr, jobs),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Runs that have ended are kept. You can start the others again."));
    // "Cancel" would mean both: not to quit, and to end the jobs.
    QPushButton* stay = box->addButton(tr("Keep working"), QMessageBox::RejectRole);
    QPushButton* go = box->addButton(tr("Cancel jobs and quit"), QMessageBox::DestructiveRole);
    connect(go, &QPushButton::clicked, this, &MainWindow::quit);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->open();
}

void MainWindow::quit()
{
    m_mayClose = true;
    close();
}

/// Qt keeps a bar of tabs for docks, without a place in the window while none is shown: the focus passes over it.
bool MainWindow::focusNextPrevChild(bool next)
{
    bool isMoved = QMainWindow::focusNextPrevChild(next);
    for (const QWidget* at = focusWidget(); isMoved && at && at->parentWidget() == this &&
                                            qobject_cast<const QTabBar*>(at) && !rect().intersects(at->geometry());
         at = focusWidget())
        isMoved = QMainWindow::focusNextPrevChild(next);
    return isMoved;
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    // Docks that were restored as windows of their own were so before this one was a window: they did not know what
    // to stay in front of.
    for (QDockWidget* dock : {m_jobs, m_log}) {
        QWindow* floating = dock->isFloating() ? dock->windowHandle() : nullptr;
        if (!floating || floating->transientParent() == windowHandle())
            continue;
        const bool isShown = dock->isVisible();
        dock->hide(); // the window system is told when a window is shown
        floating->setTransientParent(windowHandle());
        dock->setVisible(isShown);
    }
    raiseFloating();
}

void MainWindow::raiseFloating()
{
    // A window manager may put the window that becomes active above those that were shown before it. Later: it is
    // told in the order in which things happen here.
    QTimer::singleShot(0, this, [this] {
        for (QDockWidget* dock : {m_jobs, m_log}) {
            if (dock->isFloating() && dock->isVisible())
                dock->raise();
        }
    });
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QMainWindow::keyPressEvent(event);
    // Nobody nearer had a use for it.
    const PageEntry* entry = pageEntry(m_pages->currentId());
    if (m_pages->canGoBack())
        m_pages->goBack();
    else if (entry && entry->home) // where the window began on it
        m_pages->open(QLatin1String(entry->home));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_context.page.session.isReady() && !droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_context.page.navigator.importFiles(droppedFiles(event->mimeData()));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        raiseFloating();
    if (event->type() == QEvent::WindowStateChange)
        m_actions->action("view.fullscreen")->setChecked(isFullScreen());
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_page->setTitle(tr("&Page"));
    m_help->setTitle(tr("&Help"));
    m_jobs->setWindowTitle(tr("Jobs"));
    m_log->setWindowTitle(tr("Notices"));
    m_header->setWindowTitle(tr("Actions of the page"));
    m_side->setWindowTitle(tr("Pages"));
    m_find->setAccessibleName(tr("Find anything"));
    m_find->setText(
        tr("Find anything   %1").arg(m_actions->action("go.palette")->shortcut().toString(QKeySequence::NativeText)));
    m_find->setToolTip(m_actions->action("go.palette")->toolTip());
    showHistory();
    if (!m_pages->currentId().isEmpty())
        showPage(m_pages->currentId());
}

void MainWindow::restyle()
{
    m_title->setFont(m_context.page.appearance.font(FontRole::Title));
    const bool compact = m_context.settings.value(setting::kCompactSidebar);
    m_sidebar->setCompact(compact);
    m_actions->action("view.compact")->setChecked(compact);
}

} // namespace wh::ui
