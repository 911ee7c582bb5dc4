// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/MayPublish.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace wh {

namespace {

constexpr std::size_t kMostName = 64;

/// What may be a folder everywhere, and a word on a command line.
bool isPlainName(const std::string& name)
{
    const auto isPart = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
               c == '.';
    };
    return !name.empty() && name.size() <= kMostName && name.front() != '.' && name.back() != '.' &&
           std::all_of(name.begin(), name.end(), isPart);
}

} // namespace

Result<void> mayPublish(const ScriptDescription& description)
{
    const auto refuse = [](const char* field, const std::string& value, const char* remedy) {
        return Error("script.not_publishable", {{"field", field}, {"value", value}, {"remedy", remedy}});
    };
    if (!isPlainName(description.name))
        return refuse("meta.name", description.name,
                      "name it with letters, digits, '.', '_' and '-', up to 64 of them");
    if (description.version.empty())
        return refuse("meta.version", description.version, "give it a version, such as version: '1.0'");
    if (!isPlainName(description.version))
        return refuse("meta.version", description.version,
                      "write it with letters, digits, '.', '_' and '-', such as 1.2.0 or 2.0-rc.1, up to 64 of them");
    return {};
}

} // namespace wh
