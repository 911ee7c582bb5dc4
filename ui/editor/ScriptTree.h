// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/OpenFiles.h"

#include <QTreeWidget>

namespace wh::ui {

class Appearance;
class ScriptShelf;

/// All scripts with their files; what is not saved has a mark. GUI thread.
class ScriptTree final : public QTreeWidget
{
    Q_OBJECT

public:
    /// @param appearance  borrowed, outlives the tree
    explicit ScriptTree(const Appearance& appearance, QWidget* parent = nullptr);

    void showScripts(const ScriptShelf& shelf, const std::vector<OpenFiles::Place>& modified);
    void select(const OpenFiles::Place& place);
    /// Of the current row; of a script's own row its main.js.
    OpenFiles::Place current() const;
    /// Whether the row stands for the whole script.
    bool isScript() const;
    /// Only rows with all these words, and what they stand in.
    void setFilter(const QString& words);

signals:
    void openRequested(const wh::ui::OpenFiles::Place& place);
    void menuRequested(const QPoint& global);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    static OpenFiles::Place placeOf(const QTreeWidgetItem* item);

    const Appearance& m_appearance;
    QString m_filter;
};

} // namespace wh::ui
