// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/NumberFormat.h"
#include "ui/data/DatasetText.h"
#include "ui/data/ImportGuess.h"

#include <QTest>

using namespace wh;
using namespace wh::ui;

class TestImportGuess : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheInstrumentByTheFilesName_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("Binance's archive") << QStringLiteral("/d/BTCUSDT-1m-2024-08.zip")
                                           << QByteArray("binance-klines") << QByteArray("binance:BTC/USDT");
        QTest::newRow("venue in the name")
            << QStringLiteral("Bitfinex_ETHUSD_1h.csv") << QByteArray("csv-bars") << QByteArray("bitfinex:ETH/USD");
        QTest::newRow("two words") << QStringLiteral("coinbase-BTC-EUR.json") << QByteArray("")
                                   << QByteArray("coinbase:BTC/EUR");
        QTest::newRow("the longer quote")
            << QStringLiteral("1000PEPEUSDT.csv") << QByteArray("csv-trades") << QByteArray("file:1000PEPE/USDT");
        QTest::newRow("quoted in a coin")
            << QStringLiteral("bybit_ETHBTC_2024.csv.gz") << QByteArray("bybit-raw") << QByteArray("bybit:ETH/BTC");
        QTest::newRow("the depth is no coin") << QStringLiteral("deribit_incremental_book_L2_BTC-PERPETUAL.csv")
                                              << QByteArray("tardis-incremental") << QByteArray();
        QTest::newRow("behind the depth")
            << QStringLiteral("binance-futures_book_snapshot_25_2020-09-01_BTCUSDT.csv.gz")
            << QByteArray("tardis-snapshot") << QByteArray("binance:BTC/USDT");
        QTest::newRow("tells nothing") << QStringLiteral("recording.csv") << QByteArray("csv-trades") << QByteArray();
    }

    void tellsTheInstrumentByTheFilesName()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, format);
        QFETCH(const QByteArray, expected);
        const auto guess = guessInstrument(file, format.toStdString());
        QCOMPARE(guess ? QByteArray::fromStdString(guess->toString()) : QByteArray(), expected);
    }

    void writesBytesByPowersOfAThousand_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bytes") << qint64(999) << QStringLiteral("999 B");
        QTest::newRow("thousand") << qint64(1000) << QStringLiteral("1.0 kB");
        QTest::newRow("to the next unit") << qint64(999'950) << QStringLiteral("1.0 MB");
        QTest::newRow("many") << qint64(123'456'789) << QStringLiteral("123 MB");
        QTest::newRow("huge") << qint64(5'400'000'000'000) << QStringLiteral("5.4 TB");
    }

    void writesBytesByPowersOfAThousand()
    {
        QFETCH(const qint64, bytes);
        QFETCH(const QString, expected);
        QCOMPARE(bytesText(bytes, NumberFormat()), expected);
    }
};

QTEST_APPLESS_MAIN(TestImportGuess)
#include "tst_ImportGuess.moc"
