// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Preferences.h"

#include "ui/common/Appearance.h"
#include "ui/language/LanguageChoice.h"
#include "ui/settings/SettingsTable.h"

namespace wh::ui {

namespace {

ThemeChoice themeOf(const QString& name)
{
    if (name == u"dark")
        return ThemeChoice::Dark;
    return name == u"light" ? ThemeChoice::Light : ThemeChoice::System;
}

/// As the reader's country writes numbers where it speaks the language of the window, else as that language does.
QLocale localeOf(const QString& language)
{
    const QLocale system = QLocale::system();
    const QLocale spoken(language);
    return system.language() == spoken.language() ? system : spoken;
}

} // namespace

Preferences::Preferences(const Settings& settings, Appearance& appearance, LanguageChoice& language, QObject* parent)
    : QObject(parent), m_settings(settings), m_appearance(appearance), m_language(language)
{
    connect(&settings, &Settings::changed, this, [this](const QString& key) {
        if (key.startsWith(u"appearance/") || key.startsWith(u"region/"))
            apply();
    });
    // Also where it was chosen for this time only.
    connect(&language, &LanguageChoice::changed, this, &Preferences::applyNumbers);
    apply();
}

void Preferences::apply()
{
    m_language.choose(m_settings.value(setting::kLanguage));
    m_appearance.setFonts({m_settings.value(setting::kTextFont), m_settings.value(setting::kMonoFont),
                           m_settings.value(setting::kFontSize)});
    applyNumbers();
    const bool local = m_settings.value(setting::kLocalTime);
    if (local == m_appearance.times().isUtc())
        m_appearance.setTimeZone(local ? QTimeZone::systemTimeZone() : QTimeZone());
    m_appearance.setChoice(themeOf(m_settings.value(setting::kTheme)));
}

void Preferences::applyNumbers()
{
    const QString numbers = m_settings.value(setting::kNumbers);
    const QLocale locale = numbers.isEmpty() ? localeOf(m_language.current()) : QLocale(numbers);
    QLocale::setDefault(locale); // of the toolkit's own fields, and of what is written without an appearance at hand
    if (locale != m_appearance.numbers().locale())
        m_appearance.setLocale(locale);
}

} // namespace wh::ui
