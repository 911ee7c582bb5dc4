// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/LiveTable.h"

#include "core/client/Values.h"

namespace wh::ui {

class Appearance;
class Session;

/// The columns of the list of runs, in their order.
enum RunColumn : int {
    kRunNumber,
    kRunName,
    kRunStatus,
    kRunStrategy,
    kRunNetProfit,
    kRunReturn,
    kRunSharpe,
    kRunDrawdown,
    kRunFills,
    kRunRecording,
    kRunCreated,
    kRunTags,
    kRunNote,
    kRunColumnCount
};

/// What a person wrote into a cell that can be edited; whether it was taken.
using RunTextStore = std::function<bool(const client::Run& run, RunColumn column, const QString& text)>;

/// @param appearance, session  borrowed, outlive the columns
std::vector<Column<client::Run>> runColumns(const Appearance& appearance, const Session& session,
                                            const RunTextStore& store);

} // namespace wh::ui
