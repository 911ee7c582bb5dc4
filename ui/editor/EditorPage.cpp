// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/EditorPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/editor/CodeView.h"
#include "ui/editor/EditorValues.h"
#include "ui/editor/ElsewhereBar.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/HistoryDialog.h"
#include "ui/editor/NewScriptDialog.h"
#include "ui/editor/ResultPane.h"
#include "ui/editor/ScriptTree.h"
#include "ui/editor/ScriptWatch.h"
#include "ui/editor/TrialPane.h"
#include "ui/session/Navigator.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolTip>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace wh::ui {

EditorPage::EditorPage(const PageContext& context, const EditorPlaces& places, EngineLinks& engines, QWidget* parent)
    : Page(context, parent)
    , m_engines(engines)
    , m_desk(places.sandbox, pathOf(places.catalogue))
    , m_shelf(places.scripts)
    , m_watch(new ScriptWatch(m_shelf, this))
    , m_work(new ScriptWork(m_desk, this))
{
    makeActions();
    makeLayout();
    connectParts();
    connectWork();
    connectActions();
    retranslate();
    if (const int count = m_files->recover(); count > 0)
        m_notice->showNotice(tr("%n file(s) that were not saved are here again.", nullptr, count), Icon::Info,
                             Token::Warning);
    onCurrent();
}

EditorPage::~EditorPage()
{
    // Borrows the desk, which goes before what Qt owns.
    delete m_work;
}

// What there is

void EditorPage::showShelf()
{
    m_tree->showScripts(m_shelf, m_files->modified());
    QStringList open;
    for (const auto& place : m_files->places())
        open << place.script + u'/' + place.file;
    m_watch->follow(open);
    const bool isEmpty = m_shelf.scripts().isEmpty() && m_files->count() == 0;
    if (isEmpty)
        m_pane->showEmpty(Icon::Editor, tr("No scripts yet"),
                          tr("A strategy of your own is a script in JavaScript. Begin with one that runs as it is: "
                             "change it, run it on a market with F5, and see what it did beside the code."),
                          tr("New script…"), tr("Open a folder…"));
    else
        m_pane->showContent();
    if (isEmpty)
        m_filter->clear();
    m_filter->setEnabled(!isEmpty); // what is not shown takes no keys
    auto* none = static_cast<StatePane*>(m_fileOrNone->widget(0));
    none->showEmpty(Icon::Editor, tr("No file is open"), tr("Choose one on the left."), {});
    m_fileOrNone->setCurrentIndex(m_files->count() > 0 ? 1 : 0);
    updateActions();
}

void EditorPage::onCurrent()
{
    const OpenFiles::Place place = m_files->current();
    showShelf();
    m_tree->select(place);
    m_find->setView(m_files->view());
    if (place.isValid() && place.script != m_script) {
        m_script = place.script;
        m_findings.clear();
        m_description.reset();
        m_trial->setScript(m_script, nullptr);
        lookAgain();
    } else if (!place.isValid()) {
        m_script.clear();
        m_results->setFindings({}, true);
        m_trial->setScript({}, nullptr);
    }
    showElsewhere();
    showRunScript();
    showMarks();
    updateActions();
}

void EditorPage::updateActions()
{
    const bool hasFile = m_files->view() != nullptr;
    const bool isBusy = m_work->isBusy();
    const bool hasScript = hasFile || m_tree->current().isValid();
    for (const Act act : {Close, Find, Replace, FindNext, FindPrevious, GoToLine, Complete, Explain, Format, Comment,
                          NextOccurrence, CaretAbove, CaretBelow, Save})
        m_acts[act]->setEnabled(hasFile);
    for (const Act act : {AddFile, Rename, Versions})
        m_acts[act]->setEnabled(hasScript);
    m_acts[SaveAll]->setEnabled(!m_files->modified().empty());
    m_acts[Run]->setEnabled(hasFile && (!isBusy || (m_isValidating && !m_runsNext)));
    m_acts[Validate]->setEnabled(hasFile && !isBusy);
    m_acts[Publish]->setEnabled(hasFile && !isBusy);
    m_acts[Cancel]->setEnabled(isBusy);
    m_acts[Report]->setEnabled(m_results->trial() != nullptr);
    for (const Act act : {NextStep, PreviousStep})
        m_acts[act]->setEnabled(m_results->trial() != nullptr && !isBusy);
    for (const Act act : {NextProblem, PreviousProblem})
        m_acts[act]->setEnabled(!m_findings.empty());
}

void EditorPage::lookAgain()
{
    if (m_script.isEmpty())
        return;
    auto project = m_files->project(m_script);
    m_looked = project ? *project : ScriptProject();
    m_description.reset(); // until it is known again
    if (m_script == m_checkedScript)
        m_results->setEarlier(!project || *project != m_checked);
    if (project)
        return m_work->look(m_script, std::move(*project));
    m_findings = {{true, project.error()}};
    m_results->setFindings(m_findings, true);
    showMarks();
}

/// What other programs have written since, whether or not that was seen when it was done.
void EditorPage::takeFromDisk()
{
    const auto loaded = m_files->takeFromDisk();
    QStringList names;
    for (const auto& place : loaded)
        names << scriptTitle(place.script) + u'/' + place.file;
    if (!names.isEmpty())
        navigator().say(tr("Changed by another program, and loaded anew: %1").arg(names.join(QStringLiteral(", "))));
    if (m_script.isEmpty())
        return;
    // What no tab shows may be imported.
    const auto project = m_files->project(m_script);
    if ((project ? *project : ScriptProject()) != m_looked)
        lookAgain();
}

/// Of the file that is shown; else of another one of its script, which runs with it.
void EditorPage::showElsewhere()
{
    OpenFiles::Place told = m_files->current();
    const auto isSame = [this](const OpenFiles::Place& place) {
        return m_files->elsewhere(place) == OpenFiles::Elsewhere::Same;
    };
    for (const auto& place : m_files->places()) {
        if (isSame(told) && place.script == m_script)
            told = place;
    }
    m_elsewhere->showFile(told, m_files->elsewhere(told));
}

/// A run stays where another script is chosen, and says whose it is.
void EditorPage::showRunScript()
{
    m_results->setRunScript(m_resultScript == m_script ? QString() : scriptTitle(m_resultScript));
}

void EditorPage::showMarks()
{
    for (const auto& place : m_files->places()) {
        if (place.script != m_script)
            continue;
        std::vector<CodeMark> marks;
        for (const auto& [isError, error] : m_findings) {
            if (toText(error.field("file")) != place.file)
                continue;
            Error rest = error;
            std::erase_if(rest.context, [](const Error::Field& field) {
                return field.name == "file" || field.name == "line" || field.name == "column" || field.name == "length";
            });
            marks.push_back({std::max(1, numberOf(error, "line")), std::max(1, numberOf(error, "column")),
                             std::max(1, numberOf(error, "length")), isError, errorText(rest)});
        }
        m_files->viewOf(place)->setMarks(std::move(marks));
    }
    updateActions();
}

void EditorPage::openFile(const QString& script, const QString& file, int line, int column)
{
    takeFromDisk();
    CodeView* view = m_files->open({script, file});
    if (!view)
        return;
    m_pane->showContent();
    if (line > 0)
        view->showPlace(line, column);
    else
        view->setFocus();
}

// Scripts and files

void EditorPage::ask(const QString& title, const QString& label, const QString& text,
                     std::function<void(const QString&)> done)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this, [done = std::move(done)](const QString& value) {
        if (!value.trimmed().isEmpty())
            done(value.trimmed());
    });
    dialog->open();
}

void EditorPage::beginScript()
{
    auto* dialog = new NewScriptDialog(appearance(), this);
    connect(dialog, &NewScriptDialog::wanted, this, [this, dialog](const QString& name, const QString& example) {
        const auto made = m_shelf.create(name, example);
        if (!made)
            return dialog->showError(made.error());
        dialog->accept();
        showShelf();
        openFile(*made, QStringLiteral("main.js"));
    });
    dialog->open();
}

void EditorPage::openFolder()
{
    auto* dialog = new QFileDialog(this, tr("Open the folder of a script"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (const auto opened = m_shelf.open(folder); !opened)
            return m_notice->showError(opened.error(), tr("The folder has no script."));
        showShelf();
        openFile(QDir(folder).absolutePath(), QStringLiteral("main.js"));
    });
    dialog->open();
}

void EditorPage::addFile()
{
    const QString script = m_files->current().isValid() ? m_files->current().script : m_tree->current().script;
    ask(tr("Add a file to %1").arg(scriptTitle(script)), tr("Its path in the script: lib/levels.js, main.test.js"), {},
        [this, script](const QString& path) {
            const auto made = createScriptFile(script, path);
            if (!made)
                return m_notice->showError(made.error(), tr("The file was not made."));
            showShelf();
            openFile(script, *made);
            lookAgain();
        });
}

void EditorPage::rename()
{
    const OpenFiles::Place place = m_tree->current().isValid() ? m_tree->current() : m_files->current();
    if (m_tree->isScript() || place.file == u"main.js") {
        return ask(tr("Rename the script"), tr("Its name"), scriptTitle(place.script),
                   [this, place](const QString& name) { renameScript(place.script, name); });
    }
    ask(tr("Rename the file"), tr("Its path in the script"), place.file, [this, place](const QString& name) {
        const auto path = renameScriptFile(place.script, place.file, name);
        if (!path)
            return m_notice->showError(path.error(), tr("The file was not renamed."));
        m_files->moved(place, {place.script, *path});
        lookAgain();
    });
}

void EditorPage::renameScript(const QString& script, const QString& name)
{
    const auto folder = m_shelf.rename(script, name);
    if (!folder)
        return m_notice->showError(folder.error(), tr("The script was not renamed."));
    for (const auto& place : m_files->places()) {
        if (place.script == script)
            m_files->moved(place, {*folder, place.file});
    }
    QStringList opened = m_shelf.opened();
    opened.replaceInStrings(script, *folder);
    m_shelf.setOpened(opened);
    if (m_script == script)
        m_script.clear();
    for (QString* shown : {&m_ranScript, &m_resultScript, &m_checkedScript}) {
        if (*shown == script)
            *shown = *folder;
    }
    onCurrent();
}

void EditorPage::save(const OpenFiles::Place& place)
{
    if (!place.isValid())
        return;
    if (const auto saved = m_files->save(place); !saved)
        return m_notice->showError(saved.error(), tr("%1 was not saved.").arg(place.file));
    m_notice->clear();
    m_wantsVersion = place.script;
    if (place.script == m_script)
        lookAgain();
}

void EditorPage::saveAll()
{
    for (const auto& place : m_files->modified())
        save(place);
}

/// What can be run is kept; of the disk, not of the screen.
void EditorPage::keepVersion(const QString& script)
{
    m_wantsVersion.clear();
    const auto project = readScriptProject(pathOf(script));
    if (!project)
        return;
    const auto kept = ScriptHistory(pathOf(script)).keep(*project, QDateTime::currentMSecsSinceEpoch() * kMillisecond);
    if (!kept)
        m_notice->showError(kept.error(), tr("The version was not kept."));
}

void EditorPage::closeFile(const OpenFiles::Place& place)
{
    if (!m_files->isModified(place))
        return m_files->close(place);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Close %1").arg(place.file),
                                tr("%1 is not saved.").arg(scriptTitle(place.script) + u'/' + place.file),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto* drop = box->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    box->addButton(tr("Keep it open"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, place] {
        save(place);
        if (!m_files->isModified(place))
            m_files->close(place);
    });
    connect(drop, &QPushButton::clicked, this, [this, place] {
        m_files->close(place);
        m_notice->clear(); // that it could not be saved, for one
        lookAgain();
    });
    box->open();
}

// Versions

void EditorPage::showVersions()
{
    takeFromDisk();
    const QString script = m_files->current().isValid() ? m_files->current().script : m_tree->current().script;
    auto project = m_files->project(script);
    if (!project)
        return m_notice->showError(project.error(), tr("The script cannot be compared."));
    auto* dialog = new HistoryDialog(m_context, script, std::move(*project), this);
    connect(dialog, &HistoryDialog::restoreRequested, this,
            [this, script](const ScriptProject& old, std::uint64_t number) { restoreVersion(script, old, number); });
    dialog->open();
}

void EditorPage::restoreVersion(const QString& script, const ScriptProject& project, std::uint64_t number)
{
    takeFromDisk();
    for (const auto& [path, text] : project.files) {
        const QString file = toText(path);
        if (!scriptFiles(script).contains(file)) {
            if (const auto made = createScriptFile(script, file); !made)
                return m_notice->showError(made.error(), tr("The version was not restored."));
        }
        if (CodeView* view = m_files->open({script, file}))
            view->replaceContent(toText(text));
    }
    m_notice->showNotice(
        tr("Version %1 is in the editor. Save it to keep it; undo brings back what was there.").arg(number), Icon::Info,
        Token::Accent);
}

// Keys

void EditorPage::goToLine()
{
    CodeView* view = m_files->view();
    if (!view)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to a line"));
    dialog->setLabelText(tr("Line, 1 to %1").arg(view->lines()));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, view->lines());
    dialog->setIntValue(view->caretLine());
    connect(dialog, &QInputDialog::intValueSelected, view, [view](int line) { view->showPlace(line); });
    dialog->open();
}

void EditorPage::explain()
{
    CodeView* view = m_files->view();
    if (!view)
        return;
    const auto caret = view->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    const auto x = view->SendScintilla(QsciScintilla::SCI_POINTXFROMPOSITION, 0UL, caret);
    const auto y = view->SendScintilla(QsciScintilla::SCI_POINTYFROMPOSITION, 0UL, caret);
    const QString help = view->helpAtByte(static_cast<int>(caret));
    QToolTip::showText(view->viewport()->mapToGlobal(QPoint(static_cast<int>(x), static_cast<int>(y))),
                       help.isEmpty() ? tr("Nothing is known of it.") : help, view);
}

void EditorPage::onEscape()
{
    if (!m_find->isHidden())
        m_find->end();
    else if (m_work->isBusy())
        cancelWork();
}

void EditorPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (!m_find->isHidden() || m_work->isBusy()))
        return onEscape();
    Page::keyPressEvent(event);
}

void EditorPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    takeFromDisk();
}

void EditorPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        takeFromDisk(); // back from another program
}

void EditorPage::nextPart()
{
    QWidget* const focus = QApplication::focusWidget();
    const QList<QWidget*> parts = {m_files->view() ? static_cast<QWidget*>(m_files->view()) : m_tree, m_results,
                                   m_trial, m_tree};
    qsizetype at = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (focus && (parts[i] == focus || parts[i]->isAncestorOf(focus)))
            at = i;
    }
    const auto enter = [](QWidget* part) {
        QList<QWidget*> inner = part->findChildren<QWidget*>();
        inner.prepend(part);
        const auto found = std::find_if(inner.begin(), inner.end(), [](const QWidget* one) {
            return one->isVisible() && one->isEnabled() && !one->focusProxy() && (one->focusPolicy() & Qt::TabFocus);
        });
        if (found != inner.end())
            (*found)->setFocus(Qt::ShortcutFocusReason);
        return found != inner.end();
    };
    for (qsizetype step = 1; step <= parts.size(); ++step) {
        if (enter(parts[(at + step) % parts.size()]))
            return;
    }
}

void EditorPage::focusFilter()
{
    if (!m_filter->isEnabled())
        return;
    m_filter->setFocus();
    m_filter->selectAll();
}

QVariantMap EditorPage::savedState() const
{
    QVariantList open;
    for (const auto& place : m_files->places())
        open << QVariant(QStringList{place.script, place.file});
    return {{QStringLiteral("columns"), m_columns->saveState()},
            {QStringLiteral("rows"), m_rows->saveState()},
            {QStringLiteral("top"), m_top->saveState()},
            {QStringLiteral("folders"), m_shelf.opened()},
            {QStringLiteral("open"), open},
            {QStringLiteral("current"), QStringList{m_files->current().script, m_files->current().file}},
            {QStringLiteral("trial"), m_trial->savedState()}};
}

void EditorPage::restoreState(const QVariantMap& state)
{
    m_columns->restoreState(state.value(QStringLiteral("columns")).toByteArray());
    m_rows->restoreState(state.value(QStringLiteral("rows")).toByteArray());
    m_top->restoreState(state.value(QStringLiteral("top")).toByteArray());
    m_shelf.setOpened(state.value(QStringLiteral("folders")).toStringList());
    m_trial->restoreState(state.value(QStringLiteral("trial")).toMap());
    for (const QVariant& one : state.value(QStringLiteral("open")).toList()) {
        const QStringList place = one.toStringList();
        if (place.size() == 2 && QFileInfo::exists(place[0] + u'/' + place[1]))
            m_files->open({place[0], place[1]});
    }
    const QStringList current = state.value(QStringLiteral("current")).toStringList();
    if (current.size() == 2 && m_files->viewOf({current[0], current[1]}))
        m_files->open({current[0], current[1]});
    onCurrent();
}

} // namespace wh::ui
