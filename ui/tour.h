// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#pragma once

#include <QDir>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <functional>
#include <vector>

namespace karcis {
class Terminal;
struct BookingFlow;
enum class Step;
} // namespace karcis

namespace karcis::ui {

class KioskWindow;

/// Drives the real window through the whole flow as a person would, and saves a picture of each step in every size
/// and language, with a page to look through them. Waits for what the screen shows, never for time to pass.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// @p window shows @p terminal; both must outlive the tour. The folder is made if it is not there.
    Tour(KioskWindow &window, Terminal &terminal, const QDir &folder, QObject *parent = nullptr);
    ~Tour() override;

    /// The pictures' sizes. Must be called before start(); by default 1080x1920, 1920x1080 and 1366x768.
    void setSizes(std::vector<QSize> sizes);
    /// Starts with the first step; finished() tells how it ended.
    void start();

Q_SIGNALS:
    /// @p message says where the pictures are, or which step failed and why.
    void finished(bool ok, const QString &message);

private:
    /// When `ready` holds, a picture is taken if `title` is not empty, and `act` goes on.
    struct TourStep
    {
        QString name;
        QString title;
        std::function<bool()> ready;
        /// False if what should be pressed is not there.
        std::function<bool()> act;
    };

    struct Picture
    {
        QString title;
        QString file;
        QString about;
    };

    void writeScript();
    void addBrowsing();
    void addRegistration();
    void addSeats(const QString &prefix, const QString &title);
    void addPayment();
    void addTickets();
    void addCancelled();
    void addBackHome();
    void add(TourStep step);
    [[nodiscard]] std::function<bool()> at(Step step) const;
    [[nodiscard]] std::function<bool()> press(const QString &objectName);

    void goOn();
    void end(bool ok, const QString &message);
    bool takePictures(const TourStep &step);
    void settleAt(QSize size);
    [[nodiscard]] bool writeIndex() const;
    bool click(const QString &objectName);
    bool type(const QString &objectName, const QString &text);
    bool clickFirst(const QString &prefix);
    bool clickAt(QWidget *widget, QPoint point);
    bool tapFreeSeats(int count);
    [[nodiscard]] const BookingFlow &flow() const;
    [[nodiscard]] QWidget *find(const QString &objectName) const;

    KioskWindow &m_window;
    Terminal &m_terminal;
    QDir m_folder;
    std::vector<QSize> m_sizes;
    QString m_login;
    std::vector<TourStep> m_script;
    std::size_t m_next = 0;
    std::vector<Picture> m_pictures;
    /// Looks again after every change; the timer only bounds a step.
    QTimer m_look;
    QTimer m_limit;
    bool m_done = false;
};

} // namespace karcis::ui
