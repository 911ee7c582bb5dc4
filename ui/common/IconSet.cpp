// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/IconSet.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>

/// Resources of a static library are lost unless something names them; Qt wants that done outside of any namespace.
static void registerIconFiles()
{
    Q_INIT_RESOURCE(icons);
}

namespace wh::ui {

namespace {

constexpr std::array<const char*, kIconCount> kNames{
    "alerts",        "backtest",   "calendar",  "cancel",    "candles",      "check",   "chevron_down", "chevron_left",
    "chevron_right", "chevron_up", "clock",     "close",     "compare",      "copy",    "crosshair",    "data",
    "delete",        "depth",      "duplicate", "editor",    "empty",        "engines", "export",       "eye",
    "failed",        "fills",      "filter",    "fit",       "fleet",        "folder",  "heatmap",      "help",
    "histogram",     "import",     "info",      "jobs",      "kill",         "ladder",  "line_chart",   "link",
    "list",          "live",       "lock",      "log",       "minus",        "more",    "open",         "pause",
    "pin",           "plus",       "quotes",    "refresh",   "report",       "risk",    "run",          "save",
    "search",        "settings",   "stale",     "step_back", "step_forward", "stop",    "tag",          "theme",
    "to_end",        "to_start",   "undo",      "warning",   "zoom_in",      "zoom_out"};

} // namespace

QLatin1String iconName(Icon icon)
{
    return QLatin1String(kNames[static_cast<std::size_t>(icon)]);
}

struct IconSet::State
{
    ThemeKind theme = ThemeKind::Dark;
    QHash<quint64, QPixmap> rendered; ///< by icon, colour, theme and size in device pixels
};

class IconSet::Engine final : public QIconEngine
{
public:
    Engine(std::shared_ptr<State> state, Icon icon, Token colour)
        : m_state(std::move(state)), m_icon(icon), m_colour(colour)
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const Token token = mode == QIcon::Disabled ? Token::Disabled : m_colour;
        const quint64 key = (((static_cast<quint64>(m_icon) * kTokenCount + static_cast<quint64>(token)) * 2 +
                              static_cast<quint64>(m_state->theme))
                             << 32) |
                            (static_cast<quint64>(size.width() & 0xffff) << 16) |
                            static_cast<quint64>(size.height() & 0xffff);
        QPixmap& pixmap = m_state->rendered[key];
        if (pixmap.isNull())
            pixmap = render(size, Theme::of(m_state->theme).colour(token));
        QPixmap scaled = pixmap;
        scaled.setDevicePixelRatio(scale);
        return scaled;
    }
    QIconEngine* clone() const override { return new Engine(m_state, m_icon, m_colour); }

private:
    QPixmap render(const QSize& size, const QColor& colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(QStringLiteral(":/icons/") + ui::iconName(m_icon) + QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        return pixmap;
    }

    std::shared_ptr<State> m_state;
    Icon m_icon;
    Token m_colour;
};

IconSet::IconSet(ThemeKind theme) : m_state(std::make_shared<State>())
{
    registerIconFiles();
    m_state->theme = theme;
}

void IconSet::setTheme(ThemeKind theme)
{
    m_state->theme = theme;
}

QIcon IconSet::icon(Icon icon, Token colour) const
{
    return QIcon(new Engine(m_state, icon, colour));
}

} // namespace wh::ui
