// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/button_access.h"

#include "ui/widgets/button.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace karcis::ui {

namespace {

class ButtonAccess final : public QAccessibleWidget
{
public:
    explicit ButtonAccess(Button *button)
        : QAccessibleWidget(button,
                            button->isCheckable() ? QAccessible::CheckBox : QAccessible::Button)
        , m_button(button)
    { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? m_button->text() : own;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button->isCheckable();
        state.checked = m_button->isChecked();
        state.pressed = m_button->isDown();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return m_button->isEnabled() ? QStringList{pressAction()} + QAccessibleWidget::actionNames()
                                     : QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction()) {
            m_button->click();
        } else {
            QAccessibleWidget::doAction(name);
        }
    }

private:
    Button *m_button;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *button = qobject_cast<Button *>(object);
    return button == nullptr ? nullptr : new ButtonAccess(button);
}

} // namespace

void installButtonAccess()
{
    QAccessible::installFactory(&makeAccess);
}

} // namespace karcis::ui
