// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/MetricCard.h"
#include "ui/report/OpenReport.h"

namespace wh::ui {

class NumberFormat;

/// A figure of a report as it is shown: with its unit, its sign where more is better, and its definition. GUI thread.
Metric metricText(const client::MetricDefinition& definition, const client::Metric& metric, const OpenReport& open,
                  const NumberFormat& numbers);
/// A value alone, as rows of sweeps have them.
QString metricNumber(double value, const client::MetricDefinition& definition, int moneyDigits,
                     const NumberFormat& numbers);
/// How a chart writes values of that kind.
ValueFormat metricFormat(const client::MetricDefinition& definition, const ValueFormat& money);

} // namespace wh::ui
