-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- Two indexes that every hold paid for and few questions need.

-- Most claims are holds, which have no order.
DROP INDEX claim_of_order
;;
CREATE INDEX claim_of_order ON seat_claim (order_id) WHERE order_id IS NOT NULL
;;
-- The row number of SQLite is the order in which answers were stored; old ones are found by it.
-- @sqlite
DROP INDEX command_result_by_time
;;
-- @all
