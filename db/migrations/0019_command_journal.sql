-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- The answers given to commands, one row for all that a transaction has answered: they were a row and an index entry each,
-- which is a sixth of what a hold costs. Answers of earlier versions stay where they are until their day is over. Several
-- servers need to see one another's answers, so that PostgreSQL keeps a row for each.
-- @sqlite
CREATE TABLE command_journal (
  journal_row INTEGER NOT NULL PRIMARY KEY,
  at_ms BIGINT NOT NULL,
  results TEXT NOT NULL)
;;
-- @all
