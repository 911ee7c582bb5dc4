// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every chart and every state in both themes, at 100 and 200 %, into build/…/screenshots, for eyes. What a
// program can tell of a picture it tells: that something was drawn, in the colours of its theme, and that themes and
// scales differ.
#include "tests/ui/support/SampleCurves.h"

#include "ui/charts/DepthChart.h"
#include "ui/charts/HeatMapChart.h"
#include "ui/charts/HistogramChart.h"
#include "ui/charts/LadderView.h"
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/CandleLayer.h"
#include "ui/charts/layers/FillLayer.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/MetricCard.h"
#include "ui/common/StatePane.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <functional>
#include <vector>

using namespace wh;
using namespace wh::ui;

namespace {

ValueFormat price()
{
    return ValueFormat::ofTick(QStringLiteral("0.01"), QStringLiteral("USDT"));
}

std::unique_ptr<LineLayer> line(const QString& name, Token colour, SeriesPtr series, ValueFormat format,
                                LineShape shape = LineShape::Straight)
{
    auto layer = std::make_unique<LineLayer>(name, colour, std::move(format), shape);
    layer->setSeries(std::move(series));
    return layer;
}

/// The report page's column of linked charts.
QWidget* report(const Appearance& appearance, std::size_t count, std::optional<TimeRange> visible)
{
    auto* page = new QWidget;
    auto* axis = new TimeAxis(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    const auto add = [&](const QString& title, int stretch, bool last) {
        auto* chart = new TimeChart(appearance, *axis);
        chart->setTitle(title);
        chart->setTimeLabels(last);
        column->addWidget(chart, stretch);
        return chart;
    };
    const auto bars = sample::bars(count, kMinute, 61234.5, 7);
    auto* prices = add(QStringLiteral("BINANCE BTC/USDT"), 4, false);
    auto candles = std::make_unique<CandleLayer>(QStringLiteral("Price"), price());
    candles->setBars(bars);
    prices->addLayer(std::move(candles));
    auto fills = std::make_unique<FillLayer>(QStringLiteral("Fills"), price());
    fills->setFills(sample::fillsOf(*bars, 9));
    fills->setSelected(3);
    prices->addLayer(std::move(fills));

    const auto equity = sample::walk(count, kMinute, 10000, 4, 3);
    add(QString(), 2, false)
        ->addLayer(
            line(QStringLiteral("Equity"), Token::Series1, equity, {2, QStringLiteral("USDT")}, LineShape::Step));
    auto drawdown = line(QStringLiteral("Drawdown"), Token::Down, sample::drawdownOf(*equity), {2, {}, 0, {}, true});
    drawdown->setBase(0, Token::Up, Token::Down);
    add(QString(), 1, false)->addLayer(std::move(drawdown));
    auto inventory = line(QStringLiteral("Inventory"), Token::Series3, sample::walk(count, kMinute, 0, 0.01, 11),
                          {3, QStringLiteral("BTC")}, LineShape::Step);
    inventory->setBase(0, Token::Series3, Token::Series4);
    add(QString(), 1, true)->addLayer(std::move(inventory));
    if (visible)
        axis->setVisible(*visible);
    axis->setCrosshair(axis->visible().from + axis->visible().span() * 2 / 3);
    return page;
}

QWidget* heatMap(const Appearance& appearance)
{
    auto* chart = new HeatMapChart(appearance);
    HeatGrid grid;
    grid.columnName = QStringLiteral("risk aversion γ");
    grid.rowName = QStringLiteral("order size, BTC");
    grid.valueName = QStringLiteral("Sharpe ratio");
    grid.format.sign = Sign::Always;
    for (int column = 0; column < 9; ++column)
        grid.columns.push_back(QString::number(0.05 * (column + 1), 'f', 2));
    for (int row = 0; row < 7; ++row)
        grid.rows.push_back(QString::number(0.005 * (row + 1), 'f', 3));
    for (int row = 0; row < 7; ++row) {
        for (int column = 0; column < 9; ++column)
            grid.values.push_back(row == 5 && column == 1 ? std::nan("") : 3 * std::sin(column * 0.5) - 0.4 * row);
    }
    chart->setGrid(grid);
    chart->setCurrent(HeatMapChart::Cell{2, 4});
    return chart;
}

QWidget* histogram(const Appearance& appearance)
{
    ValueFormat format{2, QStringLiteral("USDT")};
    auto* chart = new HistogramChart(appearance, format);
    chart->setTitle(QStringLiteral("Profit per trade"));
    chart->setHistogram(Histogram::of(sample::profits(4000, 5)));
    return chart;
}

QWidget* depth(const Appearance& appearance)
{
    auto* chart = new DepthChart(appearance);
    chart->setBook(sample::book(60, 9));
    QTest::keyClick(chart, Qt::Key_Right);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(chart, Qt::Key_Right);
    return chart;
}

QWidget* ladder(const Appearance& appearance)
{
    auto* page = new QWidget;
    auto* model = new LadderModel(appearance, 10, page);
    model->setBook(sample::book(10, 9));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new LadderView(appearance, *model));
    return page;
}

QWidget* cards(const Appearance& appearance)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    const Metric metrics[] = {
        {QStringLiteral("Profit"), QStringLiteral("+1,204.53"), QStringLiteral("USDT"), QStringLiteral("…"), 1},
        {QStringLiteral("Largest drawdown"), QStringLiteral("−3.18"), QStringLiteral("%"), QStringLiteral("…"), -1},
        {QStringLiteral("Sharpe ratio"), QStringLiteral("1.84"), {}, QStringLiteral("…"), 0},
        {QStringLiteral("Fills"), QStringLiteral("12,408"), {}, QStringLiteral("…"), 0},
    };
    int column = 0;
    for (const auto& metric : metrics) {
        auto* card = new MetricCard(appearance);
        card->setMetric(metric);
        if (metric.sign != 0) {
            const auto curve = sample::walk(400, kSecond, 0, 1, static_cast<std::uint64_t>(5 + column));
            std::vector<double> values(curve->values().begin(), curve->values().end());
            card->setCurve(std::move(values));
        }
        grid->addWidget(card, column / 2, column % 2);
        ++column;
    }
    return page;
}

QWidget* states(const Appearance& appearance)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    const auto add = [&](int row, int column) {
        auto* pane = new StatePane(appearance, new QLabel(QStringLiteral("content")));
        grid->addWidget(pane, row, column);
        return pane;
    };
    add(0, 0)->showEmpty(
        Icon::Data, QStringLiteral("No recordings yet"),
        QStringLiteral("A recording is what a strategy is tested on: trades, books or bars of a market."),
        QStringLiteral("Generate a market"));
    auto* loading = add(0, 1);
    loading->showLoading(QStringLiteral("Importing BTCUSDT-2024-08.zip"), true);
    loading->setProgress({620, 1000, 0}, QStringLiteral("62 %, 4.1 M events/s, 3 s left"));
    add(1, 0)->showFailed({QStringLiteral("The recording could not be opened."),
                           QStringLiteral("Block 17 has a wrong checksum."), QStringLiteral("Nothing was changed."),
                           QStringLiteral("Import it again from its source."),
                           QStringLiteral("data.checksum (block 17)")},
                          QStringLiteral("Import again"));
    add(1, 1)->showCancelled(QStringLiteral("41 % of the run is done and shown."), QStringLiteral("Run again"));
    return page;
}

QWidget* controls(const Appearance& appearance)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    auto* run = new QPushButton(appearance.icon(Icon::Run, Token::AccentText), QStringLiteral("Run"));
    run->setDefault(true);
    auto* off = new QPushButton(QStringLiteral("Sweep…"));
    off->setEnabled(false);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("Avellaneda–Stoikov"), QStringLiteral("Basic market maker")});
    auto* edit = new QLineEdit(QStringLiteral("61234.50"));
    auto* number = new QDoubleSpinBox;
    number->setSuffix(QStringLiteral(" BTC"));
    auto* check = new QCheckBox(QStringLiteral("Post only"));
    check->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("Queue by probability"));
    radio->setChecked(true);
    auto* bar = new QProgressBar;
    bar->setValue(62);
    auto* tabs = new QTabWidget;
    tabs->addTab(new QLabel(QStringLiteral("fills")), QStringLiteral("Fills"));
    tabs->addTab(new QLabel(QStringLiteral("trades")), QStringLiteral("Trades"));
    auto* box = new QGroupBox(QStringLiteral("Market"));
    (new QVBoxLayout(box))->addWidget(new QLabel(QStringLiteral("latency, queue, fees")));
    auto* scroll = new QScrollBar(Qt::Horizontal);
    scroll->setRange(0, 100);
    scroll->setValue(30);
    auto* disabled = new QLineEdit(QStringLiteral("disabled"));
    disabled->setEnabled(false);
    const std::initializer_list<QWidget*> widgets{
        run,   off,   new QPushButton(QStringLiteral("Cancel")),    combo, edit,   number,
        check, radio, new QCheckBox(QStringLiteral("Reduce only")), bar,   scroll, disabled,
        tabs,  box};
    int index = 0;
    for (QWidget* widget : widgets) {
        grid->addWidget(widget, index / 3, index % 3);
        ++index;
    }
    auto* icons = new QWidget;
    auto* iconGrid = new QGridLayout(icons);
    iconGrid->setSpacing(kGrid);
    for (int i = 0; i < kIconCount; ++i) {
        auto* button = new QToolButton;
        button->setIcon(appearance.icon(static_cast<Icon>(i)));
        button->setAutoRaise(true);
        iconGrid->addWidget(button, i / 17, i % 17);
    }
    grid->addWidget(icons, 5, 0, 1, 3);
    edit->setFocus();
    return page;
}

} // namespace

class TestChartPictures : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};

    /// How many colours, and whether this one is among them.
    struct Colours
    {
        int count = 0;
        bool hasPanel = false;
    };
    static Colours coloursOf(const QImage& image, const Theme& theme)
    {
        std::vector<bool> seen(std::size_t(1) << 24);
        Colours colours;
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const auto colour = line[x] & 0xffffffu;
                colours.count += seen[colour] ? 0 : 1;
                seen[colour] = true;
            }
        }
        for (const Token token : {Token::Panel, Token::Window})
            colours.hasPanel = colours.hasPanel || seen[theme.colour(token).rgb() & 0xffffffu];
        return colours;
    }

private slots:
    void initTestCase() { m_appearance.install(*qApp); }

    void drawsEverything_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("scale");
        for (const char* name : {"report", "report-all", "report-seconds", "heatmap", "histogram", "depth", "ladder",
                                 "cards", "states", "controls"}) {
            for (const int scale : {1, 2})
                QTest::addRow("%s at %d00 %%", name, scale) << QString::fromLatin1(name) << scale;
        }
    }

    void drawsEverything()
    {
        QFETCH(const QString, name);
        QFETCH(const int, scale);
        const QHash<QString, std::pair<QSize, std::function<QWidget*()>>> makers{
            {QStringLiteral("report"), {{1000, 640}, [this] { return report(m_appearance, 240, std::nullopt); }}},
            {QStringLiteral("report-all"), {{1000, 640}, [this] { return report(m_appearance, 60000, std::nullopt); }}},
            {QStringLiteral("report-seconds"),
             {{1000, 640},
              [this] {
                  return report(m_appearance, 240,
                                TimeRange{sample::kStart + kHour, sample::kStart + kHour + 8 * kMinute});
              }}},
            {QStringLiteral("heatmap"), {{640, 360}, [this] { return heatMap(m_appearance); }}},
            {QStringLiteral("histogram"), {{640, 260}, [this] { return histogram(m_appearance); }}},
            {QStringLiteral("depth"), {{640, 300}, [this] { return depth(m_appearance); }}},
            {QStringLiteral("ladder"), {{520, 508}, [this] { return ladder(m_appearance); }}},
            {QStringLiteral("cards"), {{560, 180}, [this] { return cards(m_appearance); }}},
            {QStringLiteral("states"), {{1000, 520}, [this] { return states(m_appearance); }}},
            {QStringLiteral("controls"), {{640, 520}, [this] { return controls(m_appearance); }}},
        };
        const auto& [size, make] = makers[name];
        QImage pictures[2];
        for (const auto kind : {ThemeKind::Dark, ThemeKind::Light}) {
            m_appearance.setChoice(kind == ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light);
            const std::unique_ptr<QWidget> widget(make());
            widget->resize(size);
            widget->show();
            QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
            QImage image(size * scale, QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            widget->render(&image);
            const auto colours = coloursOf(image, m_appearance.theme());
            QVERIFY2(colours.count >= 8, qPrintable(QStringLiteral("only %1 colours").arg(colours.count)));
            QVERIFY(colours.hasPanel);
            const QString folder = QStringLiteral(BUILD_ROOT "/screenshots");
            QVERIFY(QDir().mkpath(folder));
            const QString file =
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(folder, name, kind == ThemeKind::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(scale * 100);
            QVERIFY2(image.save(file), qPrintable(file));
            pictures[static_cast<int>(kind)] = image;
        }
        QVERIFY(pictures[0] != pictures[1]);
    }
};

QTEST_MAIN(TestChartPictures)
#include "tst_ChartPictures.moc"
