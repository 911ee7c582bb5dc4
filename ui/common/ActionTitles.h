// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace wh::ui {

/// What a field of the API does, as the beginning of a sentence.
struct ActionTitle
{
    std::string_view field;
    const char* text;
};

/// Of everything that not every token may ask for; sorted by field. A test holds the list against the schema.
inline constexpr ActionTitle kActionTitles[] = {
    {"backupStore", QT_TRANSLATE_NOOP("Errors", "Backing the store up")},
    {"cancelJob", QT_TRANSLATE_NOOP("Errors", "Ending a job")},
    {"cancelRun", QT_TRANSLATE_NOOP("Errors", "Ending a run")},
    {"checkStore", QT_TRANSLATE_NOOP("Errors", "Checking the store")},
    {"configureBot", QT_TRANSLATE_NOOP("Errors", "Changing a bot")},
    {"createBot", QT_TRANSLATE_NOOP("Errors", "Making a bot")},
    {"deleteRun", QT_TRANSLATE_NOOP("Errors", "Deleting a run")},
    {"duplicateRun", QT_TRANSLATE_NOOP("Errors", "Duplicating a run")},
    {"exportHistory", QT_TRANSLATE_NOOP("Errors", "Exporting history")},
    {"generateMarket", QT_TRANSLATE_NOOP("Errors", "Generating a market")},
    {"importBots", QT_TRANSLATE_NOOP("Errors", "Importing bots")},
    {"importRecordings", QT_TRANSLATE_NOOP("Errors", "Importing recordings")},
    {"pauseBots", QT_TRANSLATE_NOOP("Errors", "Pausing bots")},
    {"previewImport", QT_TRANSLATE_NOOP("Errors", "Reading files to import")},
    {"removeBots", QT_TRANSLATE_NOOP("Errors", "Removing bots")},
    {"removeDataset", QT_TRANSLATE_NOOP("Errors", "Removing a recording")},
    {"repeatRun", QT_TRANSLATE_NOOP("Errors", "Repeating a run")},
    {"resumeBots", QT_TRANSLATE_NOOP("Errors", "Resuming bots")},
    {"rollBackBot", QT_TRANSLATE_NOOP("Errors", "Rolling a bot back")},
    {"setBotTags", QT_TRANSLATE_NOOP("Errors", "Changing the tags of a bot")},
    {"setGaugeRetention", QT_TRANSLATE_NOOP("Errors", "Changing how long gauges are kept")},
    {"setRetention", QT_TRANSLATE_NOOP("Errors", "Changing how long history is kept")},
    {"setRunName", QT_TRANSLATE_NOOP("Errors", "Naming a run")},
    {"setRunNote", QT_TRANSLATE_NOOP("Errors", "Writing a note to a run")},
    {"setRunTags", QT_TRANSLATE_NOOP("Errors", "Changing the tags of a run")},
    {"startBacktest", QT_TRANSLATE_NOOP("Errors", "Starting a backtest")},
    {"startBots", QT_TRANSLATE_NOOP("Errors", "Starting bots")},
    {"startRun", QT_TRANSLATE_NOOP("Errors", "Starting a run")},
    {"startSweep", QT_TRANSLATE_NOOP("Errors", "Starting a sweep")},
    {"stopBots", QT_TRANSLATE_NOOP("Errors", "Stopping bots")},
    {"tagBots", QT_TRANSLATE_NOOP("Errors", "Changing the tags of bots")},
    {"validateBot", QT_TRANSLATE_NOOP("Errors", "Checking a bot")},
    {"verifyDataset", QT_TRANSLATE_NOOP("Errors", "Verifying a recording")},
};

/// Roles of tokens, as the engine names them.
inline constexpr ActionTitle kRoleTitles[] = {
    {"admin", QT_TRANSLATE_NOOP("Errors", "administrator")},
    {"none", QT_TRANSLATE_NOOP("Errors", "nobody")},
    {"operator", QT_TRANSLATE_NOOP("Errors", "operator")},
    {"viewer", QT_TRANSLATE_NOOP("Errors", "viewer")},
};

} // namespace wh::ui
