// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/ScriptDamage.h"

#include "core/script/live/LiveScripts.h"

namespace wh {

std::optional<Error> damageOf(const LiveScripts& scripts, std::string_view id)
{
    for (auto& finding : scripts.damaged()) {
        const auto own = finding.field("value");
        if (own == id || (own.starts_with(id) && own.substr(id.size()).starts_with('@')))
            return std::move(finding).with("field", "strategy");
    }
    return std::nullopt;
}

} // namespace wh
