// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/tour/tour_scene.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace karcis::ui {

namespace {

constexpr auto page = "Log in"_L1;

BookingFlow onLogin(const TourStage &stage)
{
    return stage.at(u"login"_s);
}

BookingFlow refused(const TourStage &stage, const Refusal &refusal)
{
    BookingFlow flow = onLogin(stage);
    flow.notice = {.kind = NoticeKind::Refused, .refusal = refusal};
    return flow;
}

bool wrongLogin(const TourHands &hands, const TourStage &)
{
    return hands.click(u"loginTab"_s) && hands.type(u"loginField"_s, u"budi@"_s)
        && hands.type(u"passwordField"_s, u"abc"_s) && hands.click(u"loginSubmit"_s);
}

bool wrongRegistration(const TourHands &hands, const TourStage &)
{
    return hands.click(u"registerTab"_s) && hands.type(u"loginField"_s, u"0812"_s)
        && hands.type(u"passwordField"_s, u"abc"_s) && hands.click(u"showPassword"_s)
        && hands.click(u"loginSubmit"_s);
}

bool goodRegistration(const TourHands &hands, const TourStage &)
{
    return hands.click(u"registerTab"_s) && hands.type(u"nameField"_s, u"Putri Wulandari"_s)
        && hands.type(u"loginField"_s, u"081234567890"_s)
        && hands.type(u"passwordField"_s, u"kursi-nyaman-7"_s);
}

bool logIn(const TourHands &hands, const TourStage &)
{
    return hands.click(u"loginTab"_s);
}

} // namespace

void addAccountScenes(std::vector<TourScene> &scenes)
{
    scenes.push_back({u"login"_s, page, u"Log in; forgotten password"_s, onLogin, logIn});
    scenes.push_back({u"login-errors"_s, page, u"Log in with mistakes"_s, onLogin, wrongLogin});
    scenes.push_back(
        {u"login-refused"_s,
         page,
         u"Wrong password"_s,
         [](const TourStage &stage) { return refused(stage, {RefusalCode::WrongCredentials}); },
         logIn});
    scenes.push_back({u"login-too-often"_s,
                      page,
                      u"Too many attempts"_s,
                      [](const TourStage &stage) {
                          return refused(stage,
                                         {.code = RefusalCode::TooManyAttempts, .retryAfter = 45s});
                      },
                      logIn});
    scenes.push_back({u"register"_s, page, u"Register"_s, onLogin, goodRegistration});
    scenes.push_back({u"register-errors"_s,
                      page,
                      u"Register with mistakes, password shown"_s,
                      onLogin,
                      wrongRegistration});
    scenes.push_back(
        {u"register-taken"_s,
         page,
         u"That login is taken"_s,
         [](const TourStage &stage) { return refused(stage, {RefusalCode::LoginTaken}); },
         goodRegistration});
    scenes.push_back({.name = u"register-keys"_s,
                      .page = page,
                      .title = u"Register with the keyboard on the screen"_s,
                      .flow = onLogin,
                      .act = goodRegistration,
                      .typedInto = u"passwordField"_s});
    scenes.push_back({.name = u"register-keys-150"_s,
                      .page = page,
                      .title = u"The keyboard on the screen, text at 150 %"_s,
                      .flow = onLogin,
                      .act = wrongRegistration,
                      .textPercent = 150,
                      .typedInto = u"loginField"_s});
    scenes.push_back(
        {u"register-150"_s, page, u"Register, text at 150 %"_s, onLogin, wrongRegistration, 150});
}

} // namespace karcis::ui
