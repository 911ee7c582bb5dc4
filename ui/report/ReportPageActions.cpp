// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the report page, and the documents and pictures that it paints itself.
#include "ui/charts/TimeChart.h"
#include "ui/common/Appearance.h"
#include "ui/report/LineFeed.h"
#include "ui/report/Player.h"
#include "ui/report/ReportCharts.h"
#include "ui/report/ReportHeader.h"
#include "ui/report/ReportPage.h"
#include "ui/report/ReportPaper.h"
#include "ui/session/RunText.h"

#include <QAction>
#include <QActionGroup>
#include <QBuffer>
#include <QImage>
#include <QLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QToolButton>

namespace wh::ui {

void ReportPage::makeActions()
{
    m_repeat = makeAction(Icon::Refresh, "report.repeat");
    m_openData = makeAction(Icon::Data, "report.openData");
    m_fit = makeAction(Icon::Fit, "report.fit");
    m_candles = makeAction(Icon::Candles, "report.candles");
    m_line = makeAction(Icon::LineChart, "report.line");
    m_showQuotes = makeAction(Icon::Quotes, "report.quotes");
    m_showFills = makeAction(Icon::Fills, "report.fills");
    m_toStart = makeAction(Icon::ToStart, "report.toStart");
    m_back = makeAction(Icon::StepBack, "report.back");
    m_play = makeAction(Icon::Run, "report.play");
    m_forward = makeAction(Icon::StepForward, "report.forward");
    m_toEnd = makeAction(Icon::ToEnd, "report.toEnd");
    m_back->setShortcut(Qt::Key_BracketLeft);
    m_forward->setShortcut(Qt::Key_BracketRight);
    for (QAction* step : {m_back, m_forward})
        step->setAutoRepeat(true);
    // Space presses the button that has the focus, so it plays in the charts and the book only.
    m_play->setShortcut(Qt::Key_Space);
    removeAction(m_play);
    m_fit->setShortcut(Qt::CTRL | Qt::Key_0);
    auto* shape = new QActionGroup(this);
    for (QAction* action : {m_candles, m_line}) {
        action->setCheckable(true);
        shape->addAction(action);
    }
    m_candles->setChecked(true);
    for (QAction* action : {m_showQuotes, m_showFills}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    using Kind = ReportExport::Kind;
    const std::pair<Kind, const char*> exports[] = {{Kind::Html, "report.exportHtml"},
                                                    {Kind::Pdf, "report.exportPdf"},
                                                    {Kind::Png, "report.exportPng"},
                                                    {Kind::Json, "report.exportJson"},
                                                    {Kind::FillsCsv, "report.exportFillsCsv"},
                                                    {Kind::TradesCsv, "report.exportTradesCsv"},
                                                    {Kind::EquityCsv, "report.exportEquityCsv"}};
    for (const auto& [kind, name] : exports) {
        QAction* action = makeAction(Icon::Export, name);
        connect(action, &QAction::triggered, this, [this, kind = kind] { exportAs(kind); });
        m_exports.append({kind, action});
    }
}

QList<QAction*> ReportPage::pageActions() const
{
    QList<QAction*> actions{m_repeat,    m_openData, m_fit,  m_candles, m_line,    m_showQuotes,
                            m_showFills, m_toStart,  m_back, m_play,    m_forward, m_toEnd};
    for (const auto& [kind, action] : m_exports)
        actions << action;
    return actions;
}

QList<QAction*> ReportPage::toolActions() const
{
    return {m_toStart, m_back, m_play, m_forward, m_toEnd};
}

void ReportPage::nameActions()
{
    setActionText(m_repeat, tr("Set up again"), tr("Open the form with the settings of this run"));
    setActionText(m_openData, tr("Recording"), tr("Show the recording of this run"));
    setActionText(m_fit, tr("Show everything"), tr("Show the whole run in all charts"));
    setActionText(m_candles, tr("Candles"), tr("Draw the price as candles"));
    setActionText(m_line, tr("Line"), tr("Draw the price as a line"));
    setActionText(m_showQuotes, tr("Own quotes"), tr("Show where own orders stood"));
    setActionText(m_showFills, tr("Own fills"), tr("Show own fills in the price chart"));
    setActionText(m_toStart, tr("To the start"), tr("Bring the player to the run's first moment"));
    setActionText(m_back, tr("Step back"), tr("Go back by one message of the market"));
    setActionText(m_forward, tr("Step forward"), tr("Go on by one message of the market"));
    setActionText(m_toEnd, tr("To the end"), tr("Bring the player to the run's last moment"));
    for (const auto& [kind, action] : m_exports) {
        using Kind = ReportExport::Kind;
        switch (kind) {
        case Kind::Html:
            setActionText(action, tr("HTML…"), tr("Write the report as one HTML document"));
            break;
        case Kind::Pdf:
            setActionText(action, tr("PDF…"), tr("Write the report on pages of A4"));
            break;
        case Kind::Png:
            setActionText(action, tr("Picture of the page…"), tr("Write this page as a PNG at twice its size"));
            break;
        case Kind::Json:
            setActionText(action, tr("JSON…"), tr("Write the whole report for other programs"));
            break;
        case Kind::FillsCsv:
            setActionText(action, tr("Fills as CSV…"), tr("Write all fills as a table"));
            break;
        case Kind::TradesCsv:
            setActionText(action, tr("Trades as CSV…"), tr("Write all trades as a table"));
            break;
        case Kind::EquityCsv:
            setActionText(action, tr("Equity as CSV…"), tr("Write the equity curve as a table"));
            break;
        }
    }
}

void ReportPage::updateActions()
{
    const bool isReport = m_open != nullptr;
    const bool canPlay = m_player->canPlay();
    for (QAction* action : {m_fit, m_candles, m_line, m_showQuotes, m_showFills})
        action->setEnabled(isReport);
    for (QAction* action : {m_toStart, m_back, m_play, m_forward, m_toEnd})
        action->setEnabled(canPlay);
    for (const auto& [kind, action] : m_exports)
        action->setEnabled(isReport);
    m_repeat->setEnabled(!m_run.id.empty());
    m_openData->setEnabled(!m_run.id.empty());
    m_gauges->setEnabled(isReport && !m_open->report.gauges.empty());
    const bool playing = m_player->isPlaying();
    m_play->setIcon(appearance().icon(playing ? Icon::Pause : Icon::Run));
    setActionText(m_play, playing ? tr("Pause") : tr("Play"),
                  playing ? tr("Stop the player at this moment") : tr("Play the recording from this moment on"));
}

void ReportPage::exportAs(ReportExport::Kind kind)
{
    if (!m_open)
        return;
    using Kind = ReportExport::Kind;
    // Without what a shell or a web address takes for something else: "#1" is a fragment there.
    QString name = QStringLiteral("run-") + toQString(m_run.id);
    if (!m_run.name.empty())
        name += u' ' + toQString(m_run.name);
    if (kind == Kind::FillsCsv)
        name += QStringLiteral(" fills");
    else if (kind == Kind::TradesCsv)
        name += QStringLiteral(" trades");
    else if (kind == Kind::EquityCsv)
        name += QStringLiteral(" equity");
    m_export->ask(this, m_run.id, kind, name);
}

std::function<QByteArray()> ReportPage::paintPdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const client::Strategy* strategy = session().strategy(m_run.strategy);
    PaperContent content;
    content.open = m_open;
    content.title = runTitle(m_run);
    content.strategy = toQString(strategy ? strategy->title : m_run.strategy);
    if (strategy)
        content.parameters = strategy->parameters;
    if (session().capabilities())
        content.definitions = session().capabilities()->metrics;
    if (const PriceFeed* price = m_charts->price()) {
        content.price = price->line();
        content.fills = price->fills();
    }
    for (const auto& panel : m_charts->panels()) {
        if (panel.id == u"equity")
            content.equity = panel.feed->whole();
        else if (panel.id == u"drawdown")
            content.drawdown = panel.feed->whole();
        else if (panel.id == u"inventory")
            content.inventory = panel.feed->whole();
    }
    paintReport(writer, content, appearance());
    return [bytes] { return bytes; };
}

std::function<QByteArray()> ReportPage::paintPng()
{
    constexpr qreal scale = 2;
    // What was told of the last export is no part of the report; what is to be known of its data is.
    if (!m_header->notice().isEmpty()) {
        tellOfData();
        m_header->layout()->activate();
        layout()->activate();
    }
    QImage image(size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    render(&image);
    return [image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    };
}

} // namespace wh::ui
