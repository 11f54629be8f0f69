// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/print_job.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

/// What is kept of a program's words; the list of jobs that were done is far shorter.
constexpr qsizetype keptBytes = qsizetype{64} * 1024;

/// The lines of `lpstat -l` about one job: its own, and those below it that are set in.
QByteArray entryOf(const QByteArray &list, const QString &job)
{
    QByteArray entry;
    bool inside = false;
    for (const QByteArray &line : list.split('\n')) {
        const bool setIn = line.startsWith('\t') || line.startsWith(' ');
        inside = setIn ? inside : line.startsWith(job.toLatin1() + ' ');
        if (inside) {
            entry += line + '\n';
        }
    }
    return entry;
}

void keep(QByteArray &kept, const QByteArray &more)
{
    kept += more.left(keptBytes - kept.size());
}

} // namespace

PrintJob::PrintJob(PrintSetup setup, QObject *parent) : QObject(parent), m_setup(std::move(setup))
{
    m_limit.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(End::TooLong); });
    connect(&m_pause, &QTimer::timeout, this, &PrintJob::askWhetherDone);
}

PrintJob::~PrintJob()
{
    dropProcess();
}

void PrintJob::start(const QByteArray &pdf, const QString &title)
{
    m_input = pdf;
    m_limit.start(m_setup.limit);
    // Tickets are small; a printer with larger paper leaves the rest white, one with smaller paper shrinks them.
    QStringList arguments{u"-t"_s, title, u"-o"_s, u"print-scaling=auto-fit"_s};
    if (!m_setup.printer.isEmpty()) {
        arguments << u"-d"_s << m_setup.printer;
    }
    run(u"lp"_s, arguments, [this](int code, const QByteArray &out, const QByteArray &faults) {
        sent(code, out, faults);
    });
}

QString PrintJob::program(const QString &name) const
{
    return m_setup.programs.isEmpty() ? QStandardPaths::findExecutable(name)
                                      : QStandardPaths::findExecutable(name, {m_setup.programs});
}

void PrintJob::run(const QString &name, const QStringList &arguments, Answer answer)
{
    struct Words
    {
        QByteArray out;
        QByteArray faults;
    };

    dropProcess();
    const QString path = program(name);
    if (path.isEmpty()) {
        QTimer::singleShot(0, this, [answer = std::move(answer)] { answer(-1, {}, {}); });
        return;
    }
    auto *process = new QProcess;
    m_process = process;
    const auto words = std::make_shared<Words>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // What the programs say is read here, so it must be in one language.
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process->setProcessEnvironment(environment);
    connect(process, &QProcess::readyReadStandardOutput, this, [process, words] {
        keep(words->out, process->readAllStandardOutput());
    });
    connect(process, &QProcess::readyReadStandardError, this, [process, words] {
        keep(words->faults, process->readAllStandardError());
    });
    const auto tell = [this, process, words, answer = std::move(answer)](int code) {
        if (process == m_process) {
            answer(code, words->out, words->faults);
        }
    };
    connect(process, &QProcess::finished, this, [tell](int code, QProcess::ExitStatus status) {
        tell(status == QProcess::NormalExit ? code : -1);
    });
    connect(
        process,
        &QProcess::errorOccurred,
        this,
        [tell](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart) {
                tell(-1);
            }
        },
        Qt::QueuedConnection);
    process->start(path, arguments);
    process->write(std::exchange(m_input, {}));
    process->closeWriteChannel();
}

/// Lets go of a program without waiting for its end.
void PrintJob::dropProcess()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (process == nullptr) {
        return;
    }
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void PrintJob::sent(int code, const QByteArray &out, const QByteArray &faults)
{
    if (code != 0) {
        const QByteArray words = faults.toLower();
        const bool nobody
            = code < 0 || words.contains("destination") || words.contains("class does not exist");
        end(nobody ? End::NoPrinter : End::Failed);
        return;
    }
    static const QRegularExpression pattern(u"request id is (\\S+-\\d+)"_s);
    m_job = pattern.match(QString::fromUtf8(out)).captured(1);
    Q_EMIT accepted();
    if (m_job.isEmpty()) {
        // A print service that gives no numbers cannot be asked.
        end(End::Printed);
        return;
    }
    m_pause.start(m_setup.pause);
}

QString PrintJob::queue() const
{
    return m_job.left(m_job.lastIndexOf(u'-'));
}

void PrintJob::askWhetherDone()
{
    run(u"lpstat"_s,
        {u"-W"_s, u"not-completed"_s, u"-o"_s, queue()},
        [this](int code, const QByteArray &out, const QByteArray &) {
            // A service that gives no answer for a moment is asked again, until the time is up.
            if (code == 0 && entryOf(out, m_job).isEmpty()) {
                askHowItEnded();
            } else {
                m_pause.start(m_setup.pause);
            }
        });
}

void PrintJob::askHowItEnded()
{
    run(u"lpstat"_s,
        {u"-W"_s, u"completed"_s, u"-l"_s, u"-o"_s, queue()},
        [this](int, const QByteArray &out, const QByteArray &) {
            const QByteArray entry = entryOf(out, m_job);
            const bool stopped = entry.contains("aborted") || entry.contains("canceled");
            end(stopped ? End::Failed : End::Printed);
        });
}

void PrintJob::end(End end)
{
    if (m_ended) {
        return;
    }
    m_ended = true;
    m_limit.stop();
    m_pause.stop();
    dropProcess();
    if (end == End::TooLong && !m_job.isEmpty()) {
        QProcess::startDetached(program(u"cancel"_s), {m_job});
    }
    Q_EMIT ended(end);
    deleteLater();
}

} // namespace karcis::ui
