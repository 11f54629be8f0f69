// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Karcis contributors
#include "ui/keyboard/touch_keyboard.h"

#include "ui/keyboard/key_signs.h"
#include "ui/languages.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodQueryEvent>
#include <QLoggingCategory>
#include <QMouseEvent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlError>
#include <QQmlPropertyMap>
#include <QQuickWidget>
#include <QQuickWindow>

#include <algorithm>
#include <array>
#include <utility>

/// Q_INIT_RESOURCE must stand outside any namespace.
static void initKeyboardResource()
{
    Q_INIT_RESOURCE(karcis_keyboard);
}

using namespace Qt::Literals::StringLiterals;

namespace karcis::ui {

namespace {

Q_LOGGING_CATEGORY(lcKeyboard, "karcis.keyboard", QtInfoMsg)

/// From one field to the next the keyboard goes and comes again; the page stays where it is meanwhile.
constexpr std::chrono::milliseconds pause{150};
/// Keys without accents, which also write Indonesian addresses and passwords.
constexpr auto latinKeys = "en_US"_L1;
constexpr double mostOfWindow = 0.42;
constexpr double heightPerWidth = 0.44;
constexpr int rows = 5;
/// Wider keys than this make the way for a finger longer, not surer.
constexpr double widthPerHeight = 3.2;

QString keysOf(const QString &language)
{
    static constexpr std::array known{std::pair{"id"_L1, "id_ID"_L1},
                                      std::pair{"ar"_L1, "ar_AR"_L1}};
    const auto *it = std::ranges::find_if(
        known, [&language](const auto &row) { return row.first == language; });
    return it == known.end() ? latinKeys : it->second;
}

Qt::InputMethodHints hintsOfFocus()
{
    QObject *focus = QGuiApplication::focusObject();
    if (focus == nullptr) {
        return {};
    }
    QInputMethodQueryEvent query(Qt::ImHints);
    QCoreApplication::sendEvent(focus, &query);
    return Qt::InputMethodHints(query.value(Qt::ImHints).toInt());
}

} // namespace

void useTouchKeyboard()
{
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    // The keys stand inside our window: on Wayland nobody else may place them, and a window of their own was laid out
    // before it had its size.
    qputenv("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1");
    // Our own rows of keys, with the digits that addresses and passwords need always in sight.
    qputenv("QT_VIRTUALKEYBOARD_LAYOUT_PATH", "qrc:/keyboard/layouts");
    // They are drawn without OpenGL, which small terminals often lack.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QString touchKeys(const QString &language, Qt::InputMethodHints hints)
{
    static constexpr Qt::InputMethodHints latin = Qt::ImhLatinOnly | Qt::ImhPreferLatin
        | Qt::ImhEmailCharactersOnly | Qt::ImhUrlCharactersOnly;
    return (hints & latin) != Qt::ImhNone
            && languageLocale(language).textDirection() == Qt::RightToLeft
        ? latinKeys
        : keysOf(language);
}

TouchKeyboard::TouchKeyboard(Context &context, QWidget *window)
    : QWidget(window)
    , m_context(context)
{
    setObjectName(u"touchKeyboard"_s);
    hide();
    if (qgetenv("QT_IM_MODULE") != "qtvirtualkeyboard") {
        return;
    }
    load();
    window->installEventFilter(this);
    m_turn.setSingleShot(true);
    m_turn.setInterval(pause);
    connect(&m_turn, &QTimer::timeout, this, &TouchKeyboard::comeOrGo);
    const auto later = [this] {
        m_turn.start();
    };
    connect(QGuiApplication::inputMethod(), &QInputMethod::visibleChanged, this, later);
    connect(qApp, &QGuiApplication::focusObjectChanged, this, [this] {
        fitKeys();
        m_turn.start();
    });
}

TouchKeyboard::~TouchKeyboard() = default;

void TouchKeyboard::load()
{
    initKeyboardResource();
    m_view = new QQuickWidget(this);
    // Goes after the keys that read it.
    m_look = new QQmlPropertyMap(m_view);
    // The field keeps the focus while its letters are tapped.
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setResizeMode(QQuickWidget::SizeRootObjectToView);
    m_view->engine()->addImportPath(u"qrc:/keyboard"_s);
    m_view->engine()->addImageProvider(u"karcis"_s, new KeySigns);
    m_view->rootContext()->setContextProperty(u"look"_s, m_look);
    restyle();
    m_view->setSource(QUrl(u"qrc:/keyboard/keyboard.qml"_s));
    const auto faults = m_view->errors();
    for (const QQmlError &fault : faults) {
        qCWarning(lcKeyboard).noquote() << "no keyboard on the screen:" << fault.toString();
    }
}

void TouchKeyboard::restyle()
{
    if (m_look == nullptr) {
        return;
    }
    const Theme &theme = m_context.theme;
    const bool strong = theme.mode() == ThemeMode::HighContrast;
    const auto tone = [this, &theme](const QString &name, Tone value) {
        m_look->insert(name, theme.color(value));
    };
    tone(u"ground"_s, Tone::Surface);
    tone(u"line"_s, Tone::Outline);
    tone(u"key"_s, Tone::Raised);
    tone(u"tool"_s, Tone::Background);
    tone(u"pressed"_s, Tone::Pressed);
    tone(u"edge"_s, Tone::Edge);
    tone(u"text"_s, Tone::Text);
    tone(u"muted"_s, Tone::Muted);
    tone(u"accent"_s, Tone::Accent);
    tone(u"onAccent"_s, Tone::OnAccent);
    m_look->insert(u"edgeWidth"_s, strong ? 2 : 1);
    m_look->insert(u"family"_s, theme.font(TextStyle::Body).family());
    m_look->insert(u"gap"_s, theme.px(4));
    m_look->insert(u"radius"_s, theme.px(10));
    fitKeys();
    place();
}

/// Offers no other keys than those of the languages that the screens speak.
void TouchKeyboard::fitKeys()
{
    const QStringList spoken = languages();
    QStringList locales;
    locales.reserve(spoken.size());
    QVariantMap names;
    for (const QString &one : spoken) {
        const QString keys = keysOf(one);
        locales.append(keys);
        // The keyboard may name another country of the language.
        names.insert(keys.section(u'_', 0, 0), languageName(one));
    }
    m_look->insert(u"names"_s, names);
    m_look->insert(u"locales"_s, locales);
    m_look->insert(u"locale"_s, touchKeys(m_context.wording.language(), hintsOfFocus()));
}

int TouchKeyboard::wantedHeight() const
{
    const QSize window = parentWidget()->size();
    const int least = rows * Theme::smallestTarget;
    const int most = std::max(least, qRound(window.height() * mostOfWindow));
    return std::clamp(qRound(window.width() * heightPerWidth), least, most);
}

int TouchKeyboard::room() const
{
    return isHidden() ? 0 : height();
}

void TouchKeyboard::place()
{
    const QSize window = parentWidget()->size();
    const int height = wantedHeight();
    const double side = std::max(0.0, 1.0 - height * widthPerHeight / std::max(1, window.width()));
    m_look->insert(u"aspect"_s, static_cast<double>(height) / std::max(1, window.width()));
    m_look->insert(u"side"_s, side / 2.0);
    m_look->insert(u"letters"_s,
                   std::min(height / 11, m_context.theme.textPixels(TextStyle::Title) * 5 / 4));
    setGeometry(0, window.height() - height, window.width(), height);
    m_view->setGeometry(rect());
}

void TouchKeyboard::comeOrGo()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        // The field under the finger must not move away before the finger is lifted.
        m_turn.start();
        return;
    }
    const bool wanted
        = QGuiApplication::inputMethod()->isVisible() && m_view->status() == QQuickWidget::Ready;
    if (!wanted && isHidden()) {
        return;
    }
    setVisible(wanted);
    raise();
    Q_EMIT roomChanged();
}

void TouchKeyboard::mousePressEvent(QMouseEvent *event)
{
    // A touch between the keys is none beside the field.
    event->accept();
}

bool TouchKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        const int before = room();
        place();
        if (room() != before) {
            Q_EMIT roomChanged();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace karcis::ui
