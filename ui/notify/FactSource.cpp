// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/FactSource.h"

#include "core/base/Cause.h"
#include "ui/notify/Notifier.h"
#include "ui/session/Session.h"

#include <algorithm>
#include <optional>

namespace wh::ui {

namespace {

using State = EngineLink::State;
using Kind = Fact::Kind;
using Bot = client::Bot;

/// Of the engine's disk and journal: they hold every bot of a shard at once.
bool isOfStorage(const Error& error)
{
    return error.code.starts_with("storage.") || error.code.starts_with("store.") || error.code.starts_with("file.");
}

bool asks(State state)
{
    return state == State::TokenWanted || state == State::CertificateNew || state == State::CertificateChanged;
}

} // namespace

Error errorOfText(const std::string& text)
{
    const auto open = text.find(" (");
    const std::string code = text.substr(0, open);
    const bool isCode = code.find('.') != std::string::npos && code.find(' ') == std::string::npos;
    if (!isCode || (open != std::string::npos && !text.ends_with(')')))
        return Error("text", {{"text", text}});
    Error error(code);
    std::size_t from = open == std::string::npos ? text.size() : open + 2;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find(", ", from), text.size() - 1);
        const std::string pair = text.substr(from, end - from);
        const auto space = pair.find(' ');
        if (space != std::string::npos)
            error.context.push_back({pair.substr(0, space), pair.substr(space + 1)});
        from = end + 2;
    }
    return error;
}

bool isLimit(const std::string& code)
{
    constexpr const char* kLimits[] = {"risk.balance_insufficient", "risk.margin_insufficient", "risk.order_rate",
                                       "risk.price_outside_band"};
    return (code.starts_with("risk.") && code.ends_with("_above_limit")) ||
           std::find(std::begin(kLimits), std::end(kLimits), code) != std::end(kLimits);
}

/// One engine.
class FactSource::Watch : public QObject
{
public:
    Watch(EngineLink& link, Notifier& notifier, const Pace& pace) : m_link(link), m_notifier(notifier), m_pace(pace)
    {
        m_away.setSingleShot(true);
        m_away.setInterval(pace.away);
        m_health.setInterval(pace.health);
        connect(&link, &EngineLink::stateChanged, this, [this] { onState(); });
        connect(&m_away, &QTimer::timeout, this, [this] {
            m_isAwayTold = true;
            tell(Kind::EngineAway, m_link.error().value_or(Error()));
        });
        connect(&m_health, &QTimer::timeout, this, [this] { askHealth(); });
        auto& bots = link.session().bots();
        connect(&bots, &ListSignals::reset, this, [this] { onReset(); });
        connect(&bots, &ListSignals::inserted, this, [this](std::size_t at) { onBot(bot(at), true); });
        connect(&bots, &ListSignals::itemChanged, this, [this](std::size_t at) { onBot(bot(at), false); });
        connect(&bots, &ListSignals::aboutToRemove, this, [this](std::size_t at) { m_known.erase(bot(at).id); });
        onState();
        if (bots.state() == LiveList<Bot>::State::Current)
            onReset();
    }

private:
    struct Known
    {
        bool hasFailed = false;
        bool isHeld = false;
        std::int64_t refusals = 0;
        std::optional<std::chrono::steady_clock::time_point> asked; ///< for what refused its orders
    };

    const Bot& bot(std::size_t at) const { return m_link.session().bots().items()[at]; }

    void tell(Kind kind, const Error& why, const Bot* of = nullptr)
    {
        Fact fact;
        fact.kind = kind;
        fact.engine = m_link.id();
        fact.engineName = m_link.name();
        if (of) {
            fact.bot = toQString(of->id);
            fact.botName = toQString(of->name);
        }
        fact.why = why;
        m_notifier.tell(fact);
    }

    void onState()
    {
        const State now = m_link.state();
        const bool isRefused = now == State::Refused && !m_link.isEmbedded();
        // What was told before is over, also where something else is to be told instead.
        const std::string asked = asks(now) || isRefused ? m_link.error().value_or(Error()).code : std::string();
        if (now == State::Connected || now == State::Off || asks(now) || isRefused)
            m_notifier.settle(Kind::EngineAway, m_link.id());
        if (now == State::Connected || now == State::Off || (!asked.empty() && asked != m_asked))
            m_notifier.settle(Kind::EngineAsks, m_link.id());
        if (now == State::Connected || !asked.empty())
            m_asked = asked;
        if (now == State::Connected) {
            m_away.stop();
            m_health.start();
            if (std::exchange(m_isAwayTold, false))
                tell(Kind::EngineBack, Error());
        } else {
            m_health.stop();
        }
        // What was never reached is told too: it may have gone while the window was closed.
        if (now == State::Away && !m_away.isActive() && !m_isAwayTold)
            m_away.start();
        else if (now != State::Away)
            m_away.stop();
        if (asks(now) || isRefused)
            tell(Kind::EngineAsks, m_link.error().value_or(Error()));
    }

    void onReset()
    {
        // Bots that were known before the engine went away may have failed in the meantime.
        const bool isFirst = !std::exchange(m_hasLooked, true);
        std::map<std::string, Known> before = std::move(m_known);
        m_known.clear();
        for (const Bot& one : m_link.session().bots().items()) {
            const auto known = before.find(one.id);
            if (known != before.end())
                m_known.emplace(one.id, known->second);
            onBot(one, known == before.end() && isFirst);
        }
    }

    /// @param isOld  it may have been so for long
    void onBot(const Bot& now, bool isOld)
    {
        const auto [place, isNew] = m_known.try_emplace(now.id);
        Known& known = place->second;
        const bool hasFailed = now.state == "FAILED";
        const bool isHeld = now.isAtWork() && now.reason.has_value();
        if (isNew)
            known.refusals = now.figures.refusals;
        // With a second market its bot has failed, and says why.
        if (hasFailed && !known.hasFailed && !isOld && !now.isLeg())
            tell(Kind::BotFailed, now.reason.value_or(Error()), &now);
        if (isHeld && !known.isHeld && !isOld) {
            if (isOfStorage(*now.reason))
                tell(Kind::OrdersStopped, *now.reason);
            else
                tell(Kind::BotHeld, *now.reason, &now);
        }
        known.hasFailed = hasFailed;
        known.isHeld = isHeld;
        if (now.figures.refusals < known.refusals)
            known.refusals = now.figures.refusals; // counted anew
        if (now.figures.refusals > known.refusals)
            askWhatRefused(now, known);
    }

    /// The list counts refusals; why, the history knows.
    void askWhatRefused(const Bot& of, Known& known)
    {
        const auto now = std::chrono::steady_clock::now();
        if (known.asked && now - *known.asked < m_pace.limits)
            return; // the next change of its figures asks
        known.asked = now;
        known.refusals = of.figures.refusals;
        client::HistoryRequest request;
        request.bots = {of.id};
        request.text = "risk.";
        request.first = 20;
        m_link.session().client().fleet().orders(
            request, whileAlive(this, [this, id = of.id](const Result<client::HistoryPage<client::BotOrder>>& page) {
                const Bot* asked = m_link.session().bots().find(id);
                if (!page || !asked)
                    return;
                for (const client::BotOrder& order : page->rows) {
                    const Error why = errorOfText(order.reason);
                    if (isLimit(why.code))
                        return tell(Kind::LimitHit, why, asked);
                }
            }));
    }

    void askHealth()
    {
        m_link.session().client().fleet().health(whileAlive(this, [this](const Result<client::FleetHealth>& health) {
            if (!health) {
                // An engine that answers, and whose bots cannot be had: its store is damaged, say.
                const auto cause = causeOf(health.error());
                if (cause && !m_isStopped)
                    tell(Kind::OrdersStopped, *cause);
                m_isStopped |= cause.has_value();
                return;
            }
            if (!health->acceptsOrders && !m_isStopped)
                tell(Kind::OrdersStopped, reasonOf(*health));
            if (health->acceptsOrders && m_isStopped)
                m_notifier.settle(Kind::OrdersStopped, m_link.id());
            m_isStopped = !health->acceptsOrders;
        }));
    }

    static Error reasonOf(const client::FleetHealth& health)
    {
        if (health.store)
            return *health.store;
        for (const auto& shard : health.shards) {
            if (shard.failure)
                return *shard.failure;
        }
        return Error();
    }

    EngineLink& m_link;
    Notifier& m_notifier;
    const Pace m_pace;
    QTimer m_away;
    QTimer m_health;
    std::string m_asked; ///< the code of what it asked last
    bool m_isAwayTold = false;
    bool m_isStopped = false;
    bool m_hasLooked = false;
    std::map<std::string, Known> m_known; ///< by bot
};

FactSource::FactSource(EngineLinks& links, Notifier& notifier) : FactSource(links, notifier, Pace()) {}

FactSource::FactSource(EngineLinks& links, Notifier& notifier, const Pace& pace, QObject* parent)
    : QObject(parent), m_links(links), m_notifier(notifier), m_pace(pace)
{
    const auto watch = [this](EngineLink* link) {
        m_watches.emplace(link, std::make_unique<Watch>(*link, m_notifier, m_pace));
    };
    for (EngineLink* link : links.all())
        watch(link);
    connect(&links, &EngineLinks::added, this, watch);
    connect(&links, &EngineLinks::aboutToRemove, this, [this](EngineLink* link) {
        m_watches.erase(link);
        for (const Kind kind : {Kind::EngineAway, Kind::EngineAsks, Kind::OrdersStopped})
            m_notifier.settle(kind, link->id());
    });
}

FactSource::~FactSource() = default;

} // namespace wh::ui
