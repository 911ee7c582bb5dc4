// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace wh::ui {

namespace {

constexpr int kThousandth = 1000;

} // namespace

StatusLine::StatusLine(const Appearance& appearance, Session& session, QAction* showJobs, QAction* switchClock,
                       QWidget* parent)
    : QStatusBar(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_engineIcon(new QLabel(this))
    , m_engine(new QLabel(this))
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
    auto* engine = new QWidget(this);
    auto* line = new QHBoxLayout(engine);
    line->setContentsMargins(kGrid, 0, 2 * kGrid, 0);
    line->setSpacing(kGrid + 2);
    line->addWidget(m_engineIcon);
    line->addWidget(m_engine);
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_progress);
    addPermanentWidget(engine);
    addPermanentWidget(m_clock);
    connect(m_jobs, &QToolButton::clicked, showJobs, &QAction::trigger);
    connect(m_clock, &QToolButton::clicked, switchClock, &QAction::trigger);
    connect(&session, &Session::ready, this, &StatusLine::showEngine);
    connect(&session, &Session::failed, this, &StatusLine::showEngine);
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
    showEngine();
    showJobs();
    showTime();
}

void StatusLine::showEngine()
{
    Icon icon = Icon::Clock;
    Token colour = Token::Muted;
    QString word = tr("Engine starting");
    QString tip = tr("The store of runs is being opened and checked.");
    if (m_session.error()) {
        icon = Icon::Failed;
        colour = Token::Failed;
        word = tr("No engine");
        tip = errorText(*m_session.error());
    } else if (const client::EngineInfo* engine = m_session.engine(); engine && m_session.isReady()) {
        icon = Icon::Check;
        colour = Token::Up;
        word = tr("Engine ready");
        tip = tr("Version %1, in this process\nRecordings: %2\nRuns: %3")
                  .arg(toQString(engine->version), toQString(engine->catalog), toQString(engine->store));
    }
    m_engineIcon->setPixmap(m_appearance.icon(icon, colour).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_engine->setText(word);
    m_engine->setToolTip(tip);
    m_engineIcon->setToolTip(tip);
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
