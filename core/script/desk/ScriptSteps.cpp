// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/desk/ScriptSteps.h"

#include "core/analytics/RunRecord.h"
#include "core/script/ScriptCheck.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <string_view>

namespace wh {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kFile = "whTrace__.js";
constexpr std::string_view kMark = "\xE2\x81\xA3" // U+2063, as the marks of the log have it
                                   "whStep\xE2\x81\xA3";

/// What stands behind the imports and before the hooks. "own" is the script, "first" the step to begin with.
constexpr const char* kTrace = R"js(
let number = 0, step, before;
const loud = bot.log;
function quiet() {}
if (first > 1)
    bot.log = {debug: quiet, info: quiet, warn: quiet, error: quiet};
function text(value) {
    try {
        const told = JSON.stringify(value);
        return told === undefined ? '' : told.length > 600 ? told.slice(0, 600) + '…' : told;
    } catch (error) {
        return '';
    }
}
function where() {
    const frames = String(new Error().stack).split('\n');
    for (let i = 0; i < frames.length; ++i) {
        const root = frames[i].indexOf('qrc:/script');
        if (root < 0 || frames[i].indexOf('whTrace__') >= 0)
            continue;
        return frames[i].slice(frames[i].indexOf('/', root + 11) + 1);
    }
    return '';
}
function note(call, args, answer) {
    if (step === undefined)
        return;
    if (step.did.length < 12)
        step.did.push({call: call, request: text(args.length === 1 ? args[0] : Array.prototype.slice.call(args)),
                       answer: text(answer), ok: !!(answer && answer.ok), at: where()});
    else
        step.cut = true;
}
const calls = ['place', 'amend', 'cancel', 'cancelAll'];
function watched(target, made) {
    calls.forEach(function (call) {
        Object.defineProperty(made, call, {configurable: true, enumerable: true, value: function () {
            const answer = target[call].apply(target, arguments);
            note(call, arguments, answer);
            return answer;
        }});
    });
    return made;
}
const plain = {place: bot.place, amend: bot.amend, cancel: bot.cancel, cancelAll: bot.cancelAll};
watched(plain, bot);
const gauge = bot.gauge;
bot.gauge = {set: function (name, value, options) {
    if (step !== undefined && step.gauges.length < 24)
        step.gauges.push([String(name), String(value)]);
    return gauge.set(name, value, options);
}};
let seen, shown, other, otherShown;
function view(ctx) {
    if (ctx !== seen) {
        seen = ctx;
        shown = watched(ctx, Object.create(ctx));
        Object.defineProperty(shown, 'other', {get: function () {
            if (ctx.other !== undefined && ctx.other !== other) {
                other = ctx.other;
                otherShown = watched(other, Object.create(other));
            }
            return ctx.other === undefined ? undefined : otherShown;
        }});
    }
    return shown;
}
function storage() {
    const kept = {}, keys = bot.storage.list();
    for (let i = 0; i < keys.length && i < 16; ++i)
        kept[keys[i]] = bot.storage.get(keys[i]);
    return text(kept);
}
function run(hook, own, ctx, argument) {
    ++number;
    if (number < first || number > last)
        return own(argument === undefined ? ctx : view(ctx), argument);
    bot.log = loud;
    const open = ctx.openOrders.map(function (order) { return order.side + ' ' + order.remaining + ' @ ' + order.price; });
    step = {n: number, hook: hook, did: [], gauges: [], cut: false, given: [
        ['bid', String(ctx.book.bestBid)], ['ask', String(ctx.book.bestAsk)], ['spread', String(ctx.book.spread)],
        ['position', String(ctx.position)], ['equity', String(ctx.equity)],
        ['open orders', open.length === 0 ? '0' : open.length + ': ' + open.slice(0, 6).join('; ')]]};
    if (argument !== undefined)
        step.given.push([hook === 'onFill' ? 'fill' : hook === 'onOrder' ? 'order' : hook === 'onBar' ? 'bar' : 'trade',
                         text(argument)]);
    try {
        const returned = own(view(ctx), argument);
        step.returned = returned === undefined ? '' : text(returned);
        return returned;
    } catch (error) {
        step.threw = String(error);
        throw error;
    } finally {
        step.state = text(bot.state);
        step.storage = storage();
        let told = JSON.stringify(step);
        if (told.length > 7000) {
            step.cut = true;
            step.did = step.did.slice(0, 3);
            step.given.splice(6);
            told = JSON.stringify(step);
        }
        step = undefined;
        loud.debug('\u2063whStep\u2063' + told);
    }
}
)js";

ScriptPlace placeOf(const std::string& text)
{
    ScriptPlace place;
    const auto colon = text.rfind(':');
    if (colon == text.npos)
        return place;
    place.file = text.substr(0, colon);
    std::from_chars(text.data() + colon + 1, text.data() + text.size(), place.line);
    return place;
}

std::string textAt(const Json& json, const char* name)
{
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

ScriptStep::Pairs pairsAt(const Json& json, const char* name)
{
    ScriptStep::Pairs pairs;
    for (const auto& pair : json.value(name, Json::array())) {
        if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string())
            pairs.emplace_back(pair[0], pair[1]);
    }
    return pairs;
}

/// It comes from the sandbox, where the script could write the like.
ScriptStep stepOf(const Json& json)
{
    ScriptStep step;
    const auto number = json.find("n");
    step.number = number != json.end() && number->is_number_unsigned() ? number->get<std::uint64_t>() : 0;
    step.hook = textAt(json, "hook");
    step.given = pairsAt(json, "given");
    step.gauges = pairsAt(json, "gauges");
    for (const auto& did : json.value("did", Json::array())) {
        if (did.is_object())
            step.actions.push_back({textAt(did, "call"), textAt(did, "request"), textAt(did, "answer"),
                                    did.value("ok", Json()) == Json(true), placeOf(textAt(did, "at"))});
    }
    step.returned = textAt(json, "returned");
    step.threw = textAt(json, "threw");
    step.state = textAt(json, "state");
    step.storage = textAt(json, "storage");
    step.isCut = json.value("cut", Json()) == Json(true);
    return step;
}

} // namespace

ScriptProject withTrace(const ScriptProject& project, std::uint64_t first)
{
    ScriptProject traced = withLogMarks(project);
    const std::uint64_t last = first + ScriptSteps::kMost; // one more than is kept: whether there is one
    std::string text = "import * as own from './" + project.main + "';\nexport * from './" + project.main +
                       "';\nconst first = " + std::to_string(first) + ", last = " + std::to_string(last) + ";\n" +
                       kTrace;
    for (const auto hook : kScriptHooks) {
        if (!lineOfHook(project, hook)) // rules have hooks that are the library's
            continue;
        const std::string name = toString(hook);
        text.append("export function ").append(name).append("(ctx, argument) { return run('").append(name);
        text.append("', own.").append(name).append(", ctx, argument); }\n");
    }
    traced.files[kFile] = text;
    traced.main = kFile;
    return traced;
}

ScriptSteps stepsOf(RunRecord& record)
{
    ScriptSteps found;
    std::vector<ScriptStep::Line> lines;
    for (auto& message : record.messages) {
        if (!message.text.starts_with(kMark)) {
            const auto place = takeLogMark(message.text);
            lines.push_back({message.level, message.text, place});
            continue;
        }
        const auto json = Json::parse(std::string_view(message.text).substr(kMark.size()), nullptr, false);
        if (found.steps.size() == ScriptSteps::kMost) {
            found.hasMore = true;
            break;
        }
        if (!json.is_object())
            continue;
        auto& step = found.steps.emplace_back(stepOf(json));
        step.time = message.time;
        step.lines = std::exchange(lines, {});
    }
    return found;
}

} // namespace wh
