// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/TutorialPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/FocusRing.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kColumn = 1040;    ///< for lines of code
constexpr int kTextColumn = 800; ///< longer lines of text are hard to read

/// What Markdown does not say: room between blocks, code on a ground of its own, tables without double lines.
void polish(QTextDocument& document, const Appearance& appearance)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence) ||
                            format.hasProperty(QTextFormat::BlockCodeLanguage) || format.nonBreakableLines();
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        if (format.headingLevel() > 0)
            format.setTopMargin(5 * kGrid);
        if (isCode)
            format.setBackground(appearance.colour(Token::Raised));
        else
            format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(isCode || isInTable ? 0 : 2 * kGrid);
        format.setRightMargin(isCode || isInTable ? 0 : kColumn - kTextColumn);
        const QTextBlock next = block.next();
        if (isCode && next.isValid() && !next.blockFormat().nonBreakableLines())
            format.setBottomMargin(3 * kGrid);
        QTextCursor(block).setBlockFormat(format);
    }
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellSpacing(0);
        format.setCellPadding(kGrid);
        format.setBorderCollapse(true);
        format.setBorderBrush(appearance.colour(Token::Border));
        format.setBottomMargin(3 * kGrid);
        table->setFormat(format);
    }
}

QUrl firstPage()
{
    return QUrl(QStringLiteral("qrc:/docs/tutorial/first-report-in-the-studio.md"));
}

} // namespace

TutorialPage::TutorialPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_text(new QTextBrowser(this)), m_start(makeAction(Icon::ToStart, "tutorial.start"))
{
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(6 * kGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFirstFocus(m_text);
    showFocusRing(*m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, &TutorialPage::follow);
    connect(m_start, &QAction::triggered, this, [this] { show(firstPage()); });
    connect(&appearance(), &Appearance::changed, this, &TutorialPage::restyle);
    show(firstPage());
    restyle();
    TutorialPage::retranslate();
}

void TutorialPage::retranslate()
{
    m_text->setAccessibleName(tr("Tutorial"));
    setActionText(m_start, tr("Beginning"), tr("To the tutorial's first page"));
}

void TutorialPage::restyle()
{
    // Its colours were taken from the palette when it was read.
    m_text->setFont(appearance().font(FontRole::Body));
    m_text->reload();
    polish(*m_text->document(), appearance());
}

void TutorialPage::show(const QUrl& source)
{
    m_text->setSource(source);
    polish(*m_text->document(), appearance());
}

void TutorialPage::follow(const QUrl& link)
{
    const QUrl whole = m_text->source().resolved(link);
    if (whole.scheme().startsWith(u"http"))
        QDesktopServices::openUrl(whole);
    else if (whole.path().isEmpty() || QFile::exists(u':' + whole.path()))
        show(whole);
}

void TutorialPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_text->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_text->setLineWrapColumnOrWidth(qMin(kColumn, m_text->viewport()->width()));
}

} // namespace wh::ui
