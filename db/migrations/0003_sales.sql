-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- Claims, orders, payments and tickets. The keys make it impossible to sell a seat twice, even if the program above
-- them is wrong: a "1 or NULL" flag inside of a foreign key makes the key hold only while the flag is set, because a
-- key with a NULL in it is not checked. tests/db/seat_invariants_attacks.tsv lists what they refuse.
CREATE TABLE orders (
  order_id TEXT NOT NULL PRIMARY KEY CHECK (length(order_id) BETWEEN 1 AND 64),
  showtime_id TEXT NOT NULL REFERENCES showtime (showtime_id),
  account_id TEXT REFERENCES account (account_id),
  holder TEXT NOT NULL CHECK (length(holder) BETWEEN 1 AND 64),
  state TEXT NOT NULL
    CHECK (state IN ('draft','awaiting','closing','paid','late','cancelled','refunding','refunded')),
  amount BIGINT NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  epoch BIGINT NOT NULL DEFAULT 0 CHECK (epoch >= 0),
  paid INTEGER CHECK (paid = 1),
  settled_attempt TEXT,
  booking_code TEXT UNIQUE CHECK (length(booking_code) BETWEEN 4 AND 32),
  cancel_reason TEXT CHECK (length(cancel_reason) BETWEEN 1 AND 64),
  created_at_ms BIGINT NOT NULL,
  expires_at_ms BIGINT NOT NULL,
  CHECK ((paid = 1 AND settled_attempt IS NOT NULL) OR (paid IS NULL)),
  CHECK ((state = 'paid' AND paid IS NOT NULL) OR (state <> 'paid' AND (paid IS NULL OR state = 'refunding'))),
  UNIQUE (order_id, showtime_id),
-- @sqlite
  FOREIGN KEY (settled_attempt, order_id, amount, paid)
    REFERENCES payment_attempt (attempt_id, order_id, amount, settled),
-- @all
  UNIQUE (order_id, paid))
;;
CREATE INDEX orders_of_showtime ON orders (showtime_id)
;;
CREATE INDEX orders_of_account ON orders (account_id, created_at_ms)
;;
CREATE INDEX orders_by_attempt ON orders (settled_attempt)
;;
-- SQLite uses a partial index only for queries that repeat its condition.
CREATE INDEX orders_unpaid_by_expiry ON orders (expires_at_ms) WHERE state IN ('draft', 'awaiting')
;;
CREATE TABLE order_item (
  order_id TEXT NOT NULL,
  showtime_id TEXT NOT NULL,
  seat_id TEXT NOT NULL,
  amount BIGINT NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (order_id, seat_id),
  FOREIGN KEY (order_id, showtime_id) REFERENCES orders (order_id, showtime_id))
;;
-- The idempotency key is bounded because Midtrans ignores longer ones.
CREATE TABLE payment_attempt (
  attempt_id TEXT NOT NULL PRIMARY KEY CHECK (length(attempt_id) BETWEEN 1 AND 64),
  order_id TEXT NOT NULL REFERENCES orders (order_id),
  provider TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 64),
  provider_order_id TEXT NOT NULL CHECK (length(provider_order_id) BETWEEN 1 AND 128),
  provider_txn_id TEXT CHECK (length(provider_txn_id) BETWEEN 1 AND 128),
  idem_key TEXT NOT NULL CHECK (length(idem_key) BETWEEN 16 AND 46),
  method TEXT NOT NULL CHECK (length(method) BETWEEN 1 AND 64),
  amount BIGINT NOT NULL CHECK (amount >= 0),
  state TEXT NOT NULL
    CHECK (state IN ('intent','pending','settled','denied','expired','cancelled','reversed')),
  settled INTEGER CHECK (settled = 1),
  closing INTEGER CHECK (closing = 1),
  instruction TEXT,
  failure TEXT,
  created_at_ms BIGINT NOT NULL,
  CHECK ((state = 'settled') = (settled IS NOT NULL)),
  UNIQUE (provider, provider_order_id),
  UNIQUE (provider, provider_txn_id),
  UNIQUE (idem_key),
  UNIQUE (attempt_id, order_id, amount, settled))
;;
CREATE UNIQUE INDEX one_open_attempt ON payment_attempt (order_id) WHERE state IN ('intent', 'pending')
;;
CREATE INDEX attempt_of_order ON payment_attempt (order_id, created_at_ms)
;;
-- @postgres
ALTER TABLE orders ADD CONSTRAINT orders_settled_by FOREIGN KEY (settled_attempt, order_id, amount, paid)
  REFERENCES payment_attempt (attempt_id, order_id, amount, settled)
;;
-- @all
-- A seat of a showtime has one claim row at most; it is free without one.
CREATE TABLE seat_claim (
  showtime_id TEXT NOT NULL,
  seat_id TEXT NOT NULL,
  auditorium_id TEXT NOT NULL,
  claim_id TEXT NOT NULL CHECK (length(claim_id) BETWEEN 1 AND 64),
  epoch BIGINT NOT NULL CHECK (epoch >= 0),
  holder TEXT NOT NULL CHECK (length(holder) BETWEEN 1 AND 64),
  kind TEXT NOT NULL CHECK (kind IN ('hold','pay','booked')),
  expires_at_ms BIGINT,
  order_id TEXT,
  booked INTEGER CHECK (booked = 1),
  CHECK ((kind = 'booked') = (booked IS NOT NULL)),
  CHECK (kind <> 'hold' OR expires_at_ms IS NOT NULL),
  CHECK (kind = 'hold' OR order_id IS NOT NULL),
  PRIMARY KEY (showtime_id, seat_id),
  UNIQUE (showtime_id, seat_id, order_id, booked),
  FOREIGN KEY (showtime_id, auditorium_id) REFERENCES showtime (showtime_id, auditorium_id),
  FOREIGN KEY (auditorium_id, seat_id) REFERENCES seat (auditorium_id, seat_id),
  FOREIGN KEY (order_id, showtime_id) REFERENCES orders (order_id, showtime_id),
  FOREIGN KEY (order_id, booked) REFERENCES orders (order_id, paid)
-- @sqlite
) WITHOUT ROWID
-- @postgres
)
-- @all
;;
CREATE INDEX claim_of_holder ON seat_claim (holder, showtime_id)
;;
CREATE INDEX claim_of_order ON seat_claim (order_id)
;;
CREATE INDEX hold_by_expiry ON seat_claim (expires_at_ms) WHERE kind = 'hold'
;;
-- A live ticket pins a booked claim, and a booked claim a paid order.
CREATE TABLE ticket (
  ticket_id TEXT NOT NULL PRIMARY KEY CHECK (length(ticket_id) BETWEEN 1 AND 64),
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 4 AND 512),
  order_id TEXT NOT NULL REFERENCES orders (order_id),
  showtime_id TEXT NOT NULL,
  seat_id TEXT NOT NULL,
  live INTEGER CHECK (live = 1),
  issued_at_ms BIGINT NOT NULL,
  used_at_ms BIGINT,
  UNIQUE (showtime_id, seat_id, live),
  FOREIGN KEY (showtime_id, seat_id, order_id, live)
    REFERENCES seat_claim (showtime_id, seat_id, order_id, booked))
;;
CREATE INDEX ticket_of_order ON ticket (order_id)
;;
CREATE TABLE provider_event (
  provider TEXT NOT NULL CHECK (length(provider) BETWEEN 1 AND 64),
  provider_order_id TEXT NOT NULL CHECK (length(provider_order_id) <= 128),
  status TEXT NOT NULL CHECK (length(status) <= 64),
  body_sha256 TEXT NOT NULL CHECK (length(body_sha256) BETWEEN 1 AND 64),
  received_at_ms BIGINT NOT NULL,
  applied INTEGER NOT NULL DEFAULT 0 CHECK (applied IN (0,1)),
  PRIMARY KEY (provider, body_sha256))
;;
CREATE INDEX provider_event_of_order ON provider_event (provider, provider_order_id)
;;
CREATE TABLE refund (
  refund_key TEXT NOT NULL PRIMARY KEY CHECK (length(refund_key) BETWEEN 1 AND 64),
  attempt_id TEXT NOT NULL REFERENCES payment_attempt (attempt_id),
  amount BIGINT NOT NULL CHECK (amount > 0),
  state TEXT NOT NULL CHECK (state IN ('intent','requested','confirmed','manual')),
  reason TEXT NOT NULL CHECK (length(reason) <= 200),
  created_at_ms BIGINT NOT NULL)
;;
CREATE INDEX refund_of_attempt ON refund (attempt_id)
;;
-- @sqlite
CREATE TRIGGER refund_cap BEFORE INSERT ON refund BEGIN
  SELECT RAISE(ABORT, 'refund exceeds capture')
    WHERE NEW.amount + COALESCE((SELECT SUM(amount) FROM refund WHERE attempt_id = NEW.attempt_id), 0)
      > COALESCE((SELECT amount FROM payment_attempt WHERE attempt_id = NEW.attempt_id AND settled = 1), 0);
END
;;
CREATE TRIGGER refund_frozen BEFORE UPDATE OF refund_key, amount, attempt_id ON refund BEGIN
  SELECT RAISE(ABORT, 'refund is immutable');
END
;;
CREATE TRIGGER refund_kept BEFORE DELETE ON refund BEGIN
  SELECT RAISE(ABORT, 'refund is immutable');
END
;;
CREATE TRIGGER attempt_frozen
  BEFORE UPDATE OF attempt_id, amount, order_id, provider_order_id, idem_key ON payment_attempt BEGIN
  SELECT RAISE(ABORT, 'payment_attempt is immutable');
END
;;
-- @postgres
CREATE FUNCTION refund_cap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM payment_attempt WHERE attempt_id = NEW.attempt_id FOR UPDATE;
  IF NEW.amount + COALESCE((SELECT SUM(amount) FROM refund WHERE attempt_id = NEW.attempt_id), 0)
      > COALESCE((SELECT amount FROM payment_attempt WHERE attempt_id = NEW.attempt_id AND settled = 1), 0) THEN
    RAISE EXCEPTION 'refund exceeds capture';
  END IF;
  RETURN NEW;
END $$
;;
CREATE TRIGGER refund_cap BEFORE INSERT ON refund FOR EACH ROW EXECUTE FUNCTION refund_cap()
;;
CREATE FUNCTION frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME;
END $$
;;
CREATE TRIGGER refund_frozen BEFORE UPDATE OF refund_key, amount, attempt_id ON refund
  FOR EACH ROW EXECUTE FUNCTION frozen()
;;
CREATE TRIGGER refund_kept BEFORE DELETE ON refund FOR EACH ROW EXECUTE FUNCTION frozen()
;;
CREATE TRIGGER attempt_frozen
  BEFORE UPDATE OF attempt_id, amount, order_id, provider_order_id, idem_key ON payment_attempt
  FOR EACH ROW EXECUTE FUNCTION frozen()
;;
