// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace wh::ui {

/// The reasons that the engine gives in words of its own ("the engine does not answer: {reason}"), for translation;
/// those of the system and of libraries stay as they come. Sorted. A test holds the list against the engine's sources.
inline constexpr const char* kReasonSentences[] = {
    QT_TRANSLATE_NOOP("Errors", "Qt's driver for SQLite is not installed"),
    QT_TRANSLATE_NOOP("Errors", "Tardis has no file for this kind"),
    QT_TRANSLATE_NOOP("Errors", "an earlier write failed"),
    QT_TRANSLATE_NOOP("Errors", "an event of the list of bots is missing"),
    QT_TRANSLATE_NOOP("Errors", "another engine has it open"),
    QT_TRANSLATE_NOOP("Errors", "columns of events are missing"),
    QT_TRANSLATE_NOOP("Errors", "expects one JSON object a line"),
    QT_TRANSLATE_NOOP("Errors", "it breaks off, and another segment follows"),
    QT_TRANSLATE_NOOP("Errors", "it did not answer in time"),
    QT_TRANSLATE_NOOP("Errors", "it does not speak as an engine does"),
    QT_TRANSLATE_NOOP("Errors", "it has not answered yet"),
    QT_TRANSLATE_NOOP("Errors", "it is a database, but not of an engine"),
    QT_TRANSLATE_NOOP("Errors", "it is a link"),
    QT_TRANSLATE_NOOP("Errors", "it is a web server of another kind"),
    QT_TRANSLATE_NOOP("Errors", "it is not a folder"),
    QT_TRANSLATE_NOOP("Errors", "it is not needed any more"),
    QT_TRANSLATE_NOOP("Errors", "it is of another instrument"),
    QT_TRANSLATE_NOOP("Errors", "it overlaps the file before"),
    QT_TRANSLATE_NOOP("Errors", "neither HOME nor another folder for it is known"),
    QT_TRANSLATE_NOOP("Errors", "no receive time"),
    QT_TRANSLATE_NOOP("Errors", "nobody has accepted it yet"),
    QT_TRANSLATE_NOOP("Errors", "not a trade"),
    QT_TRANSLATE_NOOP("Errors", "not an object"),
    QT_TRANSLATE_NOOP("Errors", "the connection was cut off"),
    QT_TRANSLATE_NOOP("Errors", "the disk did not answer"),
    QT_TRANSLATE_NOOP("Errors", "the disk is too slow"),
    QT_TRANSLATE_NOOP("Errors", "the engine is ending"),
    QT_TRANSLATE_NOOP("Errors", "the fleet has been closed"),
    QT_TRANSLATE_NOOP("Errors", "the market shows nobody to trade with"),
    QT_TRANSLATE_NOOP("Errors", "the order found nobody to trade with"),
    QT_TRANSLATE_NOOP("Errors", "the order has ended"),
    QT_TRANSLATE_NOOP("Errors", "the order is not known"),
    QT_TRANSLATE_NOOP("Errors", "the subscription was refused"),
    QT_TRANSLATE_NOOP("Errors", "the venue is away"),
    QT_TRANSLATE_NOOP("Errors", "there is no simulation of these two side by side"),
    QT_TRANSLATE_NOOP("Errors", "there was no time for it"),
    QT_TRANSLATE_NOOP("Errors", "this engine keeps no bots"),
};

} // namespace wh::ui
