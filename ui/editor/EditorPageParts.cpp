// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of: actions, layout, connections, words.
#include "ui/editor/EditorPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/editor/CodeView.h"
#include "ui/editor/ElsewhereBar.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/PlaceTable.h"
#include "ui/editor/ResultPane.h"
#include "ui/editor/ScriptTree.h"
#include "ui/editor/ScriptWatch.h"
#include "ui/editor/StepsPane.h"
#include "ui/editor/TrialPane.h"
#include "ui/session/Navigator.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kTreeWidth = 176;
constexpr int kTrialWidth = 292; // the first market is read in full
constexpr int kCodeHeight = 420;
constexpr int kResultHeight = 200;

} // namespace

void EditorPage::makeActions()
{
    const auto make = [this](Act act, Icon icon, const char* name, const QKeySequence& keys = {}) {
        m_acts[act] = makeAction(icon, name);
        m_acts[act]->setShortcut(keys);
    };
    const auto ctrl = [](Qt::Key key) { return QKeySequence(Qt::CTRL | key); };
    const auto ctrlShift = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    make(New, Icon::Plus, "scripts.new", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    make(Open, Icon::Open, "scripts.open", ctrlShift(Qt::Key_O));
    make(AddFile, Icon::Duplicate, "scripts.addFile");
    make(Rename, Icon::Editor, "scripts.rename");
    make(Save, Icon::Save, "scripts.save", ctrl(Qt::Key_S));
    make(SaveAll, Icon::Save, "scripts.saveAll", ctrlShift(Qt::Key_S));
    make(Close, Icon::Close, "scripts.close", ctrl(Qt::Key_W));
    make(Run, Icon::Run, "scripts.run", Qt::Key_F5);
    make(Cancel, Icon::Cancel, "scripts.cancel", ctrl(Qt::Key_Period));
    make(Validate, Icon::Check, "scripts.validate", QKeySequence(Qt::CTRL | Qt::Key_F5));
    make(Publish, Icon::Export, "scripts.publish", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5));
    make(Report, Icon::Report, "scripts.report", ctrlShift(Qt::Key_R));
    make(NextProblem, Icon::Warning, "scripts.nextProblem", Qt::Key_F8);
    make(PreviousProblem, Icon::Warning, "scripts.previousProblem", QKeySequence(Qt::SHIFT | Qt::Key_F8));
    make(NextStep, Icon::StepForward, "scripts.nextStep", Qt::Key_F10);
    make(PreviousStep, Icon::StepForward, "scripts.previousStep", QKeySequence(Qt::SHIFT | Qt::Key_F10));
    make(Find, Icon::Search, "scripts.find", ctrl(Qt::Key_F));
    make(Replace, Icon::Refresh, "scripts.replace", ctrl(Qt::Key_H));
    make(FindNext, Icon::ChevronDown, "scripts.findNext", Qt::Key_F3);
    make(FindPrevious, Icon::ChevronUp, "scripts.findPrevious", QKeySequence(Qt::SHIFT | Qt::Key_F3));
    make(GoToLine, Icon::ToEnd, "scripts.goToLine", ctrlShift(Qt::Key_G));
    make(Complete, Icon::List, "scripts.complete", ctrl(Qt::Key_Space));
    make(Explain, Icon::Info, "scripts.explain", ctrlShift(Qt::Key_Space));
    make(Format, Icon::Fit, "scripts.format", ctrlShift(Qt::Key_I));
    make(Comment, Icon::Minus, "scripts.comment", ctrl(Qt::Key_Slash));
    make(NextOccurrence, Icon::Duplicate, "scripts.nextOccurrence", ctrl(Qt::Key_D));
    make(CaretAbove, Icon::ChevronUp, "scripts.caretAbove", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up));
    make(CaretBelow, Icon::ChevronDown, "scripts.caretBelow", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down));
    make(Versions, Icon::Clock, "scripts.versions", ctrlShift(Qt::Key_H));
    make(NextPart, Icon::StepForward, "scripts.nextPart", Qt::Key_F6);
}

void EditorPage::makeLayout()
{
    // What came of a run needs the whole width below the files and the code.
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_rows = new QSplitter(Qt::Vertical, m_columns);
    m_top = new QSplitter(Qt::Horizontal, m_rows);
    auto* left = new QWidget(m_top);
    m_filter = new QLineEdit(left);
    m_filter->setObjectName(QStringLiteral("scriptFilter"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new ScriptTree(appearance(), left);
    m_tree->setObjectName(QStringLiteral("scripts"));
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(kGrid, kGrid, 0, 0);
    leftColumn->setSpacing(kGrid);
    leftColumn->addWidget(m_filter);
    leftColumn->addWidget(m_tree, 1);

    auto* middle = new QWidget(m_top);
    m_notice = new NoticeBar(appearance(), middle);
    m_elsewhere = new ElsewhereBar(appearance(), middle);
    m_find = new FindBar(appearance(), middle);
    m_files = new OpenFiles(appearance(), Recovery(m_shelf.root() + QStringLiteral("/.recovery")), middle);
    m_files->setObjectName(QStringLiteral("openFiles"));
    m_fileOrNone = new QStackedWidget(middle);
    m_fileOrNone->addWidget(new StatePane(appearance(), new QWidget(this), m_fileOrNone));
    m_fileOrNone->addWidget(m_files);
    auto* middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_notice);
    middleColumn->addWidget(m_elsewhere);
    middleColumn->addWidget(m_find);
    middleColumn->addWidget(m_fileOrNone, 1);
    m_results = new ResultPane(m_context, m_rows);
    m_results->setObjectName(QStringLiteral("scriptResults"));
    m_top->addWidget(left);
    m_top->addWidget(middle);
    m_top->setStretchFactor(1, 1);
    m_top->setSizes({kTreeWidth, 640});
    m_rows->addWidget(m_top);
    m_rows->addWidget(m_results);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({kCodeHeight, kResultHeight});

    m_trial = new TrialPane(m_context, m_columns);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_trial);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({kTreeWidth + 640, kTrialWidth});
    for (QSplitter* splitter : {m_columns, m_rows, m_top})
        splitter->setChildrenCollapsible(false);

    m_pane = new StatePane(appearance(), m_columns, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pane);
    setFirstFocus(m_tree);
}

void EditorPage::connectParts()
{
    connect(m_pane, &StatePane::actionRequested, this, &EditorPage::beginScript);
    connect(m_pane, &StatePane::otherRequested, this, &EditorPage::openFolder);
    connect(m_filter, &QLineEdit::textChanged, m_tree, &ScriptTree::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, m_tree, [this] { m_tree->setFocus(); });
    connect(m_tree, &ScriptTree::openRequested, this,
            [this](const OpenFiles::Place& place) { openFile(place.script, place.file); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &EditorPage::updateActions);
    connect(m_tree, &ScriptTree::menuRequested, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_acts[New], m_acts[Open], m_acts[AddFile], m_acts[Rename], m_acts[Versions]});
        menu->popup(at);
    });
    connect(m_files, &OpenFiles::edited, this, [this](const OpenFiles::Place& place) {
        if (place == m_files->current())
            m_find->refresh();
        if (place.script == m_script)
            lookAgain();
    });
    connect(m_files, &OpenFiles::stateChanged, this, &EditorPage::onCurrent);
    connect(m_watch, &ScriptWatch::touched, this, &EditorPage::takeFromDisk);
    connect(m_watch, &ScriptWatch::changed, this, [this] {
        showShelf();
        m_tree->select(m_files->current());
        lookAgain(); // what is imported may be there now
    });
    connect(m_elsewhere, &ElsewhereBar::loadWanted, this, [this](const OpenFiles::Place& place) {
        if (const auto loaded = m_files->loadAnew(place); !loaded)
            m_notice->showError(loaded.error(), tr("The file was not loaded."));
        else
            m_notice->clear(); // that it was not saved, for one
    });
    connect(m_elsewhere, &ElsewhereBar::keepWanted, this, [this](const OpenFiles::Place& place) {
        m_files->keepMine(place);
        m_notice->clear();
    });
    connect(m_files, &OpenFiles::closeWanted, this, &EditorPage::closeFile);
    connect(m_files, &OpenFiles::escaped, this, &EditorPage::onEscape);
    connect(m_files, &OpenFiles::failed, m_notice,
            [this](const Error& error) { m_notice->showError(error, tr("The file is not as it should be.")); });
    connect(m_find, &FindBar::closed, this, [this] {
        if (CodeView* view = m_files->view())
            view->setFocus();
    });
    connect(m_results, &ResultPane::placeRequested, this, [this](const QString& file, int line, int column) {
        // A run may be of another script than the one that is being written now.
        const int part = m_results->currentIndex();
        const QString& script = part == ResultPane::Problems ? m_script
                                : part == ResultPane::Checks ? m_checkedScript
                                                             : m_ranScript;
        openFile(script, file, line, column);
    });
    connect(&appearance(), &Appearance::changed, this, [this] { showShelf(); });
}

void EditorPage::connectWork()
{
    connect(m_work, &ScriptWork::looked, this,
            [this](const QString& script, const ScriptWork::Findings& findings, bool isWhole) {
                if (script != m_script)
                    return;
                m_findings = findings;
                m_results->setFindings(findings, isWhole);
                showMarks();
                if (isWhole) {
                    const bool hasErrors = std::any_of(findings.begin(), findings.end(),
                                                       [](const auto& finding) { return finding.isError; });
                    if (hasErrors)
                        m_wantsVersion.clear();
                    emit settled();
                }
            });
    connect(m_work, &ScriptWork::described, this,
            [this](const QString& script, const ScriptWork::Description& description) {
                if (script == m_wantsVersion)
                    keepVersion(script);
                if (script != m_script)
                    return;
                m_description = description;
                m_trial->setScript(script, description.get());
            });
    connect(m_work, &ScriptWork::unavailable, this, [this](const Error& error) {
        m_notice->showError(error, tr("Scripts can be written here, and not run."));
    });
    connect(m_work, &ScriptWork::progressed, m_trial, &TrialPane::setStanding);
    connect(m_work, &ScriptWork::ran, this, &EditorPage::onRan);
    connect(m_work, &ScriptWork::validating, this, [this](const QString& begun, const ScriptWork::Validation& soFar) {
        m_results->setValidation(soFar, begun);
    });
    connect(m_work, &ScriptWork::validated, this,
            [this](const QString& script, const ScriptWork::Validation& validation) {
                m_results->setValidation(validation);
                const QString name = scriptTitle(script);
                navigator().say(validation->isCancelled ? tr("The validation of %1 was cancelled").arg(name)
                                : validation->passed()  ? tr("%1 may go live").arg(name)
                                                        : tr("%1 has failed a check").arg(name));
                emit settled();
            });
    connect(m_results, &ResultPane::orderRequested, this, [this](std::uint64_t order, TimeNs filled) {
        if (const auto known = m_placed.find(order); known != m_placed.end())
            openFile(m_ranScript, QString::fromStdString(known->second.file), static_cast<int>(known->second.line));
        else if (!m_work->isBusy())
            m_work->trace(m_ranScript, m_ran, order, filled);
    });
    connect(m_work, &ScriptWork::traced, this,
            [this](const QString& script, std::uint64_t order, const ScriptPlace& place) {
                m_placed[order] = place;
                openFile(script, QString::fromStdString(place.file), static_cast<int>(place.line));
                emit settled();
            });
    connect(m_work, &ScriptWork::traceFailed, this, [this](const Error& error) {
        if (error.code != "task.cancelled")
            m_notice->showError(error, tr("The line of the order is not known."));
        emit settled();
    });
    connectSteps();
    connect(m_work, &ScriptWork::busyChanged, this, &EditorPage::showWork);
}

void EditorPage::connectActions()
{
    const auto on = [this](Act act, auto work) { connect(m_acts[act], &QAction::triggered, this, work); };
    const auto inCode = [this](auto work) {
        return [this, work] {
            if (CodeView* view = m_files->view())
                work(*view);
        };
    };
    on(New, &EditorPage::beginScript);
    on(Open, &EditorPage::openFolder);
    on(AddFile, &EditorPage::addFile);
    on(Rename, &EditorPage::rename);
    on(Save, [this] { save(m_files->current()); });
    on(SaveAll, &EditorPage::saveAll);
    on(Close, [this] { closeFile(m_files->current()); });
    on(Run, &EditorPage::run);
    on(Cancel, &EditorPage::cancelWork);
    on(Validate, &EditorPage::validate);
    on(Publish, &EditorPage::publish);
    on(Report, &EditorPage::openReport);
    on(NextProblem, [this] { m_results->stepProblem(1); });
    on(PreviousProblem, [this] { m_results->stepProblem(-1); });
    const auto step = [this](int by) {
        m_results->showPart(ResultPane::Steps);
        m_results->steps()->step(by);
    };
    on(NextStep, [step] { step(1); });
    on(PreviousStep, [step] { step(-1); });
    on(Find, [this] { m_find->begin(false); });
    on(Replace, [this] { m_find->begin(true); });
    on(FindNext, [this] { m_find->next(1); });
    on(FindPrevious, [this] { m_find->next(-1); });
    on(GoToLine, &EditorPage::goToLine);
    on(Complete, inCode([](CodeView& view) { view.complete(); }));
    on(Explain, &EditorPage::explain);
    on(Format, inCode([](CodeView& view) { view.format(); }));
    on(Comment, inCode([](CodeView& view) { view.toggleComment(); }));
    on(NextOccurrence, inCode([](CodeView& view) { view.addNextOccurrence(); }));
    on(CaretAbove, inCode([](CodeView& view) { view.addCaret(-1); }));
    on(CaretBelow, inCode([](CodeView& view) { view.addCaret(1); }));
    on(Versions, &EditorPage::showVersions);
    on(NextPart, &EditorPage::nextPart);
    m_trial->setActions(m_acts[Run], m_acts[Cancel], m_acts[Validate]);
    m_results->setReportAction(m_acts[Report]);
}

QList<QAction*> EditorPage::toolActions() const
{
    return {m_acts[New],  m_acts[Open],   m_acts[AddFile],  m_acts[Save],
            m_acts[Find], m_acts[Format], m_acts[Versions], m_acts[Publish]};
}

void EditorPage::retranslate()
{
    setActionText(m_acts[New], tr("&New script…"), tr("Begin a script with a template or an example"));
    setActionText(m_acts[Open], tr("&Open a folder…"), tr("Show a script that lies in another folder"));
    setActionText(m_acts[AddFile], tr("&Add a file…"), tr("Add a file to the script, for import or with tests"));
    setActionText(m_acts[Rename], tr("Rena&me…"), tr("Give the script, or the file that is chosen, another name"));
    setActionText(m_acts[Save], tr("&Save"), tr("Write the file, and keep a version of what can be run"));
    setActionText(m_acts[SaveAll], tr("Save a&ll"), tr("Write all files that are not saved"));
    setActionText(m_acts[Close], tr("&Close the file"), tr("Close the tab"));
    setActionText(m_acts[Run], tr("&Run"), tr("Run the script on the chosen market"));
    setActionText(m_acts[Cancel], tr("Cance&l"), tr("End what is run or validated"));
    setActionText(m_acts[Validate], tr("&Validate"), tr("Check all that a script must pass before it may go live"));
    setActionText(m_acts[Publish], tr("P&ublish…"), tr("Check it on an engine, and let bots there run it"));
    setActionText(m_acts[Report], tr("Whole re&port"), tr("Open the report of the last run as a page"));
    setActionText(m_acts[NextProblem], tr("Next pro&blem"), tr("Go to the next thing that is wrong"));
    setActionText(m_acts[PreviousProblem], tr("Problem before"), tr("Go to the thing before that is wrong"));
    setActionText(m_acts[NextStep], tr("Next s&tep"), tr("Go to the next call of the script in the last run"));
    setActionText(m_acts[PreviousStep], tr("Step before"), tr("Go to the call of the script before that"));
    setActionText(m_acts[Find], tr("&Find…"), tr("Find words or an expression in the file"));
    setActionText(m_acts[Replace], tr("R&eplace…"), tr("Find and replace in the file"));
    setActionText(m_acts[FindNext], tr("Find next"), tr("Go to the next place that was found"));
    setActionText(m_acts[FindPrevious], tr("Find before"), tr("Go to the place before that was found"));
    setActionText(m_acts[GoToLine], tr("&Go to a line…"), tr("Go to a line by its number"));
    setActionText(m_acts[Complete], tr("&What fits here"), tr("List what can be written at the caret"));
    setActionText(m_acts[Explain], tr("E&xplain"), tr("Tell what the name at the caret is"));
    setActionText(m_acts[Format], tr("Forma&t"), tr("Indent all lines by their brackets"));
    setActionText(m_acts[Comment], tr("Comment"), tr("Make the chosen lines comments, or no longer"));
    setActionText(m_acts[NextOccurrence], tr("Add the next place"),
                  tr("Choose the next place with the same words too"));
    setActionText(m_acts[CaretAbove], tr("Caret above"), tr("Write in the line above too"));
    setActionText(m_acts[CaretBelow], tr("Caret below"), tr("Write in the line below too"));
    setActionText(m_acts[Versions], tr("Vers&ions…"), tr("Compare with what was kept, name it, have it back"));
    setActionText(m_acts[NextPart], tr("Next part"), tr("From the code to the list below, the market and the files"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the scripts"));
    m_tree->setAccessibleName(tr("Scripts"));
    m_files->setAccessibleName(tr("Open files"));
    m_results->retranslate();
    m_trial->retranslate();
    m_find->retranslate();
    m_elsewhere->retranslate();
    showShelf();
}

} // namespace wh::ui
