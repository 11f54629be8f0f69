// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "terminal/booking_flow.h"
#include "terminal/intent.h"
#include "ui/context.h"

#include <QWidget>

class QLayout;

namespace karcis::ui {

class BannerPlace;

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

    /// What to do on this page, in a few sentences for somebody who asks for help.
    [[nodiscard]] virtual QString help() const { return {}; }

    /// Whether the page itself says what @p flow has to note, so that it is not said twice.
    [[nodiscard]] virtual bool tells(const BookingFlow &flow) const
    {
        Q_UNUSED(flow)
        return false;
    }

    /// Where banners are told on this page, one at a time; without it they stand above the page and push it down.
    [[nodiscard]] virtual BannerPlace *bannerPlace() { return nullptr; }

    /// Where the keyboard starts on this page.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }

    /// Letters, distances or the window's shape are new.
    virtual void restyle() { }

    /// The person comes from that page; the next render() is the first that they see here.
    virtual void arrive(Step from) { Q_UNUSED(from) }

    /// The person has gone to another page: forget what was typed or chosen here.
    virtual void leave() { }

Q_SIGNALS:
    void intent(const karcis::Intent &intent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    [[nodiscard]] Context &context() const { return m_context; }

    [[nodiscard]] const Theme &theme() const { return m_context.theme; }

    [[nodiscard]] const Wording &wording() const { return m_context.wording; }

    [[nodiscard]] bool isPortrait() const;
    /// The server's clock now, as far as this terminal can tell.
    [[nodiscard]] UtcTime serverNow(const BookingFlow &flow) const;
    /// A poster, far out of focus, glows behind the top of the page; empty for none.
    void setBackdrop(const QString &poster);
    void setDistances(QLayout *layout, Space margins, Space gap) const;
    /// How high what is laid out in @p part is at that width, also before it was ever seen.
    [[nodiscard]] static int heightOf(const QWidget &part, int width);

private:
    Context &m_context;
    QString m_backdrop;
};

} // namespace karcis::ui
