// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/GaugePanel.h"

#include "ui/bot/GaugeText.h"
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/PlainText.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kFrame = 2; ///< room for the ring that says where a gauge lands

} // namespace

GaugePanel::GaugePanel(const Appearance& appearance, TimeAxis& axis, GaugeBook& book, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_axis(axis)
    , m_book(book)
    , m_bar(new QHBoxLayout)
    , m_chart(new TimeChart(appearance, axis, this))
{
    m_bar->setContentsMargins(kGrid, 0, kGrid, 0);
    m_bar->setSpacing(kGrid);
    m_bar->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(m_chart, 1);
    connect(&appearance, &Appearance::changed, this, &GaugePanel::retranslate);
    retranslate();
}

GaugePanel::~GaugePanel()
{
    delete m_chart; // it borrows the axis
}

void GaugePanel::add(const std::string& name, Token colour)
{
    if (has(name))
        return;
    Curve curve;
    curve.colour = colour;
    curve.button = new QToolButton(this);
    curve.button->setAutoRaise(true);
    curve.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(curve.button, &QToolButton::clicked, this, [this, name] { emit removeRequested(name); });
    m_bar->insertWidget(m_bar->count() - 1, curve.button);
    m_gauges.emplace(name, curve);
    rebuild();
    wantSeen();
}

void GaugePanel::remove(const std::string& name)
{
    const auto found = m_gauges.find(name);
    if (found == m_gauges.end())
        return;
    found->second.button->deleteLater(); // it may be what was pressed
    found->second.button->hide();
    m_gauges.erase(found);
    rebuild();
}

QStringList GaugePanel::names() const
{
    QStringList names;
    for (const auto& [name, curve] : m_gauges)
        names << QString::fromStdString(name);
    return names;
}

QString GaugePanel::titles() const
{
    QStringList titles;
    for (const auto& [name, curve] : m_gauges)
        titles << gaugeTitle(name);
    return titles.join(QStringLiteral(", "));
}

void GaugePanel::rebuild()
{
    m_chart->clearLayers();
    for (auto& [name, curve] : m_gauges) {
        const auto* gauge = m_book.find(name);
        const ValueFormat format = gauge ? gauge->format() : ValueFormat();
        curve.layer =
            m_chart->addLayer(std::make_unique<LineLayer>(gaugeTitle(name), curve.colour, format, LineShape::Step));
    }
    retranslate();
}

void GaugePanel::retranslate()
{
    m_chart->setEmptyText(tr("No values in this time"));
    m_chart->setAccessibleName(tr("Gauges: %1").arg(titles()));
    for (const auto& [name, curve] : m_gauges) {
        const QString text = gaugeTitle(name);
        if (curve.layer)
            curve.layer->setName(text);
        curve.button->setText(text);
        curve.button->setIcon(m_appearance.icon(Icon::Close, curve.colour));
        curve.button->setToolTip(plainTip(tr("Take %1 off this chart").arg(text)));
        curve.button->setAccessibleName(tr("Take %1 off this chart").arg(text));
    }
}

void GaugePanel::draw(TimeNs present)
{
    for (const auto& [name, curve] : m_gauges) {
        if (const auto* gauge = m_book.find(name))
            curve.layer->setSeries(gauge->course.series(present, m_book.idle()));
    }
    m_chart->layersChanged();
}

void GaugePanel::wantSeen()
{
    if (m_axis.visible().isEmpty())
        return;
    for (const auto& [name, curve] : m_gauges)
        m_book.want(name, m_axis.visible().from);
}

void GaugePanel::setTarget(bool isTarget)
{
    m_isTarget = isTarget;
    update();
}

void GaugePanel::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_isTarget)
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_appearance.colour(Token::Accent), kFrame));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace wh::ui
