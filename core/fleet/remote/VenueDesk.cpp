// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/VenueDesk.h"

#include "core/fleet/BuiltInMarkets.h"
#include "core/fleet/GeneratedStream.h"
#include "core/fleet/SimulatedLine.h"
#include "core/simulator/BacktestOptions.h"

#include <algorithm>
#include <set>

namespace wh {

namespace {

constexpr std::size_t kMostClients = 100'000;
constexpr std::size_t kMostUnread = std::size_t{64} << 20; ///< bytes: then a connection does not read any more
constexpr double kMostNotional = 1e15;                     ///< in the settle asset: amounts are exact up to 10^20

Error protocolError(const char* code, std::string reason)
{
    return Error(code, {{"reason", std::move(reason)}});
}

} // namespace

/// A market and who hears of it.
struct VenueDesk::Market
{
    std::string symbol;
    Instrument instrument;
    std::shared_ptr<LiveMarket> live;
    std::uint64_t told = 0; ///< events that every subscriber has been told
    std::set<ConnectionId> subscribers;
};

struct VenueDesk::Connection
{
    venue::LineSplitter lines{venue::kLongestRequest};
    std::string output;
    bool isDone = false;
};

struct VenueDesk::Client final : LineListener
{
    Client(VenueDesk& ownDesk, std::string ownName) : desk(ownDesk), name(std::move(ownName)) {}

    // What happened before he went, and is on its way, is not told: he will ask.
    void onMarketEvent(const MarketEvent&) override {}
    void onReport(const ExecutionReport& report) override { desk.say(connection, venue::Report{name, report}); }
    void onVenueState(const VenueState& state) override { desk.say(connection, venue::State{name, request, state}); }
    void onLineLost(const Error& why) override { desk.refuse(connection, name, why); }
    void onLineBack() override {}

    VenueDesk& desk;
    std::string name;
    std::shared_ptr<Market> market;
    std::unique_ptr<SimulatedLine> line;
    ConnectionId connection = 0; ///< 0: nobody listens
    std::uint64_t request = 0;   ///< number of the last question
    std::uint64_t duplicates = 0;
};

VenueDesk::VenueDesk(const Settings& settings) : m_settings(settings) {}

VenueDesk::~VenueDesk() = default;

Result<std::unique_ptr<VenueDesk>> VenueDesk::create(const Settings& settings)
{
    BacktestSettings read;
    std::vector<Error> mistakes;
    readBacktestOptions(settings.simulation, read, mistakes);
    static_cast<void>(VenueSetup::prepare(read, builtInMarkets().front().info.instrument, mistakes));
    if (!mistakes.empty())
        return std::move(mistakes.front());
    return std::unique_ptr<VenueDesk>(new VenueDesk(settings));
}

void VenueDesk::connect(ConnectionId connection)
{
    m_connections.emplace(connection, std::make_unique<Connection>());
}

void VenueDesk::disconnect(ConnectionId connection)
{
    m_connections.erase(connection);
    for (auto& [symbol, market] : m_markets)
        market->subscribers.erase(connection);
    for (auto& [name, client] : m_clients) {
        if (client->connection == connection)
            client->connection = 0;
    }
}

std::string& VenueDesk::output(ConnectionId connection)
{
    return m_connections.at(connection)->output;
}

bool VenueDesk::isDone(ConnectionId connection) const
{
    return m_connections.at(connection)->isDone;
}

void VenueDesk::say(ConnectionId connection, const venue::Answer& answer)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end() || found->second->isDone)
        return;
    found->second->output += venue::encode(answer);
    if (found->second->output.size() > kMostUnread)
        found->second->isDone = true;
}

void VenueDesk::refuse(ConnectionId connection, std::string client, const Error& why)
{
    std::string reason;
    for (const auto& field : why.context)
        reason += (reason.empty() ? "" : ", ") + field.name + ' ' + field.value;
    say(connection, venue::Problem{std::move(client), why.code, std::move(reason)});
}

void VenueDesk::receive(ConnectionId connection, std::string_view bytes, TimeNs now)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end() || found->second->isDone)
        return;
    m_now = std::max(m_now, now);
    venue::LineSplitter& lines = found->second->lines;
    const auto fed = lines.feed(bytes);
    while (fed) {
        const auto line = lines.next();
        if (!line)
            return;
        take(connection, *line, m_now);
    }
    refuse(connection, {}, fed.error());
    found->second->isDone = true;
}

void VenueDesk::take(ConnectionId connection, std::string_view line, TimeNs now)
{
    const auto request = venue::parseRequest(line);
    if (!request)
        return refuse(connection, {}, request.error());
    if (const auto* hello = std::get_if<venue::Hello>(&*request))
        handle(connection, *hello, now);
    else if (const auto* place = std::get_if<venue::Place>(&*request))
        handle(connection, *place);
    else if (const auto* amend = std::get_if<venue::Amend>(&*request))
        handle(connection, *amend);
    else if (const auto* cancel = std::get_if<venue::Cancel>(&*request))
        handle(connection, *cancel);
    else if (const auto* ask = std::get_if<venue::AskState>(&*request))
        handle(connection, *ask);
    else if (std::holds_alternative<venue::Ping>(*request))
        say(connection, venue::Pong{});
    else
        say(connection, venue::Books{books()});
}

Result<std::shared_ptr<VenueDesk::Market>> VenueDesk::marketOf(const std::string& symbol, TimeNs now)
{
    if (const auto known = m_markets.find(symbol); known != m_markets.end())
        return known->second;
    const BuiltInMarket* builtIn = builtInMarket(symbol);
    if (!builtIn) {
        std::string all;
        for (const auto& market : builtInMarkets())
            all += (all.empty() ? "" : ", ") + market.info.id.substr(market.info.id.find(':') + 1);
        return Error("market.unknown", {{"value", symbol}, {"remedy", "use one of: " + all}});
    }
    GeneratedMarket generated = builtIn->market;
    generated.seed = Random::stream(m_settings.seed, generated.seed).bits();
    auto stream = GeneratedStream::open(generated, now, {});
    if (!stream)
        return std::move(stream).error();
    auto market = std::make_shared<Market>();
    market->symbol = symbol;
    market->instrument = builtIn->info.instrument;
    market->live = std::make_shared<LiveMarket>();
    market->live->stream = *std::move(stream);
    m_markets.emplace(symbol, market);
    return market;
}

void VenueDesk::handle(ConnectionId connection, const venue::Hello& hello, TimeNs now)
{
    auto market = marketOf(hello.market, now);
    if (!market)
        return refuse(connection, hello.client, market.error());
    auto found = m_clients.find(hello.client);
    if (found == m_clients.end()) {
        if (m_clients.size() == kMostClients)
            return refuse(connection, hello.client, protocolError("venue.too_many_clients", "the venue is full"));
        BacktestSettings settings;
        std::vector<Error> mistakes;
        readBacktestOptions(m_settings.simulation, settings, mistakes);
        auto setup = VenueSetup::prepare(settings, (*market)->instrument, mistakes);
        auto client = std::make_unique<Client>(*this, hello.client);
        client->market = *market;
        const std::uint64_t seed = Random::stream(m_settings.seed, 1'000'000 + m_clients.size()).bits();
        client->line = std::make_unique<SimulatedLine>(
            (*market)->live, std::move(setup),
            SimulatedLine::Settings{.seed = seed, .base = {}, .kept = SIZE_MAX, .takesUp = false}, now);
        found = m_clients.emplace(hello.client, std::move(client)).first;
    }
    Client& client = *found->second;
    if (client.market != *market)
        return refuse(connection, hello.client,
                      protocolError("venue.other_market", "this client trades " + client.market->symbol));
    client.connection = connection;
    say(connection, venue::Welcome{client.name, (*market)->symbol, client.line->instrument(),
                                   (*market)->live->stream->info().kind});
    if ((*market)->subscribers.insert(connection).second) {
        venue::Events first{(*market)->symbol, {}};
        (*market)->live->stream->snapshotHappened(first.events);
        say(connection, first);
    }
}

VenueDesk::Client* VenueDesk::clientOn(ConnectionId connection, const std::string& name)
{
    const auto found = m_clients.find(name);
    if (found != m_clients.end() && found->second->connection == connection)
        return found->second.get();
    refuse(connection, name, protocolError("venue.unknown_client", "say hello first, on this connection"));
    return nullptr;
}

/// Amounts beyond what is exact end a program: the venue's is not to be ended from outside.
bool VenueDesk::isTooLarge(const Client& client, ExecutionReport::Kind refused, OrderId order, Ticks price,
                           Lots quantity)
{
    const Instrument& instrument = client.line->instrument();
    const Ticks highest = std::max(price, client.market->live->stream->mark().mid / 2);
    const double worth = instrument.priceAsDouble(highest) * static_cast<double>(quantity) * instrument.lot.toDouble();
    if (worth <= kMostNotional)
        return false;
    ExecutionReport report;
    report.kind = refused;
    report.order = order;
    report.venueTime = m_now;
    report.refusal = Refusal{"venue.quantity_above_maximum", {}};
    say(client.connection, venue::Report{client.name, report});
    return true;
}

void VenueDesk::handle(ConnectionId connection, const venue::Place& place)
{
    Client* client = clientOn(connection, place.client);
    if (!client)
        return;
    const OrderRequest& order = place.order;
    if (client->line->record().knows(order.id)) {
        ++client->duplicates;
        return repeat(*client, order.id);
    }
    if (isTooLarge(*client, ExecutionReport::Kind::Rejected, order.id, std::max(order.price, order.stopPrice),
                   order.quantity))
        return;
    if (auto taken = client->line->enter(order); !taken)
        refuse(connection, client->name, taken.error());
}

/// An order that is here already is told of as it stands, and not done again.
void VenueDesk::repeat(Client& client, OrderId id)
{
    const VenueState::Order& order = client.line->record().orders().at(id);
    using Kind = ExecutionReport::Kind;
    ExecutionReport report;
    report.order = id;
    report.venueTime = m_now;
    const auto tell = [&](Kind kind) {
        report.kind = kind;
        say(client.connection, venue::Report{client.name, report});
    };
    switch (order.status) {
    case OrderStatus::Submitted:
        return; // its answer is on the way
    case OrderStatus::Rejected:
        return tell(Kind::Rejected);
    case OrderStatus::Cancelled:
        return tell(Kind::Cancelled);
    case OrderStatus::Expired:
        return tell(Kind::Expired);
    default:
        return tell(Kind::Accepted); // fills are asked for with the state
    }
}

void VenueDesk::handle(ConnectionId connection, const venue::Amend& amend)
{
    Client* client = clientOn(connection, amend.client);
    if (!client)
        return;
    if (isTooLarge(*client, ExecutionReport::Kind::AmendRejected, amend.amend.id, amend.amend.price,
                   amend.amend.quantity))
        return;
    if (auto taken = client->line->enter(amend.amend); !taken)
        refuse(connection, client->name, taken.error());
}

void VenueDesk::handle(ConnectionId connection, const venue::Cancel& cancel)
{
    if (Client* client = clientOn(connection, cancel.client)) {
        if (auto taken = client->line->cancel({cancel.order}); !taken)
            refuse(connection, client->name, taken.error());
    }
}

void VenueDesk::handle(ConnectionId connection, const venue::AskState& ask)
{
    Client* client = clientOn(connection, ask.client);
    if (!client)
        return;
    VenueQuestion question;
    question.lastFill = ask.lastFill;
    for (const OrderId order : ask.orders) {
        question.orders.emplace_back();
        question.orders.back().id = order;
    }
    client->request = ask.request;
    if (auto asked = client->line->askState(question); !asked)
        refuse(connection, client->name, asked.error());
}

void VenueDesk::advance(TimeNs now)
{
    m_now = std::max(m_now, now);
    for (auto& [symbol, market] : m_markets) {
        MarketStream& stream = *market->live->stream;
        if (market->live->failure)
            continue;
        if (auto advanced = stream.advance(m_now); !advanced)
            market->live->failure = advanced.error();
        venue::Events told{symbol, {}};
        while (market->told < stream.happened()) {
            const auto piece = stream.events(market->told);
            if (!market->subscribers.empty())
                told.events.insert(told.events.end(), piece.begin(), piece.end());
            market->told += piece.size();
        }
        if (!told.events.empty()) {
            for (const ConnectionId subscriber : market->subscribers)
                say(subscriber, told);
        }
    }
    for (auto& [name, client] : m_clients)
        client->line->advance(m_now, *client);
    for (auto& [symbol, market] : m_markets) {
        std::uint64_t needed = market->told;
        for (const SimulatedLine* line : market->live->lines)
            needed = std::min(needed, line->needs());
        market->live->stream->forget(needed);
    }
}

TimeNs VenueDesk::nextDue() const
{
    TimeNs due = kNever;
    for (const auto& [symbol, market] : m_markets) {
        if (!market->live->failure)
            due = std::min(due, market->live->stream->nextDue());
    }
    for (const auto& [name, client] : m_clients)
        due = std::min(due, client->line->nextDue());
    return due;
}

std::string VenueDesk::books() const
{
    const auto listOf = [](const auto& items) {
        std::string list;
        for (const auto& item : items)
            list += (list.empty() ? "" : ",") + item;
        return '[' + list + ']';
    };
    std::uint64_t duplicates = 0;
    std::string clients;
    for (const auto& [name, client] : m_clients) {
        duplicates += client->duplicates;
        std::vector<std::string> orders;
        for (const auto& [id, order] : client->line->record().orders())
            orders.push_back(venue::encode(order));
        std::vector<std::string> fills;
        for (const Fill& fill : client->line->record().fills())
            fills.push_back(venue::encode(fill));
        clients += (clients.empty() ? "" : ",") + venue::quoted(name) +
                   ":{\"market\":" + venue::quoted(client->market->symbol) +
                   ",\"duplicates\":" + std::to_string(client->duplicates) + ",\"orders\":" + listOf(orders) +
                   ",\"fills\":" + listOf(fills) + '}';
    }
    return "{\"type\":\"books\",\"duplicates\":" + std::to_string(duplicates) + ",\"clients\":{" + clients + "}}";
}

} // namespace wh
