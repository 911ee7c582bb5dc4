// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/ApiReference.h"

#include "core/api/Api.h"
#include "core/graphql/Printer.h"

#include <algorithm>

namespace wh::api {

namespace {

using graphql::NamedType;
using graphql::TypeKind;

constexpr const char* kIntroduction = R"(# The API

One GraphQL schema (October 2021) is the only way into the engine: the window uses it in its own process, later faces over the network.
The truth is `core/api/schema/*.graphql`; this page is made from it, and a test fails where they differ. How the language itself
is spoken, and its limits: [graphql-language](graphql-language.md).

- **Lists** are connections after the [Relay convention](https://relay.dev/graphql/connections.htm): `first`/`after` or `last`/`before`, at most
  100000 items a page (10000 of what bots tell: logs, events, orders and their like), 100 where nothing is said. A cursor is opaque; one whose item is gone is `page.cursor_unknown`.
- **Money, prices and quantities** are exact decimals as strings. What is marked "for drawing" is a float.
- **Errors** carry `extensions.code` (dotted and stable), and where they are about an input `field`, `value` and `remedy`. A mutation that is given
  several wrong settings tells the first, and their number as `mistakes`; `validateBacktest`, `validateSweep` and `validateMarket` tell all of them.
- **Roles**: a field that says so is for callers with that role or a higher one (`@requires`); others get `access.denied`. From within the process, and over a
  loopback engine without tokens, everybody is admin. Every mutation is written to the audit log ([engine](engine.md)).
- **Long work** is a job: started by a mutation, watched by `jobChanges`, ended by `cancelJob`. Its end is kept.
- **Subscriptions** are numbered per list. A client subscribes, then asks for the list with its `sequence`, and takes every change with a higher
  number; where a number is missing it asks for the list again (`core/client/Replica.h` does that).

```graphql
query { datasets(first: 20, filter: {kinds: [BOOK]}, sort: [{field: EVENTS, direction: DESCENDING}]) {
  sequence totalCount pageInfo { endCursor hasNextPage } nodes { id first last events gaps } } }

mutation { startBacktest(input: {dataset: "binance:BTC/USDT:book", strategy: "avellaneda_stoikov",
  parameters: [{name: "risk_aversion", value: "0.5"}], options: [{name: "fees", value: "1,5"}]}) { id job { id } } }

subscription { jobChanges { sequence job { id status progress { share timeLeft } partial { equity fills } run { id } } } }

query { run(id: "1") { summary { netProfit sharpe } report { metrics { id value definition { definition } }
  equity(points: 2000) { time value } fills(first: 50, sort: {field: TIME}) { nodes { venueTime side price quantity } } } } }
```
)";

/// Within a table's cell.
std::string cell(const std::optional<std::string>& description, const std::optional<std::string>& deprecated)
{
    std::string text;
    for (const char c : description.value_or(""))
        text += c == '|' ? "\\|" : c == '\n' ? " " : std::string(1, c);
    if (deprecated)
        text += " Deprecated: " + *deprecated;
    return text;
}

std::string argumentsOf(const graphql::FieldDefinition& field)
{
    std::string text;
    for (const auto& argument : field.arguments) {
        text += (text.empty() ? "" : ", ") + argument.name + ": " + argument.type.toString();
        if (argument.defaultNode)
            text += " = " + graphql::print(*argument.defaultNode);
    }
    return text.empty() ? text : '(' + text + ')';
}

std::string roleNote(const graphql::FieldDefinition& field)
{
    const auto role = requiredRole(field);
    if (!role)
        return {};
    return std::string(field.description ? " " : "") + "Role: " + std::string(toText(*role)) + ".";
}

std::string section(const NamedType& type)
{
    std::string text = "\n### " + type.name + "\n";
    if (type.description)
        text += '\n' + *type.description + '\n';
    switch (type.kind) {
    case TypeKind::Scalar:
        break;
    case TypeKind::Enum:
        text += "\n| Value | Meaning |\n|---|---|\n";
        for (const auto& value : type.values)
            text += "| `" + value.name + "` | " + cell(value.description, value.deprecationReason) + " |\n";
        break;
    case TypeKind::InputObject:
        text += "\n| Field | Type | Default | Meaning |\n|---|---|---|---|\n";
        for (const auto& field : type.inputFields)
            text += "| `" + field.name + "` | `" + field.type.toString() + "` | " +
                    (field.defaultNode ? '`' + graphql::print(*field.defaultNode) + '`' : std::string()) + " | " +
                    cell(field.description, field.deprecationReason) + " |\n";
        break;
    case TypeKind::Object:
    case TypeKind::Interface:
    case TypeKind::Union:
        text += "\n| Field | Type | Meaning |\n|---|---|---|\n";
        for (const auto& field : type.fields)
            text += "| `" + field.name + argumentsOf(field) + "` | `" + field.type.toString() + "` | " +
                    cell(field.description, field.deprecationReason) + roleNote(field) + " |\n";
        break;
    }
    return text;
}

} // namespace

std::string apiReference(const graphql::Schema& schema)
{
    std::string text = kIntroduction;
    const auto add = [&](const char* heading, auto belongs) {
        text += std::string("\n## ") + heading + '\n';
        for (const auto& type : schema.types()) {
            if (!type->builtin && belongs(*type))
                text += section(*type);
        }
    };
    const auto isRoot = [](const NamedType& type) {
        return type.name == "Query" || type.name == "Mutation" || type.name == "Subscription";
    };
    // Edges and connections are alike, and said above.
    const auto isPaging = [](const NamedType& type) {
        return type.name.ends_with("Edge") || type.name.ends_with("Connection");
    };
    add("Operations", isRoot);
    add("Types",
        [&](const NamedType& type) { return type.kind == TypeKind::Object && !isRoot(type) && !isPaging(type); });
    add("Inputs", [](const NamedType& type) { return type.kind == TypeKind::InputObject; });
    add("Enums", [](const NamedType& type) { return type.kind == TypeKind::Enum; });
    add("Scalars", [](const NamedType& type) { return type.kind == TypeKind::Scalar; });
    return text;
}

} // namespace wh::api
