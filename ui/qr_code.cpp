// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/qr_code.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace karcis::ui {

namespace {

constexpr int quietModules = 4;

struct CodeFree
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty()) {
        return;
    }
    const std::unique_ptr<QRcode, CodeFree> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()),
                          0,
                          QR_ECLEVEL_M));
    if (!code) {
        return;
    }
    m_modules = code->width;
    const auto total = static_cast<std::size_t>(m_modules) * static_cast<std::size_t>(m_modules);
    m_dark.reserve(total);
    for (std::size_t i = 0; i < total; ++i) {
        m_dark.push_back((code->data[i] & 1U) != 0);
    }
}

void QrCode::paint(QPainter &painter, const QRect &place) const
{
    if (isNull()) {
        return;
    }
    const int side = std::min(place.width(), place.height());
    const int module = std::max(1, side / (m_modules + 2 * quietModules));
    const QPoint corner(place.left() + (place.width() - module * m_modules) / 2,
                        place.top() + (place.height() - module * m_modules) / 2);
    const auto dark = [this](int x, int y) {
        return m_dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_modules)
                      + static_cast<std::size_t>(x)];
    };
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            // Neighbours in one piece: a PDF gets smaller, and shows no hair lines between them.
            const int first = x;
            while (x < m_modules && dark(x, y)) {
                ++x;
            }
            if (x > first) {
                painter.fillRect(
                    QRect(corner + QPoint(first, y) * module, QSize((x - first) * module, module)),
                    Qt::black);
            }
        }
    }
}

} // namespace karcis::ui
