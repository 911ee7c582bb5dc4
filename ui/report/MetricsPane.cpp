// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MetricsPane.h"

#include "ui/common/Appearance.h"
#include "ui/common/TableSetup.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace wh::ui {

MetricsPane::MetricsPane(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_model(new MetricModel(appearance, this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_definition(new QLabel(this))
{
    m_filter->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(MetricModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(MetricModel::Value, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(MetricModel::Unit, QHeaderView::ResizeToContents);
    m_definition->setObjectName(QStringLiteral("definition"));
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setMargin(2 * kGrid);
    m_definition->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_definition->setMinimumHeight(14 * kGrid);
    m_definition->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    bar->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_definition);
    connect(m_filter, &QLineEdit::textChanged, m_model, &MetricModel::setFilter);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MetricsPane::spanHeadings);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MetricsPane::showDefinition);
    retranslate();
}

void MetricsPane::setReport(OpenReportPtr open, const std::vector<client::MetricDefinition>& definitions)
{
    m_model->setReport(std::move(open), definitions);
}

void MetricsPane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter metrics"));
    m_filter->setAccessibleName(tr("Filter metrics"));
    m_table->setAccessibleName(tr("Metrics"));
    showDefinition();
}

void MetricsPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MetricsPane::spanHeadings()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isHeading(row))
            m_table->setSpan(row, 0, 1, MetricModel::ColumnCount);
    }
    showDefinition();
}

void MetricsPane::showDefinition()
{
    const QModelIndex current = m_table->currentIndex();
    const QString text = current.isValid() ? current.data(MetricModel::kDefinitionRole).toString() : QString();
    m_definition->setFont(m_appearance.font(FontRole::Small));
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    m_definition->setText(text.isEmpty() ? tr("Choose a metric to read how it is computed.") : text);
}

} // namespace wh::ui
