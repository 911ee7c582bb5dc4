// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wh::ui {

namespace {

using Table = std::array<QRgb, kTokenCount>;

constexpr Table kDark{
    0xff14171c, 0xff1b1f26, 0xff232832, // window, panel, raised
    0xff2e3440, 0xff262b34,             // border, grid line
    0xffe6e9ef, 0xff9aa4b2, 0xff5f6977, // text, muted, disabled
    0xff4c8dff, 0xff0b1220,             // accent, text upon it
    0xff35cfa6, 0xffe0662a,             // up, down
    0xffe6b84c, 0xfff2545b, 0xff7c6fa8, // warning, failed, stale
    0xfff2545b,                         // live money
    0xff4c8dff, 0xffe6b84c, 0xff22b48f, 0xfff0803c, 0xffb98cff, 0xff5cc8e0, 0xffe57aa6, 0xffa8b545,
};

constexpr Table kLight{
    0xfff3f5f8, 0xffffffff, 0xfffafbfc, // window, panel, raised
    0xffd8dde5, 0xffe8ecf1,             // border, grid line
    0xff1a1f27, 0xff5b6675, 0xffa3acb8, // text, muted, disabled
    0xff1f5fd6, 0xffffffff,             // accent, text upon it
    0xff00795a, 0xffb84a00,             // up, down
    0xff8a6100, 0xffc2272d, 0xff6a5aa0, // warning, failed, stale
    0xffc2272d,                         // live money
    0xff1f5fd6, 0xff8f6a00, 0xff0c8064, 0xffc0540f, 0xff7d4bd1, 0xff14789a, 0xffb23a74, 0xff66751a,
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme& Theme::of(ThemeKind kind)
{
    static const Theme dark(ThemeKind::Dark, kDark.data());
    static const Theme light(ThemeKind::Light, kLight.data());
    return kind == ThemeKind::Dark ? dark : light;
}

QColor Theme::series(int index) const
{
    const int wrapped = ((index % kSeriesColours) + kSeriesColours) % kSeriesColours;
    return colour(static_cast<Token>(static_cast<int>(Token::Series1) + wrapped));
}

QColor Theme::ofSign(int sign) const
{
    return colour(sign > 0 ? Token::Up : (sign < 0 ? Token::Down : Token::Text));
}

QColor Theme::mixed(Token over, Token under, double share) const
{
    const QColor a = colour(over);
    const QColor b = colour(under);
    const auto mix = [share](int top, int bottom) { return qRound(share * top + (1 - share) * bottom); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QPalette Theme::palette() const
{
    QPalette palette;
    const QColor text = colour(Token::Text);
    const QColor selected = mixed(Token::Accent, Token::Panel, isDark() ? 0.30 : 0.18);
    palette.setColor(QPalette::Window, colour(Token::Window));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colour(Token::Panel));
    palette.setColor(QPalette::AlternateBase, colour(Token::Raised));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, colour(Token::Muted));
    palette.setColor(QPalette::Button, colour(Token::Raised));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, colour(Token::Failed));
    palette.setColor(QPalette::ToolTipBase, colour(Token::Raised));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, selected);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, colour(Token::Accent));
    palette.setColor(QPalette::LinkVisited, colour(Token::Accent));
    palette.setColor(QPalette::Light, colour(Token::Raised));
    palette.setColor(QPalette::Midlight, colour(Token::Raised));
    palette.setColor(QPalette::Mid, colour(Token::Border));
    palette.setColor(QPalette::Dark, colour(Token::Border));
    palette.setColor(QPalette::Shadow, colour(Token::AccentText)); // StudioStyle casts no shadows
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Token::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(Token::Border));
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace wh::ui
