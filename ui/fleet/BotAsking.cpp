// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/BotAsking.h"

#include "ui/links/EngineLinks.h"
#include "ui/session/Session.h"

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
        round->bots[i].findings.clear();
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
        const auto note = [this, link, round, places, end](const Result<std::vector<client::BotOutcome>>& outcomes) {
            Ids notAdmitted;
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
                if (bot.error && bot.error->code == "bot.not_admitted")
                    notAdmitted.push_back(bot.key.bot);
            }
            if (notAdmitted.empty())
                return end();
            // The refusal has the first thing that was found, and how many there are.
            readFindings(link->session().client().fleet(), notAdmitted, this, [round, places, end](Findings findings) {
                for (const std::size_t place : places)
                    round->bots[place].findings = std::move(findings[round->bots[place].key.bot]);
                end();
            });
        };
        if (link)
            how(link->session().client().fleet(), ids, whileAlive(this, note));
        else
            note(Error("remote.closed"));
    }
}

void BotAsking::readFindings(client::FleetClient& fleet, const Ids& ids, QObject* context,
                             std::function<void(Findings)> done)
{
    fleet.findings(ids, whileAlive(context, [done = std::move(done)](Result<std::vector<client::BotFindings>> read) {
                       Findings findings;
                       for (client::BotFindings& bot : read ? *read : std::vector<client::BotFindings>())
                           findings[bot.id] = std::move(bot.findings);
                       done(std::move(findings));
                   }));
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
