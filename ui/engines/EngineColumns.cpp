// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/EngineColumns.h"

#include "core/base/Clock.h"
#include "ui/common/Appearance.h"
#include "ui/common/NoValue.h"
#include "ui/engines/LinkText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EngineColumns)
};

using Shown = Column<EngineLink>;
using State = EngineLink::State;

TimeNs now()
{
    return WallClock().now();
}

/// What is of another moment is written as such.
QVariant paleWhereStale(const EngineLink& link, int role, const Appearance& appearance)
{
    return role == Qt::ForegroundRole && link.isStale() ? QVariant(appearance.colour(Token::Stale)) : QVariant();
}

std::int64_t runningBots(const EngineLink& link)
{
    const auto& bots = link.session().bots().items();
    return std::count_if(bots.begin(), bots.end(),
                         [](const client::Bot& bot) { return !bot.isLeg() && bot.state == "RUNNING"; });
}

Shown state(const Appearance& appearance)
{
    return Shown(Words::tr("State"), [](const EngineLink& link) { return linkLook(link, now()).word; })
        .sortedBy([](const EngineLink& link) { return QVariant(static_cast<int>(link.state())); })
        .decorated([&appearance](const EngineLink& link, int role) -> QVariant {
            if (role == Qt::ToolTipRole)
                return linkSentence(link, appearance, now());
            if (role != Qt::DecorationRole && role != Qt::ForegroundRole)
                return {};
            const LinkLook look = linkLook(link, now());
            if (role == Qt::DecorationRole)
                return appearance.icon(look.icon, look.colour);
            return look.colour == Token::Up || look.colour == Token::Muted ? QVariant()
                                                                           : QVariant(appearance.colour(look.colour));
        });
}

Shown latency(const Appearance& appearance)
{
    return Shown(Words::tr("Latency"),
                 [](const EngineLink& link) {
                     const auto roundTrip = link.roundTrip();
                     return roundTrip ? durationText(*roundTrip) : noValue();
                 })
        .withTip(Words::tr("How long a question and its answer are under way; measured every few seconds"))
        .sortedBy([](const EngineLink& link) { return QVariant::fromValue<qlonglong>(link.roundTrip().value_or(-1)); })
        .decorated([&appearance](const EngineLink& link, int role) { return paleWhereStale(link, role, appearance); })
        .numeric();
}

Shown uptime()
{
    return Shown(Words::tr("Uptime"),
                 [](const EngineLink& link) {
                     const auto up = uptimeOf(link, now());
                     return up ? ageText(*up) : noValue();
                 })
        .withTip(Words::tr("Since the engine was started"))
        .sortedBy(
            [](const EngineLink& link) { return QVariant::fromValue<qlonglong>(uptimeOf(link, now()).value_or(-1)); })
        .numeric();
}

Shown certificate(const Appearance& appearance)
{
    return Shown(Words::tr("Certificate"),
                 [](const EngineLink& link) {
                     const EngineEntry& entry = link.entry();
                     if (link.isEmbedded())
                         return noValue();
                     if (entry.address.startsWith(u"ws:"))
                         return Words::tr("not encrypted");
                     if (entry.certificate.isEmpty())
                         return Words::tr("not accepted yet");
                     constexpr int kShown = 8;
                     return fingerprintText(entry.certificate.left(kShown)) + u'…';
                 })
        .withTip(Words::tr("SHA-256 of the certificate that you accepted"))
        .decorated([&appearance](const EngineLink& link, int role) -> QVariant {
            if (role == Qt::ToolTipRole && !link.entry().certificate.isEmpty())
                return fingerprintText(link.entry().certificate);
            if (role == Qt::ForegroundRole && link.entry().certificate.isEmpty())
                return appearance.colour(Token::Muted);
            return role == Qt::FontRole && !link.entry().certificate.isEmpty()
                       ? QVariant(appearance.font(FontRole::Mono))
                       : QVariant();
        });
}

} // namespace

QString botsText(const EngineLink& link, const Appearance& appearance)
{
    const auto& bots = link.session().bots();
    if (bots.state() != LiveList<client::Bot>::State::Current && bots.items().empty())
        return noValue();
    const auto& numbers = appearance.numbers();
    return Words::tr("%1 of %2", "running bots, all bots")
        .arg(numbers.whole(runningBots(link)), numbers.whole(static_cast<std::int64_t>(bots.items().size())));
}

LinkRows::Columns engineColumns(const Appearance& appearance)
{
    const auto pale = [&appearance](const EngineLink& link, int role) {
        return paleWhereStale(link, role, appearance);
    };
    return {
        Shown(Words::tr("Engine"), [](const EngineLink& link) { return link.name(); }),
        state(appearance),
        Shown(Words::tr("Bots"), [&appearance](const EngineLink& link) { return botsText(link, appearance); })
            .withTip(Words::tr("Running, and all"))
            .sortedBy([](const EngineLink& link) { return QVariant::fromValue<qlonglong>(runningBots(link)); })
            .decorated(pale)
            .numeric(),
        latency(appearance),
        uptime(),
        Shown(Words::tr("Version"),
              [](const EngineLink& link) {
                  const client::EngineInfo* engine = link.session().engine();
                  return engine ? toQString(engine->version) : noValue();
              })
            .decorated(pale),
        Shown(Words::tr("Address"),
              [](const EngineLink& link) {
                  return link.isEmbedded() ? Words::tr("in this window's process") : link.entry().address;
              })
            .decorated([&appearance](const EngineLink& link, int role) {
                if (role == Qt::ToolTipRole && !link.isEmbedded())
                    return QVariant(link.entry().address);
                return role == Qt::ForegroundRole && link.isEmbedded() ? QVariant(appearance.colour(Token::Muted))
                                                                       : QVariant();
            }),
        certificate(appearance),
    };
}

} // namespace wh::ui
