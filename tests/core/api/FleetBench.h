// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/api/ApiBench.h"
#include "tests/core/api/FakeFleet.h"

#include <chrono>

namespace wh::test {

/// A subscription and what came of it.
class Listening
{
public:
    Listening(api::Api& api, const std::string& document, const Json& variables = Json::object(),
              const Caller& caller = {}, std::function<bool()> isBusy = {})
    {
        auto opened = api.subscribe({document, {}, variables.dump(), caller});
        if (!opened) {
            m_refusal = opened.errors().front().code;
            return;
        }
        m_subscription = std::move(*opened);
        m_subscription->start({[this](const std::string& response) {
                                   const std::lock_guard lock(m_mutex);
                                   m_events.push_back(Json::parse(response));
                                   m_changed.notify_all();
                               },
                               [this](const std::optional<Error>& why) {
                                   const std::lock_guard lock(m_mutex);
                                   m_end = why ? why->code : "";
                                   m_changed.notify_all();
                               },
                               std::move(isBusy)});
    }
    ~Listening()
    {
        if (m_subscription)
            m_subscription->cancel();
    }
    const std::string& refusal() const { return m_refusal; }
    /// The next event's value; null where none comes.
    Json next(std::chrono::milliseconds patience = std::chrono::seconds(30))
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait_for(lock, patience, [&] { return !m_events.empty(); }))
            return {};
        Json event = std::move(m_events.front());
        m_events.pop_front();
        if (event.contains("errors")) {
            qWarning("%s", event.dump().c_str());
            return event;
        }
        return event["data"].begin().value();
    }
    /// The code that it ended with.
    std::optional<std::string> end()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_end.has_value(); });
        return m_end;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Json> m_events;
    std::optional<std::string> m_end;
    std::string m_refusal;
    std::unique_ptr<graphql::Subscription> m_subscription;
};

/// An engine with bots.
class FleetBench : public ApiBench
{
public:
    FleetBench() { api().setFleet(std::shared_ptr<Fleet>(fleet)); }

    /// The whole response to somebody.
    Json respondTo(const Caller& caller, const std::string& document, const Json& variables = Json::object())
    {
        graphql::StringSink sink;
        api().execute({document, {}, variables.dump(), caller}, sink);
        return Json::parse(sink.take());
    }
    /// A bot of that name with these tags; its ID.
    std::string create(const std::string& name, const std::vector<std::string>& tags = {},
                       const std::string& strategy = "avellaneda_stoikov")
    {
        const Json data =
            ask("mutation($input: BotInput!) { createBot(input: $input) { id } }",
                {{"input", {{"name", name}, {"strategy", strategy}, {"markets", {"sim:BTC/USDT"}}, {"tags", tags}}}});
        return data["createBot"]["id"];
    }
    static BotId idOf(const std::string& id) { return {std::stoull(id)}; }

    std::shared_ptr<FakeFleet> fleet = std::make_shared<FakeFleet>();
};

} // namespace wh::test
