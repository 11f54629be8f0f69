// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/kiosk/staff_overlay.h"

#include "core/limits.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPointer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

StaffOverlay::StaffOverlay(Context &context, CheckPin check, QWidget *parent)
    : Overlay(context, u"staffOverlay"_s, parent)
    , m_check(std::move(check))
    , m_lock(context.clock)
{
    build();
    connect(&m_second, &QTimer::timeout, this, &StaffOverlay::renderState);
    connect(this, &Overlay::closed, this, [this] {
        m_second.stop();
        m_pin.clear();
        m_problem.clear();
    });
}

void StaffOverlay::build()
{
    m_title = makeText(TextStyle::Headline, {}, card());
    m_title->setAlignment(Qt::AlignCenter);
    m_dots = makeLabel(TextStyle::Display, u"accent"_s, card());
    m_dots->setAlignment(Qt::AlignCenter);
    m_message = makeText(TextStyle::Body, u"bad"_s, card());
    m_message->setObjectName(u"staffMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    auto *pad = new QWidget(card());
    // Digits stand as on every telephone, also where one reads from right to left.
    pad->setLayoutDirection(Qt::LeftToRight);
    m_pad = new QGridLayout(pad);
    m_pad->setContentsMargins(0, 0, 0, 0);
    // The Tab key goes as the eye does: the 0 stands below the 9.
    for (int place = 0; place <= 9; ++place) {
        const int digit = (place + 1) % 10;
        auto *key = new Button(context(), u"pin_%1"_s.arg(digit), u"secondary"_s, pad);
        m_digits.push_back(key);
        const int cell = digit == 0 ? 10 : place;
        m_pad->addWidget(key, cell / 3, cell % 3);
        connect(key, &QPushButton::clicked, this, [this, digit] { press(QString::number(digit)); });
    }
    m_delete = new Button(context(), u"pinDelete"_s, u"secondary"_s, pad);
    m_delete->setIconName(u"back"_s);
    m_enter = new Button(context(), u"pinEnter"_s, u"primary"_s, pad);
    m_enter->setIconName(u"check"_s);
    m_pad->addWidget(m_delete, 3, 0);
    m_pad->addWidget(m_enter, 3, 2);
    m_cancel = new Button(context(), u"pinCancel"_s, u"quiet"_s, card());
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_dots, m_message, pad, m_cancel}) {
        card()->layout()->addWidget(part);
    }
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_pin.chop(1);
        renderState();
    });
    connect(m_enter, &QPushButton::clicked, this, &StaffOverlay::submit);
    connect(m_cancel, &QPushButton::clicked, this, &Overlay::close);
}

void StaffOverlay::open()
{
    m_pin.clear();
    m_problem.clear();
    Overlay::open();
    m_second.start(std::chrono::milliseconds(500));
}

void StaffOverlay::render()
{
    m_title->setText(tr("For staff: leave the kiosk"));
    int digit = 0;
    for (Button *key : m_digits) {
        digit = (digit + 1) % 10;
        key->setWords(QString::number(digit));
    }
    m_delete->setAccessibleName(tr("Delete the last digit"));
    m_enter->setAccessibleName(tr("Enter"));
    m_cancel->setWords(tr("Back to the films and tickets"));
    m_pad->setSpacing(theme().space(Space::Small));
    renderState();
    settleCard(540);
}

void StaffOverlay::renderState()
{
    const Millis wait = m_lock.wait();
    const bool locked = wait > Millis{0};
    QString dots = u"–"_s;
    if (!m_pin.isEmpty()) {
        dots = QString(m_pin.size(), u'•');
    }
    m_dots->setText(dots);
    m_dots->setAccessibleName(tr("%n digit(s) entered", nullptr, static_cast<int>(m_pin.size())));
    const QString words = locked
        ? tr("That PIN was wrong. Try again in %1.").arg(Wording::countdown(wait))
        : m_problem;
    showText(m_message, words.isEmpty() ? tr("Please enter the PIN.") : words);
    setStyleProperty(m_message, "tone", words.isEmpty() ? u"muted"_s : u"bad"_s);
    m_enter->setEnabled(!locked && !m_checking && m_pin.size() >= limits::pinMinimum);
}

void StaffOverlay::press(const QString &digit)
{
    if (m_pin.size() < limits::pinLength && !m_checking) {
        m_pin += digit;
        m_problem.clear();
        renderState();
    }
}

void StaffOverlay::submit()
{
    if (m_checking || m_lock.wait() > Millis{0} || m_pin.size() < limits::pinMinimum) {
        return;
    }
    m_checking = true;
    renderState();
    m_check(std::exchange(m_pin, {}), [self = QPointer(this)](bool right) {
        if (self) {
            self->judged(right);
        }
    });
}

void StaffOverlay::judged(bool right)
{
    m_checking = false;
    if (right) {
        m_lock.right();
        close();
        Q_EMIT unlocked();
        return;
    }
    m_lock.wrong();
    m_problem = tr("That PIN was wrong.");
    announce(m_problem);
    renderState();
}

void StaffOverlay::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isDigit()) {
        press(typed);
        // Whoever types the digits ends with the Enter key; it must not press the first digit's button.
        if (m_enter->isEnabled()) {
            m_enter->setFocus();
        }
    } else if (event->key() == Qt::Key_Backspace) {
        m_pin.chop(1);
        renderState();
    } else {
        Overlay::keyPressEvent(event);
    }
}

} // namespace karcis::ui
