-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- The queue in front of the sale. Its one head row is changed first in every transaction that changes the queue, so that
-- several servers on one database follow one another; a place carries the revision of its last change, so that they can
-- tell what is new to them. Places that are over stay for a while: they are the proof of how many were let in when.
CREATE TABLE queue_head (
  head INTEGER NOT NULL PRIMARY KEY CHECK (head = 1),
  revision BIGINT NOT NULL CHECK (revision >= 0),
  last_number BIGINT NOT NULL CHECK (last_number >= 0))
;;
INSERT INTO queue_head (head, revision, last_number) VALUES (1, 0, 0)
;;
CREATE TABLE queue_place (
  place_id TEXT NOT NULL PRIMARY KEY CHECK (length(place_id) BETWEEN 1 AND 64),
  number BIGINT NOT NULL UNIQUE CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('early','waiting','called','inside','gone')),
  turn BIGINT,
  session_id TEXT CHECK (length(session_id) BETWEEN 1 AND 64),
  draw_id TEXT CHECK (length(draw_id) BETWEEN 1 AND 64),
  paying INTEGER NOT NULL DEFAULT 0 CHECK (paying IN (0,1)),
  joined_at_ms BIGINT NOT NULL,
  away_since_ms BIGINT,
  admitted_at_ms BIGINT,
  entered_at_ms BIGINT,
  gone_at_ms BIGINT,
  gone_reason TEXT CHECK (length(gone_reason) BETWEEN 1 AND 64),
  revision BIGINT NOT NULL,
  CHECK ((state = 'waiting') = (turn IS NOT NULL)),
  CHECK (state <> 'early' OR draw_id IS NOT NULL),
  CHECK (state NOT IN ('called','inside') OR admitted_at_ms IS NOT NULL),
  CHECK (state <> 'inside' OR entered_at_ms IS NOT NULL),
  CHECK ((state = 'gone') = (gone_at_ms IS NOT NULL)))
;;
-- Nobody has the same turn as another, and nobody waits twice.
CREATE UNIQUE INDEX queue_place_by_turn ON queue_place (turn)
;;
CREATE UNIQUE INDEX queue_place_of_session ON queue_place (session_id) WHERE state <> 'gone'
;;
CREATE INDEX queue_place_by_revision ON queue_place (revision)
;;
CREATE INDEX queue_place_by_admission ON queue_place (admitted_at_ms)
;;
CREATE INDEX queue_place_by_end ON queue_place (gone_at_ms)
;;
