// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "ui/common/IconSet.h"
#include "ui/links/EngineLink.h"

#include <QString>

namespace wh::ui {

class Appearance;

/// How it stands with an engine, never by hue alone.
struct LinkLook
{
    Icon icon = Icon::Clock;
    Token colour = Token::Muted;
    QString word; ///< "Connected", "Away for 12 s"
};

// GUI thread, as all here: the words are translated. `now` is of the wall clock.

LinkLook linkLook(const EngineLink& link, TimeNs now);
/// A sentence or two: what it is, why, since when, and how old what is shown is.
QString linkSentence(const EngineLink& link, const Appearance& appearance, TimeNs now);
/// "12 s", "5 min 12 s": whole seconds, never below 0.
QString ageText(DurationNs age);
/// How long the engine has been running by its own clock; none while it is not known.
std::optional<DurationNs> uptimeOf(const EngineLink& link, TimeNs now);

} // namespace wh::ui
