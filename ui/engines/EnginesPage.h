// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/engines/LinkRows.h"
#include "ui/session/Page.h"

#include <QPointer>
#include <QSortFilterProxyModel>

class QDialog;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace wh::ui {

class ColumnFit;
class EngineDirectory;
class EnginePane;

/// The engines that the window knows: how it stands with each, what it does; added, changed, removed, connected and
/// disconnected here. GUI thread.
class EnginesPage final : public Page
{
    Q_OBJECT

public:
    /// Links and directory are borrowed.
    EnginesPage(const PageContext& context, EngineLinks& links, EngineDirectory& directory, QWidget* parent = nullptr);

    /// Selects it, and asks what there is to be asked about it.
    void openEngine(const QString& id);

    QList<QAction*> pageActions() const override;
    QVariantMap savedState() const override;
    void restoreState(const QVariantMap& state) override;
    bool isSettled() const override;

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    void build();
    EngineLink* current() const;
    void select(const QString& id);
    void onCurrent();
    void updateActions();
    /// What the engine's state asks for.
    void act();
    void toggle();
    void edit(const QString& id);
    void askToRemove();
    void open(QDialog* dialog);

    EngineLinks& m_links;
    EngineDirectory& m_directory;
    LinkRows m_rows;
    QSortFilterProxyModel m_sorted;
    QSplitter* m_split = nullptr;
    QTableView* m_table = nullptr;
    ColumnFit* m_fit = nullptr;
    EnginePane* m_pane = nullptr;
    QWidget* m_hint = nullptr; ///< while there is no remote engine
    QLabel *m_hintTitle = nullptr, *m_hintText = nullptr;
    QPushButton* m_hintButton = nullptr;
    QAction *m_add, *m_edit, *m_toggle, *m_decide, *m_remove;
    QPointer<QDialog> m_dialog;
};

} // namespace wh::ui
