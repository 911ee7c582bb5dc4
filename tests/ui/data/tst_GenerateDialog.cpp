// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that makes markets: a form from the engine's specs, and the path as it will be.
#include "tests/ui/data/DataTesting.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/data/GenerateDialog.h"
#include "ui/form/ParameterForm.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;
using namespace wh::test;

class TestGenerateDialog : public QObject
{
    Q_OBJECT

    static GenerateDialog* open(StudioBench& bench)
    {
        auto* dialog = new GenerateDialog(bench.appearance(), bench.session(), nullptr);
        dialog->open();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog) || !QTest::qWaitFor([&] { return dialog->isSettled(); }, 30'000))
            qFatal("the dialog does not settle");
        return dialog;
    }
    static void type(QLineEdit* edit, const char* text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    }
    static std::vector<double> path(const GenerateDialog& dialog)
    {
        const auto& layers = dialog.findChild<TimeChart*>()->layers();
        if (layers.empty())
            return {};
        const auto& series = dynamic_cast<const LineLayer&>(*layers.front()).series();
        return {series->values().begin(), series->values().end()};
    }

private slots:
    void offersEveryModelWithItsOwnParameters()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const std::unique_ptr<GenerateDialog> dialog(open(bench));
        auto* model = get<QComboBox>(*dialog, "model");
        const auto& generators = bench.session().capabilities()->generators;
        QCOMPARE(model->count(), static_cast<int>(generators.size()));
        auto* form = dialog->findChild<ParameterForm*>();
        for (int i = 0; i < model->count(); ++i) {
            model->setCurrentIndex(i);
            const auto& shown = generators[static_cast<std::size_t>(i)];
            QCOMPARE(form->specs().size(), shown.own.size() + shown.common.size());
            QVERIFY(form->isValid());
            QCOMPARE(dialog->request().model, shown.id);
            for (const auto& spec : form->specs())
                QVERIFY(form->findChild<QWidget*>(QString::fromStdString(spec.name)));
        }
    }

    void drawsThePathAsItChanges()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const std::unique_ptr<GenerateDialog> dialog(open(bench));
        const auto first = path(*dialog);
        QVERIFY(first.size() > 100);
        QSignalSpy settled(dialog.get(), &GenerateDialog::settled);
        type(get<QLineEdit>(*dialog, "start_price"), "100");
        QVERIFY(!dialog->isSettled());
        QVERIFY(settled.wait());
        const auto second = path(*dialog);
        QVERIFY(second != first);
        QVERIFY(second.front() > 90 && second.front() < 110);
        QVERIFY(get<QLabel>(*dialog, "status")->text().contains(QStringLiteral("Lowest")));
        QTest::mouseClick(get<QToolButton>(*dialog, "another"), Qt::LeftButton);
        QVERIFY(settled.wait());
        QVERIFY(path(*dialog) != second);
        QVERIFY(dialog->request().seed > 0);
        // A model keeps what was said of the market.
        get<QComboBox>(*dialog, "model")->setCurrentIndex(3);
        QVERIFY(settled.wait());
        QCOMPARE(dialog->request().parameters, (client::Pairs{{"start_price", "100"}}));
    }

    void refusesNextToTheField()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const std::unique_ptr<GenerateDialog> dialog(open(bench));
        QSignalSpy settled(dialog.get(), &GenerateDialog::settled);
        auto* generate = get<QPushButton>(*dialog, "generate");
        QVERIFY(generate->isEnabled());
        const auto before = path(*dialog);
        type(get<QLineEdit>(*dialog, "volatility"), "-1");
        QVERIFY(get<QLabel>(*dialog, "problem:volatility")->isVisible());
        QVERIFY(!generate->isEnabled());
        QVERIFY(settled.wait());
        QCOMPARE(path(*dialog), before); // the last that was possible
        type(get<QLineEdit>(*dialog, "volatility"), "0.4");
        QVERIFY(generate->isEnabled());
        type(get<QLineEdit>(*dialog, "seed"), "x");
        QVERIFY(get<QLabel>(*dialog, "problem:seed")->isVisible());
        QVERIFY(!generate->isEnabled());
        type(get<QLineEdit>(*dialog, "seed"), "3");
        type(get<QLineEdit>(*dialog, "instrument"), "nonsense");
        QVERIFY(get<QLabel>(*dialog, "problem:instrument")->isVisible());
        type(get<QLineEdit>(*dialog, "instrument"), "sim:BTC/USDT");
        QVERIFY(generate->isEnabled());
        // What only the engine knows.
        type(get<QLineEdit>(*dialog, "latency"), "1ms");
        QTRY_VERIFY(get<QLabel>(*dialog, "problem:latency_jitter")->isVisible());
        QVERIFY(!generate->isEnabled());
    }

    void theBeginningOfALongMarketIsSaidToBeOne()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const std::unique_ptr<GenerateDialog> dialog(open(bench));
        auto* status = get<QLabel>(*dialog, "status");
        QVERIFY(!status->text().contains(QStringLiteral("the beginning")));
        QSignalSpy settled(dialog.get(), &GenerateDialog::settled);
        type(get<QLineEdit>(*dialog, "duration"), "30d");
        QVERIFY(settled.wait(60'000));
        QTRY_VERIFY2(status->text().contains(QStringLiteral("Shown is the beginning, 1 d")),
                     qPrintable(status->text()));
        QVERIFY(path(*dialog).size() > 100);
    }

    void generatesWhatWasShown()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        auto* dialog = open(bench);
        QSignalSpy started(dialog, &GenerateDialog::started);
        type(get<QLineEdit>(*dialog, "duration"), "2h");
        type(get<QLineEdit>(*dialog, "bars"), "1m");
        type(get<QLineEdit>(*dialog, "instrument"), "sim:ABC/USD");
        QTRY_VERIFY(dialog->isSettled());
        QPointer<GenerateDialog> alive(dialog);
        QTest::mouseClick(get<QPushButton>(*dialog, "generate"), Qt::LeftButton);
        QTRY_COMPARE(started.count(), 1);
        QTRY_VERIFY(!alive);
        QTRY_VERIFY(bench.session().datasets().find("sim:ABC/USD:bars-1m"));
        QCOMPARE(bench.session().datasets().find("sim:ABC/USD:bars-1m")->events, std::int64_t(120));
    }

    void findsParametersAndResetsThem()
    {
        StudioBench bench;
        QVERIFY(bench.start());
        const std::unique_ptr<GenerateDialog> dialog(open(bench));
        type(get<QLineEdit>(*dialog, "drift"), "3");
        QTest::keyClicks(get<QLineEdit>(*dialog, "filter"), QStringLiteral("informed"));
        QVERIFY(get<QLineEdit>(*dialog, "informed_share")->isVisible());
        QVERIFY(!get<QLineEdit>(*dialog, "drift")->isVisible());
        QTest::mouseClick(get<QPushButton>(*dialog, "resetAll"), Qt::LeftButton);
        QVERIFY(dialog->request().parameters.empty());
        auto* share = get<QLineEdit>(*dialog, "informed_share");
        share->setFocus();
        QTest::keySequence(share, QKeySequence::Undo);
        QCOMPARE(dialog->request().parameters, (client::Pairs{{"drift", "3"}}));
    }
};

QTEST_MAIN(TestGenerateDialog)
#include "tst_GenerateDialog.moc"
