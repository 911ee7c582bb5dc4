// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartWidget.h"

#include "ui/common/Appearance.h"
#include "ui/common/StylePaint.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace wh::ui {

namespace {

/// Screen readers hear of a chart what the eye would: its name and its summary.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartWidget* chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value || kind == QAccessible::Description)
            return m_chart->summary();
        return QAccessibleWidget::text(kind);
    }

private:
    ChartWidget* m_chart;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* chart = qobject_cast<ChartWidget*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

ChartWidget::ChartWidget(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_emptyText(tr("No data"))
{
    QAccessible::installFactory(makeAccessible); // more than once does no harm
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ChartWidget::setTitle(const QString& title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void ChartWidget::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

const Theme& ChartWidget::theme() const
{
    return m_appearance.theme();
}

bool ChartWidget::copyValue() const
{
    const auto readings = currentReadings();
    if (readings.empty())
        return false;
    QStringList lines;
    if (const QString place = currentPlace(); !place.isEmpty())
        lines << place;
    for (const auto& reading : readings)
        lines << reading.name + u'\t' + reading.value;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    return true;
}

bool ChartWidget::savePicture(const QString& path)
{
    constexpr qreal scale = 2;
    QPixmap picture(size() * scale);
    picture.setDevicePixelRatio(scale);
    QPainter painter(&picture);
    paintChart(painter);
    painter.end();
    return picture.save(path, "PNG");
}

void ChartWidget::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save picture"), QString(), tr("PNG pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!savePicture(path))
            QToolTip::showText(mapToGlobal(rect().center()), tr("The picture could not be written to %1").arg(path),
                               this);
    });
    dialog->open();
}

void ChartWidget::fillMenu(QMenu&) {}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_appearance.icon(Icon::Fit), tr("Show everything"), this, [this] { showAll(); })
        ->setEnabled(!isEmpty());
    menu->addAction(m_appearance.icon(Icon::Copy), tr("Copy value"), this, [this] { copyValue(); })
        ->setEnabled(!currentReadings().empty());
    menu->addAction(m_appearance.icon(Icon::Save), tr("Save picture…"), this, &ChartWidget::askWhereToSave);
    fillMenu(*menu);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

QString ChartWidget::readingsHtml() const
{
    const auto readings = currentReadings();
    if (readings.empty())
        return {};
    QString html = QStringLiteral("<p style='white-space:pre'>") + currentPlace().toHtmlEscaped() +
                   QStringLiteral("</p><table cellspacing='0'>");
    for (const auto& reading : readings) {
        html += QStringLiteral("<tr><td style='color:%1'>■ </td><td>%2&nbsp;&nbsp;</td>"
                               "<td align='right' style='white-space:pre'>%3</td></tr>")
                    .arg(theme().colour(reading.colour).name(), reading.name.toHtmlEscaped(),
                         reading.value.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

void ChartWidget::announce()
{
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartWidget::paintEmpty(QPainter& painter, const QRectF& rect) const
{
    painter.setPen(theme().colour(Token::Muted));
    painter.setFont(m_appearance.font(FontRole::Body));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void ChartWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChart(painter);
    if (hasFocus())
        style::drawFocusRing(&painter, rect(), palette());
}

bool ChartWidget::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), readingsHtml(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace wh::ui
