// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RunnerState.h"

#include "core/portfolio/StateJson.h"

namespace wh {

std::string RunnerState::toJson() const
{
    const StateJson head = {{"funded", isFunded},
                            {"ticks", counters.ticks},
                            {"skipped_ticks", counters.skippedTicks},
                            {"fills", counters.fills}};
    std::string text = head.dump();
    text.pop_back();
    return text + ",\"account\":" + account.toJson() + ",\"board\":" + board.toJson() + '}';
}

Result<RunnerState> RunnerState::parse(std::string_view json)
{
    const StateJson document = StateJson::parse(json, nullptr, false);
    std::optional<Error> mistake;
    StateReader reader(document, mistake);
    RunnerState state;
    state.isFunded = reader.boolean("funded");
    state.counters.ticks = reader.number("ticks");
    state.counters.skippedTicks = reader.number("skipped_ticks");
    state.counters.fills = reader.number("fills");
    const StateJson& account = reader.object("account");
    const StateJson& board = reader.object("board");
    if (mistake)
        return std::move(*mistake);
    auto heldAccount = AccountState::parse(account.dump());
    if (!heldAccount)
        return std::move(heldAccount).error();
    auto heldBoard = BoardState::parse(board.dump());
    if (!heldBoard)
        return std::move(heldBoard).error();
    state.account = std::move(*heldAccount);
    state.board = std::move(*heldBoard);
    return state;
}

} // namespace wh
