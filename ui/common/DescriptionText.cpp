// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DescriptionText.h"

#include "ui/common/Theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <vector>

namespace wh::ui {

namespace {

struct Span
{
    int from = 0;
    int length = 0;
    QTextCharFormat format;
};

std::vector<Span> spansOf(const QTextDocument& document)
{
    std::vector<Span> spans;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at)
            spans.push_back({at.fragment().position(), at.fragment().length(), at.fragment().charFormat()});
    }
    return spans;
}

/// From a document that is never laid out: a layout would load its pictures.
void takeOutWhatLeadsElsewhere(QTextDocument& document)
{
    auto spans = spansOf(document);
    QTextCursor cursor(&document);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        const bool isPicture = span->format.isImageFormat();
        if (!isPicture && !span->format.isAnchor())
            continue;
        cursor.setPosition(span->from);
        cursor.setPosition(span->from + span->length, QTextCursor::KeepAnchor);
        if (isPicture) {
            cursor.removeSelectedText();
            continue;
        }
        for (const int property :
             {QTextFormat::IsAnchor, QTextFormat::AnchorHref, QTextFormat::AnchorName, QTextFormat::TextToolTip,
              QTextFormat::TextUnderlineStyle, QTextFormat::FontUnderline, QTextFormat::ForegroundBrush})
            span->format.clearProperty(property);
        cursor.setCharFormat(span->format);
    }
}

} // namespace

void showDescription(QTextEdit& view, const QString& markdown, int margin)
{
    QTextDocument parsed;
    parsed.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                     QTextDocument::MarkdownDialectGitHub);
    takeOutWhatLeadsElsewhere(parsed);
    view.clear();
    view.document()->setDocumentMargin(margin);
    QTextCursor(view.document()).insertFragment(QTextDocumentFragment(&parsed));
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(2 * kGrid);
        QTextCursor(block).setBlockFormat(format);
    }
    view.moveCursor(QTextCursor::Start);
}

} // namespace wh::ui
