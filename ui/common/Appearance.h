// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IconSet.h"
#include "ui/common/NumberFormat.h"
#include "ui/common/Theme.h"
#include "ui/common/TimeFormat.h"

#include <QFont>
#include <QObject>

#include <functional>

class QApplication;

namespace wh::ui {

enum class ThemeChoice : std::uint8_t { System, Dark, Light };

/// Where a text stands, and so how large it is: 12, 13, 15 and 20 pixels.
enum class FontRole : std::uint8_t {
    Small,  ///< axes, units, hints
    Body,   ///< everything
    Title,  ///< headings of pages and panels
    Figure, ///< the number on a card
    Mono,   ///< code, logs, ladders
};

/// Which fonts, where somebody wants others than the system's; an empty or unknown family means the system's.
struct FontChoice
{
    QString text, mono;
    int bodyPixels = kBodyPixels; ///< of FontRole::Body; the other sizes keep their proportion to it

    static constexpr int kBodyPixels = 13;
    bool operator==(const FontChoice&) const = default;
};

/// How the window looks and writes: theme, fonts, icons, numbers and times, in one place for one application. Widgets
/// borrow it by constructor and repaint at changed(). Owned by the program; GUI thread.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// @param systemIsDark  asked when the choice is to follow the system; by default what Qt knows of it
    explicit Appearance(std::function<bool()> systemIsDark = {}, QObject* parent = nullptr);

    /// Gives the application our style, palette and font, now and after every change. Once, before the first widget.
    void install(QApplication& application);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    const Theme& theme() const { return Theme::of(m_kind); }
    QColor colour(Token token) const { return theme().colour(token); }

    /// A font whose digits are all equally wide.
    QFont font(FontRole role) const;
    const FontChoice& fonts() const { return m_fonts; }
    void setFonts(const FontChoice& fonts);
    QIcon icon(Icon icon) const { return m_icons.icon(icon); }
    QIcon icon(Icon icon, Token colour) const { return m_icons.icon(icon, colour); }

    const NumberFormat& numbers() const { return m_numbers; }
    void setLocale(const QLocale& locale);
    const TimeFormat& times() const { return m_times; }
    /// An invalid zone means UTC.
    void setTimeZone(const QTimeZone& zone);

signals:
    /// Colours, icons, numbers or times are others now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void chooseFonts();
    bool systemIsDark() const;

    std::function<bool()> m_systemIsDark;
    QApplication* m_application = nullptr;
    FontChoice m_fonts;
    QFont m_textFont;
    QFont m_monoFont;
    ThemeChoice m_choice = ThemeChoice::System;
    ThemeKind m_kind = ThemeKind::Dark;
    IconSet m_icons;
    NumberFormat m_numbers;
    TimeFormat m_times;
};

/// The font itself if its digits are equally wide, else the nearest that is at hand and whose digits are: without that,
/// columns of numbers dance. Qt before 6.7 cannot ask a font for its "tnum" feature.
QFont withTabularDigits(const QFont& font);

} // namespace wh::ui
