// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/BotCommand.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wh::client {
class FleetClient;
}

namespace wh::ui {

class EngineLink;
class EngineLinks;

/// Asks one thing of many bots on several engines, each engine at once, and gathers what became of each. Owned by its
/// page; GUI thread.
class BotAsking final : public QObject
{
    Q_OBJECT

public:
    using Ids = std::vector<std::string>;
    using Done = std::function<void(Result<std::vector<client::BotOutcome>>)>;
    /// How one engine is asked.
    using Ask = std::function<void(client::FleetClient& fleet, const Ids& ids, Done done)>;
    /// Called once, with all of them in the order in which they were named.
    using AllDone = std::function<void(const std::vector<AskedBot>&)>;

    /// @param links  borrowed, outlives this
    explicit BotAsking(EngineLinks& links, QObject* parent = nullptr);

    void ask(const std::vector<AskedBot>& bots, const Ask& how, AllDone done);
    bool isUnderWay() const { return m_underWay > 0; }

    using Findings = std::map<std::string, std::vector<Error>>;
    /// What the last admission of each had to say, by ID, as far as the engine tells it. @param context  while it lives
    static void readFindings(client::FleetClient& fleet, const Ids& ids, QObject* context,
                             std::function<void(Findings)> done);

    static Ask command(BotCommand command, const std::string& policy = {});

signals:
    /// isUnderWay() has changed.
    void underWayChanged();

private:
    EngineLinks& m_links;
    int m_underWay = 0;
};

} // namespace wh::ui
