// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/fleet/remote/VenueProtocol.h"
#include "core/simulator/Backtest.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace wh {

/// A simulated exchange as its clients see it: takes the lines of its protocol in and gives lines out, whatever they
/// travel over. It has the built-in generated markets, a book of orders and fills for every client that ever was, and
/// forgets nothing: what it says is the truth that an engine's books are held against. Bytes of strangers never do more
/// than bring an error back. One thread.
class VenueDesk
{
public:
    struct Settings
    {
        BacktestSettings::Pairs simulation; ///< latency, queue, fees and rules, as backtestOptions() names them
        std::uint64_t seed = 1;
    };
    using ConnectionId = std::uint64_t;

    /// @return what is wrong with the settings
    static Result<std::unique_ptr<VenueDesk>> create(const Settings& settings);
    ~VenueDesk();

    void connect(ConnectionId connection);
    /// Orders of its clients stay where they are.
    void disconnect(ConnectionId connection);
    void receive(ConnectionId connection, std::string_view bytes, TimeNs now);
    void advance(TimeNs now);
    TimeNs nextDue() const;
    /// What is to be sent; the caller takes away what it has sent.
    std::string& output(ConnectionId connection);
    /// It sent what is no protocol, or does not read: once its output is sent, it should go.
    bool isDone(ConnectionId connection) const;

private:
    struct Market;
    struct Client;
    struct Connection;

    explicit VenueDesk(const Settings& settings);
    void say(ConnectionId connection, const venue::Answer& answer);
    void refuse(ConnectionId connection, std::string client, const Error& why);
    void take(ConnectionId connection, std::string_view line, TimeNs now);
    void handle(ConnectionId connection, const venue::Hello& hello, TimeNs now);
    void handle(ConnectionId connection, const venue::Place& place);
    void handle(ConnectionId connection, const venue::Amend& amend);
    void handle(ConnectionId connection, const venue::Cancel& cancel);
    void handle(ConnectionId connection, const venue::AskState& ask);
    Result<std::shared_ptr<Market>> marketOf(const std::string& symbol, TimeNs now);
    /// Who has said hello on this connection; null: told that he has not.
    Client* clientOn(ConnectionId connection, const std::string& name);
    bool isTooLarge(const Client& client, ExecutionReport::Kind refused, OrderId order, Ticks price, Lots quantity);
    void repeat(Client& client, OrderId order);
    std::string books() const;

    Settings m_settings;
    std::map<std::string, std::shared_ptr<Market>> m_markets;
    std::map<std::string, std::unique_ptr<Client>> m_clients;
    std::map<ConnectionId, std::unique_ptr<Connection>> m_connections;
    TimeNs m_now = 0;
};

} // namespace wh
