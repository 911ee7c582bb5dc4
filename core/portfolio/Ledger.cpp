// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/Ledger.h"

#include <cstdio>
#include <cstdlib>

namespace wh {

const char* toString(LedgerAccount account)
{
    switch (account) {
    case LedgerAccount::Capital:
        return "capital";
    case LedgerAccount::Cash:
        return "cash";
    case LedgerAccount::Inventory:
        return "inventory";
    case LedgerAccount::Settlement:
        return "settlement";
    case LedgerAccount::Realised:
        return "realised";
    case LedgerAccount::Fees:
        return "fees";
    }
    return "";
}

void Ledger::post(std::initializer_list<Posting> entry)
{
    // Entries have a handful of postings: comparing each with each is cheaper than a map.
    for (const Posting& first : entry) {
        Decimal total;
        for (const Posting& posting : entry) {
            if (posting.asset == first.asset)
                total += posting.amount;
        }
        if (!total.isZero()) {
            std::fprintf(stderr, "wheelhouse: Ledger: an entry in %.*s is off balance by %s\n",
                         static_cast<int>(first.asset.size()), first.asset.data(), total.toString().c_str());
            std::abort();
        }
    }
    for (const Posting& posting : entry) {
        if (!posting.amount.isZero())
            m_balances[{posting.account, std::string(posting.asset)}] += posting.amount;
    }
}

bool Ledger::restore(std::map<std::pair<LedgerAccount, std::string>, Decimal> balances)
{
    std::map<std::string, Decimal, std::less<>> sums;
    for (const auto& [key, amount] : balances) {
        const auto with = Decimal::add(sums[key.second], amount);
        if (!with)
            return false;
        sums[key.second] = *with;
    }
    for (const auto& [asset, sum] : sums) {
        if (!sum.isZero())
            return false;
    }
    m_balances = std::move(balances);
    return true;
}

Decimal Ledger::balance(LedgerAccount account, std::string_view asset) const
{
    const auto found = m_balances.find({account, std::string(asset)});
    return found == m_balances.end() ? Decimal() : found->second;
}

Decimal Ledger::sum(std::string_view asset) const
{
    Decimal total;
    for (const auto& [key, amount] : m_balances) {
        if (key.second == asset)
            total += amount;
    }
    return total;
}

} // namespace wh
