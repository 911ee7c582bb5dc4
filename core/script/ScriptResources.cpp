// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/ScriptResources.h"

#include <array>

// Of the texts that the build compiles in (cmake/EmbedTexts.cmake).
extern const std::string_view kScriptDeclarations;
extern const std::string_view kExampleGrid;
extern const std::string_view kExampleMarketMaking;
extern const std::string_view kExampleMeanReversion;
extern const std::string_view kExampleMetrics;
extern const std::string_view kExampleMomentum;
extern const std::string_view kExamplePairs;

namespace wh {

std::span<const ScriptExample> scriptExamples()
{
    static const std::array examples = {ScriptExample{"grid", kExampleGrid},
                                        ScriptExample{"market_making", kExampleMarketMaking},
                                        ScriptExample{"mean_reversion", kExampleMeanReversion},
                                        ScriptExample{"metrics", kExampleMetrics},
                                        ScriptExample{"momentum", kExampleMomentum},
                                        ScriptExample{"pairs", kExamplePairs}};
    return examples;
}

std::string_view scriptDeclarations()
{
    return kScriptDeclarations;
}

const js::ApiCatalogue& scriptApi()
{
    static const js::ApiCatalogue api = js::ApiCatalogue::of(kScriptDeclarations);
    return api;
}

} // namespace wh
