-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- How often the time to choose was extended: counted with the claim, so that neither a new server nor a repeated
-- message can give it twice.
ALTER TABLE seat_claim ADD COLUMN extensions INTEGER NOT NULL DEFAULT 0 CHECK (extensions BETWEEN 0 AND 16)
;;
