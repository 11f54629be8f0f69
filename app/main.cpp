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
#include "ui/kiosk/kiosk_window.h"
#include "ui/tour.h"

#include <QApplication>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QTextStream>
#include <QTimer>
#include <QUrl>

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

int fail(const QString &reason, int code)
{
    QTextStream(stderr) << reason << Qt::endl;
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
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
    karcis::ui::KioskWindow window(terminal,
                                   clock,
                                   {.language = parser.value(u"language"_s),
                                    .theme = parser.value(u"theme"_s) == u"light"_s
                                        ? karcis::ui::ThemeMode::Light
                                        : karcis::ui::ThemeMode::Dark,
                                    .fullScreen = parser.isSet(u"fullscreen"_s),
                                    .sound = parser.isSet(u"sound"_s)});
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
