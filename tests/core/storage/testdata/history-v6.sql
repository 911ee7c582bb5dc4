-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE account (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, account TEXT NOT NULL,
  equity TEXT NOT NULL, realised TEXT NOT NULL, unrealised TEXT NOT NULL, fees TEXT NOT NULL, balances TEXT NOT NULL);
CREATE TABLE audit (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, who TEXT NOT NULL,
  origin TEXT NOT NULL, action TEXT NOT NULL, arguments TEXT NOT NULL, outcome TEXT NOT NULL);
CREATE TABLE book (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, market TEXT NOT NULL,
  bid TEXT NOT NULL, ask TEXT NOT NULL, spread TEXT NOT NULL, bid_depth_1 TEXT NOT NULL, bid_depth_2 TEXT NOT NULL,
  bid_depth_5 TEXT NOT NULL, ask_depth_1 TEXT NOT NULL, ask_depth_2 TEXT NOT NULL, ask_depth_5 TEXT NOT NULL,
  levels TEXT NOT NULL);
CREATE TABLE bot (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL, configuration TEXT NOT NULL,
  version INTEGER NOT NULL, created_at INTEGER NOT NULL, removed_at INTEGER NOT NULL);
CREATE TABLE bot_storage (bot INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (bot, key)) WITHOUT ROWID;
CREATE TABLE bot_tag (bot INTEGER NOT NULL REFERENCES bot(id), position INTEGER NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (bot, position)) WITHOUT ROWID;
CREATE TABLE channel_size (channel INTEGER PRIMARY KEY, rows INTEGER NOT NULL, bytes INTEGER NOT NULL);
CREATE TABLE configuration_version (bot INTEGER NOT NULL, version INTEGER NOT NULL, time INTEGER NOT NULL,
  who TEXT NOT NULL, document TEXT NOT NULL, restores INTEGER NOT NULL, PRIMARY KEY (bot, version)) WITHOUT ROWID;
CREATE TABLE event (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, level INTEGER NOT NULL,
  kind TEXT NOT NULL, document TEXT NOT NULL);
CREATE TABLE gauge (series INTEGER NOT NULL, time INTEGER NOT NULL, value REAL NOT NULL,
  PRIMARY KEY (series, time)) WITHOUT ROWID;
CREATE TABLE gauge_course (resolution INTEGER NOT NULL, series INTEGER NOT NULL, time INTEGER NOT NULL,
  count INTEGER NOT NULL, minimum REAL NOT NULL, maximum REAL NOT NULL, mean REAL NOT NULL, last REAL NOT NULL,
  PRIMARY KEY (resolution, series, time)) WITHOUT ROWID;
CREATE TABLE gauge_series (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, name TEXT NOT NULL,
  rolled_seconds INTEGER NOT NULL, rolled_minutes INTEGER NOT NULL, rolled_hours INTEGER NOT NULL,
  values_from INTEGER NOT NULL, seconds_from INTEGER NOT NULL, minutes_from INTEGER NOT NULL,
  hours_from INTEGER NOT NULL);
CREATE TABLE journal_position (journal TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE lifecycle (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, steady INTEGER NOT NULL,
  from_state TEXT NOT NULL, event TEXT NOT NULL, to_state TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE log (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, level INTEGER NOT NULL,
  text TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, order_id INTEGER NOT NULL,
  market TEXT NOT NULL, status TEXT NOT NULL, side TEXT NOT NULL, type TEXT NOT NULL, price TEXT NOT NULL,
  quantity TEXT NOT NULL, filled TEXT NOT NULL, reason TEXT NOT NULL, oco_group INTEGER NOT NULL DEFAULT 0);
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE snapshot (bot INTEGER PRIMARY KEY, time INTEGER NOT NULL, journal TEXT NOT NULL,
  sequence INTEGER NOT NULL, document TEXT NOT NULL);
CREATE TABLE trade (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, fill_id INTEGER NOT NULL,
  order_id INTEGER NOT NULL, market TEXT NOT NULL, side TEXT NOT NULL, liquidity TEXT NOT NULL, price TEXT NOT NULL,
  quantity TEXT NOT NULL, fee TEXT NOT NULL, fee_asset TEXT NOT NULL, realised TEXT NOT NULL, venue_time INTEGER NOT NULL DEFAULT 0, mid_match TEXT NOT NULL DEFAULT '', mid_decision TEXT NOT NULL DEFAULT '', resting_since INTEGER NOT NULL DEFAULT 0);
CREATE INDEX account_bot ON account(bot, time);
CREATE INDEX account_time ON account(time);
CREATE INDEX audit_bot ON audit(bot, time);
CREATE INDEX audit_time ON audit(time);
CREATE INDEX book_bot ON book(bot, time);
CREATE INDEX book_time ON book(time);
CREATE UNIQUE INDEX bot_name ON bot(name) WHERE removed_at = 0;
CREATE INDEX event_bot ON event(bot, time);
CREATE INDEX event_time ON event(time);
CREATE INDEX event_warning ON event(bot, time) WHERE level >= 3;
CREATE INDEX event_warning_time ON event(time) WHERE level >= 3;
CREATE UNIQUE INDEX gauge_series_name ON gauge_series(bot, name);
CREATE INDEX lifecycle_bot ON lifecycle(bot, time);
CREATE INDEX lifecycle_time ON lifecycle(time);
CREATE INDEX log_bot ON log(bot, time);
CREATE INDEX log_time ON log(time);
CREATE INDEX log_warning ON log(bot, time) WHERE level >= 3;
CREATE INDEX log_warning_time ON log(time) WHERE level >= 3;
CREATE INDEX orders_bot ON orders(bot, time);
CREATE INDEX orders_time ON orders(time);
CREATE INDEX trade_bot ON trade(bot, time);
CREATE INDEX trade_time ON trade(time);
INSERT INTO bot VALUES (1, 'alpha', 'running', '{}', 2, 10, 0);
INSERT INTO bot_tag VALUES (1, 0, 'eu');
INSERT INTO configuration_version VALUES (1, 1, 10, 'ann', '{}', 0);
INSERT INTO lifecycle VALUES (1, 1, 20, 5, 'created', 'admit', 'admitted', 'ann', '');
INSERT INTO bot_storage VALUES (1, 'key', 'value');
INSERT INTO snapshot VALUES (1, 30, 'shard-0', 7, '{}');
INSERT INTO journal_position VALUES ('shard-0', 9);
INSERT INTO audit VALUES (1, 1, 40, 'ann', 'local', 'start', '{}', 'ok');
INSERT INTO channel_size VALUES (0,0,0), (1,0,0), (2,0,0), (3,0,0), (4,0,0), (5,0,0), (6,0,0);
INSERT INTO log VALUES (1, 1, 50, 4, 'it stopped');
INSERT INTO trade(id, bot, time, fill_id, order_id, market, side, liquidity, price, quantity, fee, fee_asset, realised) VALUES (1, 1, 60, 7, 8, 'BTC-USDT', 'buy', 'maker', '1', '2', '0', 'USDT', '0');
UPDATE channel_size SET rows = 1, bytes = 70 WHERE channel = 0;
INSERT INTO gauge_series VALUES (1, 1, 'g', 0, 0, 0, -9223372036854775808, -9223372036854775808, -9223372036854775808, -9223372036854775808);
INSERT INTO gauge VALUES (1, 70, 1.5);
UPDATE trade SET venue_time = 59, mid_match = '1.5', mid_decision = '1.25', resting_since = 50;
INSERT INTO setting VALUES ('retention.logs', '3600000000000 1000');
INSERT INTO orders(id, bot, time, order_id, market, status, side, type, price, quantity, filled, reason, oco_group) VALUES (1, 1, 60, 8, 'BTC-USDT', 'accepted', 'buy', 'limit', '1', '2', '0', '', 7);
PRAGMA application_id = 1464357716;
PRAGMA user_version = 6;
