// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/BotFeed.h"

#include "core/base/Clock.h"

#include <algorithm>

namespace wh::ui {

namespace {

constexpr double kFastRate = 10; ///< events a second
constexpr double kAccountRate = 4;
constexpr std::int64_t kLevels = 25;

} // namespace

BotFeed::BotFeed(Session& session, std::string bot, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_id(std::move(bot))
    , m_idle(session.client().fleet(), m_id, this)
    , m_books(this)
    , m_accounts(this)
    , m_orders(this)
    , m_gaugeValues(this)
{}

void BotFeed::start()
{
    m_isStarted = true;
    for (auto signal : {&ListSignals::inserted, &ListSignals::itemChanged}) {
        connect(&m_session.bots(), signal, this, [this](std::size_t at) {
            const client::Bot& changed = m_session.bots().items()[at];
            if (changed.id == m_id)
                look();
            else if (changed.leader == m_id || (m_bot && changed.id == m_bot->leader))
                lookForOther();
        });
    }
    for (auto signal : {&ListSignals::reset, &ListSignals::stateChanged})
        connect(&m_session.bots(), signal, this, &BotFeed::look);
    connect(&m_session.bots(), &ListSignals::removed, this, &BotFeed::look); // the other one may be what went
    if (m_isAway)
        return;
    look();
    askDetails();
    askClock();
    m_idle.ask();
    watchAll();
}

void BotFeed::setAway(bool away)
{
    if (away == std::exchange(m_isAway, away) || !m_isStarted)
        return;
    for (KeptWatch* watch : {&m_books, &m_accounts, &m_orders, &m_gaugeValues})
        away ? watch->pause() : watch->resume();
    if (away)
        return;
    askDetails();
    askClock();
    m_idle.ask();
    if (!m_books.isWatching())
        watchAll();
}

bool BotFeed::wasIdleBetween(TimeNs earlier, TimeNs later) const
{
    constexpr DurationNs kMostApart = 25 * kSecond; // two rows that are late
    const client::Bot* known = bot();
    const bool hasStarted = known && earlier < known->startedAt && known->startedAt <= later;
    return hasStarted || later - earlier > kMostApart;
}

TimeNs BotFeed::now() const
{
    return WallClock().now() + m_clockOffset;
}

void BotFeed::look()
{
    const auto& list = m_session.bots();
    const client::Bot* known = list.find(m_id);
    if (!known) {
        const bool isCurrent = list.state() == LiveList<client::Bot>::State::Current;
        if (isCurrent && m_bot && !std::exchange(m_isRemoved, true))
            emit removed();
        return;
    }
    const bool isOther = m_bot && (m_bot->version != known->version || m_bot->state != known->state);
    m_bot = *known;
    m_isRemoved = false;
    m_idle.setState(*m_bot);
    lookForOther();
    emit botChanged();
    if (isOther && !m_isAway)
        askDetails();
}

void BotFeed::lookForOther()
{
    const auto& items = m_session.bots().items();
    const auto found = std::find_if(items.begin(), items.end(), [this](const client::Bot& bot) {
        return m_bot && (m_bot->isLeg() ? bot.id == m_bot->leader : bot.leader == m_id);
    });
    const auto other = found == items.end() ? std::nullopt : std::optional(*found);
    if (!other && !m_other)
        return;
    m_other = other;
    emit otherChanged();
}

void BotFeed::askDetails()
{
    ++m_questions;
    fleet().details(
        m_id, whileAlive(this, [this, take = m_latestDetails.only(this, [this](Result<client::BotDetails> details) {
                             if (!details)
                                 return setError(details.error());
                             setError(std::nullopt);
                             take(std::move(*details));
                         })](auto&& answer) mutable {
            --m_questions;
            take(std::forward<decltype(answer)>(answer));
            emit answered();
        }));
}

void BotFeed::take(client::BotDetails details)
{
    m_details = std::move(details);
    if (!m_bot) {
        m_bot = m_details->bot;
        m_idle.setState(*m_bot);
        emit botChanged();
    }
    // The subscriptions are newer, but do not tell of an end.
    if (!m_bot->isAtWork()) {
        m_book = m_details->book;
        m_openOrders = m_details->openOrders;
        emit bookChanged();
        emit openOrdersChanged();
    }
    if (!m_account && m_details->account) {
        m_account = m_details->account;
        emit accountChanged();
    }
    emit detailsChanged();
}

void BotFeed::askClock()
{
    m_session.client().engine(m_latestClock.only(this, [this](const Result<client::EngineInfo>& engine) {
        if (engine && engine->now > 0)
            m_clockOffset = engine->now - WallClock().now();
    }));
}

client::StateRequest BotFeed::request(double rate) const
{
    client::StateRequest request;
    request.bots = {m_id};
    request.maxRate = rate;
    request.levels = kLevels;
    return request;
}

/// What a watch of states calls: those of this bot are taken.
template<typename State, typename Take>
auto BotFeed::taker(KeptWatch& watch, Take take)
{
    return whileAlive(this, [&watch, take = std::move(take)](Result<std::vector<State>> states) {
        if (!states)
            return watch.lost(states.error());
        watch.heard();
        take(std::move(*states));
    });
}

void BotFeed::watchAll()
{
    m_books.start([this] {
        return fleet().watchBooks(request(kFastRate), taker<client::BotBook>(m_books, [this](auto books) {
                                      for (auto& book : books)
                                          m_book = std::move(book);
                                      emit bookChanged();
                                  }));
    });
    m_accounts.start([this] {
        return fleet().watchAccounts(request(kAccountRate),
                                     taker<client::BotAccount>(m_accounts, [this](auto accounts) {
                                         for (auto& account : accounts)
                                             m_account = std::move(account);
                                         emit accountChanged();
                                     }));
    });
    m_orders.start([this] {
        return fleet().watchOpenOrders(request(kFastRate), taker<client::BotOpenOrders>(m_orders, [this](auto lists) {
                                           for (auto& list : lists)
                                               m_openOrders = std::move(list.orders);
                                           emit openOrdersChanged();
                                       }));
    });
    m_gaugeValues.start([this] {
        return fleet().watchGauges(request(kFastRate), taker<client::BotGauge>(m_gaugeValues, [this](auto gauges) {
                                       for (const auto& gauge : gauges)
                                           m_gauges[gauge.name] = gauge;
                                       if (!gauges.empty())
                                           emit gaugesChanged(gauges);
                                   }));
    });
}

void BotFeed::setError(std::optional<Error> error)
{
    if (error == m_error)
        return;
    m_error = std::move(error);
    emit errorChanged();
}

} // namespace wh::ui
