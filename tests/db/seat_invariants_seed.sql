-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
INSERT INTO cinema (cinema_id, name, city, time_zone, currency) VALUES ('k1', 'Karcis', 'Jakarta', 'Asia/Jakarta', 'IDR')
;;
INSERT INTO auditorium_class (class_id, sort_order, name_id, name_en) VALUES ('regular', 1, 'Reguler', 'Regular')
;;
INSERT INTO auditorium (auditorium_id, cinema_id, name, class_id) VALUES ('r1', 'k1', '1', 'regular'), ('r2', 'k1', '2', 'regular')
;;
INSERT INTO seat (auditorium_id, seat_id, row_label, seat_number, grid_x, grid_y, kind)
  VALUES ('r1', 'A1', 'A', 1, 0, 0, 'standard'), ('r1', 'A2', 'A', 2, 1, 0, 'standard'), ('r2', 'A1', 'A', 1, 0, 0, 'standard')
;;
INSERT INTO film (film_id, title, running_minutes, age_class, director, cast_names, genres, language, poster, released)
  VALUES ('f1', 'Hujan', 100, 'SU', '', '', 'drama', 'id', '', 'now')
;;
INSERT INTO showtime (showtime_id, film_id, auditorium_id, starts_at_ms, ends_at_ms, day_kind, on_sale)
  VALUES ('s10', 'f1', 'r1', 0, 1, 'weekday', 1), ('s11', 'f1', 'r2', 0, 1, 'weekday', 1)
;;
INSERT INTO orders (order_id, showtime_id, holder, state, amount, currency, created_at_ms, expires_at_ms, booking_code)
  VALUES ('o1', 's10', 'kiosk1', 'awaiting', 50000, 'IDR', 0, 1, 'CODE1'), ('o2', 's10', 'kiosk2', 'awaiting', 50000, 'IDR', 0, 1, 'CODE2')
;;
INSERT INTO payment_attempt (attempt_id, order_id, provider, provider_order_id, idem_key, method, amount, state, created_at_ms)
  VALUES ('p1', 'o1', 'midtrans', 'o1-1', '0123456789abcdef', 'qris', 50000, 'pending', 0),
    ('p2', 'o2', 'midtrans', 'o2-1', '0123456789abcdeg', 'qris', 50000, 'pending', 0)
;;
INSERT INTO seat_claim (showtime_id, seat_id, auditorium_id, claim_id, epoch, holder, kind, order_id)
  VALUES ('s10', 'A1', 'r1', 'c1', 1, 'kiosk1', 'pay', 'o1')
;;
INSERT INTO audit_entry (audit_id, at_ms, actor, action, subject, detail) VALUES ('a1', 0, 'kiosk1', 'checkout', 'o1', '')
;;
