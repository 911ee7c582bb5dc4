// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteEntries.h"

#include "ui/common/Appearance.h"
#include "ui/fleet/FleetPage.h"
#include "ui/session/BotText.h"
#include "ui/session/Navigator.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"
#include "ui/shell/PageHost.h"
#include "ui/shell/ShellActions.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace wh::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Palette", text);
}

/// "&Import…" as "Import".
QString plain(QString text)
{
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

PaletteEntry entryOf(QAction* action, const QString& kind, const QString& detail)
{
    return {QStringLiteral("action:") + action->objectName(),
            plain(action->text()),
            detail,
            kind,
            action->shortcut().toString(QKeySequence::NativeText),
            action->icon(),
            [action] { action->trigger(); }};
}

void addActions(std::vector<PaletteEntry>& entries, const ShellActions& actions, PageHost& pages)
{
    for (QAction* action : actions.all()) {
        const bool isPage = actions.pages().contains(action);
        if (action->isEnabled())
            entries.push_back(entryOf(action,
                                      isPage ? translated(QT_TRANSLATE_NOOP("Palette", "Page"))
                                             : translated(QT_TRANSLATE_NOOP("Palette", "Action")),
                                      isPage ? QString() : action->statusTip()));
    }
    std::vector<QString> titles;
    for (const PaletteEntry& entry : entries)
        titles.push_back(entry.title);
    for (const PageEntry& page : pageEntries()) {
        const QString id = QLatin1String(page.id);
        const QList<QAction*> own = pages.page(id)->pageActions();
        for (QAction* action : own) {
            if (action->isSeparator() || action->text().isEmpty())
                continue;
            // The shell has it too, from everywhere and with its shortcut: once is enough.
            if (std::find(titles.begin(), titles.end(), plain(action->text())) != titles.end())
                continue;
            PaletteEntry entry = entryOf(action, translated(QT_TRANSLATE_NOOP("Palette", "Action")),
                                         page.titleText() + QStringLiteral(": ") + action->statusTip());
            // What can be done there may depend on the page being shown.
            entry.run = [action, id, &pages] {
                pages.open(id);
                action->trigger();
            };
            entries.push_back(std::move(entry));
        }
    }
}

QString runDetail(const Appearance& appearance, const client::Run& run)
{
    QStringList parts{runNumber(run.id), toQString(run.dataset)};
    if (run.summary && run.summary->netProfit)
        parts << appearance.numbers().rounded(run.summary->netProfit->toString(), 2, Sign::Always);
    for (const std::string& tag : run.tags)
        parts << toQString(tag);
    return parts.join(QLatin1String("  "));
}

/// Each bot, and what it can be told to do.
void addBots(std::vector<PaletteEntry>& entries, const ShellContext& context, PageHost& pages)
{
    const Appearance& appearance = context.page.appearance;
    Navigator* navigator = &context.page.navigator;
    FleetRows* rows = &fleetRows(context.engines);
    std::vector<const FleetRow*> bots(rows->all().begin(), rows->all().end());
    std::sort(bots.begin(), bots.end(), [](const FleetRow* a, const FleetRow* b) {
        return a->nameKey != b->nameKey ? a->nameKey < b->nameKey : a->bot.isLeg() < b->bot.isLeg();
    });
    struct Told
    {
        BotCommand command;
        const char* title;
        const char* detail;
        Icon icon;
    };
    constexpr Told kTold[] = {
        {BotCommand::Start, QT_TRANSLATE_NOOP("Palette", "Start %1"), QT_TRANSLATE_NOOP("Palette", "Let the bot trade"),
         Icon::Run},
        {BotCommand::Pause, QT_TRANSLATE_NOOP("Palette", "Pause %1"),
         QT_TRANSLATE_NOOP("Palette", "Take its orders off the book until it is resumed"), Icon::Pause},
        {BotCommand::Resume, QT_TRANSLATE_NOOP("Palette", "Resume %1"),
         QT_TRANSLATE_NOOP("Palette", "Let it place orders again"), Icon::StepForward},
        {BotCommand::Stop, QT_TRANSLATE_NOOP("Palette", "Stop %1"),
         QT_TRANSLATE_NOOP("Palette", "Stop it by its own policy; asks first where orders are out"), Icon::Stop},
    };
    for (const FleetRow* row : bots) {
        const BotKey key = keyOf(*row);
        const QString id = key.engine + u'/' + toQString(key.bot);
        const QString where = rows->links().all().size() > 1 ? row->engineName + QStringLiteral("  ") : QString();
        const StatusLook look = botStateLook(row->bot.state);
        entries.push_back(
            {QStringLiteral("bot:") + id,
             row->name,
             where + look.word + QStringLiteral("  ") + row->strategy + QStringLiteral("  ") + row->market,
             translated(QT_TRANSLATE_NOOP("Palette", "Bot")),
             {},
             appearance.icon(look.icon, look.colour),
             [navigator, key] { navigator->openBot(key.engine, toQString(key.bot)); }});
    }
    for (const FleetRow* row : bots) {
        const BotKey key = keyOf(*row);
        for (const Told& told : kTold) {
            if (row->bot.isLeg() || row->engine->isStale() || !canBeAsked(row->bot, told.command))
                continue;
            entries.push_back(
                {QStringLiteral("bot.%1:%2/%3").arg(static_cast<int>(told.command)).arg(key.engine, toQString(key.bot)),
                 translated(told.title).arg(row->name),
                 translated(told.detail),
                 translated(QT_TRANSLATE_NOOP("Palette", "Action")),
                 {},
                 appearance.icon(told.icon),
                 [rows, key, command = told.command, &pages] {
                     // There it is told what came of it.
                     auto* fleet = static_cast<FleetPage*>(pages.open(QStringLiteral("fleet")));
                     const FleetRow* bot = rows->find(key);
                     if (!fleet || !bot)
                         return;
                     fleet->select(key.engine, toQString(key.bot));
                     fleet->command(command, {bot});
                 },
                 true});
        }
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(const ShellContext& context, const ShellActions& actions, PageHost& pages)
{
    std::vector<PaletteEntry> entries;
    addActions(entries, actions, pages);
    const Appearance& appearance = context.page.appearance;
    Session& session = context.page.session;
    Navigator* navigator = &context.page.navigator;
    if (const client::Capabilities* known = session.capabilities()) {
        for (const client::Strategy& strategy : known->strategies) {
            const QString id = toQString(strategy.id);
            entries.push_back({QStringLiteral("strategy:") + id,
                               toQString(strategy.title),
                               toQString(strategy.summary),
                               translated(QT_TRANSLATE_NOOP("Palette", "Strategy")),
                               {},
                               appearance.icon(Icon::Editor),
                               [navigator, id] { navigator->prepareBacktest({}, id); }});
        }
    }
    for (const client::Dataset& dataset : session.datasets().items()) {
        const QString id = toQString(dataset.id);
        entries.push_back({QStringLiteral("dataset:") + id,
                           id,
                           appearance.times().moment(dataset.first),
                           translated(QT_TRANSLATE_NOOP("Palette", "Recording")),
                           {},
                           appearance.icon(Icon::Data),
                           [navigator, id] { navigator->openDataset(id); }});
    }
    const auto& runs = session.runs().items();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const QString id = toQString(run->id);
        const QString name = run->name.empty() ? strategyTitle(session, run->strategy) : toQString(run->name);
        entries.push_back({QStringLiteral("run:") + id,
                           name,
                           runDetail(appearance, *run),
                           translated(QT_TRANSLATE_NOOP("Palette", "Run")),
                           {},
                           appearance.icon(Icon::Report),
                           [navigator, id] { navigator->openRun(id); }});
    }
    addBots(entries, context, pages);
    return entries;
}

} // namespace wh::ui
