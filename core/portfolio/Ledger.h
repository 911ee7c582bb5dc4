// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace wh {

/// The accounts of the double entry. Debits are positive, credits negative.
enum class LedgerAccount {
    Capital,    ///< what the owner put in (credit)
    Cash,       ///< what is held
    Inventory,  ///< the position at cost
    Settlement, ///< contracts only: the other side of Inventory, since no cash moves when a contract is opened
    Realised,   ///< closed profit before fees (credit)
    Fees,       ///< paid (debit), rebates (credit)
};
const char* toString(LedgerAccount account);

/// Double-entry book of one trading account: every entry's postings sum to exactly zero per asset, and so do all
/// balances. Values in `Decimal`; one thread (the shard's).
class Ledger
{
public:
    struct Posting
    {
        LedgerAccount account;
        std::string_view asset;
        Decimal amount;
    };

    /// Books one entry. An entry whose postings do not sum to zero per asset is a bug and ends the program.
    void post(std::initializer_list<Posting> entry);
    /// Instead of everything booked so far. @return whether the balances sum to zero per asset; nothing changes
    /// otherwise
    bool restore(std::map<std::pair<LedgerAccount, std::string>, Decimal> balances);
    Decimal balance(LedgerAccount account, std::string_view asset) const;
    /// Sum over all accounts of one asset: always zero; offered so that it can be proven.
    Decimal sum(std::string_view asset) const;
    const std::map<std::pair<LedgerAccount, std::string>, Decimal>& balances() const { return m_balances; }

private:
    std::map<std::pair<LedgerAccount, std::string>, Decimal> m_balances;
};

} // namespace wh
