// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/qr_view.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace karcis::ui {

namespace {

constexpr int quietModules = 4;

struct CodeFree
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setCode(const QString &text, const QString &name)
{
    setAccessibleName(name);
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_dark.clear();
    m_modules = 0;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, CodeFree> code(
        QRcode_encodeData(static_cast<int>(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()),
                          0,
                          QR_ECLEVEL_M));
    if (code) {
        m_modules = code->width;
        const auto total
            = static_cast<std::size_t>(m_modules) * static_cast<std::size_t>(m_modules);
        m_dark.reserve(total);
        for (std::size_t i = 0; i < total; ++i) {
            m_dark.push_back((code->data[i] & 1U) != 0);
        }
    }
    update();
}

void QrView::setSide(int side)
{
    if (m_side != side) {
        m_side = side;
        updateGeometry();
    }
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 10, 10);
    if (m_modules == 0) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Whole pixels per module: readers dislike modules of different widths.
    const int side = std::min(width(), height());
    const int module = std::max(1, side / (m_modules + 2 * quietModules));
    const QPoint corner((width() - module * m_modules) / 2, (height() - module * m_modules) / 2);
    for (int y = 0; y < m_modules; ++y) {
        for (int x = 0; x < m_modules; ++x) {
            if (m_dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_modules)
                       + static_cast<std::size_t>(x)]) {
                painter.fillRect(QRect(corner + QPoint(x, y) * module, QSize(module, module)),
                                 Qt::black);
            }
        }
    }
}

} // namespace karcis::ui
