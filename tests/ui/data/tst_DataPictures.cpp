// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the data page and its dialogs in both themes and two sizes into build/…/screenshots, for eyes. What a program
// can tell of a picture it tells: that themes and sizes differ, and that nothing stands outside of its parent.
#include "tests/ui/data/DataTesting.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/data/DataPage.h"
#include "ui/data/GenerateDialog.h"
#include "ui/data/ImportDialog.h"
#include "ui/data/JobStrip.h"
#include "ui/language/LanguageChoice.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace wh;
using namespace wh::ui;
using namespace wh::test;

class TestDataPictures : public QObject
{
    Q_OBJECT

    QHash<QString, QImage> m_pictures;

    void take(QWidget& widget, const QString& name)
    {
        QImage image(widget.size(), QImage::Format_RGB32);
        widget.render(&image);
        const QString folder = QStringLiteral(BUILD_ROOT "/screenshots");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(QStringLiteral("%1/%2.png").arg(folder, name)));
        m_pictures[name] = image;
    }
    static QString suffix(ThemeChoice theme, const QSize& size)
    {
        return QStringLiteral("-%1-%2")
            .arg(theme == ThemeChoice::Dark ? QLatin1String("dark") : QLatin1String("light"))
            .arg(size.width());
    }

private slots:
    void everyState()
    {
        StudioBench bench;
        LanguageChoice language(*qApp);
        const QTemporaryDir folder;
        const QString good = writeFile(folder, "binance-BTCUSDT-2024-08-05.csv", trades(40));
        const QString bad = writeFile(folder, "binance-BTCUSDT-2024-08-06.csv", trades(40, 12));
        const QString unknown = writeFile(folder, "notes.txt", "what a day\n");
        const QSize sizes[] = {{1280, 640}, {2560, 1340}};
        QVERIFY(bench.start());
        for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            bench.appearance().setChoice(theme);
            DataPage page(bench.context());
            page.resize(sizes[0]);
            page.show();
            QTRY_VERIFY(page.isSettled());
            take(page, QStringLiteral("data-empty") + suffix(theme, sizes[0]));
        }
        bench.engine().waitForJob(bench.engine().ask(
            "mutation { generateMarket(input: {instrument: \"sim:BTC/USDT\", model: \"outage\", parameters: "
            "[{name: \"duration\", value: \"1h\"}, {name: \"outage_at\", value: \"25m\"}, {name: \"outage_length\", "
            "value: \"6m\"}]}) { id } }")["generateMarket"]["id"]);
        bench.engine().generate({{"duration", "10d"}, {"bars", "1m"}}, "sim:ETH/EUR", 4);
        bench.engine().generate({{"duration", "400d"}, {"bars", "1h"}, {"start_price", "143.2"}}, "sim:SOL/USDC", 9);
        bench.engine().generate({{"duration", "30m"}, {"orders", "true"}}, "lab:XRP/BTC", 2);
        for (const char* id : {"sim:BTC/USDT:book", "sim:ETH/EUR:bars-1m"})
            bench.engine().waitForJob(bench.engine().ask("mutation($id: ID!) { verifyDataset(id: $id) { id } }",
                                                         {{"id", id}})["verifyDataset"]["id"]);
        for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            bench.appearance().setChoice(theme);
            DataPage page(bench.context());
            page.resize(sizes[0]);
            page.show();
            QTRY_COMPARE(bench.session().datasets().items().size(), std::size_t(4));
            page.openDataset(QStringLiteral("sim:BTC/USDT:book"));
            QTRY_VERIFY(page.isSettled());
            for (const QSize& size : sizes) {
                page.resize(size);
                QCoreApplication::sendPostedEvents();
                take(page, QStringLiteral("data") + suffix(theme, size));
            }
            page.resize(sizes[0]);
            page.importFiles({good, bad, unknown});
            auto* import = page.findChild<ImportDialog*>();
            QTRY_VERIFY(import->isSettled());
            take(*import, QStringLiteral("data-import") + suffix(theme, sizes[0]));
            QTest::mouseClick(get<QToolButton>(*import, "more"), Qt::LeftButton);
            get<QLineEdit>(*import, "tick")->setText(QStringLiteral("x"));
            QCoreApplication::sendPostedEvents();
            take(*import, QStringLiteral("data-import-more") + suffix(theme, sizes[0]));
            get<QLineEdit>(*import, "tick")->clear();
            import->setRequest([&] {
                auto request = import->request();
            request.files = {bad.toStdString()};
            return request;
        }());
        QTRY_VERIFY(get<QPushButton>(*import, "import")->isEnabled());
        QTest::mouseClick(get<QPushButton>(*import, "import"), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<JobStrip*>()->isVisible() && !page.findChild<JobStrip*>()->isBusy());
        take(page, QStringLiteral("data-failed") + suffix(theme, sizes[0]));
        page.generateMarket();
        auto* generate = page.findChild<GenerateDialog*>();
        QTRY_VERIFY(generate->isSettled());
        take(*generate, QStringLiteral("data-generate") + suffix(theme, sizes[0]));
    }
    QCOMPARE(m_pictures.size(), 14);
    for (const QString& name : m_pictures.keys()) {
        if (name.contains(QLatin1String("dark")))
            QVERIFY2(m_pictures[name] !=
                         m_pictures[QString(name).replace(QLatin1String("dark"), QLatin1String("light"))],
                     qPrintable(name));
    }
}
}
;

QTEST_MAIN(TestDataPictures)
#include "tst_DataPictures.moc"
