// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QIcon>

#include <cstdint>
#include <memory>

namespace wh::ui {

/// Our own pictures, one SVG file each in resources/icons, in the order of the alphabet.
enum class Icon : std::uint8_t {
    Alerts,
    Backtest,
    Calendar,
    Cancel,
    Candles,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Compare,
    Copy,
    Crosshair,
    Data,
    Delete,
    Depth,
    Duplicate,
    Editor,
    Empty,
    Engines,
    Export,
    Eye,
    Failed,
    Fills,
    Filter,
    Fit,
    Fleet,
    Folder,
    Heatmap,
    Help,
    Histogram,
    Import,
    Info,
    Jobs,
    Kill,
    Ladder,
    LineChart,
    Link,
    List,
    Live,
    Lock,
    Log,
    Minus,
    More,
    Open,
    Pause,
    Pin,
    Plus,
    Quotes,
    Refresh,
    Report,
    Risk,
    Run,
    Save,
    Search,
    Settings,
    Stale,
    StepBack,
    StepForward,
    Stop,
    Tag,
    Theme,
    ToEnd,
    ToStart,
    Undo,
    Warning,
    ZoomIn,
    ZoomOut,
};
inline constexpr int kIconCount = static_cast<int>(Icon::ZoomOut) + 1;

/// The file's name without its ending: Icon::StepBack is "step_back".
QLatin1String iconName(Icon icon);

/// Hands out icons that draw themselves in the colours of the theme in force, sharp at every scale. Icons outlive the
/// set, and follow it to another theme at their next repaint. GUI thread.
class IconSet
{
public:
    explicit IconSet(ThemeKind theme = ThemeKind::Dark);

    void setTheme(ThemeKind theme);
    /// In the colour of text; disabled and selected states follow the theme.
    QIcon icon(Icon icon) const { return this->icon(icon, Token::Text); }
    /// In a colour that means something.
    QIcon icon(Icon icon, Token colour) const;

private:
    struct State;
    class Engine;
    std::shared_ptr<State> m_state;
};

} // namespace wh::ui
