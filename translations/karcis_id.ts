<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>karcis::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmCard</name>
    <message>
        <source>Coming soon</source>
        <translation>Segera hadir</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmsPage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>Mau nonton apa hari ini?</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>Semua film</translation>
    </message>
    <message>
        <source>Now showing</source>
        <translation>Sedang tayang</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Segera hadir</translation>
    </message>
    <message>
        <source>Title, actor or genre</source>
        <translation>Judul, pemain, atau genre</translation>
    </message>
    <message>
        <source>Search films by title, actor or genre</source>
        <translation>Cari film menurut judul, pemain, atau genre</translation>
    </message>
    <message>
        <source>Fetching the films…</source>
        <translation>Memuat daftar film…</translation>
    </message>
    <message>
        <source>Connecting to the box office…</source>
        <translation>Menyambungkan ke loket…</translation>
    </message>
    <message>
        <source>No film here at the moment. Please look in again soon.</source>
        <translation>Belum ada film di sini. Silakan tengok lagi nanti.</translation>
    </message>
    <message>
        <source>No film matches “%1”. Try fewer letters.</source>
        <translation>Tidak ada film yang cocok dengan “%1”. Coba ketik lebih sedikit huruf.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Film</translation>
    </message>
</context>
<context>
    <name>karcis::ui::KioskWindow</name>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; your choice is kept as long as its time runs.</source>
        <translation>Sambungan terputus. Kami sedang menyambungkannya kembali; pilihan Anda tetap tersimpan selama waktunya belum habis.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Legend</name>
    <message>
        <source>Free</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Pilihan Anda</translation>
    </message>
    <message>
        <source>Being chosen</source>
        <translation>Sedang dipilih</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Tidak dijual</translation>
    </message>
    <message>
        <source>Sweetbox for two</source>
        <translation>Sweetbox berdua</translation>
    </message>
    <message>
        <source>Wheelchair place</source>
        <translation>Tempat kursi roda</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LoginPage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Selamat datang di %1</translation>
    </message>
    <message>
        <source>With an account your tickets are always with you.</source>
        <translation>Dengan akun, tiket Anda selalu tersimpan.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Your tickets wait in your account, also for the next visit.</source>
        <translation>Semua tiket Anda tersimpan di akun, juga untuk kunjungan berikutnya.</translation>
    </message>
    <message>
        <source>One more step, then you choose your seats.</source>
        <translation>Satu langkah lagi, lalu Anda bisa memilih kursi.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>E-mail address or mobile number</source>
        <translation>Alamat e-mail atau nomor ponsel</translation>
    </message>
    <message>
        <source>for example 0812 3456 7890</source>
        <translation>misalnya 0812 3456 7890</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Buat akun</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Mohon tunggu…</translation>
    </message>
    <message>
        <source>We use your address only for your tickets.</source>
        <translation>Alamat Anda hanya kami pakai untuk urusan tiket.</translation>
    </message>
    <message>
        <source>Forgotten your password? Our staff at the counter will help you.</source>
        <translation>Lupa kata sandi? Petugas kami di loket siap membantu.</translation>
    </message>
    <message>
        <source>Please tell us your name.</source>
        <translation>Mohon isi nama Anda.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or mobile number.</source>
        <translation>Mohon isi alamat e-mail atau nomor ponsel Anda.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete yet, as in name@mail.com.</source>
        <translation>Alamat e-mail belum lengkap, contohnya nama@mail.com.</translation>
    </message>
    <message>
        <source>A mobile number begins with 08 or +62, as in 0812 3456 7890.</source>
        <translation>Nomor ponsel diawali 08 atau +62, contohnya 0812 3456 7890.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Mohon isi kata sandi Anda.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>Tambah %n karakter lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>Paling sedikit %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Sembunyikan kata sandi</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Tampilkan kata sandi</translation>
    </message>
    <message>
        <source>Log in or register</source>
        <translation>Masuk atau daftar</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderOverPage</name>
    <message>
        <source>Your payment came late</source>
        <translation>Pembayaran Anda terlambat masuk</translation>
    </message>
    <message>
        <source>The money arrived after the time was over. We are checking whether your seats are still free: then you get your tickets, else all of it back. Please wait a moment.</source>
        <translation>Uang Anda masuk setelah waktunya habis. Kami sedang memeriksa apakah kursi Anda masih kosong: jika masih, tiket terbit; jika tidak, uang Anda kembali penuh. Mohon tunggu sebentar.</translation>
    </message>
    <message>
        <source>Your money is on its way back</source>
        <translation>Uang Anda sedang dikembalikan</translation>
    </message>
    <message>
        <source>Your payment came after the time was over and the seats were gone. The full amount goes back the way it came.</source>
        <translation>Pembayaran Anda masuk setelah waktunya habis dan kursinya sudah terisi. Seluruh uang dikembalikan lewat jalur pembayaran yang sama.</translation>
    </message>
    <message>
        <source>Your money was returned</source>
        <translation>Uang Anda sudah dikembalikan</translation>
    </message>
    <message>
        <source>Your payment came after the time was over and the seats were gone. The full amount was returned the way it came.</source>
        <translation>Pembayaran Anda masuk setelah waktunya habis dan kursinya sudah terisi. Seluruh uang telah dikembalikan lewat jalur pembayaran yang sama.</translation>
    </message>
    <message>
        <source>Closing your order</source>
        <translation>Pesanan sedang ditutup</translation>
    </message>
    <message>
        <source>One moment: we make sure that no payment is still on its way.</source>
        <translation>Mohon tunggu: kami memastikan tidak ada pembayaran yang masih dalam proses.</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Pesanan dibatalkan</translation>
    </message>
    <message>
        <source>Your seats are free for others again, and nothing was charged.</source>
        <translation>Kursi Anda sudah dilepas kembali dan tidak ada biaya yang ditagih.</translation>
    </message>
    <message>
        <source>The time to pay ran out</source>
        <translation>Waktu pembayaran habis</translation>
    </message>
    <message>
        <source>Your order was cancelled and the seats are free again. Nothing was charged. Should your bank still send money, you get your tickets if the seats are free, else all of it back.</source>
        <translation>Pesanan Anda dibatalkan dan kursinya dilepas kembali. Tidak ada biaya yang ditagih. Jika bank Anda tetap mengirim uang, tiket terbit bila kursinya masih kosong; jika tidak, uang Anda kembali penuh.</translation>
    </message>
    <message>
        <source>Choose seats again</source>
        <translation>Pilih kursi lagi</translation>
    </message>
    <message>
        <source>Look at the films</source>
        <translation>Lihat daftar film</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Pesanan Anda</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderRow</name>
    <message>
        <source>Seats %1 · booking code %2</source>
        <extracomment>%1 are seats such as C7, C8; %2 is the booking code</extracomment>
        <translation>Kursi %1 · kode booking %2</translation>
    </message>
    <message>
        <source>Show ticket</source>
        <translation>Lihat tiket</translation>
    </message>
    <message>
        <source>Show the ticket for %1</source>
        <translation>Lihat tiket %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderSummary</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <extracomment>%1 is a seat&apos;s label such as C7</extracomment>
        <translation>Kursi %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Tampilan terang</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tampilan gelap</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Ukuran teks %1 %</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>%1 is the first name of the person who is logged in</extracomment>
        <translation>Halo, %1</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Tiket saya</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Longer times: on</source>
        <translation>Waktu lebih lama: aktif</translation>
    </message>
    <message>
        <source>Longer times: off</source>
        <translation>Waktu lebih lama: tidak aktif</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentPage</name>
    <message>
        <source>left to pay</source>
        <translation>sisa waktu untuk membayar</translation>
    </message>
    <message>
        <source>Hurry: your order is about to be cancelled</source>
        <translation>Waktu hampir habis: pesanan Anda akan dibatalkan</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Batalkan pesanan</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>Mau bayar dengan apa?</translation>
    </message>
    <message>
        <source>Fetching the ways to pay…</source>
        <translation>Memuat cara pembayaran…</translation>
    </message>
    <message>
        <source>Your seats are kept while the time runs.</source>
        <translation>Kursi Anda aman selama waktu masih berjalan.</translation>
    </message>
    <message>
        <source>Pay %1 with %2</source>
        <extracomment>%1 is an amount of money, %2 a way to pay</extracomment>
        <translation>Bayar %1 dengan %2</translation>
    </message>
    <message>
        <source>QR code for your payment app</source>
        <translation>Kode QR untuk aplikasi pembayaran Anda</translation>
    </message>
    <message>
        <source>Virtual account number</source>
        <translation>Nomor virtual account</translation>
    </message>
    <message>
        <source>One moment: we make sure that no payment is still on its way.</source>
        <translation>Mohon tunggu: kami memastikan tidak ada pembayaran yang masih dalam proses.</translation>
    </message>
    <message>
        <source>Waiting for the confirmation of your bank. This page goes on by itself.</source>
        <translation>Menunggu konfirmasi dari bank Anda. Halaman ini akan berlanjut sendiri.</translation>
    </message>
    <message>
        <source>Simulated payment</source>
        <translation>Simulasi pembayaran</translation>
    </message>
    <message>
        <source>This is a demonstration: no money moves. Choose what the bank answers.</source>
        <translation>Ini hanya peragaan: tidak ada uang yang berpindah. Pilih jawaban dari bank.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PosterView</name>
    <message>
        <source>Poster of %1</source>
        <extracomment>%1 is the title of a film</extracomment>
        <translation>Poster %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SchedulePage</name>
    <message>
        <source>Choose a day and a time</source>
        <translation>Pilih hari dan jam</translation>
    </message>
    <message>
        <source>Director: %1
Cast: %2</source>
        <extracomment>Who made a film and who plays in it</extracomment>
        <translation>Sutradara: %1
Pemain: %2</translation>
    </message>
    <message>
        <source>Fetching the times…</source>
        <translation>Memuat jam tayang…</translation>
    </message>
    <message>
        <source>This film is coming soon. Its times will be here as soon as tickets go on sale.</source>
        <translation>Film ini segera hadir. Jam tayangnya muncul di sini begitu tiket mulai dijual.</translation>
    </message>
    <message>
        <source>There are no showtimes in the next 7 days. Please choose another film.</source>
        <translation>Tidak ada jam tayang dalam 7 hari ke depan. Silakan pilih film lain.</translation>
    </message>
    <message>
        <source>There are no showtimes on this day. Please choose another day.</source>
        <translation>Tidak ada jam tayang pada hari ini. Silakan pilih hari lain.</translation>
    </message>
    <message>
        <source>This film is for people aged %1 and over. Everyone in your group shows an identity card at the entrance.</source>
        <translation>Film ini untuk penonton berusia %1 tahun ke atas. Semua anggota rombongan wajib menunjukkan kartu identitas di pintu masuk.</translation>
    </message>
    <message>
        <source>We are all %1 or over</source>
        <translation>Kami semua %1 tahun ke atas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Film and times</source>
        <translation>Film dan jam tayang</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatGrid</name>
    <message>
        <source>SCREEN</source>
        <translation>LAYAR</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatRequestPanel</name>
    <message>
        <source>Which seats would you like?</source>
        <translation>Kursi mana yang Anda inginkan?</translation>
    </message>
    <message>
        <source>How many, side by side</source>
        <translation>Berapa kursi, berdampingan</translation>
    </message>
    <message>
        <source>One seat fewer</source>
        <translation>Kurangi satu kursi</translation>
    </message>
    <message>
        <source>One seat more</source>
        <translation>Tambah satu kursi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>Di tepi lorong</translation>
    </message>
    <message>
        <source>Sweetbox for two</source>
        <translation>Sweetbox berdua</translation>
    </message>
    <message>
        <source>One wheelchair place</source>
        <translation>Satu tempat kursi roda</translation>
    </message>
    <message>
        <source>Beside a wheelchair place</source>
        <translation>Di samping tempat kursi roda</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>Di depan</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Di tengah</translation>
    </message>
    <message>
        <source>At the back</source>
        <translation>Di belakang</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Atau dengan kata-kata sendiri</translation>
    </message>
    <message>
        <source>4 together, aisle, beside a wheelchair place</source>
        <translation>4 berdampingan, dekat lorong, samping kursi roda</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Kembali ke denah</translation>
    </message>
    <message>
        <source>Add to my seats</source>
        <translation>Tambahkan ke kursi saya</translation>
    </message>
    <message>
        <source>Find the best seats</source>
        <translation>Carikan kursi terbaik</translation>
    </message>
    <message>
        <source>This was not understood and is left out: %1. Please say it in other words or use the buttons.</source>
        <extracomment>%1 lists words that somebody typed</extracomment>
        <translation>Bagian ini tidak dipahami dan diabaikan: %1. Coba dengan kata lain atau gunakan tombol.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsPage</name>
    <message>
        <source>Seat plan. Move with the arrow keys, choose with Enter.</source>
        <translation>Denah kursi. Pindah dengan tombol panah, pilih dengan Enter.</translation>
    </message>
    <message>
        <source>left to choose your seats</source>
        <translation>sisa waktu untuk memilih kursi</translation>
    </message>
    <message>
        <source>Hurry: your seats are about to be released</source>
        <translation>Waktu hampir habis: kursi Anda akan dilepas</translation>
    </message>
    <message>
        <source>Your seats</source>
        <translation>Kursi Anda</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>Lanjut ke pembayaran</translation>
    </message>
    <message>
        <source>Fetching the seats…</source>
        <translation>Memuat denah kursi…</translation>
    </message>
    <message numerus="yes">
        <source>Tap a seat and it is yours for %1 minutes. You can choose up to %n seat(s).</source>
        <translation>
            <numerusform>Ketuk sebuah kursi, dan kursi itu menjadi milik Anda selama %1 menit. Anda dapat memilih hingga %n kursi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Show the whole auditorium</source>
        <translation>Tampilkan seluruh studio</translation>
    </message>
    <message>
        <source>Give back row %1 seat %2</source>
        <translation>Lepas baris %1 kursi %2</translation>
    </message>
    <message>
        <source>Choose your seats</source>
        <translation>Pilih kursi Anda</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Kembali ke denah</translation>
    </message>
    <message>
        <source>Find seats for me</source>
        <translation>Carikan kursi</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Beri saya waktu tambahan</translation>
    </message>
    <message numerus="yes">
        <source>Seat %1 would be left alone between taken seats. Please move over a little, so that somebody can still sit there with company.</source>
        <translation>
            <numerusform>Kursi %1 akan tersisa sendirian di antara kursi terisi. Mohon bergeser sedikit agar orang lain masih bisa duduk bersama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Pindah ke %1</translation>
    </message>
    <message>
        <source>Free close by</source>
        <translation>Kosong di dekatnya</translation>
    </message>
    <message>
        <source>Take seat %1 instead</source>
        <translation>Ambil kursi %1 sebagai gantinya</translation>
    </message>
    <message>
        <source>No seat is chosen</source>
        <translation>Belum ada kursi yang dipilih</translation>
    </message>
    <message>
        <source>Yours: %1. Total %2</source>
        <translation>Kursi Anda: %1. Total %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketCard</name>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Kode booking</translation>
    </message>
    <message>
        <source>Ticket code of seat %1</source>
        <translation>Kode tiket kursi %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Kursi %1</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Sudah dipakai</translation>
    </message>
    <message>
        <source>Valid for one person</source>
        <translation>Berlaku untuk satu orang</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketPage</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Tiket saya</translation>
    </message>
    <message>
        <source>Paid. Enjoy the film!</source>
        <translation>Lunas. Selamat menonton!</translation>
    </message>
    <message>
        <source>Show the QR code of each seat at the entrance. You find it again under My tickets.</source>
        <translation>Tunjukkan kode QR setiap kursi di pintu masuk studio. Kode ini juga tersimpan di Tiket saya.</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Tiket Anda</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketsPage</name>
    <message>
        <source>No tickets yet</source>
        <translation>Belum ada tiket</translation>
    </message>
    <message>
        <source>Fetching your tickets…</source>
        <translation>Memuat tiket Anda…</translation>
    </message>
    <message>
        <source>Tickets that you buy appear here until the film is over.</source>
        <translation>Tiket yang Anda beli akan muncul di sini sampai filmnya selesai.</translation>
    </message>
    <message>
        <source>Look at the films</source>
        <translation>Lihat daftar film</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>Tiket saya</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TimeButton</name>
    <message>
        <source>until %1</source>
        <extracomment>%1 is the time at which a showtime ends, for example 21:30</extracomment>
        <translation>s.d. %1</translation>
    </message>
    <message>
        <source>Already started</source>
        <translation>Sudah mulai</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Tidak dijual</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Habis terjual</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>Sisa %n kursi</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Mulai penuh</translation>
    </message>
    <message>
        <source>Many seats</source>
        <translation>Banyak kursi</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Wording</name>
    <message>
        <source>%1 rupiah</source>
        <extracomment>%1 is an amount of money, for example 50,000</extracomment>
        <translation>%1 rupiah</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a film is: hours and minutes</extracomment>
        <translation>%1 j %2 mnt</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>Silakan coba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Silakan coba lagi dalam %n menit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Terjadi gangguan di pihak kami. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>Please log in first. Your choice is kept.</source>
        <translation>Silakan masuk terlebih dahulu. Pilihan Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>This account may not do that. Please ask our staff.</source>
        <translation>Akun ini tidak berwenang melakukan itu. Silakan hubungi petugas kami.</translation>
    </message>
    <message>
        <source>This e-mail address or mobile number does not go with this password. Please check both and try again.</source>
        <translation>E-mail atau nomor ponsel tidak cocok dengan kata sandinya. Mohon periksa keduanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Too many attempts to log in.</source>
        <translation>Terlalu banyak percobaan masuk.</translation>
    </message>
    <message>
        <source>There is already an account with this e-mail address or mobile number. Log in instead.</source>
        <translation>E-mail atau nomor ponsel ini sudah terdaftar. Silakan masuk saja.</translation>
    </message>
    <message>
        <source>Please enter an e-mail address or an Indonesian mobile number, for example 0812 3456 7890.</source>
        <translation>Mohon isi alamat e-mail atau nomor ponsel Indonesia, misalnya 0812 3456 7890.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use at least 8 characters.</source>
        <translation>Kata sandi ini terlalu mudah ditebak. Gunakan paling sedikit 8 karakter.</translation>
    </message>
    <message>
        <source>You were logged out because nothing happened for a long time. Please log in again.</source>
        <translation>Anda dikeluarkan karena lama tidak ada kegiatan. Silakan masuk lagi.</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Please choose another seat.</source>
        <translation>Ada yang lebih cepat sesaat. Silakan pilih kursi lain.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody was a moment faster: %1 is taken. Please choose another seat.</source>
        <translation>
            <numerusform>Ada yang lebih cepat sesaat: kursi %1 sudah diambil. Silakan pilih kursi lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seat is not on sale. Please choose another one.</source>
        <translation>Kursi ini tidak dijual. Silakan pilih kursi lain.</translation>
    </message>
    <message>
        <source>A sweetbox is for two and is sold as a pair. Tap it to take both places.</source>
        <translation>Sweetbox untuk berdua dan dijual sepasang. Ketuk untuk mengambil kedua tempatnya.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as one order can hold. For larger groups our counter will be glad to help.</source>
        <translation>Jumlah kursi sudah mencapai batas satu pesanan. Untuk rombongan, petugas loket kami dengan senang hati membantu.</translation>
    </message>
    <message>
        <source>No seat is chosen yet. Tap a seat to choose it.</source>
        <translation>Belum ada kursi yang dipilih. Ketuk kursi untuk memilihnya.</translation>
    </message>
    <message>
        <source>The time to choose has run out and the seats are free again. Please choose once more.</source>
        <translation>Waktu memilih sudah habis dan kursinya dilepas kembali. Silakan pilih sekali lagi.</translation>
    </message>
    <message>
        <source>Tickets for this showtime are no longer sold. Please choose another time.</source>
        <translation>Tiket untuk jam tayang ini sudah tidak dijual. Silakan pilih jam lain.</translation>
    </message>
    <message>
        <source>This order is already finished. You find your tickets under My tickets.</source>
        <translation>Pesanan ini sudah selesai. Tiket Anda ada di Tiket saya.</translation>
    </message>
    <message>
        <source>The time to pay has run out and the seats are free again. Please choose once more.</source>
        <translation>Waktu pembayaran sudah habis dan kursinya dilepas kembali. Silakan pilih sekali lagi.</translation>
    </message>
    <message>
        <source>A payment of this order is still open. Please finish it first, or cancel the order.</source>
        <translation>Masih ada pembayaran yang berjalan untuk pesanan ini. Selesaikan dahulu, atau batalkan pesanannya.</translation>
    </message>
    <message>
        <source>This way to pay is not available here. Please choose another one.</source>
        <translation>Cara pembayaran ini tidak tersedia di sini. Silakan pilih yang lain.</translation>
    </message>
    <message>
        <source>The payment service does not answer. No money was taken. Please choose another way to pay, or try again.</source>
        <translation>Layanan pembayaran tidak menjawab. Uang Anda tidak terpotong. Silakan pilih cara lain atau coba lagi.</translation>
    </message>
    <message>
        <source>This ticket has already been used at the entrance.</source>
        <translation>Tiket ini sudah dipakai di pintu masuk.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid. Please ask our staff.</source>
        <translation>Tiket ini sudah tidak berlaku. Silakan hubungi petugas kami.</translation>
    </message>
    <message>
        <source>Something in this entry is not right. Please check it and try again.</source>
        <translation>Ada isian yang kurang tepat. Mohon periksa, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This is no longer there. Please go back and choose again.</source>
        <translation>Yang Anda cari sudah tidak ada. Silakan kembali dan pilih lagi.</translation>
    </message>
    <message>
        <source>This step was already done. Please go on from what the screen shows.</source>
        <translation>Langkah ini sudah dilakukan. Silakan lanjutkan dari yang tampil di layar.</translation>
    </message>
    <message>
        <source>That was a little too fast.</source>
        <translation>Itu sedikit terlalu cepat.</translation>
    </message>
    <message>
        <source>Very many people are buying right now.</source>
        <translation>Saat ini sangat banyak yang membeli tiket.</translation>
    </message>
    <message>
        <source>The box office cannot store anything at the moment. Nothing was taken from you. Please try again in a minute.</source>
        <translation>Loket sedang tidak dapat menyimpan data. Uang Anda tidak terpotong. Silakan coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>A step before this one is missing. Please go back and try again.</source>
        <translation>Ada langkah sebelumnya yang terlewat. Silakan kembali dan coba lagi.</translation>
    </message>
    <message>
        <source>Your time to choose has run out, so your seats are free again. This is how the auditorium looks now: choose once more.</source>
        <translation>Waktu memilih sudah habis, jadi kursi Anda dilepas kembali. Inilah keadaan studio sekarang: silakan pilih lagi.</translation>
    </message>
    <message>
        <source>The connection was lost, and meanwhile some of your seats were released. Please check your choice.</source>
        <translation>Sambungan sempat terputus, dan sebagian kursi Anda sudah dilepas. Mohon periksa pilihan Anda.</translation>
    </message>
    <message>
        <source>The payment was declined and no money was taken. Your seats are still yours: choose another way to pay.</source>
        <translation>Pembayaran ditolak dan uang Anda tidak terpotong. Kursi Anda masih aman: silakan pilih cara bayar lain.</translation>
    </message>
    <message>
        <source>You were logged out for your safety. Please log in again.</source>
        <translation>Anda dikeluarkan demi keamanan. Silakan masuk lagi.</translation>
    </message>
    <message>
        <source>You are logged out. See you at the cinema!</source>
        <translation>Anda sudah keluar. Sampai jumpa di bioskop!</translation>
    </message>
    <message>
        <source>1. Open your bank&apos;s app or e-wallet.
2. Scan this QRIS code.
3. Check the amount and confirm with your PIN.</source>
        <translation>1. Buka aplikasi bank atau dompet digital Anda.
2. Pindai kode QRIS ini.
3. Periksa jumlahnya, lalu konfirmasi dengan PIN.</translation>
    </message>
    <message>
        <source>1. Open your e-wallet.
2. Choose Scan and point it at this code.
3. Confirm the payment.</source>
        <translation>1. Buka dompet digital Anda.
2. Pilih Pindai, lalu arahkan ke kode ini.
3. Konfirmasi pembayarannya.</translation>
    </message>
    <message>
        <source>1. Open your bank&apos;s app and choose Virtual Account.
2. Enter the number.
3. Check name and amount, then confirm.</source>
        <translation>1. Buka aplikasi bank Anda dan pilih Virtual Account.
2. Masukkan nomor ini.
3. Periksa nama dan jumlahnya, lalu konfirmasi.</translation>
    </message>
    <message>
        <source>1. Hold your card against the reader, or insert it.
2. Enter your PIN if you are asked.
3. Wait for the tone before you take the card away.</source>
        <translation>1. Tempelkan kartu pada alat pembaca, atau masukkan.
2. Masukkan PIN jika diminta.
3. Tunggu bunyi sebelum mengambil kartu.</translation>
    </message>
    <message>
        <source>Please pay at the counter. Tell our staff your name.</source>
        <translation>Silakan bayar di loket. Sebutkan nama Anda kepada petugas.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Petualangan</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animasi</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Komedi</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantasi</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Horor</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romansa</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Fiksi ilmiah</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Cerita tegang</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Semua umur</translation>
    </message>
    <message>
        <source>13 and over</source>
        <translation>13 tahun ke atas</translation>
    </message>
    <message>
        <source>17 and over</source>
        <translation>17 tahun ke atas</translation>
    </message>
    <message>
        <source>21 and over</source>
        <translation>21 tahun ke atas</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>Dompet digital</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Virtual account</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <source>Scan with any bank app or e-wallet</source>
        <translation>Pindai dengan aplikasi bank apa pun</translation>
    </message>
    <message>
        <source>Pay with the app on your phone</source>
        <translation>Bayar dengan aplikasi di ponsel</translation>
    </message>
    <message>
        <source>Transfer from your bank&apos;s app</source>
        <translation>Transfer dari aplikasi bank</translation>
    </message>
    <message>
        <source>Debit or credit, at this reader</source>
        <translation>Debit atau kredit, di mesin ini</translation>
    </message>
    <message>
        <source>Only at the counter</source>
        <translation>Hanya di loket</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Menunggu pembayaran</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>Sedang ditutup</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Payment came late</source>
        <translation>Pembayaran terlambat</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Being refunded</source>
        <translation>Sedang dikembalikan</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Sudah dikembalikan</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Tidak pernah menjawab</translation>
    </message>
    <message>
        <source>Answer too late</source>
        <translation>Menjawab terlambat</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>pilihan Anda</translation>
    </message>
    <message>
        <source>being chosen by someone else</source>
        <translation>sedang dipilih orang lain</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>terjual</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>tidak dijual</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>kursi</translation>
    </message>
    <message>
        <source>sweetbox for two</source>
        <translation>sweetbox berdua</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>tempat kursi roda</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>Baris %1 kursi %2</translation>
    </message>
    <message>
        <source>Ticket sales are paused for a moment. Seats that are already yours can still be paid. Please try again a little later.</source>
        <translation>Penjualan tiket dihentikan sebentar. Kursi yang sudah menjadi milik Anda tetap bisa dibayar. Silakan coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>Chosen seats have run out here several times, so others get a chance now.</source>
        <translation>Kursi yang dipilih di sini sudah beberapa kali habis waktunya, jadi sekarang giliran orang lain.</translation>
    </message>
    <message numerus="yes">
        <source>Very many people are buying right now. We try again by ourselves in %n second(s); you need not do anything.</source>
        <translation>
            <numerusform>Saat ini banyak sekali yang membeli. Kami mencoba lagi sendiri dalam %n detik; Anda tidak perlu melakukan apa pun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket sales are paused for a moment. Seats that are already yours can still be paid.</source>
        <translation>Penjualan tiket dihentikan sebentar. Kursi yang sudah menjadi milik Anda tetap bisa dibayar.</translation>
    </message>
    <message numerus="yes">
        <source>Your choice would leave %1 alone between taken seats, where nobody could sit together. Please move over a little; the button beside the plan does it for you.</source>
        <translation>
            <numerusform>Pilihan Anda menyisakan %1 sendirian di antara kursi terisi. Mohon bergeser sedikit; tombol di samping denah melakukannya untuk Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no free seats left side by side as you asked. Please ask for fewer at a time, or with fewer wishes.</source>
        <translation>Tidak ada lagi kursi kosong berdampingan seperti yang Anda minta. Coba dengan jumlah lebih sedikit atau tanpa syarat tambahan.</translation>
    </message>
    <message>
        <source>The time to choose cannot be extended any more. Please go on to the payment.</source>
        <translation>Waktu memilih tidak bisa diperpanjang lagi. Silakan lanjut ke pembayaran.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in sweetboxes</source>
        <translation>
            <numerusform>%n kursi di sweetbox</numerusform>
        </translation>
    </message>
    <message>
        <source>One seat</source>
        <translation>Satu kursi</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) side by side</source>
        <translation>
            <numerusform>%n kursi berdampingan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them a wheelchair place</source>
        <translation>
            <numerusform>%n di antaranya tempat kursi roda</numerusform>
        </translation>
    </message>
    <message>
        <source>beside a wheelchair place</source>
        <translation>di samping tempat kursi roda</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>di tepi lorong</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>di depan</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>di tengah</translation>
    </message>
    <message>
        <source>at the back</source>
        <translation>di belakang</translation>
    </message>
</context>
</TS>
