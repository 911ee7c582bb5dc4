// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Appearance.h"

#include "ui/common/StudioStyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleHints>

#include <cmath>

namespace wh::ui {

namespace {

bool hasTabularDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return width > 0;
}

int pixelsOf(FontRole role)
{
    switch (role) {
    case FontRole::Small:
        return 12;
    case FontRole::Title:
        return 15;
    case FontRole::Figure:
        return 20;
    case FontRole::Body:
    case FontRole::Mono:
        break;
    }
    return 13;
}

} // namespace

QFont withTabularDigits(const QFont& font)
{
    if (hasTabularDigits(font))
        return font;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont tabular = font;
    tabular.setFeature("tnum", 1);
    if (hasTabularDigits(tabular))
        return tabular;
#endif
    const QStringList families = QFontDatabase::families();
    for (const char16_t* name : {u"Segoe UI", u"Noto Sans", u"Roboto", u"DejaVu Sans", u"Liberation Sans", u"Arial"}) {
        const QString family = QStringView(name).toString();
        QFont other = font;
        other.setFamilies({family});
        if (families.contains(family) && hasTabularDigits(other))
            return other;
    }
    return font;
}

Appearance::Appearance(std::function<bool()> systemIsDark, QObject* parent)
    : QObject(parent), m_systemIsDark(std::move(systemIsDark)), m_numbers(QLocale())
{
    chooseFonts();
    m_kind = this->systemIsDark() ? ThemeKind::Dark : ThemeKind::Light;
    m_icons.setTheme(m_kind);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (qGuiApp)
        connect(qGuiApp->styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { refresh(); });
#endif
}

void Appearance::install(QApplication& application)
{
    m_application = &application;
    application.installEventFilter(this);
    application.setStyle(new StudioStyle);
    refresh();
}

void Appearance::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

QFont Appearance::font(FontRole role) const
{
    QFont font = role == FontRole::Mono ? m_monoFont : m_textFont;
    font.setPixelSize(qRound(double(pixelsOf(role)) * m_fonts.bodyPixels / FontChoice::kBodyPixels));
    if (role == FontRole::Title || role == FontRole::Figure)
        font.setWeight(QFont::DemiBold);
    return font;
}

void Appearance::setFonts(const FontChoice& fonts)
{
    if (fonts == m_fonts)
        return;
    m_fonts = fonts;
    chooseFonts();
    refresh();
}

void Appearance::chooseFonts()
{
    m_textFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    m_monoFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QStringList families =
        m_fonts.text.isEmpty() && m_fonts.mono.isEmpty() ? QStringList() : QFontDatabase::families();
    if (families.contains(m_fonts.text))
        m_textFont.setFamilies({m_fonts.text});
    if (families.contains(m_fonts.mono))
        m_monoFont.setFamilies({m_fonts.mono});
    m_textFont = withTabularDigits(m_textFont);
}

void Appearance::setLocale(const QLocale& locale)
{
    m_numbers = NumberFormat(locale);
    emit changed();
}

void Appearance::setTimeZone(const QTimeZone& zone)
{
    m_times = zone.isValid() ? TimeFormat(zone) : TimeFormat();
    emit changed();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    // The desktop was switched between light and dark: its windows are told, and Qt before 6.5 tells nobody else.
    if (event->type() == QEvent::ThemeChange && watched->isWindowType() && m_choice == ThemeChoice::System &&
        systemIsDark() != theme().isDark())
        refresh();
    return QObject::eventFilter(watched, event);
}

void Appearance::refresh()
{
    bool dark = m_choice == ThemeChoice::Dark;
    if (m_choice == ThemeChoice::System)
        dark = systemIsDark();
    m_kind = dark ? ThemeKind::Dark : ThemeKind::Light;
    m_icons.setTheme(m_kind);
    if (m_application) {
        QApplication::setPalette(theme().palette());
        QApplication::setFont(font(FontRole::Body));
    }
    emit changed();
}

bool Appearance::systemIsDark() const
{
    if (m_systemIsDark)
        return m_systemIsDark();
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (qGuiApp->styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return qGuiApp->styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    // An application palette of ours hides the system's: lift it for a look.
    const QPalette ours = QGuiApplication::palette();
    if (m_application)
        QApplication::setPalette(QPalette());
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    if (m_application)
        QApplication::setPalette(ours);
    return dark;
}

} // namespace wh::ui
