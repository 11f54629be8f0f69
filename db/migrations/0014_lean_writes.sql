-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- What made writing a claim slow on SQLite. It builds a table of its own to answer "IN" with more than two values, again
-- for every row: the same checks are spelt out. And while an immediate key points at a claim, deleting the claim first
-- copies each page it changes: that key is checked at the end of the transaction now, which no more lets a ticket lose
-- its claim. Only the wording of the schema changes and no stored row, for which SQLite's documentation of ALTER TABLE
-- gives this way.
-- @sqlite
PRAGMA writable_schema = ON
;;
UPDATE sqlite_schema SET sql = replace(sql, 'kind IN (''hold'',''pay'',''booked'')',
    'kind = ''hold'' OR kind = ''pay'' OR kind = ''booked''')
  WHERE type = 'table' AND name = 'seat_claim'
;;
UPDATE sqlite_schema SET sql = replace(sql, 'state IN (''draft'',''awaiting'',''closing'',''paid'',''late'',''cancelled'',''refunding'',''refunded'')',
    'state = ''draft'' OR state = ''awaiting'' OR state = ''closing'' OR state = ''paid'' OR state = ''late'''
    || ' OR state = ''cancelled'' OR state = ''refunding'' OR state = ''refunded''')
  WHERE type = 'table' AND name = 'orders'
;;
UPDATE sqlite_schema SET sql = replace(sql, 'state IN (''intent'',''pending'',''settled'',''denied'',''expired'',''cancelled'',''reversed'')',
    'state = ''intent'' OR state = ''pending'' OR state = ''settled'' OR state = ''denied'' OR state = ''expired'''
    || ' OR state = ''cancelled'' OR state = ''reversed''')
  WHERE type = 'table' AND name = 'payment_attempt'
;;
UPDATE sqlite_schema SET sql = replace(sql, 'state IN (''early'',''waiting'',''called'',''inside'',''gone'')',
    'state = ''early'' OR state = ''waiting'' OR state = ''called'' OR state = ''inside'' OR state = ''gone''')
  WHERE type = 'table' AND name = 'queue_place'
;;
UPDATE sqlite_schema SET sql = replace(sql, 'REFERENCES seat_claim (showtime_id, seat_id, order_id, booked)',
    'REFERENCES seat_claim (showtime_id, seat_id, order_id, booked) DEFERRABLE INITIALLY DEFERRED')
  WHERE type = 'table' AND name = 'ticket'
;;
PRAGMA writable_schema = RESET
;;
-- @all
