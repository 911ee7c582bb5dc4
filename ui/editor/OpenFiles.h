// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/ScriptProject.h"
#include "ui/editor/Recovery.h"

#include <QTabWidget>

#include <optional>
#include <vector>

class QTimer;

namespace wh::ui {

class Appearance;
class CodeView;

/// The files that are open, one tab each, of any number of scripts: which of them are not saved, and what each script
/// is with what is on the screen. What is not saved is kept for recovery within a second. GUI thread.
class OpenFiles final : public QTabWidget
{
    Q_OBJECT

public:
    /// One of a script's files.
    struct Place
    {
        QString script; ///< the script's folder; empty: none
        QString file;   ///< within it
        bool operator==(const Place&) const = default;
        bool isValid() const { return !script.isEmpty(); }
    };

    /// @param appearance  borrowed, outlives this
    OpenFiles(const Appearance& appearance, Recovery recovery, QWidget* parent = nullptr);
    ~OpenFiles() override;

    /// Its tab, a new one if need be. @return null where it cannot be read: failed() has told why
    CodeView* open(const Place& place);
    CodeView* view() const; ///< of the current tab; null: none is open
    CodeView* viewOf(const Place& place) const;
    Place current() const;
    std::vector<Place> places() const; ///< by tab
    bool isModified(const Place& place) const;
    std::vector<Place> modified() const;

    /// How a tab stands to what other programs have done to its file, as far as takeFromDisk() and save() have seen.
    enum class Elsewhere { Same, Changed, Removed };

    /// What lies on the disk now: tabs without changes of their own are loaded anew, caret and scroll kept as far as
    /// they can be, and what was there can be had back by undo; the others are told of by elsewhere(). What was
    /// written by save() is no change.
    /// @return tabs that were loaded anew
    std::vector<Place> takeFromDisk();
    Elsewhere elsewhere(const Place& place) const;
    /// Loads anew what was changed elsewhere, over changes of its own. @return file.*
    Result<void> loadAnew(const Place& place);
    /// The changes here are to be written over what is on the disk now.
    void keepMine(const Place& place);

    /// Writes it; where another program has changed the file since, only the second time.
    /// @return file.*, script.changed_elsewhere {path, remedy}
    Result<void> save(const Place& place);
    /// Without asking; what is not saved is gone.
    void close(const Place& place);
    /// It is called otherwise now. @param to  no valid one: it is gone
    void moved(const Place& from, const Place& to);
    /// What an earlier program did not save. @return how many texts
    int recover();
    /// Keeps everything that is not saved, now.
    void keepAll();

    /// The script as it is on the disk, with what is open in its place.
    /// @return script.project_unreadable, script.project_invalid
    Result<ScriptProject> project(const QString& script) const;

signals:
    /// Its text is another.
    void edited(const wh::ui::OpenFiles::Place& place);
    /// Which tabs there are, or which of them are not saved.
    void stateChanged();
    /// The × of a tab, or Ctrl+W: nothing is closed yet.
    void closeWanted(const wh::ui::OpenFiles::Place& place);
    void escaped();
    void failed(const wh::Error& error);

private:
    struct Document
    {
        Place place;
        CodeView* view = nullptr;
        QString saved; ///< as it was read or written last
        bool isModified = false;
        bool isKept = true;    ///< for recovery
        bool isWarned = false; ///< that another program has changed it
        Elsewhere elsewhere = Elsewhere::Same;
    };

    Document* find(const Place& place);
    const Document* find(const Place& place) const;
    Document& add(const Place& place, const QString& saved, const QString& text);
    void onEdited(CodeView* view);
    bool compare(Document& document);
    void load(Document& document, const QString& text);
    static bool differs(const Document& document);
    void showTitles();

    const Appearance& m_appearance;
    Recovery m_recovery;
    QTimer* m_keep;
    std::vector<Document> m_documents;
};

} // namespace wh::ui
