// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotSizes.h"

#include "core/base/Utf8.h"
#include "core/fleet/BotSpec.h"
#include "core/fleet/BotTexts.h"

#include <algorithm>
#include <string>

namespace wh {

namespace {

std::size_t charactersOf(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count)
        at += std::max<std::size_t>(1, utf8Length(text, at));
    return count;
}

class Sizes
{
public:
    explicit Sizes(std::vector<Error>& mistakes) : m_mistakes(mistakes) {}

    void length(std::string field, std::string_view text, std::size_t most)
    {
        if (text.size() > most) // else it cannot have more characters either
            static_cast<void>(tell("bot.too_long", std::move(field), charactersOf(text), most, "shorten it"));
    }
    /// @return whether there are few enough to look at each
    bool count(const char* field, std::size_t count, std::size_t most)
    {
        return tell("bot.too_many", field, count, most, "leave some out");
    }
    void pairs(const char* field, const BotSpec::Pairs& pairs)
    {
        if (!count(field, pairs.size(), kMostParameters))
            return;
        for (const auto& [name, value] : pairs) {
            length(std::string(field) + '.' + name.substr(0, 40), name, kLongestKey);
            length(std::string(field) + '.' + name.substr(0, 40), value, kLongestValue);
        }
    }

private:
    bool tell(const char* code, std::string field, std::size_t value, std::size_t most, const char* remedy)
    {
        if (value <= most)
            return true;
        m_mistakes.push_back(Error(code, {{"field", std::move(field)},
                                          {"value", std::to_string(value)},
                                          {"limit", std::to_string(most)},
                                          {"remedy", remedy}}));
        return false;
    }

    std::vector<Error>& m_mistakes;
};

} // namespace

void checkSizes(const BotSpec& spec, std::vector<Error>& mistakes)
{
    Sizes sizes(mistakes);
    sizes.length("strategy", spec.strategy, kLongestKey);
    if (sizes.count("markets", spec.markets.size(), kMostMarkets)) {
        for (std::size_t i = 0; i < spec.markets.size(); ++i)
            sizes.length("markets[" + std::to_string(i) + ']', spec.markets[i], kLongestKey);
    }
    sizes.pairs("params", spec.parameters);
    sizes.pairs("risk", spec.risk);
    sizes.pairs("simulation", spec.simulation);
}

void checkTextSizes(const BotSpec& spec, std::vector<Error>& mistakes)
{
    Sizes sizes(mistakes);
    sizes.length("description", spec.description, kLongestDescription);
    sizes.length("account", spec.account, kLongestBotName);
    if (sizes.count("tags", spec.tags.size(), kMostTags)) {
        for (std::size_t i = 0; i < spec.tags.size(); ++i)
            sizes.length("tags[" + std::to_string(i) + ']', spec.tags[i], kLongestTag);
    }
}

} // namespace wh
