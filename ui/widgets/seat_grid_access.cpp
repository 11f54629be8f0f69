// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/widgets/seat_grid_access.h"

#include "ui/widgets/seat_grid.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace karcis::ui {

namespace {

/// One seat, as a box that can be ticked.
class SeatAccess final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SeatAccess(SeatGrid *grid, int index) : m_grid(grid), m_index(index) { }

    [[nodiscard]] bool isValid() const override
    {
        return !m_grid.isNull() && m_index < static_cast<int>(m_grid->seats().size());
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_grid);
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_grid->seatName(m_index) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_grid->seatRect(m_index);
        return {m_grid->mapToGlobal(place.topLeft()), place.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const SeatLook look = m_grid->seats()[static_cast<std::size_t>(m_index)].look;
        state.checkable = true;
        state.focusable = true;
        state.checked = look == SeatLook::Mine;
        state.disabled = look != SeatLook::Mine && look != SeatLook::Free;
        state.focused = m_grid->hasFocus() && m_grid->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {toggleAction()}; }

    void doAction(const QString &name) override
    {
        if (isValid() && name == toggleAction()) {
            m_grid->tap(m_index);
        }
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<SeatGrid> m_grid;
    int m_index;
};

class SeatGridAccess final : public QAccessibleWidget
{
public:
    explicit SeatGridAccess(SeatGrid *grid)
        : QAccessibleWidget(grid, QAccessible::Grouping)
        , m_grid(grid)
    { }

    ~SeatGridAccess() override
    {
        for (const QAccessible::Id id : m_ids) {
            if (id != 0) {
                QAccessible::deleteAccessibleInterface(id);
            }
        }
    }

    SeatGridAccess(const SeatGridAccess &) = delete;
    SeatGridAccess &operator=(const SeatGridAccess &) = delete;
    SeatGridAccess(SeatGridAccess &&) = delete;
    SeatGridAccess &operator=(SeatGridAccess &&) = delete;

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(m_grid->seats().size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount()) {
            return nullptr;
        }
        const auto place = static_cast<std::size_t>(index);
        if (m_ids.size() <= place) {
            m_ids.resize(place + 1, 0);
        }
        if (m_ids[place] == 0) {
            m_ids[place] = QAccessible::registerAccessibleInterface(new SeatAccess(m_grid, index));
        }
        return QAccessible::accessibleInterface(m_ids[place]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QAccessible::Id id = QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child));
        const auto it = std::ranges::find(m_ids, id);
        return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_grid->seatAt(m_grid->mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return m_grid->hasFocus() ? child(m_grid->current()) : nullptr;
    }

private:
    SeatGrid *m_grid;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *grid = qobject_cast<SeatGrid *>(object);
    return grid == nullptr ? nullptr : new SeatGridAccess(grid);
}

} // namespace

void installSeatGridAccess()
{
    QAccessible::installFactory(&makeAccess);
}

} // namespace karcis::ui
