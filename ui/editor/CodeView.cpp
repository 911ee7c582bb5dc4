// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/CodeView.h"

#include "core/script/ScriptResources.h"
#include "ui/common/Appearance.h"
#include "ui/editor/OverviewMarks.h"

#include <Qsci/qscilexerjavascript.h>

#include <QFontInfo>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace wh::ui {

namespace {

enum Margin { Numbers, Marks, Folds };
enum Marker { ErrorMarker = 1, WarningMarker = 2, PlaceMarker = 3 };
enum Indicator { ErrorUnderline = 8, WarningUnderline = 9, HitBox = 10 };

constexpr int kIndent = 4;
constexpr int kDwellMs = 400;
constexpr int kMarkPixels = 14;
constexpr int kHitAlpha = 72;
constexpr int kOfferFrom = 3; ///< letters, without being asked
constexpr int kListId = 1;

/// JavaScript as the engine of scripts has it, and the names of the API as a second kind of keyword.
class ScriptLexer final : public QsciLexerJavaScript
{
public:
    using QsciLexerJavaScript::QsciLexerJavaScript;

    const char* keywords(int set) const override
    {
        if (set == 1)
            return "break case catch class const continue debugger default delete do else export extends false finally "
                   "for from function get if import in instanceof let new null of return set static super switch this "
                   "throw true try typeof undefined var void while with yield";
        return set == 2 ? "bot ctx dsl ta trade meta parameters onStart onTick onBook onTrade onBar onOrder onFill "
                          "onStop console Math Date JSON Map Set Number String Array Object NaN Infinity"
                        : nullptr;
    }
};

struct StyleColour
{
    int style;
    Token token;
};
constexpr StyleColour kStyles[] = {
    {QsciLexerCPP::Default, Token::Text},
    {QsciLexerCPP::Identifier, Token::Text},
    {QsciLexerCPP::Operator, Token::Text},
    {QsciLexerCPP::Keyword, Token::Series1},
    {QsciLexerCPP::KeywordSet2, Token::Series5},
    {QsciLexerCPP::Number, Token::Series4},
    {QsciLexerCPP::DoubleQuotedString, Token::Series3},
    {QsciLexerCPP::SingleQuotedString, Token::Series3},
    {QsciLexerCPP::RawString, Token::Series3},
    {QsciLexerCPP::TripleQuotedVerbatimString, Token::Series3},
    {QsciLexerCPP::HashQuotedString, Token::Series3},
    {QsciLexerCPP::VerbatimString, Token::Series3},
    {QsciLexerCPP::EscapeSequence, Token::Series3},
    {QsciLexerCPP::UnclosedString, Token::Failed},
    {QsciLexerCPP::Regex, Token::Series7},
    {QsciLexerCPP::Comment, Token::Muted},
    {QsciLexerCPP::CommentLine, Token::Muted},
    {QsciLexerCPP::CommentDoc, Token::Muted},
    {QsciLexerCPP::CommentLineDoc, Token::Muted},
    {QsciLexerCPP::CommentDocKeyword, Token::Muted},
    {QsciLexerCPP::CommentDocKeywordError, Token::Muted},
    {QsciLexerCPP::PreProcessor, Token::Text},
    {QsciLexerCPP::GlobalClass, Token::Text},
};

/// Our fonts have a size in pixels; the text counts in points.
QFont inPoints(QFont font)
{
    font.setPointSizeF(QFontInfo(font).pointSizeF());
    return font;
}

bool isTyped(const QKeyEvent& key)
{
    return !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) &&
           !key.text().isEmpty() && key.text().front().isPrint();
}

/// What the text takes for itself though the window has an action of that name.
bool isOwn(const QKeyEvent& key)
{
    static const QKeySequence::StandardKey kOwn[] = {QKeySequence::Undo,  QKeySequence::Redo, QKeySequence::Copy,
                                                     QKeySequence::Paste, QKeySequence::Cut,  QKeySequence::SelectAll,
                                                     QKeySequence::Delete};
    for (const auto standard : kOwn) {
        if (key.matches(standard))
            return true;
    }
    return key.key() == Qt::Key_Escape || isTyped(key);
}

} // namespace

CodeView::CodeView(const Appearance& appearance, QWidget* parent)
    : QsciScintilla(parent), m_appearance(appearance), m_overview(new OverviewMarks(appearance, *verticalScrollBar()))
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setEolMode(EolUnix);
    setIndentationWidth(kIndent);
    setTabWidth(kIndent);
    setIndentationsUseTabs(false);
    setTabIndents(true);
    setBackspaceUnindents(true);
    setAutoIndent(false); // indentNewLine()
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setAutoCompletionSource(AcsNone);
    setUpMargins();
    indicatorDefine(SquiggleIndicator, ErrorUnderline);
    indicatorDefine(DashesIndicator, WarningUnderline);
    indicatorDefine(StraightBoxIndicator, HitBox);
    for (const int indicator : {ErrorUnderline, WarningUnderline, HitBox})
        setIndicatorDrawUnder(true, indicator);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, 1UL);
    SendScintilla(SCI_SETVIRTUALSPACEOPTIONS, 1UL); // in rectangles
    SendScintilla(SCI_SETMOUSEDWELLTIME, static_cast<unsigned long>(kDwellMs));
    SendScintilla(SCI_AUTOCSETIGNORECASE, 1UL);
    SendScintilla(SCI_AUTOCSETORDER, 2UL); // as it was given
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 10UL);
    // Its keys for lines are the window's and the page's.
    for (const int key : {'D', 'L', 'T', 'U', '/', '[', ']', '\\', 'B', 'J', 'K', 'F', 'H', 'G', 'S', 'W', 'N', 'R'}) {
        SendScintilla(SCI_CLEARCMDKEY, static_cast<unsigned long>(key | (SCMOD_CTRL << 16)));
        SendScintilla(SCI_CLEARCMDKEY, static_cast<unsigned long>(key | ((SCMOD_CTRL | SCMOD_SHIFT) << 16)));
    }

    auto* lexer = new ScriptLexer(this);
    lexer->setFoldComments(true);
    lexer->setFoldCompact(false);
    lexer->setHighlightBackQuotedStrings(true);
    setLexer(lexer);

    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (m_shown >= 0) {
            markerDeleteHandle(m_shown);
            m_shown = -1;
        }
        fitMargins();
        if (!m_isReplacing)
            emit edited();
    });
    connect(this, &QsciScintilla::SCN_CHARADDED, this, [this](int character) {
        if (character == '\n')
            return indentNewLine();
        if (character == '.')
            return offer(true);
        // The text is looked through only when there is something to offer.
        const long caret = SendScintilla(SCI_GETCURRENTPOS);
        const long begin = SendScintilla(SCI_WORDSTARTPOSITION, static_cast<unsigned long>(caret), 1L);
        if (caret - begin == kOfferFrom && !SendScintilla(SCI_AUTOCACTIVE))
            offer(false);
    });
    connect(this, &QsciScintilla::userListActivated, this, [this](int, const QString& chosen) { take(chosen); });
    connect(this, &QsciScintilla::SCN_DWELLSTART, this, [this](int position, int x, int y) {
        const QString help = position < 0 ? QString() : helpAtByte(position);
        if (!help.isEmpty() && underMouse())
            QToolTip::showText(viewport()->mapToGlobal(QPoint(x, y)), help, viewport());
    });
    connect(this, &QsciScintilla::SCN_DWELLEND, this, [] { QToolTip::hideText(); });
    connect(&appearance, &Appearance::changed, this, &CodeView::restyle);
    restyle();
}

void CodeView::setUpMargins()
{
    setMarginType(Numbers, NumberMargin);
    setMarginType(Marks, SymbolMargin);
    setMarginWidth(Marks, kMarkPixels + 4);
    setMarginMarkerMask(Marks, (1 << ErrorMarker) | (1 << WarningMarker));
    setMarginSensitivity(Marks, true);
    setFolding(BoxedTreeFoldStyle, Folds);
    setMarginWidth(Folds, kMarkPixels);
    markerDefine(Background, PlaceMarker);
    connect(this, &QsciScintilla::marginClicked, this, [this](int margin, int line) {
        if (margin != Marks)
            return;
        const auto mark =
            std::find_if(m_marks.begin(), m_marks.end(), [line](const CodeMark& one) { return one.line == line + 1; });
        if (mark != m_marks.end())
            setCursorPosition(line, mark->column - 1);
    });
}

void CodeView::restyle()
{
    const Theme& theme = m_appearance.theme();
    const QFont font = inPoints(m_appearance.font(FontRole::Mono));
    const QColor paper = theme.colour(Token::Panel);
    const QColor text = theme.colour(Token::Text);
    QsciLexer* code = lexer();
    code->setDefaultFont(font);
    code->setDefaultColor(text);
    code->setDefaultPaper(paper);
    code->setFont(font, -1);
    code->setPaper(paper, -1);
    code->setColor(text, -1);
    for (const auto& [style, token] : kStyles)
        code->setColor(theme.colour(token), style);
    setPaper(paper);
    setColor(text);
    setCaretForegroundColor(text);
    SendScintilla(SCI_SETADDITIONALCARETFORE, theme.colour(Token::Accent));
    setCaretLineBackgroundColor(theme.mixed(Token::Text, Token::Panel, 0.05));
    setSelectionBackgroundColor(theme.mixed(Token::Accent, Token::Panel, 0.35));
    resetSelectionForegroundColor();
    SendScintilla(SCI_SETADDITIONALSELBACK, theme.mixed(Token::Accent, Token::Panel, 0.35));
    setMarginsFont(font);
    setMarginsForegroundColor(theme.colour(Token::Muted));
    setMarginsBackgroundColor(paper);
    setFoldMarginColors(paper, paper);
    // Signs that fold, in the colour of what is beside the text.
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= static_cast<int>(SC_MARKNUM_FOLDEROPEN); ++marker) {
        SendScintilla(SCI_MARKERSETFORE, static_cast<unsigned long>(marker), paper);
        SendScintilla(SCI_MARKERSETBACK, static_cast<unsigned long>(marker), theme.colour(Token::Muted));
    }
    setMatchedBraceForegroundColor(theme.colour(Token::Accent));
    setMatchedBraceBackgroundColor(theme.mixed(Token::Accent, Token::Panel, 0.2));
    setUnmatchedBraceForegroundColor(theme.colour(Token::Failed));
    setUnmatchedBraceBackgroundColor(paper);
    setIndicatorForegroundColor(theme.colour(Token::Failed), ErrorUnderline);
    setIndicatorForegroundColor(theme.colour(Token::Warning), WarningUnderline);
    QColor hit = theme.colour(Token::Accent);
    setIndicatorOutlineColor(hit, HitBox);
    hit.setAlpha(kHitAlpha); // the words are read through it
    setIndicatorForegroundColor(hit, HitBox);
    setMarkerBackgroundColor(theme.mixed(Token::Accent, Token::Panel, 0.22), PlaceMarker);
    const QSize size(kMarkPixels, kMarkPixels);
    markerDefine(m_appearance.icon(Icon::Failed, Token::Failed).pixmap(size), ErrorMarker);
    markerDefine(m_appearance.icon(Icon::Warning, Token::Warning).pixmap(size), WarningMarker);
    fitMargins();
    setMarks(std::move(m_marks));
}

void CodeView::fitMargins()
{
    setMarginWidth(Numbers, QString(std::max<qsizetype>(3, QString::number(lines()).size()) + 1, u'0'));
}

void CodeView::setContent(const QString& content)
{
    {
        const QSignalBlocker quiet(this);
        setText(content);
    }
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    setModified(false);
    setCursorPosition(0, 0);
    fitMargins();
}

void CodeView::replaceContent(const QString& content)
{
    if (content == text())
        return;
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    const QByteArray bytes = content.toUtf8();
    const std::string before = text().toStdString();
    const std::string_view after(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto caret = movedPlace(before, after, static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS)));
    const long top = SendScintilla(SCI_DOCLINEFROMVISIBLE, static_cast<unsigned long>(firstVisibleLine()));
    const auto first = movedPlace(
        before, after, static_cast<std::size_t>(SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(top))));
    beginUndoAction();
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    m_isReplacing = true; // one change, though what was there goes first
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(bytes.size()), bytes.constData());
    m_isReplacing = false;
    endUndoAction();
    emit edited();
    line = std::min(line, lines() - 1);
    if (caret)
        SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(*caret));
    else
        setCursorPosition(line, std::min(column, static_cast<int>(this->text(line).size())));
    const long topNow = first ? SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(*first)) : top;
    setFirstVisibleLine(static_cast<int>(SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(topNow))));
}

void CodeView::setMarks(std::vector<CodeMark> marks)
{
    m_marks = std::move(marks);
    markerDeleteAll(ErrorMarker);
    markerDeleteAll(WarningMarker);
    const int last = lines() - 1;
    const int end = text(last).size() > 0 ? static_cast<int>(text(last).size()) : 0;
    for (const int indicator : {ErrorUnderline, WarningUnderline})
        clearIndicatorRange(0, 0, last, end, indicator);
    std::vector<OverviewMarks::Mark> overview;
    for (const CodeMark& mark : m_marks) {
        const int line = std::clamp(mark.line - 1, 0, last);
        const int length = static_cast<int>(text(line).size());
        const int from = std::clamp(mark.column - 1, 0, std::max(0, length - 1));
        markerAdd(line, mark.isError ? ErrorMarker : WarningMarker);
        fillIndicatorRange(line, from, line, std::min(length, from + std::max(1, mark.length)),
                           mark.isError ? ErrorUnderline : WarningUnderline);
        overview.push_back({line, mark.isError ? Token::Failed : Token::Warning});
    }
    m_overview->setMarks(OverviewMarks::Problems, std::move(overview), lines());
}

void CodeView::setHits(const std::vector<Hit>& hits)
{
    m_hits = hits;
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(HitBox));
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    std::vector<OverviewMarks::Mark> overview;
    for (const Hit& hit : hits) {
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(hit.begin), static_cast<long>(hit.length));
        overview.push_back(
            {static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(hit.begin))),
             Token::Accent});
    }
    m_overview->setMarks(OverviewMarks::Hits, std::move(overview), lines());
}

void CodeView::showPlace(int line, int column)
{
    line = std::clamp(line - 1, 0, lines() - 1);
    int index = column - 1;
    if (column <= 0) {
        const QString words = text(line);
        index = 0;
        while (index < words.size() && words[index].isSpace() && words[index] != u'\n')
            ++index;
    }
    ensureLineVisible(line);
    setCursorPosition(line, std::min(index, static_cast<int>(text(line).size())));
    const int visible = static_cast<int>(SendScintilla(SCI_LINESONSCREEN));
    if (line < firstVisibleLine() || line >= firstVisibleLine() + visible - 1 || line > visible / 2)
        setFirstVisibleLine(std::max(0, line - visible / 3));
    if (m_shown >= 0)
        markerDeleteHandle(m_shown);
    m_shown = markerAdd(line, PlaceMarker);
    setFocus();
}

int CodeView::caretLine() const
{
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    return line + 1;
}

int CodeView::caretColumn() const
{
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    return column + 1;
}

QString CodeView::helpAtByte(int position) const
{
    int line = 0;
    int column = 0;
    lineIndexFromPosition(position, &line, &column);
    QStringList said;
    for (const CodeMark& mark : m_marks) {
        if (mark.line == line + 1 && column + 1 >= mark.column && column + 1 < mark.column + std::max(1, mark.length))
            said << QStringLiteral("<p>%1</p>").arg(mark.text.toHtmlEscaped());
    }
    const NameHelp help = helpAt(text().toStdString(), static_cast<std::size_t>(position), scriptApi());
    if (!help.name.empty()) {
        said << QStringLiteral("<p><code>%1</code></p>").arg(QString::fromStdString(help.signature).toHtmlEscaped());
        if (!help.help.empty())
            said << QStringLiteral("<p>%1</p>").arg(QString::fromStdString(help.help).toHtmlEscaped());
    }
    return said.join(QString());
}

// Completion

void CodeView::complete()
{
    offer(true);
}

void CodeView::offer(bool isAsked)
{
    const auto caret = static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS));
    m_offered = completionsAt(text().toStdString(), caret, scriptApi());
    QStringList names;
    for (const Completion& one : m_offered.all) {
        if (!isAsked && one.kind == Completion::Kind::Keyword)
            continue;
        const QString name = QString::fromStdString(one.name);
        const QString shown = one.kind == Completion::Kind::Snippet ? name + QStringLiteral(" …") : name;
        if (!names.contains(shown))
            names << shown;
    }
    // One that is written out already is no offer.
    const bool isWhole = names.size() == 1 && static_cast<std::size_t>(names[0].size()) == caret - m_offered.begin;
    if (names.isEmpty() || (isWhole && !isAsked))
        return;
    const QByteArray list = names.join(u'\n').toUtf8();
    SendScintilla(SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>('\n'));
    SendScintilla(SCI_USERLISTSHOW, static_cast<unsigned long>(kListId), list.constData());
    const QByteArray prefix =
        text().toUtf8().mid(static_cast<qsizetype>(m_offered.begin), static_cast<qsizetype>(caret - m_offered.begin));
    if (!prefix.isEmpty())
        SendScintilla(SCI_AUTOCSELECT, 0UL, prefix.constData());
}

void CodeView::take(const QString& chosen)
{
    const bool isSnippet = chosen.endsWith(QStringLiteral(" …"));
    const std::string name = (isSnippet ? chosen.chopped(2) : chosen).toStdString();
    const auto found = std::find_if(m_offered.all.begin(), m_offered.all.end(), [&](const Completion& one) {
        return one.name == name && (one.kind == Completion::Kind::Snippet) == isSnippet;
    });
    if (found == m_offered.all.end())
        return;
    write(static_cast<int>(m_offered.begin), static_cast<int>(SendScintilla(SCI_GETCURRENTPOS)),
          QString::fromStdString(found->insert));
}

/// Lines after the first are indented as the first is; the caret goes to "$0", or behind it all.
void CodeView::write(int begin, int end, QString words)
{
    const auto line = static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin)));
    words.replace(u'\n', u'\n' + QString(indentation(line), u' '));
    const auto next = static_cast<int>(SendScintilla(SCI_GETCHARAT, static_cast<unsigned long>(end)));
    if (next == '(' && words.endsWith(QStringLiteral("($0)")))
        words.chop(4); // it is called already
    const qsizetype mark = words.indexOf(QStringLiteral("$0"));
    const qsizetype caret = mark < 0 ? words.toUtf8().size() : words.left(mark).toUtf8().size();
    words.remove(QStringLiteral("$0"));
    const QByteArray bytes = words.toUtf8();
    beginUndoAction();
    SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), static_cast<long>(end));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(bytes.size()), bytes.constData());
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(begin + static_cast<int>(caret)));
    endUndoAction();
}

// Keys

void CodeView::indentNewLine()
{
    int line = 0;
    int column = 0;
    getCursorPosition(&line, &column);
    if (line == 0)
        return;
    const QString before = text(line - 1).trimmed();
    int width = indentation(line - 1);
    const bool isOpen = before.endsWith(u'{') || before.endsWith(u'(') || before.endsWith(u'[');
    if (isOpen)
        width += kIndent;
    const QString rest = text(line).mid(column).trimmed();
    const bool isClosing = rest.startsWith(u'}') || rest.startsWith(u')') || rest.startsWith(u']');
    if (isOpen && isClosing) { // between the two of a pair
        write(static_cast<int>(SendScintilla(SCI_GETCURRENTPOS)), static_cast<int>(SendScintilla(SCI_GETCURRENTPOS)),
              QStringLiteral("$0\n"));
        setIndentation(line + 1, width - kIndent);
    }
    setIndentation(line, width);
    setCursorPosition(line, width);
}

bool CodeView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QsciScintilla::event(event);
}

void CodeView::keyPressEvent(QKeyEvent* event)
{
    const bool isList = SendScintilla(SCI_AUTOCACTIVE) != 0;
    if (event->key() == Qt::Key_Escape && !isList) {
        if (SendScintilla(SCI_GETSELECTIONS) > 1) {
            const long caret = SendScintilla(SCI_GETCURRENTPOS);
            SendScintilla(SCI_SETSELECTION, static_cast<unsigned long>(caret), caret);
        } else {
            emit escaped();
        }
        return event->accept();
    }
    if (event->text() == u"}" && !isList) {
        // Alone on its line it goes back to where its block began.
        int line = 0;
        int column = 0;
        getCursorPosition(&line, &column);
        if (text(line).left(column).trimmed().isEmpty() && indentation(line) >= kIndent && !hasSelectedText()) {
            setIndentation(line, indentation(line) - kIndent);
            setCursorPosition(line, indentation(line));
        }
    }
    QsciScintilla::keyPressEvent(event);
}

void CodeView::resizeEvent(QResizeEvent* event)
{
    QsciScintilla::resizeEvent(event);
    if (m_shown >= 0) // what was gone to stays in sight when something is shown beside it
        ensureCursorVisible();
}

// Commands

void CodeView::format()
{
    replaceContent(QString::fromStdString(formatted(text().toStdString())));
}

void CodeView::toggleComment()
{
    int fromLine = 0;
    int fromIndex = 0;
    int toLine = 0;
    int toIndex = 0;
    getSelection(&fromLine, &fromIndex, &toLine, &toIndex);
    if (fromLine < 0)
        fromLine = toLine = caretLine() - 1;
    else if (toIndex == 0 && toLine > fromLine)
        --toLine;
    bool isAll = true;
    for (int line = fromLine; line <= toLine; ++line)
        isAll = isAll && (text(line).trimmed().isEmpty() || text(line).trimmed().startsWith(QStringLiteral("//")));
    beginUndoAction();
    for (int line = fromLine; line <= toLine; ++line) {
        const QString words = text(line);
        if (words.trimmed().isEmpty())
            continue;
        const int at = static_cast<int>(isAll ? words.indexOf(QStringLiteral("//")) : indentation(line));
        if (!isAll) {
            insertAt(QStringLiteral("// "), line, at);
            continue;
        }
        const int length = words.mid(at).startsWith(QStringLiteral("// ")) ? 3 : 2;
        const int begin = positionFromLineIndex(line, at);
        SendScintilla(SCI_DELETERANGE, static_cast<unsigned long>(begin), static_cast<long>(length));
    }
    endUndoAction();
}

void CodeView::addNextOccurrence()
{
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_SETSEARCHFLAGS, static_cast<unsigned long>(SCFIND_MATCHCASE));
    SendScintilla(SCI_MULTIPLESELECTADDNEXT);
}

void CodeView::addCaret(int step)
{
    const auto main = static_cast<unsigned long>(SendScintilla(SCI_GETMAINSELECTION));
    const auto caret = static_cast<unsigned long>(SendScintilla(SCI_GETSELECTIONNCARET, main));
    int line = 0;
    int column = 0;
    lineIndexFromPosition(static_cast<int>(caret), &line, &column);
    const int other = line + step;
    if (other < 0 || other >= lines())
        return;
    const int length = static_cast<int>(text(other).endsWith(u'\n') ? text(other).size() - 1 : text(other).size());
    const long place = positionFromLineIndex(other, std::min(column, length));
    SendScintilla(SCI_ADDSELECTION, static_cast<unsigned long>(place), place);
}

} // namespace wh::ui
