// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Notices.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/ShellActions.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QMenu;
class QToolBar;
class QPushButton;

namespace wh::ui {

class Closing;
class CommandPalette;
class LayoutKeeper;
class Sidebar;
class StatePane;

/// The frame: menus, sidebar, the page with its actions, docks, status line, palette. What pages ask of one another it
/// answers. Owned by the program; GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const ShellContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// As it was left; then a page is open.
    void restore();
    /// As it is now, for the next start; so do closing it and, soon after, whatever changes it.
    void store();
    PageHost& pages() { return *m_pages; }
    NoticeLog& notices() { return m_notices; }
    const ShellActions& shellActions() const { return *m_actions; }
    /// In front of other windows, no longer minimised nor in the background.
    void bringToFront();
    /// Keeps what there is to keep and closes, without a question: jobs under way are cancelled with the engine, bots
    /// at work stay as they are, for the next start to take them up.
    void quit();
    /// Wants the program to end; asks what there is to be asked.
    void askToQuit();
    Closing& closing() { return *m_closing; }
    /// The program goes on without its window.
    bool isInBackground() const { return m_isInBackground; }
    /// Goes where a notice is about.
    void open(const Target& target);
    void openPalette();
    void openShortcuts();

signals:
    /// The engine could not be opened, and somebody wants it tried again.
    void engineRetryRequested();
    /// The window has gone, its bots go on; until cameToFront().
    void wentToBackground();
    void cameToFront();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Files are imported wherever in the window they are dropped.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildMenus();
    void buildBars();
    void buildDocks();
    QDockWidget* addDock(const char* name, QWidget* content);
    void connectActions();
    void connectDock(QAction* action, QDockWidget* dock);
    void connectSession();
    void connectHistory();
    void showHistory();
    void showPage(const QString& id);
    void showTitle();
    void showPageActions();
    void switchTheme();
    void retranslate();
    void tellUnwritableSettings();
    void restyle();
    /// Docks that are windows of their own, above this one.
    void raiseFloating();
    void askBeforeClosing(int jobs);
    void goToBackground();
    void showPane();
    int jobsUnderWay() const;

    ShellContext m_context;
    NoticeLog m_notices;
    ShellActions* m_actions;
    PageHost* m_pages;
    StatePane* m_pane;
    CommandPalette* m_palette;
    Sidebar* m_sidebar;
    QToolBar *m_header, *m_side;
    QLabel* m_title;
    QPushButton* m_find;
    QDockWidget *m_jobs, *m_log;
    QMenu *m_file, *m_edit, *m_view, *m_page, *m_help;
    QList<QAction*> m_shownPageActions;
    QByteArray m_firstLayout;
    Closing* m_closing;
    LayoutKeeper* m_keeper;
    QList<QDockWidget*> m_hiddenDocks; ///< windows of their own, while in the background
    bool m_mayClose = false;
    bool m_wantsEnd = false; ///< not the window alone is to go
    bool m_isInBackground = false;
};

} // namespace wh::ui
