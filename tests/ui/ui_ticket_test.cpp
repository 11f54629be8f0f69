// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "core/limits.h"
#include "kiosk_fixture.h"
#include "ui/kiosk/ticket_page.h"
#include "ui/qr_code.h"
#include "ui/ticket_document.h"
#include "ui/ticket_saver.h"
#include "ui/widgets/celebration.h"
#include "ui/widgets/tick.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::test {

/// Tickets on paper and in a file, the small celebration, and the way to the next customer.
class UiTicketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfHasAPageForEachSeat();
    void withoutATicketThereIsNoPdf();
    void aPageHoldsTheCodeAndWords();
    void theFileNameIsSafe();
    void theCardTellsEverything();
    void printingTellsHowItWent_data();
    void printingTellsHowItWent();
    void aJobThatHangsIsCalledOff();
    void aPrintServiceThatHangsStopsNothing();
    void wordsOfPrintingFollowTheLanguage();
    void savingTellsWhereItIs();
    void aFolderThatCannotBeWrittenIsTold();
    void aFullMediumIsToldAndLeavesNothing();
    void aMediumThatIsNotThereIsTold();
    void aMediumThatTakesTooLongIsTold();
    void aPublicScreenSavesOnlyWhereItMay();
    void theNextCustomerFindsNothing();
    void successIsCelebratedOnceAndRests();
    void nothingMovesWithReducedMotion();
    void anOldTicketIsNoSuccess();
};

namespace {

/// How often the PDF begins a page object. Its other objects are compressed; the page tree is not.
qsizetype pagesIn(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

QString status(const KioskFixture &kiosk)
{
    const auto *label = kiosk.find<QLabel>(u"ticketStatusText"_s);
    return label == nullptr ? QString() : label->text();
}

/// A print service of shell scripts in a folder of its own.
class FakePrinting
{
public:
    FakePrinting(const QByteArray &lp, const QByteArray &lpstat)
    {
        program(u"lp"_s, "cat > \"$0.pdf\"; echo \"$@\" >> \"$0.arguments\"\n" + lp);
        program(u"lpstat"_s, lpstat);
        program(u"cancel"_s, "echo \"$1\" > \"$0.called\"");
    }

    [[nodiscard]] ui::KioskOptions options(std::chrono::milliseconds limit = 20s) const
    {
        return {.language = u"en"_s,
                .tickets = {.print = {.programs = m_folder.path(), .limit = limit, .pause = 5ms}}};
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

private:
    void program(const QString &name, const QByteArray &script) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QTemporaryDir m_folder;
};

constexpr auto accepted = "echo 'request id is Kasir-7 (0 file(s))'";
constexpr auto done
    = "case $2 in completed) printf 'Kasir-7  kiosk  1024  now\\n\\tAlerts: none\\n';; esac";

/// How many bytes a file of this process may have, until it goes out of scope: a medium that is full.
class FullMedium
{
public:
    explicit FullMedium(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }

    ~FullMedium()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    FullMedium(const FullMedium &) = delete;
    FullMedium &operator=(const FullMedium &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

void UiTicketTest::aPdfHasAPageForEachSeat()
{
    KioskFixture kiosk;
    const ui::Wording wording(u"en"_s);
    for (const int seats : {1, 2, 5}) {
        const BookingFlow flow = ticketFlow(kiosk.clock, seats);
        QImage poster(280, 420, QImage::Format_RGB32);
        poster.fill(Qt::darkBlue);
        const ui::TicketDocument document(wording, flow, *flow.order, poster);
        QCOMPARE(document.pages(), seats);
        const QByteArray pdf = document.pdf();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesIn(pdf), seats);
        QVERIFY2(pdf.size() < 200'000,
                 "the poster and the typeface are in it once, not once a page");
    }
}

void UiTicketTest::withoutATicketThereIsNoPdf()
{
    KioskFixture kiosk;
    const ui::Wording wording(u"en"_s);
    BookingFlow flow = ticketFlow(kiosk.clock);
    flow.order->tickets.clear();
    QVERIFY(ui::TicketDocument(wording, flow, *flow.order).pdf().isEmpty());
}

void UiTicketTest::aPageHoldsTheCodeAndWords()
{
    KioskFixture kiosk;
    const ui::Wording wording(u"en"_s);
    BookingFlow flow = ticketFlow(kiosk.clock);
    // The longest words there may be: they get smaller, but nothing runs over the edge.
    flow.order->showtime.filmTitle = u"Petualangan Panjang Kereta Malam Terakhir ke Banyuwangi "_s;
    flow.order->showtime.auditoriumName = u"Auditorium Cakrawala Nusantara"_s;
    const ui::TicketDocument document(wording, flow, *flow.order);
    const auto picture = [&document](int page) {
        QImage image(660, 920, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        document.paintPage(painter, image.rect().adjusted(30, 30, -30, -30), page);
        painter.end();
        return image;
    };
    const QImage first = picture(0);
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            // The outline is half a line wider than its rectangle, and the notches reach a little out.
            if (!first.rect().adjusted(10, 10, -10, -10).contains(x, y)) {
                QCOMPARE(first.pixel(x, y), qRgb(255, 255, 255));
            }
        }
    }
    QVERIFY(first != picture(1));
    const ui::QrCode code(flow.order->tickets.front().code);
    QVERIFY(!code.isNull());
    QVERIFY(ui::QrCode(QString()).isNull());
    QVERIFY(ui::QrCode(QString(5000, u'x')).isNull());
}

void UiTicketTest::theFileNameIsSafe()
{
    KioskFixture kiosk;
    const ui::Wording wording(u"en"_s);
    BookingFlow flow = ticketFlow(kiosk.clock);
    QCOMPARE(ui::TicketDocument(wording, flow, *flow.order).fileName(), u"karcis-KR7Q2M.pdf"_s);
    flow.order->bookingCode = u"../../etc/x y"_s;
    QCOMPARE(ui::TicketDocument(wording, flow, *flow.order).fileName(), u"karcis-etcxy.pdf"_s);
    flow.order->bookingCode = u"//"_s;
    QCOMPARE(ui::TicketDocument(wording, flow, *flow.order).fileName(), u"karcis-ticket.pdf"_s);
}

void UiTicketTest::theCardTellsEverything()
{
    KioskFixture kiosk;
    BookingFlow flow = ticketFlow(kiosk.clock, 2);
    flow.order->payment = protocol::PaymentInfo{.method = PaymentMethod::Qris};
    flow.order->showtime.age = AgeClass::From17;
    // In whatever order they were bought, seats are read by row and number.
    flow.order->seats.at(0).id = SeatId(u"K10"_s);
    flow.order->seats.at(1).id = SeatId(u"K9"_s);
    kiosk.render(flow);
    const QString seats = kiosk.find<QLabel>(u"ticketSeats"_s)->text();
    QVERIFY(seats.contains(u"K9"_s) && seats.indexOf(u"K9"_s) < seats.indexOf(u"K10"_s));
    QCOMPARE(kiosk.find<QLabel>(u"ticketAge"_s)->text(), u"17+"_s);
    QCOMPARE(kiosk.find<QLabel>(u"ticketPaid"_s)->text(), u"Rp\u00a0100,000 · QRIS"_s);
    QVERIFY(kiosk.find<QLabel>(u"ticketWhere"_s)->text().startsWith(u"Studio 2"_s));
    // With larger letters fewer facts stand beside each other; each stays.
    kiosk.window.setTextPercent(150);
    kiosk.settle();
    QCOMPARE(kiosk.find<QLabel>(u"bookingCode"_s)->text(), u"KR7Q2M"_s);
    QVERIFY(kiosk.find<QLabel>(u"ticketWhen"_s) != nullptr);
}

void UiTicketTest::printingTellsHowItWent_data()
{
    QTest::addColumn<QByteArray>("lp");
    QTest::addColumn<QByteArray>("lpstat");
    QTest::addColumn<QString>("words");
    // Words and codes as CUPS 2.4 has them.
    QTest::newRow("printed") << QByteArray(accepted) << QByteArray(done) << u"are printed"_s;
    QTest::newRow("no default printer")
        << QByteArray("echo 'lp: Error - No default destination.' >&2; exit 1") << QByteArray(done)
        << u"no printer"_s;
    QTest::newRow("unknown printer")
        << QByteArray("echo 'lp: Error - The printer or class does not exist.' >&2; exit 1")
        << QByteArray(done) << u"no printer"_s;
    QTest::newRow("refused") << QByteArray("echo 'lp: Forbidden' >&2; exit 1") << QByteArray(done)
                             << u"did not print"_s;
    QTest::newRow("aborted")
        << QByteArray(accepted)
        << QByteArray("case $2 in completed) printf 'Kasir-7  kiosk  1024  now\\n\\tAlerts: "
                      "aborted-by-system\\nKasir-6  other\\n\\tAlerts: none\\n';; esac")
        << u"did not print"_s;
    QTest::newRow("another job was aborted")
        << QByteArray(accepted)
        << QByteArray("case $2 in completed) printf 'Kasir-70  kiosk  1024  now\\n\\tAlerts: "
                      "aborted-by-system\\nKasir-7  kiosk\\n\\tAlerts: none\\n';; esac")
        << u"are printed"_s;
}

void UiTicketTest::printingTellsHowItWent()
{
    QFETCH(QByteArray, lp);
    QFETCH(QByteArray, lpstat);
    QFETCH(QString, words);
    const FakePrinting printing(lp, lpstat);
    KioskFixture kiosk(printing.options());
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.press(u"printTickets"_s);
    QVERIFY2(!status(kiosk).isEmpty(), "something is said at once");
    QTRY_VERIFY2(status(kiosk).contains(words), qPrintable(status(kiosk)));
    // All of it arrived, under the file's name.
    QCOMPARE(pagesIn(printing.read(u"lp.pdf"_s)), 2);
    QVERIFY(printing.read(u"lp.arguments"_s).contains("-t karcis-KR7Q2M.pdf"));
    // The next ticket begins without words of this one.
    kiosk.render(filmsFlow(kiosk.clock));
    kiosk.render(ticketFlow(kiosk.clock));
    QCOMPARE(status(kiosk), QString());
}

void UiTicketTest::aJobThatHangsIsCalledOff()
{
    // A printer without paper: the job stays in the queue.
    const FakePrinting printing(
        accepted, "case $2 in not-completed) echo 'Kasir-7  kiosk  1024  now';; esac");
    KioskFixture kiosk(printing.options(2500ms));
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.press(u"printTickets"_s);
    QTRY_VERIFY(status(kiosk).contains(u"being printed"_s));
    QVERIFY(kiosk.find<QAbstractButton>(u"printTickets"_s)->text().contains(u"Printing"_s));
    // Tapping once more prints nothing twice, and saves nothing meanwhile.
    kiosk.press(u"printTickets"_s);
    kiosk.press(u"saveTickets"_s);
    QVERIFY(status(kiosk).contains(u"being printed"_s));
    QTRY_VERIFY2(status(kiosk).contains(u"called off"_s), qPrintable(status(kiosk)));
    QCOMPARE(printing.read(u"lp.arguments"_s).count("karcis-KR7Q2M.pdf"), 1);
    // Nobody else finds the tickets in the tray when paper comes.
    QTRY_COMPARE(printing.read(u"cancel.called"_s), QByteArray("Kasir-7"));
}

void UiTicketTest::aPrintServiceThatHangsStopsNothing()
{
    const FakePrinting printing("exec sleep 60", "exec sleep 60");
    KioskFixture kiosk(printing.options(300ms));
    kiosk.render(ticketFlow(kiosk.clock));
    QElapsedTimer timer;
    timer.start();
    kiosk.press(u"printTickets"_s);
    QVERIFY2(timer.elapsed() < 5000, "the screen never waits for the print service");
    QVERIFY(status(kiosk).startsWith(u"Sending"_s));
    QTRY_VERIFY2(status(kiosk).contains(u"called off"_s), qPrintable(status(kiosk)));
    QVERIFY(timer.elapsed() < 30'000);
}

void UiTicketTest::wordsOfPrintingFollowTheLanguage()
{
    // A folder without any program of a print service.
    const QTemporaryDir nothing;
    KioskFixture kiosk({.language = u"en"_s, .tickets = {.print = {.programs = nothing.path()}}});
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.press(u"printTickets"_s);
    QTRY_VERIFY(status(kiosk).contains(u"no printer"_s));
    kiosk.window.setLanguage(u"id"_s);
    QVERIFY2(status(kiosk).contains(u"tidak ada printer"_s), qPrintable(status(kiosk)));
}

void UiTicketTest::savingTellsWhereItIs()
{
    const QTemporaryDir folder;
    KioskFixture kiosk({.language = u"en"_s, .tickets = {.folder = folder.path()}});
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.press(u"saveTickets"_s);
    const QString path = folder.filePath(u"karcis-KR7Q2M.pdf"_s);
    QTRY_VERIFY2(status(kiosk).contains(path), qPrintable(status(kiosk)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(pagesIn(file.readAll()), 2);
    // Words that are on the screen follow the language.
    kiosk.window.setLanguage(u"id"_s);
    QVERIFY(status(kiosk).contains(u"tersimpan"_s));
}

void UiTicketTest::aFolderThatCannotBeWrittenIsTold()
{
    // A folder of that name refuses a file, even from root.
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"karcis-KR7Q2M.pdf"_s));
    KioskFixture kiosk({.language = u"en"_s, .tickets = {.folder = folder.path()}});
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.press(u"saveTickets"_s);
    QTRY_VERIFY2(status(kiosk).contains(u"could not be written"_s), qPrintable(status(kiosk)));
    kiosk.window.setLanguage(u"id"_s);
    QVERIFY(status(kiosk).contains(u"tidak dapat ditulis"_s));
    // The downloads of a person whose home is no folder.
    QTemporaryFile obstacle;
    QVERIFY(obstacle.open());
    QCOMPARE(ui::writeFile({obstacle.fileName() + u"/Downloads"_s, u"a.pdf"_s, "x", true}),
             ui::TicketSaver::End::NotSaved);
}

void UiTicketTest::aFullMediumIsToldAndLeavesNothing()
{
    const QTemporaryDir folder;
    KioskFixture kiosk({.language = u"en"_s, .tickets = {.folder = folder.path()}});
    kiosk.render(ticketFlow(kiosk.clock));
    {
        const FullMedium full(4096);
        kiosk.press(u"saveTickets"_s);
        QTRY_VERIFY2(status(kiosk).contains(u"there is no room"_s), qPrintable(status(kiosk)));
    }
    QVERIFY2(QDir(folder.path()).isEmpty(), "half a ticket is worse than none");
    kiosk.press(u"saveTickets"_s);
    QTRY_VERIFY(status(kiosk).contains(u"are saved"_s));
}

void UiTicketTest::aMediumThatIsNotThereIsTold()
{
    const QTemporaryDir folder;
    const QString medium = folder.filePath(u"usb"_s);
    KioskFixture kiosk({.language = u"en"_s, .tickets = {.folder = medium}});
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.press(u"saveTickets"_s);
    QTRY_VERIFY2(status(kiosk).contains(u"Plug in your USB stick"_s), qPrintable(status(kiosk)));
    QVERIFY2(!QDir(medium).exists(), "else the tickets would stay in the kiosk");
    QVERIFY(QDir().mkpath(medium));
    kiosk.press(u"saveTickets"_s);
    QTRY_VERIFY(status(kiosk).contains(u"are saved"_s));
}

void UiTicketTest::aMediumThatTakesTooLongIsTold()
{
    // A stick that takes the file and never comes back, until the test lets it.
    QSemaphore gate;
    const auto hang = [&gate](const ui::TicketSaver::File &) {
        gate.acquire();
        return ui::TicketSaver::End::Saved;
    };
    KioskFixture kiosk(
        {.language = u"en"_s, .tickets = {.folder = u"/media/usb"_s, .write = hang}});
    kiosk.render(ticketFlow(kiosk.clock));
    auto *page = qobject_cast<ui::TicketPage *>(kiosk.window.page(Step::Ticket));
    QVERIFY(page != nullptr);
    kiosk.press(u"saveTickets"_s);
    QCOMPARE(status(kiosk), u"Saving your tickets…"_s);
    kiosk.clock.advance(limits::saveLimit - 1ms);
    page->tickets().look();
    QCOMPARE(status(kiosk), u"Saving your tickets…"_s);
    kiosk.clock.advance(1ms);
    page->tickets().look();
    QVERIFY2(status(kiosk).contains(u"takes too long"_s), qPrintable(status(kiosk)));
    // Once more, while the medium still hangs: it takes nothing, and the same is said again after the same time.
    kiosk.press(u"saveTickets"_s);
    QCOMPARE(status(kiosk), u"Saving your tickets…"_s);
    kiosk.clock.advance(limits::saveLimit);
    page->tickets().look();
    QVERIFY(status(kiosk).contains(u"takes too long"_s));
    // Its late end changes nothing that was said.
    gate.release();
    QVERIFY(page->tickets().status() == ui::TicketExport::Status::SaveSlow);
    kiosk.window.setLanguage(u"id"_s);
    QVERIFY2(status(kiosk).contains(u"terlalu lama"_s), qPrintable(status(kiosk)));
}

void UiTicketTest::aPublicScreenSavesOnlyWhereItMay()
{
    KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .fullScreen = true});
    kiosk.render(ticketFlow(kiosk.clock));
    QVERIFY(kiosk.find(u"saveTickets"_s) == nullptr);
    QVERIFY(kiosk.find(u"printTickets"_s) != nullptr);
    QVERIFY(kiosk.find(u"nextCustomer"_s) != nullptr);
    KioskFixture usb(ui::KioskOptions{
        .language = u"en"_s, .fullScreen = true, .tickets = {.folder = u"/media/usb"_s}});
    usb.render(ticketFlow(usb.clock));
    QVERIFY(usb.find(u"saveTickets"_s) != nullptr);
    // Whoever runs it in a window has downloads.
    KioskFixture window;
    window.render(ticketFlow(window.clock));
    QVERIFY(window.find(u"saveTickets"_s) != nullptr);
}

void UiTicketTest::theNextCustomerFindsNothing()
{
    const QTemporaryDir nothing;
    KioskFixture kiosk({.language = u"en"_s, .tickets = {.print = {.programs = nothing.path()}}});
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.press(u"printTickets"_s);
    QTRY_VERIFY(!status(kiosk).isEmpty());
    kiosk.window.setLanguage(u"id"_s);
    kiosk.window.setTheme(ui::ThemeMode::HighContrast);
    kiosk.window.setTextPercent(150);
    kiosk.press(u"nextCustomer"_s);
    QVERIFY(kiosk.last<intents::EndVisit>() != nullptr);
    QCOMPARE(status(kiosk), QString());
    QCOMPARE(kiosk.window.language(), u"en"_s);
    QCOMPARE(kiosk.window.theme(), ui::ThemeMode::Dark);
    QCOMPARE(kiosk.window.textPercent(), 100);
}

void UiTicketTest::successIsCelebratedOnceAndRests()
{
    KioskFixture kiosk;
    kiosk.render(payingFlow(kiosk.clock));
    kiosk.render(ticketFlow(kiosk.clock));
    auto *celebration = kiosk.window.findChild<ui::Celebration *>();
    QVERIFY(celebration != nullptr);
    QVERIFY(celebration->isPlaying());
    QVERIFY(ui::Celebration::milliseconds <= 1500);
    // It lies behind the ticket and takes no touch.
    QVERIFY(celebration->testAttribute(Qt::WA_TransparentForMouseEvents));
    QCOMPARE(celebration->parentWidget()->children().indexOf(celebration), 0);
    QCOMPARE(celebration->size(), celebration->parentWidget()->size());
    const auto *heading = kiosk.find<QLabel>(u"ticketHeading"_s);
    QAccessibleInterface *spoken
        = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(heading));
    QVERIFY(spoken != nullptr);
    QVERIFY(spoken->text(QAccessible::Name).startsWith(u"Paid. Enjoy the film!"_s));
    QTRY_VERIFY(!celebration->isPlaying());
    QVERIFY(!celebration->isVisible());
    QCOMPARE(kiosk.find<ui::Tick>(u"paidTick"_s)->share(), 1.0);
    // News of the same ticket is no new success.
    kiosk.render(ticketFlow(kiosk.clock));
    kiosk.window.setLanguage(u"id"_s);
    QVERIFY(!celebration->isPlaying());
}

void UiTicketTest::nothingMovesWithReducedMotion()
{
    KioskFixture kiosk(ui::KioskOptions{.language = u"en"_s, .reducedMotion = true});
    kiosk.render(payingFlow(kiosk.clock));
    kiosk.render(ticketFlow(kiosk.clock));
    QVERIFY(!kiosk.window.findChild<ui::Celebration *>()->isPlaying());
    QVERIFY(!kiosk.window.findChild<ui::Celebration *>()->isVisible());
    QCOMPARE(kiosk.find<ui::Tick>(u"paidTick"_s)->share(), 1.0);
    QCOMPARE(kiosk.find<QLabel>(u"ticketHeading"_s)->text(), u"Paid. Enjoy the film!"_s);
}

void UiTicketTest::anOldTicketIsNoSuccess()
{
    KioskFixture kiosk;
    kiosk.render(ticketsFlow(kiosk.clock));
    kiosk.render(ticketFlow(kiosk.clock));
    QVERIFY(!kiosk.window.findChild<ui::Celebration *>()->isPlaying());
    QCOMPARE(kiosk.find<QLabel>(u"ticketHeading"_s)->text(), u"Enjoy the film!"_s);
}

} // namespace karcis::test

QTEST_MAIN(karcis::test::UiTicketTest)
#include "ui_ticket_test.moc"
