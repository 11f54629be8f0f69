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
#include "terminal/terminal.h"
#include "ui/control/control_window.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/tour.h"

#include <QApplication>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcStart, "karcis.start", QtInfoMsg)

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
        {u"theme"_s, u"First theme: dark or light."_s, u"theme"_s, u"dark"_s},
        {u"role"_s,
         u"What this screen is for: kiosk, or control for the managers' control room."_s,
         u"role"_s,
         u"kiosk"_s},
        {u"fullscreen"_s, u"Fill the screen."_s},
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
    if (!QStringList{u"kiosk"_s, u"control"_s}.contains(parser.value(u"role"_s))) {
        return u"--role takes kiosk or control."_s;
    }
    if (!QStringList{u"dark"_s, u"light"_s}.contains(parser.value(u"theme"_s))) {
        return u"--theme takes dark or light."_s;
    }
    return std::nullopt;
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

/// What --help and --version print needs no display.
bool answersWithoutDisplay(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const char *word) {
        static const std::array asked{"-h", "--help", "--help-all", "-v", "--version"};
        return std::ranges::any_of(asked,
                                   [word](const char *name) { return qstrcmp(word, name) == 0; });
    });
}

void readOptions(QCommandLineParser &parser, QCoreApplication &app)
{
    QCoreApplication::setApplicationName(u"karcis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KARCIS_VERSION));
    addOptions(parser);
    parser.process(app);
}

karcis::ui::KioskOptions windowOptions(const QCommandLineParser &parser)
{
    return {.language = parser.value(u"language"_s),
            .theme = parser.value(u"theme"_s) == u"light"_s ? karcis::ui::ThemeMode::Light
                                                            : karcis::ui::ThemeMode::Dark,
            .fullScreen = parser.isSet(u"fullscreen"_s),
            .sound = parser.isSet(u"sound"_s)};
}

int fail(const QString &reason, int code)
{
    QTextStream(stderr) << reason << Qt::endl;
    return code;
}

/// Starts the embedded server, if there is to be one, then begins and runs until the end.
int run(karcis::server::ServerHost &host, bool embedded, const std::function<void()> &begin)
{
    QObject::connect(&host, &karcis::server::ServerHost::failed, qApp, [](const QString &reason) {
        QApplication::exit(fail(reason, karcis::Config::cannotStart));
    });
    QObject::connect(&host, &karcis::server::ServerHost::ready, qApp, begin);
    if (embedded) {
        host.start();
    } else {
        begin();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    karcis::holdEndSignals();
    QCommandLineParser parser;
    if (answersWithoutDisplay(argc, argv)) {
        QCoreApplication app(argc, argv);
        readOptions(parser, app);
    }
    QApplication app(argc, argv);
    const auto signalNotifier = karcis::endOnSignals();
    initKarcisResources();
    readOptions(parser, app);
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
    if (parser.value(u"role"_s) == u"control"_s) {
        karcis::ui::ControlWindow control(terminal, clock, windowOptions(parser));
        control.present();
        return run(host, remote.isEmpty(), [&terminal] { terminal.start(); });
    }
    karcis::ui::KioskWindow window(terminal, clock, windowOptions(parser));
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
    return run(host, remote.isEmpty(), begin);
}
