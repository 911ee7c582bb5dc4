// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/EngineRows.h"

#include <QCoreApplication>

namespace wh::ui {

class Appearance;

/// What the tables of fills and of trades show, as data, in the language and the units of the moment.
class RowColumns
{
    Q_DECLARE_TR_FUNCTIONS(wh::ui::RowColumns)

public:
    /// @param appearance  borrowed, outlives the columns
    static std::vector<EngineTable<client::Fill>::EngineColumn> ofFills(const Appearance& appearance,
                                                                        const OpenReportPtr& open);
    static std::vector<EngineTable<client::Trade>::EngineColumn> ofTrades(const Appearance& appearance,
                                                                          const OpenReportPtr& open);
};

} // namespace wh::ui
