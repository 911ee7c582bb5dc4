// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>
#include <string_view>

class QActionGroup;

namespace wh::ui {

class Appearance;

/// What the frame itself can do, as actions by name ("go.back"): made from one table, so that each has a name, an icon,
/// a status tip, and a shortcut where it is frequent. Whoever does it connects to it. Owned by the window; GUI thread.
class ShellActions final : public QObject
{
    Q_OBJECT

public:
    /// @param window  they work as long as it, or one of its children, has the focus
    ShellActions(const Appearance& appearance, QWidget* window);

    /// A bug where there is none of that name.
    QAction* action(std::string_view name) const;
    QAction* operator[](std::string_view name) const { return action(name); }
    /// "page.data" and so on, in the order of the sidebar.
    const QList<QAction*>& pages() const { return m_pages; }
    /// All of them, in the order of the table, pages first.
    const QList<QAction*>& all() const { return m_all; }

    /// All texts anew.
    void retranslate();

private:
    QAction* add(QWidget* window, const QString& name, const QIcon& icon, const QKeySequence& keys);

    std::map<std::string, QAction*, std::less<>> m_byName;
    QList<QAction*> m_pages, m_all;
};

} // namespace wh::ui
