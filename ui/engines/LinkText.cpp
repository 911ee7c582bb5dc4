// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/LinkText.h"

#include "core/base/Cause.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

using State = EngineLink::State;

/// Why its bots cannot be had, though it answers; null: they can, or it is made without.
const Error* lossOfBots(const EngineLink& link)
{
    const auto& bots = link.session().bots();
    const bool isLost = bots.state() == LiveList<client::Bot>::State::Failed && bots.error() && causeOf(*bots.error());
    return isLost ? &*bots.error() : nullptr;
}

QString staleSentence(const EngineLink& link, const Appearance& appearance, TimeNs now)
{
    if (link.lastHeard() == 0)
        return Words::tr("Nothing has come from it yet.");
    return Words::tr("What is shown of it is as it was at %1, %2 ago.")
        .arg(appearance.times().clock(link.lastHeard()), ageText(now - link.lastHeard()));
}

} // namespace

QString ageText(DurationNs age)
{
    return durationText(std::max<DurationNs>(age, 0) / kSecond * kSecond);
}

LinkLook linkLook(const EngineLink& link, TimeNs now)
{
    switch (link.state()) {
    case State::Off:
        return {Icon::Minus, Token::Muted, Words::tr("Disconnected")};
    case State::Connecting:
        return {Icon::Clock, Token::Muted, link.isEmbedded() ? Words::tr("Starting") : Words::tr("Connecting")};
    case State::Connected:
        if (lossOfBots(link))
            return {Icon::Failed, Token::Failed, Words::tr("Without its bots")};
        return {Icon::Check, Token::Up, link.isEmbedded() ? Words::tr("Running") : Words::tr("Connected")};
    case State::Away:
        return {Icon::Stale, Token::Stale, Words::tr("Away for %1", "a span of time").arg(ageText(now - link.since()))};
    case State::TokenWanted:
        return {Icon::Lock, Token::Warning, Words::tr("Asks for a token")};
    case State::CertificateNew:
        return {Icon::Lock, Token::Warning, Words::tr("New certificate")};
    case State::CertificateChanged:
        return {Icon::Warning, Token::Failed, Words::tr("Certificate changed")};
    case State::Refused:
        break;
    }
    return {Icon::Failed, Token::Failed, link.isEmbedded() ? Words::tr("Failed") : Words::tr("Refused")};
}

QString linkSentence(const EngineLink& link, const Appearance& appearance, TimeNs now)
{
    switch (link.state()) {
    case State::Off:
        return link.lastHeard() == 0
                   ? Words::tr("You have disconnected it.")
                   : Words::tr("You have disconnected it.") + u' ' + staleSentence(link, appearance, now);
    case State::Connecting:
        return link.isEmbedded() ? Words::tr("Its store is being opened and checked.")
                                 : Words::tr("Waiting for %1 to answer.").arg(link.entry().address);
    case State::Connected:
        if (const Error* loss = lossOfBots(link))
            return errorText(*loss);
        return link.isEmbedded() ? Words::tr("In this window's own process.")
                                 : Words::tr("Since %1.", "a moment").arg(appearance.times().moment(link.since()));
    case State::Away:
        return errorText(*link.error()) + QLatin1Char(' ') + nextAttemptText(link, now) + QLatin1Char(' ') +
               staleSentence(link, appearance, now);
    case State::TokenWanted:
        if (link.error()->code == "engines.token_wanted")
            return Words::tr("The engine lets nobody in without a token. Whoever runs it makes one with "
                             "“wheelhouse-engine token create”.");
        return errorText(*link.error()) + QLatin1Char(' ') + Words::tr("So it is asked for at each start.");
    case State::CertificateNew:
        return Words::tr("Its certificate has never been seen here. Nothing has been sent to it, and nothing is, "
                         "until you have accepted it.");
    case State::CertificateChanged:
        return Words::tr("It shows another certificate than the one you accepted. Nothing has been sent to it: "
                         "somebody else may be answering in its place.");
    case State::Refused:
        break;
    }
    return errorText(*link.error());
}

std::optional<DurationNs> uptimeOf(const EngineLink& link, TimeNs now)
{
    const client::EngineInfo* engine = link.session().engine();
    if (!engine || link.state() != State::Connected)
        return std::nullopt;
    // By its own clock: it told the time when it was connected.
    return std::max<DurationNs>(engine->now - engine->startedAt + now - link.since(), 0);
}

} // namespace wh::ui
