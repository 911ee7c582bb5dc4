// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MetricCard.h"

#include "ui/common/Appearance.h"
#include "ui/common/Sparkline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wh::ui {

MetricCard::MetricCard(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_name(new QLabel(this))
    , m_value(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_curve(new Sparkline(appearance, this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QLabel* label : {m_name, m_value, m_unit}) {
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::WindowText); // on a Base background it would be Text
    }
    m_curve->setVisible(false);

    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_value, 0, Qt::AlignBaseline);
    row->addWidget(m_unit, 0, Qt::AlignBaseline);
    row->addStretch();
    row->addWidget(m_curve);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid / 2);
    column->addWidget(m_name);
    column->addLayout(row);
    connect(&m_appearance, &Appearance::changed, this, &MetricCard::refresh);
    refresh();
}

void MetricCard::setMetric(const Metric& metric)
{
    m_metric = metric;
    refresh();
}

void MetricCard::setCurve(std::vector<double> values)
{
    m_curve->setValues(std::move(values));
}

void MetricCard::refresh()
{
    const QString arrow = arrowOf(m_metric.sign);
    const QString value = arrow.isEmpty() ? m_metric.value : arrow + u' ' + m_metric.value;
    m_name->setText(m_metric.name);
    m_value->setText(value);
    m_unit->setText(m_metric.unit);
    m_unit->setVisible(!m_metric.unit.isEmpty());
    setToolTip(m_metric.definition);
    setAccessibleName(m_metric.name);
    setAccessibleDescription(m_metric.definition);
    m_value->setAccessibleName(tr("%1: %2 %3", "metric, value, unit").arg(m_metric.name, value, m_metric.unit));

    m_name->setFont(m_appearance.font(FontRole::Small));
    m_unit->setFont(m_appearance.font(FontRole::Small));
    m_value->setFont(m_appearance.font(FontRole::Figure));
    const auto dress = [this](QLabel* label, const QColor& colour) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
    };
    dress(m_name, m_appearance.colour(Token::Muted));
    dress(m_unit, m_appearance.colour(Token::Muted));
    dress(m_value, m_appearance.theme().ofSign(m_metric.sign));
}

} // namespace wh::ui
