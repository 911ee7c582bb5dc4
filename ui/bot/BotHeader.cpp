// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/BotHeader.h"

#include "ui/bot/BotFeed.h"
#include "ui/bot/BotUnits.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoValue.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/PlainText.h"
#include "ui/common/Sparkline.h"
#include "ui/form/FindingUnits.h"
#include "ui/session/BotText.h"
#include "ui/session/ScriptText.h"
#include "ui/session/Session.h"

#include "core/base/Clock.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kIconSize = 16;
constexpr int kCourseWidth = 96;

/// Whole seconds, so that it does not flicker: "3 h 12 min".
QString ageText(DurationNs age)
{
    return durationText(std::max<DurationNs>(0, age) / kSecond * kSecond);
}

/// Whether the findings say already what the reason does: the first of them is why it was not admitted.
bool isToldBy(const std::vector<Error>& findings, const Error& reason)
{
    if (findings.empty())
        return false;
    return reason.code == "bot.not_admitted" ||
           std::any_of(findings.begin(), findings.end(), [&](const Error& finding) {
               return finding == reason || errorCause(finding) == errorCause(reason);
           });
}

QString captionOf(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : name + QStringLiteral("  ") + unit;
}

} // namespace

BotHeader::BotHeader(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_newer(new QLabel(this))
    , m_other(new QToolButton(this))
    , m_buttons(new QHBoxLayout)
    , m_menu(new QToolButton(this))
    , m_figures(new FigureRow(appearance, this))
    , m_course(new Sparkline(appearance, this))
    , m_stale(new NoticeBar(appearance, this))
    , m_reason(new NoticeBar(appearance, this))
    , m_notice(new NoticeBar(appearance, this))
{
    m_facts->installEventFilter(this);
    m_state->setObjectName(QStringLiteral("botState"));
    m_facts->setObjectName(QStringLiteral("botFacts"));
    m_newer->setObjectName(QStringLiteral("newerScript"));
    m_newer->setTextFormat(Qt::PlainText);
    m_newer->hide();
    m_other->setObjectName(QStringLiteral("otherMarket"));
    m_other->setAutoRaise(true);
    m_other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_other->setFocusPolicy(Qt::TabFocus);
    m_other->hide();
    connect(m_other, &QToolButton::clicked, this, [this] {
        if (const client::Bot* other = m_feed ? m_feed->other() : nullptr)
            emit otherRequested(toQString(other->id));
    });
    m_stale->setObjectName(QStringLiteral("stale"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_stale->setClosable(false);
    m_reason->setClosable(false);
    m_menu->setObjectName(QStringLiteral("botMenu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAutoRaise(true);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_course->setFixedWidth(kCourseWidth);
    m_course->hide();

    auto* first = new QHBoxLayout;
    first->setSpacing(2 * kGrid);
    first->addWidget(m_stateIcon);
    first->addWidget(m_state);
    first->addWidget(m_newer);
    first->addWidget(m_other);
    first->addWidget(m_facts, 1);
    first->addLayout(m_buttons);
    first->addWidget(m_menu);
    m_buttons->setSpacing(kGrid);
    auto* second = new QHBoxLayout;
    second->setSpacing(3 * kGrid);
    second->addWidget(m_figures, 1);
    second->addWidget(m_course);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addLayout(first);
    column->addLayout(second);
    for (NoticeBar* bar : {m_stale, m_reason, m_notice})
        column->addWidget(bar);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &BotHeader::tick);
    connect(&appearance, &Appearance::changed, this, &BotHeader::refresh);
    retranslate();
}

void BotHeader::setActions(const QList<QAction*>& buttons, const QList<QAction*>& menu)
{
    for (QAction* action : buttons) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("button.") + action->objectName());
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
        m_buttons->addWidget(button);
        setTabOrder(button, m_menu);
    }
    auto* list = new QMenu(m_menu);
    list->addActions(menu);
    m_menu->setMenu(list);
}

void BotHeader::open(BotFeed* feed, const QString& engine)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_engine = engine;
    m_notice->clear();
    m_reason->clear();
    m_heard.reset();
    m_isStale = false;
    m_stale->clear();
    if (feed) {
        connect(feed, &BotFeed::botChanged, this, &BotHeader::refresh);
        connect(feed, &BotFeed::detailsChanged, this, &BotHeader::refresh);
        connect(feed, &BotFeed::otherChanged, this, &BotHeader::showOther);
        connect(feed, &BotFeed::removed, this, &BotHeader::refresh);
        m_second.start();
    } else {
        m_second.stop();
    }
    refresh();
    m_figures->resetWidths();
}

void BotHeader::setEngineName(const QString& engine)
{
    m_engine = engine;
    refresh();
}

void BotHeader::setStale(std::optional<TimeNs> heard, const QString& why)
{
    m_isStale = heard.has_value();
    m_heard = heard;
    m_why = why;
    refresh();
}

void BotHeader::retranslate()
{
    m_menu->setText(tr("More"));
    m_menu->setToolTip(tr("What else can be done with the bot"));
    m_course->setAccessibleName(tr("Net profit of the last 24 hours"));
    refresh();
    m_figures->resetWidths();
}

QString BotHeader::reasonText() const
{
    return m_reason->isHidden() ? QString() : m_reason->text();
}

QString BotHeader::staleText() const
{
    return m_stale->isHidden() ? QString() : m_stale->text();
}

QString BotHeader::stateWord() const
{
    return m_state->text();
}

void BotHeader::tick()
{
    if (!m_feed || !m_feed->bot() || !isVisible())
        return;
    showFigures(*m_feed->bot());
    showReason(*m_feed->bot());
    showStale();
}

void BotHeader::refresh()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    m_menu->setIcon(m_appearance.icon(Icon::More));
    showTitle(bot);
    showOther();
    showStale();
    if (!bot) {
        m_figures->setFigures({});
        m_course->hide();
        m_reason->clear();
        return;
    }
    showFigures(*bot);
    showReason(*bot);
    m_course->setValues(bot->profitCourse);
    m_course->setVisible(bot->profitCourse.size() > 1);
    m_course->setToolTip(m_course->accessibleName());
}

void BotHeader::showTitle(const client::Bot* bot)
{
    const auto dress = [this](QLabel* label, FontRole role, Token colour) {
        label->setFont(m_appearance.font(role));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_appearance.colour(colour));
        label->setPalette(palette);
    };
    dress(m_facts, FontRole::Small, Token::Muted);
    dress(m_newer, FontRole::Small, Token::Accent);
    const auto* newer = bot ? newerScript(m_feed->session(), bot->strategy) : nullptr;
    //: of a bot's script; %1 is its version
    m_newer->setText(newer ? tr("version %1 exists").arg(toQString(newer->version)) : QString());
    m_newer->setToolTip(
        newer ? plainTip(tr("The bot runs %1; “Promote…” lets it run the newest version").arg(toQString(bot->strategy)))
              : QString());
    m_newer->setVisible(newer);
    m_stateIcon->setVisible(bot);
    if (!bot) {
        m_state->clear();
        m_identity.clear();
        fitFacts();
        return;
    }
    const bool isRemoved = m_feed->isRemoved();
    StatusLook look = botStateLook(bot->state);
    if (isRemoved)
        look = {Icon::Delete, Token::Muted, tr("Removed")};
    else if (m_isStale) // the word is of before
        look = {Icon::Stale, Token::Stale, look.word};
    m_stateIcon->setPixmap(
        m_appearance.icon(look.icon, look.colour).pixmap(QSize(kIconSize, kIconSize), devicePixelRatioF()));
    m_state->setText(look.word);
    m_state->setToolTip(tr("since %1").arg(m_appearance.times().exact(bot->stateSince)));
    m_stateColour = look.colour == Token::Accent ? Token::Text : look.colour;
    dress(m_state, FontRole::Body, m_stateColour);

    QStringList facts{m_engine, strategyTitle(m_feed->session(), bot->strategy)};
    facts << marketsTitle(bot->markets);
    facts << (bot->isAtWork() && bot->runningVersion != bot->version && bot->runningVersion > 0
                  ? tr("version %1, works by %2").arg(bot->version).arg(bot->runningVersion)
                  : tr("version %1").arg(bot->version));
    facts << tr("account %1").arg(toQString(bot->account));
    for (const auto& tag : bot->tags)
        facts << u'#' + toQString(tag);
    facts.removeAll(QString());
    m_identity = facts;
    fitFacts();
    const QString all = facts.join(QStringLiteral("  ·  "));
    m_facts->setToolTip(plainTip(bot->description.empty() ? all : all + u'\n' + toQString(bot->description)));
}

void BotHeader::showOther()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    const client::Bot* other = m_feed ? m_feed->other() : nullptr;
    m_other->setVisible(bot && other);
    if (!bot || !other)
        return;
    const QString name = toQString(other->name);
    m_other->setIcon(m_appearance.icon(Icon::Open));
    //: a row that is the second market of the bot %1
    m_other->setText(bot->isLeg() ? tr("Second market of %1").arg(name)
                                  : tr("Second market: %1").arg(marketsTitle(other->markets)));
    m_other->setToolTip(
        plainTip(bot->isLeg() ? tr("Go to %1, which trades here too: it is started, stopped and changed "
                                   "there")
                                    .arg(name)
                              : tr("Go to %1: orders, position and profit of the bot on its second market").arg(name)));
    fitFacts();
}

/// As many as there is room for: none is cut but the first.
void BotHeader::fitFacts()
{
    const QString between = QStringLiteral("  ·  ");
    QString text = m_identity.value(0);
    for (const QString& fact : m_identity.mid(1)) {
        if (m_facts->fontMetrics().horizontalAdvance(text + between + fact) >= m_facts->width())
            break;
        text += between + fact;
    }
    if (text != m_facts->fullText())
        m_facts->setFullText(text);
}

bool BotHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_facts && event->type() == QEvent::Resize)
        fitFacts();
    return QFrame::eventFilter(watched, event);
}

void BotHeader::showFigures(const client::Bot& bot)
{
    const BotUnits units = BotUnits::of(bot);
    const auto& numbers = m_appearance.numbers();
    const auto& figures = bot.figures;
    const auto& profit = figures.profit;
    const QString money = units.money.unit;
    const auto signedMoney = [&](const QString& name, const Decimal& value, const QString& tip) {
        const QString arrow = arrowOf(value.sign());
        const QString text = units.moneyText(value, numbers, Sign::Always);
        const Token colour = value.sign() == 0 ? Token::Text : value.sign() > 0 ? Token::Up : Token::Down;
        return Figure{name, arrow.isEmpty() ? text : arrow + u' ' + text, colour, tip};
    };
    std::vector<Figure> shown;
    shown.push_back(signedMoney(captionOf(tr("Net profit"), money), profit.net,
                                tr("Realised and unrealised profit less fees, since the bot was created")));
    shown.push_back(signedMoney(tr("Realised"), profit.realised, tr("Of what was closed, before fees")));
    shown.push_back(signedMoney(tr("Unrealised"), profit.unrealised, tr("Of what is held, at the mid")));
    shown.push_back(
        {tr("Fees"), units.moneyText(profit.fees, numbers), Token::Text, tr("Paid; negative: more rebates than fees")});
    shown.push_back({captionOf(tr("Inventory"), units.quantity.unit),
                     units.quantityText(figures.position, numbers, Sign::Always), Token::Text,
                     tr("What is held; negative: short")});
    shown.push_back(
        {tr("Open orders"), numbers.whole(figures.openOrders), Token::Text,
         tr("%1 placed, %2 filled, %3 refused, since the bot was created")
             .arg(numbers.whole(figures.ordersPlaced), numbers.whole(figures.fills), numbers.whole(figures.refusals))});
    const bool isUp = bot.isAtWork() && bot.startedAt > 0;
    const TimeNs now = m_isStale && *m_heard > 0 ? *m_heard : m_feed->now();
    shown.push_back({tr("Uptime"), isUp ? ageText(now - bot.startedAt) : noValue(), Token::Text,
                     isUp ? tr("At work since %1").arg(m_appearance.times().moment(bot.startedAt)) : QString()});
    const auto& lag = figures.tickLag;
    const bool ticks = bot.isAtWork() && lag.count > 0; // else it is of before, as in the fleet
    const auto duration = [](DurationNs value) { return durationText(value); };
    shown.push_back({tr("Tick lag"), ticks ? duration(lag.p99) : noValue(),
                     ticks && figures.interval && lag.p99 > *figures.interval ? Token::Warning : Token::Text,
                     tr("From when a tick is due to when it begins: half of them within %1, 99 % within %2, at worst "
                        "%3. %4 ticks, %5 skipped. From a market event to the order: 99 % within %6.")
                         .arg(duration(lag.p50), duration(lag.p99), duration(lag.worst), numbers.whole(figures.ticks),
                              numbers.whole(figures.skippedTicks), duration(figures.reaction.p99))});
    if (m_isStale) {
        for (Figure& figure : shown)
            figure.colour = Token::Stale;
    }
    m_figures->setFigures(std::move(shown));
}

void BotHeader::showReason(const client::Bot& bot)
{
    const bool isFailed = bot.state == "FAILED";
    const auto* details = m_feed->details();
    const client::Strategy* strategy = m_feed->session().strategy(bot.strategy);
    const MarketAssets other = otherAssetsOf(bot.markets);
    const auto findings =
        details && !bot.isAtWork()
            ? withUnits(details->findings, strategy ? strategy->parameters : std::vector<ParameterSpec>(),
                        bot.instrument.name.base, bot.instrument.name.quote, other.base, other.quote)
            : std::vector<Error>();
    QStringList sentences;
    if (bot.reason && !isToldBy(findings, *bot.reason))
        sentences << (isFailed ? tr("It failed: %1", "the bot").arg(errorText(*bot.reason))
                               : tr("It cannot trade at the moment: %1", "the bot").arg(errorText(*bot.reason)));
    if (isFailed && bot.restartAt > 0)
        sentences << tr("It is started again in %1; attempt %2.")
                         .arg(ageText(bot.restartAt - m_feed->now()))
                         .arg(bot.restarts + 1);
    else if (isFailed && bot.restarts > 0)
        sentences << tr("It is not started again by itself, after %n attempt(s).", nullptr,
                        static_cast<int>(bot.restarts));
    if (bot.state == "STOPPING" && bot.figures.unreconciled > 0)
        sentences << tr("%n order(s) still wait for the venue's word.", nullptr,
                        static_cast<int>(bot.figures.unreconciled));
    QString text = sentences.join(u' ');
    if (!findings.empty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + findingsText(findings);
    if (text.isEmpty())
        return m_reason->clear();
    if (m_reason->text() == text)
        return;
    if (!findings.empty())
        m_reason->showFailure(text, findingsDetails(findings));
    else if (bot.reason)
        m_reason->showError(*bot.reason, {});
    m_reason->setText(text, isFailed ? Icon::Failed : Icon::Warning, isFailed ? Token::Failed : Token::Warning);
}

void BotHeader::showStale()
{
    if (!m_isStale)
        return m_stale->clear();
    const QString age = *m_heard > 0 ? ageText(WallClock().now() - *m_heard) : QString();
    QStringList sentences;
    sentences
        << (age.isEmpty()
                ? tr("%1 does not answer.", "an engine").arg(m_engine)
                : tr("%1 does not answer: what is shown is %2 old.", "an engine, a span of time").arg(m_engine, age));
    if (!m_why.isEmpty())
        sentences << m_why;
    m_stale->showNotice(sentences.join(u' '), Icon::Stale, Token::Stale);
}

} // namespace wh::ui
