// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ErrorText.h"

#include "core/base/Cause.h"
#include "core/risk/RiskGate.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace wh;
using namespace wh::cli;

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void hasASentenceForEveryCode_data();
    void hasASentenceForEveryCode();
    void hasASentenceForEveryRefusal();
    void saysWhereWhatAndWhatToDo();
    void saysTheBoundsThatItsRemedyMeans();
    void saysARateWithOneUnit();
    void suggestsTheNearest();
    void saysTheCauseInItsOwnWords();
    void spellsOutACodeWithoutASentence();
};

void TestErrorText::hasASentenceForEveryCode_data()
{
    QTest::addColumn<QString>("folder");
    for (const auto* const folder :
         {"core/base", "core/domain", "core/data", "core/storage", "core/strategy", "core/engine", "core/simulator",
          "core/api", "core/client", "core/script", "core/execution", "core/fleet", "app/cli", "ui/links"})
        QTest::newRow(folder) << QString::fromLatin1(folder);
}

void TestErrorText::hasASentenceForEveryCode()
{
    // Every code that stands in the sources: a person is to read a sentence, not a code.
    QFETCH(QString, folder);
    const QRegularExpression made(QStringLiteral("Error\\(\\s*\"([a-z_]+\\.[a-z_]+)\""));
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    QStringList missing;
    int codes = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = made.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            const auto code = matches.next().captured(1);
            ++codes;
            if (!hasErrorText(code.toStdString()) && !missing.contains(code))
                missing << code;
        }
    }
    QVERIFY(codes > 0);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void TestErrorText::hasASentenceForEveryRefusal()
{
    RiskRuleRegistry rules;
    registerRiskRules(rules);
    std::vector<std::string> codes = RiskGate::ownRefusals();
    for (const auto& entry : rules.entries())
        codes.insert(codes.end(), entry.info.refusals.begin(), entry.info.refusals.end());
    QVERIFY(codes.size() > 20);
    for (const auto& code : codes)
        QVERIFY2(hasErrorText(code), code.c_str());
}

void TestErrorText::saysWhereWhatAndWhatToDo()
{
    const Error error("data.price_off_tick", {{"field", "price"},
                                              {"value", "1.23"},
                                              {"tick", "0.5"},
                                              {"below", "1"},
                                              {"above", "1.5"},
                                              {"remedy", "pass --tick"},
                                              {"file", "a.csv"},
                                              {"line", "7"}});
    QCOMPARE(errorText(error).c_str(),
             "a.csv, line 7: the price 1.23 is not a multiple of the tick 0.5: it lies between "
             "1 and 1.5 (pass --tick)");
}

void TestErrorText::saysTheBoundsThatItsRemedyMeans()
{
    Error error("parameter.out_of_range",
                {{"field", "interval"}, {"value", "5ms"}, {"minimum", "100ms"}, {"maximum", "1d"}});
    const std::string sentence = "interval 5ms is out of range";
    QCOMPARE(errorText(Error(error).with("remedy", "give a duration between these, or event")),
             sentence + ": it goes from 100ms to 1d (give a duration between these, or event)");
    QCOMPARE(errorText(Error(error).with("remedy", "give at least 100ms and at most 1d")),
             sentence + " (give at least 100ms and at most 1d)");
}

void TestErrorText::saysARateWithOneUnit()
{
    QCOMPARE(errorText(Error("risk.order_rate", {{"limit", "1 1/s"}, {"burst", "1 orders"}})).c_str(),
             "orders come faster than the limit of 1/s allows");
    QCOMPARE(errorText(Error("risk.order_rate", {{"limit", "a 1/s"}})).c_str(),
             "orders come faster than the limit of a 1/s allows");
}

void TestErrorText::suggestsTheNearest()
{
    QCOMPARE(errorText(Error("cli.unknown_command", {{"value", "dtaa"}, {"nearest", "data"}})).c_str(),
             "there is no command \"dtaa\"; did you mean \"data\"?");
}

void TestErrorText::saysTheCauseInItsOwnWords()
{
    const Error tokenless(
        "remote.token_refused",
        {{"reason", "Forbidden: access.token_missing"}, {"cause", "access.token_missing"}, {"remedy", "give one"}});
    QCOMPARE(errorText(tokenless).c_str(), "the engine wants a token, and none was given (give one)");
    const Error cause("store.corrupt",
                      {{"path", "/data/engine.sqlite"}, {"reason", "page 3"}, {"remedy", "restore it"}});
    const Error whole = causedBy(Error("fleet.unavailable", {{"reason", cause.toString()}}), cause);
    QCOMPARE(causeOf(whole)->toString(), cause.toString());
    QVERIFY(!causeOf(cause) && !causeOf(Error("fleet.unavailable", {{"cause", ""}})));
    QCOMPARE(errorText(whole), "the engine keeps no bots: " + errorText(cause));
    // Of one that nobody has a sentence for, what the engine said stays.
    const Error odd = causedBy(Error("fleet.unavailable", {{"reason", "it is odd"}}), Error("venue.too_odd"));
    QCOMPARE(errorText(odd).c_str(), "the engine keeps no bots: it is odd");
}

void TestErrorText::spellsOutACodeWithoutASentence()
{
    QCOMPARE(errorText(Error("venue.too_odd", {{"limit", "3"}, {"value", "4"}, {"remedy", "less"}})).c_str(),
             "venue too odd (limit 3, value 4) (less)");
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_ErrorText.moc"
