-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- A sale with a start of its own, of one showtime or of a film. Its seed is made with it, before anybody can have come,
-- and never changes; who took part is written when the draw is made, so that anybody can make it again.
CREATE TABLE sale (
  draw_id TEXT NOT NULL PRIMARY KEY CHECK (length(draw_id) BETWEEN 1 AND 64),
  film_id TEXT NOT NULL REFERENCES film (film_id),
  showtime_id TEXT REFERENCES showtime (showtime_id),
  starts_at_ms BIGINT NOT NULL,
  made_at_ms BIGINT NOT NULL,
  seed TEXT NOT NULL CHECK (length(seed) = 64),
  drawn_at_ms BIGINT,
  numbers TEXT,
  CHECK ((drawn_at_ms IS NULL) = (numbers IS NULL)))
;;
-- Of one showtime, or of one film as a whole, at most one sale is still to start.
CREATE UNIQUE INDEX sale_of_showtime ON sale (showtime_id) WHERE drawn_at_ms IS NULL
;;
CREATE UNIQUE INDEX sale_of_film ON sale (film_id) WHERE drawn_at_ms IS NULL AND showtime_id IS NULL
;;
CREATE INDEX sale_by_draw ON sale (drawn_at_ms)
;;
-- What a visitor types beside the number; whether the visitor took the number along, so that no terminal needs to have
-- the place; and which server's terminal has it.
ALTER TABLE queue_place ADD COLUMN code TEXT
;;
ALTER TABLE queue_place ADD COLUMN carried INTEGER NOT NULL DEFAULT 0 CHECK (carried IN (0,1))
;;
ALTER TABLE queue_place ADD COLUMN node_id TEXT CHECK (length(node_id) BETWEEN 1 AND 64)
;;
-- Servers that share the database show that they live.
CREATE TABLE queue_node (
  node_id TEXT NOT NULL PRIMARY KEY CHECK (length(node_id) BETWEEN 1 AND 64),
  seen_at_ms BIGINT NOT NULL)
;;
