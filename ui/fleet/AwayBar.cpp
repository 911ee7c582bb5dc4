// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/AwayBar.h"

#include "core/base/Clock.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/fleet/FleetRows.h"
#include "ui/fleet/FleetText.h"
#include "ui/session/Session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <map>

namespace wh::ui {

namespace {

constexpr int kClockMs = 1000;
constexpr int kPicture = 16;

} // namespace

AwayBar::AwayBar(const Appearance& appearance, FleetRows& rows, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_rows(rows)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_engines(new QPushButton(this))
    , m_now(new QPushButton(this))
    , m_retry(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("awayText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_engines->setAutoDefault(false);
    m_now->setObjectName(QStringLiteral("tryNow"));
    m_now->setAutoDefault(false);
    m_retry->setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, kGrid + 1);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    // Where they stand no text moves them, of however many lines it is.
    for (QPushButton* button : {m_retry, m_now, m_engines})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_engines, &QPushButton::clicked, this, &AwayBar::enginesRequested);
    connect(m_now, &QPushButton::clicked, this, &AwayBar::tryNow);
    connect(m_retry, &QPushButton::clicked, this, &AwayBar::retryRequested);
    connect(&rows, &FleetRows::enginesChanged, this, &AwayBar::refresh);
    connect(&rows, &FleetRows::applied, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&appearance, &Appearance::changed, this, &AwayBar::refresh);
    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, &AwayBar::refresh);
    refresh();
}

QString AwayBar::text() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void AwayBar::refresh()
{
    const NumberFormat& numbers = m_appearance.numbers();
    std::map<const EngineLink*, int> bots;
    for (const FleetRow* row : m_rows.all())
        bots[row->engine] += row->bot.isLeg() ? 0 : 1;
    QStringList texts;
    const TimeNs now = WallClock().now();
    bool isAnyAway = false;
    bool isAnyTried = false; // again and again
    bool isAnyWaiting = false;
    bool hasAnyFailed = false;
    for (EngineLink* link : m_rows.links().all()) {
        const auto& list = link->session().bots();
        if (link->isStale() && link->lastHeard() > 0 && bots[link] > 0) {
            isAnyAway = true;
            isAnyTried |= link->state() == EngineLink::State::Away;
            isAnyWaiting |= link->state() == EngineLink::State::Away && !isBeingTried(*link, now);
            const QString next = nextAttemptText(*link, now);
            const QString text =
                link->state() == EngineLink::State::CertificateChanged
                    ? tr("The certificate of %1 has changed: its %3 bot(s) are shown as they were %2 ago.", nullptr,
                         bots[link])
                    : tr("%1 has not answered for %2: its %3 bot(s) are shown as they were.", nullptr, bots[link]);
            texts << text.arg(link->name(), spanText(now - link->lastHeard()), numbers.whole(bots[link])) +
                         (next.isEmpty() ? QString() : u' ' + next);
        } else if (!link->isStale() && list.state() == LiveList<client::Bot>::State::Failed &&
                   m_rows.links().all().size() > 1) {
            hasAnyFailed = true;
            texts << tr("The bots of %1 could not be read: %2")
                         .arg(link->name(), errorText(list.error().value_or(Error())));
        }
    }
    const Icon icon = hasAnyFailed ? Icon::Failed : Icon::Stale;
    m_picture->setPixmap(m_appearance.icon(icon, hasAnyFailed ? Token::Failed : Token::Stale)
                             .pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_text->setText(texts.join(u'\n'));
    m_engines->setText(tr("Engines"));
    m_engines->setToolTip(tr("Open the page of engines"));
    m_engines->setVisible(isAnyAway);
    m_now->setText(tr("Try now"));
    m_now->setToolTip(tr("Try at once to reach the engines that are away"));
    m_now->setVisible(isAnyTried);
    m_nowFocus.setEnabled(*m_now, isAnyWaiting);
    m_retry->setText(tr("Try again"));
    m_retry->setVisible(hasAnyFailed);
    setVisible(!texts.isEmpty());
    if (isAnyAway && !m_clock.isActive())
        m_clock.start();
    else if (!isAnyAway)
        m_clock.stop();
}

void AwayBar::tryNow()
{
    for (EngineLink* link : m_rows.links().all()) {
        if (link->state() == EngineLink::State::Away && !isBeingTried(*link, WallClock().now()))
            link->connectNow();
    }
    refresh();
}

void AwayBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void AwayBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colour(Token::Raised));
    painter.fillRect(0, height() - 1, width(), 1, m_appearance.colour(Token::Border));
}

} // namespace wh::ui
