// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/BotAsking.h"

#include "ui/links/EngineLinks.h"
#include "ui/session/Session.h"

#include <map>

namespace wh::ui {

BotAsking::BotAsking(EngineLinks& links, QObject* parent) : QObject(parent), m_links(links) {}

void BotAsking::ask(const std::vector<AskedBot>& bots, const Ask& how, AllDone done)
{
    struct Round
    {
        std::vector<AskedBot> bots;
        std::size_t engines = 0;
        AllDone done;
    };
    const auto round = std::make_shared<Round>();
    round->bots = bots;
    round->done = std::move(done);
    std::map<QString, std::vector<std::size_t>> byEngine;
    for (std::size_t i = 0; i < round->bots.size(); ++i) {
        round->bots[i].error.reset();
        byEngine[round->bots[i].key.engine].push_back(i);
    }
    round->engines = byEngine.size();
    if (byEngine.empty())
        return round->done({});
    ++m_underWay;
    emit underWayChanged();
    const auto end = [this, round] {
        if (--round->engines > 0)
            return;
        --m_underWay;
        emit underWayChanged();
        round->done(round->bots);
    };
    for (const auto& [engine, places] : byEngine) {
        EngineLink* link = m_links.find(engine);
        Ids ids;
        for (const std::size_t place : places)
            ids.push_back(round->bots[place].key.bot);
        const auto note = [this, round, places, end](const Result<std::vector<client::BotOutcome>>& outcomes) {
            for (const std::size_t place : places) {
                AskedBot& bot = round->bots[place];
                if (!outcomes) {
                    bot.error = outcomes.error();
                    continue;
                }
                for (const client::BotOutcome& outcome : *outcomes) {
                    if (outcome.id == bot.key.bot)
                        bot.error = outcome.error;
                }
            }
            end();
        };
        if (link)
            how(link->session().client().fleet(), ids, whileAlive(this, note));
        else
            note(Error("remote.closed"));
    }
}

BotAsking::Ask BotAsking::command(BotCommand command, const std::string& policy)
{
    return [command, policy](client::FleetClient& fleet, const Ids& ids, Done done) {
        switch (command) {
        case BotCommand::Start:
            return fleet.start(ids, std::move(done));
        case BotCommand::Pause:
            return fleet.pause(ids, std::move(done));
        case BotCommand::Resume:
            return fleet.resume(ids, std::move(done));
        case BotCommand::Stop:
            return fleet.stop(ids, policy, std::move(done));
        case BotCommand::Remove:
            return fleet.remove(ids, std::move(done));
        }
    };
}

} // namespace wh::ui
