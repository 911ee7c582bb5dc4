// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetGrouping.h"

#include "ui/links/EngineLinks.h"
#include "ui/session/BotText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fleet)
};

struct Entry
{
    const char* name;
    const char* text;
    FleetColumns columns;
};

// In the order of FleetGrouping.
constexpr Entry kEntries[kFleetGroupings] = {
    {"none", QT_TRANSLATE_NOOP("Fleet", "No groups"), 0},
    {"engine", QT_TRANSLATE_NOOP("Fleet", "By engine"), columnBit(kFleetEngine)},
    {"tag", QT_TRANSLATE_NOOP("Fleet", "By tag"), columnBit(kFleetTags)},
    {"strategy", QT_TRANSLATE_NOOP("Fleet", "By strategy"), columnBit(kFleetStrategy)},
    {"market", QT_TRANSLATE_NOOP("Fleet", "By market"), columnBit(kFleetMarket)},
    {"state", QT_TRANSLATE_NOOP("Fleet", "By state"), columnBit(kFleetState)},
};

const Entry& entryOf(FleetGrouping grouping)
{
    return kEntries[static_cast<std::size_t>(grouping)];
}

} // namespace

QString groupingText(FleetGrouping grouping)
{
    return Words::tr(entryOf(grouping).text);
}

QString groupingName(FleetGrouping grouping)
{
    return QLatin1String(entryOf(grouping).name);
}

FleetGrouping groupingOf(const QString& name)
{
    for (int i = 0; i < kFleetGroupings; ++i) {
        if (name == QLatin1String(kEntries[i].name))
            return static_cast<FleetGrouping>(i);
    }
    return FleetGrouping::None;
}

FleetColumns columnsOf(FleetGrouping grouping)
{
    return entryOf(grouping).columns;
}

std::vector<std::string> groupsOf(const FleetRow& row, FleetGrouping grouping)
{
    switch (grouping) {
    case FleetGrouping::Engine:
        return {row.engine->id().toStdString()};
    case FleetGrouping::Tag:
        return row.bot.tags.empty() ? std::vector<std::string>{{}} : row.bot.tags;
    case FleetGrouping::Strategy:
        return {row.bot.strategy};
    case FleetGrouping::Market:
        return {row.bot.markets.empty() ? std::string() : row.bot.markets.front()};
    case FleetGrouping::State:
        return {row.bot.state};
    case FleetGrouping::None:
        break;
    }
    return {};
}

QString groupTitle(const std::string& group, FleetGrouping grouping, const FleetRow& row)
{
    switch (grouping) {
    case FleetGrouping::Engine:
        return row.engineName;
    case FleetGrouping::Tag:
        return group.empty() ? Words::tr("No tag") : toQString(group);
    case FleetGrouping::Strategy:
        return row.strategy;
    case FleetGrouping::Market:
        return marketTitle(group);
    case FleetGrouping::State:
        return botStateLook(group).word;
    case FleetGrouping::None:
        break;
    }
    return {};
}

} // namespace wh::ui
