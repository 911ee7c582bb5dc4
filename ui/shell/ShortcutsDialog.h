// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace wh::ui {

class Appearance;

/// Every shortcut, in groups, narrowed by a few letters. Opened anew each time; GUI thread.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<QAction*> actions;
    };

    /// @param groups  actions without a shortcut are left out
    ShortcutsDialog(const Appearance& appearance, const QList<Group>& groups, QWidget* parent);

private:
    void addGroup(const QString& title, const QList<QPair<QString, QString>>& rows);
    void filter(const QString& text);

    QLineEdit* m_field;
    QTreeWidget* m_list;
};

/// Version, licence, what it is built from; opened, not waited for.
void openAbout(QWidget* parent, const Appearance& appearance);

} // namespace wh::ui
