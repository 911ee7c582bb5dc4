// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace wh::ui {

/// What a colour means. Nothing outside Theme.cpp names a colour.
enum class Token : std::uint8_t {
    Window,     ///< behind everything
    Panel,      ///< pages, tables, charts
    Raised,     ///< buttons, headers, tooltips
    Border,     ///< one pixel round things
    GridLine,   ///< of charts and tables
    Text,       ///< 7 : 1 on the three above
    Muted,      ///< labels and units, 4.5 : 1
    Disabled,   ///< what cannot be used now
    Accent,     ///< the one thing to do next, and focus
    AccentText, ///< upon the accent
    Up,         ///< gain, buy, bid; never without a sign or a shape
    Down,       ///< loss, sell, ask
    Warning,
    Failed,
    Stale,
    LiveMoney, ///< the frame round a window that trades for real
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
};
inline constexpr int kTokenCount = static_cast<int>(Token::Series8) + 1;
inline constexpr int kSeriesColours = 8;

enum class ThemeKind : std::uint8_t { Dark, Light };

/// Steps of the spacing grid, in logical pixels.
inline constexpr int kGrid = 4;
inline constexpr int kRowHeight = 24; ///< of compact tables
inline constexpr int kRoomyRowHeight = 28;

/// One of the two tables of colours. A value without state of its own; GUI thread.
class Theme
{
public:
    static const Theme& of(ThemeKind kind);

    ThemeKind kind() const { return m_kind; }
    bool isDark() const { return m_kind == ThemeKind::Dark; }
    QColor colour(Token token) const { return QColor::fromRgb(m_colours[static_cast<std::size_t>(token)]); }
    /// The colour of the n-th curve, counted from 0; repeats after eight.
    QColor series(int index) const;
    /// Up for a gain, Down for a loss, Text for nothing.
    QColor ofSign(int sign) const;
    /// `share` (0 to 1) of one colour laid over the other: opaque, so that it can be drawn twice.
    QColor mixed(Token over, Token under, double share) const;
    QPalette palette() const;

private:
    Theme(ThemeKind kind, const QRgb* colours) : m_kind(kind), m_colours(colours) {}
    ThemeKind m_kind;
    const QRgb* m_colours;
};

/// Contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, "contrast ratio" and "relative luminance".
double contrastRatio(const QColor& a, const QColor& b);

} // namespace wh::ui
