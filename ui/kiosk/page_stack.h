// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "terminal/intent.h"
#include "ui/context.h"
#include "ui/ticket_export.h"

#include <QStackedWidget>

#include <vector>

namespace karcis::ui {

class Page;

/// All pages of the kiosk, one for each step, built once; one of them is shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// @p isPublic: strangers share this screen.
    PageStack(Context &context,
              const TicketOutlets &tickets,
              bool isPublic,
              QWidget *parent = nullptr);

    /// By step, in the order of the enum.
    [[nodiscard]] const std::vector<Page *> &pages() const { return m_pages; }

    [[nodiscard]] Page *page(Step step) const;
    [[nodiscard]] Step shownStep() const;

Q_SIGNALS:
    void intent(const karcis::Intent &intent);
    /// The time to choose seats is nearly over.
    void nearlyOver();
    /// The person is done and the next one may come.
    void visitOver();

private:
    void add(Page *page);

    std::vector<Page *> m_pages;
};

} // namespace karcis::ui
