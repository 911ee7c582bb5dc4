// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetRows.h"

#include "ui/fleet/NaturalOrder.h"
#include "ui/session/BotText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace wh::ui {

namespace {

constexpr qint64 kApplyEveryMs = 100;
constexpr qint64 kFlashEveryMs = 1000; ///< a value that never rests would shine without end

/// The columns in which a change is an event; that of a clock or of a latency is none.
constexpr FleetColumns kFlashing = columnBit(kFleetState) | columnBit(kFleetProfit) | columnBit(kFleetInventory) |
                                   columnBit(kFleetOrders) | columnBit(kFleetEvent);

/// What describe() makes of a bot depends on these.
constexpr FleetColumns kDescribed = columnBit(kFleetName) | columnBit(kFleetState) | columnBit(kFleetStrategy) |
                                    columnBit(kFleetMarket) | columnBit(kFleetTags) | columnBit(kFleetEngine);

FleetColumns differences(const client::Bot& was, const client::Bot& is)
{
    const auto& before = was.figures;
    const auto& after = is.figures;
    FleetColumns changed = 0;
    const auto put = [&changed](int column, bool isOther) { changed |= isOther ? columnBit(column) : 0; };
    put(kFleetName, was.name != is.name);
    put(kFleetState, was.state != is.state || was.reason != is.reason);
    put(kFleetStrategy, was.strategy != is.strategy);
    put(kFleetMarket, was.markets != is.markets);
    put(kFleetTags, was.tags != is.tags);
    put(kFleetProfit, before.profit.net != after.profit.net || was.settleAsset != is.settleAsset);
    put(kFleetCourse, was.profitCourse != is.profitCourse);
    put(kFleetInventory, before.position != after.position);
    put(kFleetOrders, before.openOrders != after.openOrders);
    put(kFleetLag, before.tickLag != after.tickLag);
    put(kFleetUptime, was.startedAt != is.startedAt);
    put(kFleetEvent, before.lastEventAt != after.lastEventAt || before.lastEvent != after.lastEvent ||
                         was.reason != is.reason || was.restartAt != is.restartAt);
    put(kFleetError, before.lastError != after.lastError);
    return changed;
}

/// What the titles of all these begin with; empty where it is not the same, or nothing would be left.
QString venueOf(const std::vector<std::string>& markets)
{
    QString venue;
    for (const std::string& market : markets) {
        const QString title = marketTitle(market);
        const QString first = title.section(u' ', 0, 0);
        if (first == title || (!venue.isEmpty() && first != venue))
            return {};
        venue = first;
    }
    return venue;
}

QString withoutVenue(const FleetRow& row)
{
    QStringList titles;
    for (const std::string& market : row.bot.markets)
        titles << marketTitle(market).section(u' ', 1);
    return titles.join(QStringLiteral(", "));
}

/// A second market is called as its bot, with a mark behind.
QString leaderName(const FleetRow& leg)
{
    constexpr QStringView kMark = u"#2";
    return leg.name.endsWith(kMark) ? leg.name.chopped(kMark.size()) : leg.name;
}

std::int8_t direction(const Decimal& from, const Decimal& to)
{
    return to > from ? 1 : to < from ? -1 : 0;
}

} // namespace

/// A row, and where it stands.
struct FleetRows::Held : FleetRow
{
    Source* source = nullptr;
    std::size_t index = 0; ///< in the engine's list
    std::size_t place = 0; ///< in m_all; of one that has not been told: none
    bool isDirty = false;
    bool isTold = false;
    FleetColumns shownAnew = 0; ///< whatever its values are
};

struct FleetRows::Source
{
    EngineLink* engine = nullptr;
    LiveList<client::Bot>* list = nullptr;
    std::vector<std::unique_ptr<Held>> rows; ///< as the list has them
    std::vector<QMetaObject::Connection> connections;
};

FleetRows::FleetRows(EngineLinks& links, QObject* parent) : QObject(parent), m_links(links)
{
    m_clock.start();
    m_appliedAt = -kApplyEveryMs;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FleetRows::apply);
    for (EngineLink* engine : links.all())
        follow(engine);
    connect(&links, &EngineLinks::added, this, [this](EngineLink* engine) {
        follow(engine);
        emit enginesChanged();
    });
    connect(&links, &EngineLinks::aboutToRemove, this, &FleetRows::leave);
    QCoreApplication::instance()->installEventFilter(this);
}

FleetRows::~FleetRows() = default;

void FleetRows::follow(EngineLink* engine)
{
    auto made = std::make_unique<Source>();
    Source& source = *made;
    source.engine = engine;
    source.list = &engine->session().bots();
    m_sources.emplace(engine, std::move(made));
    ListSignals* list = source.list;
    const auto onEngine = [this, &source] {
        markAll(source);
        emit enginesChanged();
    };
    source.connections = {
        connect(list, &ListSignals::reset, this, [this, &source] { readAgain(source); }),
        connect(list, &ListSignals::inserted, this, [this, &source](std::size_t index) { insert(source, index); }),
        connect(list, &ListSignals::removed, this, [this, &source](std::size_t index) { remove(source, index); }),
        connect(list, &ListSignals::itemChanged, this,
                [this, &source](std::size_t index) { mark(*source.rows[index]); }),
        connect(list, &ListSignals::stateChanged, this, &FleetRows::enginesChanged),
        connect(&engine->session(), &Session::ready, this, [this, &source] { markAll(source); }), // titles
        connect(engine, &EngineLink::stateChanged, this, onEngine),
        connect(engine, &EngineLink::entryChanged, this, onEngine),
    };
    readAgain(source);
}

void FleetRows::leave(EngineLink* engine)
{
    const auto found = m_sources.find(engine);
    Source& source = *found->second;
    for (const auto& connection : source.connections)
        disconnect(connection);
    for (auto& held : source.rows)
        drop(std::move(held));
    source.rows.clear();
    apply(); // nothing of it may be shown once it is gone
    m_sources.erase(found);
    emit enginesChanged();
}

void FleetRows::readAgain(Source& source)
{
    std::unordered_map<std::string, std::unique_ptr<Held>> known;
    for (auto& held : source.rows) {
        const std::string id = held->bot.id; // it goes with what is moved
        known.emplace(id, std::move(held));
    }
    source.rows.clear();
    const auto& items = source.list->items();
    source.rows.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto found = known.find(items[i].id);
        if (found == known.end()) {
            insert(source, i);
            continue;
        }
        source.rows.push_back(std::move(found->second));
        known.erase(found);
        source.rows.back()->index = i;
        mark(*source.rows.back());
    }
    for (auto& [id, held] : known)
        drop(std::move(held));
    schedule();
}

void FleetRows::insert(Source& source, std::size_t index)
{
    auto made = std::make_unique<Held>();
    made->source = &source;
    made->engine = source.engine;
    made->index = index;
    made->bot.id = source.list->items()[index].id;
    source.rows.insert(source.rows.begin() + static_cast<std::ptrdiff_t>(index), std::move(made));
    for (std::size_t i = index + 1; i < source.rows.size(); ++i)
        source.rows[i]->index = i;
    mark(*source.rows[index]);
}

void FleetRows::remove(Source& source, std::size_t index)
{
    drop(std::move(source.rows[index]));
    source.rows.erase(source.rows.begin() + static_cast<std::ptrdiff_t>(index));
    for (std::size_t i = index; i < source.rows.size(); ++i)
        source.rows[i]->index = i;
    schedule();
}

void FleetRows::mark(Held& held)
{
    if (std::exchange(held.isDirty, true))
        return;
    m_dirty.push_back(&held);
    schedule();
}

void FleetRows::markAll(Source& source)
{
    for (const auto& held : source.rows) {
        held->shownAnew = kAllFleetColumns;
        mark(*held);
    }
}

void FleetRows::drop(std::unique_ptr<Held> held)
{
    if (held->isDirty)
        std::erase(m_dirty, held.get());
    if (held->isTold)
        m_gone.push_back(std::move(held));
}

void FleetRows::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(static_cast<int>(std::max<qint64>(0, m_appliedAt + kApplyEveryMs - now())));
}

void FleetRows::describe(FleetRow& row) const
{
    row.name = toQString(row.bot.name);
    row.engineName = row.engine->name();
    row.strategy = strategyTitle(row.engine->session(), row.bot.strategy);
    row.shortStrategy = shortStrategyTitle(row.bot.strategy);
    if (row.shortStrategy.isEmpty())
        row.shortStrategy = row.strategy;
    row.market = marketsTitle(row.bot.markets);
    row.venue = venueOf(row.bot.markets);
    row.tags = tagsText(row.bot.tags);
    row.leader = row.bot.isLeg() ? leaderName(row) : QString();
    row.nameKey = naturalKey(row.bot.isLeg() ? row.leader : row.name);
    QStringList words{row.name,
                      row.engineName,
                      row.strategy,
                      row.shortStrategy,
                      toQString(row.bot.strategy),
                      row.market,
                      row.tags,
                      botStateLook(row.bot.state).word,
                      toQString(row.bot.state)};
    for (const std::string& market : row.bot.markets)
        words << toQString(market);
    row.words = words.join(u'\n').toLower();
}

void FleetRows::update(Held& held)
{
    const client::Bot& bot = held.source->list->items()[held.index];
    held.changed = held.isTold ? differences(held.bot, bot) | held.shownAnew : kAllFleetColumns;
    held.shownAnew = 0;
    held.isDirty = false;
    if (held.changed == 0) {
        held.bot = bot; // what no column shows may be another all the same
        return;
    }
    held.changedIn = m_application;
    const qint64 at = now();
    for (int column = 0; column < kFleetColumnCount && held.isTold; ++column) {
        if ((held.changed & kFlashing & columnBit(column)) == 0 || held.changed == kAllFleetColumns)
            continue;
        if (held.flashedAt[static_cast<std::size_t>(column)] + kFlashEveryMs > at)
            continue;
        held.flashedAt[static_cast<std::size_t>(column)] = at;
        held.flashSign[static_cast<std::size_t>(column)] =
            column == kFleetProfit      ? direction(held.bot.figures.profit.net, bot.figures.profit.net)
            : column == kFleetInventory ? direction(held.bot.figures.position, bot.figures.position)
                                        : std::int8_t{0};
    }
    held.bot = bot;
    if ((held.changed & kDescribed) != 0)
        describe(held);
}

void FleetRows::apply()
{
    m_timer.stop();
    m_appliedAt = now();
    ++m_application;
    FleetChanges changes;
    for (const auto& gone : m_gone)
        changes.removed.push_back(gone.get());
    for (Held* held : std::exchange(m_dirty, {})) {
        update(*held);
        if (!held->isTold)
            changes.added.push_back(held);
        else if (held->changedIn == m_application)
            changes.changed.push_back(held);
        if (!std::exchange(held->isTold, true)) {
            held->place = m_all.size();
            m_all.push_back(held);
        }
    }
    for (const auto& gone : m_gone) {
        auto* last = static_cast<Held*>(m_all.back());
        m_all[gone->place] = last;
        last->place = gone->place;
        m_all.pop_back();
    }
    nameMarkets(changes);
    m_totals = {};
    for (const FleetRow* row : m_all)
        m_totals.add(row->bot, row->engine->isStale(), row->bot.isLeg());
    const auto gone = std::exchange(m_gone, {});
    emit applied(changes);
}

void FleetRows::nameMarkets(FleetChanges& changes)
{
    const bool isOne = !m_all.empty() && !m_all.front()->venue.isEmpty() &&
                       std::all_of(m_all.begin(), m_all.end(),
                                   [first = m_all.front()](const FleetRow* row) { return row->venue == first->venue; });
    const bool isOther = isOne != std::exchange(m_isOneVenue, isOne);
    for (FleetRow* row : m_all) {
        const bool isChanged = row->changedIn == m_application;
        if (!isOther && !(isChanged && (row->changed & kDescribed) != 0))
            continue;
        row->shortMarket = isOne ? withoutVenue(*row) : row->market;
        if (!isOther)
            continue;
        row->changed = columnBit(kFleetMarket) | (isChanged ? row->changed : 0);
        row->changedIn = m_application;
        if (!isChanged)
            changes.changed.push_back(row);
    }
}

std::vector<const FleetRow*> FleetRows::botsOf(const std::vector<const FleetRow*>& rows) const
{
    std::vector<const FleetRow*> bots;
    std::unordered_set<const FleetRow*> seen;
    for (const FleetRow* row : rows) {
        const FleetRow* bot = row->bot.isLeg() ? find(leaderOf(*row)) : row;
        if (bot && seen.insert(bot).second)
            bots.push_back(bot);
    }
    return bots;
}

std::vector<const FleetRow*> FleetRows::legsOf(const std::vector<const FleetRow*>& bots) const
{
    std::map<BotKey, const FleetRow*> legs;
    for (const FleetRow* row : m_all) {
        if (row->bot.isLeg())
            legs.emplace(leaderOf(*row), row);
    }
    std::vector<const FleetRow*> found;
    found.reserve(bots.size());
    for (const FleetRow* bot : bots) {
        const auto leg = legs.empty() ? legs.end() : legs.find(keyOf(*bot));
        found.push_back(leg == legs.end() ? nullptr : leg->second);
    }
    return found;
}

const FleetRow* FleetRows::find(const BotKey& key) const
{
    EngineLink* engine = m_links.find(key.engine);
    const auto found = m_sources.find(engine);
    if (!engine || found == m_sources.end())
        return nullptr;
    const Source& source = *found->second;
    const client::Bot* item = source.list->find(key.bot);
    if (!item)
        return nullptr;
    const Held& held = *source.rows[static_cast<std::size_t>(item - source.list->items().data())];
    return held.isTold ? &held : nullptr;
}

bool FleetRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance()) {
        // Later: the sessions have to be told too, and their titles are what is written.
        QMetaObject::invokeMethod(
            this,
            [this] {
                for (const auto& [engine, source] : m_sources)
                    markAll(*source);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wh::ui
