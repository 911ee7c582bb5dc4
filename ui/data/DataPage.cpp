// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/DataPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/data/DatasetPanel.h"
#include "ui/data/DatasetTable.h"
#include "ui/data/DatasetText.h"
#include "ui/data/Dropped.h"
#include "ui/data/GenerateDialog.h"
#include "ui/data/ImportDialog.h"
#include "ui/data/JobStrip.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

/// Another number where the columns are others: what was remembered of them is of no use then.
constexpr int kColumnsVersion = 1;

using State = LiveList<client::Dataset>::State;

} // namespace

DataPage::DataPage(const PageContext& context, QWidget* parent) : Page(context, parent), m_qualities(context.session)
{
    setObjectName(QStringLiteral("dataPage"));
    setAcceptDrops(true);
    makeActions();
    build();
    auto& datasets = session().datasets();
    connect(&datasets, &ListSignals::stateChanged, this, &DataPage::showState);
    for (const auto& signal : {&ListSignals::inserted, &ListSignals::removed})
        connect(&datasets, signal, this, &DataPage::showState);
    connect(&datasets, &ListSignals::reset, this, [this] {
        askWhatIsDamaged();
        showState();
    });
    connect(&session(), &Session::ready, this, &DataPage::showState);
    connect(&session(), &Session::failed, this, &DataPage::showState);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (m_pane->state() == StatePane::State::Empty)
            importFiles({});
        else if (m_isDamageShown && !m_damaged.front().field("dataset").empty())
            importAgain(m_damaged.front());
        else if (session().datasets().state() == State::Failed || session().error())
            session().start();
        else
            askWhatIsDamaged();
    });
    connect(m_pane, &StatePane::otherRequested, this, [this] {
        if (m_isDamageShown)
            askToRemove(m_damaged.front());
        else
            generateMarket();
    });
    retranslate();
    if (datasets.state() == State::Current)
        askWhatIsDamaged();
    showState();
}

void DataPage::makeActions()
{
    m_import = makeAction(Icon::Import, "data.import");
    m_generate = makeAction(Icon::Plus, "data.generate");
    m_verify = makeAction(Icon::Check, "data.verify");
    m_backtest = makeAction(Icon::Backtest, "data.backtest");
    m_copyId = makeAction(Icon::Copy, "data.copyId");
    m_delete = makeAction(Icon::Delete, "data.delete");
    m_delete->setShortcut(QKeySequence::Delete);
    connect(m_import, &QAction::triggered, this, [this] { importFiles({}); });
    connect(m_generate, &QAction::triggered, this, &DataPage::generateMarket);
    connect(m_verify, &QAction::triggered, this, [this] { verify(m_table->current()); });
    connect(m_backtest, &QAction::triggered, this, [this] { backtest(m_table->current()); });
    connect(m_copyId, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_table->current());
        navigator().say(tr("Copied: %1").arg(m_table->current()));
    });
    connect(m_delete, &QAction::triggered, this, &DataPage::askToDelete);
}

void DataPage::build()
{
    auto* content = new QWidget;
    m_pane = new StatePane(appearance(), content, this);
    m_split = new QSplitter(content);
    m_split->setChildrenCollapsible(false);
    m_table = new DatasetTable(appearance(), session(), m_qualities, m_split);
    m_panel = new DatasetPanel(appearance(), session(), m_qualities, m_split);
    m_split->addWidget(m_table);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({760, 500});
    m_jobs = new JobStrip(appearance(), session(), this);
    m_drop = new DropHint(appearance(), this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(m_split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    column->addWidget(m_jobs);

    connect(m_table, &DatasetTable::currentChanged, this, [this](const QString& dataset) {
        m_panel->setDataset(dataset);
        updateActions();
    });
    connect(m_table, &DatasetTable::opened, this, &DataPage::backtest);
    connect(m_table, &DatasetTable::menuRequested, this, &DataPage::showMenu);
    connect(m_panel, &DatasetPanel::verifyRequested, this, &DataPage::verify);
    connect(m_panel, &DatasetPanel::backtestRequested, this, &DataPage::backtest);
    connect(m_panel, &DatasetPanel::settled, this, &DataPage::checkSettled);
    connect(m_jobs, &JobStrip::ended, this, &DataPage::onEnded);
    connect(m_jobs, &JobStrip::retryRequested, this, &DataPage::retry);
    connect(m_jobs, &JobStrip::importAgainRequested, this, &DataPage::importAgain);
    connect(m_jobs, &JobStrip::removeRequested, this, &DataPage::askToRemove);
    connect(&m_qualities, &QualityBook::changed, this, &DataPage::updateActions);
    m_panel->setDataset(m_table->current());
    setFirstFocus(m_table);
}

void DataPage::retranslate()
{
    setActionText(m_import, tr("Import recordings…"), tr("Read files of trades, books or candles into the catalogue"));
    setActionText(m_generate, tr("Generate a market…"), tr("Make a recording from a model, with its path in view"));
    setActionText(m_verify, tr("Verify"), tr("Read the whole recording and look for gaps, duplicates and damage"));
    setActionText(m_backtest, tr("Backtest this"), tr("Open the form of a new backtest on this recording"));
    setActionText(m_copyId, tr("Copy ID"), tr("Copy the recording's ID, as the command line takes it"));
    setActionText(m_delete, tr("Delete recording…"), tr("Remove the recording from disk"));
    m_drop->setText(tr("Drop to import"));
    m_table->retranslate();
    m_panel->retranslate();
    m_jobs->retranslate();
    showState();
}

void DataPage::showState()
{
    const auto& datasets = session().datasets();
    m_isDamageShown = false;
    if (session().error() || datasets.state() == State::Failed) {
        const Error error = session().error() ? *session().error() : *datasets.error();
        m_pane->showFailed(failureOf(error, tr("The recordings cannot be listed."), tr("They were not changed.")),
                           tr("Try again"));
    } else if (!session().isReady() ||
               (datasets.items().empty() && (datasets.state() == State::Loading || !m_isDamageKnown))) {
        m_pane->showLoading(tr("Looking for recordings…"), false);
    } else if (!datasets.items().empty()) {
        m_pane->showContent();
    } else if (!m_damaged.empty()) {
        const Error& first = m_damaged.front();
        const bool isOne = !first.field("dataset").empty();
        const auto others = static_cast<int>(m_damaged.size()) - 1;
        m_isDamageShown = true;
        m_pane->showFailed(
            failureOf(first,
                      isOne ? tr("%1 cannot be read.", "recording").arg(toQString(std::string(first.field("dataset"))))
                            : tr("The recordings cannot be read."),
                      others > 0 ? tr("And %n more.", "recordings that cannot be read", others) : QString()),
            isOne ? tr("Import again…") : tr("Look again"), isOne ? tr("Remove the damaged recording…") : QString());
    } else {
        m_pane->showEmpty(Icon::Data, tr("No recordings yet"),
                          tr("A recording is what a strategy is tested on: trades, order books or candles of a market. "
                             "Drop files here, import them, or generate a market."),
                          tr("Import recordings…"), tr("Generate a market…"));
    }
    // Told once: here, or in the middle of the page.
    m_jobs->setDamaged(m_pane->state() == StatePane::State::Content ? m_damaged : std::vector<Error>());
    updateActions();
    checkSettled();
}

void DataPage::askWhatIsDamaged()
{
    session().client().damagedDatasets(whileAlive(this, [this](const Result<std::vector<Error>>& damaged) {
        m_isDamageKnown = true;
        tellDamaged(damaged ? *damaged : std::vector<Error>());
    }));
}

void DataPage::tellDamaged(const std::vector<Error>& damaged)
{
    m_damaged = damaged;
    showState();
}

void DataPage::importAgain(const Error& damaged)
{
    const std::string id(damaged.field("dataset"));
    client::ImportRequest request;
    request.instrument = id.substr(0, id.rfind(':'));
    request.replace = true;
    openImport()->setRequest(request);
}

void DataPage::askToRemove(const Error& damaged)
{
    const QString id = toQString(std::string(damaged.field("dataset")));
    confirm(tr("Remove damaged recording"), tr("Remove %1?").arg(id),
            tr("All its files are removed from disk, also those that can still be read. This cannot be undone."),
            tr("Remove"), id.toStdString());
}

void DataPage::updateActions()
{
    const bool isReady = session().isReady();
    const bool any = !m_table->current().isEmpty() && m_pane->state() == StatePane::State::Content;
    m_import->setEnabled(isReady);
    m_generate->setEnabled(isReady);
    for (QAction* action : {m_backtest, m_copyId, m_delete})
        action->setEnabled(any);
    m_verify->setEnabled(any && m_qualities.of(m_table->current().toStdString()).state != Quality::State::Verifying);
}

QList<QAction*> DataPage::pageActions() const
{
    return {m_import, m_generate, m_backtest, m_verify, m_copyId, m_delete};
}

void DataPage::openDataset(const QString& dataset)
{
    m_table->select(dataset);
}

void DataPage::focusFilter()
{
    m_table->focusFilter();
}

ImportDialog* DataPage::openImport()
{
    if (m_dialog)
        m_dialog->close();
    auto* dialog = new ImportDialog(appearance(), session(), this);
    m_dialog = dialog;
    connect(dialog, &ImportDialog::started, this, [this](const client::Job& job, const client::ImportRequest& request) {
        m_imports[job.id] = request;
        m_jobs->setRetryable(job.id);
    });
    connect(dialog, &QDialog::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
    dialog->open();
    return dialog;
}

void DataPage::importFiles(const QStringList& files)
{
    if (!session().isReady())
        return;
    auto* open = qobject_cast<ImportDialog*>(m_dialog);
    (open ? open : openImport())->addFiles(files);
}

GenerateDialog* DataPage::openGenerate()
{
    if (m_dialog)
        m_dialog->close();
    auto* dialog = new GenerateDialog(appearance(), session(), this);
    m_dialog = dialog;
    connect(dialog, &GenerateDialog::started, this,
            [this](const client::Job& job, const client::MarketRequest& request) {
                m_markets[job.id] = request;
                m_jobs->setRetryable(job.id);
            });
    connect(dialog, &QDialog::finished, this, [this] { setFocus(Qt::OtherFocusReason); });
    dialog->open();
    return dialog;
}

void DataPage::generateMarket()
{
    if (session().isReady())
        openGenerate();
}

void DataPage::retry(const QString& job)
{
    if (const auto import = m_imports.find(job.toStdString()); import != m_imports.end())
        openImport()->setRequest(import->second);
    else if (const auto market = m_markets.find(job.toStdString()); market != m_markets.end())
        openGenerate()->setRequest(market->second);
}

void DataPage::onEnded(const client::Job& job)
{
    // What this window asked for is what a person waits for: it is shown, wherever they are on the page.
    const bool isMine = m_imports.contains(job.id) || m_markets.contains(job.id);
    if (job.status == "CANCELLED") {
        navigator().say(tr("%1: cancelled; nothing was changed").arg(jobText(job)));
    } else if (job.status == "DONE" && job.kind == "VERIFY") {
        navigator().say(tr("%1: %2", "recording, what was found")
                            .arg(toQString(job.title), qualityText(m_qualities.of(job.title))));
    } else if (job.status == "DONE" && !job.datasets.empty()) {
        if (!m_damaged.empty())
            askWhatIsDamaged();
        if (isMine)
            openDataset(toQString(job.datasets.front()));
        navigator().say(job.kind == "IMPORT" ? tr("Imported: %1").arg(toQString(job.datasets.front()))
                                             : tr("Generated: %1").arg(toQString(job.datasets.front())));
    }
    checkSettled();
}

void DataPage::verify(const QString& dataset)
{
    if (dataset.isEmpty())
        return;
    session().client().verifyDataset(dataset.toStdString(), whileAlive(this, [this](const Result<client::Job>& job) {
                                         if (!job)
                                             m_jobs->tell(tr("The recording could not be verified."), job.error());
                                     }));
}

void DataPage::backtest(const QString& dataset)
{
    if (!dataset.isEmpty())
        navigator().prepareBacktest(dataset, {});
}

void DataPage::askToDelete()
{
    const client::Dataset* dataset = session().datasets().find(m_table->current().toStdString());
    if (!dataset)
        return;
    const auto runs = std::count_if(session().runs().items().begin(), session().runs().items().end(),
                                    [&](const client::Run& run) { return run.dataset == dataset->id; });
    QString text = tr("%1 events from %2 are removed from disk (%3). This cannot be undone.")
                       .arg(appearance().numbers().whole(dataset->events), spanText(*dataset, appearance()),
                            bytesText(dataset->sizeBytes, appearance().numbers()));
    if (runs > 0)
        text += u'\n' + tr("%n run(s) made with it stay, with their reports, but cannot be repeated.", "",
                           static_cast<int>(runs));
    confirm(tr("Delete recording"), tr("Delete %1?").arg(toQString(dataset->id)), text, tr("Delete"), dataset->id);
}

void DataPage::confirm(const QString& title, const QString& question, const QString& text, const QString& action,
                       const std::string& dataset)
{
    auto* ask = new QMessageBox(QMessageBox::Warning, title, question, QMessageBox::Cancel, this);
    ask->setObjectName(QStringLiteral("deleteDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setTextFormat(Qt::PlainText);
    ask->setInformativeText(text);
    auto* yes = ask->addButton(action, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("delete"));
    ask->setDefaultButton(QMessageBox::Cancel);
    ask->setEscapeButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, dataset] { remove(dataset); });
    ask->open();
}

void DataPage::remove(const std::string& dataset)
{
    session().client().removeDataset(dataset, whileAlive(this, [this, dataset](const Result<std::string>& removed) {
                                         if (removed)
                                             navigator().say(tr("Deleted: %1").arg(toQString(dataset)));
                                         if (removed && !m_damaged.empty())
                                             askWhatIsDamaged();
                                         if (!removed)
                                             m_jobs->tell(tr("%1 was not deleted").arg(toQString(dataset)),
                                                          removed.error());
                                     }));
}

void DataPage::showMenu(const QPoint& global)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_backtest);
    menu->addAction(m_verify);
    menu->addAction(m_copyId);
    menu->addSeparator();
    menu->addAction(m_delete);
    menu->popup(global);
}

QVariantMap DataPage::savedState() const
{
    return {{QStringLiteral("splitter"), m_split->saveState()},
            {QStringLiteral("columns"), m_table->columnState()},
            {QStringLiteral("columnsVersion"), kColumnsVersion},
            {QStringLiteral("dataset"), m_table->current()}};
}

void DataPage::restoreState(const QVariantMap& state)
{
    m_split->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    if (state.value(QStringLiteral("columnsVersion")).toInt() == kColumnsVersion)
        m_table->restoreColumns(state.value(QStringLiteral("columns")).toByteArray());
    m_table->select(state.value(QStringLiteral("dataset")).toString());
}

bool DataPage::isSettled() const
{
    return m_isDamageKnown && m_pane->state() != StatePane::State::Loading && m_panel->isSettled() && !m_jobs->isBusy();
}

void DataPage::checkSettled()
{
    const bool now = isSettled();
    if (now && !m_wasSettled)
        emit settled();
    m_wasSettled = now;
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!session().isReady() || droppedFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->setGeometry(rect());
    m_drop->show();
    m_drop->raise();
}

void DataPage::dragLeaveEvent(QDragLeaveEvent*)
{
    m_drop->hide();
}

void DataPage::dropEvent(QDropEvent* event)
{
    m_drop->hide();
    const QStringList files = droppedFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    importFiles(files);
}

/// Whoever comes back may have mended files.
void DataPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_damaged.empty())
        askWhatIsDamaged();
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_drop->setGeometry(rect());
}

} // namespace wh::ui
