// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ParameterReadings.h"

#include <QtTest>
#include <algorithm>

using namespace wh;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

std::vector<ParameterSpec> specs()
{
    return {{.name = "levels", .type = ParameterType::Integer, .defaultText = "3", .minimum = "1", .maximum = "50"},
            {.name = "size", .type = ParameterType::Decimal, .defaultText = "0", .minimum = "0", .example = "0.5"},
            {.name = "share",
             .type = ParameterType::Number,
             .defaultText = "0.2",
             .minimum = "0",
             .maximum = "1",
             .minimumExclusive = true},
            {.name = "low", .type = ParameterType::Integer, .defaultText = "1", .minimum = "0", .notAbove = "high"},
            {.name = "high", .type = ParameterType::Integer, .defaultText = "9", .minimum = "0"},
            {.name = "mode", .type = ParameterType::Choice, .defaultText = "a", .choices = {"a", "b"}},
            {.name = "every", .type = ParameterType::Duration, .defaultText = "1s", .minimum = "100ms"}};
}

/// What the readings say of one parameter; "-" where they leave it at its default.
QString valuesOf(const std::vector<Pairs>& readings, const std::string& name)
{
    QStringList values;
    for (const auto& reading : readings) {
        const auto found =
            std::find_if(reading.begin(), reading.end(), [&](const auto& pair) { return pair.first == name; });
        values << (found == reading.end() ? QStringLiteral("-") : QString::fromStdString(found->second));
    }
    return values.join(QLatin1Char(' '));
}

} // namespace

class TestParameterReadings : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsRightAsItStands()
    {
        const Pairs input = {{"size", "2"}, {"levels", "7"}};
        QVERIFY(legalReadings(specs(), input) == std::vector<Pairs>{input});
        QVERIFY(legalReadings(specs(), {}) == std::vector<Pairs>{Pairs()});
    }

    void readsWhatIsWrongInEachWayThatIsAllowed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("readings");
        QTest::newRow("below its range") << "levels"
                                         << "0"
                                         << "3 1 2 50";
        QTest::newRow("no number") << "levels"
                                   << "many"
                                   << "3 1 2 50";
        QTest::newRow("without a greatest") << "size"
                                            << "-1"
                                            << "0 0.5 0.000001 1000";
        QTest::newRow("above its range") << "share"
                                         << "2"
                                         << "0.2 0.000001 1";
        QTest::newRow("no choice") << "mode"
                                   << "c"
                                   << "a b";
        QTest::newRow("no duration") << "every"
                                     << "soon"
                                     << "1s 100ms 1d";
    }
    void readsWhatIsWrongInEachWayThatIsAllowed()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        const auto readings = legalReadings(specs(), {{name.toStdString(), value.toStdString()}, {"high", "20"}});
        QTEST(valuesOf(readings, name.toStdString()), "readings");
        for (const auto& reading : readings) {
            QVERIFY(ParameterValidation::check(specs(), reading).isValid());
            QCOMPARE(valuesOf({reading}, "high"), QStringLiteral("20"));
        }
    }

    void takesAMistypedNameForTheNearest()
    {
        const auto readings = legalReadings(specs(), {{"leevels", "7"}, {"nonsense", "1"}});
        QCOMPARE(valuesOf(readings, "levels"), QStringLiteral("3 7 1 2 50"));
        QCOMPARE(valuesOf(readings, "nonsense"), QStringLiteral("- - - - -"));
        QVERIFY((legalReadings(specs(), {{"nonsense", "1"}}) == std::vector<Pairs>{Pairs()}));
    }

    void doubtsBothOfTwoThatContradict()
    {
        const auto readings = legalReadings(specs(), {{"low", "8"}, {"high", "4"}});
        QVERIFY(readings.size() > 2);
        QCOMPARE(valuesOf({readings.front()}, "low"), QStringLiteral("1"));
        QCOMPARE(valuesOf({readings.front()}, "high"), QStringLiteral("9"));
        for (const auto& reading : readings)
            QVERIFY(ParameterValidation::check(specs(), reading).isValid());
    }

    void doubtsWhatItIsTold()
    {
        QCOMPARE(valuesOf(legalReadings(specs(), {{"levels", "7"}}, {"levels", "nonsense"}), "levels"),
                 QStringLiteral("3 7 1 2 50"));
    }
};

QTEST_GUILESS_MAIN(TestParameterReadings)
#include "tst_ParameterReadings.moc"
