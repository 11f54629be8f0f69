-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- The memory of the simulated payment provider, where several servers share one database: a payment that one of them asks
-- for is known to all. Nothing of the cinema refers to it, and only SimulatedPaymentStore reads it, over a connection of
-- its own. Beside SQLite it is a file of its own.
-- @postgres
CREATE TABLE simulated_payment (
  attempt_id TEXT NOT NULL PRIMARY KEY,
  amount BIGINT NOT NULL,
  state TEXT NOT NULL,
  instruction TEXT NOT NULL,
  settles_at_ms BIGINT,
  late INTEGER NOT NULL
)
;;
CREATE INDEX simulated_payment_due ON simulated_payment (settles_at_ms) WHERE settles_at_ms IS NOT NULL
;;
CREATE TABLE simulated_refund (
  refund_key TEXT NOT NULL PRIMARY KEY,
  attempt_id TEXT NOT NULL REFERENCES simulated_payment (attempt_id),
  amount BIGINT NOT NULL
)
;;
-- @all
