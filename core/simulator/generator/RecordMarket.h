// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/data/Catalogue.h"
#include "core/simulator/generator/GeneratedMarket.h"

namespace wh {

struct RecordOptions
{
    bool replace = false;  ///< what stands in the catalogue under this ID goes
    bool compress = false; ///< keep it compressed
};

/// Writes a generated market into a catalogue as a recording: all of it or nothing. Memory stays bounded. Progress in
/// nanoseconds of market time. One thread.
/// @return what the recording states of itself; generator.dataset_exists {dataset, remedy}, the first of
/// market.mistakes(), file.write_failed, task.cancelled
Result<TapeInfo> recordMarket(const GeneratedMarket& market, const Catalogue& catalogue, const RecordOptions& options,
                              const TaskControl& control = {});

} // namespace wh
