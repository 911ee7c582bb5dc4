-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE audit (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, who TEXT NOT NULL,
  origin TEXT NOT NULL, action TEXT NOT NULL, arguments TEXT NOT NULL, outcome TEXT NOT NULL);
CREATE TABLE bot (id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL, configuration TEXT NOT NULL,
  version INTEGER NOT NULL, created_at INTEGER NOT NULL, removed_at INTEGER NOT NULL);
CREATE TABLE bot_storage (bot INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (bot, key)) WITHOUT ROWID;
CREATE TABLE bot_tag (bot INTEGER NOT NULL REFERENCES bot(id), position INTEGER NOT NULL, name TEXT NOT NULL,
  PRIMARY KEY (bot, position)) WITHOUT ROWID;
CREATE TABLE configuration_version (bot INTEGER NOT NULL, version INTEGER NOT NULL, time INTEGER NOT NULL,
  who TEXT NOT NULL, document TEXT NOT NULL, restores INTEGER NOT NULL, PRIMARY KEY (bot, version)) WITHOUT ROWID;
CREATE TABLE journal_position (journal TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE lifecycle (id INTEGER PRIMARY KEY, bot INTEGER NOT NULL, time INTEGER NOT NULL, steady INTEGER NOT NULL,
  from_state TEXT NOT NULL, event TEXT NOT NULL, to_state TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE snapshot (bot INTEGER PRIMARY KEY, time INTEGER NOT NULL, journal TEXT NOT NULL,
  sequence INTEGER NOT NULL, document TEXT NOT NULL);
CREATE INDEX audit_bot ON audit(bot, time);
CREATE INDEX audit_time ON audit(time);
CREATE UNIQUE INDEX bot_name ON bot(name) WHERE removed_at = 0;
CREATE INDEX lifecycle_bot ON lifecycle(bot, time);
CREATE INDEX lifecycle_time ON lifecycle(time);
INSERT INTO bot VALUES (1, 'alpha', 'running', '{}', 2, 10, 0);
INSERT INTO bot_tag VALUES (1, 0, 'eu');
INSERT INTO configuration_version VALUES (1, 1, 10, 'ann', '{}', 0);
INSERT INTO lifecycle VALUES (1, 1, 20, 5, 'created', 'admit', 'admitted', 'ann', '');
INSERT INTO bot_storage VALUES (1, 'key', 'value');
INSERT INTO snapshot VALUES (1, 30, 'shard-0', 7, '{}');
INSERT INTO journal_position VALUES ('shard-0', 9);
INSERT INTO audit VALUES (1, 1, 40, 'ann', 'local', 'start', '{}', 'ok');
PRAGMA application_id = 1464357716;
PRAGMA user_version = 1;
