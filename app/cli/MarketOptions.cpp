// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MarketOptions.h"

#include "core/simulator/generator/GeneratedTape.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace wh::cli {

void MarketOptions::addTo(CLI::App& command)
{
    const auto add = [&](const char* name, auto& target, const char* description, const char* placeholder) {
        return command.add_option(name, target, description)->type_name(placeholder)->group("Market");
    };
    add("--model", m_market.model, "How the price moves: --list-models has the models. Default: random_walk.", "NAME");
    add("--model-param", m_market.parameters, "A parameter of the model or of its book; may be repeated", "K=V")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    add("--duration", m_market.duration, "Span to generate. Default: 1h.", "SPAN");
    add("--start", m_market.start, "Time of the first event. Default: 2024-01-01.", "T");
    add("--bars", m_market.bars, "Candles of this length instead of events", "SPAN");
    add("--instrument", m_market.instrument, "VENUE:BASE/QUOTE. Default: sim:BTC/USDT.", "NAME");
    add("--market-seed", m_market.seed, "Seed of the market alone. Default: that of --seed.", "N");
}

std::shared_ptr<const Tape> MarketOptions::makeOther(std::uint64_t seed, std::vector<Error>& mistakes) const
{
    auto texts = m_market;
    texts.seed.clear();
    if (auto name = InstrumentName::parse(texts.instrument)) {
        name->base = name->base == "ETH" ? "BTC" : "ETH";
        texts.instrument = name->toString();
    }
    return make(std::move(texts), seed + 1, mistakes);
}

std::shared_ptr<const Tape> MarketOptions::make(MarketTexts texts, std::uint64_t seed, std::vector<Error>& mistakes)
{
    const std::size_t before = mistakes.size();
    // One word for the duration is enough, and --duration has a default.
    const auto isDuration = [](const std::string& text) { return text.starts_with("duration="); };
    if (std::any_of(texts.parameters.begin(), texts.parameters.end(), isDuration))
        texts.duration.clear();
    const auto market = checkMarket(texts, {"--model-param", "--market-seed"}, seed, mistakes);
    if (mistakes.size() != before)
        return nullptr;
    auto tape = GeneratedTape::create(market);
    if (tape)
        return std::move(*tape);
    mistakes.push_back(tape.error());
    return nullptr;
}

} // namespace wh::cli
