// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/base/Clock.h"
#include "ui/common/Appearance.h"
#include "ui/common/PlainText.h"
#include "ui/engines/LinkText.h"
#include "ui/fleet/FleetRows.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/BotText.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kThousandth = 1000;
constexpr qsizetype kMostProfits = 2; // in different assets

} // namespace

StatusLine::StatusLine(const Appearance& appearance, Session& session, const FleetRows& bots, const Actions& actions,
                       QWidget* parent)
    : QStatusBar(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_bots(bots)
    , m_links(bots.links())
    , m_fleet(new QToolButton(this))
    , m_engines(new QToolButton(this))
    , m_jobs(new QToolButton(this))
    , m_progress(new QProgressBar(this))
    , m_clock(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(2 * kGrid, 0, kGrid, 0);
    m_progress->setRange(0, kThousandth);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(96, 8);
    m_jobs->setAutoRaise(true);
    m_jobs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_jobs->setIcon(appearance.icon(Icon::Jobs));
    m_jobs->setFocusPolicy(Qt::TabFocus);
    m_clock->setAutoRaise(true);
    m_clock->setFocusPolicy(Qt::TabFocus);
    m_engines->setObjectName(QStringLiteral("shell.engines"));
    m_engines->setAutoRaise(true);
    m_engines->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_engines->setFocusPolicy(Qt::TabFocus);
    m_fleet->setObjectName(QStringLiteral("shell.bots"));
    m_fleet->setAutoRaise(true);
    m_fleet->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fleet->setFocusPolicy(Qt::TabFocus);
    addPermanentWidget(m_fleet);
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_engines);
    addPermanentWidget(m_clock);
    connect(m_fleet, &QToolButton::clicked, actions.fleet, &QAction::trigger);
    connect(m_jobs, &QToolButton::clicked, actions.jobs, &QAction::trigger);
    connect(m_engines, &QToolButton::clicked, actions.engines, &QAction::trigger);
    connect(m_clock, &QToolButton::clicked, actions.clock, &QAction::trigger);
    connect(&bots, &FleetRows::applied, this, [this] {
        if (m_bots.totals() != m_shownTotals)
            showBots();
    });
    connect(&m_links, &EngineLinks::stateChanged, this, &StatusLine::showEngines);
    connect(&m_links, &EngineLinks::added, this, &StatusLine::showEngines);
    connect(&m_links, &EngineLinks::removed, this, &StatusLine::showEngines);
    for (const auto signal : {&ListSignals::reset, &ListSignals::stateChanged})
        connect(&session.jobs(), signal, this, &StatusLine::showJobs);
    for (const auto signal : {&ListSignals::inserted, &ListSignals::itemChanged, &ListSignals::removed})
        connect(&session.jobs(), signal, this, [this] { this->showJobs(); });
    connect(&appearance, &Appearance::changed, this, &StatusLine::refresh);
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::showTime);
    refresh();
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void StatusLine::showEvent(QShowEvent* event)
{
    QStatusBar::showEvent(event);
    showTime();
}

void StatusLine::hideEvent(QHideEvent* event)
{
    QStatusBar::hideEvent(event);
    m_tick.stop();
}

void StatusLine::paintEvent(QPaintEvent* event)
{
    QStatusBar::paintEvent(event);
    QPainter(this).fillRect(0, 0, width(), 1, m_appearance.colour(Token::Border));
}

void StatusLine::refresh()
{
    m_progress->setAccessibleName(tr("Progress of the running job"));
    m_clock->setToolTip(tr("Click to switch between UTC and local time"));
    m_clock->setAccessibleDescription(m_clock->toolTip());
    m_jobs->setToolTip(tr("Show or hide the jobs"));
    showBots();
    showEngines();
    showJobs();
    showTime();
}

void StatusLine::showBots()
{
    const FleetTotals& totals = m_shownTotals = m_bots.totals();
    const NumberFormat& numbers = m_appearance.numbers();
    QStringList profits;
    for (const auto& profit : totals.profits) {
        const int sign = profit.net.sign();
        profits << (sign == 0 ? QString() : arrowOf(sign) + u' ') + moneyText(numbers, profit.net, profit.asset, true) +
                       u' ' + toQString(profit.asset);
    }
    const QString running = tr("%1 running").arg(numbers.whole(totals.running));
    const QString failed = totals.failed == 0 ? QString() : tr("%1 failed").arg(numbers.whole(totals.failed));
    QStringList shown{running};
    if (totals.failed > 0)
        shown << failed;
    const QString away = totals.away == 0 ? QString() : tr("%1 not answering").arg(numbers.whole(totals.away));
    if (totals.away > 0)
        shown << away;
    shown << profits.mid(0, kMostProfits);
    if (profits.size() > kMostProfits)
        shown.back() += QStringLiteral(" …");
    m_fleet->setVisible(totals.bots > 0);
    m_fleet->setText(shown.join(QStringLiteral("   ")));
    m_fleet->setIcon(totals.failed > 0    ? m_appearance.icon(Icon::Failed, Token::Failed)
                     : totals.running > 0 ? m_appearance.icon(Icon::Run, Token::Up)
                                          : m_appearance.icon(Icon::Stop, Token::Muted));
    QStringList lines{tr("%1 bot(s), on all engines", nullptr, totals.bots).arg(numbers.whole(totals.bots)), running};
    if (totals.failed > 0)
        lines << failed;
    if (totals.away > 0)
        lines << away;
    if (!profits.isEmpty())
        lines << tr("Net profit: %1").arg(profits.join(QStringLiteral(", ")));
    m_fleet->setToolTip(plainTip(lines.join(u'\n')));
    m_fleet->setAccessibleDescription(lines.join(u'\n'));
}

void StatusLine::showEngines()
{
    const TimeNs now = WallClock().now();
    const auto all = m_links.all();
    // The one that most wants to be looked at decides the picture.
    LinkLook worst{Icon::Check, Token::Up, {}};
    const auto rank = [](Token colour) {
        constexpr Token kRising[] = {Token::Up, Token::Muted, Token::Stale, Token::Warning, Token::Failed};
        return std::find(std::begin(kRising), std::end(kRising), colour) - std::begin(kRising);
    };
    QStringList lines;
    int wanted = 0;
    for (const EngineLink* link : all) {
        const LinkLook look = linkLook(*link, now);
        lines << QStringLiteral("%1: %2").arg(link->name(), look.word);
        if (link->state() == EngineLink::State::Off)
            continue;
        ++wanted;
        if (rank(look.colour) > rank(worst.colour))
            worst = look;
    }
    const int connected = m_links.connectedCount();
    const QString text =
        connected == wanted
            ? tr("%n engine(s)", nullptr, connected)
            : tr("%1 of %n engine(s)", "connected", wanted).arg(m_appearance.numbers().whole(connected));
    // One alone says how it stands with it.
    m_engines->setText(wanted == 1 && connected == 0 ? lines.front() : text);
    m_engines->setIcon(m_appearance.icon(worst.icon, worst.colour));
    m_engines->setToolTip(plainTip(lines.join(u'\n')));
    m_engines->setAccessibleDescription(lines.join(u'\n'));
}

void StatusLine::showJobs()
{
    const client::Job* running = nullptr;
    int underWay = 0;
    for (const client::Job& job : m_session.jobs().items()) {
        underWay += job.hasEnded() ? 0 : 1;
        if (job.status == "RUNNING")
            running = &job;
    }
    const bool knowsEnd = running && running->share;
    QString text = underWay == 0 ? tr("No jobs") : tr("%n job(s)", nullptr, underWay);
    if (knowsEnd)
        text += QLatin1Char(' ') + m_appearance.numbers().percent(*running->share, 0);
    m_jobs->setText(text);
    m_progress->setVisible(running != nullptr);
    m_progress->setRange(0, running && !knowsEnd ? 0 : kThousandth);
    if (knowsEnd)
        m_progress->setValue(qRound(*running->share * kThousandth));
}

void StatusLine::showTime()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeNs at = now * 1'000'000;
    m_clock->setText(QStringLiteral("%1 %2").arg(m_appearance.times().clock(at), m_appearance.times().zoneName(at)));
    m_clock->setAccessibleName(tr("Clock: %1").arg(m_clock->text()));
    if (isVisible())
        m_tick.start(static_cast<int>(1000 - now % 1000));
}

} // namespace wh::ui
