// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"

#include <QWidget>

namespace wh::ui {

class Appearance;
class MetricCard;

/// The few figures that one looks at first, in a row. GUI thread.
class MetricCards final : public QWidget
{
    Q_OBJECT

public:
    explicit MetricCards(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param definitions  of all metrics
    void setReport(OpenReportPtr open, const std::vector<client::MetricDefinition>& definitions);
    /// Beside the profit: equity, thinned.
    void setCurve(const SeriesPtr& equity);
    /// IDs of what is shown, in their order.
    static const std::vector<std::string>& metrics();

private:
    void refresh();

    const Appearance& m_appearance;
    OpenReportPtr m_open;
    std::vector<client::MetricDefinition> m_definitions;
    std::vector<MetricCard*> m_cards;
};

} // namespace wh::ui
