// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/EnginePane.h"

#include "core/base/Cause.h"
#include "core/base/Clock.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoValue.h"
#include "ui/common/StatePane.h"
#include "ui/engines/EngineColumns.h"
#include "ui/engines/EngineQuestions.h"
#include "ui/engines/HealthView.h"
#include "ui/engines/LinkText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

using State = EngineLink::State;

constexpr int kFiguresWidth = 300; // at least; the health has the rest
constexpr int kMostFiguresWidth = 460;
constexpr std::chrono::seconds kHealthEvery{2};

QString tokenText(const EngineLink& link)
{
    switch (link.entry().token) {
    case EngineEntry::Token::Kept:
        return EnginePane::tr("in the keychain of this computer");
    case EngineEntry::Token::Asked:
        return EnginePane::tr("asked for at each start");
    case EngineEntry::Token::None:
        break;
    }
    return link.hasToken() ? EnginePane::tr("given, not accepted yet") : EnginePane::tr("none");
}

/// What the button says; nothing where there is nothing to do.
QString actionText(const EngineLink& link)
{
    switch (link.state()) {
    case State::Off:
        return EnginePane::tr("Connect");
    case State::Away:
        return EnginePane::tr("Try now");
    case State::TokenWanted:
        return EnginePane::tr("Give the token…");
    case State::CertificateNew:
    case State::CertificateChanged:
        return EnginePane::tr("Look at the certificate…");
    case State::Refused:
        return hasQuestion(link) ? EnginePane::tr("Give another token…") : EnginePane::tr("Try again");
    default:
        return {};
    }
}

} // namespace

EnginePane::EnginePane(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("enginePane"));
    auto* content = new QWidget;
    auto* left = new QWidget(content);
    left->setMinimumWidth(kFiguresWidth);
    left->setMaximumWidth(kMostFiguresWidth);
    m_title = new ElidedLabel(left);
    m_picture = new QLabel(left);
    m_word = new QLabel(left);
    m_word->setObjectName(QStringLiteral("stateWord"));
    m_sentence = new QLabel(left);
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton(left);
    m_action->setObjectName(QStringLiteral("engineAction"));
    m_action->setDefault(true);
    m_figures = new QGridLayout;
    m_figures->setHorizontalSpacing(3 * kGrid);
    m_figures->setVerticalSpacing(kGrid);
    m_figures->setColumnStretch(1, 1);
    makeFigures(left);
    m_healthTitle = new QLabel(content);
    m_healthWord = new QLabel(content);
    m_healthWord->setObjectName(QStringLiteral("healthWord"));
    m_healthWord->setWordWrap(true);
    m_healthWord->setTextFormat(Qt::PlainText);
    m_healthWord->setForegroundRole(QPalette::PlaceholderText);
    m_healthView = new HealthView(appearance, content);

    auto* state = new QHBoxLayout;
    state->setSpacing(kGrid + 2);
    state->addWidget(m_picture);
    state->addWidget(m_word, 1);
    auto* action = new QHBoxLayout;
    action->addWidget(m_action);
    action->addStretch();
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_title);
    column->addLayout(state);
    column->addLayout(action); // above the sentence, whose lines come and go with every attempt
    column->addWidget(m_sentence);
    column->addSpacing(2 * kGrid);
    column->addLayout(m_figures);
    column->addStretch();
    auto* health = new QVBoxLayout;
    health->setSpacing(2 * kGrid);
    health->addWidget(m_healthTitle);
    health->addWidget(m_healthWord);
    health->addWidget(m_healthView);
    health->addStretch();
    auto* sides = new QHBoxLayout(content);
    sides->setContentsMargins(4 * kGrid, 3 * kGrid, 4 * kGrid, 4 * kGrid);
    sides->setSpacing(8 * kGrid);
    sides->addWidget(left, 2);
    sides->addLayout(health, 3);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_pane = new StatePane(appearance, m_scroll, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane);

    m_next.setSingleShot(true);
    m_next.setInterval(kHealthEvery);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_next, &QTimer::timeout, this, &EnginePane::askHealth);
    connect(&m_tick, &QTimer::timeout, this, &EnginePane::refresh);
    connect(m_action, &QPushButton::clicked, this, &EnginePane::actionRequested);
    connect(&appearance, &Appearance::changed, this, &EnginePane::refresh);
    retranslate();
}

void EnginePane::setLink(EngineLink* link)
{
    if (m_link == link)
        return refresh();
    if (m_link) {
        m_link->disconnect(this);
        m_link->session().disconnect(this);
    }
    m_link = link;
    m_latest.forget();
    m_health.reset();
    m_next.stop();
    settle();
    if (link) {
        connect(link, &EngineLink::stateChanged, this, [this] {
            askHealth();
            refresh();
        });
        connect(link, &EngineLink::entryChanged, this, &EnginePane::refresh);
        connect(&link->session(), &Session::ready, this, &EnginePane::refresh);
        askHealth();
    }
    refresh();
}

void EnginePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_tick.start();
    askHealth();
    refresh();
}

void EnginePane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_next.stop();
}

void EnginePane::settle()
{
    if (std::exchange(m_isSettled, true))
        return;
    emit settled();
}

void EnginePane::askHealth()
{
    m_next.stop();
    if (!isVisible() || !m_link || m_link->state() != State::Connected)
        return settle();
    if (!m_health)
        m_isSettled = false;
    m_link->session().client().fleet().health(m_latest.only(this, [this](const Result<client::FleetHealth>& health) {
        m_healthAt = WallClock().now();
        // Of an engine that went away in the meantime the last that was known stays.
        if (health || !m_health || !*m_health || (m_link && !m_link->isStale()))
            m_health = health;
        refresh();
        settle();
        if (isVisible() && m_link && !m_link->isStale())
            m_next.start();
    }));
}

void EnginePane::refresh()
{
    if (!m_link) {
        m_pane->showEmpty(Icon::Engines, tr("No engine selected"), tr("Select one to see how it does."), {});
        return;
    }
    m_pane->showContent();
    showHead();
    showFigures();
    showHealth();
}

void EnginePane::showHead()
{
    const TimeNs now = WallClock().now();
    const LinkLook look = linkLook(*m_link, now);
    m_title->setFont(m_appearance.font(FontRole::Title));
    m_title->setFullText(m_link->name());
    m_picture->setPixmap(m_appearance.icon(look.icon, look.colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_word->setText(look.word);
    const QString sentence = linkSentence(*m_link, m_appearance, now);
    m_sentence->setText(sentence);
    m_scroll->setAccessibleName(m_link->name());
    m_sentence->setAccessibleName(look.word + QStringLiteral(". ") + sentence);
    const QString action = actionText(*m_link);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_actionFocus.setEnabled(*m_action, !isBeingTried(*m_link, now));
}

void EnginePane::makeFigures(QWidget* parent)
{
    for (int line = 0; line < kFigures; ++line) {
        const bool isLong = line == static_cast<int>(Figure::Recordings) || line == static_cast<int>(Figure::Runs) ||
                            line == static_cast<int>(Figure::Certificate);
        auto* name = new QLabel(parent);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new ElidedLabel(parent, isLong ? Qt::ElideMiddle : Qt::ElideRight);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figures->addWidget(name, line, 0);
        m_figures->addWidget(value, line, 1);
        m_labels.emplace_back(name, value);
    }
}

void EnginePane::setFigure(Figure figure, const QString& title, const QString& text, bool isMono)
{
    const auto& [name, value] = m_labels[static_cast<std::size_t>(figure)];
    name->setText(title);
    value->setFont(m_appearance.font(isMono ? FontRole::Mono : FontRole::Body));
    value->setFullText(text);
    value->setAccessibleName(title + QStringLiteral(": ") + text);
    name->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
}

void EnginePane::showFigures()
{
    const TimeNs now = WallClock().now();
    const EngineEntry& entry = m_link->entry();
    const bool isRemote = !m_link->isEmbedded();
    const bool isEncrypted = isRemote && !entry.address.startsWith(u"ws:");
    const QString certificate =
        entry.certificate.isEmpty() ? tr("not accepted yet") : fingerprintText(entry.certificate);
    const QString heard = m_link->lastHeard() == 0 ? tr("never")
                                                   : tr("%1, %2 ago", "a moment, a span of time")
                                                         .arg(m_appearance.times().clock(m_link->lastHeard()),
                                                              ageText(now - m_link->lastHeard()));
    const auto roundTrip = m_link->roundTrip();
    setFigure(Figure::Address, tr("Address"), entry.address);
    setFigure(Figure::Certificate, tr("Certificate"), isEncrypted ? certificate : QString(),
              !entry.certificate.isEmpty());
    setFigure(Figure::Token, tr("Token"), isRemote ? tokenText(*m_link) : QString());
    setFigure(Figure::Role, tr("Role", "of a token"),
              isRemote && m_link->isRoleKnown() ? roleText(m_link->role()) : QString());
    setFigure(Figure::LastHeard, tr("Last heard"), isRemote ? heard : QString());
    setFigure(Figure::Latency, tr("Latency"), roundTrip ? durationText(*roundTrip) : QString());
    const client::EngineInfo* engine = m_link->session().engine();
    const auto ofEngine = [&](auto text) { return engine ? text(*engine) : QString(); };
    setFigure(Figure::Version, tr("Version"), ofEngine([](const client::EngineInfo& info) {
                  return QStringLiteral("%1  (%2, %3)")
                      .arg(toQString(info.version), toQString(info.buildType), toQString(info.platform));
              }));
    setFigure(Figure::Started, tr("Started"),
              ofEngine([this](const client::EngineInfo& info) { return m_appearance.times().moment(info.startedAt); }));
    setFigure(Figure::Bots, tr("Bots running"),
              ofEngine([this](const client::EngineInfo&) { return botsText(*m_link, m_appearance); }));
    setFigure(Figure::Jobs, tr("Jobs at a time"), ofEngine([this](const client::EngineInfo& info) {
                  return m_appearance.numbers().whole(info.jobThreads);
              }));
    setFigure(Figure::Recordings, tr("Recordings"),
              ofEngine([](const client::EngineInfo& info) { return toQString(info.catalog); }));
    setFigure(Figure::Runs, tr("Runs"), ofEngine([](const client::EngineInfo& info) {
                  return info.store.empty() ? tr("not kept") : toQString(info.store);
              }));
}

void EnginePane::showHealth()
{
    m_healthTitle->setFont(m_appearance.font(FontRole::Title));
    const bool isKnown = m_health && *m_health;
    m_healthView->setVisible(isKnown);
    const client::EngineInfo* engine = m_link->session().engine();
    if (isKnown)
        m_healthView->setHealth(**m_health, engine ? engine->notices : std::vector<Error>());
    QString word;
    if (m_health && !*m_health)
        word = m_health->error().code == "fleet.unavailable" && !causeOf(m_health->error())
                   ? tr("This engine keeps no bots.")
                   : errorText(m_health->error());
    else if (!m_health && m_link->state() == State::Connected)
        word = tr("Being asked for…");
    else if (isKnown && m_link->isStale())
        word = tr("As it was %1 ago.", "a span of time").arg(ageText(WallClock().now() - m_healthAt));
    m_healthWord->setText(word);
    m_healthWord->setVisible(!word.isEmpty());
    m_healthTitle->setVisible(isKnown || !word.isEmpty());
}

void EnginePane::retranslate()
{
    m_healthTitle->setText(tr("Health"));
    refresh();
}

} // namespace wh::ui
