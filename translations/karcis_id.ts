<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>karcis::ui::AgeQuestion</name>
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
</context>
<context>
    <name>karcis::ui::AheadForm</name>
    <message>
        <source>%1 is the next one to go in.</source>
        <translation>%1 masuk berikutnya.</translation>
    </message>
    <message>
        <source>Nobody who waits has the number %1.</source>
        <translation>Tidak ada yang mengantre dengan nomor %1.</translation>
    </message>
    <message>
        <source>Let somebody go ahead</source>
        <translation>Dahulukan seseorang</translation>
    </message>
    <message>
        <source>Somebody who waits goes in before all others, for example with a wheelchair. Number, reason and your name go to the audit log.</source>
        <translation>Seseorang yang mengantre masuk lebih dulu dari semua yang lain, misalnya pengguna kursi roda. Nomor, alasan, dan nama Anda dicatat dalam log audit.</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Nomor antrean</translation>
    </message>
    <message>
        <source>Number, for example %1</source>
        <translation>Nomor, misalnya %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Let ahead</source>
        <translation>Dahulukan</translation>
    </message>
</context>
<context>
    <name>karcis::ui::AttractView</name>
    <message>
        <source>Touch the screen to buy tickets.</source>
        <translation>Sentuh layar untuk membeli tiket.</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Segera hadir</translation>
    </message>
    <message>
        <source>Now showing</source>
        <translation>Sedang tayang</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Berikutnya: %1</translation>
    </message>
    <message>
        <source>Touch the screen to buy tickets</source>
        <translation>Sentuh layar untuk membeli tiket</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>karcis::ui::CalledBoard</name>
    <message>
        <source>Numbers that are called: %1</source>
        <translation>Nomor yang dipanggil: %1</translation>
    </message>
    <message>
        <source>No number is called at the moment.</source>
        <translation>Saat ini tidak ada nomor yang dipanggil.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ChosenSeats</name>
    <message>
        <source>Your seats</source>
        <translation>Kursi Anda</translation>
    </message>
    <message>
        <source>Give back row %1 seat %2</source>
        <translation>Lepas baris %1 kursi %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ControlPage</name>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>high: no polls</source>
        <translation>tinggi: tanpa cek antrean</translation>
    </message>
    <message>
        <source>high: no browsing</source>
        <translation>tinggi: tanpa jelajah</translation>
    </message>
    <message>
        <source>high: no new holds</source>
        <translation>tinggi: tanpa pilih kursi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sales are paused</source>
        <translation>Penjualan dihentikan sementara</translation>
    </message>
    <message>
        <source>Tickets are being sold</source>
        <translation>Tiket sedang dijual</translation>
    </message>
    <message>
        <source>Nobody can choose new seats. What is chosen can be paid or given back.</source>
        <translation>Tidak ada yang bisa memilih kursi baru. Yang sudah dipilih bisa dibayar atau dilepas.</translation>
    </message>
    <message>
        <source>Pausing stops new seats from being chosen. Payments and returns go on, and every terminal says so.</source>
        <translation>Selama dihentikan, kursi baru tidak bisa dipilih. Pembayaran dan pelepasan kursi berjalan terus, dan semua terminal memberitahukannya.</translation>
    </message>
    <message>
        <source>Resume sales</source>
        <translation>Lanjutkan penjualan</translation>
    </message>
    <message>
        <source>Pause sales</source>
        <translation>Hentikan sementara</translation>
    </message>
    <message>
        <source>No message is shown at present.</source>
        <translation>Saat ini tidak ada pesan yang ditampilkan.</translation>
    </message>
    <message>
        <source>Shown now: %1</source>
        <translation>Sedang ditampilkan: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Mengantre</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Di dalam</translation>
    </message>
    <message>
        <source>Admitted per minute</source>
        <translation>Masuk per menit</translation>
    </message>
    <message>
        <source>Held seats</source>
        <translation>Kursi terkunci</translation>
    </message>
    <message>
        <source>Orders since the start</source>
        <translation>Pesanan sejak mulai</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Beban</translation>
    </message>
    <message>
        <source>People and seats</source>
        <translation>Orang dan kursi</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>mengantre</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>di dalam</translation>
    </message>
    <message>
        <source>held seats</source>
        <translation>kursi terkunci</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Permintaan per detik</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>permintaan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Penjualan</translation>
    </message>
    <message>
        <source>Answer times in milliseconds</source>
        <translation>Waktu jawab dalam milidetik</translation>
    </message>
    <message>
        <source>99 of 100 faster</source>
        <translation>99 dari 100 lebih cepat</translation>
    </message>
    <message>
        <source>half faster</source>
        <translation>separuh lebih cepat</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Tap a number to change it. It counts at once and is kept; every change is written to the audit log.</source>
        <translation>Ketuk angka untuk mengubahnya. Perubahan langsung berlaku, disimpan, dan dicatat di log audit.</translation>
    </message>
    <message>
        <source>Message to all terminals</source>
        <translation>Pesan ke semua terminal</translation>
    </message>
    <message>
        <source>For example: Studio 2 starts ten minutes late.</source>
        <translation>Misalnya: Studio 2 mulai sepuluh menit lebih lambat.</translation>
    </message>
    <message>
        <source>Show everywhere</source>
        <translation>Tampilkan di semua</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>admitted/min</source>
        <translation>masuk/mnt</translation>
    </message>
    <message>
        <source>orders/min</source>
        <translation>pesanan/mnt</translation>
    </message>
    <message>
        <source>holds/s</source>
        <translation>pilihan/dtk</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ControlWindow</name>
    <message>
        <source>Control room</source>
        <translation>Ruang kendali</translation>
    </message>
    <message>
        <source>Control room – %1</source>
        <translation>Ruang kendali – %1</translation>
    </message>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; the numbers are those of the last moment.</source>
        <translation>Koneksi terputus. Kami menyambung lagi sendiri; angka yang tampak adalah yang terakhir diterima.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Kata sandi</translation>
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
    <name>karcis::ui::FilmFilter</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Auditorium</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmInfo</name>
    <message>
        <source>Director: %1
Cast: %2</source>
        <extracomment>Who made a film and who plays in it</extracomment>
        <translation>Sutradara: %1
Pemain: %2</translation>
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
    <message>
        <source>Show all films</source>
        <translation>Tampilkan semua film</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Saring (%1)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Hapus pencarian dan saringan</translation>
    </message>
    <message>
        <source>No film fits all of that. Take a filter away, or look at all films.</source>
        <translation>Tidak ada film yang cocok dengan semuanya. Lepas salah satu saringan, atau lihat semua film.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. These come close:</source>
        <translation>Tidak ada yang bernama “%1”. Ini yang mirip:</translation>
    </message>
    <message>
        <source>Tap a poster to see what the film is about and when it plays. To find a film, type a part of its title, an actor or a genre. “Filter” narrows the films by day, genre, auditorium and age. Under “Starting soon” one tap leads straight to the seats.</source>
        <translation>Sentuh poster untuk melihat cerita film dan jam tayangnya. Untuk mencari film, ketik sebagian judul, nama pemain, atau genre. “Saring” memilah film menurut hari, genre, studio, dan usia. Di “Segera mulai”, satu sentuhan langsung menuju pilihan kursi.</translation>
    </message>
    <message>
        <source>The films are not here yet.</source>
        <translation>Daftar film belum diterima.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::HelpOverlay</name>
    <message>
        <source>Help: %1</source>
        <translation>Bantuan: %1</translation>
    </message>
    <message>
        <source>At the top you change language, colours and text size at any time.</source>
        <translation>Di bagian atas Anda dapat mengganti bahasa, warna, dan ukuran huruf kapan saja.</translation>
    </message>
    <message>
        <source>Our staff at the counter are glad to help you.</source>
        <translation>Petugas di loket dengan senang hati membantu Anda.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Petugas</translation>
    </message>
</context>
<context>
    <name>karcis::ui::IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>Apakah Anda masih di sini?</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Sentuh layar untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything about you is forgotten and your seats are given back.</source>
        <translation>Sentuh layar untuk melanjutkan. Jika tidak, semua data Anda dihapus dan kursi Anda dilepas.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Saya masih di sini</translation>
    </message>
</context>
<context>
    <name>karcis::ui::KioskBanners</name>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; your choice is kept as long as its time runs.</source>
        <translation>Sambungan terputus. Kami sedang menyambungkannya kembali; pilihan Anda tetap tersimpan selama waktunya belum habis.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
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
    <name>karcis::ui::LimitModel</name>
    <message>
        <source>Chosen seats stay locked (seconds)</source>
        <translation>Kursi yang dipilih tetap terkunci (detik)</translation>
    </message>
    <message>
        <source>An order waits for its payment (seconds)</source>
        <translation>Pesanan menunggu pembayaran (detik)</translation>
    </message>
    <message>
        <source>Seats per customer at once</source>
        <translation>Kursi per pelanggan sekaligus</translation>
    </message>
    <message>
        <source>The provider is asked about an open payment every (seconds)</source>
        <translation>Pembayaran yang belum selesai ditanyakan setiap (detik)</translation>
    </message>
    <message>
        <source>The simulated provider is late by (seconds)</source>
        <translation>Penyedia simulasi terlambat (detik)</translation>
    </message>
    <message>
        <source>Requests per second of one connection</source>
        <translation>Permintaan per detik dari satu koneksi</translation>
    </message>
    <message>
        <source>Requests at once of one connection</source>
        <translation>Permintaan sekaligus dari satu koneksi</translation>
    </message>
    <message>
        <source>Requests per second of one account</source>
        <translation>Permintaan per detik dari satu akun</translation>
    </message>
    <message>
        <source>Requests at once of one account</source>
        <translation>Permintaan sekaligus dari satu akun</translation>
    </message>
    <message>
        <source>Requests per second of one network address</source>
        <translation>Permintaan per detik dari satu alamat jaringan</translation>
    </message>
    <message>
        <source>Requests at once of one network address</source>
        <translation>Permintaan sekaligus dari satu alamat jaringan</translation>
    </message>
    <message>
        <source>New connections per second of one network address</source>
        <translation>Koneksi baru per detik dari satu alamat jaringan</translation>
    </message>
    <message>
        <source>New connections at once of one network address</source>
        <translation>Koneksi baru sekaligus dari satu alamat jaringan</translation>
    </message>
    <message>
        <source>Log-ins per minute of one network address</source>
        <translation>Percobaan masuk per menit dari satu alamat jaringan</translation>
    </message>
    <message>
        <source>Log-ins at once of one network address</source>
        <translation>Percobaan masuk sekaligus dari satu alamat jaringan</translation>
    </message>
    <message>
        <source>Count this machine&apos;s own addresses too (0 or 1)</source>
        <translation>Hitung juga alamat mesin ini sendiri (0 atau 1)</translation>
    </message>
    <message>
        <source>Chosen seats of one account may run out (times)</source>
        <translation>Kursi pilihan satu akun boleh habis waktunya (kali)</translation>
    </message>
    <message>
        <source>Chosen seats at one terminal may run out (times)</source>
        <translation>Kursi pilihan di satu terminal boleh habis waktunya (kali)</translation>
    </message>
    <message>
        <source>First wait after too many, then doubled (seconds)</source>
        <translation>Jeda pertama setelah terlalu sering, lalu dilipatduakan (detik)</translation>
    </message>
    <message>
        <source>Longest such wait (seconds)</source>
        <translation>Jeda terlama (detik)</translation>
    </message>
    <message>
        <source>All is forgotten after (minutes)</source>
        <translation>Semua dilupakan setelah (menit)</translation>
    </message>
    <message>
        <source>Overloaded when requests wait (milliseconds)</source>
        <translation>Kelebihan beban bila permintaan menunggu (milidetik)</translation>
    </message>
    <message>
        <source>No longer overloaded when they wait (milliseconds)</source>
        <translation>Tidak lagi kelebihan beban bila menunggu (milidetik)</translation>
    </message>
    <message>
        <source>%1: %2; %3 unless changed</source>
        <translation>%1: %2; %3 bila tidak diubah</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Rentang</translation>
    </message>
    <message>
        <source>Called with a number taken along: time to come (seconds)</source>
        <translation>Dipanggil dengan nomor yang dibawa: waktu untuk datang (detik)</translation>
    </message>
    <message>
        <source>Accessible mode: chosen seats stay locked (seconds)</source>
        <translation>Mode aksesibel: kursi pilihan terkunci selama (detik)</translation>
    </message>
    <message>
        <source>Accessible mode: an order waits for its payment (seconds)</source>
        <translation>Mode aksesibel: pesanan menunggu pembayaran selama (detik)</translation>
    </message>
    <message>
        <source>A customer may extend the time to choose (times)</source>
        <translation>Pelanggan boleh memperpanjang waktu memilih (kali)</translation>
    </message>
    <message>
        <source>Accessible mode: the time to choose may be extended (times)</source>
        <translation>Mode aksesibel: waktu memilih boleh diperpanjang (kali)</translation>
    </message>
    <message>
        <source>Refuse choices that leave a single free seat (0 or 1)</source>
        <translation>Tolak pilihan yang menyisakan satu kursi kosong (0 atau 1)</translation>
    </message>
    <message>
        <source>A place in the queue is needed: 0 never, 1 from buying on, 2 from the first page on</source>
        <translation>Perlu tempat antrean: 0 tidak pernah, 1 sejak membeli, 2 sejak halaman pertama</translation>
    </message>
    <message>
        <source>Visitors booking at once</source>
        <translation>Pengunjung yang memesan bersamaan</translation>
    </message>
    <message>
        <source>Visitors let in within any 60 seconds</source>
        <translation>Pengunjung yang dipersilakan masuk dalam 60 detik mana pun</translation>
    </message>
    <message>
        <source>Called at a terminal: time to go in (seconds)</source>
        <translation>Dipanggil di terminal: waktu untuk masuk (detik)</translation>
    </message>
    <message>
        <source>A place is kept while its terminal&apos;s line is lost (seconds)</source>
        <translation>Tempat disimpan selama koneksi terminalnya putus (detik)</translation>
    </message>
    <message>
        <source>Inside without doing anything (seconds)</source>
        <translation>Di dalam tanpa berbuat apa pun (detik)</translation>
    </message>
    <message>
        <source>Inside at most, unless a payment is under way (minutes)</source>
        <translation>Paling lama di dalam, kecuali sedang membayar (menit)</translation>
    </message>
    <message>
        <source>Visitors waiting at most; others are asked to come back</source>
        <translation>Pengunjung yang mengantre paling banyak; yang lain diminta kembali nanti</translation>
    </message>
    <message>
        <source>Terminals fetch times and seats anew every (minutes)</source>
        <translation>Terminal memuat ulang jadwal dan kursi setiap (menit)</translation>
    </message>
    <message>
        <source>A kiosk asks whether somebody is there after (seconds)</source>
        <translation>Kios bertanya apakah masih ada orang setelah (detik)</translation>
    </message>
    <message>
        <source>It waits for the answer before it forgets the person (seconds)</source>
        <translation>Menunggu jawaban sebelum melupakan orang itu (detik)</translation>
    </message>
    <message>
        <source>A kiosk that nobody uses shows its posters after (seconds)</source>
        <translation>Kios yang tidak dipakai menampilkan poster setelah (detik)</translation>
    </message>
    <message>
        <source>A kiosk may make sounds (0 or 1)</source>
        <translation>Kios boleh bersuara (0 atau 1)</translation>
    </message>
    <message>
        <source>Giving the same seats back again counts as running out after this part of the time (percent; 100 never)</source>
        <translation>Mengembalikan kursi yang sama lagi dihitung sebagai kehabisan waktu setelah bagian waktu ini (persen; 100 tidak pernah)</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LiveChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A number of the control room: its name and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LobbyWindow</name>
    <message>
        <source>Lobby display</source>
        <translation>Layar lobi</translation>
    </message>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; what is shown here is that of the last moment.</source>
        <translation>Sambungan terputus. Kami sedang menyambung lagi; yang tampil di sini adalah keadaan terakhir.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menyambung…</translation>
    </message>
    <message>
        <source>Please come to a kiosk</source>
        <translation>Silakan datang ke kios</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are waiting.</source>
        <translation>
            <numerusform>%n orang sedang mengantre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes now:</source>
        <translation>Yang datang sekarang:</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Segera dimulai</translation>
    </message>
    <message>
        <source>%1: the sale starts at %2. Then a draw decides the order. %3</source>
        <extracomment>%1 is a film, %2 a time, %3 says how many people wait</extracomment>
        <translation>%1: penjualan dimulai pukul %2. Lalu undian menentukan urutan. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in line for it.</source>
        <translation>
            <numerusform>%n orang sudah menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the sale has started.</source>
        <translation>%1: penjualan sudah dimulai.</translation>
    </message>
    <message>
        <source>%1: the draw is made. The order: %2</source>
        <translation>%1: undian sudah dilakukan. Urutannya: %2</translation>
    </message>
    <message>
        <source>%1, seed of the draw: %2</source>
        <extracomment>%1 is a film</extracomment>
        <translation>%1, benih undian: %2</translation>
    </message>
    <message>
        <source>%1, fingerprint of the draw (SHA-256): %2</source>
        <translation>%1, sidik jari undian (SHA-256): %2</translation>
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
    <message>
        <source>With an account your tickets are kept for you. Log in with your e-mail address or mobile number, or register: that takes a minute. Our staff at the counter help you if you have forgotten your password.</source>
        <translation>Dengan akun, tiket Anda tersimpan. Masuk dengan alamat e-mail atau nomor ponsel, atau daftar: hanya sebentar. Petugas di loket membantu jika Anda lupa kata sandi.</translation>
    </message>
    <message>
        <source>Forgotten your password? At the counter you choose a new one.</source>
        <translation>Lupa kata sandi? Di loket Anda memilih yang baru.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Sudah cukup panjang.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ManagerLogin</name>
    <message>
        <source>Control room</source>
        <translation>Ruang kendali</translation>
    </message>
    <message>
        <source>E-mail address or mobile number</source>
        <translation>Alamat e-mail atau nomor ponsel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>For the staff of the cinema. Please log in.</source>
        <translation>Untuk staf bioskop. Silakan masuk.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::MoreFilms</name>
    <message>
        <source>Also on now</source>
        <translation>Sedang tayang juga</translation>
    </message>
</context>
<context>
    <name>karcis::ui::MoveAdvice</name>
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
</context>
<context>
    <name>karcis::ui::NumberOverlay</name>
    <message>
        <source>I have a number</source>
        <translation>Saya punya nomor</translation>
    </message>
    <message>
        <source>Hold the code of your number before the scanner, or type the number and the code beside it.</source>
        <translation>Arahkan kode nomor Anda ke pemindai, atau ketik nomor beserta kode di sebelahnya.</translation>
    </message>
    <message>
        <source>For example A-047 K7XQ4</source>
        <translation>Misalnya A-047 K7XQ4</translation>
    </message>
    <message>
        <source>Number and code</source>
        <translation>Nomor dan kode</translation>
    </message>
    <message>
        <source>Go on with this place</source>
        <translation>Lanjutkan dengan tempat ini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Please type the letter, the three digits and the code, for example A-047 K7XQ4.</source>
        <translation>Ketik huruf, tiga angka, dan kodenya, misalnya A-047 K7XQ4.</translation>
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
    <message>
        <source>This order is over. You can choose seats again, or look at other films.</source>
        <translation>Pesanan ini sudah selesai. Anda dapat memilih kursi lagi, atau melihat film lain.</translation>
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
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Strong contrasts</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>Saya punya nomor</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PasswordForm</name>
    <message>
        <source>The new password of %1 counts from now on. Wherever they were logged in, they are logged out.</source>
        <translation>Kata sandi baru %1 berlaku mulai sekarang. Di mana pun tadinya masuk, akunnya sudah dikeluarkan.</translation>
    </message>
    <message>
        <source>Nobody is registered as %1. Ask for the other address or number, or let them register.</source>
        <translation>Tidak ada yang terdaftar sebagai %1. Tanyakan alamat atau nomor lain, atau minta mendaftar.</translation>
    </message>
    <message>
        <source>Your account may not set the password of %1. Ask somebody above both of you.</source>
        <translation>Akun Anda tidak boleh mengatur kata sandi %1. Mintalah kepada atasan Anda berdua.</translation>
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
        <source>This is the account of %1.</source>
        <translation>Ini akun %1.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>For somebody who has forgotten theirs. Look at an identity card first, and let them type the new password themselves. Your name goes to the audit log.</source>
        <translation>Untuk yang lupa kata sandinya. Lihat dulu kartu identitasnya, lalu biarkan mereka sendiri yang mengetik kata sandi baru. Nama Anda dicatat di log audit.</translation>
    </message>
    <message>
        <source>Their e-mail address or mobile number</source>
        <translation>Alamat e-mail atau nomor ponselnya</translation>
    </message>
    <message>
        <source>Find the account</source>
        <translation>Cari akunnya</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>Kata sandi yang baru</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Paling sedikit %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Simpan kata sandi baru</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentClosing</name>
    <message>
        <source>The time to pay is over</source>
        <translation>Waktu pembayaran habis</translation>
    </message>
    <message>
        <source>Your order is being closed</source>
        <translation>Pesanan Anda sedang ditutup</translation>
    </message>
    <message>
        <source>We ask your bank whether a payment is still on its way.</source>
        <translation>Kami bertanya ke bank Anda apakah masih ada pembayaran yang dalam proses.</translation>
    </message>
    <message>
        <source>If you have paid, your tickets appear here and under My tickets.</source>
        <translation>Jika Anda sudah membayar, tiket muncul di sini dan di Tiket saya.</translation>
    </message>
    <message>
        <source>If not, the order ends, nothing is charged, and the seats are free again.</source>
        <translation>Jika belum, pesanan berakhir, tidak ada biaya, dan kursinya bebas kembali.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentInstruction</name>
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
</context>
<context>
    <name>karcis::ui::PaymentMethods</name>
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
        <source>The ways to pay are not here yet.</source>
        <translation>Cara pembayaran belum diterima.</translation>
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
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Choose how you want to pay and follow the steps. The seats are kept for you until the time runs out. Nothing is charged if you cancel.</source>
        <translation>Pilih cara membayar dan ikuti langkahnya. Kursi disimpan untuk Anda sampai waktunya habis. Tidak ada biaya jika Anda membatalkan.</translation>
    </message>
    <message>
        <source>Look at the films meanwhile</source>
        <translation>Lihat film lain dulu</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentSimulation</name>
    <message>
        <source>Simulated payment</source>
        <translation>Simulasi pembayaran</translation>
    </message>
    <message>
        <source>This is a demonstration: no money moves. Choose what the bank answers.</source>
        <translation>Ini hanya peragaan: tidak ada uang yang berpindah. Pilih jawaban dari bank.</translation>
    </message>
    <message>
        <source>This is a demonstration: no money moves, whichever way you choose.</source>
        <translation>Ini demonstrasi: tidak ada uang yang berpindah, cara apa pun yang Anda pilih.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentWaiting</name>
    <message>
        <source>One moment: we make sure that no payment is still on its way.</source>
        <translation>Mohon tunggu: kami memastikan tidak ada pembayaran yang masih dalam proses.</translation>
    </message>
    <message>
        <source>One moment: your payment is being prepared.</source>
        <translation>Sebentar: pembayaran Anda sedang disiapkan.</translation>
    </message>
    <message>
        <source>Waiting for the confirmation of your bank. This page goes on by itself.</source>
        <translation>Menunggu konfirmasi dari bank Anda. Halaman ini akan berlanjut sendiri.</translation>
    </message>
    <message>
        <source>Paid already? Please do not pay twice: a bank may take a minute, and money that comes too late goes back by itself.</source>
        <translation>Sudah membayar? Jangan membayar dua kali: bank bisa perlu semenit, dan uang yang terlambat akan kembali sendiri.</translation>
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
    <name>karcis::ui::ProgrammeWall</name>
    <message>
        <source>On now</source>
        <translation>Sedang tayang</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SaleForm</name>
    <message>
        <source>Start of a sale</source>
        <translation>Mulai penjualan</translation>
    </message>
    <message>
        <source>Until then nobody can buy; whoever comes earlier waits for a draw. Type the day and time as they are at the cinema, for example 2026-12-24 10:00.</source>
        <translation>Sebelum itu tidak ada yang dapat membeli; yang datang lebih awal menunggu undian. Ketik tanggal dan jam setempat di bioskop, misalnya 2026-12-24 10:00.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>Tanggal dan jam mulai</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Mulai sekarang</translation>
    </message>
    <message>
        <source>All showtimes of the film</source>
        <translation>Semua jadwal film ini</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The sale starts on %1. %n wait(s) for the draw.</source>
        <translation>
            <numerusform>Penjualan dimulai %1. %n orang menunggu undian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sale has started. %n took part in the draw.</source>
        <translation>
            <numerusform>Penjualan sudah dimulai. %n orang mengikuti undian.</numerusform>
        </translation>
    </message>
    <message>
        <source>First in the line: %1.</source>
        <translation>Paling depan di antrean: %1.</translation>
    </message>
    <message>
        <source>The sale starts on %1.</source>
        <translation>Penjualan dimulai %1.</translation>
    </message>
    <message>
        <source>No start is set: tickets can be bought.</source>
        <translation>Tidak ada waktu mulai: tiket sudah dapat dibeli.</translation>
    </message>
    <message>
        <source>No start is set here that could come sooner.</source>
        <translation>Di sini tidak ada waktu mulai yang dapat dimajukan.</translation>
    </message>
    <message>
        <source>The start must still be to come, before the showtime begins and within a year.</source>
        <translation>Waktu mulai harus di masa mendatang, sebelum pertunjukan dimulai, dan paling lama satu tahun lagi.</translation>
    </message>
    <message>
        <source>There is no such day and time. Type it as in 2026-12-24 10:00.</source>
        <translation>Hari dan jam itu tidak ada. Ketik seperti 2026-12-24 10:00.</translation>
    </message>
    <message>
        <source>Showtime</source>
        <translation>Jadwal tayang</translation>
    </message>
    <message>
        <source>Below is what is published beforehand, so that anybody can check the draw: the SHA-256 of its seed.</source>
        <translation>Di bawah ini yang diumumkan sebelumnya agar siapa pun dapat memeriksa undian: SHA-256 dari bibit undian.</translation>
    </message>
    <message>
        <source>Below is its seed, with which anybody can check the draw.</source>
        <translation>Di bawah ini bibitnya; dengan itu siapa pun dapat memeriksa undian.</translation>
    </message>
    <message>
        <source>What the draw can be checked with</source>
        <translation>Untuk memeriksa undian</translation>
    </message>
    <message>
        <source>There is no film yet whose sale could be set.</source>
        <translation>Belum ada film yang penjualannya bisa diatur.</translation>
    </message>
    <message>
        <source>To set the start, type its day and time first.</source>
        <translation>Untuk mengatur waktu mulai, ketik dulu hari dan jamnya.</translation>
    </message>
    <message>
        <source>Day and time are not complete yet: type them as in 2026-12-24 10:00.</source>
        <translation>Hari dan jam belum lengkap: ketik seperti 2026-12-24 10:00.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SchedulePage</name>
    <message>
        <source>Choose a day and a time</source>
        <translation>Pilih hari dan jam</translation>
    </message>
    <message>
        <source>Film and times</source>
        <translation>Film dan jam tayang</translation>
    </message>
    <message>
        <source>Choose a day, then a time. Each time says what a seat costs, when the film ends and how many seats are left. Times in grey have begun, are sold out or are not on sale.</source>
        <translation>Pilih hari, lalu jam. Setiap jam menunjukkan harga kursi, kapan film selesai, dan berapa kursi yang tersisa. Jam berwarna abu-abu sudah dimulai, habis terjual, atau tidak dijual.</translation>
    </message>
    <message>
        <source>The times of this film are not here yet.</source>
        <translation>Jam tayang film ini belum diterima.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ScheduleWords</name>
    <message>
        <source>Where the sale has not started yet, tap the time to get in line: a draw at the start decides the order among all who are here by then.</source>
        <translation>Jika penjualan belum dimulai, sentuh jamnya untuk ikut mengantre: undian saat penjualan dimulai menentukan urutan semua yang sudah hadir.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of this day have already begun.</source>
        <translation>
            <numerusform>%n jadwal hari ini sudah dimulai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are sold out; given back seats appear here by themselves.</source>
        <translation>
            <numerusform>%n jadwal habis terjual; kursi yang dilepas muncul di sini dengan sendirinya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are not on sale here; please ask at the counter.</source>
        <translation>
            <numerusform>%n jadwal tidak dijual di sini; silakan tanya di loket.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 jadwal baru</translation>
    </message>
    <message>
        <source>%1 is sold out now</source>
        <translation>%1 kini habis terjual</translation>
    </message>
    <message>
        <source>%1 has seats again</source>
        <translation>%1 ada kursi lagi</translation>
    </message>
    <message>
        <source>%1 was taken off</source>
        <translation>%1 dibatalkan</translation>
    </message>
    <message>
        <source>Just changed: %1.</source>
        <extracomment>%1 lists what is different, for example &quot;19:30 is sold out now&quot;</extracomment>
        <translation>Baru saja berubah: %1.</translation>
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
        <source>In this cinema from %1</source>
        <translation>Di bioskop ini mulai %1</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Segera hadir</translation>
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
    <name>karcis::ui::SeatOffers</name>
    <message>
        <source>Free close by</source>
        <translation>Kosong di dekatnya</translation>
    </message>
    <message>
        <source>Take seat %1 instead</source>
        <translation>Ambil kursi %1 sebagai gantinya</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatPlanPanel</name>
    <message>
        <source>Seat plan. Move with the arrow keys, choose with Enter.</source>
        <translation>Denah kursi. Pindah dengan tombol panah, pilih dengan Enter.</translation>
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
        <source>Choose your seats</source>
        <translation>Pilih kursi Anda</translation>
    </message>
    <message>
        <source>Tap the seats that you want, then continue to pay. The seats are yours for the time that is shown. The legend says what the signs mean; with + and − the plan becomes larger and smaller.</source>
        <translation>Sentuh kursi yang Anda inginkan, lalu lanjut membayar. Kursi menjadi milik Anda selama waktu yang ditampilkan. Keterangan menjelaskan arti tanda; dengan + dan − denah menjadi lebih besar dan lebih kecil.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsSide</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>Lanjut ke pembayaran</translation>
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
        <source>Give me more time</source>
        <translation>Beri saya waktu tambahan</translation>
    </message>
    <message>
        <source>Find seats for me</source>
        <translation>Carikan kursi</translation>
    </message>
    <message>
        <source>All seats of this showtime are taken. A seat that is given back shows here by itself; or go back and choose another time.</source>
        <translation>Semua kursi jam tayang ini sudah terisi. Kursi yang dilepas akan muncul di sini dengan sendirinya; atau kembali dan pilih jam lain.</translation>
    </message>
    <message numerus="yes">
        <source>Tap a seat and it is yours for %1 minutes. You can choose up to %n seat(s).</source>
        <translation>
            <numerusform>Ketuk sebuah kursi, dan kursi itu menjadi milik Anda selama %1 menit. Anda dapat memilih hingga %n kursi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is chosen</source>
        <translation>Belum ada kursi yang dipilih</translation>
    </message>
    <message>
        <source>Yours: %1. Total %2</source>
        <translation>Kursi Anda: %1. Total %2</translation>
    </message>
    <message>
        <source>Say how many you are and where you would like to sit. The best free seats are then shown on the plan.</source>
        <translation>Katakan berapa orang dan ingin duduk di mana. Kursi kosong terbaik lalu ditunjukkan di denah.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsWaiting</name>
    <message>
        <source>The seats are not here yet.</source>
        <translation>Denah kursi belum sampai.</translation>
    </message>
    <message>
        <source>Fetching the seats…</source>
        <translation>Memuat denah kursi…</translation>
    </message>
    <message>
        <source>Connecting to the box office…</source>
        <translation>Menyambungkan ke loket…</translation>
    </message>
    <message>
        <source>One moment, please: the plan opens here by itself.</source>
        <translation>Mohon tunggu sebentar: denah akan terbuka di sini dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ShowtimeRow</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n kursi kosong</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale starts at %1</source>
        <translation>Dijual mulai %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SoonCard</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n menit lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 lagi</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SoonStrip</name>
    <message>
        <source>Starting soon</source>
        <translation>Segera mulai</translation>
    </message>
</context>
<context>
    <name>karcis::ui::StaffOverlay</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>Untuk petugas: keluar dari kios</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Hapus angka terakhir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Back to the films and tickets</source>
        <translation>Kembali ke film dan tiket</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n angka dimasukkan</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN was wrong. Try again in %1.</source>
        <translation>PIN salah. Coba lagi dalam %1.</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Silakan masukkan PIN.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>PIN salah.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TerminalModel</name>
    <message>
        <source>nobody</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Address %1, %2 unanswered, %3 bytes to be read</source>
        <translation>Alamat %1, %2 belum dijawab, %3 bita belum dibaca</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tersambung</translation>
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
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketDocument</name>
    <message>
        <source>Ticket %1</source>
        <translation>Tiket %1</translation>
    </message>
    <message>
        <source>Booking code %1</source>
        <translation>Kode booking %1</translation>
    </message>
    <message>
        <source>Demonstration: nothing was paid, and nobody is let in with this.</source>
        <translation>Demonstrasi: tidak ada pembayaran, dan tiket ini tidak berlaku untuk masuk.</translation>
    </message>
    <message>
        <source>Valid for one person. Show this code at the entrance.</source>
        <translation>Berlaku untuk satu orang. Tunjukkan kode ini di pintu masuk.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Kursi</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketExport</name>
    <message>
        <source>Sending your tickets to the printer…</source>
        <translation>Mengirim tiket Anda ke printer…</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait a moment…</source>
        <translation>Tiket Anda sedang dicetak. Mohon tunggu sebentar…</translation>
    </message>
    <message numerus="yes">
        <source>Your tickets are printed. Please take %n page(s) with you.</source>
        <translation>
            <numerusform>Tiket Anda sudah dicetak. Silakan ambil %n lembar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer here. Your tickets stay valid: take a photo of the codes, or open My tickets again at any time.</source>
        <translation>Di sini tidak ada printer. Tiket Anda tetap berlaku: foto kodenya, atau buka lagi Tiket saya kapan saja.</translation>
    </message>
    <message>
        <source>The printer did not print your tickets. They stay valid: try once more, take a photo of the codes, or ask our staff.</source>
        <translation>Tiket Anda tidak tercetak. Tiket tetap berlaku: coba sekali lagi, foto kodenya, atau tanyakan kepada petugas kami.</translation>
    </message>
    <message>
        <source>The printer does not finish, so the printing was called off. Your tickets stay valid: take a photo of the codes, or ask our staff.</source>
        <translation>Printer tidak kunjung selesai, jadi pencetakan dibatalkan. Tiket Anda tetap berlaku: foto kodenya, atau tanyakan kepada petugas kami.</translation>
    </message>
    <message>
        <source>Saving your tickets…</source>
        <translation>Menyimpan tiket Anda…</translation>
    </message>
    <message>
        <source>Your tickets are saved: %1</source>
        <extracomment>%1 is the name of a file with its folder</extracomment>
        <translation>Tiket Anda tersimpan: %1</translation>
    </message>
    <message>
        <source>There is nothing to save on. Plug in your USB stick and press Save as PDF again, or take a photo of the codes.</source>
        <translation>Tidak ada tempat untuk menyimpan. Pasang USB Anda dan tekan Simpan PDF lagi, atau foto kodenya.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: there is no room, or the place is protected. Make room or use another USB stick, or take a photo of the codes.</source>
        <extracomment>%1 is the name of a file with its folder</extracomment>
        <translation>Berkas %1 tidak dapat ditulis: tidak ada ruang, atau tempatnya terkunci. Kosongkan ruang atau pakai USB lain, atau foto kodenya.</translation>
    </message>
    <message>
        <source>Saving takes too long. Plug in another USB stick and press Save as PDF again, or take a photo of the codes.</source>
        <translation>Penyimpanan terlalu lama. Pasang USB lain dan tekan Simpan PDF lagi, atau foto kodenya.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketPage</name>
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
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Pelanggan berikutnya</translation>
    </message>
    <message>
        <source>Logs you out and clears this screen.</source>
        <translation>Mengakhiri sesi Anda dan mengosongkan layar ini.</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>Film lain</translation>
    </message>
    <message>
        <source>Enjoy the film!</source>
        <translation>Selamat menonton!</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak lagi</translation>
    </message>
    <message>
        <source>This is your ticket. Show its code at the entrance, one for each seat. You can print it, and you find it again under “My tickets”. “Next customer” logs you out.</source>
        <translation>Inilah tiket Anda. Tunjukkan kodenya di pintu masuk, satu untuk setiap kursi. Tiket dapat dicetak, dan ada lagi di “Tiket saya”. “Pelanggan berikutnya” mengakhiri sesi Anda.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Mencetak…</translation>
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
    <message>
        <source>On the day</source>
        <translation>Pada hari menonton</translation>
    </message>
    <message>
        <source>Open a ticket and show its code at the entrance, one for each seat.</source>
        <translation>Buka tiket dan tunjukkan kodenya di pintu masuk, satu untuk setiap kursi.</translation>
    </message>
    <message>
        <source>The doors open 15 minutes before the film begins.</source>
        <translation>Pintu dibuka 15 menit sebelum film dimulai.</translation>
    </message>
    <message>
        <source>Nothing to show the code with? Tell the staff at the counter your booking code.</source>
        <translation>Tidak bisa menunjukkan kodenya? Sebutkan kode pemesanan Anda kepada petugas di loket.</translation>
    </message>
    <message>
        <source>Here are your tickets for films that are still to come. Open one to see its code.</source>
        <translation>Di sini ada tiket Anda untuk film yang akan datang. Buka salah satu untuk melihat kodenya.</translation>
    </message>
    <message>
        <source>Your tickets are not here yet.</source>
        <translation>Tiket Anda belum diterima.</translation>
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
    <message>
        <source>Sale starts at %1</source>
        <extracomment>%1 is the time, or day and time, at which tickets for this showtime can be bought</extracomment>
        <translation>Dijual mulai %1</translation>
    </message>
    <message>
        <source>Get in line</source>
        <translation>Ikut antre</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>karcis::ui::WaitingPage</name>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>Antre lagi</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Keluar dari antrean</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Nomor Anda</translation>
    </message>
    <message>
        <source>The sale has not started yet</source>
        <translation>Penjualan belum dimulai</translation>
    </message>
    <message>
        <source>It will be your turn</source>
        <translation>Giliran Anda akan tiba</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>Anda berikutnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are ahead of you.</source>
        <translation>
            <numerusform>%n orang di depan Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here: as soon as it is your turn, you go on to the seats by yourself. Your place is kept even if the connection breaks.</source>
        <translation>Tetaplah di sini: begitu giliran Anda tiba, layar berpindah sendiri ke pilihan kursi. Tempat Anda tetap disimpan walau koneksi terputus.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Sebentar</translation>
    </message>
    <message>
        <source>We are taking a place for you.</source>
        <translation>Kami sedang mengambil nomor antrean untuk Anda.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Many people are here at the moment.</source>
        <translation>Saat ini sedang ramai.</translation>
    </message>
    <message>
        <source>Tap the button and we take a place in the queue for you.</source>
        <translation>Sentuh tombol dan kami ambilkan nomor antrean untuk Anda.</translation>
    </message>
    <message>
        <source>You are not in the queue</source>
        <translation>Anda tidak dalam antrean</translation>
    </message>
    <message>
        <source>Nothing was bought and nothing was charged. If you like, take a new place at the end of the queue.</source>
        <translation>Tidak ada yang dibeli dan tidak ada biaya. Jika mau, ambil tempat baru di akhir antrean.</translation>
    </message>
    <message>
        <source>Your number is %1</source>
        <translation>Nomor Anda %1</translation>
    </message>
    <message>
        <source>Code of your number %1</source>
        <translation>Kode untuk nomor Anda %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Many people want tickets at this moment. Everybody is let in in the order in which they came; you need do nothing until it is your turn. If the connection is lost for a moment, your place is kept.</source>
        <translation>Saat ini banyak orang ingin membeli tiket. Semua masuk menurut urutan kedatangan; Anda tidak perlu melakukan apa pun sampai giliran Anda tiba. Jika sambungan terputus sebentar, tempat Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>I have noted number and code: free this kiosk</source>
        <translation>Nomor dan kode sudah saya catat: kosongkan kios ini</translation>
    </message>
    <message>
        <source>It starts at %1. Then a draw decides the order.</source>
        <translation>Mulai pukul %1. Lalu undian menentukan urutan.</translation>
    </message>
    <message>
        <source>Everybody who is here by then takes part, and nobody gains anything by coming earlier. The draw is fixed already and can be checked by anybody: its fingerprint begins with %1, and the display in the lobby shows the result.</source>
        <translation>Semua yang sudah hadir saat itu ikut serta, dan datang lebih awal tidak memberi keuntungan. Undian sudah ditetapkan dan dapat diperiksa siapa saja: sidik jarinya diawali %1, dan layar lobi menampilkan hasilnya.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>The code proves at another kiosk that the number is one&apos;s own</extracomment>
        <translation>Kode %1</translation>
    </message>
    <message>
        <source>It is your turn!</source>
        <translation>Sekarang giliran Anda!</translation>
    </message>
    <message>
        <source>One moment: the films are coming.</source>
        <translation>Sebentar: daftar film segera tampil.</translation>
    </message>
    <message>
        <source>One moment: the seats are coming.</source>
        <translation>Sebentar: kursi segera tampil.</translation>
    </message>
    <message>
        <source>Your number was called. Choose in peace: nobody passes you now.</source>
        <translation>Nomor Anda sudah dipanggil. Pilihlah dengan tenang: tidak ada lagi yang mendahului Anda.</translation>
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
        <source>%1 is already taken. Please choose another seat.</source>
        <translation>
            <numerusform>Kursi %1 sudah diambil orang lain. Silakan pilih kursi lain.</numerusform>
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
    <message>
        <source>So that everybody gets a fair turn, please take a place in the queue first.</source>
        <translation>Agar semua mendapat giliran dengan adil, ambillah nomor antrean dahulu.</translation>
    </message>
    <message>
        <source>The queue is full at the moment.</source>
        <translation>Antrean sedang penuh.</translation>
    </message>
    <message>
        <source>Your place in the queue is no longer there. You can take a new one.</source>
        <translation>Tempat Anda dalam antrean sudah tidak ada. Anda dapat mengambil yang baru.</translation>
    </message>
    <message>
        <source>It was your turn, but nobody came in time, so the next person was let in. You can queue again.</source>
        <translation>Giliran Anda sudah tiba, tetapi tidak ada yang masuk tepat waktu, jadi orang berikutnya dipersilakan. Anda dapat mengantre lagi.</translation>
    </message>
    <message>
        <source>The connection was lost for too long, so your place in the queue is gone. You can queue again.</source>
        <translation>Koneksi terputus terlalu lama, jadi tempat Anda dalam antrean hilang. Anda dapat mengantre lagi.</translation>
    </message>
    <message>
        <source>Nothing happened here for a while, so the next person was let in. You can queue again.</source>
        <translation>Beberapa saat tidak ada kegiatan di sini, jadi orang berikutnya dipersilakan. Anda dapat mengantre lagi.</translation>
    </message>
    <message>
        <source>Your time in the sale is over, so that others get their turn. You can queue again.</source>
        <translation>Waktu Anda untuk membeli sudah habis agar orang lain mendapat giliran. Anda dapat mengantre lagi.</translation>
    </message>
    <message>
        <source>Less than a minute to go.</source>
        <translation>Kurang dari satu menit lagi.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hour(s) to go.</source>
        <translation>
            <numerusform>Lebih dari %n jam lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s) to go.</source>
        <translation>
            <numerusform>Kurang dari %n menit lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to go.</source>
        <translation>
            <numerusform>Sekitar %n menit lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes to go.</source>
        <translation>Sekitar %1 sampai %2 menit lagi.</translation>
    </message>
    <message>
        <source>Open your bank&apos;s app or your e-wallet and choose Scan.</source>
        <translation>Buka aplikasi bank atau dompet digital Anda dan pilih Pindai.</translation>
    </message>
    <message>
        <source>Point your phone at this QRIS code.</source>
        <translation>Arahkan ponsel ke kode QRIS ini.</translation>
    </message>
    <message>
        <source>Check the amount and confirm with your PIN.</source>
        <translation>Periksa jumlahnya dan konfirmasi dengan PIN.</translation>
    </message>
    <message>
        <source>Open your e-wallet and choose Scan.</source>
        <translation>Buka dompet digital Anda dan pilih Pindai.</translation>
    </message>
    <message>
        <source>Point your phone at this code.</source>
        <translation>Arahkan ponsel ke kode ini.</translation>
    </message>
    <message>
        <source>Check the amount and confirm the payment.</source>
        <translation>Periksa jumlahnya dan konfirmasi pembayaran.</translation>
    </message>
    <message>
        <source>Open your bank&apos;s app and choose Virtual Account.</source>
        <translation>Buka aplikasi bank Anda dan pilih Virtual Account.</translation>
    </message>
    <message>
        <source>Enter the number that stands here.</source>
        <translation>Masukkan nomor yang tertera di sini.</translation>
    </message>
    <message>
        <source>Check name and amount, then confirm.</source>
        <translation>Periksa nama dan jumlahnya, lalu konfirmasi.</translation>
    </message>
    <message>
        <source>Hold your card against the reader, or insert it.</source>
        <translation>Tempelkan kartu pada alat pembaca, atau masukkan.</translation>
    </message>
    <message>
        <source>Enter your PIN if you are asked.</source>
        <translation>Masukkan PIN jika diminta.</translation>
    </message>
    <message>
        <source>Wait for the tone before you take the card away.</source>
        <translation>Tunggu bunyi sebelum mengambil kartu.</translation>
    </message>
    <message>
        <source>Go to the counter and tell our staff your name.</source>
        <translation>Pergilah ke loket dan sebutkan nama Anda kepada petugas kami.</translation>
    </message>
    <message>
        <source>Pay there while the time runs.</source>
        <translation>Bayarlah di sana selama waktu masih berjalan.</translation>
    </message>
    <message>
        <source>%1 was not approved and nothing was charged. Often it is the balance, a daily limit or a mistyped PIN: check it and try once more, or take another way.</source>
        <extracomment>%1 is a way to pay</extracomment>
        <translation>%1 tidak disetujui dan tidak ada yang ditagih. Sering kali karena saldo, batas harian, atau PIN yang keliru: periksa dan coba sekali lagi, atau pilih cara lain.</translation>
    </message>
    <message>
        <source>The payment with %1 was not finished in time, and nothing was charged. Try once more, or take another way.</source>
        <extracomment>%1 is a way to pay</extracomment>
        <translation>Pembayaran dengan %1 tidak selesai tepat waktu, dan tidak ada yang ditagih. Coba sekali lagi, atau pilih cara lain.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Bahasa Arab</translation>
    </message>
    <message>
        <source>Nobody with this number and code is waiting. Please check both, or take a new place.</source>
        <translation>Tidak ada yang mengantre dengan nomor dan kode ini. Periksa keduanya, atau ambil tempat baru.</translation>
    </message>
    <message>
        <source>Your place is kept. Watch the display in the lobby; when your number is called, tap &quot;I have a number&quot; at any kiosk.</source>
        <translation>Tempat Anda tetap disimpan. Perhatikan layar lobi; saat nomor Anda dipanggil, sentuh &quot;Saya punya nomor&quot; di kios mana pun.</translation>
    </message>
    <message>
        <source>It is your turn: choose your film and your seats.</source>
        <translation>Giliran Anda: pilih film dan kursi Anda.</translation>
    </message>
    <message>
        <source>The sale has not started yet. It starts on %1 at %2.</source>
        <translation>Penjualan belum dimulai. Penjualan dimulai %1 pukul %2.</translation>
    </message>
    <message>
        <source>The sale has not started yet.</source>
        <translation>Penjualan belum dimulai.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long something takes: minutes, short</extracomment>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long something takes: hours, short</extracomment>
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet how long it takes; less than %n hour(s).</source>
        <translation>
            <numerusform>Belum diketahui berapa lama; kurang dari %n jam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet how long it takes; less than %n minute(s).</source>
        <translation>
            <numerusform>Belum diketahui berapa lama; kurang dari %n menit.</numerusform>
        </translation>
    </message>
</context>
</TS>
