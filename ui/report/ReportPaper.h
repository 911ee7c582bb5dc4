// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/layers/FillLayer.h"
#include "ui/report/OpenReport.h"

class QPdfWriter;

namespace wh::ui {

class Appearance;

/// What a printed report is made from.
struct PaperContent
{
    OpenReportPtr open;
    QString title;
    QString strategy;
    std::vector<client::MetricDefinition> definitions;
    SeriesPtr price, equity, drawdown, inventory; ///< all of the run, thinned; null where they are not known
    FillMarks fills;
    std::vector<ParameterSpec> parameters; ///< of the strategy, for units
};

/// Paints a report on pages of A4, always in the light theme: figures, charts in strokes, every metric with its unit,
/// and what the run was made with. GUI thread. @param appearance  whose language of numbers and times is used
void paintReport(QPdfWriter& writer, const PaperContent& content, const Appearance& appearance);

} // namespace wh::ui
