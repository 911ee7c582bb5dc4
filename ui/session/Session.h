// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/ApiClient.h"
#include "ui/session/LiveList.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace wh::ui {

/// A callback that is not called any more when `context` is gone: what every widget wraps its lambdas in.
template<typename Function>
auto whileAlive(QObject* context, Function function)
{
    return [guard = QPointer<QObject>(context), function = std::move(function)](auto&& answer) mutable {
        if (guard)
            function(std::forward<decltype(answer)>(answer));
    };
}

/// Drops answers to questions that have been asked anew: only the last one counts.
class LatestOnly
{
public:
    /// Wraps the callback of a new question.
    template<typename Function>
    auto only(QObject* context, Function function)
    {
        const std::uint64_t mine = ++*m_latest;
        return whileAlive(context, [mine, latest = m_latest, function = std::move(function)](auto&& answer) mutable {
            if (mine == *latest)
                function(std::forward<decltype(answer)>(answer));
        });
    }
    /// No answer counts any more.
    void forget() { ++*m_latest; }

private:
    std::shared_ptr<std::uint64_t> m_latest = std::make_shared<std::uint64_t>(0);
};

/// What the window knows of one engine: its typed calls, what it can do, and the lists that keep themselves current.
/// Whether the engine is in the same process is nothing that can be told here. Owned by the program; GUI thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(client::Transport transport, QObject* parent = nullptr);
    ~Session() override;

    /// Asks for everything; again after a failure, and when an engine that was away is back.
    void start();

    client::ApiClient& client() { return *m_client; }
    /// Null until ready().
    const client::EngineInfo* engine() const { return m_engine ? &*m_engine : nullptr; }
    /// Null until ready(). In the language of the window, from its next change on in another: the same objects stay
    /// until the next ready(), which an engine that comes back may tell.
    const client::Capabilities* capabilities() const { return m_capabilities ? &*m_capabilities : nullptr; }
    bool isReady() const { return m_engine && m_capabilities; }
    /// Why it is not ready; none while it is on its way.
    const std::optional<Error>& error() const { return m_error; }
    /// By ID; null where there is none or they are not known yet.
    const client::Strategy* strategy(const std::string& id) const;
    const client::MetricDefinition* metric(const std::string& id) const;

    LiveList<client::Dataset>& datasets() { return *m_datasets; }
    LiveList<client::Run>& runs() { return *m_runs; }
    LiveList<client::Job>& jobs() { return *m_jobs; }
    /// Those that were published; failed with script.unavailable where the engine takes none.
    LiveList<client::PublishedScript>& scripts() { return *m_scripts; }
    const LiveList<client::PublishedScript>& scripts() const { return *m_scripts; }
    /// Failed with fleet.unavailable where the engine keeps no bots.
    LiveList<client::Bot>& bots() { return *m_bots; }
    const LiveList<client::Bot>& bots() const { return *m_bots; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Once for each start() that succeeded, and when a script has become one of the strategies.
    void ready();
    void failed();

private:
    void refuse(const Error& error);
    void readCapabilities();
    /// A script that was published is a strategy that was not there before.
    void onScripts();
    /// Both answers are there.
    void settle();

    std::unique_ptr<client::ApiClient> m_client;
    LatestOnly m_latestEngine, m_latestCapabilities;
    std::optional<client::EngineInfo> m_newEngine; ///< until the other answer is there
    std::optional<client::Capabilities> m_newCapabilities;
    std::optional<client::EngineInfo> m_engine;
    std::optional<client::Capabilities> m_capabilities; ///< in the language of the window
    std::optional<client::Capabilities> m_english;      ///< as the engine says it
    std::optional<Error> m_error;
    std::unique_ptr<LiveList<client::Dataset>> m_datasets;
    std::unique_ptr<LiveList<client::Run>> m_runs;
    std::unique_ptr<LiveList<client::Job>> m_jobs;
    std::unique_ptr<LiveList<client::PublishedScript>> m_scripts;
    std::unique_ptr<LiveList<client::Bot>> m_bots;
};

inline QString toQString(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace wh::ui
