// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportPaper.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/form/ParameterText.h"
#include "ui/report/MetricCards.h"
#include "ui/report/MetricText.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace wh::ui {

namespace {

constexpr double kUnitsPerInch = 96; ///< as on a screen: fonts and charts have their usual sizes
constexpr double kMarginMm = 14;
constexpr double kRow = 18;
constexpr double kGap = 16;
constexpr double kFooter = 20;
constexpr double kTimeRow = 20;

/// One report on its way to paper: where the next thing goes, and on which page.
class Paper
{
    Q_DECLARE_TR_FUNCTIONS(wh::ui::ReportPaper)

public:
    Paper(QPdfWriter& writer, const PaperContent& content, const Appearance& appearance)
        : m_writer(writer), m_content(content), m_look([] { return false; })
    {
        m_look.setChoice(ThemeChoice::Light);
        m_look.setLocale(appearance.numbers().locale());
        m_look.setTimeZone(appearance.times().zone());
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        m_writer.setTitle(content.title);
        m_writer.setCreator(QStringLiteral("Wheelhouse " WH_VERSION));
        m_painter.begin(&writer);
        const double scale = writer.resolution() / kUnitsPerInch;
        m_painter.scale(scale, scale);
        m_width = writer.width() / scale;
        m_height = writer.height() / scale - kFooter;
    }

    void paint()
    {
        paintHead();
        paintCards();
        paintCharts();
        paintMetrics();
        paintSetup();
        paintFooter();
        m_painter.end();
    }

private:
    const OpenReport& open() const { return *m_content.open; }
    QColor colour(Token token) const { return m_look.colour(token); }

    void text(const QRectF& rect, const QString& words, FontRole role, Token token,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
    {
        m_painter.setFont(m_look.font(role));
        m_painter.setPen(colour(token));
        const QString shown = QFontMetricsF(m_painter.font()).elidedText(words, Qt::ElideRight, rect.width());
        m_painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
    }
    void rule()
    {
        m_painter.fillRect(QRectF(0, m_y, m_width, 0.75), colour(Token::Border));
        m_y += kGrid;
    }
    void nextPage()
    {
        paintFooter();
        m_writer.newPage();
        ++m_page;
        m_y = 0;
    }
    void makeRoom(double height)
    {
        if (m_y + height > m_height)
            nextPage();
    }
    void heading(const QString& words, double with)
    {
        makeRoom(kGap + kRow + with);
        m_y += m_y > 0 ? kGap : 0;
        text({0, m_y, m_width, kRow}, words, FontRole::Title, Token::Text);
        m_y += kRow + kGrid;
        rule();
    }

    void paintHead()
    {
        const auto& report = open().report;
        const auto& times = m_look.times();
        text({0, m_y, m_width, 28}, m_content.title, FontRole::Figure, Token::Text);
        m_y += 30;
        const QString facts[] = {m_content.strategy + QStringLiteral("  ·  ") + QString::fromStdString(report.dataset),
                                 tr("%1 to %2  ·  seed %3  ·  %4 events")
                                     .arg(times.exact(report.start), times.exact(report.end),
                                          QString::fromStdString(open().run.seed),
                                          m_look.numbers().whole(report.events))};
        for (const QString& line : facts) {
            text({0, m_y, m_width, kRow}, line, FontRole::Small, Token::Muted);
            m_y += kRow;
        }
        if (report.isCancelled) {
            text({0, m_y, m_width, kRow}, tr("Cancelled: the report covers what was replayed until then."),
                 FontRole::Body, Token::Warning);
            m_y += kRow;
        }
        m_y += kGrid;
        rule();
    }

    std::optional<Metric> metricOf(const std::string& id) const
    {
        const auto definition = std::find_if(m_content.definitions.begin(), m_content.definitions.end(),
                                             [&](const auto& known) { return known.id == id; });
        const client::Metric* metric = open().report.metric(id);
        if (definition == m_content.definitions.end() || !metric)
            return std::nullopt;
        return metricText(*definition, *metric, open(), m_look.numbers());
    }
    static QString valueOf(const Metric& metric)
    {
        return metric.sign == 0 ? metric.value : arrowOf(metric.sign) + u' ' + metric.value;
    }

    void paintCards()
    {
        const auto& ids = MetricCards::metrics();
        const QFontMetricsF large(m_look.font(FontRole::Title));
        const QFontMetricsF small(m_look.font(FontRole::Small));
        // Each as wide as its words; what is left over is shared.
        std::vector<std::pair<Metric, double>> cards;
        double rest = m_width;
        for (const auto& id : ids) {
            if (const auto metric = metricOf(id)) {
                const double figure = large.horizontalAdvance(valueOf(*metric)) + kGrid +
                                      std::ceil(small.horizontalAdvance(metric->unit));
                const double width = std::max(figure, std::ceil(small.horizontalAdvance(metric->name))) + 3 * kGrid;
                cards.emplace_back(*metric, width);
                rest -= width;
            }
        }
        const double share = cards.empty() ? 0 : rest / static_cast<double>(cards.size());
        double left = 0;
        m_y += kGrid;
        for (const auto& [metric, needed] : cards) {
            const double width = needed + share;
            const QRectF cell(left, m_y, width - 2 * kGrid, 16);
            left += width;
            text(cell, metric.name, FontRole::Small, Token::Muted);
            const Token token = metric.sign > 0 ? Token::Up : metric.sign < 0 ? Token::Down : Token::Text;
            const QRectF figure = cell.translated(0, 16).adjusted(0, 0, 0, 6);
            const QString value = valueOf(metric);
            text(figure, value, FontRole::Title, token);
            // On the figure's base line; what there is no room for is elided, the figure never.
            const double drop = (large.ascent() - large.descent() - small.ascent() + small.descent()) / 2;
            text(figure.adjusted(large.horizontalAdvance(value) + kGrid, 0, 0, 0).translated(0, drop), metric.unit,
                 FontRole::Small, Token::Muted);
        }
        m_y += 46;
    }

    void paintChart(TimeChart& chart, double height)
    {
        chart.resize(static_cast<int>(m_width), static_cast<int>(height));
        makeRoom(height);
        m_painter.save();
        m_painter.translate(0, m_y);
        m_painter.setClipRect(QRectF(0, 0, m_width, height));
        chart.draw(m_painter);
        m_painter.restore();
        m_y += height + kGrid / 2;
    }

    void paintCharts()
    {
        TimeAxis axis;
        const QObject run; // whose extent it is, whatever the curves cover
        axis.setExtentOf(&run, open().extent());
        struct Panel
        {
            std::unique_ptr<TimeChart> chart;
            double height; ///< first its share of the page
        };
        std::vector<Panel> panels;
        const auto add = [&](const QString& name, const SeriesPtr& series, Token token, const ValueFormat& format,
                             LineShape shape, double share) -> LineLayer* {
            if (!series || series->size() == 0)
                return nullptr;
            auto chart = std::make_unique<TimeChart>(m_look, axis);
            auto* layer = chart->addLayer(std::make_unique<LineLayer>(name, token, format, shape));
            layer->setSeries(series);
            chart->setTimeLabels(false);
            panels.push_back({std::move(chart), share});
            return layer;
        };
        if (add(tr("Mid price"), m_content.price, Token::Series1, open().price, LineShape::Straight, 9) &&
            m_content.fills) {
            auto* fills = panels.back().chart->addLayer(std::make_unique<FillLayer>(tr("Own fills"), open().price));
            fills->setFills(m_content.fills);
        }
        add(tr("Equity"), m_content.equity, Token::Series1, open().money, LineShape::Step, 5);
        if (auto* layer = add(tr("Drawdown"), m_content.drawdown, Token::Down, {2, {}, 0, Sign::WhenNegative, true},
                              LineShape::Step, 3))
            layer->setBase(0, Token::Up, Token::Down);
        if (auto* layer =
                add(tr("Inventory"), m_content.inventory, Token::Series3, open().quantity, LineShape::Step, 4))
            layer->setBase(0, Token::Series3, Token::Series4);
        if (panels.empty())
            return;
        panels.back().chart->setTimeLabels(true);
        // The rest of the page, by their shares.
        double shares = 0;
        for (const auto& panel : panels)
            shares += panel.height;
        const double room = m_height - m_y - kTimeRow - static_cast<double>(panels.size()) * kGrid;
        for (auto& panel : panels)
            panel.height = std::floor(panel.height / shares * room);
        panels.back().height += kTimeRow;
        for (auto& panel : panels) { // all columns of values before the first is drawn: they share one width
            panel.chart->resize(static_cast<int>(m_width), static_cast<int>(panel.height));
            panel.chart->layersChanged();
            QImage probe(1, 1, QImage::Format_RGB32);
            QPainter painter(&probe);
            panel.chart->draw(painter);
        }
        for (auto& panel : panels)
            paintChart(*panel.chart, panel.height);
    }

    /// Names and values in two columns; a group stays together where it fits on a page.
    /// For values that are long: one below the other, across the page.
    void paintList(const std::vector<std::pair<QString, QString>>& rows)
    {
        for (const auto& [name, value] : rows) {
            makeRoom(kRow);
            text({0, m_y, m_width * 0.3, kRow}, name, FontRole::Small, Token::Muted);
            text({m_width * 0.3, m_y, m_width * 0.7, kRow}, value, FontRole::Small, Token::Text,
                 Qt::AlignRight | Qt::AlignVCenter);
            m_y += kRow;
        }
    }

    void paintTable(const std::vector<std::pair<QString, QString>>& rows, const std::vector<Token>& tokens = {})
    {
        const std::size_t half = (rows.size() + 1) / 2;
        const double column = (m_width - 6 * kGrid) / 2;
        for (std::size_t i = 0; i < half; ++i) {
            makeRoom(kRow);
            for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
                const std::size_t at = i + side * half;
                if (at >= rows.size())
                    continue;
                const double left = side == 0 ? 0 : column + 6 * kGrid;
                text({left, m_y, column * 0.6, kRow}, rows[at].first, FontRole::Small, Token::Muted);
                text({left + column * 0.4, m_y, column * 0.6, kRow}, rows[at].second, FontRole::Small,
                     at < tokens.size() ? tokens[at] : Token::Text, Qt::AlignRight | Qt::AlignVCenter);
            }
            m_y += kRow;
        }
    }

    void paintMetrics()
    {
        nextPage();
        std::string group;
        std::vector<std::pair<QString, QString>> rows;
        std::vector<Token> tokens;
        const auto flush = [&] {
            if (rows.empty())
                return;
            heading(QString::fromStdString(group), kRow * static_cast<double>((rows.size() + 1) / 2));
            paintTable(rows, tokens);
            rows.clear();
            tokens.clear();
        };
        for (const auto& definition : m_content.definitions) {
            if (definition.group != group)
                flush();
            group = definition.group;
            const client::Metric* metric = open().report.metric(definition.id);
            if (!metric)
                continue;
            const Metric shown = metricText(definition, *metric, open(), m_look.numbers());
            rows.emplace_back(shown.name, shown.unit.isEmpty() ? valueOf(shown) : valueOf(shown) + u' ' + shown.unit);
            tokens.push_back(shown.sign > 0 ? Token::Up : shown.sign < 0 ? Token::Down : Token::Text);
        }
        flush();
    }

    void paintSetup()
    {
        std::vector<std::pair<QString, QString>> rows;
        const auto& market = open().report.instrument.name;
        for (const auto& [name, value] : open().report.parameters) {
            const auto spec = std::find_if(m_content.parameters.begin(), m_content.parameters.end(),
                                           [&name = name](const ParameterSpec& known) { return known.name == name; });
            rows.emplace_back(parameterTitle(name),
                              spec == m_content.parameters.end()
                                  ? QString::fromStdString(value)
                                  : valueText(inCurrencies(*spec, market.base, market.quote), value));
        }
        heading(tr("Strategy"), kRow * 3);
        paintTable(rows);
        rows.clear();
        for (const auto& [name, value] : open().report.setup)
            rows.emplace_back(parameterTitle(name), QString::fromStdString(value));
        heading(tr("Market and engine"), kRow * 3);
        paintList(rows);
    }

    void paintFooter()
    {
        const QRectF foot(0, m_height + 4, m_width, kFooter - 4);
        text(foot, QStringLiteral("Wheelhouse " WH_VERSION), FontRole::Small, Token::Muted);
        text(foot, tr("Page %1").arg(m_page), FontRole::Small, Token::Muted, Qt::AlignRight | Qt::AlignVCenter);
    }

    QPdfWriter& m_writer;
    const PaperContent& m_content;
    Appearance m_look;
    QPainter m_painter;
    double m_width = 0;
    double m_height = 0;
    double m_y = 0;
    int m_page = 1;
};

} // namespace

void paintReport(QPdfWriter& writer, const PaperContent& content, const Appearance& appearance)
{
    Paper(writer, content, appearance).paint();
}

} // namespace wh::ui
