// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DifferenceView.h"

#include "core/base/LineDiff.h"
#include "ui/common/Appearance.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QTextBlock>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace wh::ui {

namespace {

constexpr double kShare = 0.25;                ///< of the colour in what was changed
constexpr std::ptrdiff_t kSoonLines = 2'000;   ///< of both sides, which are compared in a moment
constexpr std::size_t kSoonBytes = 256 * 1024; ///< the same
constexpr qsizetype kLongestLine = 1'000;      ///< characters

QString sign(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Added     ? QStringLiteral("+ ")
           : kind == DiffLine::Kind::Removed ? QStringLiteral("− ")
                                             : QStringLiteral("  ");
}

std::string textOf(const DifferenceView::Texts& texts, const std::string& path)
{
    const auto found = texts.find(path);
    return found == texts.end() ? std::string() : found->second;
}

bool isSoonCompared(const DifferenceView::Texts& before, const DifferenceView::Texts& after)
{
    std::ptrdiff_t lines = 0;
    std::size_t bytes = 0;
    for (const auto* side : {&before, &after}) {
        for (const auto& [path, text] : *side) {
            bytes += text.size();
            lines += std::count(text.begin(), text.end(), '\n');
        }
    }
    return lines <= kSoonLines && bytes <= kSoonBytes;
}

} // namespace

struct DifferenceView::Line
{
    enum class Kind { Path, Same, Added, Removed, Gap };
    Kind kind;
    QString text;
};

struct DifferenceView::Difference
{
    std::vector<Line> lines;
    qsizetype left = 0; ///< changes that are not among them
};

DifferenceView::DifferenceView(const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent), m_appearance(appearance)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(appearance.font(FontRole::Mono));
    setAccessibleName(tr("What was changed"));
}

void DifferenceView::showNothing()
{
    ++m_question;
    m_isComparing = false;
    clear();
}

void DifferenceView::showDifference(const Texts& before, const Texts& after, const QString& only)
{
    const std::uint64_t question = ++m_question;
    m_isComparing = !isSoonCompared(before, after);
    if (!m_isComparing)
        return show(differenceOf(before, after, only));
    showWords(tr("Comparing…"));
    auto promise = std::make_shared<QPromise<Difference>>();
    // The watcher dies with the view, on its thread.
    auto* watcher = new QFutureWatcher<Difference>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, question] {
        watcher->deleteLater();
        if (question != m_question)
            return;
        m_isComparing = false;
        show(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, before, after, only] {
        promise->addResult(differenceOf(before, after, only));
        promise->finish();
    });
}

/// Any thread.
DifferenceView::Difference DifferenceView::differenceOf(const Texts& before, const Texts& after, const QString& only)
{
    Difference difference;
    const auto isFull = [&] { return difference.lines.size() >= static_cast<std::size_t>(kMostLines); };
    const auto add = [&](Line::Kind kind, QString text) {
        if (text.size() > kLongestLine)
            text = text.left(kLongestLine) + QStringLiteral(" ⋯");
        difference.lines.push_back({kind, std::move(text)});
    };
    std::set<std::string> paths;
    for (const Texts* side : {&before, &after}) {
        for (const auto& [path, text] : *side)
            paths.insert(path);
    }
    for (const auto& path : paths) {
        if (!only.isEmpty() && only != QString::fromStdString(path))
            continue;
        const auto lines = lineDiff(textOf(before, path), textOf(after, path));
        const auto shown = nearChanges(lines);
        if (std::none_of(shown.begin(), shown.end(), [](bool one) { return one; }))
            continue;
        if (!isFull())
            add(Line::Kind::Path, QString::fromStdString(path));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool isSame = lines[i].kind == DiffLine::Kind::Same;
            if (isFull())
                difference.left += isSame ? 0 : 1;
            else if (shown[i])
                add(isSame                                   ? Line::Kind::Same
                    : lines[i].kind == DiffLine::Kind::Added ? Line::Kind::Added
                                                             : Line::Kind::Removed,
                    sign(lines[i].kind) + QString::fromStdString(lines[i].text));
            else if (i > 0 && shown[i - 1])
                add(Line::Kind::Gap, QStringLiteral("  ⋯"));
        }
    }
    return difference;
}

/// In one step: a document that grows line by line is laid out anew at each of them.
void DifferenceView::show(const Difference& difference)
{
    const Theme& theme = m_appearance.theme();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    const auto write = [&](const QString& line, Token colour, double share) {
        QTextBlockFormat block;
        if (share > 0)
            block.setBackground(theme.mixed(colour, Token::Panel, share));
        QTextCharFormat words;
        words.setForeground(theme.colour(share > 0 ? Token::Text : colour));
        cursor.setBlockFormat(block);
        cursor.insertText(line, words);
        cursor.insertBlock();
    };
    for (const auto& [kind, text] : difference.lines) {
        const bool isChange = kind == Line::Kind::Added || kind == Line::Kind::Removed;
        write(text,
              kind == Line::Kind::Path      ? Token::Accent
              : kind == Line::Kind::Added   ? Token::Up
              : kind == Line::Kind::Removed ? Token::Down
                                            : Token::Muted,
              isChange ? kShare : 0);
    }
    if (difference.left > 0)
        write(tr("%n more changed line(s) are not shown: there are too many.", nullptr,
                 static_cast<int>(difference.left)),
              Token::Warning, 0);
    if (difference.lines.empty())
        write(tr("Nothing was changed since."), Token::Muted, 0);
    cursor.setBlockFormat({});
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    emit compared();
}

void DifferenceView::showWords(const QString& words)
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat format;
    format.setForeground(m_appearance.theme().colour(Token::Muted));
    cursor.insertText(words, format);
}

} // namespace wh::ui
