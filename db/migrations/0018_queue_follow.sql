-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- What servers that share a database look at before each transaction. One number grows whenever something changes that has
-- no revision of its own: a setting, the start of a sale, who has to wait before they may choose seats again. And changes
-- of places are read in steps: the index gives the next ones without sorting all that are left.
ALTER TABLE queue_head ADD COLUMN announced BIGINT NOT NULL DEFAULT 0
;;
DROP INDEX queue_place_by_revision
;;
CREATE INDEX queue_place_by_revision ON queue_place (revision, number)
;;
