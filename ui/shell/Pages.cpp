// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Pages.h"

#include "ui/session/Navigator.h"
#include "ui/shell/PageHost.h"
#include "ui/welcome/TutorialPage.h"
#include "ui/welcome/WelcomePage.h"

#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

template<typename P>
Page* make(const ShellContext& context)
{
    return new P(context.page);
}

Page* makeSettings(const ShellContext& context)
{
    return new SettingsPage(context.page, context.settings, context.places);
}

// The one list of pages.
constexpr PageEntry kPages[] = {
    {"welcome", Icon::Fleet, QT_TRANSLATE_NOOP("Pages", "Welcome"),
     QT_TRANSLATE_NOOP("Pages", "Begin here: a first backtest, the tutorial, recent runs"), true, make<WelcomePage>},
    {"settings", Icon::Settings, QT_TRANSLATE_NOOP("Pages", "Settings"),
     QT_TRANSLATE_NOOP("Pages", "Theme, fonts, language, numbers, times and folders"), true, makeSettings},
    {"tutorial", Icon::Help, QT_TRANSLATE_NOOP("Pages", "Tutorial"),
     QT_TRANSLATE_NOOP("Pages", "Your first backtest, step by step"), false, make<TutorialPage>},
};

} // namespace

QString PageEntry::titleText() const
{
    return QCoreApplication::translate("Pages", title);
}

QString PageEntry::tipText() const
{
    return QCoreApplication::translate("Pages", tip);
}

std::span<const PageEntry> pageEntries()
{
    return kPages;
}

const PageEntry* pageEntry(const QString& id)
{
    const auto found = std::find_if(std::begin(kPages), std::end(kPages),
                                    [&](const PageEntry& entry) { return id == QLatin1String(entry.id); });
    return found == std::end(kPages) ? nullptr : &*found;
}

void routeRequests(Navigator& navigator, PageHost& pages)
{
    QObject::connect(&navigator, &Navigator::pageRequested, &pages, [&pages](const QString& id) { pages.open(id); });
}

} // namespace wh::ui
