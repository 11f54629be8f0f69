-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- What keeps the server honest across restarts: effects still to come, answers already given, settings, audit, cases.
CREATE TABLE outbox (
  outbox_id TEXT NOT NULL PRIMARY KEY CHECK (length(outbox_id) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  subject_id TEXT NOT NULL CHECK (length(subject_id) <= 64),
  payload TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_at_ms BIGINT NOT NULL,
  created_at_ms BIGINT NOT NULL,
  done INTEGER CHECK (done = 1))
;;
CREATE INDEX outbox_open ON outbox (next_at_ms) WHERE done IS NULL
;;
CREATE INDEX outbox_done ON outbox (created_at_ms) WHERE done = 1
;;
CREATE TABLE command_result (
  command_id TEXT NOT NULL PRIMARY KEY CHECK (length(command_id) BETWEEN 1 AND 64),
  holder TEXT NOT NULL CHECK (length(holder) <= 64),
  method TEXT NOT NULL CHECK (length(method) BETWEEN 1 AND 64),
  request_hash TEXT NOT NULL CHECK (length(request_hash) <= 128),
  reply TEXT NOT NULL,
  at_ms BIGINT NOT NULL)
;;
CREATE INDEX command_result_by_time ON command_result (at_ms)
;;
CREATE TABLE setting (
  setting_key TEXT NOT NULL PRIMARY KEY CHECK (length(setting_key) BETWEEN 1 AND 128),
  value TEXT NOT NULL CHECK (length(value) <= 4000))
;;
CREATE TABLE audit_entry (
  audit_id TEXT NOT NULL PRIMARY KEY CHECK (length(audit_id) BETWEEN 1 AND 64),
  at_ms BIGINT NOT NULL,
  actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 64),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 64),
  subject TEXT NOT NULL CHECK (length(subject) <= 128),
  detail TEXT NOT NULL CHECK (length(detail) <= 4000))
;;
CREATE INDEX audit_by_time ON audit_entry (at_ms, audit_id)
;;
-- @sqlite
CREATE TRIGGER audit_frozen BEFORE UPDATE ON audit_entry BEGIN
  SELECT RAISE(ABORT, 'audit_entry is immutable');
END
;;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit_entry BEGIN
  SELECT RAISE(ABORT, 'audit_entry is immutable');
END
;;
-- @postgres
CREATE TRIGGER audit_frozen BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION frozen()
;;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit_entry FOR EACH ROW EXECUTE FUNCTION frozen()
;;
-- @all
CREATE TABLE staff_case (
  case_id TEXT NOT NULL PRIMARY KEY CHECK (length(case_id) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
  order_id TEXT REFERENCES orders (order_id),
  attempt_id TEXT REFERENCES payment_attempt (attempt_id),
  amount BIGINT NOT NULL CHECK (amount >= 0),
  opened_at_ms BIGINT NOT NULL,
  closed_at_ms BIGINT,
  detail TEXT NOT NULL CHECK (length(detail) <= 4000))
;;
CREATE INDEX case_of_order ON staff_case (order_id)
;;
CREATE INDEX case_of_attempt ON staff_case (attempt_id)
;;
CREATE INDEX case_open ON staff_case (opened_at_ms) WHERE closed_at_ms IS NULL
;;
