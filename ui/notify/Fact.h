// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace wh::ui {

/// Something that happened to a bot or an engine, and that a person should know of though they look elsewhere. A plain
/// value: whoever notices it tells the Notifier.
struct Fact
{
    enum class Kind : std::uint8_t {
        BotFailed,
        BotHeld,       ///< at work, and cannot trade at the moment
        LimitHit,      ///< an order was refused by a risk limit
        OrdersStopped, ///< an engine places no new orders: its disk is full, say
        EngineAway,    ///< for longer than a moment
        EngineBack,
        EngineAsks, ///< for a token, or about its certificate
    };

    Kind kind = Kind::BotFailed;
    QString engine, engineName; ///< EngineLink::id() and name()
    QString bot, botName;       ///< empty where it is of the engine
    Error why;                  ///< no code where there is nothing to say
};

/// Where a click on what is told leads.
struct Target
{
    enum class Kind : std::uint8_t { None, Engine, Bot, Fleet };

    Kind kind = Kind::None;
    QString engine; ///< EngineLink::id()
    QString bot;
    bool operator==(const Target&) const = default;
};

/// What is shown of one fact, or of several of a kind that came together.
struct Alert
{
    enum class Level : std::uint8_t { Note, Warning, Failure };

    Level level = Level::Note;
    QString title;   ///< "eth-grid failed", "12 bots failed"
    QString text;    ///< why, and which
    QString details; ///< codes and context, for the clipboard
    Target target;
    Fact::Kind kind = Fact::Kind::BotFailed;
    QStringList engines{}; ///< that it is of: Notifier::settled() may say that it is over
};

} // namespace wh::ui
