// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/TutorialPage.h"

#include "ui/common/Appearance.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QResizeEvent>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kColumn = 820; ///< longer lines are hard to read

QUrl firstPage()
{
    return QUrl(QStringLiteral("qrc:/docs/tutorial/first-backtest.md"));
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
    setFocusProxy(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, &TutorialPage::follow);
    connect(m_start, &QAction::triggered, this, [this] { m_text->setSource(firstPage()); });
    connect(&appearance(), &Appearance::changed, this, &TutorialPage::restyle);
    m_text->setSource(firstPage());
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
    const QUrl source = m_text->source();
    m_text->setFont(appearance().font(FontRole::Body));
    m_text->reload();
    m_text->setSource(source);
}

void TutorialPage::follow(const QUrl& link)
{
    const QUrl whole = m_text->source().resolved(link);
    if (whole.scheme().startsWith(u"http"))
        QDesktopServices::openUrl(whole);
    else if (whole.path().isEmpty() || QFile::exists(u':' + whole.path()))
        m_text->setSource(whole);
}

void TutorialPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_text->document()->setTextWidth(qMin(kColumn, m_text->viewport()->width()));
    m_text->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_text->setLineWrapColumnOrWidth(qMin(kColumn, m_text->viewport()->width()));
}

} // namespace wh::ui
