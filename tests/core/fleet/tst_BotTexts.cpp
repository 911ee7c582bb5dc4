// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/BotTexts.h"

#include "core/fleet/BotSpec.h"

#include <QtTest>

using namespace wh;

class TestBotTexts : public QObject
{
    Q_OBJECT

private slots:
    void checksNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("remedy"); // its beginning; empty: the name is good
        QTest::addColumn<QString>("value");
        const auto row = [](const char* title, std::string name, const char* remedy = "", std::string value = {}) {
            QTest::newRow(title) << QByteArray::fromStdString(name) << QString::fromLatin1(remedy)
                                 << QString::fromStdString(value.empty() ? name : value);
        };
        row("one letter", "a");
        row("blanks within", "BTC quotes no. 7");
        row("another script", "\xe3\x83\x9c\xe3\x83\x83\xe3\x83\x88 \xd8\xa8\xd9\x88\xd8\xaa");
        row("joined emoji", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac");
        row("64 characters of three bytes", [] {
            std::string text;
            for (int i = 0; i < 64; ++i)
                text += "\xe2\x82\xac";
            return text;
        }());
        row("none", "", "give it at least one");
        row("65 characters", std::string(65, 'x'), "give it at most 64 characters; it has 65");
        row("a long one is shortened", std::string(1000, 'x'), "give it at most 64 characters; it has 1000",
            std::string(80, 'x'));
        row("a line", "a\nb", "leave out what cannot be seen", "a\\u{a}b");
        row("a terminal's escape", "a\x1b[31m", "leave out what cannot be seen", "a\\u{1b}[31m");
        row("delete", "a\x7f", "leave out what cannot be seen", "a\\u{7f}");
        row("a control of 8 bits", "\xc2\x9b", "leave out what cannot be seen", "\\u{9b}");
        row("right to left override", "abc\xe2\x80\xaegpj", "leave out what cannot be seen", "abc\\u{202e}gpj");
        row("an isolate", "\xe2\x81\xa6x", "leave out what cannot be seen", "\\u{2066}x");
        row("an Arabic mark", "x\xd8\x9c", "leave out what cannot be seen", "x\\u{61c}");
        row("a line separator", "x\xe2\x80\xa8y", "leave out what cannot be seen", "x\\u{2028}y");
        row("a blank before", " x", "leave out the blanks at its ends");
        row("an ideographic blank behind", "x\xe3\x80\x80", "leave out the blanks at its ends");
        row("a blank alone", " ", "leave out the blanks at its ends");
        row("broken UTF-8", "x\xff", "write it in UTF-8", "x");
    }
    void checksNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, remedy);
        const auto checked = checkBotName({name.constData(), static_cast<std::size_t>(name.size())});
        QCOMPARE(bool(checked), remedy.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().code.c_str(), "bot.invalid_name");
        QVERIFY2(QString::fromStdString(std::string(checked.error().field("remedy"))).startsWith(remedy),
                 checked.error().toString().c_str());
        QTEST(QString::fromStdString(std::string(checked.error().field("value"))), "value");
    }

    void checksTags()
    {
        const auto mistakesIn = [](const std::vector<std::string>& tags) {
            std::vector<Error> mistakes;
            checkTags(tags, mistakes);
            QStringList lines;
            for (const auto& mistake : mistakes)
                lines << QString::fromStdString(mistake.code + ' ' + std::string(mistake.field("field")));
            return lines.join(QStringLiteral(", "));
        };
        QCOMPARE(mistakesIn({}), QString());
        QCOMPARE(mistakesIn({"a", "b", std::string(40, 'c')}), QString());
        QCOMPARE(mistakesIn({"a", "b,c", "", "a", std::string(41, 'c')}),
                 QStringLiteral("bot.invalid_text tags[1], bot.invalid_text tags[2], configuration.duplicate_key "
                                "tags[3], bot.invalid_text tags[4]"));
        std::vector<std::string> many;
        for (int i = 0; i < 20; ++i)
            many.push_back(std::to_string(i));
        QCOMPARE(mistakesIn(many), QString());
        many.emplace_back("one more");
        QCOMPARE(mistakesIn(many), QStringLiteral("bot.too_many tags"));
    }

    void letsADescriptionHaveLines()
    {
        BotSpec spec;
        spec.name = "a";
        spec.description = "Two lines:\n\tthe second\n";
        std::vector<Error> mistakes;
        checkTexts(spec, mistakes);
        QVERIFY(mistakes.empty());
        spec.description += '\r';
        spec.account = " ";
        checkTexts(spec, mistakes);
        QCOMPARE(mistakes.size(), std::size_t(2));
        QCOMPARE(std::string(mistakes[0].field("field")).c_str(), "description");
        QCOMPARE(std::string(mistakes[1].field("field")).c_str(), "account");
    }
};

QTEST_GUILESS_MAIN(TestBotTexts)
#include "tst_BotTexts.moc"
