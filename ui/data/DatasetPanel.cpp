// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/DatasetPanel.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/CandleLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FocusRing.h"
#include "ui/common/PlainText.h"
#include "ui/common/StatePane.h"
#include "ui/data/DatasetText.h"
#include "ui/data/FindingsView.h"
#include "ui/data/QualityBook.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kCandles = 120;
constexpr int kLeastWidth = 420;

QString decimalText(const std::optional<Decimal>& value, const NumberFormat& numbers)
{
    return value ? numbers.exact(QString::fromStdString(value->toString())) : QStringLiteral("–");
}

} // namespace

DatasetPanel::DatasetPanel(const Appearance& appearance, Session& session, const QualityBook& qualities,
                           QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_session(session), m_qualities(qualities)
{
    auto* content = new QWidget;
    m_pane = new StatePane(m_appearance, content, this);
    m_title = new QLabel(content);
    m_title->setObjectName(QStringLiteral("title"));
    m_subtitle = new QLabel(content);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
    }
    m_backtest = new QPushButton(content);
    m_backtest->setObjectName(QStringLiteral("backtest"));
    m_backtest->setDefault(true);
    m_axis = new TimeAxis(this);
    m_chart = new TimeChart(m_appearance, *m_axis, content);
    m_chart->setMinimumHeight(160);
    m_figures = new QWidget;
    m_grid = new QGridLayout(m_figures);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    // Where the window is low they scroll: squeezed rows could not be read.
    m_scroll = new QScrollArea(content);
    m_scroll->setObjectName(QStringLiteral("figures"));
    m_scroll->setWidget(m_figures);
    showFocusRing(*m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_figures->setAutoFillBackground(false);
    m_qualityIcon = new QLabel(content);
    m_quality = new QLabel(content);
    m_quality->setObjectName(QStringLiteral("quality"));
    m_quality->setTextFormat(Qt::PlainText);
    m_quality->setWordWrap(true);
    m_verify = new QPushButton(content);
    m_verify->setObjectName(QStringLiteral("verify"));
    m_findings = new FindingsView(m_appearance, content);

    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addWidget(m_backtest, 0, Qt::AlignTop);
    auto* quality = new QHBoxLayout;
    quality->setSpacing(2 * kGrid);
    quality->addWidget(m_qualityIcon);
    quality->addWidget(m_quality, 1);
    quality->addWidget(m_verify);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(head);
    column->addWidget(m_chart, 3);
    column->addWidget(m_scroll, 9); // all of them first, the chart has what is left
    column->addLayout(quality);
    column->addWidget(m_findings, 2);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane);
    setMinimumWidth(kLeastWidth);

    connect(m_backtest, &QPushButton::clicked, this, [this] { emit backtestRequested(toQString(m_id)); });
    connect(m_verify, &QPushButton::clicked, this, [this] { emit verifyRequested(toQString(m_id)); });
    connect(m_findings, &FindingsView::timeChosen, this, [this](TimeNs time) {
        // Near enough to see what is wrong, with what was before and after.
        const DurationNs around = std::max<DurationNs>(kMinute, m_axis->extent().span() / 20);
        m_axis->setVisible({time - around, time + around});
        m_axis->setCrosshair(time);
    });
    connect(&m_qualities, &QualityBook::changed, this, [this](const QString& id) {
        if (id.isEmpty() || id == toQString(m_id))
            showQuality();
    });
    auto& datasets = m_session.datasets();
    for (const auto& signal : {&ListSignals::inserted, &ListSignals::itemChanged, &ListSignals::removed})
        connect(&datasets, signal, this, &DatasetPanel::onDatasets);
    connect(&datasets, &ListSignals::reset, this, &DatasetPanel::onDatasets);
    connect(m_pane, &StatePane::actionRequested, this, &DatasetPanel::ask);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        showHead();
        showFigures();
        showQuality();
    });
    retranslate();
    setDataset({});
}

const client::Dataset* DatasetPanel::dataset() const
{
    return m_session.datasets().find(m_id);
}

void DatasetPanel::setDataset(const QString& id)
{
    if (id.toStdString() == m_id && m_asked)
        return;
    m_id = id.toStdString();
    m_gone = false;
    m_asked.reset();
    m_axis->setCrosshair(std::nullopt);
    onDatasets();
}

void DatasetPanel::onDatasets()
{
    const client::Dataset* now = dataset();
    if (!now) {
        m_gone = m_gone || m_asked.has_value();
        m_asked.reset();
        m_latestDetails.forget();
        m_latestCandles.forget();
        if (m_waiting > 0) {
            m_waiting = 0;
            emit settled();
        }
        if (m_gone)
            m_pane->showEmpty(Icon::Delete, tr("This recording was deleted"), toQString(m_id), {});
        else
            m_pane->showEmpty(Icon::Data, tr("No recording selected"),
                              tr("Select one to see its price, its figures and its quality."), {});
        return;
    }
    m_gone = false;
    const bool isSame = m_asked && m_asked->events == now->events && m_asked->first == now->first &&
                        m_asked->last == now->last && m_asked->source == now->source;
    if (!isSame)
        ask();
}

void DatasetPanel::ask()
{
    const client::Dataset* now = dataset();
    if (!now)
        return;
    m_asked = *now;
    m_details.reset();
    m_problem.reset();
    m_chart->setEmptyText(tr("Reading the recording…"));
    m_chart->clearLayers();
    m_pane->showContent();
    showHead();
    showFigures();
    showQuality();
    m_waiting = 2;
    // Of a round length, a whole multiple of the bars where it is bars that were recorded.
    const DurationNs bar = m_asked->barInterval;
    const DurationNs least = roundInterval((m_asked->last - m_asked->first) / kCandles);
    m_interval = bar > 0 ? widerInterval(bar, least) : least;
    m_session.client().candlesEvery(
        m_id, m_interval, 2 * kCandles, std::nullopt, std::nullopt,
        m_latestCandles.only(this, [this](const Result<std::vector<client::Candle>>& candles) {
            showCandles(candles);
            answered();
        }));
    m_session.client().dataset(m_id, 1,
                               m_latestDetails.only(this, [this](const Result<client::DatasetDetails>& details) {
                                   if (details)
                                       m_details = *details;
                                   else
                                       m_problem = details.error();
                                   showFigures();
                                   answered();
                               }));
}

void DatasetPanel::answered()
{
    if (--m_waiting == 0)
        emit settled();
}

void DatasetPanel::showCandles(const Result<std::vector<client::Candle>>& candles)
{
    if (!candles) {
        m_pane->showFailed(failureOf(candles.error(), tr("The recording cannot be read."), tr("It was not changed.")),
                           tr("Try again"));
        return;
    }
    std::vector<Candle> bars;
    for (const auto& candle : *candles) {
        bars.push_back({candle.openTime, candle.open.toDouble(), candle.high.toDouble(), candle.low.toDouble(),
                        candle.close.toDouble(), candle.volume.toDouble()});
    }
    const auto& instrument = m_asked->instrument;
    auto layer =
        std::make_unique<CandleLayer>(pairText(instrument), ValueFormat::ofTick(toQString(instrument.tick.toString()),
                                                                                toQString(instrument.name.quote)));
    if (!bars.empty())
        layer->setBars(std::make_shared<const BarSeries>(std::move(bars), m_interval));
    m_chart->setEmptyText(tr("Nothing was traded."));
    m_chart->clearLayers();
    m_chart->addLayer(std::move(layer));
    m_axis->showAll();
}

void DatasetPanel::showHead()
{
    if (!m_asked)
        return;
    m_title->setFont(m_appearance.font(FontRole::Title));
    m_subtitle->setFont(m_appearance.font(FontRole::Small));
    m_title->setText(QStringLiteral("%1  ·  %2").arg(pairText(m_asked->instrument), kindText(*m_asked)));
    m_subtitle->setText(toQString(m_asked->id));
    m_scroll->setAccessibleName(m_title->text());
    m_chart->setTitle({});
    m_chart->setAccessibleName(tr("Price of %1").arg(toQString(m_asked->id)));
}

std::vector<DatasetPanel::Figure> DatasetPanel::figures(const client::Dataset& shown) const
{
    const auto& numbers = m_appearance.numbers();
    const auto& times = m_appearance.times();
    const auto exact = [&](const Decimal& value) { return numbers.exact(toQString(value.toString())); };
    const Instrument& instrument = shown.instrument;
    std::vector<Figure> all;
    all.push_back({tr("From"), times.moment(shown.first), times.exact(shown.first), true});
    all.push_back({tr("To"), times.moment(shown.last), times.exact(shown.last), true});
    all.push_back({tr("Length"), durationText(shown.last - shown.first)});
    if (shown.kind == "BARS")
        all.push_back({tr("Candles"), numbers.whole(shown.events)});
    else
        all.push_back({tr("Events"), numbers.whole(shown.events)});
    all.push_back({tr("Gaps"), numbers.whole(shown.gaps)});
    if (m_details)
        addTapeFigures(*m_details, all);
    all.push_back({tr("Tick"), QStringLiteral("%1 %2").arg(exact(instrument.tick), toQString(instrument.name.quote))});
    all.push_back(
        {tr("Lot"), instrument.kind == ContractKind::Inverse
                        ? tr("%1 contracts").arg(exact(instrument.lot))
                        : QStringLiteral("%1 %2").arg(exact(instrument.lot), toQString(instrument.name.base))});
    all.push_back({tr("Contract"), instrument.multiplier == Decimal(1)
                                       ? contractText(instrument.kind)
                                       : tr("%1 of %2", "kind of contract, multiplier")
                                             .arg(contractText(instrument.kind), exact(instrument.multiplier))});
    const QString size = bytesText(shown.sizeBytes, numbers);
    all.push_back({tr("On disk"),
                   m_details ? tr("%1 in %n file(s)", "", static_cast<int>(m_details->files)).arg(size) : size,
                   {},
                   true});
    all.push_back({tr("Source"), toQString(shown.source), toQString(shown.source), true});
    if (!shown.symbol.empty())
        all.push_back({tr("Symbol"), toQString(shown.symbol)});
    if (m_details)
        all.push_back({tr("Checksum"), toQString(m_details->checksum), {}, true});
    return all;
}

std::pair<QString, QString> DatasetPanel::feedLatencyText(DurationNs least)
{
    if (least >= 0)
        return {tr("at least %1").arg(durationText(least)),
                tr("Receive time − venue time of the quickest event: the latency as far as both clocks agree.")};
    return {tr("unknown: the venue's clock leads by %1 or more").arg(durationText(-least)),
            tr("Receive time − venue time of the quickest event is %1: by the two clocks it was received before it "
               "happened. A backtest adds %2 to all receive times, so that nothing is known too early.")
                .arg(durationText(least), durationText(-least))};
}

void DatasetPanel::addTapeFigures(const client::DatasetDetails& details, std::vector<Figure>& all) const
{
    const auto& numbers = m_appearance.numbers();
    const client::Dataset& shown = details.dataset;
    const QString quote = toQString(shown.instrument.name.quote);
    if (shown.kind != "BARS") {
        all.push_back({tr("Trades"),
                       tr("%1  (%2 bought, %3 sold)")
                           .arg(numbers.whole(shown.trades), numbers.whole(details.buys), numbers.whole(details.sells)),
                       {},
                       true});
    }
    if (details.lowPrice) {
        all.push_back({tr("Price"),
                       tr("%1 to %2 %3", "lowest, highest, asset")
                           .arg(decimalText(details.lowPrice, numbers), decimalText(details.highPrice, numbers), quote),
                       {},
                       true});
        all.push_back(
            {tr("First, last"),
             QStringLiteral("%1, %2 %3")
                 .arg(decimalText(details.firstPrice, numbers), decimalText(details.lastPrice, numbers), quote),
             {},
             true});
    }
    if (details.minSpread && details.meanSpread) {
        const int digits = std::min(18, shown.instrument.tick.fractionDigits() + 2);
        all.push_back({tr("Spread"),
                       tr("%1 to %2 %3  (mean %4)", "least, greatest, asset, mean")
                           .arg(decimalText(details.minSpread, numbers), decimalText(details.maxSpread, numbers), quote,
                                numbers.fixed(*details.meanSpread, digits)),
                       {},
                       true});
    }
    all.push_back({tr("Volume"), shown.instrument.kind == ContractKind::Inverse
                                     ? tr("%1 contracts").arg(decimalText(details.volume, numbers))
                                     : QStringLiteral("%1 %2").arg(decimalText(details.volume, numbers),
                                                                   toQString(shown.instrument.name.base))});
    if (shown.kind != "BARS") {
        const auto [value, tip] = feedLatencyText(shown.minFeedLatency);
        all.push_back({tr("Feed latency"), value, tip, true});
    }
}

void DatasetPanel::showFigures()
{
    if (!m_asked)
        return;
    std::vector<Figure> all = figures(*m_asked);
    if (!m_details)
        all.push_back({tr("More"), m_problem ? errorText(*m_problem) : tr("reading…"),
                       m_problem ? errorDetails(*m_problem) : QString(), true});
    qDeleteAll(m_figures->findChildren<QLabel*>(Qt::FindDirectChildrenOnly));
    // Short ones in two columns, long ones below on lines of their own.
    std::stable_partition(all.begin(), all.end(), [](const Figure& figure) { return !figure.isLong; });
    const auto shorts =
        static_cast<int>(std::count_if(all.begin(), all.end(), [](const Figure& figure) { return !figure.isLong; }));
    const int lines = (shorts + 1) / 2;
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const Figure& figure = all[static_cast<std::size_t>(i)];
        if (figure.isLong)
            addFigure(figure, lines + i - shorts, 0, 3);
        else
            addFigure(figure, i % lines, i < lines ? 0 : 2, 1);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_scroll->setMaximumHeight(m_figures->sizeHint().height());
}

void DatasetPanel::addFigure(const Figure& figure, int line, int column, int span)
{
    auto* name = new QLabel(figure.name, m_figures);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setFont(m_appearance.font(FontRole::Small));
    auto* value = new ElidedLabel(m_figures);
    value->setFullText(figure.value);
    value->setFont(m_appearance.font(FontRole::Body));
    value->setAccessibleName(figure.name + QStringLiteral(": ") + figure.value);
    value->setToolTip(plainTip(figure.tip.isEmpty() ? figure.value : figure.tip));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name->setTextFormat(Qt::PlainText);
    m_grid->addWidget(name, line, column);
    m_grid->addWidget(value, line, column + 1, 1, span);
    for (QLabel* label : std::initializer_list<QLabel*>{name, value})
        label->show(); // now: the height of all is asked for next
}

void DatasetPanel::showQuality()
{
    if (!m_asked)
        return;
    const Quality known = m_qualities.of(m_id);
    Icon icon = Icon::Minus;
    Token colour = Token::Muted;
    if (known.state == Quality::State::Sound)
        icon = Icon::Check, colour = Token::Up;
    else if (known.state == Quality::State::Faulty)
        icon = Icon::Warning, colour = Token::Warning;
    else if (known.state == Quality::State::Changed)
        icon = Icon::Stale, colour = Token::Stale;
    else if (known.state == Quality::State::Verifying)
        icon = Icon::Jobs, colour = Token::Accent;
    m_qualityIcon->setPixmap(m_appearance.icon(icon, colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    QString text = qualityText(known);
    if (known.state == Quality::State::Unverified)
        text += tr(": whether anything is missing or wrong has not been looked at yet.");
    else if (known.at != 0)
        text += tr(", verified %1", "moment").arg(m_appearance.times().moment(known.at));
    m_quality->setText(text);
    m_verify->setEnabled(known.state != Quality::State::Verifying);
    m_findings->setFindings(known.findings);
    m_findings->setVisible(!known.findings.empty());
}

void DatasetPanel::retranslate()
{
    m_backtest->setText(tr("Backtest this"));
    m_backtest->setIcon(m_appearance.icon(Icon::Backtest, Token::AccentText));
    m_backtest->setToolTip(tr("Open the form of a new backtest on this recording (Enter)"));
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Read the whole recording and look for gaps, silences, duplicates and damage"));
    m_findings->retranslate();
    if (m_asked) {
        showHead();
        showFigures();
        showQuality();
    } else {
        onDatasets();
    }
}

} // namespace wh::ui
