// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "ui/context.h"

#include <QWidget>

class QVBoxLayout;

namespace karcis::ui {

class Banner;
class BannerPlace;

/// What is to be said above every page: the line is lost, the cinema has a message, something was refused.
class KioskBanners : public QWidget
{
    Q_OBJECT

public:
    explicit KioskBanners(Context &context, QWidget *parent = nullptr);

    /// Shows the banners in the page's own strip from now on; without one they stand above the page and push it down.
    void standIn(BannerPlace *place);
    /// @p told: the page itself says what the flow has to note.
    void render(const BookingFlow &flow, bool told);

Q_SIGNALS:
    /// The note was read.
    void dismissed();
    /// What failed is wanted once more.
    void retried();

private:
    void restyle();

    Context &m_context;
    QVBoxLayout *m_column = nullptr;
    BannerPlace *m_place = nullptr;
    Banner *m_connection = nullptr;
    Banner *m_announcement = nullptr;
    Banner *m_notice = nullptr;
};

} // namespace karcis::ui
