// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/ScriptProject.h"
#include "core/script/host/SandboxSettings.h"
#include "core/simulator/generator/GeneratedTape.h"

#include <QtGlobal>
#include <memory>
#include <string>
#include <vector>

/// What tests give to the real wheelhouse-sandbox.
namespace wh::test {

inline constexpr const char* kHonest = R"js(
import { width } from './lib/width.js';
export const meta = {name: 'maker', version: '1.0', description: 'Quotes on either side', tick: '1s', bars: '1m'};
export const parameters = {
    size: {type: 'number', min: 0.001, max: 1, default: 0.01, description: 'Of an order'}
};
let ticks = 0;
export function onStart(ctx) { bot.log.info('begins', ctx.instrument.base, Math.random(), Date.now()); }
export function onTick(ctx) {
    ++ticks;
    ctx.cancelAll();
    const step = ctx.instrument.tick * width();
    ctx.place({side: 'buy', price: trade.roundPrice(ctx.book.mid - step), quantity: bot.params.size});
    ctx.place({side: 'sell', price: trade.roundPrice(ctx.book.mid + step), quantity: bot.params.size});
    bot.gauge.set('spread', ctx.book.spread, {unit: 'quote'});
}
export function onBar(ctx, bar) { bot.log.info('bar', bar.close, ticks); }
export function onFill(ctx, fill) { if (Math.random() < 0.01) bot.event.emit('lucky', {price: fill.price}); }
)js";

inline ScriptProject project(const std::string& text)
{
    return {"main.js", {{"main.js", text}, {"lib/width.js", "export function width() { return 3; }"}}};
}

/// With a meta in front: a hook's body is enough.
inline ScriptProject hooks(const std::string& text)
{
    return project("export const meta = {name: 'x', tick: '1s'};\n" + text);
}

inline SandboxSettings settings()
{
    SandboxSettings made;
    made.program = BUILD_ROOT "/bin/wheelhouse-sandbox";
    made.limits.load = kSecond;
    // A sanitized or emulated build starts slowly; what it should take is measured where it is told.
    made.start = 30 * kSecond;
    return made;
}

inline std::shared_ptr<const Tape> market(const char* duration = "5m", const char* bars = nullptr)
{
    std::vector<std::pair<std::string, std::string>> parameters = {{"duration", duration}};
    if (bars)
        parameters.emplace_back("bars", bars);
    const auto checked = GeneratedMarket::check("random_walk", parameters, 11, InstrumentName{"sim", "BTC", "USDT"});
    if (!checked.isValid())
        qFatal("%s", checked.mistakes.front().toString().c_str());
    return *GeneratedTape::create(checked.market);
}

inline std::string textOf(const std::vector<Error>& mistakes)
{
    std::string text;
    for (const auto& mistake : mistakes)
        text += mistake.toString() + '\n';
    return text;
}

} // namespace wh::test
