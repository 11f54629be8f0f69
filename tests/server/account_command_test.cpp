// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/stores.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

using namespace karcis;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ending
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// A pseudo-terminal, as a person's window has one.
class Screen
{
public:
    Screen() : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_master >= 0 && grantpt(m_master) == 0 && unlockpt(m_master) == 0) {
            m_name = ptsname(m_master);
            // Kept open: without anybody at the other end nothing can be read.
            m_slave = open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        }
    }

    ~Screen()
    {
        close(m_slave);
        close(m_master);
    }

    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;
    Screen(Screen &&) = delete;
    Screen &operator=(Screen &&) = delete;

    [[nodiscard]] bool isOpen() const { return m_slave >= 0; }

    /// Lets @p process ask and be answered here; its results go where they went before.
    void give(QProcess &process) const
    {
        process.setChildProcessModifier([slave = m_slave] {
            dup2(slave, STDIN_FILENO);
            dup2(slave, STDERR_FILENO);
        });
    }

    /// Reads on until @p words are there.
    [[nodiscard]] bool shows(const QByteArray &words)
    {
        static constexpr int patienceMs = 20'000;
        pollfd ready{m_master, POLLIN, 0};
        while (!m_shown.mid(m_passed).contains(words)) {
            std::array<char, 512> part{};
            const auto size
                = poll(&ready, 1, patienceMs) == 1 ? read(m_master, part.data(), part.size()) : -1;
            if (size <= 0) {
                return false;
            }
            m_shown.append(part.data(), static_cast<qsizetype>(size));
        }
        m_passed = m_shown.indexOf(words, m_passed) + words.size();
        return true;
    }

    [[nodiscard]] bool type(const QByteArray &line) const
    {
        const QByteArray text = line + '\n';
        return write(m_master, text.constData(), static_cast<std::size_t>(text.size()))
            == text.size();
    }

    [[nodiscard]] const QByteArray &shown() const { return m_shown; }

private:
    int m_master = -1;
    int m_slave = -1;
    QByteArray m_name;
    QByteArray m_shown;
    qsizetype m_passed = 0;
};

} // namespace

/// The real program as an operator uses it to make the first manager.
class AccountCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAManager();
    void aPasswordTypedAtATerminalIsNotShown();
    void aPasswordIsTypedTheSameTwice();
    void refusesWhatIsNotRight_data();
    void refusesWhatIsNotRight();
    void aLoginIsTakenOnce();
    void doesNotWriteBesideAServer();

private:
    /// The same at a terminal of its own, where each answer is typed when its question has come. @return what the screen shows.
    [[nodiscard]] QByteArray typeAtTerminal(const QList<std::pair<QByteArray, QByteArray>> &answers,
                                            int &code);
    [[nodiscard]] Ending run(const QStringList &arguments, const QByteArray &input);

    [[nodiscard]] QStringList addTo(const QString &role) const
    {
        return {u"account"_s, u"add"_s, u"--data"_s, m_folder.path(), u"--role"_s, role};
    }

    QTemporaryDir m_folder;
};

Ending AccountCommandTest::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(KARCIS_SERVER_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Ending ending;
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit) {
        ending.code = process.exitCode();
    }
    ending.out = process.readAllStandardOutput();
    ending.err = process.readAllStandardError();
    return ending;
}

void AccountCommandTest::makesAManager()
{
    const Ending ending = run(addTo(u"manager"_s), "Ibu  Sari\nSari@Example.com\nrahasia sekali\n");
    QVERIFY2(ending.code == 0, ending.err.constData());
    QVERIFY(ending.out.startsWith("manager "));
    QVERIFY(!ending.out.contains("rahasia") && !ending.err.contains("rahasia"));
    db::Database database(
        db::ConnectionOptions{.sqliteFile = m_folder.filePath(u"karcis.sqlite"_s)});
    server::Stores stores(database);
    const std::optional<db::Account> account = stores.accounts.byLogin(u"sari@example.com"_s);
    QVERIFY(account.has_value());
    QCOMPARE(account->role, Role::Manager);
    QCOMPARE(account->name, u"Ibu Sari"_s);
    QVERIFY(account->passwordHash.startsWith(u"$argon2id$"_s));
    const auto entries = stores.audit.newest(UtcTime::max(), 10);
    QCOMPARE(entries.size(), std::size_t(1));
    QCOMPARE(entries.front().action, u"account.add"_s);
    QCOMPARE(entries.front().subject, account->id.text());
}

QByteArray
AccountCommandTest::typeAtTerminal(const QList<std::pair<QByteArray, QByteArray>> &answers,
                                   int &code)
{
    code = -1;
    Screen screen;
    QProcess process;
    screen.give(process);
    process.start(QStringLiteral(KARCIS_SERVER_PROGRAM), addTo(u"manager"_s));
    for (const auto &[question, answer] : answers) {
        if (!screen.isOpen() || !screen.shows(question) || !screen.type(answer)) {
            process.kill();
            process.waitForFinished();
            return "no question: " + question;
        }
    }
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit) {
        code = process.exitCode();
    }
    // The last line ends even without an echo.
    static_cast<void>(screen.shows("\n"));
    return screen.shown();
}

void AccountCommandTest::aPasswordTypedAtATerminalIsNotShown()
{
    int code = 0;
    const QByteArray shown = typeAtTerminal({{"Name: ", "Ibu Dewi"},
                                             {"number: ", "dewi@example.com"},
                                             {"Password", "rahasia sekali"},
                                             {"again", "rahasia sekali"}},
                                            code);
    QVERIFY2(code == 0, shown.constData());
    QVERIFY(shown.contains("Ibu Dewi"));
    QVERIFY2(!shown.contains("rahasia"), shown.constData());
}

void AccountCommandTest::aPasswordIsTypedTheSameTwice()
{
    int code = 0;
    const QByteArray shown = typeAtTerminal({{"Name: ", "Ibu Eka"},
                                             {"number: ", "eka@example.com"},
                                             {"Password", "rahasia sekali"},
                                             {"again", "rahasia sekalo"}},
                                            code);
    QVERIFY2(code == 65, shown.constData());
    // Nothing was changed: the name is still free.
    QCOMPARE(run(addTo(u"clerk"_s), "Eka\neka@example.com\nrahasia sekali\n").code, 0);
}

void AccountCommandTest::refusesWhatIsNotRight_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    const QStringList good = addTo(u"clerk"_s);
    const QByteArray right = "Budi\nbudi@example.com\nrahasia sekali\n";
    QTest::newRow("role") << addTo(u"king"_s) << right << 64;
    QTest::newRow("highest role") << addTo(u"administrator"_s) << right << 64;
    QTest::newRow("no folder") << QStringList{u"account"_s, u"add"_s} << right << 64;
    QTest::newRow("command") << QStringList{u"account"_s, u"remove"_s} << right << 64;
    QTest::newRow("no input") << good << QByteArray() << 65;
    QTest::newRow("no password") << good << QByteArray("Budi\nbudi@example.com\n") << 65;
    QTest::newRow("short password") << good << QByteArray("Budi\nbudi@example.com\nshort\n") << 65;
    QTest::newRow("login") << good << QByteArray("Budi\nnobody\nrahasia sekali\n") << 65;
    QTest::newRow("name") << good << QByteArray("  \nbudi@example.com\nrahasia sekali\n") << 65;
    QTest::newRow("endless line") << good << QByteArray(5000, 'x') << 65;
}

void AccountCommandTest::refusesWhatIsNotRight()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    const Ending ending = run(arguments, input);
    QCOMPARE(ending.code, code);
    QVERIFY(!ending.err.isEmpty());
    QVERIFY(ending.out.isEmpty());
}

void AccountCommandTest::aLoginIsTakenOnce()
{
    QCOMPARE(run(addTo(u"clerk"_s), "Wati\n0812 3456 7890\nrahasia sekali\n").code, 0);
    const Ending again = run(addTo(u"manager"_s), "Wati\n+6281234567890\nrahasia sekali\n");
    QCOMPARE(again.code, 65);
    QVERIFY(again.err.contains("already"));
}

void AccountCommandTest::doesNotWriteBesideAServer()
{
    QTemporaryDir folder;
    const db::Database busy(
        db::ConnectionOptions{.sqliteFile = folder.filePath(u"karcis.sqlite"_s)});
    const Ending ending = run({u"account"_s, u"add"_s, u"--data"_s, folder.path()},
                              "Budi\nbudi@example.com\nrahasia sekali\n");
    QCOMPARE(ending.code, 69);
    QVERIFY(ending.err.contains("Stop the server first"));
}

QTEST_GUILESS_MAIN(AccountCommandTest)
#include "account_command_test.moc"
