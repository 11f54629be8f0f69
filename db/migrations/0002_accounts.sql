-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- Who may do what, and who is logged in where.
CREATE TABLE account (
  account_id TEXT NOT NULL PRIMARY KEY CHECK (length(account_id) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  login TEXT NOT NULL UNIQUE CHECK (length(login) BETWEEN 1 AND 320),
  login_kind TEXT NOT NULL CHECK (login_kind IN ('email','phone')),
  password_hash TEXT NOT NULL CHECK (length(password_hash) BETWEEN 1 AND 256),
  role TEXT NOT NULL CHECK (role IN ('customer','clerk','manager','administrator')),
  failed_logins INTEGER NOT NULL DEFAULT 0 CHECK (failed_logins >= 0),
  locked_until_ms BIGINT,
  created_at_ms BIGINT NOT NULL,
  CHECK (login_kind <> 'phone' OR login LIKE '+62%'))
;;
CREATE TABLE session (
  session_id TEXT NOT NULL PRIMARY KEY CHECK (length(session_id) BETWEEN 1 AND 64),
  token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) BETWEEN 1 AND 128),
  account_id TEXT NOT NULL REFERENCES account (account_id),
  terminal_id TEXT NOT NULL CHECK (length(terminal_id) <= 64),
  created_at_ms BIGINT NOT NULL,
  expires_at_ms BIGINT NOT NULL)
;;
CREATE INDEX session_of_account ON session (account_id, created_at_ms)
;;
CREATE INDEX session_by_expiry ON session (expires_at_ms)
;;
