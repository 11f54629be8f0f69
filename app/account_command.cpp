// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "account_command.h"

#include "config.h"
#include "core/clock.h"
#include "db/migrator.h"
#include "server/new_account.h"
#include "server/sodium_random.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstdio>
#include <optional>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

constexpr qint64 longestLine = 1024;

/// Keeps what is typed off the screen for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        m_silent = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_silent) {
            termios without = m_before;
            without.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_silent = tcsetattr(STDIN_FILENO, TCSAFLUSH, &without) == 0;
        }
    }

    ~SilentTerminal()
    {
        if (m_silent) {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        }
    }

    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    SilentTerminal(SilentTerminal &&) = delete;
    SilentTerminal &operator=(SilentTerminal &&) = delete;

    [[nodiscard]] bool isSilent() const { return m_silent; }

private:
    termios m_before{};
    bool m_silent = false;
};

/// Asks for lines at the terminal, or reads them from whatever the input is.
class Questions
{
public:
    Questions() : m_byHand(isatty(STDIN_FILENO) == 1)
    {
        m_opened = m_input.open(stdin, QIODevice::ReadOnly);
    }

    [[nodiscard]] bool byHand() const { return m_byHand; }

    /// Nothing at the end of the input, or if the line is too long.
    [[nodiscard]] std::optional<QString> ask(const QString &question)
    {
        if (m_byHand) {
            QTextStream(stderr) << question << u": "_s << Qt::flush;
        }
        QByteArray line = m_opened ? m_input.readLine(longestLine) : QByteArray();
        if (line.isEmpty() || (!line.endsWith('\n') && line.size() >= longestLine - 1)) {
            return std::nullopt;
        }
        while (line.endsWith('\n') || line.endsWith('\r')) {
            line.chop(1);
        }
        return QString::fromUtf8(line);
    }

    /// The same for what nobody may see.
    [[nodiscard]] std::optional<QString> askSecretly(const QString &question)
    {
        if (!m_byHand) {
            return ask(question);
        }
        std::optional<QString> answer;
        {
            const SilentTerminal silence;
            if (silence.isSilent()) {
                answer = ask(question);
            }
        }
        QTextStream(stderr) << QChar(u'\n');
        return answer;
    }

private:
    QFile m_input;
    bool m_byHand;
    bool m_opened = false;
};

std::optional<QString> readAccount(server::NewAccount &account)
{
    Questions questions;
    const std::optional<QString> name = questions.ask(u"Name"_s);
    const std::optional<QString> login
        = name ? questions.ask(u"E-mail address or Indonesian mobile number"_s) : std::nullopt;
    const std::optional<QString> password
        = login ? questions.askSecretly(u"Password, at least 8 characters"_s) : std::nullopt;
    if (!password) {
        return u"Three lines are needed: name, e-mail address or mobile number, password."_s;
    }
    if (questions.byHand() && questions.askSecretly(u"The password again"_s) != password) {
        return u"The two passwords are not the same. Nothing was changed."_s;
    }
    account.name = *name;
    account.login = *login;
    account.password = *password;
    return std::nullopt;
}

QString sentenceFor(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::InvalidLogin:
        return u"This is neither an e-mail address nor an Indonesian mobile number."_s;
    case RefusalCode::WeakPassword:
        return u"The password must have 8 to 128 characters."_s;
    case RefusalCode::LoginTaken:
        return u"There is already an account with this e-mail address or mobile number."_s;
    case RefusalCode::InvalidRequest:
        return u"The name must have 1 to 200 characters."_s;
    default:
        return u"The account could not be made."_s;
    }
}

int fail(const QString &reason, int code)
{
    QTextStream(stderr) << reason << Qt::endl;
    return code;
}

int store(const server::RuntimeOptions &options, const server::NewAccount &account)
{
    const QDir folder(options.dataFolder);
    if (!folder.mkpath(u"."_s)) {
        return fail(u"The data folder %1 cannot be made."_s.arg(folder.path()),
                    Config::cannotStart);
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const SystemClock clock;
    server::SodiumRandom random;
    try {
        const bool postgres = !options.postgres.isEmpty();
        db::Database database(
            db::ConnectionOptions{.engine = postgres ? db::Engine::Postgres : db::Engine::Sqlite,
                                  .sqliteFile = folder.filePath(u"karcis.sqlite"_s),
                                  .postgres = options.postgres});
        db::Migrator(database, db::embeddedMigrations()).migrate(clock.now());
        server::Stores stores(database);
        const Result<AccountId> made = server::addAccount(stores, random, account, clock.now());
        if (!made) {
            return fail(sentenceFor(made.refusal()), AccountCommand::dataError);
        }
        QTextStream(stdout) << nameOf(account.role) << u" "_s << made.value().text() << Qt::endl;
        return 0;
    } catch (const db::DbError &error) {
        const QString hint = error.kind() == db::DbError::Kind::InUse
            ? u" Stop the server first: one program at a time writes to the file."_s
            : QString();
        return fail(u"The database cannot be used: %1"_s.arg(error.text()) + hint,
                    Config::cannotStart);
    }
}

} // namespace

void AccountCommand::addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"account add"_s,
        u"Make an account instead of running a server: asks for name, login and password."_s,
        u"[account add]"_s);
    parser.addOption({u"role"_s,
                      u"What the new account may do: customer, clerk or manager."_s,
                      u"role"_s,
                      u"customer"_s});
}

bool AccountCommand::isWanted(const QCommandLineParser &parser)
{
    return parser.positionalArguments().value(0) == u"account"_s;
}

int AccountCommand::run(const QCommandLineParser &parser)
{
    if (parser.positionalArguments() != QStringList{u"account"_s, u"add"_s}) {
        return fail(u"The only command is: account add."_s, Config::usageError);
    }
    if (!parser.isSet(u"data"_s)) {
        return fail(u"--data is needed."_s, Config::usageError);
    }
    server::NewAccount account;
    const std::optional<Role> role = fromName<Role>(parser.value(u"role"_s));
    if (!role || *role == Role::Administrator) {
        return fail(u"--role takes customer, clerk or manager."_s, Config::usageError);
    }
    account.role = *role;
    server::RuntimeOptions options;
    if (const std::optional<QString> fault = Config::readServerOptions(parser, options)) {
        return fail(*fault, Config::usageError);
    }
    if (const std::optional<QString> fault = readAccount(account)) {
        return fail(*fault, dataError);
    }
    return store(options, account);
}

} // namespace karcis
