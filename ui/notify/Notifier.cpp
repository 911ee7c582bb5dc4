// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/Notifier.h"

#include "ui/common/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notifier)
};

using Kind = Fact::Kind;

constexpr std::size_t kMostNamed = 5;

QString whyText(const Error& why)
{
    return why.code.empty() ? QString() : errorText(why);
}

/// The one it is about: a bot with its engine, or an engine.
QString subjectOf(const Fact& fact)
{
    return fact.bot.isEmpty() ? fact.engineName : fact.botName;
}

QString titleOf(const Fact& fact)
{
    const QString subject = subjectOf(fact);
    switch (fact.kind) {
    case Kind::BotFailed:
        return Words::tr("%1 failed", "a bot").arg(subject);
    case Kind::BotHeld:
        return Words::tr("%1 cannot trade at the moment", "a bot").arg(subject);
    case Kind::LimitHit:
        return Words::tr("%1 hit a limit", "a bot").arg(subject);
    case Kind::OrdersStopped:
        return Words::tr("%1 places no new orders", "an engine").arg(subject);
    case Kind::EngineAway:
        return Words::tr("%1 does not answer", "an engine").arg(subject);
    case Kind::EngineBack:
        return Words::tr("%1 is back", "an engine").arg(subject);
    case Kind::EngineAsks:
        break;
    }
    if (fact.why.code == "remote.certificate_unknown")
        return Words::tr("%1 shows a new certificate", "an engine").arg(subject);
    if (fact.why.code == "remote.certificate_changed")
        return Words::tr("The certificate of %1 has changed", "an engine").arg(subject);
    return Words::tr("%1 asks for a token", "an engine").arg(subject);
}

QString titleOf(Kind kind, int count)
{
    switch (kind) {
    case Kind::BotFailed:
        return Words::tr("%n bot(s) failed", nullptr, count);
    case Kind::BotHeld:
        return Words::tr("%n bot(s) cannot trade at the moment", nullptr, count);
    case Kind::LimitHit:
        return Words::tr("%n bot(s) hit a limit", nullptr, count);
    case Kind::OrdersStopped:
        return Words::tr("%n engine(s) place no new orders", nullptr, count);
    case Kind::EngineAway:
        return Words::tr("%n engine(s) do not answer", nullptr, count);
    case Kind::EngineBack:
        return Words::tr("%n engine(s) are back", nullptr, count);
    case Kind::EngineAsks:
        break;
    }
    return Words::tr("%n engine(s) want you to decide something", nullptr, count);
}

Alert::Level levelOf(Kind kind)
{
    switch (kind) {
    case Kind::BotFailed:
    case Kind::OrdersStopped:
        return Alert::Level::Failure;
    case Kind::EngineBack:
        return Alert::Level::Note;
    default:
        return Alert::Level::Warning;
    }
}

/// What is to be said besides the reason.
QString consequenceOf(Kind kind)
{
    if (kind == Kind::EngineAway)
        return Words::tr("Its bots go on by themselves; what is shown of them is as it was.");
    return {};
}

QString detailsOf(const Fact& fact)
{
    QString details = fact.engineName;
    if (!fact.bot.isEmpty())
        details += QStringLiteral(" / %1 (%2)").arg(fact.botName, fact.bot);
    return fact.why.code.empty() ? details : details + u'\n' + errorDetails(fact.why);
}

bool isOfEngine(Kind kind)
{
    return kind != Kind::BotFailed && kind != Kind::BotHeld && kind != Kind::LimitHit;
}

Target targetOf(const std::vector<Fact>& facts)
{
    const Fact& first = facts.front();
    if (facts.size() == 1)
        return {first.bot.isEmpty() ? Target::Kind::Engine : Target::Kind::Bot, first.engine, first.bot};
    return isOfEngine(first.kind) ? Target{Target::Kind::Engine, first.engine, {}}
                                  : Target{Target::Kind::Fleet, {}, {}};
}

/// It is of this computer, whichever engine's token it is about.
bool isOfKeychain(const Fact& fact)
{
    return fact.kind == Kind::EngineAsks && fact.why.code == "keychain.unavailable";
}

} // namespace

Alert alertOf(const std::vector<Fact>& facts)
{
    const Fact& first = facts.front();
    Alert alert;
    alert.level = levelOf(first.kind);
    QStringList details;
    for (const Fact& fact : facts)
        details << detailsOf(fact);
    alert.details = details.join(QStringLiteral("\n\n"));
    alert.target = targetOf(facts);
    alert.kind = first.kind;
    for (const Fact& fact : facts)
        alert.engines << fact.engine;
    if (facts.size() == 1) {
        alert.title = titleOf(first);
        QStringList sentences;
        // Whose title says it all has no reason to repeat.
        if (first.kind != Kind::EngineAsks || isOfKeychain(first))
            sentences << whyText(first.why);
        sentences << consequenceOf(first.kind);
        sentences.removeAll(QString());
        alert.text = sentences.join(u' ');
        return alert;
    }
    alert.title = titleOf(first.kind, static_cast<int>(facts.size()));
    QStringList names;
    for (std::size_t i = 0; i < std::min(kMostNamed, facts.size()); ++i)
        names << subjectOf(facts[i]);
    QString text = names.join(QStringLiteral(", "));
    if (facts.size() > kMostNamed)
        text = Words::tr("%1 and %n more", "names", static_cast<int>(facts.size() - kMostNamed)).arg(text);
    const bool isOneReason =
        std::all_of(facts.begin(), facts.end(), [&](const Fact& fact) { return fact.why == first.why; });
    if (isOneReason && (first.kind != Kind::EngineAsks || isOfKeychain(first)) && !first.why.code.empty())
        text += QStringLiteral(": ") + whyText(first.why);
    alert.text = text;
    return alert;
}

Notifier::Notifier() : Notifier(Pace()) {}

Notifier::Notifier(const Pace& pace, QObject* parent) : QObject(parent), m_pace(pace)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(pace.together);
    connect(&m_wait, &QTimer::timeout, this, &Notifier::flush);
}

void Notifier::tell(const Fact& fact)
{
    const bool isOfAll = isOfKeychain(fact);
    const Key key{fact.kind, isOfAll ? QString() : fact.engine, isOfEngine(fact.kind) ? QString() : fact.bot};
    const auto now = Clock::now();
    forget();
    // One that is back may go away again.
    if (fact.kind == Kind::EngineBack)
        m_told.erase(Key{Kind::EngineAway, fact.engine, QString()});
    else if (!m_told.emplace(key, now).second && !(isOfAll && waits(fact)))
        return;
    m_waiting.push_back(fact);
    if (!m_wait.isActive())
        m_wait.start();
}

void Notifier::settle(Fact::Kind kind, const QString& engine)
{
    m_told.erase(Key{kind, engine, QString()});
    std::erase_if(m_waiting, [&](const Fact& fact) { return fact.kind == kind && fact.engine == engine; });
    emit settled(kind, engine);
}

/// Others of one cause are about to be told: this one goes with them.
bool Notifier::waits(const Fact& fact) const
{
    const auto isAlike = [&](const Fact& one) { return one.kind == fact.kind && one.why.code == fact.why.code; };
    const auto isSame = [&](const Fact& one) { return isAlike(one) && one.engine == fact.engine; };
    return std::any_of(m_waiting.begin(), m_waiting.end(), isAlike) &&
           std::none_of(m_waiting.begin(), m_waiting.end(), isSame);
}

void Notifier::forget()
{
    const auto now = Clock::now();
    std::erase_if(m_told, [&](const auto& told) { return now - told.second >= m_pace.quiet; });
}

void Notifier::flush()
{
    auto facts = std::move(m_waiting);
    m_waiting.clear();
    std::stable_sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) { return a.kind < b.kind; });
    while (!facts.empty()) {
        const auto end =
            std::find_if(facts.begin(), facts.end(), [&](const Fact& fact) { return fact.kind != facts.front().kind; });
        const std::vector<Fact> ofAKind(facts.begin(), end);
        facts.erase(facts.begin(), end);
        emit alerted(alertOf(ofAKind));
    }
}

} // namespace wh::ui
