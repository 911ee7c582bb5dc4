// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bot/ScriptedBot.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wh::test {

namespace {

// Longer names first: a document is known by the first that it has.
constexpr std::array kFields = {"botGaugeNames", "botLifecycle", "botOpenOrders", "botAccounts",  "botChanges",
                                "botReport",     "botEvents",    "botOrders",     "botTrades",    "botGauges",
                                "botBooks",      "botGauge",     "botLogs",       "configureBot", "rollBackBot",
                                "removeBots",    "resumeBots",   "startBots",     "pauseBots",    "stopBots",
                                "differences(",  "setBotTags",   "fleetTotals",   "fleetHealth",  "validateBot",
                                "createBot",     "exportBots",   "bots(",         "bot("};

std::string fieldOf(const std::string& document)
{
    for (const char* field : kFields) {
        if (document.find(field) != document.npos) {
            const std::string name = field;
            return name.back() == '(' ? name.substr(0, name.size() - 1) : name;
        }
    }
    return {};
}

Json variablesOf(const client::Request& request)
{
    return request.variables.empty() ? Json::object() : Json::parse(request.variables);
}

std::string failure(const std::string& code, const Json& details)
{
    Json extensions = {{"code", code}};
    for (const auto& [name, value] : details.items())
        extensions[name] = value;
    return Json{{"errors", {{{"message", code}, {"extensions", extensions}}}}}.dump();
}

TimeNs timeOf(const Json& row)
{
    return *parseTime(row.at("time").get<std::string>());
}

int rankOf(const std::string& level)
{
    constexpr std::array kLevels = {"TRACE", "DEBUG", "INFO", "WARNING", "ERROR"};
    return static_cast<int>(std::find(kLevels.begin(), kLevels.end(), level) - kLevels.begin());
}

bool hasText(const Json& row, std::string wanted)
{
    const auto lower = [](std::string text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    };
    wanted = lower(wanted);
    for (const char* name : {"text", "document", "reason"}) {
        if (row.contains(name) && lower(row[name].get<std::string>()).find(wanted) != std::string::npos)
            return true;
    }
    return false;
}

Json profit(const std::string& net)
{
    return {{"realised", net}, {"unrealised", "-1.25"}, {"fees", "0.84"}, {"net", net}};
}

Json latency(int count, const std::string& p50, const std::string& p99)
{
    return {{"count", count}, {"p50", p50}, {"p99", p99}, {"worst", "41ms"}};
}

} // namespace

ScriptedBot::ScriptedBot(client::Transport under) : m_under(std::move(under))
{
    const TimeNs now = *parseTime("2026-11-21T12:00:00Z");
    m_bot = {{"id", kId},
             {"name", "btc-a-s"},
             {"description", "Quotes around the mid"},
             {"strategy", "avellaneda_stoikov"},
             {"markets", Json::array({"sim:BTC/USDT"})},
             {"account", "paper"},
             {"tags", Json::array({"mm-eu"})},
             {"stopPolicy", "CANCEL"},
             {"instrument",
              {{"name", "sim:BTC/USDT"}, {"kind", "SPOT"}, {"tick", "0.01"}, {"lot", "0.00001"}, {"multiplier", "1"}}},
             {"state", "RUNNING"},
             {"stateSince", formatTime(now)},
             {"reason", nullptr},
             {"version", 3},
             {"runningVersion", 3},
             {"restarts", 0},
             {"restartAt", nullptr},
             {"createdAt", formatTime(now - kDay)},
             {"startedAt", formatTime(now)},
             {"settleAsset", "USDT"},
             {"capital", "10000"},
             {"profitCourse", Json::array()}};
    m_figures = {{"equity", "10012.34"},
                 {"profit", profit("12.34")},
                 {"position", "0.012"},
                 {"mid", "61234.505"},
                 {"marketTime", formatTime(now)},
                 {"isMarketLive", true},
                 {"openOrders", 6},
                 {"ordersPlaced", 1240},
                 {"refusals", 2},
                 {"fills", 87},
                 {"unreconciled", 0},
                 {"interval", "1s"},
                 {"ticks", 11520},
                 {"skippedTicks", 1},
                 {"tickLag", latency(11520, "180us", "3ms")},
                 {"reaction", latency(11520, "22us", "95us")},
                 {"lastEventAt", formatTime(now)},
                 {"lastEvent", "fill"},
                 {"lastError", ""},
                 {"droppedRows", 0}};
    m_configuration = {{"name", "btc-a-s"},
                       {"description", "Quotes around the mid"},
                       {"strategy", "avellaneda_stoikov"},
                       {"parameters", Json::array()},
                       {"markets", Json::array({"sim:BTC/USDT"})},
                       {"account", "paper"},
                       {"interval", "1s"},
                       {"risk", Json::array()},
                       {"stopPolicy", "CANCEL"},
                       {"tags", Json::array({"mm-eu"})},
                       {"cash", "10000"},
                       {"base", "0"},
                       {"seed", "1"},
                       {"simulation", Json::array()},
                       {"mostRestarts", 5},
                       {"document", "{}"}};
}

client::Transport ScriptedBot::transport()
{
    return {[this](client::Request request, client::Transport::Answer answer) { execute(request, std::move(answer)); },
            [this](client::Request request, client::Transport::Listener listener) {
                return subscribe(request, std::move(listener));
            }};
}

void ScriptedBot::execute(const client::Request& request, client::Transport::Answer answer)
{
    const std::string field = fieldOf(request.document);
    if (field.empty())
        return m_under.execute(request, std::move(answer));
    const Json variables = variablesOf(request);
    m_asked.push_back({field, false, variables});
    auto reply = [this, field, variables, request, answer = std::move(answer)] {
        if (m_isBroken)
            return answer(failure("remote.unreachable", {{"reason", "connection refused"}}));
        if (const auto bad = m_failures.find(field); bad != m_failures.end()) {
            const auto [code, details] = bad->second;
            m_failures.erase(bad);
            return answer(failure(code, details));
        }
        if (field == "botReport")
            return answerReport(request, answer);
        answer(answerTo(field, variables));
    };
    if (m_keepsAnswers)
        m_kept.push_back(std::move(reply));
    else
        reply();
}

/// A bot's report has the fields of a run's.
void ScriptedBot::answerReport(const client::Request& request, client::Transport::Answer answer)
{
    if (m_life.empty())
        return answer(failure("bot.no_history", {{"bot", m_bot["name"]}}));
    Json variables = variablesOf(request);
    variables["id"] = m_life;
    client::Request asRun = request;
    const auto replace = [&asRun](const std::string& what, const std::string& with) {
        asRun.document.replace(asRun.document.find(what), what.size(), with);
    };
    replace(", $begin: DateTime, $end: DateTime", "");
    replace("report: botReport(bot: $id, from: $begin, to: $end) {", "run(id: $id) { report {");
    asRun.document += '}';
    variables.erase("begin");
    variables.erase("end");
    asRun.variables = variables.dump();
    m_under.execute(asRun, [answer = std::move(answer)](const std::string& response) {
        Json json = Json::parse(response);
        if (json.contains("data") && json["data"].is_object())
            json["data"] = json["data"].at("run");
        answer(json.dump());
    });
}

void ScriptedBot::answerKept()
{
    for (auto kept = std::exchange(m_kept, {}); !kept.empty(); kept.pop_front())
        kept.front()();
}

void ScriptedBot::failNext(const std::string& field, const std::string& code, const Json& details)
{
    m_failures[field] = {code, details};
}

Json ScriptedBot::wholeBot() const
{
    Json bot = m_bot;
    bot["figures"] = m_figures;
    return bot;
}

std::string ScriptedBot::answerTo(const std::string& field, const Json& variables)
{
    if (field == "bot" || field == "differences") {
        if (m_isRemoved)
            return failure("bot.not_found", {{"field", "id"}, {"value", kId}, {"remedy", "choose one of the list"}});
        Json bot = wholeBot();
        bot["configuration"] = m_configuration;
        bot["findings"] = m_findings;
        bot["versions"] = m_versions;
        bot["book"] = m_book;
        bot["accountState"] = m_account;
        bot["orders"] = m_openOrders;
        Json gauges = Json::array();
        for (const auto& [name, gauge] : m_gauges)
            gauges.push_back(gauge);
        bot["gauges"] = gauges;
        bot["differences"] = m_differences;
        return Json{{"data", {{"bot", bot}}}}.dump();
    }
    if (field == "botGauge") {
        const Json course = gaugeCourse ? gaugeCourse(variables.at("name"), variables)
                                        : Json{{"resolution", nullptr}, {"points", Json::array()}};
        return Json{{"data", {{"botGauge", course}}}}.dump();
    }
    if (field == "botGaugeNames")
        return Json{{"data", {{"botGaugeNames", Json::array()}}}}.dump();
    if (field.starts_with("bot") && field != "bots")
        return Json{{"data", {{"rows", history(field, variables)}}}}.dump();
    return Json{{"data", command(field, variables)}}.dump();
}

Json ScriptedBot::history(const std::string& field, const Json& variables)
{
    const auto& rows = m_channels[field].rows;
    const Json filter = variables.value("filter", Json::object());
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const TimeNs time = timeOf(rows[i]);
        if (filter.contains("from") && time < *parseTime(filter["from"].get<std::string>()))
            continue;
        if (filter.contains("to") && time >= *parseTime(filter["to"].get<std::string>()))
            continue;
        if (filter.contains("minimumLevel") &&
            rankOf(rows[i].at("level")) < rankOf(filter["minimumLevel"].get<std::string>()))
            continue;
        if (filter.contains("text") && !hasText(rows[i], filter["text"]))
            continue;
        found.push_back(i);
    }
    const bool ascending = variables.value("ascending", false);
    std::stable_sort(found.begin(), found.end(),
                     [&](auto a, auto b) { return std::pair(timeOf(rows[a]), a) < std::pair(timeOf(rows[b]), b); });
    if (!ascending)
        std::reverse(found.begin(), found.end());
    std::size_t first = 0;
    if (variables.contains("after")) {
        const auto after = static_cast<std::size_t>(std::stoul(variables["after"].get<std::string>()));
        first = static_cast<std::size_t>(std::find(found.begin(), found.end(), after) - found.begin()) + 1;
    }
    const auto count = static_cast<std::size_t>(variables.value("first", 100));
    const std::size_t last = std::min(found.size(), first + count);
    Json nodes = Json::array();
    for (std::size_t i = first; i < last; ++i)
        nodes.push_back(rows[found[i]]);
    return {{"pageInfo",
             {{"endCursor", last > first ? Json(std::to_string(found[last - 1])) : Json()},
              {"hasNextPage", last < found.size()}}},
            {"nodes", nodes}};
}

Json ScriptedBot::command(const std::string& field, const Json& variables)
{
    const auto become = [this](const char* state) {
        m_bot["state"] = state;
        m_bot["stateSince"] = formatTime(timeOf({{"time", m_bot["stateSince"]}}) + kSecond);
    };
    if (field == "rollBackBot") {
        m_bot["version"] = m_bot["version"].get<int>() + 1;
        Json again = m_versions.at(static_cast<std::size_t>(variables.at("version").get<int>()) - 1);
        again["restores"] = again["version"];
        again["version"] = m_bot["version"];
        m_versions.push_back(again);
        tellBot();
        return {{"rollBackBot", wholeBot()}};
    }
    if (field == "startBots")
        become("RUNNING");
    else if (field == "pauseBots")
        become("PAUSED");
    else if (field == "resumeBots")
        become("RUNNING");
    else if (field == "stopBots")
        become("STOPPING");
    if (field == "removeBots")
        removeBot();
    else
        tellBot();
    return {{"outcomes", {{{"id", kId}, {"bot", m_isRemoved ? Json() : wholeBot()}, {"error", nullptr}}}}};
}

Result<client::Transport::Handle> ScriptedBot::subscribe(const client::Request& request,
                                                         client::Transport::Listener listener)
{
    const std::string field = fieldOf(request.document);
    if (field.empty())
        return m_under.subscribe(request, std::move(listener));
    const Json variables = variablesOf(request);
    m_asked.push_back({field, true, variables});
    if (m_isBroken)
        return Error("remote.unreachable", {{"reason", "connection refused"}});
    auto watcher = std::make_shared<Watcher>();
    watcher->field = field;
    watcher->listener = std::move(listener);
    m_watchers.push_back(watcher);
    const auto say = [&](const Json& data) { watcher->listener.onResponse(Json{{"data", data}}.dump()); };
    if (field == "botChanges") {
        m_sequence = 1;
        say({{"botChanges", {{"sequence", 1}, {"isBeginning", true}, {"isWhole", true}, {"changes", changesOfAll()}}}});
    } else if (field == "botBooks") {
        say({{"states", m_book.is_null() ? Json::array() : Json::array({m_book})}});
    } else if (field == "botAccounts") {
        say({{"states", m_account.is_null() ? Json::array() : Json::array({m_account})}});
    } else if (field == "botOpenOrders") {
        say({{"states", {{{"bot", kId}, {"time", m_bot["stateSince"]}, {"orders", m_openOrders}}}}});
    } else if (field == "botGauges") {
        Json all = Json::array();
        for (const auto& [name, gauge] : m_gauges)
            all.push_back(gauge);
        say({{"states", all}});
    } else {
        Channel& channel = m_channels[field];
        if (variables.contains("after")) {
            const std::string after = variables["after"];
            watcher->told = static_cast<std::size_t>(std::stoul(after.substr(after.find('-') + 1)));
        } else {
            const auto recent = static_cast<std::size_t>(variables.value("recent", 0));
            watcher->told = std::max(channel.keptFrom, channel.rows.size() - std::min(recent, channel.rows.size()));
        }
        say(batchFor(*watcher));
    }
    return client::Transport::Handle(watcher);
}

Json ScriptedBot::batchFor(Watcher& watcher)
{
    const Channel& channel = m_channels[watcher.field];
    Json batch = {{"cursor", "1-" + std::to_string(channel.rows.size())}, {"gap", nullptr}, {"rows", Json::array()}};
    if (watcher.told < channel.keptFrom) {
        batch["gap"] = {{"lost", channel.keptFrom - watcher.told}};
        watcher.told = channel.keptFrom;
    }
    for (; watcher.told < channel.rows.size(); ++watcher.told)
        batch["rows"].push_back(channel.rows[watcher.told]);
    return {{"batch", batch}};
}

void ScriptedBot::push(const std::string& field, const Json& data)
{
    if (m_isBroken)
        return;
    const auto watchers = m_watchers;
    for (const auto& weak : watchers) {
        const auto watcher = weak.lock();
        if (watcher && watcher->field == field)
            watcher->listener.onResponse(Json{{"data", data}}.dump());
    }
}

void ScriptedBot::remember(const std::string& channel, Json row)
{
    m_channels[channel].rows.push_back(std::move(row));
    m_channels[channel].keptFrom = m_channels[channel].rows.size();
}

void ScriptedBot::tell(const std::string& channel, std::vector<Json> rows)
{
    auto& all = m_channels[channel].rows;
    all.insert(all.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    if (m_isBroken)
        return;
    const auto watchers = m_watchers;
    for (const auto& weak : watchers) {
        const auto watcher = weak.lock();
        if (watcher && watcher->field == channel)
            watcher->listener.onResponse(Json{{"data", batchFor(*watcher)}}.dump());
    }
}

void ScriptedBot::skip(const std::string& channel, std::vector<Json> rows)
{
    for (Json& row : rows)
        remember(channel, std::move(row));
}

void ScriptedBot::tellBot()
{
    push("botChanges",
         {{"botChanges",
           {{"sequence", ++m_sequence}, {"isBeginning", false}, {"isWhole", true}, {"changes", changesOfAll()}}}});
}

Json ScriptedBot::changesOfAll() const
{
    Json changes = Json::array();
    if (!m_isRemoved)
        changes.push_back({{"kind", "CHANGED"}, {"id", kId}, {"bot", m_bot}, {"figures", m_figures}});
    for (const Json& other : m_others) {
        Json bot = m_bot;
        Json figures = m_figures;
        bot.update(other);
        bot.erase("figures");
        figures.update(other.value("figures", Json::object()));
        changes.push_back({{"kind", "CHANGED"}, {"id", bot.at("id")}, {"bot", bot}, {"figures", figures}});
    }
    return changes;
}

void ScriptedBot::removeBot()
{
    m_isRemoved = true;
    push("botChanges", {{"botChanges",
                         {{"sequence", ++m_sequence},
                          {"isBeginning", false},
                          {"isWhole", true},
                          {"changes", {{{"kind", "REMOVED"}, {"id", kId}, {"bot", nullptr}, {"figures", nullptr}}}}}}});
}

void ScriptedBot::tellBook(const Json& book)
{
    m_book = book;
    push("botBooks", {{"states", Json::array({book})}});
}

void ScriptedBot::tellAccount(const Json& account)
{
    m_account = account;
    push("botAccounts", {{"states", Json::array({account})}});
}

void ScriptedBot::tellOpenOrders(const std::vector<Json>& orders)
{
    m_openOrders = orders;
    const Json time = orders.empty() ? m_bot["stateSince"] : orders.back()["time"];
    push("botOpenOrders", {{"states", {{{"bot", kId}, {"time", time}, {"orders", m_openOrders}}}}});
}

void ScriptedBot::tellGauges(const std::vector<Json>& gauges)
{
    for (const Json& gauge : gauges)
        m_gauges[gauge.at("name").get<std::string>()] = gauge;
    push("botGauges", {{"states", gauges}});
}

void ScriptedBot::breakOff()
{
    m_isBroken = true;
    for (const auto& weak : std::exchange(m_watchers, {})) {
        if (const auto watcher = weak.lock())
            watcher->listener.onEnd(Error("remote.unreachable", {{"reason", "the connection was closed"}}));
    }
}

std::size_t ScriptedBot::countOf(const std::string& field, bool isWatch) const
{
    return static_cast<std::size_t>(std::count_if(m_asked.begin(), m_asked.end(), [&](const Asked& asked) {
        return asked.field == field && asked.isWatch == isWatch;
    }));
}

const ScriptedBot::Asked* ScriptedBot::last(const std::string& field, bool isWatch) const
{
    for (auto asked = m_asked.rbegin(); asked != m_asked.rend(); ++asked) {
        if (asked->field == field && asked->isWatch == isWatch)
            return &*asked;
    }
    return nullptr;
}

std::size_t ScriptedBot::watchers(const std::string& field) const
{
    return static_cast<std::size_t>(std::count_if(m_watchers.begin(), m_watchers.end(), [&](const auto& weak) {
        const auto watcher = weak.lock();
        return watcher && watcher->field == field;
    }));
}

Json ScriptedBot::log(TimeNs time, const std::string& level, const std::string& text)
{
    return {{"bot", kId}, {"time", formatTime(time)}, {"level", level}, {"text", text}};
}

Json ScriptedBot::event(TimeNs time, const std::string& level, const std::string& kind, const std::string& document)
{
    return {{"bot", kId}, {"time", formatTime(time)}, {"level", level}, {"kind", kind}, {"document", document}};
}

Json ScriptedBot::order(TimeNs time, int id, const std::string& status, bool isBuy, const std::string& price,
                        const std::string& quantity, const std::string& filled, const std::string& reason)
{
    return {{"bot", kId},
            {"time", formatTime(time)},
            {"order", std::to_string(id)},
            {"market", "sim:BTC/USDT"},
            {"status", status},
            {"side", isBuy ? "BUY" : "SELL"},
            {"type", price.empty() ? "market" : "limit"},
            {"price", price.empty() ? Json() : Json(price)},
            {"quantity", quantity},
            {"filled", filled},
            {"reason", reason}};
}

Json ScriptedBot::trade(TimeNs time, int fill, int order, bool isBuy, const std::string& price,
                        const std::string& realised, const std::string& quantity)
{
    return {{"bot", kId},
            {"time", formatTime(time)},
            {"fill", std::to_string(fill)},
            {"order", std::to_string(order)},
            {"market", "sim:BTC/USDT"},
            {"side", isBuy ? "BUY" : "SELL"},
            {"liquidity", fill % 7 == 0 ? "TAKER" : "MAKER"},
            {"price", price},
            {"quantity", quantity},
            {"fee", "0.061"},
            {"feeAsset", "USDT"},
            {"realised", realised}};
}

Json ScriptedBot::step(TimeNs time, const std::string& from, const std::string& event, const std::string& to,
                       const std::string& who, const std::string& reason)
{
    return {{"bot", kId}, {"time", formatTime(time)}, {"from", from}, {"event", event}, {"to", to},
            {"who", who}, {"reason", reason}};
}

Json ScriptedBot::gauge(TimeNs time, const std::string& name, double value, const std::string& unit,
                        std::optional<double> minimum, std::optional<double> maximum)
{
    return {{"bot", kId},
            {"time", formatTime(time)},
            {"name", name},
            {"value", value},
            {"unit", unit},
            {"minimum", minimum ? Json(*minimum) : Json()},
            {"maximum", maximum ? Json(*maximum) : Json()}};
}

Json ScriptedBot::book(TimeNs time, double mid, int levels, bool isLive)
{
    const auto text = [](std::int64_t hundredths) {
        const std::string digits = std::to_string(hundredths);
        return digits.substr(0, digits.size() - 2) + '.' + digits.substr(digits.size() - 2);
    };
    const std::int64_t bid = std::llround(mid * 100) - 50;
    const std::int64_t ask = std::llround(mid * 100) + 50;
    Json bids = Json::array();
    Json asks = Json::array();
    for (int i = 0; i < levels; ++i) {
        // Not the same everywhere, and not by chance.
        bids.push_back({{"price", text(bid - 40 * i)}, {"quantity", "0." + std::to_string(11 + (i * 37) % 88)}});
        asks.push_back({{"price", text(ask + 40 * i)}, {"quantity", "0." + std::to_string(11 + (i * 53) % 88)}});
    }
    return {{"bot", kId},
            {"time", formatTime(time)},
            {"market", "sim:BTC/USDT"},
            {"isLive", isLive},
            {"bid", text(bid)},
            {"ask", text(ask)},
            {"spread", "1.00"},
            {"bidDepth", {"12.5", "30.1", "88.4"}},
            {"askDepth", {"11.9", "28.7", "90.2"}},
            {"bids", bids},
            {"asks", asks}};
}

Json ScriptedBot::account(TimeNs time, const std::string& equity, const std::string& net, const std::string& position)
{
    return {{"bot", kId},
            {"time", formatTime(time)},
            {"account", "paper"},
            {"settleAsset", "USDT"},
            {"equity", equity},
            {"profit", profit(net)},
            {"position", position},
            {"assets",
             {{{"asset", "BTC"}, {"total", position}, {"reserved", "0.01"}},
              {{"asset", "USDT"}, {"total", "9277.53"}, {"reserved", "612.34"}}}}};
}

Json ScriptedBot::version(int number, TimeNs time, const std::string& who, const Json& document, int restores)
{
    return {{"version", number},
            {"time", formatTime(time)},
            {"who", who},
            {"document", document.dump()},
            {"restores", restores > 0 ? Json(restores) : Json()}};
}

} // namespace wh::test
