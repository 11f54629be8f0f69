// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "resources/resources.h"
#include "server/settings.h"
#include "support/manual_clock.h"
#include "support/screen_rows.h"
#include "support/scripted_channel.h"
#include "terminal/terminal.h"
#include "ui/control/control_page.h"
#include "ui/control/control_window.h"
#include "ui/control/limit_editor.h"
#include "ui/control/limit_model.h"
#include "ui/control/sale_form.h"
#include "ui/control/terminal_model.h"
#include "ui/languages.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

using namespace karcis;
using namespace karcis::test;
using namespace karcis::ui;
using namespace karcis::protocol;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Request = ScriptedServer::Request;

AdminStatusReply statusAt(Millis time)
{
    AdminStatusReply status;
    status.startedAt = UtcTime(1s);
    status.serverTime = UtcTime(time);
    status.answerBounds = {1000, 2000, 5000};
    status.answers = {0, 0, 0, 0};
    return status;
}

AdminLimitsReply twoLimits()
{
    return {{{.key = u"booking/max_seats"_s,
              .value = 8,
              .least = 1,
              .most = 16,
              .standard = 8,
              .unit = u"seats"_s,
              .meaning = u"How many seats"_s},
             {.key = u"new/unknown"_s,
              .value = 5,
              .least = 0,
              .most = 9,
              .standard = 4,
              .unit = u"things"_s,
              .meaning = u"Newer than this program"_s}}};
}

/// A control room with a server that answers as a manager's would.
struct Stage
{
    ManualClock clock;
    ScriptedServer server;
    Terminal terminal{clock,
                      [this] { return server.makeChannel(); },
                      TerminalOptions{u"office"_s, u"1"_s, {}, [] { return 1.0; }, Millis{0}}};
    ControlWindow window{terminal, clock, {.language = u"en"_s}};
    Role role = Role::Manager;
    AdminLimitsReply limits = twoLimits();
    AdminStatusReply status = statusAt(10s);
    QStringList asked;
    std::optional<AdminSetSaleStart> saleStart;
    std::optional<QueueAdvance> ahead;
    std::optional<Refusal> saleRefused;
    std::optional<AccountReset> reset;
    std::optional<Refusal> accountRefused;
    SaleInfo sale;

    [[nodiscard]] std::optional<Reply> replyOfAccount(const Command &command)
    {
        if (std::holds_alternative<AccountLogin>(command)) {
            SessionReply reply;
            reply.token = u"token"_s;
            reply.account = {AccountId(u"a"_s), u"Ibu Sari"_s, u"sari@example.com"_s, role};
            return reply;
        }
        if (const auto *wanted = std::get_if<AccountReset>(&command)) {
            reset = *wanted;
        }
        return AccountReply{{AccountId(u"b"_s), u"Budi"_s, u"budi@example.com"_s}};
    }

    [[nodiscard]] std::optional<Reply> replyTo(const Command &command)
    {
        if (std::holds_alternative<AccountLogin>(command)
            || std::holds_alternative<AccountFind>(command)
            || std::holds_alternative<AccountReset>(command)) {
            return replyOfAccount(command);
        }
        if (std::holds_alternative<TerminalHello>(command)) {
            HelloReply reply;
            reply.cinema.name = u"Bioskop Kecil"_s;
            reply.cinema.timeZone = u"Asia/Jakarta"_s;
            return reply;
        }
        if (std::holds_alternative<CatalogueFilms>(command)) {
            FilmsReply reply;
            reply.films = {{.id = FilmId(u"f1"_s), .title = u"Satu"_s},
                           {.id = FilmId(u"f2"_s), .title = u"Dua"_s}};
            return reply;
        }
        if (std::holds_alternative<PaymentMethods>(command)) {
            return PaymentMethodsReply{};
        }
        if (const auto *change = std::get_if<AdminSetLimit>(&command)) {
            limits.limits.front().value = change->value;
            return limits;
        }
        if (std::holds_alternative<AdminLimits>(command)) {
            return limits;
        }
        if (std::holds_alternative<AdminStatus>(command)) {
            return status;
        }
        if (std::holds_alternative<AdminTerminals>(command)) {
            return AdminTerminalsReply{{{.terminal = u"kiosk-1"_s, .address = u"10.0.0.1"_s}}, 1};
        }
        if (std::holds_alternative<AdminPauseSales>(command)) {
            status.salesPaused = true;
        }
        if (const auto *start = std::get_if<AdminSetSaleStart>(&command)) {
            saleStart = *start;
            return SaleReply{sale};
        }
        if (std::holds_alternative<AdminSale>(command)) {
            return SaleReply{sale};
        }
        if (const auto *wanted = std::get_if<CatalogueShowtimes>(&command)) {
            ShowtimesReply reply{.filmId = wanted->filmId};
            for (const QString &id : {u"early"_s, u"late"_s}) {
                ShowtimeInfo one;
                one.id = ShowtimeId(wanted->filmId.text() + id);
                one.filmId = wanted->filmId;
                one.auditoriumName = u"Studio 1"_s;
                one.startsAt = UtcTime(Millis(1'798'000'000'000));
                one.endsAt = one.startsAt + 2h;
                reply.showtimes.push_back(one);
            }
            return reply;
        }
        if (std::holds_alternative<QueueDisplay>(command)) {
            return QueueDisplayReply{};
        }
        if (const auto *advance = std::get_if<QueueAdvance>(&command)) {
            ahead = *advance;
        }
        if (const auto *message = std::get_if<AdminMessage>(&command)) {
            status.message = message->text;
        }
        return EmptyReply{};
    }

    void answerAll()
    {
        while (const std::optional<Request> request = server.next()) {
            asked << QString(methodOf(request->command));
            if (saleRefused && std::holds_alternative<AdminSetSaleStart>(request->command)) {
                server.refuse(*request, *saleRefused);
                continue;
            }
            if (accountRefused && std::holds_alternative<AccountFind>(request->command)) {
                server.refuse(*request, *accountRefused);
                continue;
            }
            const auto *wanted = std::get_if<AdminSale>(&request->command);
            const bool isKnown = wanted == nullptr
                || (wanted->filmId == sale.filmId
                    && wanted->showtimeId.value_or(ShowtimeId()) == sale.showtimeId);
            if (!isKnown) {
                server.refuse(*request, Refusal{RefusalCode::NotFound});
                continue;
            }
            if (const std::optional<Reply> reply = replyTo(request->command)) {
                server.answer(*request, *reply);
            }
        }
    }

    void logIn()
    {
        terminal.start();
        server.line()->open();
        answerAll();
        window.findChild<QLineEdit *>(u"managerLogin"_s)->setText(u"sari@example.com"_s);
        window.findChild<QLineEdit *>(u"managerPassword"_s)->setText(u"rahasia sekali"_s);
        window.findChild<Button *>(u"managerSubmit"_s)->click();
        answerAll();
        answerAll();
    }

    [[nodiscard]] bool isInside() { return window.page().isVisibleTo(&window); }

    [[nodiscard]] bool seesPasswords()
    {
        return window.findChild<QLineEdit *>(u"resetLogin"_s)->isVisibleTo(&window);
    }

    void findAccount(const QString &login)
    {
        auto *field = window.findChild<QLineEdit *>(u"resetLogin"_s);
        field->clear();
        QTest::keyClicks(field, login);
        window.findChild<Button *>(u"resetFind"_s)->click();
        answerAll();
    }

    [[nodiscard]] QString labelled(const QString &name) const
    {
        return window.findChild<QLabel *>(name)->text();
    }
};

} // namespace

/// The managers' control room, from its numbers to its buttons.
class UiControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratesAreDifferences();
    void aRestartedServerStartsAnew();
    void quantiles();
    void limitsKeepTheirBounds();
    void largeLimitsAreReadInGroups();
    void terminalsComeAndGo();
    void aButtonThatIsOffSaysWhy();
    void samplesAreBounded();
    void managersComeIn();
    void othersDoNot();
    void aSaleIsStarted();
    void somebodyIsLetAhead();
    void everyLimitIsWorded_data();
    void everyLimitIsWorded();
    void aShowtimesSaleIsStartedAndFollowed();
    void theSaleOfWhateverIsChosenIsSeen();
    void theWheelScrollsAndChangesNothing();
    void clerksSetPasswordsAndNothingElse();
    void anotherLoginIsAnotherAccount();
    void managersGoToThePasswordsAndBack();
    void changesAreAskedFor();
    void aRefusedChangeIsTold();
    void bothLanguages();
    void arabicTurnsTheRoomRound();
    void everythingHasAName();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void coloursAndTextSizeGoRound();
};

void UiControlTest::ratesAreDifferences()
{
    AdminStatusReply before = statusAt(10s);
    before.requests = 100;
    before.admitted = 5;
    before.answers = {10, 0, 0, 0};
    AdminStatusReply now = statusAt(12s);
    now.requests = 300;
    now.refusals = 20;
    now.admitted = 6;
    now.orders = 2;
    now.waiting = 42;
    now.answers = {20, 85, 4, 1};
    const ControlSample sample = sampleBetween(before, now);
    QCOMPARE(sample.requestsPerSecond, 100.0);
    QCOMPARE(sample.refusalsPerSecond, 10.0);
    QCOMPARE(sample.admittedPerMinute, 30.0);
    QCOMPARE(sample.ordersPerMinute, 60.0);
    QCOMPARE(sample.waiting, 42.0);
    QCOMPARE(sample.medianMs, 2.0);
    QCOMPARE(sample.slowMs, 5.0);
}

void UiControlTest::aRestartedServerStartsAnew()
{
    AdminStatusReply before = statusAt(10s);
    before.requests = 1000;
    AdminStatusReply now = statusAt(12s);
    now.startedAt = UtcTime(11s);
    now.requests = 5;
    now.waiting = 3;
    const ControlSample sample = sampleBetween(before, now);
    QCOMPARE(sample.requestsPerSecond, 0.0);
    QCOMPARE(sample.waiting, 3.0);
    QCOMPARE(sampleBetween(now, now).requestsPerSecond, 0.0);
}

void UiControlTest::quantiles()
{
    QCOMPARE(quantile({1, 2, 3}, {0, 0, 0, 0}, 0.5), 0.0);
    QCOMPARE(quantile({}, {}, 0.5), 0.0);
    QCOMPARE(quantile({1, 2, 3}, {50, 50, 0, 0}, 0.5), 1.0);
    QCOMPARE(quantile({1, 2, 3}, {50, 50, 0, 0}, 0.51), 2.0);
    QCOMPARE(quantile({1, 2, 3}, {0, 0, 0, 7}, 0.99), 3.0);
}

void UiControlTest::limitsKeepTheirBounds()
{
    const ManualClock clock;
    const Context context{clock};
    LimitModel model(context);
    const QAbstractItemModelTester tester(&model);
    model.setLimits(twoLimits().limits);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex seats = model.index(0, LimitModel::Value);
    QSignalSpy wanted(&model, &LimitModel::changeWanted);
    for (const QVariant &bad : {QVariant(0), QVariant(17), QVariant(8), QVariant(u"many"_s)}) {
        QVERIFY(!model.setData(seats, bad, Qt::EditRole));
    }
    QVERIFY(wanted.isEmpty());
    QVERIFY(model.setData(seats, 4, Qt::EditRole));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front(), (QVariantList{u"booking/max_seats"_s, 4}));
    // Not before the server has taken it.
    QCOMPARE(seats.data().toInt(), 8);
    QVERIFY(model.flags(seats).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.flags(model.index(0, LimitModel::Meaning)).testFlag(Qt::ItemIsEditable));
    QCOMPARE(model.index(1, LimitModel::Meaning).data().toString(), u"Newer than this program"_s);
}

void UiControlTest::largeLimitsAreReadInGroups()
{
    const ManualClock clock;
    Context context{clock};
    LimitModel model(context);
    model.setLimits({{.key = u"queue/max_waiting"_s,
                      .value = 250'000,
                      .least = 1,
                      .most = 1'000'000,
                      .standard = 100'000}});
    const QModelIndex value = model.index(0, LimitModel::Value);
    const QModelIndex range = model.index(0, LimitModel::Range);
    QCOMPARE(value.data().toString(), u"250.000"_s);
    QCOMPARE(range.data().toString(), u"1 – 1.000.000"_s);
    QVERIFY(value.data(Qt::ToolTipRole).toString().contains(u"100.000"_s));
    QVERIFY(value.data(Qt::AccessibleTextRole).toString().contains(u"250.000"_s));
    // Whoever edits it gets a number.
    QCOMPARE(value.data(Qt::EditRole), QVariant(250'000));
    context.wording = Wording(u"en"_s);
    model.retranslate();
    QCOMPARE(range.data().toString(), u"1 – 1,000,000"_s);
}

void UiControlTest::terminalsComeAndGo()
{
    const ManualClock clock;
    Context context{clock};
    TerminalModel model(context);
    const QAbstractItemModelTester tester(&model);
    const TerminalStatus second{.terminal = u"kiosk-2"_s, .account = u"Sari"_s, .requests = 1234};
    model.setTerminals({{second, {.terminal = u"kiosk-1"_s}}, 2, UtcTime(10min)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, TerminalModel::Name).data().toString(), u"kiosk-1"_s);
    QCOMPARE(model.index(1, TerminalModel::Account).data().toString(), u"Sari"_s);
    model.setTerminals({{second}, 1, UtcTime(10min)});
    QCOMPARE(model.rowCount(), 1);
    // Nobody reckons 291 minutes into hours; a clock that was set back counts from nothing.
    QCOMPARE(model.index(0, TerminalModel::Since).data().toString(), context.wording.length(10));
    model.setTerminals({{second}, 1, UtcTime(291min)});
    const QString connected = model.index(0, TerminalModel::Since).data().toString();
    QVERIFY2(connected.contains(u"51"_s) && !connected.contains(u"291"_s), qPrintable(connected));
    model.setTerminals({{second}, 1, UtcTime(-5min)});
    QCOMPARE(model.index(0, TerminalModel::Since).data().toString(), context.wording.length(0));
    model.setTerminals({});
    QCOMPARE(model.rowCount(), 0);
}

void UiControlTest::samplesAreBounded()
{
    const ManualClock clock;
    Context context{clock};
    ControlPage page(context);
    for (int second = 0; second < 1000; ++second) {
        page.setStatus(statusAt(std::chrono::seconds(second)));
    }
    QCOMPARE(page.samples().size(), std::size_t(300));
    page.clear();
    QVERIFY(page.samples().empty());
}

void UiControlTest::managersComeIn()
{
    Stage stage;
    stage.status.waiting = 17;
    QVERIFY(!stage.isInside());
    stage.logIn();
    QVERIFY(stage.isInside());
    QVERIFY(stage.asked.contains(u"admin.status"_s));
    QCOMPARE(stage.labelled(u"controlTile0"_s), u"17"_s);
    QCOMPARE(stage.window.findChild<QTableView *>(u"limitTable"_s)->model()->rowCount(), 2);
    QCOMPARE(stage.window.findChild<QTableView *>(u"terminalTable"_s)->model()->rowCount(), 1);
    stage.window.findChild<Button *>(u"controlLogOut"_s)->click();
    stage.answerAll();
    QVERIFY(!stage.isInside());
    QVERIFY(stage.window.findChild<QLineEdit *>(u"managerPassword"_s)->text().isEmpty());
}

void UiControlTest::aButtonThatIsOffSaysWhy()
{
    Stage stage;
    auto *set = stage.window.findChild<Button *>(u"saleSet"_s);
    auto *at = stage.window.findChild<QLineEdit *>(u"saleAt"_s);
    const auto *missing = stage.window.findChild<QLabel *>(u"saleMissing"_s);
    const auto *fault = stage.window.findChild<QLabel *>(u"saleFault"_s);
    QVERIFY(missing != nullptr);
    const QString noFilms = missing->text();
    stage.logIn();
    QVERIFY(!set->isEnabled());
    QVERIFY(!missing->isHidden());
    const QString nothingTyped = missing->text();
    QVERIFY(!nothingTyped.isEmpty() && nothingTyped != noFilms);
    QCOMPARE(set->accessibleDescription(), nothingTyped);
    at->setText(u"2026-12-2"_s);
    QVERIFY(!missing->text().isEmpty() && missing->text() != nothingTyped);
    // A day that is none is a fault and told once.
    at->setText(u"2026-02-30 10:00"_s);
    QVERIFY(missing->isHidden() && !fault->isHidden());
    QCOMPARE(set->accessibleDescription(), fault->text());
    at->setText(u"2026-12-24 10:00"_s);
    QVERIFY(set->isEnabled() && missing->isHidden());
    QVERIFY(set->accessibleDescription().isEmpty());
}

void UiControlTest::aSaleIsStarted()
{
    Stage stage;
    stage.logIn();
    auto *films = stage.window.findChild<QComboBox *>(u"saleFilm"_s);
    auto *at = stage.window.findChild<QLineEdit *>(u"saleAt"_s);
    auto *set = stage.window.findChild<Button *>(u"saleSet"_s);
    QCOMPARE(films->count(), 2);
    films->setCurrentIndex(1);
    for (const QString &wrong : {QString(), u"tomorrow"_s, u"2026-02-30 10:00"_s}) {
        at->setText(wrong);
        QVERIFY(!set->isEnabled());
    }
    at->setText(u"2026-12-24 10:00"_s);
    set->click();
    stage.answerAll();
    QVERIFY(stage.saleStart);
    QCOMPARE(stage.saleStart->filmId, std::optional(FilmId(u"f2"_s)));
    // In the cinema's own time, seven hours ahead of the world's.
    QCOMPARE(stage.saleStart->saleStartsAt,
             std::optional(UtcTime(Millis(
                 QDateTime(QDate(2026, 12, 24), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch()))));
    stage.window.findChild<Button *>(u"saleNow"_s)->click();
    stage.answerAll();
    QVERIFY(!stage.saleStart->saleStartsAt);
}

void UiControlTest::somebodyIsLetAhead()
{
    Stage stage;
    stage.logIn();
    auto *number = stage.window.findChild<QLineEdit *>(u"aheadNumber"_s);
    auto *reason = stage.window.findChild<QLineEdit *>(u"aheadReason"_s);
    auto *let = stage.window.findChild<Button *>(u"letAhead"_s);
    QVERIFY(!let->isVisibleTo(&stage.window));
    stage.window.findChild<Button *>(u"queueTab"_s)->click();
    QVERIFY(let->isVisibleTo(&stage.window));
    const auto *outcome = stage.window.findChild<QLabel *>(u"aheadOutcome"_s);
    number->setText(u" a-047"_s);
    // Never without a reason.
    for (const QString &none : {QString(), u"   "_s, u" x "_s}) {
        reason->setText(none);
        QVERIFY(!let->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
    }
    stage.answerAll();
    QVERIFY(!stage.ahead);
    reason->setText(u"Wheelchair"_s);
    let->click();
    const std::optional<Request> refused = stage.server.next();
    QVERIFY(refused);
    stage.server.refuse(*refused, Refusal{RefusalCode::NotFound});
    QVERIFY(outcome->text().contains(u"A-047"_s));
    // What was typed is kept for another try, and another try is another command.
    QCOMPARE(reason->text(), u"Wheelchair"_s);
    const QString notFound = outcome->text();
    QTest::keyClick(reason, Qt::Key_Return);
    stage.answerAll();
    QVERIFY(stage.ahead);
    QCOMPARE(stage.ahead->number, u"A-047"_s);
    QCOMPARE(stage.ahead->reason, u"Wheelchair"_s);
    QVERIFY(stage.ahead->commandId != std::get<QueueAdvance>(refused->command).commandId);
    QVERIFY(outcome->text() != notFound);
    QVERIFY(number->text().isEmpty() && reason->text().isEmpty());
    // The next manager does not find it.
    stage.window.findChild<Button *>(u"controlLogOut"_s)->click();
    stage.answerAll();
    QVERIFY(outcome->text().isEmpty());
}

void UiControlTest::everyLimitIsWorded_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

/// A manager reads what each limit is for in their own language, not in the server's English.
void UiControlTest::everyLimitIsWorded()
{
    QFETCH(QString, language);
    initKarcisResources();
    initLanguages();
    QTranslator translator;
    QVERIFY(translator.load(languageFile(language)));
    QCoreApplication::installTranslator(&translator);
    std::vector<LimitInfo> limits;
    for (const server::SettingSpec &spec : server::settingSpecs()) {
        limits.push_back({.key = spec.key, .meaning = spec.meaning});
    }
    const ManualClock clock;
    const Context context{clock};
    LimitModel model(context);
    model.setLimits(limits);
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const LimitInfo &limit = limits.at(static_cast<std::size_t>(row));
        const QString words = model.index(row, LimitModel::Meaning).data().toString();
        QVERIFY2(!words.isEmpty() && words != limit.meaning, qPrintable(limit.key));
    }
}

void UiControlTest::aShowtimesSaleIsStartedAndFollowed()
{
    Stage stage;
    stage.logIn();
    auto *films = stage.window.findChild<QComboBox *>(u"saleFilm"_s);
    auto *showtimes = stage.window.findChild<QComboBox *>(u"saleShowtime"_s);
    auto *at = stage.window.findChild<QLineEdit *>(u"saleAt"_s);
    auto *set = stage.window.findChild<Button *>(u"saleSet"_s);
    auto *fault = stage.window.findChild<QLabel *>(u"saleFault"_s);
    films->setCurrentIndex(1);
    stage.answerAll();
    // All of them together, or one.
    QCOMPARE(showtimes->count(), 3);
    showtimes->setCurrentIndex(2);
    QVERIFY(fault->isHidden());
    at->setText(u"2026-02-30 10:00"_s);
    QVERIFY(!set->isEnabled());
    QVERIFY(!fault->isHidden());
    // What the server refuses is told here, as a sentence, and the choice stays.
    at->setText(u"2026-12-01 10:00"_s);
    stage.saleRefused = Refusal{RefusalCode::InvalidRequest, u"saleStartsAt"_s, {}, {}};
    set->click();
    stage.answerAll();
    QVERIFY(!fault->isHidden());
    QVERIFY(fault->text().endsWith(u'.'));
    stage.saleRefused.reset();
    stage.sale = {.drawId = DrawId(u"d"_s),
                  .filmId = FilmId(u"f2"_s),
                  .showtimeId = ShowtimeId(u"f2late"_s),
                  .startsAt = UtcTime(Millis(1'796'000'000'000)),
                  .seedHash = QString(64, u'a'),
                  .entries = 41};
    set->click();
    stage.answerAll();
    QVERIFY(fault->isHidden());
    QVERIFY(!stage.saleStart->filmId);
    QCOMPARE(stage.saleStart->showtimeId, std::optional(ShowtimeId(u"f2late"_s)));
    QCOMPARE(showtimes->currentIndex(), 2);
    // Who waits, and what is published before the draw.
    QVERIFY(stage.labelled(u"saleState"_s).contains(u"41"_s));
    auto *proof = stage.window.findChild<QLineEdit *>(u"saleProof"_s);
    QCOMPARE(proof->text(), stage.sale.seedHash);
    // And what came of it.
    stage.sale.drawn = true;
    stage.sale.seed = QString(64, u'b');
    stage.sale.first = {u"A-007"_s, u"A-003"_s};
    stage.window.findChild<Button *>(u"saleNow"_s)->click();
    stage.answerAll();
    QVERIFY(!stage.saleStart->saleStartsAt);
    QCOMPARE(proof->text(), stage.sale.seed);
    QVERIFY(stage.labelled(u"saleState"_s).contains(u"A-007"_s));
    showtimes->setCurrentIndex(1);
    QVERIFY(proof->isHidden());
    QVERIFY(!stage.labelled(u"saleState"_s).contains(u"A-007"_s));
}

/// The lobby lists three sales only; a manager sees the one that is chosen, whichever it is.
void UiControlTest::theSaleOfWhateverIsChosenIsSeen()
{
    Stage stage;
    stage.sale = {.drawId = DrawId(u"d"_s),
                  .filmId = FilmId(u"f2"_s),
                  .showtimeId = ShowtimeId(u"f2early"_s),
                  .startsAt = UtcTime(Millis(1'796'000'000'000)),
                  .seedHash = QString(64, u'a'),
                  .entries = 41};
    stage.logIn();
    auto *films = stage.window.findChild<QComboBox *>(u"saleFilm"_s);
    auto *showtimes = stage.window.findChild<QComboBox *>(u"saleShowtime"_s);
    auto *proof = stage.window.findChild<QLineEdit *>(u"saleProof"_s);
    auto *at = stage.window.findChild<QLineEdit *>(u"saleAt"_s);
    QVERIFY(proof->isHidden());
    films->setCurrentIndex(1);
    stage.answerAll();
    QVERIFY(proof->isHidden());
    showtimes->setCurrentIndex(1);
    stage.answerAll();
    QCOMPARE(proof->text(), stage.sale.seedHash);
    QVERIFY(stage.labelled(u"saleState"_s).contains(u"41"_s));
    // Its time is there to be changed, and is not written over while somebody does.
    const QString known = at->text();
    QVERIFY(!known.isEmpty());
    at->selectAll();
    QTest::keyClicks(at, u"2026-12"_s);
    stage.sale.entries = 43;
    stage.window.page().sale().setSale(stage.sale.filmId, stage.sale.showtimeId, stage.sale);
    QVERIFY(stage.labelled(u"saleState"_s).contains(u"43"_s));
    QCOMPARE(at->text(), u"2026-12"_s);
    showtimes->setCurrentIndex(2);
    stage.answerAll();
    QVERIFY(proof->isHidden());
}

void UiControlTest::theWheelScrollsAndChangesNothing()
{
    Stage stage;
    stage.logIn();
    stage.window.resize(900, 700);
    stage.window.show();
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.window.findChild<Button *>(u"salesTab"_s)->click();
    auto *films = stage.window.findChild<QComboBox *>(u"saleFilm"_s);
    const auto turn = [](QWidget *over) {
        const QPointF at(over->rect().center());
        QWheelEvent event(at,
                          over->mapToGlobal(at),
                          {},
                          {0, -120},
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(over, &event);
        return event.isAccepted();
    };
    QCOMPARE(films->currentIndex(), 0);
    QVERIFY(!films->hasFocus());
    turn(films);
    QCOMPARE(films->currentIndex(), 0);
    QVERIFY(!films->hasFocus());
    films->setFocus();
    QVERIFY(films->hasFocus());
    turn(films);
    QCOMPARE(films->currentIndex(), 1);
    // The box in which a limit is changed is no other.
    const std::unique_ptr<QWidget> editor(LimitEditor().createEditor(nullptr, {}, QModelIndex()));
    auto *box = qobject_cast<QSpinBox *>(editor.get());
    QVERIFY(box != nullptr);
    box->setRange(0, 9);
    turn(box);
    QCOMPARE(box->value(), 0);
}

void UiControlTest::othersDoNot()
{
    Stage stage;
    stage.role = Role::Customer;
    stage.logIn();
    QVERIFY(!stage.isInside());
    QVERIFY(!stage.seesPasswords());
    QVERIFY(stage.asked.contains(u"account.logout"_s));
    QVERIFY(!stage.asked.contains(u"admin.status"_s));
    QVERIFY(!stage.window.findChild<Banner *>(u"controlBanner"_s)->isHidden());
}

void UiControlTest::clerksSetPasswordsAndNothingElse()
{
    Stage stage;
    stage.role = Role::Clerk;
    stage.logIn();
    QVERIFY(!stage.isInside());
    QVERIFY(stage.seesPasswords());
    QVERIFY(stage.window.findChild<Button *>(u"controlPasswords"_s)->isHidden());
    QCOMPARE(stage.window.focusWidget(), stage.window.findChild<QLineEdit *>(u"resetLogin"_s));
    auto *set = stage.window.findChild<Button *>(u"resetSet"_s);
    QVERIFY(set->isHidden());
    stage.findAccount(u"0812-3456-7890"_s);
    QVERIFY(!set->isHidden());
    QVERIFY(stage.labelled(u"resetWho"_s).contains(u"Budi"_s));
    auto *password = stage.window.findChild<QLineEdit *>(u"resetPassword"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClicks(password, u"sandi b"_s);
    QVERIFY(!set->isEnabled());
    QTest::keyClicks(password, u"aru"_s);
    QVERIFY(set->isEnabled());
    QTest::keyClick(password, Qt::Key_Return);
    stage.answerAll();
    QVERIFY(stage.reset);
    QCOMPARE(stage.reset->login, u"0812-3456-7890"_s);
    QCOMPARE(stage.reset->password, u"sandi baru"_s);
    QVERIFY(password->text().isEmpty());
    QVERIFY(set->isHidden());
    QVERIFY(stage.labelled(u"resetOutcome"_s).contains(u"Budi"_s));
    stage.window.setLanguage(u"id"_s);
    QVERIFY(!stage.asked.contains(u"admin.status"_s));
    QVERIFY(!stage.asked.contains(u"account.logout"_s));
}

void UiControlTest::anotherLoginIsAnotherAccount()
{
    Stage stage;
    stage.role = Role::Clerk;
    stage.logIn();
    stage.findAccount(u"budi@example.com"_s);
    auto *password = stage.window.findChild<QLineEdit *>(u"resetPassword"_s);
    QTest::keyClicks(password, u"sandi baru"_s);
    QTest::keyClicks(stage.window.findChild<QLineEdit *>(u"resetLogin"_s), u"x"_s);
    QVERIFY(password->isHidden());
    QVERIFY(password->text().isEmpty());
    QTest::keyClick(password, Qt::Key_Return);
    stage.answerAll();
    QVERIFY(!stage.reset);

    stage.accountRefused = Refusal{RefusalCode::NotFound};
    stage.findAccount(u"siapa@example.com"_s);
    QVERIFY(password->isHidden());
    QVERIFY(stage.labelled(u"resetOutcome"_s).contains(u"siapa@example.com"_s));
}

void UiControlTest::managersGoToThePasswordsAndBack()
{
    Stage stage;
    stage.logIn();
    QVERIFY(stage.isInside());
    auto *passwords = stage.window.findChild<Button *>(u"controlPasswords"_s);
    passwords->click();
    QVERIFY(stage.seesPasswords());
    QVERIFY(!stage.isInside());
    stage.findAccount(u"budi@example.com"_s);
    QTest::keyClicks(stage.window.findChild<QLineEdit *>(u"resetPassword"_s), u"sandi baru"_s);
    passwords->click();
    QVERIFY(stage.isInside());
    passwords->click();
    // Nothing of the last one is left for whoever looks next.
    QVERIFY(stage.window.findChild<QLineEdit *>(u"resetLogin"_s)->text().isEmpty());
    QVERIFY(stage.window.findChild<QLineEdit *>(u"resetPassword"_s)->text().isEmpty());
}

void UiControlTest::changesAreAskedFor()
{
    Stage stage;
    stage.logIn();
    auto *table = stage.window.findChild<QTableView *>(u"limitTable"_s);
    QVERIFY(table->model()->setData(table->model()->index(0, LimitModel::Value), 4, Qt::EditRole));
    stage.answerAll();
    QCOMPARE(table->model()->index(0, LimitModel::Value).data().toInt(), 4);
    stage.window.findChild<Button *>(u"pauseSales"_s)->click();
    stage.status.serverTime += 1s;
    stage.answerAll();
    QCOMPARE(stage.labelled(u"salesState"_s), u"Sales are paused"_s);
    stage.window.findChild<QLineEdit *>(u"messageField"_s)->setText(u"Studio 2 is late"_s);
    stage.window.findChild<Button *>(u"sayMessage"_s)->click();
    stage.answerAll();
    QCOMPARE(stage.labelled(u"messageNow"_s), u"Shown now: Studio 2 is late"_s);
    stage.window.findChild<Button *>(u"takeMessageBack"_s)->click();
    stage.answerAll();
    QCOMPARE(stage.labelled(u"messageNow"_s), u"No message is shown at present."_s);
}

void UiControlTest::aRefusedChangeIsTold()
{
    Stage stage;
    stage.logIn();
    stage.window.findChild<Button *>(u"pauseSales"_s)->click();
    const std::optional<Request> request = stage.server.next();
    QVERIFY(request && std::holds_alternative<AdminPauseSales>(request->command));
    stage.server.refuse(*request, Refusal{RefusalCode::Unavailable});
    auto *banner = stage.window.findChild<Banner *>(u"controlBanner"_s);
    QVERIFY(!banner->isHidden());
    QVERIFY(!banner->text().isEmpty());
    stage.answerAll();
    // A broken line is told too, and what was asked is not waited for.
    stage.window.findChild<Button *>(u"pauseSales"_s)->click();
    stage.server.line()->drop();
    QVERIFY(!banner->isHidden());
}

void UiControlTest::bothLanguages()
{
    Stage stage;
    stage.logIn();
    const QString english = stage.window.findChild<Button *>(u"pauseSales"_s)->text();
    stage.window.setLanguage(u"id"_s);
    const QString indonesian = stage.window.findChild<Button *>(u"pauseSales"_s)->text();
    QVERIFY(english != indonesian);
    const auto *limits = stage.window.findChild<QTableView *>(u"limitTable"_s)->model();
    const QString meaning = limits->index(0, LimitModel::Meaning).data().toString();
    stage.window.setLanguage(u"en"_s);
    QCOMPARE(stage.window.findChild<Button *>(u"pauseSales"_s)->text(), english);
    QVERIFY(limits->index(0, LimitModel::Meaning).data().toString() != meaning);
}

void UiControlTest::arabicTurnsTheRoomRound()
{
    Stage stage;
    stage.window.show();
    stage.logIn();
    const auto middle = [&stage](const QString &name) {
        QCoreApplication::processEvents();
        const auto *widget = stage.window.findChild<QWidget *>(name);
        return widget->mapTo(&stage.window, widget->rect().center()).x();
    };
    QVERIFY(middle(u"peopleChart"_s) < middle(u"terminalTable"_s));
    stage.window.findChild<Button *>(u"controlLanguage"_s)->click();
    QVERIFY(stage.window.findChild<QWidget *>(u"languageBar"_s)->isVisible());
    stage.window.findChild<Button *>(u"language_ar"_s)->click();
    QVERIFY(!stage.window.findChild<QWidget *>(u"languageBar"_s)->isVisible());
    QCOMPARE(stage.window.language(), u"ar"_s);
    QCOMPARE(stage.window.layoutDirection(), Qt::RightToLeft);
    QVERIFY(middle(u"peopleChart"_s) > middle(u"terminalTable"_s));
    QCOMPARE(stage.window.findChild<QLineEdit *>(u"managerLogin"_s)->layoutDirection(),
             Qt::LeftToRight);
    // A number alone stands where the line begins.
    QVERIFY(stage.labelled(u"controlTile0"_s).isRightToLeft());
    stage.window.setLanguage(u"en"_s);
    QVERIFY(middle(u"peopleChart"_s) < middle(u"terminalTable"_s));
}

void UiControlTest::everythingHasAName()
{
    Stage stage;
    stage.logIn();
    const QList<QWidget *> widgets = stage.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const Button *>(widget);
        if (button != nullptr && !button->isHidden()) {
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
        if (widget->objectName().endsWith(u"Chart"_s)) {
            QVERIFY(!widget->accessibleName().isEmpty());
        }
    }
}

void UiControlTest::nothingIsCutOff_data()
{
    addScreenRows(ui::languages());
}

void UiControlTest::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, percent);
    Stage stage;
    stage.window.setLanguage(language);
    stage.window.setTextPercent(percent);
    stage.window.resize(size);
    stage.window.show();
    stage.status.overloadLevel = 2;
    stage.logIn();
    for (const QString &tab : {u"terminalsTab"_s, u"limitsTab"_s, u"salesTab"_s, u"queueTab"_s}) {
        stage.window.findChild<Button *>(tab)->click();
        QCoreApplication::processEvents();
        QCOMPARE(stage.window.size(), size);
        const auto labels = stage.window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->wordWrap()) {
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
        }
        const auto buttons = stage.window.findChildren<Button *>();
        for (const Button *button : buttons) {
            if (button->isVisible()) {
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            }
        }
    }
    // Upright the tables stand below the charts.
    const auto *chart = stage.window.findChild<QWidget *>(u"peopleChart"_s);
    const auto *table = stage.window.findChild<QWidget *>(u"salesTab"_s);
    const bool below = table->mapTo(&stage.window, QPoint()).y()
        > chart->mapTo(&stage.window, QPoint(0, chart->height())).y();
    QCOMPARE(below, size.height() > size.width());
}

void UiControlTest::coloursAndTextSizeGoRound()
{
    Stage stage;
    stage.window.show();
    stage.logIn();
    const auto *label = stage.window.findChild<QLabel *>(u"controlTile0"_s);
    const auto look = [&](const QString &button) {
        stage.window.findChild<Button *>(button)->click();
        QCoreApplication::processEvents();
        return std::pair(label->palette().windowText().color(), label->sizeHint().height());
    };
    const auto first = std::pair(label->palette().windowText().color(), label->sizeHint().height());
    const auto light = look(u"controlTheme"_s);
    const auto contrast = look(u"controlTheme"_s);
    QVERIFY(light.first != first.first);
    QVERIFY(contrast.first != first.first && contrast.first != light.first);
    QCOMPARE(look(u"controlTheme"_s).first, first.first);
    const auto larger = look(u"controlTextSize"_s);
    const auto largest = look(u"controlTextSize"_s);
    QVERIFY(larger.second > first.second);
    QVERIFY(largest.second > larger.second);
    QCOMPARE(look(u"controlTextSize"_s).second, first.second);
}

QTEST_MAIN(UiControlTest)
#include "ui_control_test.moc"
