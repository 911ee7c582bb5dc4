// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScriptsEntry.h"

#include "ui/editor/EditorPage.h"
#include "ui/session/Navigator.h"
#include "ui/settings/ScriptChoice.h"
#include "ui/shell/PageHost.h"

#include <QDir>

namespace wh::ui {

namespace {

Page* makeScripts(const ShellContext& context)
{
    const QDir data(context.places.dataFolder);
    EditorPlaces places;
    places.scripts = data.filePath(QStringLiteral("scripts-work"));
    places.sandbox.program = sandboxBesideThis();
    chooseScriptLimits(context.settings, places.sandbox.limits); // what runs here runs as a bot too
    places.catalogue = context.places.catalogueFolder.isEmpty() ? data.filePath(QStringLiteral("catalog"))
                                                                : context.places.catalogueFolder;
    return new EditorPage(context.page, places, context.engines);
}

} // namespace

std::optional<PageEntry> scriptsEntry()
{
    return PageEntry{"scripts",
                     Icon::Editor,
                     QT_TRANSLATE_NOOP("Pages", "Scripts"),
                     QT_TRANSLATE_NOOP("Pages", "Strategies of your own: written, tried and checked"),
                     true,
                     makeScripts,
                     false};
}

void routeScripts(Navigator& navigator, PageHost& pages)
{
    QObject::connect(&navigator, &Navigator::newScriptRequested, &pages, [&pages] {
        if (auto* page = static_cast<EditorPage*>(pages.open(QStringLiteral("scripts"))))
            page->beginScript();
    });
}

} // namespace wh::ui
