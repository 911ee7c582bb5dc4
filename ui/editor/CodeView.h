// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/CodeText.h"

#include <Qsci/qsciscintilla.h>

#include <functional>
#include <vector>

namespace wh::ui {

class Appearance;
class OverviewMarks;

/// Something that is said of a place in a text. Lines and columns from 1, columns in characters.
struct CodeMark
{
    int line = 1;
    int column = 1;
    int length = 1;
    bool isError = true;
    QString text;
};

/// The text of one file: JavaScript in the colours of the theme, with numbers, folds, marks of what is wrong, what
/// fits at the caret and what names mean. GUI thread.
class CodeView final : public QsciScintilla
{
    Q_OBJECT

public:
    /// @param appearance  borrowed, outlives the view
    explicit CodeView(const Appearance& appearance, QWidget* parent = nullptr);

    /// As the file has it; the caret goes to the beginning, and nothing can be undone.
    void setContent(const QString& text);
    /// The same as a change that can be undone; the caret stays where it was as well as it can.
    void replaceContent(const QString& text);
    void setMarks(std::vector<CodeMark> marks);
    const std::vector<CodeMark>& marks() const { return m_marks; }
    /// Places of the find bar; lengths in characters.
    struct Hit
    {
        int begin = 0; ///< byte
        int length = 0;
    };
    void setHits(const std::vector<Hit>& hits);
    /// To a place, and shown what it is by the line's colour until something is typed. @param column  from 1; 0: the
    /// line's first character that is no blank
    void showPlace(int line, int column = 0);
    int caretLine() const;   ///< from 1
    int caretColumn() const; ///< from 1

    void complete();
    void format();
    void toggleComment();
    void addNextOccurrence();
    void addCaret(int lines);
    /// What is said of the place under a point: problems first, then what the name there is.
    QString helpAtByte(int position) const;

signals:
    void edited();
    void escaped();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void setUpMargins();
    void fitMargins();
    void offer(bool isAsked);
    void take(const QString& chosen);
    void write(int begin, int end, QString text);
    void indentNewLine();

    const Appearance& m_appearance;
    OverviewMarks* m_overview;
    std::vector<CodeMark> m_marks;
    std::vector<Hit> m_hits;
    Completions m_offered;
    bool m_isReplacing = false;
    int m_shown = -1; ///< the marker of the place that was gone to
};

} // namespace wh::ui
