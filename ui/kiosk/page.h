// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "terminal/intent.h"
#include "ui/context.h"

#include <QWidget>

namespace karcis::ui {

/// One page of the kiosk. Renders the flow, says what the person wants, knows no other page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Context &context, QWidget *parent = nullptr);

    /// Shows @p flow and sets every text anew, so that it also serves a change of language.
    virtual void render(const BookingFlow &flow) = 0;
    /// The heading beside the back button.
    [[nodiscard]] virtual QString title() const = 0;
    /// Where the keyboard starts on this page.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }
    /// Letters and distances are new.
    virtual void restyle() {}

Q_SIGNALS:
    void intent(const karcis::Intent &intent);

protected:
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] const Theme &theme() const { return m_context.theme; }
    [[nodiscard]] const Wording &wording() const { return m_context.wording; }
    [[nodiscard]] bool isPortrait() const { return height() > width(); }
    /// The server's clock now, as far as this terminal can tell.
    [[nodiscard]] UtcTime serverNow(const BookingFlow &flow) const;

private:
    Context &m_context;
};

} // namespace karcis::ui
