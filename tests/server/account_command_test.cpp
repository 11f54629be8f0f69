// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "server/stores.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace karcis;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ending
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The real program as an operator uses it to make the first manager.
class AccountCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAManager();
    void refusesWhatIsNotRight_data();
    void refusesWhatIsNotRight();
    void aLoginIsTakenOnce();
    void doesNotWriteBesideAServer();

private:
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
