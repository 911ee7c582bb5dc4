// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/QualityBook.h"
#include "ui/session/Page.h"

#include "core/client/Values.h"

#include <QPointer>

#include <map>

class QSplitter;

namespace wh::ui {

class DatasetPanel;
class DatasetTable;
class DropHint;
class GenerateDialog;
class ImportDialog;
class JobStrip;
class StatePane;

/// The catalogue of recordings: what there is and how good it is; import by dialog or by dropping files anywhere,
/// generate, verify, delete. GUI thread.
class DataPage final : public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext& context, QWidget* parent = nullptr);

    /// Selects it, as soon as it is known.
    void openDataset(const QString& dataset);
    /// The dialog for these files; none: it asks for them.
    void importFiles(const QStringList& files);
    void generateMarket();

    QList<QAction*> pageActions() const override;
    QVariantMap savedState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool isSettled() const override;

protected:
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void makeActions();
    void showState();
    void askWhatIsDamaged();
    void tellDamaged(const std::vector<Error>& damaged);
    void importAgain(const Error& damaged);
    void askToRemove(const Error& damaged);
    void confirm(const QString& title, const QString& question, const QString& text, const QString& action,
                 const std::string& dataset);
    void updateActions();
    void verify(const QString& dataset);
    void backtest(const QString& dataset);
    void askToDelete();
    void remove(const std::string& dataset);
    void showMenu(const QPoint& global);
    ImportDialog* openImport();
    GenerateDialog* openGenerate();
    void retry(const QString& job);
    void onEnded(const client::Job& job);
    void checkSettled();

    QualityBook m_qualities;
    StatePane* m_pane;
    QSplitter* m_split;
    DatasetTable* m_table;
    DatasetPanel* m_panel;
    JobStrip* m_jobs;
    DropHint* m_drop;
    QPointer<QDialog> m_dialog;
    QAction* m_import;
    QAction* m_generate;
    QAction* m_verify;
    QAction* m_backtest;
    QAction* m_copyId;
    QAction* m_delete;
    std::map<std::string, client::ImportRequest> m_imports; ///< by job
    std::map<std::string, client::MarketRequest> m_markets;
    std::vector<Error> m_damaged;
    bool m_isDamageKnown = false; ///< until then an empty list may be one that cannot be read
    bool m_isDamageShown = false; ///< in the middle of the page
    bool m_wasSettled = false;
};

} // namespace wh::ui
