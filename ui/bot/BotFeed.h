// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/IdleTimes.h"
#include "ui/bot/KeptWatch.h"
#include "ui/session/Session.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace wh::ui {

/// One live bot as it stands, kept current: what it is, its book, account, open orders and gauges. What was known stays
/// while its engine is away. Streams are not here; see StreamTable. Owned by the page; GUI thread.
class BotFeed final : public QObject
{
    Q_OBJECT

public:
    /// @param session  of the bot's engine; borrowed, outlives the feed
    BotFeed(Session& session, std::string bot, QObject* parent = nullptr);

    /// Asks and watches.
    void start();
    /// The engine is not there: nothing is asked of it until it is back.
    void setAway(bool away);

    /// Anew: what was found is told nowhere else.
    void askDetails();

    Session& session() const { return m_session; }
    client::FleetClient& fleet() const { return m_session.client().fleet(); }
    const std::string& id() const { return m_id; }
    /// Null until it is known. As it was last, where it is away or removed.
    const client::Bot* bot() const { return m_bot ? &*m_bot : nullptr; }
    /// Of a bot on two markets the row of the second, of that row the bot; null where there is none.
    const client::Bot* other() const { return m_other ? &*m_other : nullptr; }
    bool isRemoved() const { return m_isRemoved; }
    /// Null until they came: configuration, findings, versions.
    const client::BotDetails* details() const { return m_details ? &*m_details : nullptr; }
    /// None: it is not at work, or not known yet.
    const std::optional<client::BotBook>& book() const { return m_book; }
    const std::optional<client::BotAccount>& account() const { return m_account; }
    const std::vector<client::BotOrder>& openOrders() const { return m_openOrders; }
    /// By name.
    const std::map<std::string, client::BotGauge>& gauges() const { return m_gauges; }
    /// When it did not run.
    const IdleTimes& idle() const { return m_idle; }
    /// Why the bot could not be had.
    const std::optional<Error>& error() const { return m_error; }
    /// By the engine's clock, as far as it is known here.
    TimeNs now() const;
    /// Whether the bot was not at work, or its engine not there, between two neighbouring rows of its account or book:
    /// history has one every ten seconds while it is.
    bool wasIdleBetween(TimeNs earlier, TimeNs later) const;
    bool isAway() const { return m_isAway; }
    bool isSettled() const { return m_questions == 0; }

signals:
    void botChanged();
    void otherChanged();
    void removed();
    void detailsChanged();
    void bookChanged();
    void accountChanged();
    void openOrdersChanged();
    /// Some have other values, or are new.
    void gaugesChanged(const std::vector<wh::client::BotGauge>& gauges);
    /// error() is another.
    void errorChanged();
    /// A question was answered.
    void answered();

private:
    void look();
    void lookForOther();
    void take(client::BotDetails details);
    void askClock();
    void watchAll();
    template<typename State, typename Take>
    auto taker(KeptWatch& watch, Take take);
    client::StateRequest request(double rate) const;
    void setError(std::optional<Error> error);

    Session& m_session;
    const std::string m_id;
    bool m_isAway = false;
    bool m_isStarted = false;
    bool m_isRemoved = false;
    int m_questions = 0;
    std::optional<client::Bot> m_bot;
    std::optional<client::Bot> m_other;
    std::optional<client::BotDetails> m_details;
    std::optional<client::BotBook> m_book;
    std::optional<client::BotAccount> m_account;
    std::vector<client::BotOrder> m_openOrders;
    std::map<std::string, client::BotGauge> m_gauges;
    std::optional<Error> m_error;
    DurationNs m_clockOffset = 0; ///< to be added to the clock of this computer
    IdleTimes m_idle;
    KeptWatch m_books, m_accounts, m_orders, m_gaugeValues;
    LatestOnly m_latestDetails, m_latestClock;
};

} // namespace wh::ui
