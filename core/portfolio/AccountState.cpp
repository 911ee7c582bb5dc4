// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/portfolio/AccountState.h"

#include "core/portfolio/StateJson.h"

#include <array>

namespace wh {

namespace {

constexpr std::array kAccounts{LedgerAccount::Capital,    LedgerAccount::Cash,     LedgerAccount::Inventory,
                               LedgerAccount::Settlement, LedgerAccount::Realised, LedgerAccount::Fees};

} // namespace

std::string AccountState::toJson() const
{
    StateJson entries = StateJson::array();
    for (const Entry& entry : ledger)
        entries.push_back(
            {{"account", toString(entry.account)}, {"asset", entry.asset}, {"amount", entry.amount.toString()}});
    StateJson lots = StateJson::array();
    for (const auto& lot : position.lots)
        lots.push_back(
            {{"quantity", lot.quantity.toString()}, {"cost", lot.cost.toString()}, {"opened_at", lot.openedAt}});
    const StateJson json = {{"ledger", std::move(entries)},
                            {"quantity", position.quantity.toString()},
                            {"cost", position.cost.toString()},
                            {"realised", position.realised.toString()},
                            {"fifo_realised", position.fifoRealised.toString()},
                            {"lots", std::move(lots)},
                            {"capital", capital.toString()},
                            {"fees", fees.toString()}};
    return json.dump();
}

Result<AccountState> AccountState::parse(std::string_view json)
{
    const StateJson document = StateJson::parse(json, nullptr, false);
    std::optional<Error> mistake;
    StateReader reader(document, mistake);
    AccountState state;
    for (const StateJson& item : reader.array("ledger")) {
        StateReader entry(item, mistake);
        state.ledger.push_back({entry.oneOf("account", kAccounts), entry.text("asset"), entry.decimal("amount")});
    }
    state.position.quantity = reader.decimal("quantity");
    state.position.cost = reader.decimal("cost");
    state.position.realised = reader.decimal("realised");
    state.position.fifoRealised = reader.decimal("fifo_realised");
    for (const StateJson& item : reader.array("lots")) {
        StateReader lot(item, mistake);
        state.position.lots.push_back({lot.decimal("quantity"), lot.decimal("cost"), lot.integer("opened_at")});
    }
    state.capital = reader.decimal("capital");
    state.fees = reader.decimal("fees");
    if (mistake)
        return std::move(*mistake);
    return state;
}

} // namespace wh
