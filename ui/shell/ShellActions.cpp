// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShellActions.h"

#include "ui/common/Appearance.h"
#include "ui/shell/Pages.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace wh::ui {

namespace {

struct ActionEntry
{
    const char* name;
    Icon icon;
    const char* text;
    const char* tip;
    const char* keys = "";
    bool isCheckable = false;
    QAction::MenuRole role = QAction::NoRole;
};

constexpr ActionEntry kActions[] = {
    {"file.backtest", Icon::Run, QT_TRANSLATE_NOOP("Actions", "&New backtest"),
     QT_TRANSLATE_NOOP("Actions", "Choose a recording and a strategy, and run it"), "Ctrl+N"},
    {"file.bot", Icon::Plus, QT_TRANSLATE_NOOP("Actions", "&New bot…"),
     QT_TRANSLATE_NOOP("Actions", "Choose strategy, market and limits of a new bot"), "Ctrl+Shift+N"},
    {"file.import", Icon::Import, QT_TRANSLATE_NOOP("Actions", "&Import recordings…"),
     QT_TRANSLATE_NOOP("Actions", "Bring recorded markets from files into the catalogue"), "Ctrl+I"},
    {"file.generate", Icon::Candles, QT_TRANSLATE_NOOP("Actions", "&Generate a market…"),
     QT_TRANSLATE_NOOP("Actions", "Make a market from a model, for experiments without data"), "Ctrl+G"},
    {"file.quit", Icon::Close, QT_TRANSLATE_NOOP("Actions", "&Quit"),
     QT_TRANSLATE_NOOP("Actions", "End the program; asks what becomes of bots and jobs that are at work"), "Ctrl+Q",
     false, QAction::QuitRole},
    {"edit.undo", Icon::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"),
     QT_TRANSLATE_NOOP("Actions", "Take the last change back"), "Ctrl+Z"},
    {"edit.redo", Icon::Refresh, QT_TRANSLATE_NOOP("Actions", "&Redo"),
     QT_TRANSLATE_NOOP("Actions", "Make the change again that was taken back"), "Ctrl+Shift+Z"},
    {"edit.filter", Icon::Filter, QT_TRANSLATE_NOOP("Actions", "&Filter this page"),
     QT_TRANSLATE_NOOP("Actions", "Go to the field that narrows the list on this page"), "/"},
    {"go.palette", Icon::Search, QT_TRANSLATE_NOOP("Actions", "&Find anything…"),
     QT_TRANSLATE_NOOP("Actions", "Find actions, pages, strategies, recordings and runs by a few letters"), "Ctrl+K"},
    {"go.back", Icon::ChevronLeft, QT_TRANSLATE_NOOP("Actions", "&Back"),
     QT_TRANSLATE_NOOP("Actions", "To the page before"), "Alt+Left"},
    {"go.forward", Icon::ChevronRight, QT_TRANSLATE_NOOP("Actions", "&Forward"),
     QT_TRANSLATE_NOOP("Actions", "To the page that was left by going back"), "Alt+Right"},
    {"view.jobs", Icon::Jobs, QT_TRANSLATE_NOOP("Actions", "&Jobs"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide what runs, waits and has ended"), "Ctrl+J", true},
    {"view.notices", Icon::Log, QT_TRANSLATE_NOOP("Actions", "N&otices"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide what the studio had to say"), "Ctrl+L", true},
    {"view.compact", Icon::List, QT_TRANSLATE_NOOP("Actions", "&Compact sidebar"),
     QT_TRANSLATE_NOOP("Actions", "Show the pages as icons alone"), "Ctrl+B", true},
    {"view.theme", Icon::Theme, QT_TRANSLATE_NOOP("Actions", "Switch between &dark and light"),
     QT_TRANSLATE_NOOP("Actions", "Use the other theme from now on"), "Ctrl+Shift+T"},
    {"view.clock", Icon::Clock, QT_TRANSLATE_NOOP("Actions", "Switch between &UTC and local time"),
     QT_TRANSLATE_NOOP("Actions", "Write all times in the other zone from now on"), "Ctrl+Shift+U"},
    {"view.fullscreen", Icon::Fit, QT_TRANSLATE_NOOP("Actions", "F&ull screen"),
     QT_TRANSLATE_NOOP("Actions", "Use the whole screen, or no longer"), "F11", true},
    {"view.reset", Icon::ToStart, QT_TRANSLATE_NOOP("Actions", "&Reset the layout"),
     QT_TRANSLATE_NOOP("Actions", "Put the docks back where they were at first")},
    {"help.tutorial", Icon::Help, QT_TRANSLATE_NOOP("Actions", "&Tutorial"),
     QT_TRANSLATE_NOOP("Actions", "Your first backtest, step by step")},
    {"help.shortcuts", Icon::Info, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Actions", "List every shortcut"), "F1"},
    {"help.about", Icon::Fleet, QT_TRANSLATE_NOOP("Actions", "&About Wheelhouse"),
     QT_TRANSLATE_NOOP("Actions", "Version, licence and what it is built from"), "", false, QAction::AboutRole},
};

} // namespace

ShellActions::ShellActions(const Appearance& appearance, QWidget* window) : QObject(window)
{
    auto* exclusive = new QActionGroup(this);
    int digit = 0;
    for (const PageEntry& page : pageEntries()) {
        if (!page.isInSidebar)
            continue;
        ++digit;
        QAction* action = add(window, QStringLiteral("page.") + QLatin1String(page.id), appearance.icon(page.icon),
                              digit < 10 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(digit)) : QKeySequence());
        action->setData(QLatin1String(page.id));
        action->setCheckable(true);
        exclusive->addAction(action);
        m_pages << action;
    }
    for (const ActionEntry& entry : kActions) {
        QAction* action = add(window, QLatin1String(entry.name), appearance.icon(entry.icon),
                              QKeySequence(QLatin1String(entry.keys)));
        action->setCheckable(entry.isCheckable);
        action->setMenuRole(entry.role);
    }
    retranslate();
}

QAction* ShellActions::add(QWidget* window, const QString& name, const QIcon& icon, const QKeySequence& keys)
{
    auto* action = new QAction(icon, {}, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    window->addAction(action);
    m_byName.emplace(name.toStdString(), action);
    m_all << action;
    return action;
}

QAction* ShellActions::action(std::string_view name) const
{
    const auto found = m_byName.find(name);
    Q_ASSERT(found != m_byName.end());
    return found->second;
}

void ShellActions::retranslate()
{
    for (QAction* page : m_pages) {
        const PageEntry* entry = pageEntry(page->data().toString());
        setActionText(page, entry->titleText(), entry->tipText());
    }
    for (const ActionEntry& entry : kActions)
        setActionText(action(entry.name), QCoreApplication::translate("Actions", entry.text),
                      QCoreApplication::translate("Actions", entry.tip));
}

} // namespace wh::ui
