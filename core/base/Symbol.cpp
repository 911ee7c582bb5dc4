// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Symbol.h"

#include <mutex>
#include <set>
#include <shared_mutex>

namespace wh {

const std::string Symbol::kEmpty;

const std::string& Symbol::intern(std::string_view text)
{
    struct Table
    {
        std::shared_mutex access;
        std::set<std::string, std::less<>> texts; // their addresses stay
    };
    static Table& table = *new Table; // never taken apart: symbols may be used until the very end
    {
        const std::shared_lock lock(table.access);
        if (const auto known = table.texts.find(text); known != table.texts.end())
            return *known;
    }
    const std::unique_lock lock(table.access);
    return *table.texts.emplace(text).first;
}

} // namespace wh
