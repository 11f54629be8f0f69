// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "db/database.h"
#include "db/settings_store.h"
#include "protocol/websocket_channel.h"
#include "support/test_terminal.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace karcis;
using namespace karcis::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int usageError = 64;
constexpr int startTimeout = 60'000;

QString serverProgram()
{
    return QStringLiteral(KARCIS_SERVER_PROGRAM);
}

QString kioskProgram()
{
    return QStringLiteral(KARCIS_KIOSK_PROGRAM);
}

/// What a program that is to end by itself says, and its exit code.
struct ProgramEnding
{
    int code = -1;
    QString out;
    QString err;
};

ProgramEnding runToTheEnd(const QString &program,
                          const QStringList &arguments,
                          const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(startTimeout) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray httpGet(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    const bool whole = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState && !answer.isEmpty();
        },
        startTimeout);
    return whole ? answer : QByteArray();
}

} // namespace

/// The two programs as somebody starts them from a shell.
class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void helpNeedsNoDisplay_data();
    void helpNeedsNoDisplay();
    void wrongOptionsAreExplained_data();
    void wrongOptionsAreExplained();
    void theServerNeedsNoWidgets();
    void theServerDoesWhatItsOptionsSay();
    void theServerSaysHowManyFitIfFilesAreFew();
    void anOrderlyEndLeavesAWholeDatabase();
    void aFolderThatWasThereKeepsItsPermissions();
    void theKioskEndsInGoodOrder();

private:
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments);
    /// Ends the program as an operator does; true if it ended by itself and well.
    [[nodiscard]] bool end();
    /// The number that the program prints after the word.
    [[nodiscard]] quint16 printedPort(const QByteArray &word);

    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_printed;
};

void ProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_printed.clear();
}

void ProgramTest::cleanup()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
    m_folder.reset();
}

bool ProgramTest::start(const QString &program, const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program, arguments);
    return m_process->waitForStarted(startTimeout);
}

bool ProgramTest::end()
{
    m_process->terminate();
    return m_process->waitForFinished(startTimeout)
        && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

quint16 ProgramTest::printedPort(const QByteArray &word)
{
    QByteArray number;
    const auto printed = [&] {
        m_printed += m_process->readAllStandardOutput();
        const qsizetype at = m_printed.indexOf(word + ' ');
        const qsizetype end = at < 0 ? -1 : m_printed.indexOf('\n', at);
        number = end < 0 ? QByteArray()
                         : m_printed.mid(at + word.size() + 1, end - at - word.size() - 1);
        return end >= 0;
    };
    return QTest::qWaitFor(printed, startTimeout) ? number.toUShort() : quint16{0};
}

void ProgramTest::helpNeedsNoDisplay_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("answer");
    for (const QString &program : {serverProgram(), kioskProgram()}) {
        const QByteArray name = QFileInfo(program).fileName().toUtf8();
        QTest::addRow("%s --help", name.constData())
            << program << u"--help"_s << u"booking/hold_seconds = 120"_s;
        QTest::addRow("%s --help, by name", name.constData())
            << program << u"--help"_s << u"queue/gate = buy (off, buy or open): "_s;
        QTest::addRow("%s --help, switch", name.constData())
            << program << u"--help"_s << u"throttle/loopback = 0 (0 or 1): "_s;
        QTest::addRow("%s --version", name.constData())
            << program << u"--version"_s << u"karcis "_s;
    }
}

void ProgramTest::helpNeedsNoDisplay()
{
    QFETCH(const QString, program);
    QFETCH(const QString, option);
    QFETCH(const QString, answer);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
        environment.remove(name);
    }
    const ProgramEnding ending = runToTheEnd(program, {option}, environment);
    QCOMPARE(ending.code, 0);
    QVERIFY2(ending.out.contains(answer), qPrintable(ending.out));
}

void ProgramTest::wrongOptionsAreExplained_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &options, const QString &word) {
        QTest::newRow(name) << options << word;
    };
    row("no port", {}, u"--port"_s);
    row("port too large", {u"--port"_s, u"70000"_s}, u"65535"_s);
    row("unknown setting",
        {u"--port"_s, u"0"_s, u"--set"_s, u"booking/spice=1"_s},
        u"booking/spice"_s);
    row("setting out of range",
        {u"--port"_s, u"0"_s, u"--set"_s, u"booking/hold_seconds=0"_s},
        u"booking/hold_seconds"_s);
    row("a second setting without --set",
        {u"--port"_s, u"0"_s, u"--set"_s, u"booking/hold_seconds=60"_s, u"booking/max_seats=4"_s},
        u"booking/max_seats=4"_s);
    row("no address", {u"--port"_s, u"0"_s, u"--address"_s, u"here"_s}, u"--address"_s);
}

void ProgramTest::wrongOptionsAreExplained()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, word);
    const ProgramEnding ending = runToTheEnd(serverProgram(),
                                             QStringList{u"--data"_s, data()} + options,
                                             QProcessEnvironment::systemEnvironment());
    QCOMPARE(ending.code, usageError);
    QVERIFY2(ending.err.contains(word), qPrintable(ending.err));
    QVERIFY(!QDir(data()).exists());
}

void ProgramTest::theServerNeedsNoWidgets()
{
    QFile program(serverProgram());
    QVERIFY(program.open(QIODevice::ReadOnly));
    const QByteArray content = program.readAll();
    QVERIFY(content.contains("libQt6Core.so"));
    QVERIFY(!content.contains("libQt6Widgets.so"));
}

void ProgramTest::theServerDoesWhatItsOptionsSay()
{
    QVERIFY(start(serverProgram(),
                  {u"--data"_s,
                   data(),
                   u"--demo"_s,
                   u"--port"_s,
                   u"0"_s,
                   u"--http-port"_s,
                   u"0"_s,
                   u"--set"_s,
                   u"booking/hold_seconds=77"_s,
                   u"--set"_s,
                   u"booking/max_seats=3"_s}));
    const quint16 port = printedPort("listening");
    QVERIFY(port != 0);
    TestTerminal terminal(
        u"t"_s,
        std::make_unique<protocol::WebSocketChannel>(QUrl(u"ws://127.0.0.1:%1"_s.arg(port))));
    QVERIFY(terminal.waitOpen());
    const auto greeting = terminal.hello();
    QVERIFY(greeting.ok());
    QCOMPARE(greeting.value().holdFor, 77s);
    QCOMPARE(greeting.value().maxSeats, 3);
    const quint16 httpPort = printedPort("http");
    const QByteArray health = httpGet(httpPort, "/healthz");
    QVERIFY2(health.startsWith("HTTP/1.1 200"), health.constData());
    const QByteArray metrics = httpGet(httpPort, "/metrics");
    QVERIFY2(metrics.contains("\nkarcis_connections 1\n"), metrics.constData());
    QVERIFY(end());
    // Being ready means that a write was taken.
    db::Database database(
        db::ConnectionOptions{.sqliteFile = QDir(data()).filePath(u"karcis.sqlite"_s)});
    QVERIFY(db::SettingsStore(database).value(u"server/last_health_check"_s).has_value());
}

void ProgramTest::theServerSaysHowManyFitIfFilesAreFew()
{
    static constexpr int permitted = 1000;
    static constexpr int left = permitted - limits::pendingHandshakes - limits::httpConnections
        - limits::otherDescriptors;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(u"sh"_s,
                     {u"-c"_s,
                      u"ulimit -n %1 && exec \"$0\" \"$@\""_s.arg(permitted),
                      serverProgram(),
                      u"--data"_s,
                      data(),
                      u"--port"_s,
                      u"0"_s});
    QVERIFY(m_process->waitForStarted(startTimeout));
    QVERIFY(printedPort("listening") != 0);
    const QByteArray sentence
        = "Only " + QByteArray::number(left) + " terminals can be connected at once";
    QVERIFY2(m_printed.contains(sentence), m_printed.constData());
    QVERIFY(end());
}

void ProgramTest::anOrderlyEndLeavesAWholeDatabase()
{
    QVERIFY(start(serverProgram(), {u"--data"_s, data(), u"--demo"_s, u"--port"_s, u"0"_s}));
    QVERIFY(printedPort("listening") != 0);
    QVERIFY(end());
    QVERIFY(QFileInfo(QDir(data()).filePath(u"karcis.sqlite"_s)).size() > 100'000);
    QVERIFY(!QFileInfo::exists(QDir(data()).filePath(u"karcis.sqlite-wal"_s)));
}

void ProgramTest::aFolderThatWasThereKeepsItsPermissions()
{
    QVERIFY(QDir().mkpath(data()));
    const QFileDevice::Permissions wide = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(data(), wide));
    const QFileDevice::Permissions before = QFileInfo(data()).permissions();
    QVERIFY(start(serverProgram(), {u"--data"_s, data(), u"--port"_s, u"0"_s}));
    QVERIFY(printedPort("listening") != 0);
    QVERIFY(end());
    QCOMPARE(QFileInfo(data()).permissions(), before);
}

void ProgramTest::theKioskEndsInGoodOrder()
{
    // On a real display the platform plug-in has threads of its own, which once took the signal.
    QProcess display;
    display.start(u"Xvfb"_s,
                  {u"-displayfd"_s,
                   u"1"_s,
                   u"-screen"_s,
                   u"0"_s,
                   u"1366x768x24"_s,
                   u"-nolisten"_s,
                   u"tcp"_s});
    QVERIFY2(display.waitForReadyRead(startTimeout), "Xvfb did not start; its package is xvfb");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(display.readLine().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"karcis.start.debug=true"_s);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(kioskProgram(), {u"--data"_s, data(), u"--demo"_s});
    const bool shown = QTest::qWaitFor(
        [&] {
            m_printed += m_process->readAllStandardOutput();
            return m_printed.contains("first useful screen");
        },
        startTimeout);
    QVERIFY2(shown, m_printed.constData());
    QVERIFY(end());
    QVERIFY(!QFileInfo::exists(QDir(data()).filePath(u"karcis.sqlite-wal"_s)));
    display.terminate();
    QVERIFY(display.waitForFinished(startTimeout));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
