// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/BotList.h"

#include <utility>

namespace wh::client {

void BotList::begin(OnChange onChange)
{
    m_onChange = std::move(onChange);
    m_isKnown = false;
    m_events = 0;
}

void BotList::onEvent(Result<BotChanges> event)
{
    const auto tell = m_onChange; // who is told may begin anew
    if (event && event->sequence != ++m_events)
        event = Error("client.malformed_response", {{"reason", "an event of the list of bots is missing"}});
    if (!event) {
        tell(std::move(event).error());
        return;
    }
    if (event->isBeginning) {
        m_isKnown = false;
        m_bots.clear();
        m_places.clear();
    }
    for (auto& change : event->changes) {
        if (m_isKnown)
            apply(std::move(change));
        else
            add(std::move(change));
    }
    if (!event->isWhole || std::exchange(m_isKnown, true))
        return;
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting(snapshot());
}

void BotList::fetch(OnSnapshot done)
{
    if (m_isKnown)
        done(snapshot());
    else
        m_waiting = std::move(done);
}

void BotList::add(BotChanges::One one)
{
    m_places.emplace(std::move(one.id), m_bots.size());
    one.bot.figures = std::move(one.figures);
    m_bots.push_back(std::move(one.bot));
}

void BotList::apply(BotChanges::One change)
{
    const auto known = m_places.find(change.id);
    if (change.kind == "REMOVED") {
        if (known == m_places.end())
            return;
        const std::size_t place = known->second;
        m_bots.erase(m_bots.begin() + static_cast<std::ptrdiff_t>(place));
        m_places.erase(known);
        for (auto& [id, other] : m_places)
            other -= other > place;
        m_onChange(Change<Bot>{++m_sequence, std::move(change.id), std::nullopt});
        return;
    }
    std::size_t place = 0;
    if (known != m_places.end()) {
        place = known->second;
    } else if (change.kind == "CHANGED") {
        place = m_bots.size();
        m_places.emplace(change.id, place);
        m_bots.emplace_back();
    } else {
        return; // figures of a bot that was never told
    }
    if (change.kind == "CHANGED")
        m_bots[place] = std::move(change.bot);
    m_bots[place].figures = std::move(change.figures);
    m_onChange(Change<Bot>{++m_sequence, std::move(change.id), m_bots[place]});
}

} // namespace wh::client
