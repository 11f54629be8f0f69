-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: Karcis contributors
-- A class of auditoriums has a name in the third language too. Without one the English name is shown.
ALTER TABLE auditorium_class ADD COLUMN name_ar TEXT CHECK (length(name_ar) BETWEEN 1 AND 200)
;;
