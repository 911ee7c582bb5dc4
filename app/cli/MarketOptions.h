// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/MarketCheck.h"
#include "core/data/Tape.h"

#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace wh::cli {

/// The options of a market that is generated for one run: --model, --model-param, --duration …
class MarketOptions
{
public:
    void addTo(CLI::App& command);
    /// The market that is asked for, seeded like the run unless told otherwise. Null where there is any mistake; those
    /// are added with the names of GeneratedMarket's fields.
    std::shared_ptr<const Tape> make(std::uint64_t seed, std::vector<Error>& mistakes) const
    {
        return make(m_market, seed, mistakes);
    }
    /// A second one beside it: the same of another base asset, with chance of its own.
    std::shared_ptr<const Tape> makeOther(std::uint64_t seed, std::vector<Error>& mistakes) const;

private:
    static std::shared_ptr<const Tape> make(MarketTexts texts, std::uint64_t seed, std::vector<Error>& mistakes);

    MarketTexts m_market{.model = "random_walk",
                         .duration = "1h",
                         .start = {},
                         .bars = {},
                         .instrument = "sim:BTC/USDT",
                         .seed = {},
                         .parameters = {}};
};

} // namespace wh::cli
