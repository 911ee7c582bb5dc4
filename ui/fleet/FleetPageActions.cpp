// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the fleet does.
#include "ui/fleet/FleetPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/NoticeBar.h"
#include "ui/fleet/ConfirmDialog.h"
#include "ui/fleet/FleetView.h"
#include "ui/fleet/OutcomesDialog.h"
#include "ui/fleet/TagDialog.h"
#include "ui/session/ActionRefusal.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <set>

namespace wh::ui {

namespace {

struct Entry
{
    const char* name;
    Icon icon;
    const char* text;
    const char* tip;
    const char* keys = "";
};

constexpr Entry kActions[] = {
    {"fleet.new", Icon::Plus, QT_TRANSLATE_NOOP("FleetActions", "&New bot…"),
     QT_TRANSLATE_NOOP("FleetActions",
                       "Choose strategy, market and limits of a new bot")}, // Ctrl+Shift+N is the window's
    {"fleet.import", Icon::Import, QT_TRANSLATE_NOOP("FleetActions", "&Import bots…"),
     QT_TRANSLATE_NOOP("FleetActions", "Make bots from files that were exported")},
    {"fleet.open", Icon::Open, QT_TRANSLATE_NOOP("FleetActions", "&Open"),
     QT_TRANSLATE_NOOP("FleetActions", "Go to the page of the bot (Enter)")},
    {"fleet.start", Icon::Run, QT_TRANSLATE_NOOP("FleetActions", "&Start"),
     QT_TRANSLATE_NOOP("FleetActions", "Let the selected bots trade"), "F5"},
    {"fleet.pause", Icon::Pause, QT_TRANSLATE_NOOP("FleetActions", "&Pause"),
     QT_TRANSLATE_NOOP("FleetActions", "Take the orders of the selected bots off the book until they are resumed"),
     "F6"},
    {"fleet.resume", Icon::StepForward, QT_TRANSLATE_NOOP("FleetActions", "&Resume"),
     QT_TRANSLATE_NOOP("FleetActions", "Let paused bots place orders again"), "F7"},
    {"fleet.stop", Icon::Stop, QT_TRANSLATE_NOOP("FleetActions", "S&top as configured"),
     QT_TRANSLATE_NOOP("FleetActions", "Stop the selected bots, each by its own policy"), "Shift+F5"},
    {"fleet.stop.cancel", Icon::Stop, QT_TRANSLATE_NOOP("FleetActions", "Stop, &cancel orders, keep positions"),
     QT_TRANSLATE_NOOP("FleetActions", "Stop the selected bots and take their orders off the book")},
    {"fleet.stop.keep", Icon::Stop, QT_TRANSLATE_NOOP("FleetActions", "Stop, &keep orders and positions"),
     QT_TRANSLATE_NOOP("FleetActions", "Stop the selected bots and leave their orders on the book")},
    {"fleet.stop.flatten", Icon::Stop, QT_TRANSLATE_NOOP("FleetActions", "Stop, cancel orders, c&lose positions"),
     QT_TRANSLATE_NOOP("FleetActions", "Stop the selected bots and close their positions at the market")},
    {"fleet.tag", Icon::Tag, QT_TRANSLATE_NOOP("FleetActions", "Ta&g…"),
     QT_TRANSLATE_NOOP("FleetActions", "Add and remove tags of the selected bots"), "Ctrl+T"},
    {"fleet.edit", Icon::Settings, QT_TRANSLATE_NOOP("FleetActions", "C&hange…"),
     QT_TRANSLATE_NOOP("FleetActions", "Change the configuration of the bot"), "F2"},
    {"fleet.duplicate", Icon::Duplicate, QT_TRANSLATE_NOOP("FleetActions", "&Duplicate…"),
     QT_TRANSLATE_NOOP("FleetActions", "Make a new bot like this one"), "Ctrl+D"},
    {"fleet.export", Icon::Export, QT_TRANSLATE_NOOP("FleetActions", "E&xport…"),
     QT_TRANSLATE_NOOP("FleetActions", "Write the configurations of the selected bots to a file"), "Ctrl+E"},
    {"fleet.remove", Icon::Delete, QT_TRANSLATE_NOOP("FleetActions", "Remo&ve…"),
     QT_TRANSLATE_NOOP("FleetActions", "Remove the selected bots; those at work stay"), "Del"},
};

constexpr const char* kStops[] = {"fleet.stop", "fleet.stop.cancel", "fleet.stop.keep", "fleet.stop.flatten"};
constexpr const char* kPolicies[] = {"", "CANCEL", "KEEP", "FLATTEN"}; // of kStops
constexpr const char* kMore[] = {"fleet.open", "fleet.edit", "fleet.duplicate", "fleet.export", "fleet.remove"};

QString joined(const QString& sentence, const QString& next)
{
    return next.isEmpty() ? sentence : sentence + u' ' + next;
}

} // namespace

void FleetPage::makeActions()
{
    for (const Entry& entry : kActions) {
        QAction* made = makeAction(entry.icon, entry.name);
        made->setShortcut(QKeySequence(QLatin1String(entry.keys)));
        m_actions.insert(QLatin1String(entry.name), made);
    }
    m_stopMenu->setToolTipsVisible(true);
    m_moreMenu->setToolTipsVisible(true);
    for (const char* name : kStops)
        m_stopMenu->addAction(action(name));
    for (const char* name : kMore)
        m_moreMenu->addAction(action(name));
    const auto on = [this](const char* name, auto function) {
        connect(action(name), &QAction::triggered, this, std::move(function));
    };
    const auto toCommand = [this](BotCommand command, const std::string& policy = {}) {
        return [this, command, policy] { this->command(command, m_view->selectedBots(), policy); };
    };
    on("fleet.open", [this] {
        if (const auto bots = m_view->selectedBots(); bots.size() == 1)
            navigator().openBot(bots.front()->engine->id(), toQString(bots.front()->bot.id));
    });
    on("fleet.start", toCommand(BotCommand::Start));
    on("fleet.pause", toCommand(BotCommand::Pause));
    on("fleet.resume", toCommand(BotCommand::Resume));
    for (std::size_t i = 0; i < std::size(kStops); ++i)
        on(kStops[i], toCommand(BotCommand::Stop, kPolicies[i]));
    on("fleet.remove", toCommand(BotCommand::Remove));
    on("fleet.new", [this] { prepareBot({}, {}, {}); });
    const auto toOne = [this](void (FleetPage::*method)(const QString&, const QString&)) {
        return [this, method] {
            if (const auto bots = m_rows.botsOf(m_view->selectedBots()); bots.size() == 1)
                (this->*method)(bots.front()->engine->id(), toQString(bots.front()->bot.id));
        };
    };
    on("fleet.edit", toOne(&FleetPage::configureBot));
    on("fleet.duplicate", toOne(&FleetPage::duplicateBot));
    on("fleet.tag", [this] { askTags(); });
    on("fleet.export", [this] { askExport(); });
    on("fleet.import", [this] { askImport(); });
}

void FleetPage::retranslateActions()
{
    for (const Entry& entry : kActions)
        setActionText(action(entry.name), QCoreApplication::translate("FleetActions", entry.text),
                      QCoreApplication::translate("FleetActions", entry.tip));
}

QAction* FleetPage::action(const char* name) const
{
    return m_actions.value(QLatin1String(name));
}

QList<QAction*> FleetPage::pageActions() const
{
    QList<QAction*> actions;
    for (const Entry& entry : kActions)
        actions << action(entry.name);
    return actions;
}

QList<QAction*> FleetPage::toolActions() const
{
    return {action("fleet.new"), action("fleet.import")};
}

void FleetPage::showSelection()
{
    const auto rows = m_view->selectedBots();
    const auto bots = m_rows.botsOf(rows); // nothing is asked of a second market alone
    const int count = static_cast<int>(bots.size());
    m_selected->setText(selectionText(rows, bots));
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, appearance().colour(count == 0 ? Token::Muted : Token::Text));
    m_selected->setPalette(palette);
    const bool isFree = !m_asking->isUnderWay();
    using Role = EngineLink::Role;
    const auto can = [&](BotCommand command) {
        return isFree && std::any_of(bots.begin(), bots.end(), [command](const FleetRow* row) {
                   return !row->engine->isStale() && row->engine->may(roleFor(command)) &&
                          canBeAsked(row->bot, command);
               });
    };
    const auto enable = [this](const char* name, bool isPossible) { action(name)->setEnabled(isPossible); };
    const bool isOneThere = count == 1 && !bots.front()->engine->isStale() && bots.front()->engine->may(Role::Admin);
    const bool mayTag =
        std::any_of(bots.begin(), bots.end(), [](const FleetRow* row) { return row->engine->may(Role::Admin); });
    enable("fleet.open", rows.size() == 1);
    enable("fleet.edit", isOneThere);
    enable("fleet.duplicate",
           count == 1 && !bots.front()->engine->isStale() && m_rows.links().forNew(bots.front()->engine) != nullptr);
    enable("fleet.start", can(BotCommand::Start));
    enable("fleet.pause", can(BotCommand::Pause));
    enable("fleet.resume", can(BotCommand::Resume));
    for (const char* name : kStops)
        enable(name, can(BotCommand::Stop));
    enable("fleet.remove", can(BotCommand::Remove));
    enable("fleet.tag", isFree && mayTag);
    enable("fleet.export", count > 0);
    showRefusals(bots);
    for (QToolButton* button : m_buttons) {
        if (!button->defaultAction())
            button->setEnabled(button == m_more ? count > 0 : can(BotCommand::Stop));
    }
}

QString FleetPage::selectionText(const std::vector<const FleetRow*>& rows,
                                 const std::vector<const FleetRow*>& bots) const
{
    const int count = static_cast<int>(bots.size());
    if (count == 0)
        return tr("Select bots to start, pause or stop them");
    if (rows.size() == 1 && rows.front()->bot.isLeg())
        //: %1 is a row that is the second market of the bot %2
        return tr("%1 selected: commands go to %2").arg(rows.front()->name, bots.front()->name);
    return tr("%1 selected", nullptr, count).arg(appearance().numbers().whole(count));
}

/// What no token does for has that as its tip, as long as it is so.
void FleetPage::showRefusals(const std::vector<const FleetRow*>& bots)
{
    using Role = EngineLink::Role;
    std::set<const EngineLink*> ofBots;
    for (const FleetRow* row : bots)
        ofBots.insert(row->engine);
    const auto all = m_rows.links().all();
    const std::set<const EngineLink*> known(all.begin(), all.end());
    const auto refuse = [this](std::initializer_list<const char*> names, const auto& links, Role needed) {
        const bool mayNowhere = !links.empty() && std::none_of(links.begin(), links.end(), [needed](const auto* link) {
            return link->may(needed);
        });
        for (const char* name : names)
            setActionRefusal(action(name), mayNowhere ? roleRefusal(**links.begin(), needed) : QString());
        return mayNowhere;
    };
    const bool mayNotRun = refuse({"fleet.start", "fleet.pause", "fleet.resume", "fleet.stop", "fleet.stop.cancel",
                                   "fleet.stop.keep", "fleet.stop.flatten"},
                                  ofBots, Role::Operator);
    if (auto* stop = findChild<QToolButton*>(QStringLiteral("stopMenu")))
        stop->setToolTip(mayNotRun ? action("fleet.stop")->toolTip()
                                   : tr("Stop the selected bots: choose what becomes of their orders and positions"));
    refuse({"fleet.tag", "fleet.edit", "fleet.remove"}, ofBots, Role::Admin);
    const bool mayNotMake = refuse({"fleet.new", "fleet.import"}, known, Role::Admin);
    setActionRefusal(action("fleet.duplicate"),
                     mayNotMake && !bots.empty() ? roleRefusal(*bots.front()->engine, Role::Admin) : QString());
    for (const char* name : {"fleet.new", "fleet.import"})
        action(name)->setEnabled(!mayNotMake);
}

void FleetPage::showMenu(const QPoint& position)
{
    if (!m_view->indexAt(position).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("botMenu"));
    menu->setToolTipsVisible(true);
    for (const char* name : {"fleet.open", "fleet.start", "fleet.pause", "fleet.resume"})
        menu->addAction(action(name));
    menu->addSeparator();
    for (const char* name : kStops)
        menu->addAction(action(name));
    menu->addSeparator();
    menu->addAction(action("fleet.tag"));
    for (const char* name : {"fleet.edit", "fleet.duplicate", "fleet.export"})
        menu->addAction(action(name));
    menu->addSeparator();
    menu->addAction(action("fleet.remove"));
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

// Commands

void FleetPage::command(BotCommand command, const std::vector<const FleetRow*>& bots, const std::string& policy)
{
    const CommandPlan plan = planOf(command, m_rows, bots, policy);
    if (plan.bots.empty())
        return;
    if (!plan.isToBeConfirmed()) {
        run(command, policy, plan.bots, throughText(plan.through, appearance()));
        return;
    }
    auto* dialog = new ConfirmDialog(appearance(), m_rows, command, policy, bots, window());
    connect(dialog, &ConfirmDialog::confirmed, this,
            [this](const CommandPlan& agreed) { run(agreed.command, agreed.policy, agreed.bots); });
    dialog->open();
}

void FleetPage::run(BotCommand command, const std::string& policy, const std::vector<AskedBot>& bots,
                    const QString& remark)
{
    m_asking->ask(bots, BotAsking::command(command, policy), [this, command, policy, remark](const auto& asked) {
        const auto refused =
            std::count_if(asked.begin(), asked.end(), [](const AskedBot& bot) { return bot.error.has_value(); });
        tell(
            verbOf(command),
            joined(doneText(command, static_cast<int>(asked.size()) - static_cast<int>(refused), appearance()), remark),
            asked, [this, command, policy](const std::vector<AskedBot>& again) { run(command, policy, again); });
    });
}

/// What was done is a sentence in the status bar; what was not has a notice, or a list where it is several.
void FleetPage::tell(const QString& what, const QString& done, const std::vector<AskedBot>& bots,
                     std::function<void(const std::vector<AskedBot>&)> repeat)
{
    m_notice->clear();
    const auto refused =
        std::count_if(bots.begin(), bots.end(), [](const AskedBot& bot) { return bot.error.has_value(); });
    if (refused < static_cast<std::ptrdiff_t>(bots.size()))
        navigator().say(done);
    const bool areReady =
        std::all_of(bots.begin(), bots.end(), [](const AskedBot& bot) { return bot.findings.empty(); });
    if (refused == 0 && areReady)
        return;
    if (bots.size() == 1 && bots.front().findings.size() <= 1 && refused == 1) {
        //: what was asked, and of which bot: "Stop btc-2:"
        m_notice->showError(*bots.front().error, tr("%1 %2:").arg(what, bots.front().name));
        return;
    }
    auto* dialog = new OutcomesDialog(appearance(), what, bots, repeat != nullptr, window());
    connect(dialog, &OutcomesDialog::openRequested, &navigator(), &Navigator::openBot);
    if (repeat)
        connect(dialog, &OutcomesDialog::repeatRequested, this, std::move(repeat));
    dialog->open();
}

void FleetPage::askTags()
{
    const auto rows = m_view->selectedBots();
    const auto bots = m_rows.botsOf(rows);
    if (bots.empty())
        return;
    std::set<std::string> known;
    for (const FleetRow* row : m_rows.all())
        known.insert(row->bot.tags.begin(), row->bot.tags.end());
    auto* dialog = new TagDialog(appearance(), bots, {known.begin(), known.end()}, window());
    std::vector<AskedBot> asked;
    for (const FleetRow* row : bots)
        asked.push_back({keyOf(*row), row->name, row->engineName, std::nullopt});
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, asked, remark = throughText(throughOf(m_rows, rows), appearance())] {
                const BotAsking::Ask ask = [add = dialog->added(), remove = dialog->removed()](
                                               client::FleetClient& fleet, const BotAsking::Ids& ids,
                                               BotAsking::Done done) { fleet.tag(ids, add, remove, std::move(done)); };
                m_asking->ask(asked, ask, [this, remark](const std::vector<AskedBot>& outcome) {
                    tell(tr("Tag"), joined(tr("Tags changed."), remark), outcome, {});
                });
            });
    dialog->open();
}

} // namespace wh::ui
