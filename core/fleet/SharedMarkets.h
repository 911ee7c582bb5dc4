// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/MarketDirectory.h"
#include "core/fleet/MarketStream.h"

#include <memory>
#include <string>

namespace wh {

/// The markets of an engine of several shards, each made once: whatever shard a bot sits on, a market of one name is
/// one course. Each shard reads it through a stream of its own, and takes a lock only where time has brought something
/// new. Any thread; streams may outlive this.
class SharedMarkets
{
public:
    explicit SharedMarkets(const MarketDirectory& markets); ///< borrowed
    ~SharedMarkets();
    SharedMarkets(const SharedMarkets&) = delete;
    SharedMarkets& operator=(const SharedMarkets&) = delete;

    /// As MarketDirectory::open(), but that a market which another shard has open goes on: who comes later finds the
    /// book as one message, like a bot that comes later. Of marks the newest counts.
    Result<std::unique_ptr<MarketStream>> open(const std::string& id, TimeNs now, const MarketMark& mark);
    /// That mark, or a newer one: of a shard that has the market still, or had it longer.
    MarketMark newest(const std::string& id, const MarketMark& mark) const;

private:
    struct Courses;
    std::shared_ptr<Courses> m_courses;
};

} // namespace wh
