// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ScriptTree.h"

#include "ui/common/Appearance.h"
#include "ui/editor/ScriptShelf.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace wh::ui {

namespace {

enum Role { Script = Qt::UserRole + 1, File };

} // namespace

ScriptTree::ScriptTree(const Appearance& appearance, QWidget* parent) : QTreeWidget(parent), m_appearance(appearance)
{
    setColumnCount(1);
    header()->hide();
    setRootIsDecorated(true);
    setIndentation(4 * kGrid);
    setUniformRowHeights(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* item) { emit openRequested(placeOf(item)); });
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        if (item->parent())
            emit openRequested(placeOf(item));
    });
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { emit menuRequested(viewport()->mapToGlobal(at)); });
    connect(&appearance, &Appearance::changed, this, &ScriptTree::restyle);
}

OpenFiles::Place ScriptTree::placeOf(const QTreeWidgetItem* item)
{
    if (!item)
        return {};
    return {item->data(0, Script).toString(), item->data(0, File).toString()};
}

void ScriptTree::showScripts(const ScriptShelf& shelf, const std::vector<OpenFiles::Place>& modified)
{
    const QSignalBlocker quiet(this);
    QStringList folded;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isExpanded())
            folded << topLevelItem(i)->data(0, Script).toString();
    }
    const OpenFiles::Place before = current();
    const bool wasScript = isScript();
    clear();
    for (const QString& folder : shelf.scripts()) {
        auto* script = new QTreeWidgetItem(this, {scriptTitle(folder)});
        script->setData(0, Script, folder);
        script->setData(0, File, QStringLiteral("main.js"));
        script->setToolTip(0, folder);
        for (const QString& file : scriptFiles(folder)) {
            const bool isModified =
                std::find(modified.begin(), modified.end(), OpenFiles::Place{folder, file}) != modified.end();
            auto* item = new QTreeWidgetItem(script, {isModified ? file + QStringLiteral(" ●") : file});
            item->setData(0, Script, folder);
            item->setData(0, File, file);
        }
        script->setExpanded(!folded.contains(folder));
        if (wasScript && before.script == folder)
            setCurrentItem(script);
    }
    restyle();
    if (!wasScript)
        select(before);
    setFilter(m_filter);
}

void ScriptTree::select(const OpenFiles::Place& place)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k) {
            if (placeOf(topLevelItem(i)->child(k)) == place)
                return setCurrentItem(topLevelItem(i)->child(k));
        }
    }
}

OpenFiles::Place ScriptTree::current() const
{
    return placeOf(currentItem());
}

bool ScriptTree::isScript() const
{
    return currentItem() && !currentItem()->parent();
}

void ScriptTree::setFilter(const QString& words)
{
    m_filter = words;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&](const QString& text) {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* script = topLevelItem(i);
        bool isAny = fits(script->text(0));
        for (int k = 0; k < script->childCount(); ++k) {
            const bool isShown = fits(script->text(0) + u' ' + script->child(k)->text(0));
            script->child(k)->setHidden(!isShown);
            isAny = isAny || isShown;
        }
        script->setHidden(!isAny);
    }
}

void ScriptTree::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentItem())
            emit openRequested(current());
        return;
    }
    if (event->key() == Qt::Key_Escape)
        return event->ignore();
    QTreeWidget::keyPressEvent(event);
}

void ScriptTree::restyle()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        topLevelItem(i)->setIcon(0, m_appearance.icon(Icon::Folder, Token::Muted));
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k)
            topLevelItem(i)->child(k)->setIcon(0, m_appearance.icon(Icon::Editor, Token::Muted));
    }
}

} // namespace wh::ui
