-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- What is shown, where, when and at what price. Flags are "1 or NULL", times UTC milliseconds, money minor units.
CREATE TABLE cinema (
  cinema_id TEXT NOT NULL PRIMARY KEY CHECK (length(cinema_id) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  city TEXT NOT NULL CHECK (length(city) <= 200),
  time_zone TEXT NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  currency TEXT NOT NULL CHECK (length(currency) = 3))
;;
CREATE TABLE auditorium_class (
  class_id TEXT NOT NULL PRIMARY KEY CHECK (length(class_id) BETWEEN 1 AND 64),
  sort_order INTEGER NOT NULL,
  name_id TEXT NOT NULL CHECK (length(name_id) BETWEEN 1 AND 200),
  name_en TEXT NOT NULL CHECK (length(name_en) BETWEEN 1 AND 200))
;;
CREATE TABLE auditorium (
  auditorium_id TEXT NOT NULL PRIMARY KEY CHECK (length(auditorium_id) BETWEEN 1 AND 64),
  cinema_id TEXT NOT NULL REFERENCES cinema (cinema_id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  class_id TEXT NOT NULL REFERENCES auditorium_class (class_id),
  UNIQUE (cinema_id, name))
;;
-- Negative places exist only inside the transaction that replaces a layout.
CREATE TABLE seat (
  auditorium_id TEXT NOT NULL REFERENCES auditorium (auditorium_id),
  seat_id TEXT NOT NULL CHECK (length(seat_id) BETWEEN 1 AND 16),
  row_label TEXT NOT NULL CHECK (length(row_label) BETWEEN 1 AND 8),
  seat_number INTEGER NOT NULL CHECK (seat_number BETWEEN -1000 AND 999),
  grid_x INTEGER NOT NULL CHECK (grid_x BETWEEN -1000 AND 999),
  grid_y INTEGER NOT NULL CHECK (grid_y BETWEEN 0 AND 999),
  kind TEXT NOT NULL CHECK (kind IN ('standard','sweetbox','wheelchair')),
  pair_seat_id TEXT,
  blocked INTEGER CHECK (blocked = 1),
  CHECK (pair_seat_id IS NULL OR (kind = 'sweetbox' AND pair_seat_id <> seat_id)),
  PRIMARY KEY (auditorium_id, seat_id),
  UNIQUE (auditorium_id, row_label, seat_number),
  UNIQUE (auditorium_id, grid_x, grid_y),
  UNIQUE (auditorium_id, pair_seat_id),
  FOREIGN KEY (auditorium_id, pair_seat_id) REFERENCES seat (auditorium_id, seat_id) DEFERRABLE INITIALLY DEFERRED)
;;
CREATE TABLE film (
  film_id TEXT NOT NULL PRIMARY KEY CHECK (length(film_id) BETWEEN 1 AND 64),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  english_title TEXT CHECK (length(english_title) BETWEEN 1 AND 200),
  running_minutes INTEGER NOT NULL CHECK (running_minutes BETWEEN 1 AND 1000),
  age_class TEXT NOT NULL CHECK (age_class IN ('SU','13+','17+','21+')),
  director TEXT NOT NULL CHECK (length(director) <= 200),
  cast_names TEXT NOT NULL CHECK (length(cast_names) <= 2000),
  genres TEXT NOT NULL CHECK (length(genres) <= 200),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 8),
  poster TEXT NOT NULL CHECK (length(poster) <= 200),
  released TEXT NOT NULL CHECK (released IN ('now','soon')))
;;
CREATE TABLE film_text (
  film_id TEXT NOT NULL REFERENCES film (film_id),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 8),
  synopsis TEXT NOT NULL CHECK (length(synopsis) <= 4000),
  PRIMARY KEY (film_id, language))
;;
CREATE TABLE showtime (
  showtime_id TEXT NOT NULL PRIMARY KEY CHECK (length(showtime_id) BETWEEN 1 AND 64),
  film_id TEXT NOT NULL REFERENCES film (film_id),
  auditorium_id TEXT NOT NULL REFERENCES auditorium (auditorium_id),
  starts_at_ms BIGINT NOT NULL,
  ends_at_ms BIGINT NOT NULL,
  day_kind TEXT NOT NULL CHECK (day_kind IN ('weekday','friday','weekend')),
  on_sale INTEGER NOT NULL CHECK (on_sale IN (0,1)),
  CHECK (ends_at_ms > starts_at_ms),
  UNIQUE (showtime_id, auditorium_id),
  UNIQUE (auditorium_id, starts_at_ms))
;;
CREATE INDEX showtime_of_film ON showtime (film_id, starts_at_ms)
;;
CREATE INDEX showtime_by_start ON showtime (starts_at_ms)
;;
CREATE TABLE price (
  class_id TEXT NOT NULL REFERENCES auditorium_class (class_id),
  day_kind TEXT NOT NULL CHECK (day_kind IN ('weekday','friday','weekend')),
  seat_kind TEXT NOT NULL CHECK (seat_kind IN ('standard','sweetbox','wheelchair')),
  amount BIGINT NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  PRIMARY KEY (class_id, day_kind, seat_kind))
;;
