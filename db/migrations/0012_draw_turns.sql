-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- From which turn on those who took part in a draw stand in the line. Written with the draw, so that they can be put there
-- step by step, and after a crash in the middle as it was decided.
ALTER TABLE sale ADD COLUMN first_turn BIGINT
;;
