// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/LanguageChoice.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace wh::ui {

namespace {

constexpr std::array<Language, 4> kLanguages{
    {{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}, {"pt", "Português"}}};

bool isSpoken(const QString& code)
{
    return std::any_of(kLanguages.begin(), kLanguages.end(),
                       [&](const Language& language) { return code == QLatin1String(language.code); });
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

QString systemLanguage()
{
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isSpoken(code))
            return code;
    }
    return QStringLiteral("en");
}

LanguageChoice::LanguageChoice(QCoreApplication& application, QObject* parent)
    : QObject(parent), m_application(application)
{
    load(QStringLiteral("en"));
}

LanguageChoice::~LanguageChoice() = default;

void LanguageChoice::choose(const QString& code)
{
    const QString wanted = code.isEmpty() ? systemLanguage() : isSpoken(code) ? code : QStringLiteral("en");
    if (wanted == m_current)
        return;
    load(wanted);
    emit changed();
}

void LanguageChoice::load(const QString& code)
{
    m_ours.reset(); // a translator takes itself back when it goes
    m_toolkit.reset();
    m_current = code;
    if (code != QLatin1String("en")) {
        m_toolkit = std::make_unique<QTranslator>();
        if (m_toolkit->load(QStringLiteral(":/translations/qtbase_%1.qm").arg(code)))
            m_application.installTranslator(m_toolkit.get());
    }
    m_ours = std::make_unique<QTranslator>();
    if (m_ours->load(QStringLiteral(":/translations/wheelhouse_%1.qm").arg(code)))
        m_application.installTranslator(m_ours.get());
}

} // namespace wh::ui
