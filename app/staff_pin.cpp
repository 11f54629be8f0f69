// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "staff_pin.h"

#include "config.h"
#include "core/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace karcis {

namespace {

constexpr QLatin1StringView key{"staff/pin_hash"};

/// A short PIN needs a slow hash: 64 MiB and three passes, about a quarter of a second.
QString hashOf(const QByteArray &pin)
{
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str_alg(text.data(),
                                             pin.constData(),
                                             static_cast<unsigned long long>(pin.size()),
                                             crypto_pwhash_OPSLIMIT_MODERATE,
                                             crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                             crypto_pwhash_ALG_ARGON2ID13);
    return failed != 0 ? QString() : QString::fromLatin1(text.data());
}

/// Reads a line without showing it; also from a pipe.
QString readHidden(QTextStream &input, QTextStream &output, const QString &prompt)
{
    output << prompt << Qt::flush;
    termios before{};
    const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios hidden = before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    QString line = input.readLine();
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    }
    output << Qt::endl;
    return line;
}

} // namespace

StaffPin::StaffPin(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"kiosk.ini"_s)) { }

bool StaffPin::isSet() const
{
    return !QSettings(m_file, QSettings::IniFormat).value(key).toString().isEmpty();
}

bool StaffPin::matches(const QString &pin) const
{
    const QByteArray hash
        = QSettings(m_file, QSettings::IniFormat).value(key).toString().toLatin1();
    const QByteArray typed = pin.toUtf8();
    return !hash.isEmpty() && sodium_init() >= 0
        && crypto_pwhash_str_verify(
               hash.constData(), typed.constData(), static_cast<unsigned long long>(typed.size()))
        == 0;
}

std::optional<QString> StaffPin::set(const QString &pin) const
{
    const bool digits
        = std::ranges::all_of(pin, [](QChar one) { return one >= u'0' && one <= u'9'; });
    if (!digits || pin.size() < limits::pinMinimum || pin.size() > limits::pinLength) {
        return u"A PIN has %1 to %2 digits."_s.arg(limits::pinMinimum).arg(limits::pinLength);
    }
    const QString hash = sodium_init() < 0 ? QString() : hashOf(pin.toUtf8());
    if (hash.isEmpty() || !QDir().mkpath(QFileInfo(m_file).path())) {
        return u"The PIN cannot be stored in %1."_s.arg(m_file);
    }
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(key, hash);
    settings.sync();
    if (settings.status() != QSettings::NoError
        || !QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner)) {
        return u"The PIN cannot be stored in %1."_s.arg(m_file);
    }
    return std::nullopt;
}

int StaffPin::askAndSet() const
{
    QTextStream input(stdin);
    QTextStream output(stdout);
    const QString pin = readHidden(input, output, u"New PIN for staff: "_s);
    if (readHidden(input, output, u"Once more: "_s) != pin) {
        output << u"The two are not the same. Nothing was changed."_s << Qt::endl;
        return Config::usageError;
    }
    if (const std::optional<QString> fault = set(pin)) {
        output << *fault << Qt::endl;
        return Config::usageError;
    }
    output << u"The PIN is set."_s << Qt::endl;
    return EXIT_SUCCESS;
}

} // namespace karcis
