// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QString>

#include <optional>

namespace karcis {

/// The staff's PIN that ends a kiosk, kept as an Argon2id hash in kiosk.ini of the data folder.
class StaffPin
{
public:
    explicit StaffPin(const QString &dataFolder);

    [[nodiscard]] bool isSet() const;
    /// Slow on purpose.
    [[nodiscard]] bool matches(const QString &pin) const;
    /// Says what is wrong, or nothing if the PIN is now set.
    [[nodiscard]] std::optional<QString> set(const QString &pin) const;

    /// Asks for a PIN twice at the terminal, without showing it, and sets it. Gives the exit code.
    [[nodiscard]] int askAndSet() const;

private:
    QString m_file;
};

} // namespace karcis
