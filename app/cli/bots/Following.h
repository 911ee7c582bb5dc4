// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/bots/EngineLine.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace wh::cli {

/// Of bots, by their IDs.
using BotNames = std::map<std::string, std::string>;

// One row of a channel as it comes: a line, of text or with --json of JSON, and at once, since who reads may wait for
// it.
void tellRow(const CliContext& context, const BotNames& names, const client::BotLog& row);
void tellRow(const CliContext& context, const BotNames& names, const client::BotEvent& row);
void tellRow(const CliContext& context, const BotNames& names, const client::BotTrade& row);
void tellRow(const CliContext& context, const BotNames& names, const client::BotOrder& row);

/// One stream that is followed; over a way to the engine that breaks its subscription goes on where it was.
class Following
{
public:
    virtual ~Following() = default;
    virtual void begin() = 0;
    /// Whether nothing that happens from now on is missed.
    bool listens() const { return m_listens; }
    const std::optional<Error>& failure() const { return m_failure; }

protected:
    std::optional<Error> m_failure;
    bool m_listens = false;
};

/// Tells every row of a stream. Borrows all that it is handed.
template<typename Row>
class FollowingOf final : public Following
{
public:
    using Watch = Result<client::FleetClient::Watch> (client::FleetClient::*)(const client::StreamRequest&,
                                                                              client::FleetClient::OnBatch<Row>);

    FollowingOf(const CliContext& context, EngineLine& line, const BotNames& names, Watch watch,
                client::StreamRequest request)
        : m_context(context), m_line(line), m_names(names), m_how(watch), m_request(std::move(request))
    {}

    void begin() override
    {
        auto watch =
            (m_line.fleet().*m_how)(m_request, [this](Result<client::StreamBatch<Row>> batch) { onBatch(batch); });
        if (watch)
            m_watch = std::move(*watch);
        else
            m_failure = watch.error();
    }

private:
    void onBatch(const Result<client::StreamBatch<Row>>& batch)
    {
        if (!batch) {
            m_failure = batch.error();
            return;
        }
        if (batch->hasGap)
            m_context.warn("Some rows were lost" +
                           (batch->lost > 0 ? ": " + std::to_string(batch->lost) + '.' : std::string(".")));
        for (const auto& row : batch->rows)
            tellRow(m_context, m_names, row);
        m_listens = true; // the first batch comes at once, with nothing in it where nothing has happened
    }

    const CliContext& m_context;
    EngineLine& m_line;
    const BotNames& m_names;
    Watch m_how;
    const client::StreamRequest m_request;
    client::FleetClient::Watch m_watch;
};

/// Until Ctrl+C, until nobody reads it any more, or until the engine tells no more. @return the exit status
int follow(const CliContext& context, EngineLine& line, const std::vector<std::unique_ptr<Following>>& streams);

} // namespace wh::cli
