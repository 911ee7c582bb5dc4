// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/GraphQlService.h"

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace wh::graphql::test {

/// A small world with one of everything: ships and crews, bound by type as a real API would bind them.
enum class CrewOrder : std::uint8_t { Name, Mass };

struct Member
{
    std::string name;
    int rank = 0;
};

struct Ship
{
    std::string id;
    std::string name;
    std::int64_t mass = 0;
    double speed = 0;
    std::vector<Member> crew;
    std::optional<std::string> motto;
};

struct Station
{
    std::string id;
    bool open = true;
};

struct Fleet
{
    std::vector<Ship> ships;
    Station station{"s1", true};
    std::vector<std::string> log; ///< what mutations did, in order
};

inline constexpr const char* kFleetSchema = R"(
scalar Tonnes
enum Order { NAME MASS }
interface Place { id: ID! }
type Ship implements Place { id: ID! name: String! mass: Tonnes speed: Float! crew(first: Int = 10, order: Order = NAME): [Member!]! motto: String
  captain: Member wreck: Member! sorted: Order! odd: Order }
type Member { name: String! rank: Int! echo(of: Filter): String }
type Station implements Place { id: ID! open: Boolean! }
union Thing = Ship | Station | Member
input Filter { text: String = "all", ranks: [Int!], mass: Tonnes, deeper: Filter }
type Query { ships: [Ship!]! ship(id: ID!): Ship places: [Place!]! things: [Thing] numbers(count: Int!, textual: Boolean = false): [Number!]!
  maybe(count: Int!, failAt: Int = -1): [Maybe] fail(code: String!): String throwing: String later: Int! }
type Number { value: Int! text: String! }
type Maybe { value: Int! }
type Mutation { launch(name: String!): Ship! scuttle(id: ID!): Boolean! }
type Subscription { launched(fromMass: Int = 0): Ship broken: Int }
)";

inline Schema::Scalars fleetScalars()
{
    ScalarHooks tonnes;
    tonnes.parse = [](const Value& value) -> Result<Value> {
        const std::string_view text = value.text();
        if (!text.ends_with("t"))
            return Error("fleet.no_tonnes", {{"value", std::string(text)}});
        return Value(std::int64_t{std::stoll(std::string(text))});
    };
    tonnes.serialise = [](const Value& value) -> Result<Value> {
        if (!value.integer() || *value.integer() < 0)
            return Error("fleet.negative_mass");
        return Value(std::to_string(*value.integer()) + "t");
    };
    return {{"Tonnes", tonnes}};
}

/// Counts what it is asked for, and holds nothing.
class NumberCursor final : public ListCursor
{
public:
    NumberCursor(std::int64_t count, std::int64_t failAt) : m_count(count), m_failAt(failAt) {}
    bool next(Resolved& item) override
    {
        if (m_at == m_count)
            return false;
        m_value = m_at++;
        item = m_value == m_failAt ? Resolved(Error("fleet.lost_count")) : Resolved(ObjectRef::borrow(m_value));
        return true;
    }

private:
    std::int64_t m_count;
    std::int64_t m_failAt;
    std::int64_t m_at = 0;
    std::int64_t m_value = 0;
};

struct Maybe
{};

/// The ships that were launched, told to whoever listens.
class LaunchStream final : public EventStream
{
public:
    explicit LaunchStream(std::shared_ptr<LaunchStream*> self) : m_self(std::move(self)) { *m_self = this; }
    ~LaunchStream() override { *m_self = nullptr; }
    void start(Listener listener) override { m_listener = std::move(listener); }
    void cancel() override { m_listener = {}; }
    void tell(const Ship& ship)
    {
        if (m_listener.onEvent)
            m_listener.onEvent(toResolved(ship));
    }
    void end(std::optional<Error> error)
    {
        if (m_listener.onEnd)
            m_listener.onEnd(std::move(error));
    }

private:
    std::shared_ptr<LaunchStream*> m_self;
    Listener m_listener;
};

inline Resolvers fleetResolvers(Fleet& fleet,
                                std::shared_ptr<LaunchStream*> launched = std::make_shared<LaunchStream*>())
{
    Resolvers resolvers;
    resolvers.enumeration<CrewOrder>("Order", {{CrewOrder::Name, "NAME"}, {CrewOrder::Mass, "MASS"}});
    resolvers.object<Ship>("Ship")
        .field("id", &Ship::id)
        .field("name", &Ship::name)
        .field("mass", &Ship::mass)
        .field("speed", &Ship::speed)
        .field("motto", &Ship::motto)
        .field("crew",
               [](const Ship& ship, const FieldCall& call) {
                   std::vector<const Member*> crew;
                   for (const auto& member : ship.crew)
                       crew.push_back(&member);
                   if (call.enumeration<CrewOrder>("order") == CrewOrder::Mass)
                       std::reverse(crew.begin(), crew.end());
                   crew.resize(std::min<std::size_t>(
                       crew.size(), static_cast<std::size_t>(
                                        call.argument("first").integer() ? *call.argument("first").integer() : 99)));
                   return listOf(std::move(crew));
               })
        .field("captain", [](const Ship& ship) { return ship.crew.empty() ? nullptr : &ship.crew.front(); })
        .field("sorted", [](const Ship& ship) { return ship.mass > 250 ? CrewOrder::Mass : CrewOrder::Name; })
        .field("odd", [](const Ship&) { return static_cast<CrewOrder>(7); })
        .field("wreck", [](const Ship&) -> const Member* { return nullptr; });
    resolvers.object<Member>("Member")
        .field("name", &Member::name)
        .field("rank", &Member::rank)
        .field("echo", [](const Member&, const FieldCall& call) {
            std::string text;
            appendJson(text, call.argument("of"));
            return text;
        });
    resolvers.object<Station>("Station").field("id", &Station::id).field("open", &Station::open);
    resolvers.object<std::int64_t>("Number")
        .field("value", [](const std::int64_t& value) { return static_cast<std::int32_t>(value); })
        .field("text", [](const std::int64_t& value) { return "number " + std::to_string(value); });
    resolvers.object<std::int64_t>("Maybe").field(
        "value", [](const std::int64_t& value) { return static_cast<std::int32_t>(value); });
    resolvers.root("Query")
        .field("ships", [&fleet]() -> const std::vector<Ship>& { return fleet.ships; })
        .field("ship",
               [&fleet](const FieldCall& call) -> const Ship* {
                   for (const auto& ship : fleet.ships) {
                       if (ship.id == call.argument("id").text())
                           return &ship;
                   }
                   return nullptr;
               })
        .field("places",
               [&fleet] {
                   std::vector<ObjectRef> places;
                   for (const auto& ship : fleet.ships)
                       places.push_back(ObjectRef::borrow(ship));
                   places.push_back(ObjectRef::borrow(fleet.station));
                   return listOf(std::move(places), [](const ObjectRef& place) { return place; });
               })
        .field("things",
               [&fleet] {
                   std::vector<ObjectRef> things{ObjectRef::borrow(fleet.station), ObjectRef::borrow(fleet)};
                   if (!fleet.ships.empty() && !fleet.ships[0].crew.empty())
                       things.push_back(ObjectRef::borrow(fleet.ships[0].crew[0], "Member"));
                   return listOf(std::move(things), [](const ObjectRef& thing) { return thing; });
               })
        .field("numbers",
               [](const FieldCall& call) {
                   return ListOf<const std::int64_t&>{
                       std::make_unique<NumberCursor>(*call.argument("count").integer(), -1)};
               })
        .field("maybe",
               [](const FieldCall& call) {
                   return ListOf<Resolved>{std::make_unique<NumberCursor>(*call.argument("count").integer(),
                                                                          *call.argument("failAt").integer())};
               })
        .field("fail",
               [](const FieldCall& call) -> Result<std::string> {
                   return Error(std::string(call.argument("code").text()), {{"field", "code"}, {"limit", "3"}});
               })
        .field("throwing", []() -> std::string { throw std::runtime_error("out of luck"); })
        .field("later", []() -> std::optional<int> { return std::nullopt; });
    resolvers.root("Mutation")
        .field("launch",
               [&fleet](const FieldCall& call) {
                   const std::string name(call.argument("name").text());
                   fleet.log.push_back("launch " + name);
                   return Ship{"n" + std::to_string(fleet.log.size()), name, 1, 2, {}, std::nullopt};
               })
        .field("scuttle", [&fleet](const FieldCall& call) {
            fleet.log.push_back("scuttle " + std::string(call.argument("id").text()));
            return true;
        });
    resolvers.root("Subscription")
        .stream("launched",
                [launched](const FieldCall& call) -> Result<std::unique_ptr<EventStream>> {
                    if (*call.argument("fromMass").integer() < 0)
                        return Error("fleet.negative_mass", {{"field", "fromMass"}});
                    return std::unique_ptr<EventStream>(std::make_unique<LaunchStream>(launched));
                })
        .stream("broken", [](const FieldCall&) -> Result<std::unique_ptr<EventStream>> {
            throw std::runtime_error("no such channel");
        });
    return resolvers;
}

inline Fleet smallFleet()
{
    Fleet fleet;
    fleet.ships = {{"a", "Argo", 300, 7.5, {{"Jason", 1}, {"Orpheus", 2}, {"Atalanta", 2}}, "Gold!"},
                   {"b", "Beagle", 242, 10, {{"Darwin", 3}}, std::nullopt},
                   {"c", "Cutty \"S\"", -1, 17, {}, ""}};
    return fleet;
}

} // namespace wh::graphql::test
