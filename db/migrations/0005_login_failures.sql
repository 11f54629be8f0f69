-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- Failed log-ins are counted by login, whether or not an account has it: a delay must not tell which logins exist.
CREATE TABLE login_failure (
  login_hash TEXT NOT NULL PRIMARY KEY CHECK (length(login_hash) BETWEEN 1 AND 128),
  failures INTEGER NOT NULL CHECK (failures >= 1),
  locked_until_ms BIGINT NOT NULL,
  last_at_ms BIGINT NOT NULL)
;;
CREATE INDEX login_failure_by_time ON login_failure (last_at_ms)
;;
