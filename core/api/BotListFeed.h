// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/BotInputs.h"
#include "core/api/BotViews.h"
#include "core/api/LiveFeed.h"

#include <deque>
#include <unordered_map>

namespace wh::api {

/// The list of bots that its subscriber has: the whole of it first, then what is other than it was told.
class BotListFeed final : public LiveFeed
{
public:
    BotListFeed(Parts parts, BotFilter filter) : LiveFeed(std::move(parts)), m_filter(std::move(filter)) {}

protected:
    void begin() override;
    std::optional<graphql::Resolved> nextOfBeginning() override;
    std::optional<graphql::Resolved> next(Items items) override;
    ChannelHub::Watch watch() const override;
    std::size_t most() const override { return 250; }

private:
    using Status = std::shared_ptr<const BotStatus>;
    std::optional<BotChange> changeOf(BotId bot, Status status);

    const BotFilter m_filter;
    std::int64_t m_sequence = 0;
    std::deque<BotChange> m_beginning; ///< still to be told
    std::unordered_map<BotId, Status> m_told;
};

} // namespace wh::api
