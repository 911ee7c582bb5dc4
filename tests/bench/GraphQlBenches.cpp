// SPDX-License-Identifier: GPL-3.0-or-later
// A typical query from text to text, the same with its document prepared, and a long list. tests/conformance/bench.mjs
// times the reference implementation on the same documents.
#include "core/graphql/GraphQlService.h"
#include "core/graphql/InputCoercion.h"
#include "core/graphql/Parser.h"
#include "core/graphql/Validation.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace wh::graphql;

namespace {

constexpr int kBots = 50;
constexpr int kOrders = 5;
constexpr int kFills = 360'000; ///< about 50 MB of response

enum class BenchSide : std::uint8_t { Buy, Sell };
enum class BenchState : std::uint8_t { Running, Stopped };

struct BenchOrder
{
    std::string id;
    bool isBuy = true;
    std::string price;
    std::string quantity;
};

struct BenchBot
{
    std::string id;
    std::string name;
    bool isRunning = true;
    std::string realised;
    std::string unrealised;
    std::vector<BenchOrder> orders;
};

struct Edge
{
    const BenchBot* bot = nullptr;
};

struct Page
{
    std::vector<Edge> edges;
    std::size_t total = 0;
};

struct EngineInfo
{};

struct BenchFill
{
    std::int64_t number = 0;
};

std::string fileText(const char* name)
{
    std::ifstream stream(std::string(SOURCE_ROOT "/tests/bench/graphql/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<BenchBot> makeBots()
{
    std::vector<BenchBot> bots;
    for (int i = 0; i < kBots; ++i) {
        const std::string number = std::to_string(i);
        BenchBot bot{"bot-" + number, "market maker " + number, i % 3 != 0, number + ".25", "-" + number + ".5", {}};
        for (int order = 0; order < kOrders; ++order)
            bot.orders.push_back({"order-" + number + "-" + std::to_string(order), order % 2 == 0,
                                  "4210" + std::to_string(order) + ".5", "0.00" + std::to_string(order + 1)});
        bots.push_back(std::move(bot));
    }
    return bots;
}

class FillCursor final : public ListCursor
{
public:
    explicit FillCursor(std::int64_t count) : m_count(count) {}
    bool next(Resolved& item) override
    {
        if (m_fill.number == m_count)
            return false;
        ++m_fill.number;
        item = ObjectRef::borrow(m_fill);
        return true;
    }

private:
    std::int64_t m_count;
    BenchFill m_fill;
};

void bindBots(Resolvers& resolvers)
{
    resolvers.enumeration<BenchSide>("Side", {{BenchSide::Buy, "BUY"}, {BenchSide::Sell, "SELL"}});
    resolvers.enumeration<BenchState>("State", {{BenchState::Running, "RUNNING"}, {BenchState::Stopped, "STOPPED"}});
    resolvers.object<BenchOrder>("Order")
        .field("id", &BenchOrder::id)
        .field("side", [](const BenchOrder& order) { return order.isBuy ? BenchSide::Buy : BenchSide::Sell; })
        .field("price", &BenchOrder::price)
        .field("quantity", &BenchOrder::quantity);
    resolvers.object<BenchBot>("Pnl")
        .field("realised", &BenchBot::realised)
        .field("unrealised", &BenchBot::unrealised)
        .field("currency", [](const BenchBot&) { return std::string_view("USD"); });
    resolvers.object<BenchBot>("Bot")
        .field("id", &BenchBot::id)
        .field("name", &BenchBot::name)
        .field("state", [](const BenchBot& bot) { return bot.isRunning ? BenchState::Running : BenchState::Stopped; })
        .field("pnl", [](const BenchBot& bot) -> const BenchBot& { return bot; })
        .field("orders", [](const BenchBot& bot, const FieldCall& call) {
            const auto first = static_cast<std::size_t>(*call.argument("first").integer());
            return listOf(std::span(bot.orders).first(std::min(first, bot.orders.size())));
        });
    resolvers.object<Edge>("BotEdge")
        .field("cursor", [](const Edge& edge) { return "c:" + edge.bot->id; })
        .field("node", [](const Edge& edge) -> const BenchBot& { return *edge.bot; });
    resolvers.object<Page>("BotConnection")
        .field("edges", &Page::edges)
        .field("pageInfo", [](const Page& page) -> const Page& { return page; })
        .field("totalCount", [](const Page& page) { return static_cast<std::int32_t>(page.total); });
    resolvers.object<Page>("PageInfo")
        .field("hasNextPage", [](const Page& page) { return page.edges.size() < page.total; })
        .field("endCursor", [](const Page& page) { return "c:" + page.edges.back().bot->id; });
}

Resolvers benchResolvers()
{
    static const std::vector<BenchBot> bots = makeBots();
    static const EngineInfo engine;
    Resolvers resolvers;
    bindBots(resolvers);
    resolvers.object<EngineInfo>("Engine")
        .field("version", [](const EngineInfo&) { return std::string_view("0.1.0"); })
        .field("uptimeSeconds", [](const EngineInfo&) { return 12.5; });
    resolvers.object<BenchFill>("Fill")
        .field("id", [](const BenchFill& fill) { return "fill-" + std::to_string(fill.number); })
        .field("atNanoseconds",
               [](const BenchFill& fill) { return std::to_string(1'700'000'000'000'000'000 + fill.number); })
        .field("side", [](const BenchFill& fill) { return fill.number % 2 == 0 ? BenchSide::Buy : BenchSide::Sell; })
        .field("price", [](const BenchFill&) { return std::string_view("42100.5"); })
        .field("quantity", [](const BenchFill&) { return std::string_view("0.00125"); })
        .field("fee", [](const BenchFill&) { return std::string_view("0.0213"); })
        .field("isMaker", [](const BenchFill& fill) { return fill.number % 3 == 0; });
    resolvers.root("Query")
        .field("bots",
               [](const FieldCall& call) {
                   Page page;
                   page.total = bots.size();
                   const auto first = static_cast<std::size_t>(*call.argument("first").integer());
                   for (std::size_t i = 0; i < first && i < bots.size(); ++i)
                       page.edges.push_back({&bots[i]});
                   return page;
               })
        .field("engine", []() -> const EngineInfo& { return engine; })
        .field("node", []() -> const BenchBot* { return &bots.front(); })
        .field("fills", [](const FieldCall& call) {
            return ListOf<const BenchFill&>{std::make_unique<FillCursor>(*call.argument("count").integer())};
        });
    return resolvers;
}

/// Counts what it is given; a socket would send it.
class CountingSink final : public ResponseSink
{
public:
    bool write(std::string_view piece) override
    {
        bytes += piece.size();
        return true;
    }
    std::size_t bytes = 0;
};

struct Bench
{
    SchemaPtr schema = *Schema::build(fileText("bench.graphql"));
    BoundSchema bound{schema, benchResolvers()};
    GraphQlService service{schema, benchResolvers()};
    std::string typical = fileText("typical.graphql");
    std::string fills = fileText("fills.graphql");

    static Bench& get()
    {
        static Bench bench;
        return bench;
    }
    static Request request()
    {
        Request request;
        request.variables = *readVariables(R"({"first": 5, "filter": {"state": "RUNNING", "ids": ["a", "b"]}})");
        return request;
    }
};

void graphql_parse(benchmark::State& state)
{
    const auto& bench = Bench::get();
    for (auto _ : state)
        benchmark::DoNotOptimize(parse(bench.typical));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(graphql_parse);

void graphql_validate(benchmark::State& state)
{
    const auto& bench = Bench::get();
    const auto document = *parse(bench.typical);
    for (auto _ : state)
        benchmark::DoNotOptimize(validate(*bench.schema, *document));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(graphql_validate);

/// From the text of document and variables to the text of the response, nothing kept.
void graphql_cold(benchmark::State& state)
{
    const auto& bench = Bench::get();
    for (auto _ : state) {
        const auto prepared = *PreparedDocument::prepare(*bench.schema, bench.typical);
        StringSink sink;
        execute(bench.bound, *prepared, Bench::request(), sink);
        benchmark::DoNotOptimize(sink.text());
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(graphql_cold);

/// The same with the document in the cache.
void graphql_cached(benchmark::State& state)
{
    auto& bench = Bench::get();
    for (auto _ : state) {
        StringSink sink;
        bench.service.execute(bench.typical, Bench::request(), sink);
        benchmark::DoNotOptimize(sink.text());
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(graphql_cached);

void graphql_fills(benchmark::State& state)
{
    auto& bench = Bench::get();
    Request request;
    request.variables = Value(Value::Object{{"count", kFills}});
    ExecutionSummary summary;
    for (auto _ : state) {
        CountingSink sink;
        summary = bench.service.execute(bench.fills, request, sink);
    }
    state.SetItemsProcessed(state.iterations() * kFills);
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(summary.bytes));
    state.counters["response_MB"] = static_cast<double>(summary.bytes) / 1e6;
    state.counters["held_kB"] = static_cast<double>(summary.mostHeld) / 1e3;
}
BENCHMARK(graphql_fills)->Unit(benchmark::kMillisecond);

} // namespace
