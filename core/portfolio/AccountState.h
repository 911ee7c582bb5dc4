// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/portfolio/Ledger.h"
#include "core/portfolio/Position.h"

#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// A trading account as it stands, exactly. A value, any thread.
struct AccountState
{
    struct Entry
    {
        LedgerAccount account = LedgerAccount::Cash;
        std::string asset;
        Decimal amount;
        bool operator==(const Entry&) const = default;
    };

    std::vector<Entry> ledger; ///< by account, then by asset; each once
    Position::State position;
    Decimal capital;
    Decimal fees; ///< in the settle asset
    bool operator==(const AccountState&) const = default;

    /// One document for equal values; decimals stand as text.
    std::string toJson() const;
    /// @return state.malformed {field, value, remedy}
    static Result<AccountState> parse(std::string_view json);
};

} // namespace wh
