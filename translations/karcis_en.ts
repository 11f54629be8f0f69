<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>karcis::ui::AgeQuestion</name>
    <message>
        <source>This film is for people aged %1 and over. Everyone in your group shows an identity card at the entrance.</source>
        <translation>This film is for people aged %1 and over. Everyone in your group shows an identity card at the entrance.</translation>
    </message>
    <message>
        <source>We are all %1 or over</source>
        <translation>We are all %1 or over</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>karcis::ui::AheadForm</name>
    <message>
        <source>%1 is the next one to go in.</source>
        <translation>%1 is the next one to go in.</translation>
    </message>
    <message>
        <source>Nobody who waits has the number %1.</source>
        <translation>Nobody who waits has the number %1.</translation>
    </message>
    <message>
        <source>Let somebody go ahead</source>
        <translation>Let somebody go ahead</translation>
    </message>
    <message>
        <source>Somebody who waits goes in before all others, for example with a wheelchair. Number, reason and your name go to the audit log.</source>
        <translation>Somebody who waits goes in before all others, for example with a wheelchair. Number, reason and your name go to the audit log.</translation>
    </message>
    <message>
        <source>Number in the queue</source>
        <translation>Number in the queue</translation>
    </message>
    <message>
        <source>Number, for example %1</source>
        <translation>Number, for example %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Let ahead</source>
        <translation>Let ahead</translation>
    </message>
</context>
<context>
    <name>karcis::ui::AttractView</name>
    <message>
        <source>Touch the screen to buy tickets.</source>
        <translation>Touch the screen to buy tickets.</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Coming soon</translation>
    </message>
    <message>
        <source>Now showing</source>
        <translation>Now showing</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Touch the screen to buy tickets</source>
        <translation>Touch the screen to buy tickets</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>karcis::ui::CalledBoard</name>
    <message>
        <source>Numbers that are called: %1</source>
        <translation>Numbers that are called: %1</translation>
    </message>
    <message>
        <source>No number is called at the moment.</source>
        <translation>No number is called at the moment.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ChosenSeats</name>
    <message>
        <source>Your seats</source>
        <translation>Your seats</translation>
    </message>
    <message>
        <source>Give back row %1 seat %2</source>
        <translation>Give back row %1 seat %2</translation>
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
        <translation>high: no polls</translation>
    </message>
    <message>
        <source>high: no browsing</source>
        <translation>high: no browsing</translation>
    </message>
    <message>
        <source>high: no new holds</source>
        <translation>high: no new holds</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sales are paused</source>
        <translation>Sales are paused</translation>
    </message>
    <message>
        <source>Tickets are being sold</source>
        <translation>Tickets are being sold</translation>
    </message>
    <message>
        <source>Nobody can choose new seats. What is chosen can be paid or given back.</source>
        <translation>Nobody can choose new seats. What is chosen can be paid or given back.</translation>
    </message>
    <message>
        <source>Pausing stops new seats from being chosen. Payments and returns go on, and every terminal says so.</source>
        <translation>Pausing stops new seats from being chosen. Payments and returns go on, and every terminal says so.</translation>
    </message>
    <message>
        <source>Resume sales</source>
        <translation>Resume sales</translation>
    </message>
    <message>
        <source>Pause sales</source>
        <translation>Pause sales</translation>
    </message>
    <message>
        <source>No message is shown at present.</source>
        <translation>No message is shown at present.</translation>
    </message>
    <message>
        <source>Shown now: %1</source>
        <translation>Shown now: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Admitted per minute</source>
        <translation>Admitted per minute</translation>
    </message>
    <message>
        <source>Held seats</source>
        <translation>Held seats</translation>
    </message>
    <message>
        <source>Orders since the start</source>
        <translation>Orders since the start</translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Terminals</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>People and seats</source>
        <translation>People and seats</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>held seats</source>
        <translation>held seats</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requests per second</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Answer times in milliseconds</source>
        <translation>Answer times in milliseconds</translation>
    </message>
    <message>
        <source>99 of 100 faster</source>
        <translation>99 of 100 faster</translation>
    </message>
    <message>
        <source>half faster</source>
        <translation>half faster</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Tap a number to change it. It counts at once and is kept; every change is written to the audit log.</source>
        <translation>Tap a number to change it. It counts at once and is kept; every change is written to the audit log.</translation>
    </message>
    <message>
        <source>Message to all terminals</source>
        <translation>Message to all terminals</translation>
    </message>
    <message>
        <source>For example: Studio 2 starts ten minutes late.</source>
        <translation>For example: Studio 2 starts ten minutes late.</translation>
    </message>
    <message>
        <source>Show everywhere</source>
        <translation>Show everywhere</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>admitted/min</source>
        <translation>admitted/min</translation>
    </message>
    <message>
        <source>orders/min</source>
        <translation>orders/min</translation>
    </message>
    <message>
        <source>holds/s</source>
        <translation>holds/s</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ControlWindow</name>
    <message>
        <source>Control room</source>
        <translation>Control room</translation>
    </message>
    <message>
        <source>Control room – %1</source>
        <translation>Control room – %1</translation>
    </message>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; the numbers are those of the last moment.</source>
        <translation>The connection is lost. We are connecting again by ourselves; the numbers are those of the last moment.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwords</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmCard</name>
    <message>
        <source>Coming soon</source>
        <translation>Coming soon</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmFilter</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Auditorium</source>
        <translation>Auditorium</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmInfo</name>
    <message>
        <source>Director: %1
Cast: %2</source>
        <extracomment>Who made a film and who plays in it</extracomment>
        <translation>Director: %1
Cast: %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::FilmsPage</name>
    <message>
        <source>What would you like to see?</source>
        <translation>What would you like to see?</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>All films</translation>
    </message>
    <message>
        <source>Now showing</source>
        <translation>Now showing</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Coming soon</translation>
    </message>
    <message>
        <source>Title, actor or genre</source>
        <translation>Title, actor or genre</translation>
    </message>
    <message>
        <source>Search films by title, actor or genre</source>
        <translation>Search films by title, actor or genre</translation>
    </message>
    <message>
        <source>Fetching the films…</source>
        <translation>Fetching the films…</translation>
    </message>
    <message>
        <source>Connecting to the box office…</source>
        <translation>Connecting to the box office…</translation>
    </message>
    <message>
        <source>No film here at the moment. Please look in again soon.</source>
        <translation>No film here at the moment. Please look in again soon.</translation>
    </message>
    <message>
        <source>No film matches “%1”. Try fewer letters.</source>
        <translation>No film matches “%1”. Try fewer letters.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Show all films</source>
        <translation>Show all films</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>No film fits all of that. Take a filter away, or look at all films.</source>
        <translation>No film fits all of that. Take a filter away, or look at all films.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. These come close:</source>
        <translation>Nothing is called “%1”. These come close:</translation>
    </message>
    <message>
        <source>Tap a poster to see what the film is about and when it plays. To find a film, type a part of its title, an actor or a genre. “Filter” narrows the films by day, genre, auditorium and age. Under “Starting soon” one tap leads straight to the seats.</source>
        <translation>Tap a poster to see what the film is about and when it plays. To find a film, type a part of its title, an actor or a genre. “Filter” narrows the films by day, genre, auditorium and age. Under “Starting soon” one tap leads straight to the seats.</translation>
    </message>
    <message>
        <source>The films are not here yet.</source>
        <translation>The films are not here yet.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::HelpOverlay</name>
    <message>
        <source>Help: %1</source>
        <translation>Help: %1</translation>
    </message>
    <message>
        <source>At the top you change language, colours and text size at any time.</source>
        <translation>At the top you change language, colours and text size at any time.</translation>
    </message>
    <message>
        <source>Our staff at the counter are glad to help you.</source>
        <translation>Our staff at the counter are glad to help you.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
</context>
<context>
    <name>karcis::ui::IdleOverlay</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Touch the screen to go on.</source>
        <translation>Touch the screen to go on.</translation>
    </message>
    <message>
        <source>Touch the screen to go on. Otherwise everything about you is forgotten and your seats are given back.</source>
        <translation>Touch the screen to go on. Otherwise everything about you is forgotten and your seats are given back.</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>karcis::ui::KioskBanners</name>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; your choice is kept as long as its time runs.</source>
        <translation>The connection is lost. We are connecting again by ourselves; your choice is kept as long as its time runs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Legend</name>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Being chosen</source>
        <translation>Being chosen</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Not on sale</translation>
    </message>
    <message>
        <source>Sweetbox for two</source>
        <translation>Sweetbox for two</translation>
    </message>
    <message>
        <source>Wheelchair place</source>
        <translation>Wheelchair place</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LimitModel</name>
    <message>
        <source>Chosen seats stay locked (seconds)</source>
        <translation>Chosen seats stay locked (seconds)</translation>
    </message>
    <message>
        <source>An order waits for its payment (seconds)</source>
        <translation>An order waits for its payment (seconds)</translation>
    </message>
    <message>
        <source>Seats per customer at once</source>
        <translation>Seats per customer at once</translation>
    </message>
    <message>
        <source>The provider is asked about an open payment every (seconds)</source>
        <translation>The provider is asked about an open payment every (seconds)</translation>
    </message>
    <message>
        <source>The simulated provider is late by (seconds)</source>
        <translation>The simulated provider is late by (seconds)</translation>
    </message>
    <message>
        <source>Requests per second of one connection</source>
        <translation>Requests per second of one connection</translation>
    </message>
    <message>
        <source>Requests at once of one connection</source>
        <translation>Requests at once of one connection</translation>
    </message>
    <message>
        <source>Requests per second of one account</source>
        <translation>Requests per second of one account</translation>
    </message>
    <message>
        <source>Requests at once of one account</source>
        <translation>Requests at once of one account</translation>
    </message>
    <message>
        <source>Requests per second of one network address</source>
        <translation>Requests per second of one network address</translation>
    </message>
    <message>
        <source>Requests at once of one network address</source>
        <translation>Requests at once of one network address</translation>
    </message>
    <message>
        <source>New connections per second of one network address</source>
        <translation>New connections per second of one network address</translation>
    </message>
    <message>
        <source>New connections at once of one network address</source>
        <translation>New connections at once of one network address</translation>
    </message>
    <message>
        <source>Log-ins per minute of one network address</source>
        <translation>Log-ins per minute of one network address</translation>
    </message>
    <message>
        <source>Log-ins at once of one network address</source>
        <translation>Log-ins at once of one network address</translation>
    </message>
    <message>
        <source>Count this machine&apos;s own addresses too (0 or 1)</source>
        <translation>Count this machine&apos;s own addresses too (0 or 1)</translation>
    </message>
    <message>
        <source>Chosen seats of one account may run out (times)</source>
        <translation>Chosen seats of one account may run out (times)</translation>
    </message>
    <message>
        <source>Chosen seats at one terminal may run out (times)</source>
        <translation>Chosen seats at one terminal may run out (times)</translation>
    </message>
    <message>
        <source>First wait after too many, then doubled (seconds)</source>
        <translation>First wait after too many, then doubled (seconds)</translation>
    </message>
    <message>
        <source>Longest such wait (seconds)</source>
        <translation>Longest such wait (seconds)</translation>
    </message>
    <message>
        <source>All is forgotten after (minutes)</source>
        <translation>All is forgotten after (minutes)</translation>
    </message>
    <message>
        <source>Overloaded when requests wait (milliseconds)</source>
        <translation>Overloaded when requests wait (milliseconds)</translation>
    </message>
    <message>
        <source>No longer overloaded when they wait (milliseconds)</source>
        <translation>No longer overloaded when they wait (milliseconds)</translation>
    </message>
    <message>
        <source>%1: %2; %3 unless changed</source>
        <translation>%1: %2; %3 unless changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Called with a number taken along: time to come (seconds)</source>
        <translation>Called with a number taken along: time to come (seconds)</translation>
    </message>
    <message>
        <source>Accessible mode: chosen seats stay locked (seconds)</source>
        <translation>Accessible mode: chosen seats stay locked (seconds)</translation>
    </message>
    <message>
        <source>Accessible mode: an order waits for its payment (seconds)</source>
        <translation>Accessible mode: an order waits for its payment (seconds)</translation>
    </message>
    <message>
        <source>A customer may extend the time to choose (times)</source>
        <translation>A customer may extend the time to choose (times)</translation>
    </message>
    <message>
        <source>Accessible mode: the time to choose may be extended (times)</source>
        <translation>Accessible mode: the time to choose may be extended (times)</translation>
    </message>
    <message>
        <source>Refuse choices that leave a single free seat (0 or 1)</source>
        <translation>Refuse choices that leave a single free seat (0 or 1)</translation>
    </message>
    <message>
        <source>A place in the queue is needed: 0 never, 1 from buying on, 2 from the first page on</source>
        <translation>A place in the queue is needed: 0 never, 1 from buying on, 2 from the first page on</translation>
    </message>
    <message>
        <source>Visitors booking at once</source>
        <translation>Visitors booking at once</translation>
    </message>
    <message>
        <source>Visitors let in within any 60 seconds</source>
        <translation>Visitors let in within any 60 seconds</translation>
    </message>
    <message>
        <source>Called at a terminal: time to go in (seconds)</source>
        <translation>Called at a terminal: time to go in (seconds)</translation>
    </message>
    <message>
        <source>A place is kept while its terminal&apos;s line is lost (seconds)</source>
        <translation>A place is kept while its terminal&apos;s line is lost (seconds)</translation>
    </message>
    <message>
        <source>Inside without doing anything (seconds)</source>
        <translation>Inside without doing anything (seconds)</translation>
    </message>
    <message>
        <source>Inside at most, unless a payment is under way (minutes)</source>
        <translation>Inside at most, unless a payment is under way (minutes)</translation>
    </message>
    <message>
        <source>Visitors waiting at most; others are asked to come back</source>
        <translation>Visitors waiting at most; others are asked to come back</translation>
    </message>
    <message>
        <source>Terminals fetch times and seats anew every (minutes)</source>
        <translation>Terminals fetch times and seats anew every (minutes)</translation>
    </message>
    <message>
        <source>A kiosk asks whether somebody is there after (seconds)</source>
        <translation>A kiosk asks whether somebody is there after (seconds)</translation>
    </message>
    <message>
        <source>It waits for the answer before it forgets the person (seconds)</source>
        <translation>It waits for the answer before it forgets the person (seconds)</translation>
    </message>
    <message>
        <source>A kiosk that nobody uses shows its posters after (seconds)</source>
        <translation>A kiosk that nobody uses shows its posters after (seconds)</translation>
    </message>
    <message>
        <source>A kiosk may make sounds (0 or 1)</source>
        <translation>A kiosk may make sounds (0 or 1)</translation>
    </message>
    <message>
        <source>Giving the same seats back again counts as running out after this part of the time (percent; 100 never)</source>
        <translation>Giving the same seats back again counts as running out after this part of the time (percent; 100 never)</translation>
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
        <translation>Lobby display</translation>
    </message>
    <message>
        <source>The connection is lost. We are connecting again by ourselves; what is shown here is that of the last moment.</source>
        <translation>The connection is lost. We are connecting again by ourselves; what is shown here is that of the last moment.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Please come to a kiosk</source>
        <translation>Please come to a kiosk</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are waiting.</source>
        <translation>
            <numerusform>%n person is waiting.</numerusform>
            <numerusform>%n people are waiting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who comes now:</source>
        <translation>Who comes now:</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Starting soon</translation>
    </message>
    <message>
        <source>%1: the sale starts at %2. Then a draw decides the order. %3</source>
        <extracomment>%1 is a film, %2 a time, %3 says how many people wait</extracomment>
        <translation>%1: the sale starts at %2. Then a draw decides the order. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in line for it.</source>
        <translation>
            <numerusform>%n person is in line for it.</numerusform>
            <numerusform>%n people are in line for it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the sale has started.</source>
        <translation>%1: the sale has started.</translation>
    </message>
    <message>
        <source>%1: the draw is made. The order: %2</source>
        <translation>%1: the draw is made. The order: %2</translation>
    </message>
    <message>
        <source>%1, seed of the draw: %2</source>
        <extracomment>%1 is a film</extracomment>
        <translation>%1, seed of the draw: %2</translation>
    </message>
    <message>
        <source>%1, fingerprint of the draw (SHA-256): %2</source>
        <translation>%1, fingerprint of the draw (SHA-256): %2</translation>
    </message>
</context>
<context>
    <name>karcis::ui::LoginPage</name>
    <message>
        <source>Welcome to %1</source>
        <translation>Welcome to %1</translation>
    </message>
    <message>
        <source>With an account your tickets are always with you.</source>
        <translation>With an account your tickets are always with you.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Your tickets wait in your account, also for the next visit.</source>
        <translation>Your tickets wait in your account, also for the next visit.</translation>
    </message>
    <message>
        <source>One more step, then you choose your seats.</source>
        <translation>One more step, then you choose your seats.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>E-mail address or mobile number</source>
        <translation>E-mail address or mobile number</translation>
    </message>
    <message>
        <source>for example 0812 3456 7890</source>
        <translation>for example 0812 3456 7890</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>We use your address only for your tickets.</source>
        <translation>We use your address only for your tickets.</translation>
    </message>
    <message>
        <source>Please tell us your name.</source>
        <translation>Please tell us your name.</translation>
    </message>
    <message>
        <source>Please enter your e-mail address or mobile number.</source>
        <translation>Please enter your e-mail address or mobile number.</translation>
    </message>
    <message>
        <source>The e-mail address is not complete yet, as in name@mail.com.</source>
        <translation>The e-mail address is not complete yet, as in name@mail.com.</translation>
    </message>
    <message>
        <source>A mobile number begins with 08 or +62, as in 0812 3456 7890.</source>
        <translation>A mobile number begins with 08 or +62, as in 0812 3456 7890.</translation>
    </message>
    <message>
        <source>Please enter your password.</source>
        <translation>Please enter your password.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s), please.</source>
        <translation>
            <numerusform>%n more character, please.</numerusform>
            <numerusform>%n more characters, please.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Log in or register</source>
        <translation>Log in or register</translation>
    </message>
    <message>
        <source>With an account your tickets are kept for you. Log in with your e-mail address or mobile number, or register: that takes a minute. Our staff at the counter help you if you have forgotten your password.</source>
        <translation>With an account your tickets are kept for you. Log in with your e-mail address or mobile number, or register: that takes a minute. Our staff at the counter help you if you have forgotten your password.</translation>
    </message>
    <message>
        <source>Forgotten your password? At the counter you choose a new one.</source>
        <translation>Forgotten your password? At the counter you choose a new one.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>Long enough.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ManagerLogin</name>
    <message>
        <source>Control room</source>
        <translation>Control room</translation>
    </message>
    <message>
        <source>E-mail address or mobile number</source>
        <translation>E-mail address or mobile number</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>For the staff of the cinema. Please log in.</source>
        <translation>For the staff of the cinema. Please log in.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::MoreFilms</name>
    <message>
        <source>Also on now</source>
        <translation>Also on now</translation>
    </message>
</context>
<context>
    <name>karcis::ui::MoveAdvice</name>
    <message numerus="yes">
        <source>Seat %1 would be left alone between taken seats. Please move over a little, so that somebody can still sit there with company.</source>
        <translation>
            <numerusform>Seat %1 would be left alone between taken seats. Please move over a little, so that somebody can still sit there with company.</numerusform>
            <numerusform>Seats %1 would be left alone between taken seats. Please move over a little, so that somebody can still sit there with company.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Move to %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::NumberOverlay</name>
    <message>
        <source>I have a number</source>
        <translation>I have a number</translation>
    </message>
    <message>
        <source>Hold the code of your number before the scanner, or type the number and the code beside it.</source>
        <translation>Hold the code of your number before the scanner, or type the number and the code beside it.</translation>
    </message>
    <message>
        <source>For example A-047 K7XQ4</source>
        <translation>For example A-047 K7XQ4</translation>
    </message>
    <message>
        <source>Number and code</source>
        <translation>Number and code</translation>
    </message>
    <message>
        <source>Go on with this place</source>
        <translation>Go on with this place</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Please type the letter, the three digits and the code, for example A-047 K7XQ4.</source>
        <translation>Please type the letter, the three digits and the code, for example A-047 K7XQ4.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderOverPage</name>
    <message>
        <source>Your payment came late</source>
        <translation>Your payment came late</translation>
    </message>
    <message>
        <source>The money arrived after the time was over. We are checking whether your seats are still free: then you get your tickets, else all of it back. Please wait a moment.</source>
        <translation>The money arrived after the time was over. We are checking whether your seats are still free: then you get your tickets, else all of it back. Please wait a moment.</translation>
    </message>
    <message>
        <source>Your money is on its way back</source>
        <translation>Your money is on its way back</translation>
    </message>
    <message>
        <source>Your payment came after the time was over and the seats were gone. The full amount goes back the way it came.</source>
        <translation>Your payment came after the time was over and the seats were gone. The full amount goes back the way it came.</translation>
    </message>
    <message>
        <source>Your money was returned</source>
        <translation>Your money was returned</translation>
    </message>
    <message>
        <source>Your payment came after the time was over and the seats were gone. The full amount was returned the way it came.</source>
        <translation>Your payment came after the time was over and the seats were gone. The full amount was returned the way it came.</translation>
    </message>
    <message>
        <source>Closing your order</source>
        <translation>Closing your order</translation>
    </message>
    <message>
        <source>One moment: we make sure that no payment is still on its way.</source>
        <translation>One moment: we make sure that no payment is still on its way.</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Order cancelled</translation>
    </message>
    <message>
        <source>Your seats are free for others again, and nothing was charged.</source>
        <translation>Your seats are free for others again, and nothing was charged.</translation>
    </message>
    <message>
        <source>The time to pay ran out</source>
        <translation>The time to pay ran out</translation>
    </message>
    <message>
        <source>Your order was cancelled and the seats are free again. Nothing was charged. Should your bank still send money, you get your tickets if the seats are free, else all of it back.</source>
        <translation>Your order was cancelled and the seats are free again. Nothing was charged. Should your bank still send money, you get your tickets if the seats are free, else all of it back.</translation>
    </message>
    <message>
        <source>Choose seats again</source>
        <translation>Choose seats again</translation>
    </message>
    <message>
        <source>Look at the films</source>
        <translation>Look at the films</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Your order</translation>
    </message>
    <message>
        <source>This order is over. You can choose seats again, or look at other films.</source>
        <translation>This order is over. You can choose seats again, or look at other films.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::OrderRow</name>
    <message>
        <source>Seats %1 · booking code %2</source>
        <extracomment>%1 are seats such as C7, C8; %2 is the booking code</extracomment>
        <translation>Seats %1 · booking code %2</translation>
    </message>
    <message>
        <source>Show ticket</source>
        <translation>Show ticket</translation>
    </message>
    <message>
        <source>Show the ticket for %1</source>
        <translation>Show the ticket for %1</translation>
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
        <translation>Seat %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Text size %1 %</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <extracomment>%1 is the first name of the person who is logged in</extracomment>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>My tickets</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Longer times: on</source>
        <translation>Longer times: on</translation>
    </message>
    <message>
        <source>Longer times: off</source>
        <translation>Longer times: off</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Strong contrasts</source>
        <translation>Strong contrasts</translation>
    </message>
    <message>
        <source>I have a number</source>
        <translation>I have a number</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PasswordForm</name>
    <message>
        <source>The new password of %1 counts from now on. Wherever they were logged in, they are logged out.</source>
        <translation>The new password of %1 counts from now on. Wherever they were logged in, they are logged out.</translation>
    </message>
    <message>
        <source>Nobody is registered as %1. Ask for the other address or number, or let them register.</source>
        <translation>Nobody is registered as %1. Ask for the other address or number, or let them register.</translation>
    </message>
    <message>
        <source>Your account may not set the password of %1. Ask somebody above both of you.</source>
        <translation>Your account may not set the password of %1. Ask somebody above both of you.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>This is the account of %1.</source>
        <translation>This is the account of %1.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>For somebody who has forgotten theirs. Look at an identity card first, and let them type the new password themselves. Your name goes to the audit log.</source>
        <translation>For somebody who has forgotten theirs. Look at an identity card first, and let them type the new password themselves. Your name goes to the audit log.</translation>
    </message>
    <message>
        <source>Their e-mail address or mobile number</source>
        <translation>Their e-mail address or mobile number</translation>
    </message>
    <message>
        <source>Find the account</source>
        <translation>Find the account</translation>
    </message>
    <message>
        <source>The new password</source>
        <translation>The new password</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Set the new password</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentClosing</name>
    <message>
        <source>The time to pay is over</source>
        <translation>The time to pay is over</translation>
    </message>
    <message>
        <source>Your order is being closed</source>
        <translation>Your order is being closed</translation>
    </message>
    <message>
        <source>We ask your bank whether a payment is still on its way.</source>
        <translation>We ask your bank whether a payment is still on its way.</translation>
    </message>
    <message>
        <source>If you have paid, your tickets appear here and under My tickets.</source>
        <translation>If you have paid, your tickets appear here and under My tickets.</translation>
    </message>
    <message>
        <source>If not, the order ends, nothing is charged, and the seats are free again.</source>
        <translation>If not, the order ends, nothing is charged, and the seats are free again.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentInstruction</name>
    <message>
        <source>Pay %1 with %2</source>
        <extracomment>%1 is an amount of money, %2 a way to pay</extracomment>
        <translation>Pay %1 with %2</translation>
    </message>
    <message>
        <source>QR code for your payment app</source>
        <translation>QR code for your payment app</translation>
    </message>
    <message>
        <source>Virtual account number</source>
        <translation>Virtual account number</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentMethods</name>
    <message>
        <source>How would you like to pay?</source>
        <translation>How would you like to pay?</translation>
    </message>
    <message>
        <source>Fetching the ways to pay…</source>
        <translation>Fetching the ways to pay…</translation>
    </message>
    <message>
        <source>Your seats are kept while the time runs.</source>
        <translation>Your seats are kept while the time runs.</translation>
    </message>
    <message>
        <source>The ways to pay are not here yet.</source>
        <translation>The ways to pay are not here yet.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentPage</name>
    <message>
        <source>left to pay</source>
        <translation>left to pay</translation>
    </message>
    <message>
        <source>Hurry: your order is about to be cancelled</source>
        <translation>Hurry: your order is about to be cancelled</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Choose how you want to pay and follow the steps. The seats are kept for you until the time runs out. Nothing is charged if you cancel.</source>
        <translation>Choose how you want to pay and follow the steps. The seats are kept for you until the time runs out. Nothing is charged if you cancel.</translation>
    </message>
    <message>
        <source>Look at the films meanwhile</source>
        <translation>Look at the films meanwhile</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentSimulation</name>
    <message>
        <source>Simulated payment</source>
        <translation>Simulated payment</translation>
    </message>
    <message>
        <source>This is a demonstration: no money moves. Choose what the bank answers.</source>
        <translation>This is a demonstration: no money moves. Choose what the bank answers.</translation>
    </message>
    <message>
        <source>This is a demonstration: no money moves, whichever way you choose.</source>
        <translation>This is a demonstration: no money moves, whichever way you choose.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PaymentWaiting</name>
    <message>
        <source>One moment: we make sure that no payment is still on its way.</source>
        <translation>One moment: we make sure that no payment is still on its way.</translation>
    </message>
    <message>
        <source>One moment: your payment is being prepared.</source>
        <translation>One moment: your payment is being prepared.</translation>
    </message>
    <message>
        <source>Waiting for the confirmation of your bank. This page goes on by itself.</source>
        <translation>Waiting for the confirmation of your bank. This page goes on by itself.</translation>
    </message>
    <message>
        <source>Paid already? Please do not pay twice: a bank may take a minute, and money that comes too late goes back by itself.</source>
        <translation>Paid already? Please do not pay twice: a bank may take a minute, and money that comes too late goes back by itself.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::PosterView</name>
    <message>
        <source>Poster of %1</source>
        <extracomment>%1 is the title of a film</extracomment>
        <translation>Poster of %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ProgrammeWall</name>
    <message>
        <source>On now</source>
        <translation>On now</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SaleForm</name>
    <message>
        <source>Start of a sale</source>
        <translation>Start of a sale</translation>
    </message>
    <message>
        <source>Until then nobody can buy; whoever comes earlier waits for a draw. Type the day and time as they are at the cinema, for example 2026-12-24 10:00.</source>
        <translation>Until then nobody can buy; whoever comes earlier waits for a draw. Type the day and time as they are at the cinema, for example 2026-12-24 10:00.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>Day and time of the start</translation>
    </message>
    <message>
        <source>Set the start</source>
        <translation>Set the start</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>All showtimes of the film</source>
        <translation>All showtimes of the film</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The sale starts on %1. %n wait(s) for the draw.</source>
        <translation>
            <numerusform>The sale starts on %1. %n waits for the draw.</numerusform>
            <numerusform>The sale starts on %1. %n wait for the draw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sale has started. %n took part in the draw.</source>
        <translation>
            <numerusform>The sale has started. %n took part in the draw.</numerusform>
            <numerusform>The sale has started. %n took part in the draw.</numerusform>
        </translation>
    </message>
    <message>
        <source>First in the line: %1.</source>
        <translation>First in the line: %1.</translation>
    </message>
    <message>
        <source>The sale starts on %1.</source>
        <translation>The sale starts on %1.</translation>
    </message>
    <message>
        <source>No start is set: tickets can be bought.</source>
        <translation>No start is set: tickets can be bought.</translation>
    </message>
    <message>
        <source>No start is set here that could come sooner.</source>
        <translation>No start is set here that could come sooner.</translation>
    </message>
    <message>
        <source>The start must still be to come, before the showtime begins and within a year.</source>
        <translation>The start must still be to come, before the showtime begins and within a year.</translation>
    </message>
    <message>
        <source>There is no such day and time. Type it as in 2026-12-24 10:00.</source>
        <translation>There is no such day and time. Type it as in 2026-12-24 10:00.</translation>
    </message>
    <message>
        <source>Showtime</source>
        <translation>Showtime</translation>
    </message>
    <message>
        <source>Below is what is published beforehand, so that anybody can check the draw: the SHA-256 of its seed.</source>
        <translation>Below is what is published beforehand, so that anybody can check the draw: the SHA-256 of its seed.</translation>
    </message>
    <message>
        <source>Below is its seed, with which anybody can check the draw.</source>
        <translation>Below is its seed, with which anybody can check the draw.</translation>
    </message>
    <message>
        <source>What the draw can be checked with</source>
        <translation>What the draw can be checked with</translation>
    </message>
    <message>
        <source>There is no film yet whose sale could be set.</source>
        <translation>There is no film yet whose sale could be set.</translation>
    </message>
    <message>
        <source>To set the start, type its day and time first.</source>
        <translation>To set the start, type its day and time first.</translation>
    </message>
    <message>
        <source>Day and time are not complete yet: type them as in 2026-12-24 10:00.</source>
        <translation>Day and time are not complete yet: type them as in 2026-12-24 10:00.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SchedulePage</name>
    <message>
        <source>Choose a day and a time</source>
        <translation>Choose a day and a time</translation>
    </message>
    <message>
        <source>Film and times</source>
        <translation>Film and times</translation>
    </message>
    <message>
        <source>Choose a day, then a time. Each time says what a seat costs, when the film ends and how many seats are left. Times in grey have begun, are sold out or are not on sale.</source>
        <translation>Choose a day, then a time. Each time says what a seat costs, when the film ends and how many seats are left. Times in grey have begun, are sold out or are not on sale.</translation>
    </message>
    <message>
        <source>The times of this film are not here yet.</source>
        <translation>The times of this film are not here yet.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ScheduleWords</name>
    <message>
        <source>Where the sale has not started yet, tap the time to get in line: a draw at the start decides the order among all who are here by then.</source>
        <translation>Where the sale has not started yet, tap the time to get in line: a draw at the start decides the order among all who are here by then.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) of this day have already begun.</source>
        <translation>
            <numerusform>%n time of this day has already begun.</numerusform>
            <numerusform>%n times of this day have already begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are sold out; given back seats appear here by themselves.</source>
        <translation>
            <numerusform>%n time is sold out; seats that are given back appear here by themselves.</numerusform>
            <numerusform>%n times are sold out; seats that are given back appear here by themselves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are not on sale here; please ask at the counter.</source>
        <translation>
            <numerusform>%n time is not on sale here; please ask at the counter.</numerusform>
            <numerusform>%n times are not on sale here; please ask at the counter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 is new</translation>
    </message>
    <message>
        <source>%1 is sold out now</source>
        <translation>%1 is sold out now</translation>
    </message>
    <message>
        <source>%1 has seats again</source>
        <translation>%1 has seats again</translation>
    </message>
    <message>
        <source>%1 was taken off</source>
        <translation>%1 was taken off</translation>
    </message>
    <message>
        <source>Just changed: %1.</source>
        <extracomment>%1 lists what is different, for example &quot;19:30 is sold out now&quot;</extracomment>
        <translation>Just changed: %1.</translation>
    </message>
    <message>
        <source>Fetching the times…</source>
        <translation>Fetching the times…</translation>
    </message>
    <message>
        <source>This film is coming soon. Its times will be here as soon as tickets go on sale.</source>
        <translation>This film is coming soon. Its times will be here as soon as tickets go on sale.</translation>
    </message>
    <message>
        <source>There are no showtimes in the next 7 days. Please choose another film.</source>
        <translation>There are no showtimes in the next 7 days. Please choose another film.</translation>
    </message>
    <message>
        <source>There are no showtimes on this day. Please choose another day.</source>
        <translation>There are no showtimes on this day. Please choose another day.</translation>
    </message>
    <message>
        <source>In this cinema from %1</source>
        <translation>In this cinema from %1</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Coming soon</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatGrid</name>
    <message>
        <source>SCREEN</source>
        <translation>SCREEN</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatOffers</name>
    <message>
        <source>Free close by</source>
        <translation>Free close by</translation>
    </message>
    <message>
        <source>Take seat %1 instead</source>
        <translation>Take seat %1 instead</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatPlanPanel</name>
    <message>
        <source>Seat plan. Move with the arrow keys, choose with Enter.</source>
        <translation>Seat plan. Move with the arrow keys, choose with Enter.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show the whole auditorium</source>
        <translation>Show the whole auditorium</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatRequestPanel</name>
    <message>
        <source>Which seats would you like?</source>
        <translation>Which seats would you like?</translation>
    </message>
    <message>
        <source>How many, side by side</source>
        <translation>How many, side by side</translation>
    </message>
    <message>
        <source>One seat fewer</source>
        <translation>One seat fewer</translation>
    </message>
    <message>
        <source>One seat more</source>
        <translation>One seat more</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>At an aisle</source>
        <translation>At an aisle</translation>
    </message>
    <message>
        <source>Sweetbox for two</source>
        <translation>Sweetbox for two</translation>
    </message>
    <message>
        <source>One wheelchair place</source>
        <translation>One wheelchair place</translation>
    </message>
    <message>
        <source>Beside a wheelchair place</source>
        <translation>Beside a wheelchair place</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>In front</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>In the middle</translation>
    </message>
    <message>
        <source>At the back</source>
        <translation>At the back</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Or in your own words</translation>
    </message>
    <message>
        <source>4 together, aisle, beside a wheelchair place</source>
        <translation>4 together, aisle, beside a wheelchair place</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Back to the plan</translation>
    </message>
    <message>
        <source>Add to my seats</source>
        <translation>Add to my seats</translation>
    </message>
    <message>
        <source>Find the best seats</source>
        <translation>Find the best seats</translation>
    </message>
    <message>
        <source>This was not understood and is left out: %1. Please say it in other words or use the buttons.</source>
        <extracomment>%1 lists words that somebody typed</extracomment>
        <translation>This was not understood and is left out: %1. Please say it in other words or use the buttons.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsPage</name>
    <message>
        <source>Choose your seats</source>
        <translation>Choose your seats</translation>
    </message>
    <message>
        <source>Tap the seats that you want, then continue to pay. The seats are yours for the time that is shown. The legend says what the signs mean; with + and − the plan becomes larger and smaller.</source>
        <translation>Tap the seats that you want, then continue to pay. The seats are yours for the time that is shown. The legend says what the signs mean; with + and − the plan becomes larger and smaller.</translation>
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
        <translation>Continue to payment</translation>
    </message>
    <message>
        <source>left to choose your seats</source>
        <translation>left to choose your seats</translation>
    </message>
    <message>
        <source>Hurry: your seats are about to be released</source>
        <translation>Hurry: your seats are about to be released</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Give me more time</translation>
    </message>
    <message>
        <source>Find seats for me</source>
        <translation>Find seats for me</translation>
    </message>
    <message>
        <source>All seats of this showtime are taken. A seat that is given back shows here by itself; or go back and choose another time.</source>
        <translation>All seats of this showtime are taken. A seat that is given back shows here by itself; or go back and choose another time.</translation>
    </message>
    <message numerus="yes">
        <source>Tap a seat and it is yours for %1 minutes. You can choose up to %n seat(s).</source>
        <translation>
            <numerusform>Tap a seat and it is yours for %1 minutes. You can choose %n seat.</numerusform>
            <numerusform>Tap a seat and it is yours for %1 minutes. You can choose up to %n seats.</numerusform>
        </translation>
    </message>
    <message>
        <source>No seat is chosen</source>
        <translation>No seat is chosen</translation>
    </message>
    <message>
        <source>Yours: %1. Total %2</source>
        <translation>Yours: %1. Total %2</translation>
    </message>
    <message>
        <source>Say how many you are and where you would like to sit. The best free seats are then shown on the plan.</source>
        <translation>Say how many you are and where you would like to sit. The best free seats are then shown on the plan.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SeatsWaiting</name>
    <message>
        <source>The seats are not here yet.</source>
        <translation>The seats are not here yet.</translation>
    </message>
    <message>
        <source>Fetching the seats…</source>
        <translation>Fetching the seats…</translation>
    </message>
    <message>
        <source>Connecting to the box office…</source>
        <translation>Connecting to the box office…</translation>
    </message>
    <message>
        <source>One moment, please: the plan opens here by itself.</source>
        <translation>One moment, please: the plan opens here by itself.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::ShowtimeRow</name>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale starts at %1</source>
        <translation>Sale starts at %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SoonCard</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>karcis::ui::SoonStrip</name>
    <message>
        <source>Starting soon</source>
        <translation>Starting soon</translation>
    </message>
</context>
<context>
    <name>karcis::ui::StaffOverlay</name>
    <message>
        <source>For staff: leave the kiosk</source>
        <translation>For staff: leave the kiosk</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the films and tickets</source>
        <translation>Back to the films and tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN was wrong. Try again in %1.</source>
        <translation>That PIN was wrong. Try again in %1.</translation>
    </message>
    <message>
        <source>Please enter the PIN.</source>
        <translation>Please enter the PIN.</translation>
    </message>
    <message>
        <source>That PIN was wrong.</source>
        <translation>That PIN was wrong.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TerminalModel</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Address %1, %2 unanswered, %3 bytes to be read</source>
        <translation>Address %1, %2 unanswered, %3 bytes to be read</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Logged in</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketCard</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Booking code</source>
        <translation>Booking code</translation>
    </message>
    <message>
        <source>Ticket code of seat %1</source>
        <translation>Ticket code of seat %1</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>Seat %1</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Already used</translation>
    </message>
    <message>
        <source>Valid for one person</source>
        <translation>Valid for one person</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketDocument</name>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Booking code %1</source>
        <translation>Booking code %1</translation>
    </message>
    <message>
        <source>Demonstration: nothing was paid, and nobody is let in with this.</source>
        <translation>Demonstration: nothing was paid, and nobody is let in with this.</translation>
    </message>
    <message>
        <source>Valid for one person. Show this code at the entrance.</source>
        <translation>Valid for one person. Show this code at the entrance.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketExport</name>
    <message>
        <source>Sending your tickets to the printer…</source>
        <translation>Sending your tickets to the printer…</translation>
    </message>
    <message>
        <source>Your tickets are being printed. Please wait a moment…</source>
        <translation>Your tickets are being printed. Please wait a moment…</translation>
    </message>
    <message numerus="yes">
        <source>Your tickets are printed. Please take %n page(s) with you.</source>
        <translation>
            <numerusform>Your ticket is printed. Please take %n page with you.</numerusform>
            <numerusform>Your tickets are printed. Please take %n pages with you.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no printer here. Your tickets stay valid: take a photo of the codes, or open My tickets again at any time.</source>
        <translation>There is no printer here. Your tickets stay valid: take a photo of the codes, or open My tickets again at any time.</translation>
    </message>
    <message>
        <source>The printer did not print your tickets. They stay valid: try once more, take a photo of the codes, or ask our staff.</source>
        <translation>The printer did not print your tickets. They stay valid: try once more, take a photo of the codes, or ask our staff.</translation>
    </message>
    <message>
        <source>The printer does not finish, so the printing was called off. Your tickets stay valid: take a photo of the codes, or ask our staff.</source>
        <translation>The printer does not finish, so the printing was called off. Your tickets stay valid: take a photo of the codes, or ask our staff.</translation>
    </message>
    <message>
        <source>Saving your tickets…</source>
        <translation>Saving your tickets…</translation>
    </message>
    <message>
        <source>Your tickets are saved: %1</source>
        <extracomment>%1 is the name of a file with its folder</extracomment>
        <translation>Your tickets are saved: %1</translation>
    </message>
    <message>
        <source>There is nothing to save on. Plug in your USB stick and press Save as PDF again, or take a photo of the codes.</source>
        <translation>There is nothing to save on. Plug in your USB stick and press Save as PDF again, or take a photo of the codes.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: there is no room, or the place is protected. Make room or use another USB stick, or take a photo of the codes.</source>
        <extracomment>%1 is the name of a file with its folder</extracomment>
        <translation>The file %1 could not be written: there is no room, or the place is protected. Make room or use another USB stick, or take a photo of the codes.</translation>
    </message>
    <message>
        <source>Saving takes too long. Plug in another USB stick and press Save as PDF again, or take a photo of the codes.</source>
        <translation>Saving takes too long. Plug in another USB stick and press Save as PDF again, or take a photo of the codes.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketPage</name>
    <message>
        <source>My tickets</source>
        <translation>My tickets</translation>
    </message>
    <message>
        <source>Paid. Enjoy the film!</source>
        <translation>Paid. Enjoy the film!</translation>
    </message>
    <message>
        <source>Show the QR code of each seat at the entrance. You find it again under My tickets.</source>
        <translation>Show the QR code of each seat at the entrance. You find it again under My tickets.</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Your ticket</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Next customer</translation>
    </message>
    <message>
        <source>Logs you out and clears this screen.</source>
        <translation>Logs you out and clears this screen.</translation>
    </message>
    <message>
        <source>More films</source>
        <translation>More films</translation>
    </message>
    <message>
        <source>Enjoy the film!</source>
        <translation>Enjoy the film!</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>This is your ticket. Show its code at the entrance, one for each seat. You can print it, and you find it again under “My tickets”. “Next customer” logs you out.</source>
        <translation>This is your ticket. Show its code at the entrance, one for each seat. You can print it, and you find it again under “My tickets”. “Next customer” logs you out.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TicketsPage</name>
    <message>
        <source>No tickets yet</source>
        <translation>No tickets yet</translation>
    </message>
    <message>
        <source>Fetching your tickets…</source>
        <translation>Fetching your tickets…</translation>
    </message>
    <message>
        <source>Tickets that you buy appear here until the film is over.</source>
        <translation>Tickets that you buy appear here until the film is over.</translation>
    </message>
    <message>
        <source>Look at the films</source>
        <translation>Look at the films</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>My tickets</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Open a ticket and show its code at the entrance, one for each seat.</source>
        <translation>Open a ticket and show its code at the entrance, one for each seat.</translation>
    </message>
    <message>
        <source>The doors open 15 minutes before the film begins.</source>
        <translation>The doors open 15 minutes before the film begins.</translation>
    </message>
    <message>
        <source>Nothing to show the code with? Tell the staff at the counter your booking code.</source>
        <translation>Nothing to show the code with? Tell the staff at the counter your booking code.</translation>
    </message>
    <message>
        <source>Here are your tickets for films that are still to come. Open one to see its code.</source>
        <translation>Here are your tickets for films that are still to come. Open one to see its code.</translation>
    </message>
    <message>
        <source>Your tickets are not here yet.</source>
        <translation>Your tickets are not here yet.</translation>
    </message>
</context>
<context>
    <name>karcis::ui::TimeButton</name>
    <message>
        <source>until %1</source>
        <extracomment>%1 is the time at which a showtime ends, for example 21:30</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Already started</source>
        <translation>Already started</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>Not on sale</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Sold out</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
    <message>
        <source>Filling up</source>
        <translation>Filling up</translation>
    </message>
    <message>
        <source>Many seats</source>
        <translation>Many seats</translation>
    </message>
    <message>
        <source>Sale starts at %1</source>
        <extracomment>%1 is the time, or day and time, at which tickets for this showtime can be bought</extracomment>
        <translation>Sale starts at %1</translation>
    </message>
    <message>
        <source>Get in line</source>
        <translation>Get in line</translation>
    </message>
</context>
<context>
    <name>karcis::ui::Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>karcis::ui::WaitingPage</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Queue again</source>
        <translation>Queue again</translation>
    </message>
    <message>
        <source>Leave the queue</source>
        <translation>Leave the queue</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>The sale has not started yet</source>
        <translation>The sale has not started yet</translation>
    </message>
    <message>
        <source>It will be your turn</source>
        <translation>It will be your turn</translation>
    </message>
    <message>
        <source>You are next.</source>
        <translation>You are next.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are ahead of you.</source>
        <translation>
            <numerusform>%n person is ahead of you.</numerusform>
            <numerusform>%n people are ahead of you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay here: as soon as it is your turn, you go on to the seats by yourself. Your place is kept even if the connection breaks.</source>
        <translation>Stay here: as soon as it is your turn, you go on to the seats by yourself. Your place is kept even if the connection breaks.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>We are taking a place for you.</source>
        <translation>We are taking a place for you.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Many people are here at the moment.</source>
        <translation>Many people are here at the moment.</translation>
    </message>
    <message>
        <source>Tap the button and we take a place in the queue for you.</source>
        <translation>Tap the button and we take a place in the queue for you.</translation>
    </message>
    <message>
        <source>You are not in the queue</source>
        <translation>You are not in the queue</translation>
    </message>
    <message>
        <source>Nothing was bought and nothing was charged. If you like, take a new place at the end of the queue.</source>
        <translation>Nothing was bought and nothing was charged. If you like, take a new place at the end of the queue.</translation>
    </message>
    <message>
        <source>Your number is %1</source>
        <translation>Your number is %1</translation>
    </message>
    <message>
        <source>Code of your number %1</source>
        <translation>Code of your number %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Many people want tickets at this moment. Everybody is let in in the order in which they came; you need do nothing until it is your turn. If the connection is lost for a moment, your place is kept.</source>
        <translation>Many people want tickets at this moment. Everybody is let in in the order in which they came; you need do nothing until it is your turn. If the connection is lost for a moment, your place is kept.</translation>
    </message>
    <message>
        <source>I have noted number and code: free this kiosk</source>
        <translation>I have noted number and code: free this kiosk</translation>
    </message>
    <message>
        <source>It starts at %1. Then a draw decides the order.</source>
        <translation>It starts at %1. Then a draw decides the order.</translation>
    </message>
    <message>
        <source>Everybody who is here by then takes part, and nobody gains anything by coming earlier. The draw is fixed already and can be checked by anybody: its fingerprint begins with %1, and the display in the lobby shows the result.</source>
        <translation>Everybody who is here by then takes part, and nobody gains anything by coming earlier. The draw is fixed already and can be checked by anybody: its fingerprint begins with %1, and the display in the lobby shows the result.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>The code proves at another kiosk that the number is one&apos;s own</extracomment>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>It is your turn!</source>
        <translation>It is your turn!</translation>
    </message>
    <message>
        <source>One moment: the films are coming.</source>
        <translation>One moment: the films are coming.</translation>
    </message>
    <message>
        <source>One moment: the seats are coming.</source>
        <translation>One moment: the seats are coming.</translation>
    </message>
    <message>
        <source>Your number was called. Choose in peace: nobody passes you now.</source>
        <translation>Your number was called. Choose in peace: nobody passes you now.</translation>
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
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a film is: hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>Please try again in %n second.</numerusform>
            <numerusform>Please try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>Please try again in %n minute.</numerusform>
            <numerusform>Please try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong on our side. Please try again.</source>
        <translation>Something went wrong on our side. Please try again.</translation>
    </message>
    <message>
        <source>Please log in first. Your choice is kept.</source>
        <translation>Please log in first. Your choice is kept.</translation>
    </message>
    <message>
        <source>This account may not do that. Please ask our staff.</source>
        <translation>This account may not do that. Please ask our staff.</translation>
    </message>
    <message>
        <source>This e-mail address or mobile number does not go with this password. Please check both and try again.</source>
        <translation>This e-mail address or mobile number does not go with this password. Please check both and try again.</translation>
    </message>
    <message>
        <source>Too many attempts to log in.</source>
        <translation>Too many attempts to log in.</translation>
    </message>
    <message>
        <source>There is already an account with this e-mail address or mobile number. Log in instead.</source>
        <translation>There is already an account with this e-mail address or mobile number. Log in instead.</translation>
    </message>
    <message>
        <source>Please enter an e-mail address or an Indonesian mobile number, for example 0812 3456 7890.</source>
        <translation>Please enter an e-mail address or an Indonesian mobile number, for example 0812 3456 7890.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use at least 8 characters.</source>
        <translation>This password is too easy to guess. Use at least 8 characters.</translation>
    </message>
    <message>
        <source>You were logged out because nothing happened for a long time. Please log in again.</source>
        <translation>You were logged out because nothing happened for a long time. Please log in again.</translation>
    </message>
    <message>
        <source>Somebody was a moment faster. Please choose another seat.</source>
        <translation>Somebody was a moment faster. Please choose another seat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already taken. Please choose another seat.</source>
        <translation>
            <numerusform>%1 is already taken. Please choose another seat.</numerusform>
            <numerusform>%1 are already taken. Please choose other seats.</numerusform>
        </translation>
    </message>
    <message>
        <source>This seat is not on sale. Please choose another one.</source>
        <translation>This seat is not on sale. Please choose another one.</translation>
    </message>
    <message>
        <source>A sweetbox is for two and is sold as a pair. Tap it to take both places.</source>
        <translation>A sweetbox is for two and is sold as a pair. Tap it to take both places.</translation>
    </message>
    <message>
        <source>You have chosen as many seats as one order can hold. For larger groups our counter will be glad to help.</source>
        <translation>You have chosen as many seats as one order can hold. For larger groups our counter will be glad to help.</translation>
    </message>
    <message>
        <source>No seat is chosen yet. Tap a seat to choose it.</source>
        <translation>No seat is chosen yet. Tap a seat to choose it.</translation>
    </message>
    <message>
        <source>The time to choose has run out and the seats are free again. Please choose once more.</source>
        <translation>The time to choose has run out and the seats are free again. Please choose once more.</translation>
    </message>
    <message>
        <source>Tickets for this showtime are no longer sold. Please choose another time.</source>
        <translation>Tickets for this showtime are no longer sold. Please choose another time.</translation>
    </message>
    <message>
        <source>This order is already finished. You find your tickets under My tickets.</source>
        <translation>This order is already finished. You find your tickets under My tickets.</translation>
    </message>
    <message>
        <source>The time to pay has run out and the seats are free again. Please choose once more.</source>
        <translation>The time to pay has run out and the seats are free again. Please choose once more.</translation>
    </message>
    <message>
        <source>A payment of this order is still open. Please finish it first, or cancel the order.</source>
        <translation>A payment of this order is still open. Please finish it first, or cancel the order.</translation>
    </message>
    <message>
        <source>This way to pay is not available here. Please choose another one.</source>
        <translation>This way to pay is not available here. Please choose another one.</translation>
    </message>
    <message>
        <source>The payment service does not answer. No money was taken. Please choose another way to pay, or try again.</source>
        <translation>The payment service does not answer. No money was taken. Please choose another way to pay, or try again.</translation>
    </message>
    <message>
        <source>This ticket has already been used at the entrance.</source>
        <translation>This ticket has already been used at the entrance.</translation>
    </message>
    <message>
        <source>This ticket is no longer valid. Please ask our staff.</source>
        <translation>This ticket is no longer valid. Please ask our staff.</translation>
    </message>
    <message>
        <source>Something in this entry is not right. Please check it and try again.</source>
        <translation>Something in this entry is not right. Please check it and try again.</translation>
    </message>
    <message>
        <source>This is no longer there. Please go back and choose again.</source>
        <translation>This is no longer there. Please go back and choose again.</translation>
    </message>
    <message>
        <source>This step was already done. Please go on from what the screen shows.</source>
        <translation>This step was already done. Please go on from what the screen shows.</translation>
    </message>
    <message>
        <source>That was a little too fast.</source>
        <translation>That was a little too fast.</translation>
    </message>
    <message>
        <source>Very many people are buying right now.</source>
        <translation>Very many people are buying right now.</translation>
    </message>
    <message>
        <source>The box office cannot store anything at the moment. Nothing was taken from you. Please try again in a minute.</source>
        <translation>The box office cannot store anything at the moment. Nothing was taken from you. Please try again in a minute.</translation>
    </message>
    <message>
        <source>A step before this one is missing. Please go back and try again.</source>
        <translation>A step before this one is missing. Please go back and try again.</translation>
    </message>
    <message>
        <source>Your time to choose has run out, so your seats are free again. This is how the auditorium looks now: choose once more.</source>
        <translation>Your time to choose has run out, so your seats are free again. This is how the auditorium looks now: choose once more.</translation>
    </message>
    <message>
        <source>The connection was lost, and meanwhile some of your seats were released. Please check your choice.</source>
        <translation>The connection was lost, and meanwhile some of your seats were released. Please check your choice.</translation>
    </message>
    <message>
        <source>The payment was declined and no money was taken. Your seats are still yours: choose another way to pay.</source>
        <translation>The payment was declined and no money was taken. Your seats are still yours: choose another way to pay.</translation>
    </message>
    <message>
        <source>You were logged out for your safety. Please log in again.</source>
        <translation>You were logged out for your safety. Please log in again.</translation>
    </message>
    <message>
        <source>You are logged out. See you at the cinema!</source>
        <translation>You are logged out. See you at the cinema!</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Adventure</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comedy</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documentary</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantasy</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Horror</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romance</translation>
    </message>
    <message>
        <source>Science fiction</source>
        <translation>Science fiction</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>All ages</translation>
    </message>
    <message>
        <source>13 and over</source>
        <translation>13 and over</translation>
    </message>
    <message>
        <source>17 and over</source>
        <translation>17 and over</translation>
    </message>
    <message>
        <source>21 and over</source>
        <translation>21 and over</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>E-wallet</source>
        <translation>E-wallet</translation>
    </message>
    <message>
        <source>Virtual account</source>
        <translation>Virtual account</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Scan with any bank app or e-wallet</source>
        <translation>Scan with any bank app or e-wallet</translation>
    </message>
    <message>
        <source>Pay with the app on your phone</source>
        <translation>Pay with the app on your phone</translation>
    </message>
    <message>
        <source>Transfer from your bank&apos;s app</source>
        <translation>Transfer from your bank&apos;s app</translation>
    </message>
    <message>
        <source>Debit or credit, at this reader</source>
        <translation>Debit or credit, at this reader</translation>
    </message>
    <message>
        <source>Only at the counter</source>
        <translation>Only at the counter</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>Waiting for the payment</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>Being closed</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Payment came late</source>
        <translation>Payment came late</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Being refunded</source>
        <translation>Being refunded</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Never answer</source>
        <translation>Never answer</translation>
    </message>
    <message>
        <source>Answer too late</source>
        <translation>Answer too late</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>yours</translation>
    </message>
    <message>
        <source>being chosen by someone else</source>
        <translation>being chosen by someone else</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>sold</translation>
    </message>
    <message>
        <source>not on sale</source>
        <translation>not on sale</translation>
    </message>
    <message>
        <source>seat</source>
        <translation>seat</translation>
    </message>
    <message>
        <source>sweetbox for two</source>
        <translation>sweetbox for two</translation>
    </message>
    <message>
        <source>wheelchair place</source>
        <translation>wheelchair place</translation>
    </message>
    <message>
        <source>Row %1 seat %2</source>
        <translation>Row %1 seat %2</translation>
    </message>
    <message>
        <source>Ticket sales are paused for a moment. Seats that are already yours can still be paid. Please try again a little later.</source>
        <translation>Ticket sales are paused for a moment. Seats that are already yours can still be paid. Please try again a little later.</translation>
    </message>
    <message>
        <source>Chosen seats have run out here several times, so others get a chance now.</source>
        <translation>Chosen seats have run out here several times, so others get a chance now.</translation>
    </message>
    <message numerus="yes">
        <source>Very many people are buying right now. We try again by ourselves in %n second(s); you need not do anything.</source>
        <translation>
            <numerusform>Very many people are buying right now. We try again by ourselves in %n second; you need not do anything.</numerusform>
            <numerusform>Very many people are buying right now. We try again by ourselves in %n seconds; you need not do anything.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket sales are paused for a moment. Seats that are already yours can still be paid.</source>
        <translation>Ticket sales are paused for a moment. Seats that are already yours can still be paid.</translation>
    </message>
    <message numerus="yes">
        <source>Your choice would leave %1 alone between taken seats, where nobody could sit together. Please move over a little; the button beside the plan does it for you.</source>
        <translation>
            <numerusform>Your choice would leave seat %1 alone between taken seats. Please move over a little; the button beside the plan does it for you.</numerusform>
            <numerusform>Your choice would leave seats %1 alone between taken seats. Please move over a little; the button beside the plan does it for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no free seats left side by side as you asked. Please ask for fewer at a time, or with fewer wishes.</source>
        <translation>There are no free seats left side by side as you asked. Please ask for fewer at a time, or with fewer wishes.</translation>
    </message>
    <message>
        <source>The time to choose cannot be extended any more. Please go on to the payment.</source>
        <translation>The time to choose cannot be extended any more. Please go on to the payment.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) in sweetboxes</source>
        <translation>
            <numerusform>%n seat in a sweetbox</numerusform>
            <numerusform>%n seats in sweetboxes</numerusform>
        </translation>
    </message>
    <message>
        <source>One seat</source>
        <translation>One seat</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) side by side</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them a wheelchair place</source>
        <translation>
            <numerusform>%n of them a wheelchair place</numerusform>
            <numerusform>%n of them wheelchair places</numerusform>
        </translation>
    </message>
    <message>
        <source>beside a wheelchair place</source>
        <translation>beside a wheelchair place</translation>
    </message>
    <message>
        <source>at an aisle</source>
        <translation>at an aisle</translation>
    </message>
    <message>
        <source>in front</source>
        <translation>in front</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in the middle</translation>
    </message>
    <message>
        <source>at the back</source>
        <translation>at the back</translation>
    </message>
    <message>
        <source>So that everybody gets a fair turn, please take a place in the queue first.</source>
        <translation>So that everybody gets a fair turn, please take a place in the queue first.</translation>
    </message>
    <message>
        <source>The queue is full at the moment.</source>
        <translation>The queue is full at the moment.</translation>
    </message>
    <message>
        <source>Your place in the queue is no longer there. You can take a new one.</source>
        <translation>Your place in the queue is no longer there. You can take a new one.</translation>
    </message>
    <message>
        <source>It was your turn, but nobody came in time, so the next person was let in. You can queue again.</source>
        <translation>It was your turn, but nobody came in time, so the next person was let in. You can queue again.</translation>
    </message>
    <message>
        <source>The connection was lost for too long, so your place in the queue is gone. You can queue again.</source>
        <translation>The connection was lost for too long, so your place in the queue is gone. You can queue again.</translation>
    </message>
    <message>
        <source>Nothing happened here for a while, so the next person was let in. You can queue again.</source>
        <translation>Nothing happened here for a while, so the next person was let in. You can queue again.</translation>
    </message>
    <message>
        <source>Your time in the sale is over, so that others get their turn. You can queue again.</source>
        <translation>Your time in the sale is over, so that others get their turn. You can queue again.</translation>
    </message>
    <message>
        <source>Less than a minute to go.</source>
        <translation>Less than a minute to go.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n hour(s) to go.</source>
        <translation>
            <numerusform>More than %n hour to go.</numerusform>
            <numerusform>More than %n hours to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minute(s) to go.</source>
        <translation>
            <numerusform>Less than %n minute to go.</numerusform>
            <numerusform>Less than %n minutes to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to go.</source>
        <translation>
            <numerusform>About %n minute to go.</numerusform>
            <numerusform>About %n minutes to go.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 to %2 minutes to go.</source>
        <translation>About %1 to %2 minutes to go.</translation>
    </message>
    <message>
        <source>Open your bank&apos;s app or your e-wallet and choose Scan.</source>
        <translation>Open your bank&apos;s app or your e-wallet and choose Scan.</translation>
    </message>
    <message>
        <source>Point your phone at this QRIS code.</source>
        <translation>Point your phone at this QRIS code.</translation>
    </message>
    <message>
        <source>Check the amount and confirm with your PIN.</source>
        <translation>Check the amount and confirm with your PIN.</translation>
    </message>
    <message>
        <source>Open your e-wallet and choose Scan.</source>
        <translation>Open your e-wallet and choose Scan.</translation>
    </message>
    <message>
        <source>Point your phone at this code.</source>
        <translation>Point your phone at this code.</translation>
    </message>
    <message>
        <source>Check the amount and confirm the payment.</source>
        <translation>Check the amount and confirm the payment.</translation>
    </message>
    <message>
        <source>Open your bank&apos;s app and choose Virtual Account.</source>
        <translation>Open your bank&apos;s app and choose Virtual Account.</translation>
    </message>
    <message>
        <source>Enter the number that stands here.</source>
        <translation>Enter the number that stands here.</translation>
    </message>
    <message>
        <source>Check name and amount, then confirm.</source>
        <translation>Check name and amount, then confirm.</translation>
    </message>
    <message>
        <source>Hold your card against the reader, or insert it.</source>
        <translation>Hold your card against the reader, or insert it.</translation>
    </message>
    <message>
        <source>Enter your PIN if you are asked.</source>
        <translation>Enter your PIN if you are asked.</translation>
    </message>
    <message>
        <source>Wait for the tone before you take the card away.</source>
        <translation>Wait for the tone before you take the card away.</translation>
    </message>
    <message>
        <source>Go to the counter and tell our staff your name.</source>
        <translation>Go to the counter and tell our staff your name.</translation>
    </message>
    <message>
        <source>Pay there while the time runs.</source>
        <translation>Pay there while the time runs.</translation>
    </message>
    <message>
        <source>%1 was not approved and nothing was charged. Often it is the balance, a daily limit or a mistyped PIN: check it and try once more, or take another way.</source>
        <extracomment>%1 is a way to pay</extracomment>
        <translation>%1 was not approved and nothing was charged. Often it is the balance, a daily limit or a mistyped PIN: check it and try once more, or take another way.</translation>
    </message>
    <message>
        <source>The payment with %1 was not finished in time, and nothing was charged. Try once more, or take another way.</source>
        <extracomment>%1 is a way to pay</extracomment>
        <translation>The payment with %1 was not finished in time, and nothing was charged. Try once more, or take another way.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Nobody with this number and code is waiting. Please check both, or take a new place.</source>
        <translation>Nobody with this number and code is waiting. Please check both, or take a new place.</translation>
    </message>
    <message>
        <source>Your place is kept. Watch the display in the lobby; when your number is called, tap &quot;I have a number&quot; at any kiosk.</source>
        <translation>Your place is kept. Watch the display in the lobby; when your number is called, tap &quot;I have a number&quot; at any kiosk.</translation>
    </message>
    <message>
        <source>It is your turn: choose your film and your seats.</source>
        <translation>It is your turn: choose your film and your seats.</translation>
    </message>
    <message>
        <source>The sale has not started yet. It starts on %1 at %2.</source>
        <translation>The sale has not started yet. It starts on %1 at %2.</translation>
    </message>
    <message>
        <source>The sale has not started yet.</source>
        <translation>The sale has not started yet.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long something takes: minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long something takes: hours, short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet how long it takes; less than %n hour(s).</source>
        <translation>
            <numerusform>It is not known yet how long it takes; less than an hour.</numerusform>
            <numerusform>It is not known yet how long it takes; less than %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not known yet how long it takes; less than %n minute(s).</source>
        <translation>
            <numerusform>It is not known yet how long it takes; less than a minute.</numerusform>
            <numerusform>It is not known yet how long it takes; less than %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
