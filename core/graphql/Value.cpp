// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graphql/Value.h"

#include "core/graphql/JsonText.h"

#include <cmath>

namespace wh::graphql {

bool Value::operator==(const Value& other) const
{
    return m_state == other.m_state;
}

std::string_view Value::text() const
{
    if (const auto* text = string())
        return *text;
    if (const auto* name = enumeration())
        return name->name;
    return {};
}

std::optional<double> Value::number() const
{
    if (const auto* whole = integer())
        return static_cast<double>(*whole);
    if (const auto* number = floating())
        return *number;
    return std::nullopt;
}

const Value* Value::find(std::string_view name) const
{
    if (const auto* members = object()) {
        for (const auto& member : *members) {
            if (member.name == name)
                return &member.value;
        }
    }
    return nullptr;
}

namespace {

constexpr std::size_t kShownItems = 10;
constexpr int kShownLevels = 2;

std::string shown(const Value& value, int level)
{
    std::string text;
    if (value.string()) {
        appendJsonString(text, *value.string());
    } else if (const auto* items = value.list()) {
        if (items->empty())
            return "[]";
        if (level > kShownLevels)
            return "[Array]";
        for (std::size_t i = 0; i < items->size() && i < kShownItems; ++i)
            text += (i == 0 ? "" : ", ") + shown((*items)[i], level + 1);
        if (items->size() == kShownItems + 1)
            text += ", ... 1 more item";
        else if (items->size() > kShownItems)
            text += ", ... " + std::to_string(items->size() - kShownItems) + " more items";
        return "[" + text + "]";
    } else if (const auto* members = value.object()) {
        if (members->empty())
            return "{}";
        if (level > kShownLevels)
            return "[Object]";
        for (const auto& member : *members)
            text += (text.empty() ? "" : ", ") + member.name + ": " + shown(member.value, level + 1);
        return "{ " + text + " }";
    } else {
        appendJson(text, value);
        if (value.enumeration())
            text = value.text();
    }
    return text;
}

} // namespace

std::string inspect(const Value& value)
{
    return shown(value, 1);
}

void appendJson(std::string& text, const Value& value)
{
    if (const auto* yes = value.boolean()) {
        text += *yes ? "true" : "false";
    } else if (const auto* whole = value.integer()) {
        appendJsonInteger(text, *whole);
    } else if (const auto* number = value.floating(); number && std::isfinite(*number)) {
        appendJsonNumber(text, *number);
    } else if (value.string() || value.enumeration()) {
        appendJsonString(text, value.text());
    } else if (const auto* items = value.list()) {
        text += '[';
        for (std::size_t i = 0; i < items->size(); ++i) {
            if (i > 0)
                text += ',';
            appendJson(text, (*items)[i]);
        }
        text += ']';
    } else if (const auto* members = value.object()) {
        text += '{';
        for (std::size_t i = 0; i < members->size(); ++i) {
            if (i > 0)
                text += ',';
            appendJsonString(text, (*members)[i].name);
            text += ':';
            appendJson(text, (*members)[i].value);
        }
        text += '}';
    } else {
        text += "null";
    }
}

} // namespace wh::graphql
