// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IconSet.h"

#include <QPointer>
#include <QVariantMap>
#include <QWidget>

class QAction;
class QUndoStack;

namespace wh::ui {

class Appearance;
class Navigator;
class Session;

/// What every page is handed. All borrowed; all outlive the pages.
struct PageContext
{
    Appearance& appearance;
    Session& session;
    Navigator& navigator;
    QUndoStack& undo;
};

/// One page of the window. Made by ui/shell/Pages.cpp, owned by the shell; GUI thread. A page that is told of another
/// language (QEvent::LanguageChange) writes its texts anew, and of another appearance (Appearance::changed) its
/// numbers.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);

    /// What can be done here, for the menu, the toolbar and the palette: each has a text, an icon, a status tip, and a
    /// shortcut where it is frequent. The same list always; actions that are not possible now are disabled.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// Those of them that the toolbar shows: what the page itself has as a button need not stand there once more.
    virtual QList<QAction*> toolActions() const { return pageActions(); }
    /// For the next start: splitters, columns, what is open. Plain values only.
    virtual QVariantMap savedState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state) }
    /// "/" was pressed: the field that narrows the list, if there is one.
    virtual void focusFilter() {}
    /// Nothing is on its way that would change the picture; settled() is emitted when that comes true.
    virtual bool isSettled() const { return true; }

signals:
    void settled();

protected:
    Appearance& appearance() const { return m_context.appearance; }
    Session& session() const { return m_context.session; }
    Navigator& navigator() const { return m_context.navigator; }
    QUndoStack& undo() const { return m_context.undo; }
    /// An action with all that the palette and the toolbar need; the page owns it and it works while the page is shown.
    QAction* makeAction(Icon icon, const char* objectName);
    /// In the constructor's end, at every change of the language: calls retranslate().
    virtual void retranslate() {}
    /// What has the focus when the page is entered; where it is not shown, whatever comes first. Not a focus proxy: Tab
    /// would pass over everything before it. Borrowed; null: nothing.
    void setFirstFocus(QWidget* widget) { m_first = widget; }
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

    PageContext m_context;

private:
    QPointer<QWidget> m_first;
};

/// Writes an action's texts. @param tip  one sentence, for the status bar and the tooltip
void setActionText(QAction* action, const QString& text, const QString& tip);

} // namespace wh::ui
