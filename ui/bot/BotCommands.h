// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "core/client/FleetClient.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace wh::ui {

class Appearance;
class BotFeed;
class StopDialog;

/// What can be done to a live bot, with the questions that come before it: each says what will happen to its orders and
/// to its position as they are now. Owned by the page; GUI thread.
class BotCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both borrowed; they outlive the commands. @param page  on which questions stand
    BotCommands(const Appearance& appearance, QWidget* page);

    /// Another bot, or none: questions about the one before are taken back.
    void open(BotFeed* feed);

    bool canStart() const;
    bool canPause() const;
    bool canResume() const;
    bool canStop() const;
    bool canRemove() const;
    /// A command is on its way.
    bool isBusy() const { return m_busy > 0; }

    void start();
    void resume();
    void askPause();
    void askStop();
    void askRemove();
    /// @param changes  what would be other than now, in words
    void askRollBack(std::int64_t version, const QString& changes);

signals:
    /// canStart() and the others may answer otherwise now.
    void changed();
    /// A sentence of what was done.
    void done(const QString& sentence);
    /// @param what  did not work, a translated sentence
    void failed(const wh::Error& error, const QString& what);
    /// The same of a bot that may not start as it is: bot.not_admitted.
    void notAdmitted(const wh::Error& error, const QString& what);

private:
    using Outcomes = client::FleetClient::Outcomes;
    using Send = std::function<void(client::FleetClient&, client::FleetClient::Callback<Outcomes>)>;

    const client::Bot* bot() const;
    bool isThere() const;
    void send(const Send& send, const QString& sentence, const QString& failure);
    QMessageBox* question(const char* name, const QString& title, const QString& text, const QString& go);
    QString name() const;
    /// What becomes of its orders and its position, on both of its markets where it has two.
    QString pauseEffect() const;
    QString pauseEffect(const client::Bot& bot) const;
    QString leftBy(const client::Bot& bot) const;

    const Appearance& m_appearance;
    QWidget* m_page;
    BotFeed* m_feed = nullptr;
    int m_busy = 0;
    QPointer<QMessageBox> m_question;
    QPointer<StopDialog> m_stop;
};

} // namespace wh::ui
