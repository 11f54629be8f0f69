// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "config.h"
#include "core/clock.h"
#include "logging.h"
#include "protocol/traffic_log.h"
#include "protocol/websocket_channel.h"
#include "resources/resources.h"
#include "server/server_host.h"
#include "signals.h"
#include "staff_pin.h"
#include "terminal/terminal.h"
#include "touch_keyboard.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/tour.h"

#include <QApplication>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStart, "karcis.start", QtInfoMsg)

int fail(const QString &reason, int code)
{
    QTextStream(stderr) << reason << Qt::endl;
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Cinema kiosk with the ticket server inside.\n\n"_s
                                     + karcis::Config::settingsHelp());
    parser.addHelpOption();
    parser.addVersionOption();
    karcis::Config::addServerOptions(parser);
    parser.addOptions({
        {u"connect"_s,
         u"Be a terminal of another server instead of running one."_s,
         u"ws://host:port"_s},
        {u"tour"_s,
         u"Walk through all screens by itself, save pictures in this folder, and end."_s,
         u"folder"_s},
        {u"language"_s, u"First language: id or en."_s, u"language"_s, u"id"_s},
        {u"theme"_s, u"First theme: dark, light or contrast."_s, u"theme"_s, u"dark"_s},
        {u"reduced-motion"_s, u"Nothing on the screens moves by itself."_s},
        {u"fullscreen"_s, u"Fill the screen; only the staff's PIN leads out."_s},
        {u"set-staff-pin"_s, u"Ask for the PIN that lets staff leave the full screen, and end."_s},
        {u"keyboard"_s,
         u"Keyboard on the screen: on, off or auto, which means with --fullscreen."_s,
         u"choice"_s,
         u"auto"_s},
        {u"sound"_s, u"Warnings may be heard: the last half minute of a choice sounds a tone."_s},
        {u"terminal"_s, u"The name of this terminal; the host's name if not given."_s, u"name"_s},
    });
}

std::optional<QString> checkOptions(const QCommandLineParser &parser)
{
    const QUrl url(parser.value(u"connect"_s));
    if (parser.isSet(u"connect"_s)
        && (!url.isValid() || (url.scheme() != u"ws"_s && url.scheme() != u"wss"_s)
            || url.host().isEmpty())) {
        return u"--connect takes an address such as ws://host:port."_s;
    }
    if (!QStringList{u"id"_s, u"en"_s}.contains(parser.value(u"language"_s))) {
        return u"--language takes id or en."_s;
    }
    if (!QStringList{u"dark"_s, u"light"_s, u"contrast"_s}.contains(parser.value(u"theme"_s))) {
        return u"--theme takes dark, light or contrast."_s;
    }
    if (!QStringList{u"auto"_s, u"on"_s, u"off"_s}.contains(parser.value(u"keyboard"_s))) {
        return u"--keyboard takes auto, on or off."_s;
    }
    return std::nullopt;
}

/// Checks the PIN away from the thread that draws, because its hash is slow.
karcis::ui::CheckPin pinChecker(const karcis::StaffPin &pin, QObject *context)
{
    if (!pin.isSet()) {
        return {};
    }
    return [pin, context](const QString &typed, const std::function<void(bool)> &done) {
        QThreadPool::globalInstance()->start([pin, context, typed, done] {
            const bool right = pin.matches(typed);
            QMetaObject::invokeMethod(
                context, [done, right] { done(right); }, Qt::QueuedConnection);
        });
    };
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

/// Needs no screen, so it runs before there is one.
int setStaffPin(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"karcis"_s);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    karcis::server::RuntimeOptions options;
    if (const std::optional<QString> fault = karcis::Config::readServerOptions(parser, options)) {
        return fail(*fault, karcis::Config::usageError);
    }
    return karcis::StaffPin(options.dataFolder).askAndSet();
}

karcis::ui::ThemeMode themeOf(const QString &name)
{
    if (name == u"light"_s) {
        return karcis::ui::ThemeMode::Light;
    }
    return name == u"contrast"_s ? karcis::ui::ThemeMode::HighContrast
                                 : karcis::ui::ThemeMode::Dark;
}

QString terminalName(const QCommandLineParser &parser)
{
    const QString name
        = parser.isSet(u"terminal"_s) ? parser.value(u"terminal"_s) : QHostInfo::localHostName();
    return (name.isEmpty() ? u"kiosk"_s : name).left(karcis::limits::idLength);
}

/// For measurements: from now on a customer can choose a film.
void tellFirstScreen(const QMetaObject::Connection &once)
{
    if (QObject::disconnect(once)) {
        qCDebug(lcStart) << "first useful screen";
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.contains("--set-staff-pin"_L1)) {
        return setStaffPin(argc, argv);
    }
    if (karcis::wantsTouchKeyboard(arguments)) {
        karcis::useTouchKeyboard();
    }
    QApplication app(argc, argv);
    const auto signalNotifier = karcis::endOnSignals();
    QApplication::setApplicationName(u"karcis"_s);
    QApplication::setApplicationVersion(QStringLiteral(KARCIS_VERSION));
    initKarcisResources();
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    karcis::setUpLogging(parser.isSet(u"verbose"_s));

    karcis::server::RuntimeOptions serverOptions;
    for (const std::optional<QString> &fault :
         {checkOptions(parser), karcis::Config::readServerOptions(parser, serverOptions)}) {
        if (fault) {
            return fail(*fault, karcis::Config::usageError);
        }
    }
    const karcis::SystemClock clock;
    karcis::server::ServerHost host(serverOptions);
    const QUrl remote(parser.value(u"connect"_s));
    const auto connectChannel = [&]() -> std::unique_ptr<karcis::protocol::Channel> {
        if (remote.isEmpty()) {
            return host.connectLocal();
        }
        return karcis::protocol::withTrafficLog(
            std::make_unique<karcis::protocol::WebSocketChannel>(remote), clock);
    };
    karcis::Terminal terminal(
        clock,
        connectChannel,
        {.terminalId = terminalName(parser), .version = QStringLiteral(KARCIS_VERSION)});
    karcis::ui::KioskWindow window(
        terminal,
        clock,
        {.language = parser.value(u"language"_s),
         .theme = themeOf(parser.value(u"theme"_s)),
         .fullScreen = parser.isSet(u"fullscreen"_s),
         .sound = parser.isSet(u"sound"_s),
         .reducedMotion = parser.isSet(u"reduced-motion"_s),
         .checkPin = pinChecker(karcis::StaffPin(serverOptions.dataFolder), &app)});
    QObject::connect(
        &window, &karcis::ui::KioskWindow::exitWanted, &app, [] { QApplication::exit(); });
    karcis::ui::Tour tour(window, terminal, QDir(parser.value(u"tour"_s)));
    QObject::connect(&tour, &karcis::ui::Tour::finished, &app, [](bool ok, const QString &message) {
        QTextStream(ok ? stdout : stderr) << message << Qt::endl;
        QApplication::exit(ok ? EXIT_SUCCESS : EXIT_FAILURE);
    });
    QMetaObject::Connection untilFilms;
    untilFilms = QObject::connect(
        &terminal, &karcis::Terminal::changed, &window, [&](const karcis::BookingFlow &flow) {
            if (flow.filmsLoaded && flow.line == karcis::Line::Online) {
                // After the events that paint it.
                QTimer::singleShot(0, &window, [&] { tellFirstScreen(untilFilms); });
            }
        });
    const auto begin = [&] {
        terminal.start();
        if (parser.isSet(u"tour"_s)) {
            tour.start();
        }
    };
    window.present();
    QObject::connect(&host, &karcis::server::ServerHost::failed, &app, [](const QString &reason) {
        QApplication::exit(fail(reason, karcis::Config::cannotStart));
    });
    QObject::connect(&host, &karcis::server::ServerHost::ready, &app, begin);
    if (remote.isEmpty()) {
        host.start();
    } else {
        begin();
    }
    return QApplication::exec();
}
