// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/Session.h"

#include "ui/session/EngineWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr double kBotsRate = 10; ///< events a second, however many bots change

/// On the GUI thread, from its event loop. The application outlives the session, and whatever may still answer it.
client::Executor onGuiThread()
{
    return [](std::function<void()> task) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(task), Qt::QueuedConnection);
    };
}

template<typename Item>
const Item* findById(const std::vector<Item>& items, const std::string& id)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

Session::Session(client::Transport transport, QObject* parent)
    : QObject(parent)
    , m_client(std::make_unique<client::ApiClient>(std::move(transport), onGuiThread()))
    , m_datasets(std::make_unique<LiveList<client::Dataset>>(m_client->datasetsSource()))
    , m_runs(std::make_unique<LiveList<client::Run>>(m_client->runsSource()))
    , m_jobs(std::make_unique<LiveList<client::Job>>(m_client->jobsSource()))
    , m_scripts(std::make_unique<LiveList<client::PublishedScript>>(m_client->scriptsSource()))
    , m_bots(std::make_unique<LiveList<client::Bot>>(m_client->fleet().botsSource(kBotsRate)))
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(m_scripts.get(), &ListSignals::inserted, this, &Session::onScripts);
    connect(m_scripts.get(), &ListSignals::reset, this, &Session::onScripts);
}

Session::~Session()
{
    // The lists let go of their subscriptions before the client goes.
    m_bots.reset();
    m_scripts.reset();
    m_jobs.reset();
    m_runs.reset();
    m_datasets.reset();
    m_client.reset();
}

void Session::start()
{
    m_error.reset();
    m_newEngine.reset();
    m_newCapabilities.reset();
    m_client->engine(m_latestEngine.only(this, [this](Result<client::EngineInfo> engine) {
        if (!engine)
            return refuse(engine.error());
        m_newEngine = std::move(*engine);
        settle();
    }));
    readCapabilities();
    m_datasets->start();
    m_runs->start();
    m_jobs->start();
    m_scripts->start();
    m_bots->start();
}

void Session::readCapabilities()
{
    m_client->capabilities(m_latestCapabilities.only(this, [this](Result<client::Capabilities> capabilities) {
        if (!capabilities)
            return refuse(capabilities.error());
        m_newCapabilities = std::move(*capabilities);
        settle();
    }));
}

void Session::onScripts()
{
    const bool isNew = m_capabilities && std::any_of(m_scripts->items().begin(), m_scripts->items().end(),
                                                     [this](const auto& script) { return !strategy(script.id); });
    if (!isNew)
        return;
    m_newEngine = m_engine; // as it is
    readCapabilities();
}

void Session::refuse(const Error& error)
{
    if (m_error)
        return;
    m_error = error;
    emit failed();
}

void Session::settle()
{
    if (!m_newEngine || !m_newCapabilities)
        return;
    m_engine = std::exchange(m_newEngine, std::nullopt);
    m_english = std::exchange(m_newCapabilities, std::nullopt);
    m_capabilities = translated(*m_english);
    emit ready();
}

bool Session::eventFilter(QObject* watched, QEvent* event)
{
    // The application is told of another language before any widget is.
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance() && m_english) {
        auto local = translated(*m_english);
        // Member by member: what was handed out stays where it is.
        std::vector<std::string> words;
        forEachWord(local, [&](std::string& text) { words.push_back(std::move(text)); });
        auto next = words.begin();
        forEachWord(*m_capabilities, [&](std::string& text) { text = std::move(*next++); });
    }
    return QObject::eventFilter(watched, event);
}

const client::Strategy* Session::strategy(const std::string& id) const
{
    return m_capabilities ? findById(m_capabilities->strategies, id) : nullptr;
}

const client::MetricDefinition* Session::metric(const std::string& id) const
{
    return m_capabilities ? findById(m_capabilities->metrics, id) : nullptr;
}

} // namespace wh::ui
