// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/OpenFiles.h"
#include "ui/editor/ScriptShelf.h"
#include "ui/editor/ScriptWork.h"
#include "ui/session/Page.h"

#include <functional>
#include <map>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace wh::ui {

class ElsewhereBar;
class EngineLinks;
class FindBar;
class NoticeBar;
class ResultPane;
class ScriptTree;
class ScriptWatch;
class StatePane;
class TrialPane;

/// What the page of scripts stands on.
struct EditorPlaces
{
    QString scripts; ///< the folder in which scripts are begun
    SandboxSettings sandbox;
    QString catalogue; ///< of recordings
};

/// Scripts: written, looked through as they are typed, run on a market with one key, validated, and kept in versions.
/// Made and owned by the shell.
class EditorPage final : public Page
{
    Q_OBJECT

public:
    /// @param engines  to which scripts are published; borrowed
    EditorPage(const PageContext& context, const EditorPlaces& places, EngineLinks& engines, QWidget* parent = nullptr);
    ~EditorPage() override;

    /// The dialog for a new one.
    void beginScript();
    /// To a file of a script.
    void openFile(const QString& script, const QString& file, int line = 0, int column = 0);

    QList<QAction*> pageActions() const override { return QList<QAction*>(std::begin(m_acts), std::end(m_acts)); }
    QList<QAction*> toolActions() const override;
    QVariantMap savedState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool isSettled() const override { return !m_work->isLooking() && !m_work->isBusy(); }

    ScriptTree* tree() const { return m_tree; }
    OpenFiles* files() const { return m_files; }
    ResultPane* results() const { return m_results; }
    TrialPane* trial() const { return m_trial; }
    FindBar* finder() const { return m_find; }

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Act {
        New,
        Open,
        AddFile,
        Rename,
        Save,
        SaveAll,
        Close,
        Run,
        Cancel,
        Validate,
        Publish,
        Report,
        NextProblem,
        PreviousProblem,
        NextStep,
        PreviousStep,
        Find,
        Replace,
        FindNext,
        FindPrevious,
        GoToLine,
        Complete,
        Explain,
        Format,
        Comment,
        NextOccurrence,
        CaretAbove,
        CaretBelow,
        Versions,
        NextPart,
        kActs
    };

    void makeActions();
    void makeLayout();
    void connectParts();
    void connectWork();
    void connectActions();
    void updateActions();
    void showShelf();
    void onCurrent();
    void lookAgain();
    void takeFromDisk();
    void showElsewhere();
    void showRunScript();
    void showMarks();

    void openFolder();
    void addFile();
    void rename();
    void renameScript(const QString& script, const QString& name);
    void save(const OpenFiles::Place& place);
    void saveAll();
    void keepVersion(const QString& script);
    void closeFile(const OpenFiles::Place& place);
    void run();
    void validate();
    void cancelWork();
    void showWork();
    void publish();
    void publishSaved();
    void onRan(const QString& script, const ScriptWork::Trial& trial, const std::vector<Error>& mistakes);
    void openReport();
    void connectSteps();
    void showStepPlace(const QString& file, int line);
    void goToLine();
    void showVersions();
    void restoreVersion(const QString& script, const ScriptProject& project, std::uint64_t number);
    void onEscape();
    void nextPart();
    void explain();
    void ask(const QString& title, const QString& label, const QString& text, std::function<void(const QString&)> done);
    std::optional<ScriptProject> projectToRun();
    void setChecked(const QString& script, const ScriptProject& project);
    QString marketForBot() const;

    QAction* m_acts[kActs] = {};
    EngineLinks& m_engines;
    ScriptDesk m_desk;
    ScriptShelf m_shelf;
    ScriptWatch* m_watch;
    ScriptWork* m_work;
    bool m_isValidating = false;
    bool m_runsNext = false; ///< as soon as the validation has ended
    StatePane* m_pane;
    QSplitter* m_columns;
    QSplitter* m_rows;
    QSplitter* m_top;
    QLineEdit* m_filter;
    ScriptTree* m_tree;
    OpenFiles* m_files;
    QStackedWidget* m_fileOrNone;
    FindBar* m_find;
    NoticeBar* m_notice;
    ElsewhereBar* m_elsewhere;
    ResultPane* m_results;
    TrialPane* m_trial;
    QString m_script;                              ///< that is worked on
    ScriptProject m_looked;                        ///< what of it was looked through last
    QString m_checkedScript;                       ///< whose validation is shown
    ScriptProject m_checked;                       ///< what of it was validated
    QString m_ranScript;                           ///< that was run last
    QString m_resultScript;                        ///< whose run is shown
    ScriptTrial m_ran;                             ///< what it was run with
    std::map<std::uint64_t, ScriptPlace> m_placed; ///< of its orders, as far as somebody asked
    ScriptWork::Findings m_findings;
    ScriptWork::Description m_description; ///< of the script that is worked on; null: it has a mistake
    bool m_wantsLastStep = false;          ///< of the steps that are being looked for
    QString m_wantsVersion;                ///< a script that was saved and is being looked through
};

} // namespace wh::ui
