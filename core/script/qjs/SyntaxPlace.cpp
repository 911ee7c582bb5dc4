// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/qjs/SyntaxPlace.h"

#include "core/script/qjs/ModuleResource.h"

#include <QJSValue>

#include <string_view>
#include <utility>
#include <vector>

namespace wh {

namespace {

constexpr std::size_t kMostTokens = 4000; ///< on one line

struct Spread
{
    std::string text;
    std::vector<js::Place> places; ///< of the tokens, one to a line
};

/// A comment with a line break in it before each token but the first: unlike a break alone it ends no statement.
Spread spread(const std::string& text, std::size_t line)
{
    const auto list = js::TokenList::of(text);
    Spread made;
    std::size_t copied = 0;
    for (const auto& token : list.tokens) {
        if (token.place.line != line)
            continue;
        const bool isEnd = token.kind == js::TokenKind::End;
        const auto at = isEnd ? text.size() : static_cast<std::size_t>(token.text.data() - text.data());
        if (!made.places.empty()) {
            made.text.append(text, copied, at - copied).append("/*\n*/");
            copied = at;
        }
        made.places.push_back(token.place);
    }
    made.text.append(text, copied, text.npos);
    return made;
}

} // namespace

std::optional<js::Place> placeOfSyntaxError(QJSEngine& engine, const std::string& file, const std::string& text,
                                            std::size_t line, const std::string& message)
{
    const auto changed = spread(text, line);
    if (changed.places.empty() || changed.places.size() > kMostTokens)
        return std::nullopt;
    ScriptProject alone;
    alone.main = file;
    alone.files[file] = changed.text;
    const ModuleResource resource(alone);
    QJSValue error = engine.importModule(resource.path(file));
    if (engine.hasError())
        error = engine.catchError();
    const auto told = static_cast<std::size_t>(error.property(QStringLiteral("lineNumber")).toInt());
    const bool isSame = error.errorType() == QJSValue::SyntaxError &&
                        error.property(QStringLiteral("message")).toString().toStdString() == message;
    if (!isSame || told < line || told - line >= changed.places.size())
        return std::nullopt;
    return changed.places[told - line];
}

} // namespace wh
