// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/MetricCard.h"
#include "ui/common/Sparkline.h"
#include "ui/common/StatePane.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace wh;
using namespace wh::ui;

class TestStatePane : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};

    static QPushButton* button(const StatePane& pane, const QString& text)
    {
        for (auto* one : pane.findChildren<QPushButton*>()) {
            if (one->text() == text && one->isVisibleTo(&pane))
                return one;
        }
        return nullptr;
    }

    static bool says(const StatePane& pane, const QString& text)
    {
        const auto labels = pane.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(&pane) && label->text().contains(text);
        });
    }

    static int paintedPixels(const std::vector<double>& values, const Theme& theme)
    {
        QImage image(80, 24, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSparkline(painter, QRectF(0, 0, 80, 24), values, theme);
        painter.end();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
        }
        return painted;
    }

private slots:
    void initTestCase() { m_appearance.install(*qApp); }

    void anEmptyPageHasOneButton()
    {
        StatePane pane(m_appearance, new QLabel);
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy action(&pane, &StatePane::actionRequested);
        pane.showEmpty(Icon::Data, QStringLiteral("No recordings"), QStringLiteral("What a test runs on."),
                       QStringLiteral("Import"));
        QCOMPARE(pane.state(), StatePane::State::Empty);
        QVERIFY(says(pane, QStringLiteral("What a test runs on.")));
        QVERIFY(!button(pane, QStringLiteral("Cancel")));
        QTest::mouseClick(button(pane, QStringLiteral("Import")), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QSignalSpy other(&pane, &StatePane::otherRequested);
        pane.showEmpty(Icon::Data, QStringLiteral("No recordings"), {}, QStringLiteral("Import"),
                       QStringLiteral("Generate"));
        QTest::mouseClick(button(pane, QStringLiteral("Generate")), Qt::LeftButton);
        QCOMPARE(other.count(), 1);
        QCOMPARE(action.count(), 1);
        pane.showEmpty(Icon::Data, QStringLiteral("No recordings"), {}, QStringLiteral("Import"));
        QVERIFY(!button(pane, QStringLiteral("Generate")));
    }

    void loadingShowsHowFarAndTheWayOut()
    {
        StatePane pane(m_appearance, new QLabel);
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        QSignalSpy cancel(&pane, &StatePane::cancelRequested);
        pane.showLoading(QStringLiteral("Importing"), true);
        auto* bar = pane.findChild<QProgressBar*>();
        QCOMPARE(bar->maximum(), 0);
        pane.setProgress({5'000'000'000, 10'000'000'000, 0}, QStringLiteral("3 s left"));
        QCOMPARE(bar->value(), 500);
        QCOMPARE(bar->maximum(), 1000);
        QVERIFY(says(pane, QStringLiteral("3 s left")));
        pane.setProgress({7, 0, 0});
        QCOMPARE(bar->maximum(), 0);
        QTest::mouseClick(button(pane, QStringLiteral("Cancel")), Qt::LeftButton);
        QCOMPARE(cancel.count(), 1);
        pane.showLoading(QStringLiteral("Opening"), false);
        QVERIFY(!button(pane, QStringLiteral("Cancel")));
    }

    void aLateProgressDoesNotReopenALoad()
    {
        auto* content = new QLabel;
        StatePane pane(m_appearance, content);
        pane.showLoading(QStringLiteral("Importing"), true);
        pane.showContent();
        pane.setProgress({1, 2, 0}, QStringLiteral("late"));
        QCOMPARE(pane.state(), StatePane::State::Content);
        QCOMPARE(pane.currentWidget(), content);
    }

    void aFailureTellsAllAndCopiesItsDetails()
    {
        StatePane pane(m_appearance, new QLabel);
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.showFailed({QStringLiteral("It failed."), QStringLiteral("Because."), QStringLiteral("Nothing was lost."),
                         QStringLiteral("Try again."), QStringLiteral("data.checksum (block 17)")},
                        QStringLiteral("Retry"));
        for (const char* sentence : {"It failed.", "Because.", "Nothing was lost.", "Try again."})
            QVERIFY2(says(pane, QString::fromLatin1(sentence)), sentence);
        QTest::mouseClick(button(pane, QStringLiteral("Copy details")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("data.checksum (block 17)"));
        QVERIFY(pane.currentWidget()->accessibleName().contains(QStringLiteral("Try again.")));
        pane.showCancelled(QStringLiteral("Nothing was changed."), QString());
        QVERIFY(!button(pane, QStringLiteral("Copy details")));
        QVERIFY(!button(pane, QStringLiteral("Retry")));
    }

    void wordsBreakWhereThereIsLittleRoom()
    {
        StatePane pane(m_appearance, new QLabel);
        pane.resize(600, 400);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        const QString text =
            QStringLiteral("A trade is a position that was opened and closed. This run has none at all.");
        pane.showEmpty(Icon::List, QStringLiteral("No trades"), text, {});
        QVERIFY(pane.minimumSizeHint().width() <= 280);
        pane.resize(280, 400);
        for (const QLabel* label : pane.findChildren<QLabel*>()) {
            if (!label->isVisible())
                continue;
            const QRect place(label->mapTo(&pane, QPoint()), label->size());
            QVERIFY2(pane.rect().contains(place), qPrintable(label->text()));
            QVERIFY(!label->wordWrap() || label->height() >= label->heightForWidth(label->width()));
        }
        // What the content needs it gets.
        pane.content()->setMinimumWidth(500);
        QVERIFY(pane.minimumSizeHint().width() >= 500);
    }

    void aLabelGivesWayAndTellsTheRest()
    {
        QWidget page; // of a window of its own the system has a say in the size
        page.resize(800, 100);
        ElidedLabel label(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QString text = QStringLiteral("Avellaneda–Stoikov market maker, seed 1");
        label.setFullText(text);
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        QCOMPARE(label.text(), text);
        const int whole = label.sizeHint().width();
        label.resize(whole / 2, label.height());
        QVERIFY(label.isElided() && label.text().endsWith(u'…'));
        QCOMPARE(label.fullText(), text);
        QCOMPARE(label.accessibleName(), text);
        QCOMPARE(label.sizeHint().width(), whole); // it still asks for all of it
        QVERIFY(label.minimumSizeHint().width() < 10);
        label.resize(whole, label.height());
        QCOMPARE(label.text(), text);
    }

    void aCardSaysItsDirectionInMoreThanColour()
    {
        MetricCard card(m_appearance);
        card.setMetric(
            {QStringLiteral("Profit"), QStringLiteral("−3.18"), QStringLiteral("%"), QStringLiteral("def"), -1});
        bool arrow = false;
        for (const auto* label : card.findChildren<QLabel*>()) {
            arrow = arrow || label->text().startsWith(u'▼');
            if (label->text().startsWith(u'▼'))
                QCOMPARE(label->palette().color(label->foregroundRole()), m_appearance.colour(Token::Down));
        }
        QVERIFY(arrow);
        QCOMPARE(card.toolTip(), QStringLiteral("def"));
    }

    void aSparklineKeepsASpikeAmongAMillion()
    {
        const auto& theme = m_appearance.theme();
        std::vector<double> flat(1'000'000, 1.0);
        const int level = paintedPixels(flat, theme);
        flat[654'321] = 100;
        QVERIFY(paintedPixels(flat, theme) > level + 10); // the spike is as high as the picture
        QCOMPARE(paintedPixels({}, theme), 0);
        QCOMPARE(paintedPixels({std::nan(""), std::nan("")}, theme), 0);
        QVERIFY(paintedPixels({1.0}, theme) > 0);
    }
};

QTEST_MAIN(TestStatePane)
#include "tst_StatePane.moc"
