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

/// One seat: a cell of the table that can be ticked.
class SeatAccess final : public QAccessibleInterface,
                         public QAccessibleActionInterface,
                         public QAccessibleTableCellInterface
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

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }

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
        state.selectable = true;
        state.selected = look == SeatLook::Mine;
        state.focusable = true;
        state.checked = look == SeatLook::Mine;
        state.disabled = look != SeatLook::Mine && look != SeatLook::Free;
        state.focused = m_grid->hasFocus() && m_grid->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface) {
            return static_cast<QAccessibleActionInterface *>(this);
        }
        return type == QAccessible::TableCellInterface
            ? static_cast<QAccessibleTableCellInterface *>(this)
            : nullptr;
    }

    [[nodiscard]] bool isSelected() const override { return state().selected; }

    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }

    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }

    [[nodiscard]] int columnIndex() const override { return isValid() ? info().gridX : -1; }

    [[nodiscard]] int rowIndex() const override
    {
        if (!isValid()) {
            return -1;
        }
        const auto &rows = m_grid->rows();
        const auto it = std::ranges::find(rows, info().gridY, &std::pair<int, QString>::first);
        return static_cast<int>(it - rows.begin());
    }

    [[nodiscard]] int columnExtent() const override { return 1; }

    [[nodiscard]] int rowExtent() const override { return 1; }

    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override { return {toggleAction()}; }

    void doAction(const QString &name) override
    {
        if (isValid() && name == toggleAction()) {
            m_grid->tap(m_index);
        }
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] const protocol::SeatInfo &info() const
    {
        return m_grid->seats()[static_cast<std::size_t>(m_index)].info;
    }

    QPointer<SeatGrid> m_grid;
    int m_index;
};

/// The plan as a table: a row for each row of the auditorium, a column for each place of the grid. Where nothing is,
/// there is no cell. Choosing goes through the cells' own action, never through selecting rows or columns.
class SeatGridAccess final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit SeatGridAccess(SeatGrid *grid)
        : QAccessibleWidget(grid, QAccessible::Table)
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

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override
    {
        const auto &rows = m_grid->rows();
        if (row < 0 || row >= rowCount()) {
            return nullptr;
        }
        return child(m_grid->seatIn(column, rows[static_cast<std::size_t>(row)].first));
    }

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_grid->rows().size()); }

    [[nodiscard]] int columnCount() const override { return m_grid->columns(); }

    [[nodiscard]] QString rowDescription(int row) const override
    {
        return row < 0 || row >= rowCount()
            ? QString()
            : SeatGrid::tr("Row %1").arg(m_grid->rows()[static_cast<std::size_t>(row)].second);
    }

    [[nodiscard]] QString columnDescription(int) const override { return {}; }

    [[nodiscard]] int selectedCellCount() const override
    {
        return static_cast<int>(selectedCells().size());
    }

    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        QList<QAccessibleInterface *> cells;
        for (int i = 0; i < childCount(); ++i) {
            if (m_grid->seats()[static_cast<std::size_t>(i)].look == SeatLook::Mine) {
                cells.append(child(i));
            }
        }
        return cells;
    }

    [[nodiscard]] int selectedColumnCount() const override { return 0; }

    [[nodiscard]] int selectedRowCount() const override { return 0; }

    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }

    [[nodiscard]] QList<int> selectedRows() const override { return {}; }

    [[nodiscard]] bool isColumnSelected(int) const override { return false; }

    [[nodiscard]] bool isRowSelected(int) const override { return false; }

    bool selectRow(int) override { return false; }

    bool selectColumn(int) override { return false; }

    bool unselectRow(int) override { return false; }

    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    SeatGrid *m_grid;
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *makeSeatAccess(const QString &, QObject *object)
{
    auto *grid = qobject_cast<SeatGrid *>(object);
    return grid == nullptr ? nullptr : new SeatGridAccess(grid);
}

} // namespace

void installSeatGridAccess()
{
    QAccessible::installFactory(&makeSeatAccess);
}

} // namespace karcis::ui
