// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Cause.h"
#include "core/base/Several.h"

#include <QTest>

using namespace wh;

/// Errors that stand within another one's fields.
class TestCause : public QObject
{
    Q_OBJECT

    const Error m_first{"a.first", {{"field", "x"}, {"value", "1"}}};
    const Error m_second{"b.second", {{"field", "y"}, {"remedy", "less"}}};
    const Error m_third{"c.third"};

private slots:
    void keepsEachOfSeveral()
    {
        const Error all = severalOf({m_first, m_second, m_third});
        QCOMPARE(all.code.c_str(), "a.first");
        QCOMPARE(std::string(all.field("value")).c_str(), "1");
        QCOMPARE(std::string(all.field("mistakes")).c_str(), "3");
        QCOMPARE(std::string(all.field("also.1")).c_str(), "b.second");
        QCOMPARE(std::string(all.field("also.1.remedy")).c_str(), "less");
        QVERIFY((eachOf(all) == std::vector<Error>{m_first, m_second, m_third}));
        QVERIFY(withoutOthers(all) == m_first);
        QVERIFY(severalOf({m_first}) == m_first);
        QVERIFY(eachOf(m_first) == std::vector<Error>{m_first});
    }

    void addsWhatIsOfOtherFields()
    {
        std::vector<Error> mistakes = {m_first};
        addOthers(mistakes, {Error("d.else", {{"field", "x"}}), m_second, m_second, m_third, m_third});
        QCOMPARE(mistakes.size(), std::size_t(5)); // two of one field are two, where they are told together
        QVERIFY(mistakes[1] == m_second && mistakes[3] == m_third);
    }

    void keepsEachCause()
    {
        const Error whole("w.whole", {{"value", "3"}});
        const Error all = causedByAll(whole, {m_first, m_second, m_third});
        QVERIFY(causeOf(all) == m_first);
        QVERIFY((causesOf(all) == std::vector<Error>{m_first, m_second, m_third}));
        QVERIFY(withoutCause(all) == whole);
        QVERIFY(causesOf(causedBy(whole, m_second)) == std::vector<Error>{m_second});
        QVERIFY(causesOf(whole).empty() && !causeOf(whole));
        const Error alike("w.whole", {{"causes", "2"}, {"cause2nd", "no"}});
        QVERIFY(withoutCause(alike) == alike);
    }
};

QTEST_GUILESS_MAIN(TestCause)
#include "tst_Cause.moc"
