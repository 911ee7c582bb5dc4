// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DifferenceView.h"

#include "core/base/LineDiff.h"
#include "ui/common/Appearance.h"

#include <QTextBlock>

#include <algorithm>
#include <set>

namespace wh::ui {

namespace {

constexpr double kShare = 0.25; ///< of the colour in what was changed

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

} // namespace

DifferenceView::DifferenceView(const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent), m_appearance(appearance)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(appearance.font(FontRole::Mono));
    setAccessibleName(tr("What was changed"));
}

void DifferenceView::showDifference(const Texts& before, const Texts& after, const QString& only)
{
    clear();
    QTextCursor cursor(document());
    const Theme& theme = m_appearance.theme();
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
    std::set<std::string> paths;
    for (const Texts* side : {&before, &after}) {
        for (const auto& [path, text] : *side)
            paths.insert(path);
    }
    bool isAny = false;
    for (const auto& path : paths) {
        if (!only.isEmpty() && only != QString::fromStdString(path))
            continue;
        const auto lines = lineDiff(textOf(before, path), textOf(after, path));
        const auto shown = nearChanges(lines);
        if (std::none_of(shown.begin(), shown.end(), [](bool one) { return one; }))
            continue;
        isAny = true;
        write(QString::fromStdString(path), Token::Accent, 0);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!shown[i]) {
                if (i > 0 && shown[i - 1])
                    write(QStringLiteral("  ⋯"), Token::Muted, 0);
                continue;
            }
            const bool isSame = lines[i].kind == DiffLine::Kind::Same;
            write(sign(lines[i].kind) + QString::fromStdString(lines[i].text),
                  isSame                                   ? Token::Muted
                  : lines[i].kind == DiffLine::Kind::Added ? Token::Up
                                                           : Token::Down,
                  isSame ? 0 : kShare);
        }
    }
    if (!isAny)
        write(tr("Nothing was changed since."), Token::Muted, 0);
    moveCursor(QTextCursor::Start);
}

} // namespace wh::ui
