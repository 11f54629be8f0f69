// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace karcis::ui {

/// A QR code with its quiet zone, on any painter. Error correction M.
class QrCode
{
public:
    QrCode() = default;
    /// A text that is too long gives a null code.
    explicit QrCode(const QString &text);

    [[nodiscard]] bool isNull() const { return m_modules == 0; }

    /// Modules per side; 0 for a null code.
    [[nodiscard]] int modules() const { return m_modules; }

    /// Draws it as large as fits into @p place, in whole units of the painter: readers dislike modules of different
    /// widths. The ground is the caller's.
    void paint(QPainter &painter, const QRect &place) const;

private:
    int m_modules = 0;
    std::vector<bool> m_dark = {};
};

} // namespace karcis::ui
