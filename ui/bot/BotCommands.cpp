// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/BotCommands.h"

#include "core/client/LeftBehind.h"
#include "ui/bot/BotFeed.h"
#include "ui/bot/BotUnits.h"
#include "ui/bot/StopDialog.h"
#include "ui/common/Appearance.h"

#include <QMessageBox>
#include <QPushButton>

namespace wh::ui {

BotCommands::BotCommands(const Appearance& appearance, QWidget* page)
    : QObject(page), m_appearance(appearance), m_page(page)
{}

void BotCommands::open(BotFeed* feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_busy = 0;
    if (m_question)
        m_question->close();
    if (m_stop)
        m_stop->close();
    if (feed) {
        connect(feed, &BotFeed::botChanged, this, [this] {
            if (m_stop)
                m_stop->setBot(*m_feed->bot(), m_feed->other());
            emit changed();
        });
        connect(feed, &BotFeed::otherChanged, this, [this] {
            if (m_stop)
                m_stop->setBot(*m_feed->bot(), m_feed->other());
        });
        connect(feed, &BotFeed::removed, this, &BotCommands::changed);
    }
    emit changed();
}

const client::Bot* BotCommands::bot() const
{
    return m_feed ? m_feed->bot() : nullptr;
}

QString BotCommands::name() const
{
    return bot() ? toQString(bot()->name) : QString();
}

bool BotCommands::isThere() const
{
    return bot() && !bot()->isLeg() && !m_feed->isRemoved() && !m_feed->isAway() && m_busy == 0;
}

bool BotCommands::canStart() const
{
    return isThere() && !bot()->isAtWork();
}

bool BotCommands::canPause() const
{
    return isThere() && bot()->state == "RUNNING";
}

bool BotCommands::canResume() const
{
    return isThere() && bot()->state == "PAUSED";
}

bool BotCommands::canStop() const
{
    if (!isThere())
        return false;
    const std::string& state = bot()->state;
    return state == "STARTING" || state == "RUNNING" || state == "PAUSED" ||
           (state == "FAILED" && bot()->restartAt > 0) || client::hasLeftSomething(*bot());
}

bool BotCommands::canRemove() const
{
    return canStart();
}

void BotCommands::send(const Send& send, const QString& sentence, const QString& failure)
{
    if (!m_feed)
        return;
    ++m_busy;
    emit changed();
    send(m_feed->fleet(), whileAlive(m_feed, [this, sentence, failure](const Result<Outcomes>& outcomes) {
             --m_busy;
             const Error* bad = !outcomes                                       ? &outcomes.error()
                                : !outcomes->empty() && outcomes->front().error ? &*outcomes->front().error
                                                                                : nullptr;
             if (!bad)
                 emit done(sentence);
             else if (bad->code == "bot.not_admitted")
                 emit notAdmitted(*bad, failure);
             else
                 emit failed(*bad, outcomes && bad->code == "bot.not_written" ? sentence : failure);
             emit changed();
         }));
}

void BotCommands::start()
{
    if (!canStart())
        return;
    send([id = m_feed->id()](auto& fleet, auto done) { fleet.start({id}, std::move(done)); },
         tr("%1 starts", "a bot").arg(name()), tr("The bot could not be started."));
}

void BotCommands::resume()
{
    if (!canResume())
        return;
    send([id = m_feed->id()](auto& fleet, auto done) { fleet.resume({id}, std::move(done)); },
         tr("%1 goes on", "a bot").arg(name()), tr("The bot could not be resumed."));
}

QMessageBox* BotCommands::question(const char* objectName, const QString& title, const QString& text, const QString& go)
{
    if (m_question)
        m_question->close();
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, m_page);
    box->setObjectName(QLatin1String(objectName));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    QPushButton* stay = box->addButton(tr("Leave it as it is"), QMessageBox::RejectRole);
    QPushButton* yes = box->addButton(go, QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("go"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    m_question = box;
    return box;
}

QString BotCommands::pauseEffect(const client::Bot& bot) const
{
    const auto& position = bot.figures.position;
    const auto orders = static_cast<int>(bot.figures.openOrders);
    const QString held = position.isZero()
                             ? tr("Nothing is held.")
                             : tr("The position of %1 stays.")
                                   .arg(BotUnits::of(bot).amountText(position, m_appearance.numbers(), Sign::Always));
    return (orders == 0 ? tr("No order is open.") : tr("%n open order(s) are cancelled.", nullptr, orders)) + u' ' +
           held;
}

QString BotCommands::pauseEffect() const
{
    const client::Bot* other = m_feed->other();
    return other ? onBoth(*bot(), pauseEffect(*bot()), *other, pauseEffect(*other)) + u'\n'
                 : pauseEffect(*bot()) + u' ';
}

void BotCommands::askPause()
{
    if (!canPause())
        return;
    const QString text = pauseEffect() + tr("It hears the market and places nothing until it is resumed.");
    QMessageBox* box = question("pauseBot", tr("Pause %1?", "a bot").arg(name()), text, tr("Pause the bot"));
    connect(box->findChild<QPushButton*>(QStringLiteral("go")), &QPushButton::clicked, this, [this] {
        if (canPause())
            send([id = m_feed->id()](auto& fleet, auto done) { fleet.pause({id}, std::move(done)); },
                 tr("%1 pauses", "a bot").arg(name()), tr("The bot could not be paused."));
    });
    box->open();
}

void BotCommands::askStop()
{
    if (!canStop())
        return;
    auto* dialog = new StopDialog(m_appearance, *bot(), m_feed->other(), m_page);
    m_stop = dialog;
    connect(dialog, &StopDialog::stopRequested, this, [this](const std::string& policy) {
        if (!canStop())
            return;
        // Its own need not be said: then it stays its own whatever is configured meanwhile.
        const std::string said = policy == bot()->stopPolicy ? std::string() : policy;
        send([id = m_feed->id(), said](auto& fleet, auto done) { fleet.stop({id}, said, std::move(done)); },
             tr("%1 stops", "a bot").arg(name()), tr("The bot could not be stopped."));
    });
    dialog->open();
}

/// What a bot that is removed leaves on one market; empty: nothing.
QString BotCommands::leftBy(const client::Bot& bot) const
{
    QStringList sentences;
    if (const auto& position = bot.figures.position; !position.isZero())
        sentences << tr("What it holds, %1, stays in the account.")
                         .arg(BotUnits::of(bot).amountText(position, m_appearance.numbers(), Sign::Always));
    if (bot.figures.openOrders > 0)
        sentences << tr("%n order(s) of it may still be at the venue, and stay there.", nullptr,
                        static_cast<int>(bot.figures.openOrders));
    return sentences.join(u' ');
}

void BotCommands::askRemove()
{
    if (!canRemove())
        return;
    QString text = tr("It goes from the list with its configuration and all versions of it. That cannot be undone.");
    const QString first = leftBy(*bot());
    const client::Bot* other = m_feed->other();
    const QString second = other ? leftBy(*other) : QString();
    if (!second.isEmpty()) {
        const QString nothing = tr("Nothing is left.");
        text += u'\n' + onBoth(*bot(), first.isEmpty() ? nothing : first, *other, second) + u'\n';
    } else {
        text += u' ' + (first.isEmpty() ? first : first + u' ');
    }
    text += tr("Its history is kept as long as histories are kept.");
    QMessageBox* box = question("removeBot", tr("Remove %1?", "a bot").arg(name()), text, tr("Remove the bot"));
    connect(box->findChild<QPushButton*>(QStringLiteral("go")), &QPushButton::clicked, this, [this] {
        if (canRemove())
            send([id = m_feed->id()](auto& fleet, auto done) { fleet.remove({id}, std::move(done)); },
                 tr("%1 was removed", "a bot").arg(name()), tr("The bot could not be removed."));
    });
    box->open();
}

void BotCommands::askRollBack(std::int64_t version, const QString& changes)
{
    if (!isThere())
        return;
    QStringList sentences{tr("Version %1 comes back, as version %2.").arg(version).arg(bot()->version + 1)};
    sentences << (bot()->isAtWork()
                      ? tr("The bot takes it up between two ticks, if it is admitted; orders that it would "
                           "still place stay.")
                      : tr("The bot works by it when it is started next."));
    const QString text = sentences.join(u' ') + (changes.isEmpty() ? QString() : QStringLiteral("\n\n") + changes);
    QMessageBox* box = question("rollBack", tr("Roll %1 back to version %2?", "a bot").arg(name()).arg(version), text,
                                tr("Roll back"));
    connect(box->findChild<QPushButton*>(QStringLiteral("go")), &QPushButton::clicked, this, [this, version] {
        if (!isThere())
            return;
        ++m_busy;
        emit changed();
        m_feed->fleet().rollBack(
            m_feed->id(), version, whileAlive(m_feed, [this, version](const Result<client::Bot>& bot) {
                --m_busy;
                if (bot)
                    emit done(tr("Version %1 is back, as version %2").arg(version).arg(bot->version));
                else
                    emit failed(bot.error(), tr("The configuration could not be rolled back."));
                emit changed();
            }));
    });
    box->open();
}

} // namespace wh::ui
