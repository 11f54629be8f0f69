// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include "core/catalogue.h"
#include "core/refusal.h"
#include "protocol/records.h"
#include "ui/context.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace karcis::ui {

class Button;

/// Where a manager sets when the sale of a film, or of one of its showtimes, starts, in the cinema's own time, and sees who
/// waits for it, what is published of its draw beforehand, and what came of it.
class SaleForm : public QWidget
{
    Q_OBJECT

public:
    explicit SaleForm(Context &context, QWidget *parent = nullptr);

    /// @p zone is the cinema's IANA name. What is being typed stays.
    void render(const std::vector<Film> &films, const QString &zone);
    /// Those of the film that showtimesWanted() named; for others nothing is done.
    void setShowtimes(const FilmId &film, const std::vector<protocol::ShowtimeInfo> &showtimes);
    /// The film that is chosen; empty if there is none.
    [[nodiscard]] FilmId film() const;
    /// Empty for all showtimes of the film.
    [[nodiscard]] ShowtimeId showtime() const;
    /// What is known of the sale that saleWanted() named, nothing if it has no start; for others nothing is done.
    void setSale(const FilmId &film,
                 const ShowtimeId &showtime,
                 const std::optional<protocol::SaleInfo> &sale);
    /// Why the last wish was not done; nothing once one was.
    void setRefusal(const std::optional<Refusal> &refusal);
    void clear();
    void retranslate();

Q_SIGNALS:
    /// Of the whole film if @p showtime is empty. Without a time: at once.
    void startWanted(const karcis::FilmId &film,
                     const karcis::ShowtimeId &showtime,
                     std::optional<karcis::UtcTime> at);
    void showtimesWanted(const karcis::FilmId &film);
    /// Of the whole film if @p showtime is empty.
    void saleWanted(const karcis::FilmId &film, const karcis::ShowtimeId &showtime);

private:
    void chooseFilm();
    void fillShowtimes();
    void chooseShowtime();
    void renderState();
    void renderFault();
    /// What has to be typed before a start can be set; empty once it can, or could be.
    [[nodiscard]] QString missing() const;
    /// The sale of what is chosen; null if none is known.
    [[nodiscard]] const protocol::SaleInfo *sale() const;
    [[nodiscard]] QString words(const protocol::SaleInfo &sale) const;
    [[nodiscard]] QString moment(UtcTime at) const;
    /// The typed moment; nothing if it is none.
    [[nodiscard]] std::optional<UtcTime> typed() const;

    Context &m_context;
    QString m_zone;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_filmName = nullptr;
    QLabel *m_showtimeName = nullptr;
    QLabel *m_atName = nullptr;
    QComboBox *m_films = nullptr;
    QComboBox *m_showtimes = nullptr;
    QLabel *m_state = nullptr;
    QLineEdit *m_proof = nullptr;
    QLineEdit *m_at = nullptr;
    QLabel *m_fault = nullptr;
    QLabel *m_missing = nullptr;
    Button *m_set = nullptr;
    Button *m_now = nullptr;
    std::vector<protocol::ShowtimeInfo> m_listed;
    std::optional<protocol::SaleInfo> m_sale;
    /// Something else was chosen, and nobody has typed a time for it yet.
    bool m_isFresh = true;
    std::optional<Refusal> m_refusal;
};

} // namespace karcis::ui
