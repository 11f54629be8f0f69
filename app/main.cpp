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
#include "ui/control/control_window.h"
#include "ui/keyboard/touch_keyboard.h"
#include "ui/kiosk/kiosk_window.h"
#include "ui/languages.h"
#include "ui/lobby/lobby_window.h"
#include "ui/tour/tour.h"
#include "ui/tour/tour_crew.h"

#include <QApplication>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>

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
         u"Show all screens in all states, sizes, languages and colours, save pictures in this folder, and end."_s,
         u"folder"_s},
        {u"tour-part"_s,
         u"All of the tour; only the walk through a purchase, which is quick; or a slice such as 1/2."_s,
         u"all|walk|slice"_s,
         u"all"_s},
        {u"language"_s,
         u"First language: "_s + karcis::ui::languages().join(u", "_s) + u'.',
         u"language"_s,
         karcis::ui::languages().constFirst()},
        {u"role"_s,
         u"What this screen is for: kiosk, control for the managers' control room, or display for "
         u"the lobby, which speaks all languages in turn unless --language names one."_s,
         u"role"_s,
         u"kiosk"_s},
        {u"theme"_s, u"First theme: dark, light or contrast."_s, u"theme"_s, u"dark"_s},
        {u"reduced-motion"_s, u"Nothing on the screens moves by itself."_s},
        {u"fullscreen"_s, u"Fill the screen; only the staff's PIN leads out."_s},
        {u"set-staff-pin"_s, u"Ask for the PIN that lets staff leave the full screen, and end."_s},
        {u"keyboard"_s,
         u"Keyboard on the screen of a kiosk: on, off or auto, which means with --fullscreen."_s,
         u"choice"_s,
         u"auto"_s},
        {u"printer"_s,
         u"Print tickets on this queue of the print service; its default one if not given."_s,
         u"name"_s},
        {u"tickets-folder"_s,
         u"Save tickets here, for instance where a USB stick is mounted; it is never made. A full screen saves nothing without it."_s,
         u"folder"_s},
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
    if (!karcis::ui::languages().contains(parser.value(u"language"_s))) {
        return u"--language takes one of: %1."_s.arg(karcis::ui::languages().join(u", "_s));
    }
    if (!QStringList{u"kiosk"_s, u"control"_s, u"display"_s}.contains(parser.value(u"role"_s))) {
        return u"--role takes kiosk, control or display."_s;
    }
    if (!QStringList{u"dark"_s, u"light"_s, u"contrast"_s}.contains(parser.value(u"theme"_s))) {
        return u"--theme takes dark, light or contrast."_s;
    }
    if (parser.value(u"printer"_s).startsWith(u'-')) {
        return u"--printer takes the name of a queue."_s;
    }
    const QString part = parser.value(u"tour-part"_s);
    if (part != u"all"_s && part != u"walk"_s && !karcis::ui::tourSliceOf(part)) {
        return u"--tour-part takes all, walk, or a slice such as 1/2."_s;
    }
    const QString keyboard = parser.value(u"keyboard"_s);
    if (!QStringList{u"auto"_s, u"on"_s, u"off"_s}.contains(keyboard)) {
        return u"--keyboard takes auto, on or off."_s;
    }
    if (keyboard == u"on"_s && parser.value(u"role"_s) != u"kiosk"_s) {
        return u"--keyboard on is for a kiosk; a control room has keys of its own."_s;
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

/// What --help and --version print needs no display.
bool answersWithoutDisplay(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](const char *word) {
        static const std::array asked{"-h", "--help", "--help-all", "-v", "--version"};
        return std::ranges::any_of(asked,
                                   [word](const char *name) { return qstrcmp(word, name) == 0; });
    });
}

/// The keyboard on the screen must be chosen before there is an application object.
bool wantsTouchKeyboard(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // What cannot be read is told later.
    static_cast<void>(parser.parse(arguments));
    const QString choice = parser.value(u"keyboard"_s);
    const bool pictured
        = parser.isSet(u"tour"_s) && karcis::ui::tourSliceOf(parser.value(u"tour-part"_s));
    return parser.value(u"role"_s) == u"kiosk"_s
        && (choice == u"on"_s
            || (choice == u"auto"_s && (parser.isSet(u"fullscreen"_s) || pictured)));
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
            .theme = themeOf(parser.value(u"theme"_s)),
            .fullScreen = parser.isSet(u"fullscreen"_s),
            .reducedMotion = parser.isSet(u"reduced-motion"_s),
            .touchKeyboard = true,
            .tickets = {.print = {.printer = parser.value(u"printer"_s)},
                        .folder = parser.value(u"tickets-folder"_s)}};
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

/// What a window is put together from.
struct Parts
{
    const QCommandLineParser &parser;
    const karcis::server::RuntimeOptions &serverOptions;
    const karcis::Clock &clock;
    karcis::server::ServerHost &host;
    karcis::Terminal &terminal;

    [[nodiscard]] bool isEmbedded() const { return !parser.isSet(u"connect"_s); }
};

int runControl(const Parts &parts)
{
    karcis::ui::ControlWindow control(parts.terminal, parts.clock, windowOptions(parts.parser));
    control.present();
    return run(parts.host, parts.isEmbedded(), [&parts] { parts.terminal.start(); });
}

/// Says how a tour ended, and ends.
void endTour(bool ok, const QString &message)
{
    QTextStream(ok ? stdout : stderr) << message << Qt::endl;
    QApplication::exit(ok ? EXIT_SUCCESS : EXIT_FAILURE);
}

/// Several processes with a server and a demo cinema of their own, or all at the same server.
int runTourCrew(const QCommandLineParser &parser)
{
    const QTemporaryDir data;
    if (!data.isValid()) {
        return fail(data.errorString(), karcis::Config::cannotStart);
    }
    const QString folder = QDir(parser.value(u"tour"_s)).absolutePath();
    const QString server = parser.value(u"connect"_s);
    const auto arguments = [&](const QString &slice, std::size_t number) {
        QStringList words{u"--tour"_s, folder, u"--tour-part"_s, slice};
        if (server.isEmpty()) {
            words += {u"--demo"_s, u"--data"_s, data.filePath(QString::number(number))};
        } else {
            words += {u"--connect"_s, server};
        }
        return words;
    };
    karcis::ui::TourCrew crew(QCoreApplication::applicationFilePath(), arguments, QDir(folder));
    QObject::connect(&crew, &karcis::ui::TourCrew::progress, qApp, [](const QString &message) {
        QTextStream(stdout) << message << Qt::endl;
    });
    QObject::connect(&crew, &karcis::ui::TourCrew::finished, qApp, endTour);
    QTimer::singleShot(0, &crew, &karcis::ui::TourCrew::start);
    return QApplication::exec();
}

int runTour(const Parts &parts)
{
    karcis::ui::KioskOptions options = windowOptions(parts.parser);
    // There can be one in a program, and the scenes show it.
    options.touchKeyboard = false;
    karcis::ui::KioskWindow window(parts.terminal, parts.clock, options);
    karcis::ui::Tour tour(window,
                          parts.terminal,
                          QDir(parts.parser.value(u"tour"_s)),
                          karcis::ui::tourSliceOf(parts.parser.value(u"tour-part"_s)));
    QObject::connect(&tour, &karcis::ui::Tour::finished, qApp, endTour);
    QObject::connect(&tour, &karcis::ui::Tour::taken, qApp, [](const QString &file) {
        QTextStream(stdout) << "picture " << file << Qt::endl;
    });
    window.show();
    return run(parts.host, parts.isEmbedded(), [&] {
        parts.terminal.start();
        tour.start();
    });
}

/// Needs nobody in front of it, so it ends by a signal only.
int runDisplay(const Parts &parts)
{
    karcis::ui::LobbyWindow display(parts.terminal,
                                    parts.clock,
                                    {.language = parts.parser.value(u"language"_s),
                                     .alternate = !parts.parser.isSet(u"language"_s),
                                     .theme = themeOf(parts.parser.value(u"theme"_s)),
                                     .fullScreen = true});
    display.present();
    return run(parts.host, parts.isEmbedded(), [&parts] { parts.terminal.start(); });
}

int runKiosk(const Parts &parts)
{
    karcis::ui::KioskOptions options = windowOptions(parts.parser);
    options.checkPin = pinChecker(karcis::StaffPin(parts.serverOptions.dataFolder), qApp);
    karcis::ui::KioskWindow window(parts.terminal, parts.clock, options);
    QObject::connect(
        &window, &karcis::ui::KioskWindow::exitWanted, qApp, [] { QApplication::exit(); });
    QMetaObject::Connection untilFilms;
    untilFilms = QObject::connect(
        &parts.terminal, &karcis::Terminal::changed, &window, [&](const karcis::BookingFlow &flow) {
            if (flow.filmsLoaded && flow.line == karcis::Line::Online) {
                // After the events that paint it.
                QTimer::singleShot(0, &window, [&] { tellFirstScreen(untilFilms); });
            }
        });
    window.present();
    return run(parts.host, parts.isEmbedded(), [&] { parts.terminal.start(); });
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    karcis::holdEndSignals();
    const QStringList arguments = argumentsOf(argc, argv);
    if (arguments.contains("--set-staff-pin"_L1)) {
        return setStaffPin(argc, argv);
    }
    if (wantsTouchKeyboard(arguments)) {
        karcis::ui::useTouchKeyboard();
    }
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
         {karcis::Config::strayArgument(parser),
          checkOptions(parser),
          karcis::Config::readServerOptions(parser, serverOptions)}) {
        if (fault) {
            return fail(*fault, karcis::Config::usageError);
        }
    }
    const bool touring = parser.isSet(u"tour"_s);
    if (touring && parser.value(u"tour-part"_s) == u"all"_s) {
        return runTourCrew(parser);
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
    const QString role = parser.value(u"role"_s);
    karcis::Terminal terminal(clock,
                              connectChannel,
                              {.terminalId = terminalName(parser),
                               .version = QStringLiteral(KARCIS_VERSION),
                               .greetsOnly = role == u"display"_s});
    const Parts parts{parser, serverOptions, clock, host, terminal};
    if (touring) {
        return runTour(parts);
    }
    if (role == u"display"_s) {
        return runDisplay(parts);
    }
    return role == u"control"_s ? runControl(parts) : runKiosk(parts);
}
