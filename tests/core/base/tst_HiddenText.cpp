// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/HiddenText.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace wh;

class TestHiddenText : public QObject
{
    Q_OBJECT

private slots:
    void commandsAreShownAsQuestions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char* name, const char* text, const char* shown) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(shown);
        };
        row("nothing", "", "");
        row("plain", "1 BTC = 60 000 \xe2\x82\xac, caf\xc3\xa9\tend\n",
            "1 BTC = 60 000 \xe2\x82\xac, caf\xc3\xa9\tend\n");
        row("escape", "a\x1b[2Jb\x07\r", "a?[2Jb??");
        row("control sequence introducer",
            "a\xc2\x9b"
            "2Jb",
            "a?2Jb");
        row("operating system command",
            "\xc2\x9d"
            "0;x\xc2\x9c",
            "?0;x?");
        row("next line",
            "a\xc2\x85"
            "b",
            "a?b");
        row("turned around",
            "\xe2\x80\xae"
            "abc\xe2\x81\xa9",
            "?abc?");
        row("line separator",
            "a\xe2\x80\xa8"
            "b",
            "a?b");
        row("no UTF-8",
            "a\x9b"
            "2J\xff\xc2",
            "a?2J??");
    }
    void commandsAreShownAsQuestions()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(withoutHidden(text.toStdString())), shown);
    }

    void jsonSaysTheSame()
    {
        const nlohmann::json document = {{"na\xc2\x9bme", "a\xe2\x80\xae\xc2\x85 \xe2\x82\xac\x1b\x7f"}};
        const auto text = document.dump();
        const auto escaped = withHiddenEscaped(text);
        QVERIFY(withoutHidden(escaped) == escaped);
        QVERIFY(nlohmann::json::parse(escaped) == document);
        QVERIFY(escaped.find("\\u009b") != escaped.npos && escaped.find("\xe2\x82\xac") != escaped.npos);
    }
};

QTEST_APPLESS_MAIN(TestHiddenText)
#include "tst_HiddenText.moc"
