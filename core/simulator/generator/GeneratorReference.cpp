// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/generator/GeneratedMarket.h"

namespace wh {

namespace {

constexpr const char* kIntroduction =
    R"(# Generated markets

<!-- Made from the parameter specs (tst_GeneratedMarket with WH_WRITE_REFERENCE=1); change core/simulator/generator/GeneratorSpecs.cpp. -->

A generated market is a seeded price process with a limit order book around it. It gives the same kinds of events as a
recording: a snapshot, level changes, prints, the best prices, with venue and receive time. The same model, parameters,
seed and instrument give the same events.

- **Time** runs in steps. Between two steps market orders arrive (Poisson) and walk the book, best level first: one print
  per level (per order on a level-3 tape), then the changed levels. At each step the price moves and the book follows.
- **The book** has a window of levels per side on a fixed price grid. When the price moves, levels fall out on one end
  and new ones are quoted on the other; the others keep their price. With chance `informed_share` the levels that the
  price passes are traded out by informed orders before they fall: makers lose to these. Levels that were traded into are
  quoted anew at `refill_rate`, any level changes its quantity at `churn_rate`. The book never crosses, no side is ever
  empty, no price falls to zero.
- **The feed** delays a message by `latency - jitter` plus an exponential of mean `jitter`; messages do not overtake.
- **Candles** (`bars`) come from the price's path without a book: years take a second. Their volume is that of the
  uninformed market orders.
- Price, orders, book, queues and feed have separate streams of chance: changing the depth leaves the price path alone.
)";

void table(std::string& text, const std::vector<ParameterSpec>& specs)
{
    text += "| Parameter | Type | Default | Range | Meaning |\n|---|---|---|---|---|\n";
    for (const auto& spec : specs) {
        std::string range;
        for (const auto& choice : spec.choices)
            range += (range.empty() ? "" : ", ") + choice;
        if (spec.minimum)
            range += (spec.minimumExclusive ? "> " : "≥ ") + *spec.minimum;
        if (spec.maximum)
            range += (range.empty() ? "≤ " : ", ≤ ") + *spec.maximum;
        text += "| `" + spec.name + "` | " + toString(spec.type) + (spec.unit.empty() ? "" : ", " + spec.unit) +
                " | `" + spec.defaultText + "` | " + range + " | " + spec.description + " |\n";
    }
}

} // namespace

std::string generatorReference()
{
    std::string text = kIntroduction;
    text += "\n## Models\n";
    for (const auto& info : GeneratedMarket::models()) {
        text += "\n### " + info.id + "\n\n" + info.description + "\n\n" + info.formula + "\n";
        if (info.own.empty())
            continue;
        text += '\n';
        table(text, info.own);
    }
    text += "\n## Parameters of every model\n\n";
    table(text, GeneratedMarket::models().front().common);
    text += R"(
## On the command line

```
wheelhouse-cli data generate --list
wheelhouse-cli data generate --model jump_diffusion --param jump_rate=24 --duration 1d --seed 7 \
    --instrument sim:BTC/USDT --catalog DIR
wheelhouse-cli data generate --model garch --bars 1m --duration 365d --seed 1 --instrument sim:BTC/USDT --catalog DIR
```
)";
    return text;
}

} // namespace wh
