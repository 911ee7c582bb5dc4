// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Appearance.h"
#include "ui/common/PlainText.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QStyleOptionHeader>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <set>

using namespace wh::ui;

class TestAppearance : public QObject
{
    Q_OBJECT

    bool m_systemIsDark = true;
    Appearance m_appearance{[this] { return m_systemIsDark; }};

    static std::set<QRgb> opaqueColours(const QPixmap& pixmap)
    {
        const QImage image = pixmap.toImage();
        std::set<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    colours.insert(image.pixel(x, y));
            }
        }
        return colours;
    }

private slots:
    void initTestCase() { m_appearance.install(*qApp); }

    void theFocusRingLeavesTheWordsAlone()
    {
        QCheckBox box(QStringLiteral("Keep the token"));
        box.resize(box.sizeHint());
        QStyleOptionButton option;
        option.initFrom(&box);
        option.text = box.text();
        const QRect words = box.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &box);
        const QRect ring = box.style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, &box);
        QVERIFY(ring.left() <= words.left() - 3);
        QVERIFY(box.rect().contains(ring));
    }

    void followsTheSystem()
    {
        QPushButton button;
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        m_appearance.setChoice(ThemeChoice::System);
        QVERIFY(m_appearance.theme().isDark());
        QSignalSpy spy(&m_appearance, &Appearance::changed);
        m_systemIsDark = false;
        QEvent switched(QEvent::ThemeChange);
        QApplication::sendEvent(button.windowHandle(), &switched);
        QCOMPARE(spy.count(), 1);
        QVERIFY(!m_appearance.theme().isDark());
        QTRY_COMPARE(button.palette().color(QPalette::Window), m_appearance.colour(Token::Window));
        m_systemIsDark = true;
    }

    void aChoiceOverrulesTheSystem()
    {
        m_appearance.setChoice(ThemeChoice::Light);
        QVERIFY(!m_appearance.theme().isDark());
        QWindow window;
        QEvent switched(QEvent::ThemeChange);
        QApplication::sendEvent(&window, &switched);
        QVERIFY(!m_appearance.theme().isDark());
        m_appearance.setChoice(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), m_appearance.colour(Token::Panel));
    }

    void digitsAreEquallyWide()
    {
        for (const auto role : {FontRole::Small, FontRole::Body, FontRole::Title, FontRole::Figure, FontRole::Mono}) {
            const QFontMetricsF metrics(m_appearance.font(role));
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    void everyIconHasAFileAndEveryFileAnIcon()
    {
        std::set<QString> names;
        for (int i = 0; i < kIconCount; ++i) {
            names.insert(iconName(static_cast<Icon>(i)));
            const auto colours = opaqueColours(m_appearance.icon(static_cast<Icon>(i)).pixmap(32, 32));
            QVERIFY2(!colours.empty(), iconName(static_cast<Icon>(i)).data());
        }
        QCOMPARE(names.size(), static_cast<std::size_t>(kIconCount));
        std::set<QString> files;
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList())
            files.insert(file.chopped(4));
        QCOMPARE(files, names);
    }

    void iconsFollowTheTheme()
    {
        const QIcon icon = m_appearance.icon(Icon::Stop);
        for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_appearance.setChoice(choice);
            QCOMPARE(opaqueColours(icon.pixmap(32, 32)), std::set<QRgb>{m_appearance.colour(Token::Text).rgb()});
            QCOMPARE(opaqueColours(icon.pixmap(32, 32, QIcon::Disabled)),
                     std::set<QRgb>{m_appearance.colour(Token::Disabled).rgb()});
        }
        m_appearance.setChoice(ThemeChoice::Dark);
    }

    void iconsAreSharpOnADenseScreen()
    {
        const QPixmap pixmap = m_appearance.icon(Icon::Run).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void theFocusIsSeen()
    {
        // The default button is accent itself: its ring is of the colour upon the accent.
        for (const bool isDefault : {false, true}) {
            QPushButton button(QStringLiteral("Run"));
            button.setAutoDefault(false);
            button.setDefault(isDefault);
            button.resize(80, 28);
            button.show();
            button.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&button));
            const auto ringed = [&] {
                const QImage image = button.grab().toImage();
                const QColor colour = m_appearance.colour(isDefault ? Token::AccentText : Token::Accent);
                return image.pixel(image.width() / 2, isDefault ? 3 : 0) == colour.rgb();
            };
            button.clearFocus();
            QVERIFY(!ringed());
            button.setFocus();
            QTRY_VERIFY(button.hasFocus());
            QVERIFY(ringed());
        }
    }

    void aHeadingStaysWithinItsSection()
    {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionHeader option;
        option.text = QStringLiteral("A heading of many words");
        option.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option.rect = {80, 0, 60, 30};
        option.state = QStyle::State_Enabled;
        option.palette.setColor(QPalette::ButtonText, Qt::black);
        QApplication::style()->drawControl(QStyle::CE_HeaderLabel, &option, &painter);
        painter.end();
        int inside = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const bool isPainted = image.pixel(x, y) != QColor(Qt::white).rgb();
                inside += isPainted ? 1 : 0;
                QVERIFY2(!isPainted || (x >= 78 && x <= 141), qPrintable(QString::number(x)));
            }
        }
        QVERIFY(inside > 20);
    }

    void theArrowOfAMenuStandsInTheMiddleBehindTheWords()
    {
        QWidget page;
        QToolButton plain(&page);
        QToolButton button(&page);
        QMenu menu;
        for (QToolButton* one : {&plain, &button}) {
            one->setText(QStringLiteral("Export"));
            one->setIcon(m_appearance.icon(Icon::Export));
            one->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            one->setAutoRaise(true);
        }
        button.setMenu(&menu);
        button.setPopupMode(QToolButton::InstantPopup);
        QVERIFY(button.sizeHint().width() >= plain.sizeHint().width() + 10); // the words keep their room
        button.resize(button.sizeHint());
        const QImage image = button.grab().toImage();
        const QRgb ground = image.pixel(image.width() - 1, 0);
        int top = image.height();
        int bottom = -1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.width() - 14; x < image.width(); ++x) {
                if (image.pixel(x, y) != ground) {
                    top = std::min(top, y);
                    bottom = std::max(bottom, y);
                }
            }
        }
        QVERIFY(bottom > top);
        QVERIFY2(std::abs((top + bottom + 1) / 2.0 - image.height() / 2.0) <= 1.5,
                 qPrintable(QStringLiteral("%1 to %2 of %3").arg(top).arg(bottom).arg(image.height())));
    }

    void numbersAndTimesChangeTogetherWithTheSettings()
    {
        QSignalSpy spy(&m_appearance, &Appearance::changed);
        m_appearance.setLocale(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(m_appearance.numbers().fixed(1234.5, 1), QStringLiteral("1.234,5"));
        m_appearance.setTimeZone(QTimeZone("Asia/Tokyo"));
        QVERIFY(!m_appearance.times().isUtc());
        m_appearance.setTimeZone(QTimeZone());
        QVERIFY(m_appearance.times().isUtc());
        QCOMPARE(spy.count(), 3);
        m_appearance.setLocale(QLocale::c());
    }

    void labelsTakeTextForText()
    {
        m_appearance.install(*qApp);
        QLabel name(QStringLiteral("<b>bot</b>"));
        name.ensurePolished();
        QCOMPARE(name.textFormat(), Qt::PlainText);
        QLabel page(QStringLiteral("<b>page</b>"));
        page.setTextFormat(Qt::RichText); // said so
        page.ensurePolished();
        QCOMPARE(page.textFormat(), Qt::RichText);
        QMessageBox box(QMessageBox::NoIcon, QStringLiteral("x"), QStringLiteral("Delete <i>this</i>?"));
        box.setInformativeText(QStringLiteral("<img src='x'>"));
        box.show();
        const auto labels = box.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(label->objectName()));
        QCOMPARE(plainTip(QStringLiteral("<b>x</b>")),
                 QStringLiteral("<p style='white-space:pre-wrap'>&lt;b&gt;x&lt;/b&gt;</p>"));
        QCOMPARE(plainTip(QStringLiteral("a < b & c")), QStringLiteral("a < b & c"));
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_Appearance.moc"
