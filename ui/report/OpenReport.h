// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/charts/Series.h"
#include "ui/charts/Ticks.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace wh::ui {

/// A run, or a span of a bot's life, whose report is open: what every part of a page is made from. Shared, immutable.
struct OpenReport
{
    /// What became of the recording that the run was made on.
    enum class Data : std::uint8_t { Same, Changed, Missing };

    client::ReportKey key{""};
    client::Run run; ///< of a bot's life: empty
    client::Report report;
    Data data = Data::Missing;
    std::optional<client::Dataset> dataset; ///< where it is the Same
    ValueFormat price;                      ///< of the instrument: digits of its tick
    ValueFormat money;                      ///< of the settle asset: digits that matter for this capital
    ValueFormat quantity;                   ///< digits of a lot, base or contracts

    static std::shared_ptr<const OpenReport> of(client::Run run, client::Report report, Data data,
                                                std::optional<client::Dataset> dataset);
    /// A span of a bot's life: there is no recording of it.
    static std::shared_ptr<const OpenReport> ofBot(client::ReportKey key, client::Report report);
    /// The same without its recording, which is gone by now.
    std::shared_ptr<const OpenReport> without(Data state) const;

    TimeRange extent() const { return {report.start, report.end}; }
    /// Whether single book events and the book itself can be asked for.
    bool hasBook() const { return dataset && (dataset->kind == "BOOK" || dataset->kind == "ORDERS"); }
};
using OpenReportPtr = std::shared_ptr<const OpenReport>;

/// A row of a table, as charts know it: its number in the order of the run, and its moment.
struct RowPlace
{
    std::int64_t index = 0;
    TimeNs time = 0;
    bool operator==(const RowPlace&) const = default;
};

} // namespace wh::ui
