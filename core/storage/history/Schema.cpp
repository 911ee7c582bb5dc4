// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history/Schema.h"

#include <array>

namespace wh::history {

namespace {

// A step that was released is never changed: the next one changes what it made. tests/core/storage/testdata holds the
// schema and some rows of each version, and tst_HistorySchema compares.
constexpr std::array kSteps = {
    // 1: bots, and what is small and stays
    R"sql(
CREATE TABLE bot (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL, configuration TEXT NOT NULL,
  version INTEGER NOT NULL, created_at INTEGER NOT NULL, removed_at INTEGER NOT NULL);
CREATE UNIQUE INDEX bot_name ON bot(name) WHERE removed_at = 0;
CREATE TABLE bot_tag (bot INTEGER NOT NULL REFERENCES bot(id), position INTEGER NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (bot, position)) WITHOUT ROWID;
CREATE TABLE configuration_version (bot INTEGER NOT NULL, version INTEGER NOT NULL, time INTEGER NOT NULL,
  who TEXT NOT NULL, document TEXT NOT NULL, restores INTEGER NOT NULL, PRIMARY KEY (bot, version)) WITHOUT ROWID;
CREATE TABLE lifecycle (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, steady INTEGER NOT NULL,
  from_state TEXT NOT NULL, event TEXT NOT NULL, to_state TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX lifecycle_bot ON lifecycle(bot, time);
CREATE INDEX lifecycle_time ON lifecycle(time);
CREATE TABLE bot_storage (bot INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (bot, key)) WITHOUT ROWID;
CREATE TABLE snapshot (bot INTEGER PRIMARY KEY, time INTEGER NOT NULL, journal TEXT NOT NULL,
  sequence INTEGER NOT NULL, document TEXT NOT NULL);
CREATE TABLE journal_position (journal TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE audit (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, who TEXT NOT NULL,
  origin TEXT NOT NULL, action TEXT NOT NULL, arguments TEXT NOT NULL, outcome TEXT NOT NULL);
CREATE INDEX audit_bot ON audit(bot, time);
CREATE INDEX audit_time ON audit(time);
)sql",
    // 2: the channels whose rows are listed. A level filter hits few rows: indexes of just those.
    R"sql(
CREATE TABLE log (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, level INTEGER NOT NULL,
  text TEXT NOT NULL);
CREATE INDEX log_bot ON log(bot, time);
CREATE INDEX log_time ON log(time);
CREATE INDEX log_warning ON log(bot, time) WHERE level >= 3;
CREATE INDEX log_warning_time ON log(time) WHERE level >= 3;
CREATE TABLE event (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, level INTEGER NOT NULL,
  kind TEXT NOT NULL, document TEXT NOT NULL);
CREATE INDEX event_bot ON event(bot, time);
CREATE INDEX event_time ON event(time);
CREATE INDEX event_warning ON event(bot, time) WHERE level >= 3;
CREATE INDEX event_warning_time ON event(time) WHERE level >= 3;
CREATE TABLE book (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, market TEXT NOT NULL,
  bid TEXT NOT NULL, ask TEXT NOT NULL, spread TEXT NOT NULL, bid_depth_1 TEXT NOT NULL, bid_depth_2 TEXT NOT NULL,
  bid_depth_5 TEXT NOT NULL, ask_depth_1 TEXT NOT NULL, ask_depth_2 TEXT NOT NULL, ask_depth_5 TEXT NOT NULL,
  levels TEXT NOT NULL);
CREATE INDEX book_bot ON book(bot, time);
CREATE INDEX book_time ON book(time);
CREATE TABLE account (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, account TEXT NOT NULL,
  equity TEXT NOT NULL, realised TEXT NOT NULL, unrealised TEXT NOT NULL, fees TEXT NOT NULL, balances TEXT NOT NULL);
CREATE INDEX account_bot ON account(bot, time);
CREATE INDEX account_time ON account(time);
CREATE TABLE orders (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, order_id INTEGER NOT NULL,
  market TEXT NOT NULL, status TEXT NOT NULL, side TEXT NOT NULL, type TEXT NOT NULL, price TEXT NOT NULL,
  quantity TEXT NOT NULL, filled TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX orders_bot ON orders(bot, time);
CREATE INDEX orders_time ON orders(time);
CREATE TABLE trade (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, fill_id INTEGER NOT NULL,
  order_id INTEGER NOT NULL, market TEXT NOT NULL, side TEXT NOT NULL, liquidity TEXT NOT NULL, price TEXT NOT NULL,
  quantity TEXT NOT NULL, fee TEXT NOT NULL, fee_asset TEXT NOT NULL, realised TEXT NOT NULL);
CREATE INDEX trade_bot ON trade(bot, time);
CREATE INDEX trade_time ON trade(time);
CREATE TABLE channel_size (channel INTEGER PRIMARY KEY, rows INTEGER NOT NULL, bytes INTEGER NOT NULL);
INSERT INTO channel_size VALUES (0,0,0), (1,0,0), (2,0,0), (3,0,0), (4,0,0), (5,0,0), (6,0,0);
)sql",
    // 3: gauges as they were given, and their courses: resolution 1, 2, 3 = a second, a minute, an hour. rolled_… is
    // how far a course has been made, …_from how far back what it was made of is whole.
    R"sql(
CREATE TABLE gauge_series (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, name TEXT NOT NULL,
  rolled_seconds INTEGER NOT NULL, rolled_minutes INTEGER NOT NULL, rolled_hours INTEGER NOT NULL,
  values_from INTEGER NOT NULL, seconds_from INTEGER NOT NULL, minutes_from INTEGER NOT NULL,
  hours_from INTEGER NOT NULL);
CREATE UNIQUE INDEX gauge_series_name ON gauge_series(bot, name);
CREATE TABLE gauge (series INTEGER NOT NULL, time INTEGER NOT NULL, value REAL NOT NULL,
  PRIMARY KEY (series, time)) WITHOUT ROWID;
CREATE TABLE gauge_course (resolution INTEGER NOT NULL, series INTEGER NOT NULL, time INTEGER NOT NULL,
  count INTEGER NOT NULL, minimum REAL NOT NULL, maximum REAL NOT NULL, mean REAL NOT NULL, last REAL NOT NULL,
  PRIMARY KEY (resolution, series, time)) WITHOUT ROWID;
)sql",
    // 4: what a report asks of a fill
    R"sql(
ALTER TABLE trade ADD COLUMN venue_time INTEGER NOT NULL DEFAULT 0;
ALTER TABLE trade ADD COLUMN mid_match TEXT NOT NULL DEFAULT '';
ALTER TABLE trade ADD COLUMN mid_decision TEXT NOT NULL DEFAULT '';
ALTER TABLE trade ADD COLUMN resting_since INTEGER NOT NULL DEFAULT 0;
)sql",
    // 5: what a person has set for the store: how long channels are kept
    R"sql(
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
)sql",
    // 6: which orders are alternatives, for what is brought back without the journal
    R"sql(
ALTER TABLE orders ADD COLUMN oco_group INTEGER NOT NULL DEFAULT 0;
)sql",
};

} // namespace

int knownSchemaVersion()
{
    return static_cast<int>(kSteps.size());
}

Result<void> migrate(Connection& connection, int target)
{
    const auto version = connection.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > knownSchemaVersion())
        return Error("store.version_unknown", {{"path", connection.file().string()},
                                               {"version", std::to_string(*version)},
                                               {"known", std::to_string(knownSchemaVersion())},
                                               {"remedy", "a newer Wheelhouse wrote it: use that one"}});
    const int last = target > 0 ? target : knownSchemaVersion();
    for (int next = static_cast<int>(*version) + 1; next <= last; ++next) {
        auto done = connection.transaction([&]() -> Result<void> {
            if (auto run = connection.run(kSteps[static_cast<std::size_t>(next - 1)]); !run)
                return run;
            return connection.run(("PRAGMA user_version = " + std::to_string(next)).c_str());
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace wh::history
