// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graphql/ErrorOf.h"
#include "core/graphql/Subscription.h"
#include "tests/core/api/ApiBench.h"
#include "ui/common/Appearance.h"
#include "ui/session/Navigator.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <QApplication>
#include <QUndoStack>
#include <optional>

namespace wh::test {

/// What a page stands on in the program: a real engine in a folder of its own, and the session, appearance and
/// navigator that the shell would hand out. Made after the QApplication.
class StudioBench
{
public:
    /// @param scripts  by which the engine takes scripts; none: it takes none
    explicit StudioBench(const std::optional<SandboxSettings>& scripts = {},
                         const std::vector<PublishedScript>& published = {})
    {
        if (scripts)
            m_engine.useScripts(*scripts, published);
        m_appearance.install(*qApp);
        m_session = std::make_unique<ui::Session>(transport(m_engine.api()));
    }
    ~StudioBench()
    {
        m_session.reset();
        m_engine.close();
    }

    /// A market to work with, before start(); its dataset's ID.
    std::string generate(const Json& parameters = {{"duration", "10m"}}, int seed = 1)
    {
        return m_engine.generate(parameters, "sim:BTC/USDT", seed);
    }
    /// Until the session knows its engine and its lists are current.
    bool start()
    {
        m_session->start();
        return QTest::qWaitFor(
            [this] {
                return m_session->isReady() && isCurrent(m_session->datasets()) && isCurrent(m_session->runs()) &&
                       isCurrent(m_session->jobs());
            },
            60'000);
    }
    /// A backtest from start to end; its run's ID.
    std::string runBacktest(const std::string& dataset, const std::string& strategy = "avellaneda_stoikov",
                            const client::Pairs& parameters = {})
    {
        std::string id;
        client::BacktestRequest request;
        request.dataset = dataset;
        request.strategy = strategy;
        request.parameters = parameters;
        m_session->client().startBacktest(request, [&id](Result<client::Run> run) {
            if (!run)
                qFatal("%s", run.error().toString().c_str());
            id = run->id;
        });
        const bool ended = QTest::qWaitFor(
            [&] {
                const client::Run* run = id.empty() ? nullptr : m_session->runs().find(id);
                return run && !run->isUnderWay();
            },
            120'000);
        if (!ended)
            qFatal("the backtest did not end");
        return id;
    }

    ui::PageContext context() { return {m_appearance, *m_session, m_navigator, m_undo}; }
    ui::Appearance& appearance() { return m_appearance; }
    ui::Session& session() { return *m_session; }
    ui::Navigator& navigator() { return m_navigator; }
    QUndoStack& undo() { return m_undo; }
    ApiBench& engine() { return m_engine; }

    /// What a program hands to the client: two functions round an engine of its own.
    static client::Transport transport(api::Api& api)
    {
        client::Transport transport;
        transport.execute = [&api](client::Request request, client::Transport::Answer answer) {
            api.execute({std::move(request.document), std::move(request.operationName), std::move(request.variables)},
                        std::move(answer));
        };
        transport.subscribe = [&api](client::Request request,
                                     client::Transport::Listener listener) -> Result<client::Transport::Handle> {
            auto opened = api.subscribe({request.document, request.operationName, request.variables});
            if (!opened)
                return graphql::errorOf(opened.errors());
            std::shared_ptr<graphql::Subscription> subscription = std::move(*opened);
            subscription->start({std::move(listener.onResponse), std::move(listener.onEnd)});
            return client::Transport::Handle(std::move(subscription));
        };
        return transport;
    }

private:
    template<typename Item>
    static bool isCurrent(const ui::LiveList<Item>& list)
    {
        return list.state() == ui::LiveList<Item>::State::Current;
    }

    ApiBench m_engine;
    ui::Appearance m_appearance{[] { return true; }};
    ui::Navigator m_navigator;
    QUndoStack m_undo;
    std::unique_ptr<ui::Session> m_session;
};

} // namespace wh::test
