// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/desk/ScriptTemplate.h"

#include "core/base/Suggest.h"
#include "core/script/ScriptResources.h"

#include <cstddef>
#include <vector>

namespace wh {

std::string scriptTemplate(const std::string& name)
{
    return "// What the program knows of this script: forms, pages and reports name it so.\n"
           "export const meta = {\n"
           "    name: '" +
           name +
           "',\n"
           "    version: '0.1.0',\n"
           "    description: 'Quotes on either side of the mid, and moves its quotes with it',\n"
           "    tick: '1s'\n"
           "};\n"
           "\n"
           "// What a person may choose. The form is made of it, and bot.params has the values.\n"
           "export const parameters = {\n"
           "    distance: {type: 'number', unit: 'bps', min: 0.1, max: 500, default: 2,\n"
           "               description: 'From the mid to either quote'},\n"
           "    worth: {type: 'number', unit: 'quote', min: 1, max: 100000, default: 100,\n"
           "            description: 'Of each quote, so that it fits every market'}\n"
           "};\n"
           "\n"
           "export function onStart(ctx) {\n"
           "    bot.log.info('quotes', ctx.instrument.base, 'for', ctx.instrument.quote);\n"
           "}\n"
           "\n"
           "export function onTick(ctx) {\n"
           "    const mid = ctx.book.mid;\n"
           "    const away = mid * bot.params.distance / 1e4;\n"
           "    ctx.cancelAll();\n"
           "    quote(ctx, 'buy', mid - away);\n"
           "    quote(ctx, 'sell', mid + away);\n"
           "    bot.gauge.set('spread', ctx.book.spread, {unit: 'quote'});\n"
           "}\n"
           "\n"
           "function quote(ctx, side, price) {\n"
           "    const least = Math.max(ctx.instrument.lot, ctx.instrument.minQuantity);\n"
           "    const quantity = Math.max(least, trade.roundQuantity(bot.params.worth / price));\n"
           "    // What is not held cannot be sold on a spot market.\n"
           "    if (side === 'sell' && ctx.balance(ctx.instrument.base).free < quantity)\n"
           "        return;\n"
           "    const answer = ctx.place({\n"
           "        side: side,\n"
           "        price: trade.roundPrice(price),\n"
           "        quantity: quantity,\n"
           "        postOnly: true\n"
           "    });\n"
           "    if (!answer.ok)\n"
           "        bot.log.warn(side, answer.message);\n"
           "}\n";
}

std::string scriptNameOf(std::string_view words)
{
    constexpr std::size_t kMost = 64; // as mayPublish() has it
    std::string name;
    for (const char c : words) {
        if (name.size() == kMost)
            break;
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool isCapital = c >= 'A' && c <= 'Z';
        if (isLetter || isCapital)
            name += isCapital ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    return name.empty() ? "script" : name;
}

Result<std::string> scriptBeginning(const std::string& name, const std::string& example)
{
    if (example.empty())
        return scriptTemplate(name);
    std::vector<std::string> names;
    std::string all;
    for (const auto& one : scriptExamples()) {
        if (one.name != example) {
            names.emplace_back(one.name);
            all += (all.empty() ? "" : ", ") + names.back();
            continue;
        }
        // The first name in its text is its meta's.
        std::string text(one.text);
        const auto begin = text.find("name: '");
        const auto end = begin == text.npos ? begin : text.find('\'', begin + 7);
        if (end != text.npos)
            text.replace(begin + 7, end - begin - 7, name);
        return text;
    }
    const auto nearest = nearestName(example, names);
    return Error("script.no_example",
                 {{"field", "from"},
                  {"value", example},
                  {"remedy", nearest ? "did you mean " + *nearest + "?" : "choose one of: " + all}});
}

} // namespace wh
