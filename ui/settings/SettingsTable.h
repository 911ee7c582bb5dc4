// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting of the window, in one table.
#pragma once

#include "ui/settings/Settings.h"

#include <QByteArray>
#include <QRect>
#include <QString>
#include <QStringList>

namespace wh::ui::setting {

inline bool isTheme(const QString& value)
{
    return value == u"system" || value == u"dark" || value == u"light";
}
inline bool isFontSize(const int& pixels)
{
    return pixels >= 10 && pixels <= 24;
}
inline bool isClosing(const QString& value)
{
    return value == u"ask" || value == u"background" || value == u"stop";
}
inline bool isDecent(const QRect& place)
{
    return place.width() > 0 && place.height() > 0;
}

template<int kLeast, int kMost>
bool isFrom(const int& value)
{
    return value >= kLeast && value <= kMost;
}

// What a person chooses
inline const Setting<QString> kTheme{"appearance/theme", QStringLiteral("system"), isTheme};
inline const Setting<QString> kTextFont{"appearance/font", {}};              ///< empty: the system's
inline const Setting<QString> kMonoFont{"appearance/mono_font", {}};         ///< likewise
inline const Setting<int> kFontSize{"appearance/font_size", 13, isFontSize}; ///< of body text, in pixels
inline const Setting<QString> kLanguage{"region/language", {}};              ///< "de"; empty: the system's
inline const Setting<QString> kNumbers{"region/numbers", {}};                ///< "de_DE"; empty: the language's
inline const Setting<bool> kLocalTime{"region/local_time", false};
inline const Setting<QString> kDataFolder{"data/folder", {}}; ///< empty: the usual one
/// What becomes of bots in this process when the window is closed.
inline const Setting<QString> kClosing{"bots/closing", QStringLiteral("ask"), isClosing};
inline const Setting<bool> kDesktopNotices{"bots/desktop_notices", true};
inline const Setting<QString> kEngines{"engines/remote", {}}; ///< a JSON list, see EngineDirectory

// What scripts may take in the window's own engine and in the editor; as an engine's settings "sandbox-…" have it
inline const Setting<int> kScriptHeap{"scripts/heap_mib", 64, isFrom<8, 4096>};
inline const Setting<int> kScriptCpuSoft{"scripts/cpu_soft_ms", 50, isFrom<1, 60'000>};
inline const Setting<int> kScriptCpuHard{"scripts/cpu_hard_ms", 500, isFrom<1, 60'000>};
inline const Setting<int> kScriptStrikes{"scripts/strikes", 3, isFrom<1, 1'000'000>};
inline const Setting<int> kScriptOrders{"scripts/orders_per_second", 50, isFrom<1, 100'000>};

// How the window was left
inline const Setting<QRect> kWindowPlace{"window/place", {}, isDecent};
inline const Setting<bool> kWindowIsMaximised{"window/maximised", false};
inline const Setting<QByteArray> kWindowLayout{"window/layout", {}};
inline const Setting<bool> kCompactSidebar{"window/compact_sidebar", false};
inline const Setting<QString> kPage{"window/page", {}};
inline const Setting<QVariantMap> kPageStates{"window/pages", {}};
inline const Setting<QStringList> kRecentCommands{"palette/recent", {}};

} // namespace wh::ui::setting
