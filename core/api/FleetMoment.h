// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Caller.h"
#include "core/fleet/Fleet.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace wh::api {

/// How the bots stood when a query was asked: all of its fields tell the same, so that a list and its totals agree.
/// Each bot is asked for once, and all of them at the first need. Any thread.
class FleetMoment
{
public:
    /// By id.
    std::vector<BotStatus> bots(const Fleet& fleet)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_all) {
            m_all = fleet.bots();
            for (auto& bot : *m_all) {
                if (const auto told = m_told.find(bot.id); told != m_told.end())
                    bot = told->second;
            }
        }
        return *m_all;
    }
    /// @return as Fleet::bot()
    Result<BotStatus> bot(const Fleet& fleet, BotId id)
    {
        const std::lock_guard lock(m_mutex);
        if (m_all) {
            const auto found = std::lower_bound(m_all->begin(), m_all->end(), id,
                                                [](const BotStatus& bot, BotId wanted) { return bot.id < wanted; });
            if (found != m_all->end() && found->id == id)
                return *found;
            return fleet.bot(id); // one that is new
        }
        if (const auto told = m_told.find(id); told != m_told.end())
            return told->second;
        auto bot = fleet.bot(id);
        if (bot)
            m_told.emplace(id, *bot);
        return bot;
    }

private:
    std::mutex m_mutex;
    std::optional<std::vector<BotStatus>> m_all;
    std::map<BotId, BotStatus> m_told; ///< before all were asked for
};

/// What the resolvers of one operation know of it.
struct Asking
{
    Caller caller;
    std::shared_ptr<FleetMoment> moment; ///< null: it is no query, and each field tells how bots stand just then
};

} // namespace wh::api
