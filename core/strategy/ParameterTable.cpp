// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategy/ParameterTable.h"

#include <iterator>
#include <utility>

namespace wh::parameter {

namespace {

ParameterSpec row(ParameterType type, std::string name, std::string unit, std::string value, std::string minimum,
                  std::string maximum, std::string description, std::string example)
{
    ParameterSpec spec;
    spec.name = std::move(name);
    spec.type = type;
    spec.unit = std::move(unit);
    spec.description = std::move(description);
    if (!minimum.empty() && minimum.front() == '(') {
        spec.minimumExclusive = true;
        minimum.erase(0, 1);
    }
    if (!minimum.empty())
        spec.minimum = std::move(minimum);
    if (!maximum.empty())
        spec.maximum = std::move(maximum);
    spec.example = example.empty() ? value : std::move(example);
    spec.defaultText = std::move(value);
    return spec;
}

} // namespace

ParameterSpec integer(std::string name, std::string unit, std::string value, std::string minimum, std::string maximum,
                      std::string description, std::string example)
{
    return row(ParameterType::Integer, std::move(name), std::move(unit), std::move(value), std::move(minimum),
               std::move(maximum), std::move(description), std::move(example));
}

ParameterSpec number(std::string name, std::string unit, std::string value, std::string minimum, std::string maximum,
                     std::string description, std::string example)
{
    return row(ParameterType::Number, std::move(name), std::move(unit), std::move(value), std::move(minimum),
               std::move(maximum), std::move(description), std::move(example));
}

ParameterSpec decimal(std::string name, std::string unit, std::string value, std::string minimum, std::string maximum,
                      std::string description, std::string example)
{
    return row(ParameterType::Decimal, std::move(name), std::move(unit), std::move(value), std::move(minimum),
               std::move(maximum), std::move(description), std::move(example));
}

ParameterSpec duration(std::string name, std::string value, std::string minimum, std::string maximum,
                       std::string description, std::string example)
{
    return row(ParameterType::Duration, std::move(name), "time", std::move(value), std::move(minimum),
               std::move(maximum), std::move(description), std::move(example));
}

ParameterSpec boolean(std::string name, std::string value, std::string description)
{
    return row(ParameterType::Boolean, std::move(name), {}, std::move(value), {}, {}, std::move(description), {});
}

ParameterSpec choice(std::string name, std::string value, std::vector<std::string> choices, std::string description)
{
    auto spec = row(ParameterType::Choice, std::move(name), {}, std::move(value), {}, {}, std::move(description), {});
    spec.choices = std::move(choices);
    return spec;
}

ParameterSpec notAbove(std::string other, ParameterSpec spec)
{
    spec.notAbove = std::move(other);
    return spec;
}

Error conflict(std::string field, std::string value, std::string other, std::string limit, std::string remedy)
{
    return Error("parameter.conflict", {{"field", std::move(field)},
                                        {"value", std::move(value)},
                                        {"other", std::move(other)},
                                        {"limit", std::move(limit)},
                                        {"remedy", std::move(remedy)}});
}

std::vector<ParameterSpec> joined(std::vector<ParameterSpec> first, std::vector<ParameterSpec> more)
{
    first.insert(first.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return first;
}

} // namespace wh::parameter
