// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wh::ui {

class Appearance;
class LanguageChoice;
class Settings;

/// Keeps the window's looks, numbers, times and language as the settings have them. All borrowed. Owned by the program;
/// GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    /// Applies them, now and whenever one changes.
    Preferences(const Settings& settings, Appearance& appearance, LanguageChoice& language, QObject* parent = nullptr);

    void apply();

private:
    void applyNumbers();

    const Settings& m_settings;
    Appearance& m_appearance;
    LanguageChoice& m_language;
};

} // namespace wh::ui
