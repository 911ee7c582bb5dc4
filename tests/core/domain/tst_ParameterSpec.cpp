// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ParameterSpec.h"

#include <QtTest>

using namespace wh;

namespace {

using Input = std::vector<std::pair<std::string, std::string>>;

std::vector<ParameterSpec> specs()
{
    return {
        {.name = "levels",
         .type = ParameterType::Integer,
         .defaultText = "3",
         .minimum = "1",
         .maximum = "10",
         .example = "5"},
        {.name = "risk_aversion",
         .type = ParameterType::Number,
         .defaultText = "0.1",
         .minimum = "0",
         .minimumExclusive = true,
         .example = "0.5"},
        {.name = "order_amount",
         .type = ParameterType::Decimal,
         .unit = "base",
         .defaultText = "0.01",
         .minimum = "0.00000001",
         .maximum = "1000",
         .example = "0.02"},
        {.name = "refresh_time",
         .type = ParameterType::Duration,
         .defaultText = "5s",
         .minimum = "10ms",
         .maximum = "1h",
         .example = "500ms"},
        {.name = "post_only", .type = ParameterType::Boolean, .defaultText = "true", .example = "false"},
        {.name = "price_source",
         .type = ParameterType::Choice,
         .defaultText = "mid",
         .choices = {"mid", "micro", "last"},
         .example = "micro"},
        {.name = "label", .type = ParameterType::Text, .defaultText = "", .example = "my bot"},
    };
}

/// One line per mistake.
QByteArrayList shown(const ParameterValidation& validation)
{
    QByteArrayList lines;
    for (const auto& mistake : validation.mistakes)
        lines << QByteArray::fromStdString(mistake.toString());
    return lines;
}

} // namespace

class TestParameterSpec : public QObject
{
    Q_OBJECT

private slots:
    void fillsDefaults();
    void readsEveryType();
    void namesEveryMistakeAtOnce();
    void suggestsTheNearestName();
    void listsTheNamesWhenNoneIsNear();
    void holdsBoundsToTheLastDigit_data();
    void holdsBoundsToTheLastDigit();
    void refusesWhatIsNotOfTheType_data();
    void refusesWhatIsNotOfTheType();
    void readsAllSpellingsOfABoolean();
    void holdsAParameterBelowAnother_data();
    void holdsAParameterBelowAnother();
    void refusesARepeatedName();
    void refusesEveryParameterWhenThereAreNone();
    void quotesOnlyTheBeginningOfALongValue();
    void printsValuesAsUsersWriteThem();
    void readsBackWhatItPrints();
    void namesItsTypes();
};

void TestParameterSpec::fillsDefaults()
{
    const auto result = ParameterValidation::check(specs(), {});
    QVERIFY(result.isValid());
    QCOMPARE(result.set.values().size(), 7u);
    QCOMPARE(result.set.integer("levels"), 3);
    QCOMPARE(result.set.number("risk_aversion"), 0.1);
    QVERIFY(result.set.decimal("order_amount") == Decimal::of("0.01"));
    QCOMPARE(result.set.duration("refresh_time"), 5 * kSecond);
    QVERIFY(result.set.boolean("post_only"));
    QVERIFY(result.set.text("price_source") == "mid");
    QVERIFY(result.set.text("label").empty());
}

void TestParameterSpec::readsEveryType()
{
    const auto result = ParameterValidation::check(specs(), {{"levels", "7"},
                                                             {"risk_aversion", "2.5e-3"},
                                                             {"order_amount", "0.123456789012345678"},
                                                             {"refresh_time", "1.5s"},
                                                             {"post_only", "false"},
                                                             {"price_source", "micro"},
                                                             {"label", "über bot"}});
    QCOMPARE(shown(result), QByteArrayList());
    QCOMPARE(result.set.integer("levels"), 7);
    QCOMPARE(result.set.number("risk_aversion"), 0.0025);
    QVERIFY(result.set.decimal("order_amount") == Decimal::of("0.123456789012345678"));
    QCOMPARE(result.set.duration("refresh_time"), 1'500'000'000);
    QVERIFY(!result.set.boolean("post_only"));
    QVERIFY(result.set.text("price_source") == "micro");
    QVERIFY(result.set.text("label") == "über bot");
}

void TestParameterSpec::namesEveryMistakeAtOnce()
{
    const auto result = ParameterValidation::check(specs(),
                                                   {{"level", "3"},
                                                    {"label", "fine"},
                                                    {"price_source", "mcro"},
                                                    {"refresh_time", "5"},
                                                    {"order_amount", "2000"},
                                                    {"risk_aversion", "0"},
                                                    {"levels", "2.5"},
                                                    {"post_only", "maybe"},
                                                    {"levels", "4"},
                                                    {"order_ammount", "1"}},
                                                   "params.");
    QVERIFY(!result.isValid());
    const QByteArrayList expected = {
        "parameter.malformed (field params.levels, value 2.5, type integer, remedy write a whole number, as in 5)",
        "parameter.duplicate (field params.levels, remedy give it only once)",
        "parameter.out_of_range (field params.risk_aversion, value 0, minimum 0, remedy give more than 0)",
        "parameter.out_of_range (field params.order_amount, value 2000, minimum 0.00000001, maximum 1000, remedy give "
        "at least 0.00000001 and at most 1000 base)",
        "parameter.malformed (field params.refresh_time, value 5, type duration, remedy write a number with one of the "
        "units ns, us, ms, s, m, h, d, as in 500ms)",
        "parameter.malformed (field params.post_only, value maybe, type boolean, remedy write true or false, as in "
        "false)",
        "parameter.not_a_choice (field params.price_source, value mcro, choices mid, micro, last, remedy did you mean "
        "micro?)",
        "parameter.unknown (field params.level, value 3, remedy did you mean params.levels?)",
        "parameter.unknown (field params.order_ammount, value 1, remedy did you mean params.order_amount?)",
    };
    const auto actual = shown(result);
    for (qsizetype i = 0; i < std::min(actual.size(), expected.size()); ++i)
        QCOMPARE(actual[i], expected[i]);
    QCOMPARE(actual.size(), expected.size());
}

void TestParameterSpec::suggestsTheNearestName()
{
    const auto result = ParameterValidation::check(specs(), {{"Levels", "3"}});
    QCOMPARE(shown(result), QByteArrayList{"parameter.unknown (field Levels, value 3, remedy did you mean levels?)"});
}

void TestParameterSpec::listsTheNamesWhenNoneIsNear()
{
    const auto unknown = ParameterValidation::check(specs(), {{"zzz", "3"}});
    QCOMPARE(
        shown(unknown),
        QByteArrayList{"parameter.unknown (field zzz, value 3, remedy known parameters are: levels, risk_aversion, "
                       "order_amount, refresh_time, post_only, price_source, label)"});
    const auto choice = ParameterValidation::check(specs(), {{"price_source", "twenty-four"}});
    QCOMPARE(shown(choice),
             QByteArrayList{"parameter.not_a_choice (field price_source, value twenty-four, choices mid, "
                            "micro, last, remedy use one of: mid, micro, last)"});
}

void TestParameterSpec::holdsBoundsToTheLastDigit_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char* name, const char* value, bool valid) {
        QTest::addRow("%s %s", name, value) << QByteArray(name) << QByteArray(value) << valid;
    };
    row("levels", "1", true);
    row("levels", "0", false);
    row("levels", "10", true);
    row("levels", "11", false);
    row("levels", "-5", false);
    row("risk_aversion", "0", false);
    row("risk_aversion", "-0.0", false);
    row("risk_aversion", "5e-324", true);
    row("risk_aversion", "1e308", true);
    row("order_amount", "1000", true);
    row("order_amount", "1000.000000000000000001", false);
    row("order_amount", "0.00000001", true);
    row("order_amount", "0.000000009999999999", false);
    row("refresh_time", "10ms", true);
    row("refresh_time", "9999999ns", false);
    row("refresh_time", "60m", true);
    row("refresh_time", "3600000000001ns", false);
}

void TestParameterSpec::holdsBoundsToTheLastDigit()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(bool, valid);
    const auto result = ParameterValidation::check(specs(), {{name.toStdString(), value.toStdString()}});
    QCOMPARE(result.isValid(), valid);
    if (!valid)
        QVERIFY(result.mistakes.front().code == "parameter.out_of_range");
}

void TestParameterSpec::refusesWhatIsNotOfTheType_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto rows = [](const char* name, std::initializer_list<const char*> values) {
        for (const char* value : values)
            QTest::addRow("%s '%s'", name, value) << QByteArray(name) << QByteArray(value);
    };
    rows("levels", {"", "x", "1.5", "1e30", " 3", "3 ", "0x3", "nan"});
    rows("risk_aversion", {"", "x", "nan", "inf", "-inf", "1e400", "0x1p3", "1,5", "1 ", " 1", "1..2", "--1", "e5"});
    rows("order_amount", {"", "x", "nan", "0.0000000000000000001", "1e21", "1,5"});
    rows("refresh_time", {"", "5", "5x", "1h30m", "0.1ns"});
    rows("post_only", {"", "True", "2", "y"});
}

void TestParameterSpec::refusesWhatIsNotOfTheType()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto result = ParameterValidation::check(specs(), {{name.toStdString(), value.toStdString()}});
    QCOMPARE(result.mistakes.size(), 1u);
    QVERIFY(result.mistakes.front().code == "parameter.malformed");
    QVERIFY(result.mistakes.front().field("field") == name.toStdString());
    QVERIFY(result.mistakes.front().field("value") == value.toStdString());
    QVERIFY(!result.mistakes.front().field("remedy").empty());
}

void TestParameterSpec::readsAllSpellingsOfABoolean()
{
    for (const char* yes : {"true", "yes", "on", "1"})
        QVERIFY(ParameterValidation::check(specs(), {{"post_only", yes}}).set.boolean("post_only"));
    for (const char* no : {"false", "no", "off", "0"})
        QVERIFY(!ParameterValidation::check(specs(), {{"post_only", no}}).set.boolean("post_only"));
}

void TestParameterSpec::holdsAParameterBelowAnother_data()
{
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::addColumn<QByteArray>("mistake");
    const auto row = [](const char* low, const char* high, const char* mistake) {
        QTest::addRow("%s %s", low, high) << QByteArray(low) << QByteArray(high) << QByteArray(mistake);
    };
    row("50", "50", "");
    row("50.5", "50.25",
        "parameter.inconsistent (field p.low, value 50.5, other high, limit 50.25, remedy give at most 50.25, or raise "
        "high)");
    row("90000", "0", ""); // no ceiling
    row("0", "1", "");
    row("many", "1",
        "parameter.malformed (field p.low, value many, type decimal, remedy write a decimal number with at "
        "most 18 fractional digits, as in 1)");
}

void TestParameterSpec::holdsAParameterBelowAnother()
{
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    QFETCH(QByteArray, mistake);
    const std::vector<ParameterSpec> pair = {
        {.name = "low", .type = ParameterType::Decimal, .defaultText = "1", .example = "1", .notAbove = "high"},
        {.name = "high", .type = ParameterType::Decimal, .defaultText = "2", .example = "2"}};
    const auto result =
        ParameterValidation::check(pair, {{"low", low.toStdString()}, {"high", high.toStdString()}}, "p.");
    QCOMPARE(shown(result).join('\n'), mistake);
    // A default counts like what is given; alone a spec has nothing to be compared with.
    QCOMPARE(ParameterValidation::check(pair, {{"low", "2.5"}}).mistakes.size(), std::size_t(1));
    QVERIFY(ParameterValidation::check({pair[0]}, {{"low", "2.5"}}).isValid());
}

void TestParameterSpec::refusesARepeatedName()
{
    const auto result = ParameterValidation::check(specs(), {{"levels", "3"}, {"levels", "3"}, {"levels", "4"}});
    QCOMPARE(shown(result), QByteArrayList{"parameter.duplicate (field levels, remedy give it only once)"});
}

void TestParameterSpec::refusesEveryParameterWhenThereAreNone()
{
    QVERIFY(ParameterValidation::check({}, {}).isValid());
    const auto result = ParameterValidation::check({}, {{"levels", "3"}});
    QCOMPARE(shown(result),
             QByteArrayList{"parameter.unknown (field levels, value 3, remedy there are no parameters)"});
}

void TestParameterSpec::quotesOnlyTheBeginningOfALongValue()
{
    const auto result = ParameterValidation::check(specs(), {{"levels", std::string(1'000'000, '9')}});
    QVERIFY(!result.isValid());
    QVERIFY(result.mistakes.front().field("value") == std::string(80, '9').append("..."));
}

void TestParameterSpec::printsValuesAsUsersWriteThem()
{
    const auto shows = [](const ParameterValue& value, ParameterType type) {
        return QByteArray::fromStdString(toString(value, type));
    };
    QCOMPARE(shows(std::int64_t{-7}, ParameterType::Integer), "-7");
    QCOMPARE(shows(std::int64_t{1'500'000'000}, ParameterType::Duration), "1.5s");
    QCOMPARE(shows(0.1, ParameterType::Number), "0.1");
    QCOMPARE(shows(100000.0, ParameterType::Number), "100000");
    QCOMPARE(shows(0.0, ParameterType::Number), "0");
    QCOMPARE(shows(1e-9, ParameterType::Number), "1e-09");
    QCOMPARE(shows(Decimal::of("0.010"), ParameterType::Decimal), "0.01");
    QCOMPARE(shows(true, ParameterType::Boolean), "true");
    QCOMPARE(shows(std::string("mid"), ParameterType::Choice), "mid");
}

void TestParameterSpec::readsBackWhatItPrints()
{
    auto all = specs();
    for (const auto& spec : all) {
        const auto first = ParameterValidation::check(all, {{spec.name, spec.example}});
        QVERIFY(first.isValid());
        Input printed;
        for (const auto& other : all)
            printed.emplace_back(other.name, toString(first.set.values().at(other.name), other.type));
        const auto second = ParameterValidation::check(all, printed);
        QVERIFY(second.isValid());
        QVERIFY(second.set == first.set);
    }
}

void TestParameterSpec::namesItsTypes()
{
    QCOMPARE(toString(ParameterType::Integer), "integer");
    QCOMPARE(toString(ParameterType::Number), "number");
    QCOMPARE(toString(ParameterType::Decimal), "decimal");
    QCOMPARE(toString(ParameterType::Duration), "duration");
    QCOMPARE(toString(ParameterType::Boolean), "boolean");
    QCOMPARE(toString(ParameterType::Choice), "choice");
    QCOMPARE(toString(ParameterType::Text), "text");
}

QTEST_GUILESS_MAIN(TestParameterSpec)
#include "tst_ParameterSpec.moc"
