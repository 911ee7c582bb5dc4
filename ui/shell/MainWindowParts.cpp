// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is put together from: its bars, docks and menus.
#include "ui/shell/MainWindow.h"

#include "ui/common/Appearance.h"
#include "ui/shell/DockTitle.h"
#include "ui/shell/JobsView.h"
#include "ui/shell/Sidebar.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

namespace wh::ui {

namespace {

constexpr QSize kFindSize{220, 24};
constexpr int kHeaderHeight = 30;

} // namespace

void MainWindow::buildBars()
{
    m_header = new QToolBar(this);
    m_header->setObjectName(QStringLiteral("shell.header"));
    m_header->setMovable(false);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setContextMenuPolicy(Qt::PreventContextMenu);
    m_title = new QLabel(m_header);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(3 * kGrid, 0, 4 * kGrid, 0);
    m_title->setFixedHeight(kHeaderHeight); // with actions beside it and without
    m_header->addWidget(m_title);
    auto* spacer = new QWidget(m_header);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QAction* end = m_header->addWidget(spacer);
    end->setObjectName(QStringLiteral("shell.header.end"));
    m_find = new QPushButton(this);
    m_find->setIcon(m_context.page.appearance.icon(Icon::Search));
    m_find->setFixedSize(kFindSize);
    m_find->setFocusPolicy(Qt::TabFocus);
    connect(m_find, &QPushButton::clicked, this, &MainWindow::openPalette);
    // Beside the menus no action of a page can push it away; a menu bar of the system's has no room for it.
    if (menuBar()->isNativeMenuBar()) {
        m_header->addWidget(m_find);
    } else {
        auto* corner = new QWidget(this);
        auto* line = new QHBoxLayout(corner);
        line->setContentsMargins(0, 2, 2 * kGrid, 2);
        line->addWidget(m_find);
        menuBar()->setCornerWidget(corner);
    }
    addToolBar(Qt::TopToolBarArea, m_header);

    m_side = new QToolBar(this);
    m_side->setObjectName(QStringLiteral("shell.side"));
    m_side->setMovable(false);
    m_side->setContextMenuPolicy(Qt::PreventContextMenu);
    m_side->layout()->setContentsMargins(0, 0, 0, 0);
    m_side->layout()->setSpacing(0);
    m_sidebar = new Sidebar(m_context.page.appearance, m_actions->pages(), m_side);
    m_sidebar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_side->addWidget(m_sidebar);
    addToolBar(Qt::LeftToolBarArea, m_side);
}

QDockWidget* MainWindow::addDock(const char* name, QWidget* content)
{
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name));
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(m_context.page.appearance, dock));
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    return dock;
}

void MainWindow::buildDocks()
{
    m_jobs = addDock("shell.jobs", new JobsView(m_context.page, this));
    auto* notices = new NoticesView(m_context.page.appearance, m_notices, this);
    connect(notices, &NoticesView::openRequested, this, &MainWindow::open);
    m_log = addDock("shell.notices", notices);
    tabifyDockWidget(m_jobs, m_log);
    resizeDocks({m_jobs}, {220}, Qt::Vertical);
    m_jobs->hide();
    m_log->hide();
}

void MainWindow::buildMenus()
{
    const auto menu = [this](std::initializer_list<const char*> names) {
        QMenu* made = menuBar()->addMenu(QString());
        for (const char* name : names) {
            if (*name)
                made->addAction(m_actions->action(name));
            else
                made->addSeparator();
        }
        return made;
    };
    m_file = menu({"file.backtest", "file.bot", "", "file.import", "file.generate", "", "file.quit"});
    m_edit = menu({"edit.undo", "edit.redo", "", "edit.filter", "go.palette"});
    m_view = menu({});
    m_view->addActions(m_actions->pages());
    m_view->addSeparator();
    for (const char* name : {"go.back", "go.forward", "", "view.jobs", "view.notices", "view.compact", "", "view.theme",
                             "view.clock", "view.fullscreen", "", "view.reset"})
        *name ? m_view->addAction(m_actions->action(name)) : static_cast<void>(m_view->addSeparator());
    m_page = menu({});
    m_help = menu({"help.tutorial", "help.shortcuts", "", "help.about"});
}

void MainWindow::connectDock(QAction* action, QDockWidget* dock)
{
    connect(action, &QAction::triggered, this, [action, dock] {
        // One that lies behind another tab comes to the front first.
        const bool show = dock->isHidden() || dock->visibleRegion().isEmpty();
        dock->setVisible(show);
        if (show) {
            dock->raise();
            dock->widget()->setFocus();
        }
        action->setChecked(show);
    });
    connect(dock, &QDockWidget::visibilityChanged, action, [action, dock] { action->setChecked(!dock->isHidden()); });
}

} // namespace wh::ui
