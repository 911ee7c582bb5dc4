// SPDX-License-Identifier: GPL-3.0-or-later
// Forms made from specs: the right editor for each type, what is refused and what is told, and the way back.
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/TimeFormat.h"
#include "ui/form/FindingUnits.h"
#include "ui/form/ParameterForm.h"
#include "ui/form/ParameterText.h"
#include "ui/form/StepEdit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

using namespace wh;
using namespace wh::ui;
using client::Pairs;

namespace {

ParameterSpec spec(const char* name, ParameterType type, const char* unit, const char* value, const char* low = nullptr,
                   const char* high = nullptr)
{
    ParameterSpec made;
    made.name = name;
    made.type = type;
    made.unit = unit;
    made.description = "What it does.";
    made.defaultText = value;
    if (low)
        made.minimum = low;
    if (high)
        made.maximum = high;
    return made;
}

std::vector<ParameterSpec> everyType()
{
    using enum ParameterType;
    std::vector<ParameterSpec> specs{
        spec("levels", Integer, "", "20", "1", "5000"),
        spec("risk_aversion", Number, "1/bps", "0.05", "0", "100"),
        spec("order_size", Decimal, "base", "0.01", "0"),
        spec("refresh", Duration, "", "1s", "100ms", "1h"),
        spec("post_only", Boolean, "", "true"),
        spec("depth_profile", Choice, "", "linear"),
        spec("start", Text, "", ""),
        spec("informed_share", Number, "share", "0.05", "0", "1"),
    };
    specs[1].minimumExclusive = true;
    specs[2].example = "0.5";
    specs[5].choices = {"flat", "linear", "after_trade"};
    specs[6].example = "2024-08-05";
    return specs;
}

} // namespace

class TestParameterForm : public QObject
{
    Q_OBJECT

    Appearance m_appearance{[] { return true; }};

    static QLineEdit* line(const ParameterForm& form, const char* name)
    {
        return form.findChild<QLineEdit*>(QLatin1String(name));
    }
    static QLabel* problem(const ParameterForm& form, const char* name)
    {
        return form.findChild<QLabel*>(QStringLiteral("problem:") + QLatin1String(name));
    }
    static QToolButton* resetOf(const ParameterForm& form, const char* name)
    {
        return form.findChild<QToolButton*>(QStringLiteral("reset:") + QLatin1String(name));
    }
    static void type(QLineEdit* edit, const char* text)
    {
        edit->setFocus();
        edit->selectAll();
        if (*text == '\0')
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, QLatin1String(text));
    }
    static void show(ParameterForm& form)
    {
        form.resize(420, 480);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
    }

private slots:
    void findingsHaveTheUnitsOfTheirFields()
    {
        ParameterSpec spread;
        spread.name = "min_spread";
        spread.unit = "bps";
        ParameterSpec size;
        size.name = "order_size";
        size.unit = "base";
        const auto said = withUnits(
            {Error("parameter.inconsistent",
                   {{"field", "params.min_spread"}, {"value", "3"}, {"other", "max_spread"}, {"limit", "1"}}),
             Error("parameter.out_of_range",
                   {{"field", "params.order_size"}, {"value", "-1"}, {"remedy", "give at least 0 base"}}),
             Error("parameter.out_of_range", {{"field", "cash"}, {"value", "-5"}, {"remedy", "give at least 0 quote"}}),
             Error("parameter.malformed", {{"field", "params.min_spread"}, {"value", "x"}})},
            {spread, size}, "BTC", "USDT");
        QCOMPARE(errorText(said[0]), QStringLiteral("Min spread 3 bps is above Max spread 1 bps."));
        QCOMPARE(errorText(said[1]), QStringLiteral("Order size -1 BTC is out of range. Give at least 0 BTC."));
        QCOMPARE(errorText(said[2]), QStringLiteral("Cash -5 USDT is out of range. Give at least 0 USDT."));
        QCOMPARE(said[3].field("value"), std::string_view("x")); // no amount
    }

    void aDescriptionEndsBeforeTheRangeBegins()
    {
        ParameterSpec distance = spec("distance", ParameterType::Number, "bps", "2", "0.1", "500");
        const QString rest = QStringLiteral(" Range: from 0.1 to 500 bps. Default: 2 bps.");
        QCOMPARE(parameterHelp(distance), QStringLiteral("What it does.") + rest);
        distance.description = "From the mid to either quote"; // as scripts have it
        QCOMPARE(parameterHelp(distance), QStringLiteral("From the mid to either quote.") + rest);
        distance.description.clear();
        QCOMPARE(parameterHelp(distance), rest.trimmed());
    }

    void aMistakeWithoutARangeOfItsFieldSaysItsOwn()
    {
        ParameterSpec interval;
        interval.name = "interval";
        const Error mistake("parameter.out_of_range", {{"field", "interval"},
                                                       {"value", "5ms"},
                                                       {"minimum", "100ms"},
                                                       {"maximum", "1d"},
                                                       {"remedy", "give 100ms to 1d, or event"}});
        const QString told = mistakeText(mistake, interval);
        QVERIFY2(told.contains(QStringLiteral("100ms")), qPrintable(told));
        QVERIFY2(!told.contains(QStringLiteral(" .")), qPrintable(told));
    }

    void initTestCase() { m_appearance.install(*qApp); }

    void hasTheRightEditorForEachType()
    {
        ParameterForm form(m_appearance);
        form.setSpecs(everyType());
        for (const char* name : {"levels", "risk_aversion", "order_size", "refresh", "informed_share"}) {
            QVERIFY2(qobject_cast<StepEdit*>(line(form, name)), name);
            QVERIFY(line(form, name)->alignment() & Qt::AlignRight);
        }
        QVERIFY(line(form, "start") && !qobject_cast<StepEdit*>(line(form, "start")));
        QCOMPARE(line(form, "start")->placeholderText(), QStringLiteral("for example 2024-08-05"));
        QCOMPARE(line(form, "order_size")->text(), QStringLiteral("0.01"));
        QCOMPARE(line(form, "order_size")->placeholderText(), QStringLiteral("0.01"));
        QVERIFY(form.findChild<QCheckBox*>(QStringLiteral("post_only"))->isChecked());
        const auto* choice = form.findChild<QComboBox*>(QStringLiteral("depth_profile"));
        QCOMPARE(choice->count(), 3);
        QCOMPARE(choice->currentText(), QStringLiteral("linear"));
        QCOMPARE(choice->itemText(2), QStringLiteral("after trade"));
        QVERIFY(form.isValid());
        QVERIFY(form.values().empty());
        QCOMPARE(form.specs(), everyType());
    }

    void tellsMeaningRangeAndDefault()
    {
        ParameterForm form(m_appearance);
        form.setSpecs(everyType());
        const QString tip = line(form, "risk_aversion")->toolTip();
        QVERIFY(tip.contains(QStringLiteral("What it does.")));
        QVERIFY(tip.contains(QStringLiteral("above 0, at most 100 1/bps")));
        QVERIFY(tip.contains(QStringLiteral("0.05")));
        QVERIFY(tip.contains(QStringLiteral("risk_aversion")));
        QCOMPARE(line(form, "risk_aversion")->accessibleName(), QStringLiteral("Risk aversion in 1/bps"));
        for (const auto& one : form.specs()) {
            const auto* editor = form.findChild<QWidget*>(QString::fromStdString(one.name));
            QVERIFY(!editor->accessibleName().isEmpty());
            QVERIFY(!editor->accessibleDescription().isEmpty());
            QVERIFY(editor->focusPolicy() & Qt::TabFocus);
        }
        show(form);
        line(form, "levels")->setFocus();
        QVERIFY(form.findChild<QLabel*>(QStringLiteral("help"))->text().contains(QStringLiteral("from 1 to 5000")));
    }

    void givesWhatDiffersFromTheDefaults_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("differs");
        QTest::newRow("integer") << QByteArray("levels") << QByteArray("21") << true;
        QTest::newRow("the same integer") << QByteArray("levels") << QByteArray("20.0") << false;
        QTest::newRow("number") << QByteArray("risk_aversion") << QByteArray("1e-3") << true;
        QTest::newRow("exact decimal") << QByteArray("order_size") << QByteArray("0.010000000000000001") << true;
        QTest::newRow("the same decimal") << QByteArray("order_size") << QByteArray("0.0100") << false;
        QTest::newRow("duration") << QByteArray("refresh") << QByteArray("250ms") << true;
        QTest::newRow("the same duration") << QByteArray("refresh") << QByteArray("1000ms") << false;
        QTest::newRow("text") << QByteArray("start") << QByteArray("2024-08-05") << true;
        QTest::newRow("nothing is the default") << QByteArray("levels") << QByteArray("") << false;
    }

    void givesWhatDiffersFromTheDefaults()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        QFETCH(const bool, differs);
        ParameterForm form(m_appearance);
        form.setSpecs(everyType());
        show(form);
        QSignalSpy changed(&form, &ParameterForm::changed);
        type(line(form, name), text);
        QVERIFY(changed.count() > 0 || text.isEmpty());
        QVERIFY(form.isValid());
        const Pairs expected = differs ? Pairs{{name.toStdString(), text.toStdString()}} : Pairs{};
        QCOMPARE(form.values(), expected);
        QCOMPARE(resetOf(form, name)->isVisible(), differs);
    }

    void givesBooleansAndChoices()
    {
        ParameterForm form(m_appearance);
        form.setSpecs(everyType());
        show(form);
        QSignalSpy changed(&form, &ParameterForm::changed);
        auto* check = form.findChild<QCheckBox*>(QStringLiteral("post_only"));
        QTest::mouseClick(check, Qt::LeftButton, {}, {8, check->height() / 2});
        auto* choice = form.findChild<QComboBox*>(QStringLiteral("depth_profile"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(form.values(), (Pairs{{"post_only", "false"}, {"depth_profile", "after_trade"}}));
    }

    void refusesAtOnceRightBelowTheField_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("fraction") << QByteArray("levels") << QByteArray("1.5") << QStringLiteral("whole number");
        QTest::newRow("too small") << QByteArray("levels") << QByteArray("0") << QStringLiteral("from 1 to 5000");
        QTest::newRow("exclusive end") << QByteArray("risk_aversion") << QByteArray("0") << QStringLiteral("above 0");
        QTest::newRow("words") << QByteArray("risk_aversion") << QByteArray("much") << QStringLiteral("Write a number");
        QTest::newRow("too exact") << QByteArray("order_size") << QByteArray("0.0000000000000000001")
                                   << QStringLiteral("18 digits after the point, as in 0.5");
        QTest::newRow("no unit") << QByteArray("refresh") << QByteArray("5") << QStringLiteral("ns, us, ms");
        QTest::newRow("too short") << QByteArray("refresh") << QByteArray("1ms") << QStringLiteral("from 100ms to 1h");
    }

    void refusesAtOnceRightBelowTheField()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        ParameterForm form(m_appearance);
        form.setSpecs(everyType());
        show(form);
        QVERIFY(!problem(form, name)->isVisible());
        type(line(form, name), text);
        QVERIFY(!form.isValid());
        QCOMPARE(form.mistakes().size(), std::size_t(1));
        QVERIFY(problem(form, name)->isVisible());
        QVERIFY2(problem(form, name)->text().contains(said), qPrintable(problem(form, name)->text()));
        QVERIFY(line(form, name)->accessibleDescription().contains(said));
        QTest::mouseClick(resetOf(form, name), Qt::LeftButton);
        QVERIFY(form.isValid());
        QVERIFY(!problem(form, name)->isVisible());
    }

    void tellsWhatContradictsAnotherField()
    {
        auto low = spec("min_spread", ParameterType::Number, "bps", "4");
        low.notAbove = "max_spread";
        ParameterForm form(m_appearance);
        form.setSpecs({low, spec("max_spread", ParameterType::Number, "bps", "200")});
        show(form);
        type(line(form, "max_spread"), "3");
        QVERIFY(problem(form, "min_spread")->isVisible());
        QVERIFY(problem(form, "min_spread")->text().contains(QStringLiteral("Not above Max spread, which is 3")));
    }

    void showsTheEnginesMistakesUntilTheFieldIsChanged()
    {
        ParameterForm form(m_appearance);
        form.setFieldPrefix("params.");
        form.setSpecs(everyType());
        show(form);
        const Error mine("generator.above_maximum", {{"field", "params.levels"}, {"value", "20"}});
        const Error other("instrument.malformed", {{"field", "instrument"}, {"value", "x"}});
        QCOMPARE(form.setErrors({mine, other}), std::vector<Error>{other});
        QVERIFY(problem(form, "levels")->isVisible());
        QVERIFY(form.isValid());
        QVERIFY(form.focusMistake());
        QVERIFY(line(form, "levels")->hasFocus());
        type(line(form, "levels"), "5");
        QVERIFY(!problem(form, "levels")->isVisible());
        QVERIFY(!form.focusMistake());
    }

    void stepsWithTheKeyboard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("direction");
        QTest::addColumn<bool>("coarse");
        QTest::addColumn<QString>("expected");
        QTest::newRow("whole") << QStringLiteral("20") << 1 << false << QStringLiteral("21");
        QTest::newRow("last digit") << QStringLiteral("0.05") << -1 << false << QStringLiteral("0.04");
        QTest::newRow("through zero") << QStringLiteral("0.0") << -1 << false << QStringLiteral("-0.1");
        QTest::newRow("coarse") << QStringLiteral("0.05") << 1 << true << QStringLiteral("0.15");
        QTest::newRow("duration") << QStringLiteral("1.5s") << 1 << false << QStringLiteral("1.6s");
        QTest::newRow("exact") << QStringLiteral("0.100000000000000001") << 1 << false
                               << QStringLiteral("0.100000000000000002");
        QTest::newRow("no number") << QStringLiteral("abc") << 1 << false << QStringLiteral("abc");
    }

    void stepsWithTheKeyboard()
    {
        QFETCH(const QString, text);
        QFETCH(const int, direction);
        QFETCH(const bool, coarse);
        QFETCH(const QString, expected);
        QCOMPARE(steppedNumber(text, direction, coarse), expected);
        StepEdit edit;
        edit.setText(text);
        QSignalSpy edited(&edit, &QLineEdit::textEdited);
        QTest::keyClick(&edit, direction > 0 ? (coarse ? Qt::Key_PageUp : Qt::Key_Up)
                                             : (coarse ? Qt::Key_PageDown : Qt::Key_Down));
        QCOMPARE(edit.text(), expected);
        QCOMPARE(edited.count() > 0, text != expected);
    }

    void undoesTypingFieldByField()
    {
        QUndoStack stack;
        ParameterForm form(m_appearance, &stack);
        form.setSpecs(everyType());
        show(form);
        type(line(form, "levels"), "345");
        QCOMPARE(stack.count(), 1);
        QCOMPARE(stack.undoText(), QStringLiteral("Change Levels"));
        type(line(form, "order_size"), "2");
        QCOMPARE(stack.count(), 2);
        QCOMPARE(form.values(), (Pairs{{"levels", "345"}, {"order_size", "2"}}));
        QTest::keySequence(line(form, "order_size"), QKeySequence::Undo);
        QCOMPARE(form.values(), (Pairs{{"levels", "345"}}));
        stack.undo();
        QVERIFY(form.values().empty());
        QCOMPARE(line(form, "levels")->text(), QStringLiteral("20"));
        stack.redo();
        stack.redo();
        QCOMPARE(form.values(), (Pairs{{"levels", "345"}, {"order_size", "2"}}));
    }

    void appliesAndResetsAsOneStep()
    {
        QUndoStack stack;
        ParameterForm form(m_appearance, &stack);
        form.setSpecs(everyType());
        const Pairs example{{"levels", "7"}, {"post_only", "no"}, {"depth_profile", "flat"}};
        QCOMPARE(form.applyValues({{"levels", "7"}, {"post_only", "no"}, {"depth_profile", "flat"}, {"gone", "1"}},
                                  QStringLiteral("Example")),
                 (Pairs{{"gone", "1"}}));
        const Pairs applied{{"levels", "7"}, {"post_only", "false"}, {"depth_profile", "flat"}};
        QCOMPARE(form.values(), applied);
        QCOMPARE(stack.count(), 1);
        form.resetAll();
        QVERIFY(form.values().empty());
        stack.undo();
        QCOMPARE(form.values(), applied);
        stack.undo();
        QVERIFY(form.values().empty());
        // What belongs to a form that is gone does nothing.
        form.setSpecs({spec("other", ParameterType::Integer, "", "1")});
        stack.redo();
        QVERIFY(form.values().empty());
    }

    void setsValuesAndTellsOnce()
    {
        ParameterForm form(m_appearance);
        form.setSpecs(everyType());
        QSignalSpy changed(&form, &ParameterForm::changed);
        form.setValues({{"levels", "7"}, {"order_size", "0.20"}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(form.value("order_size"), QStringLiteral("0.20"));
        form.setValues({{"levels", "7"}});
        QCOMPARE(form.values(), (Pairs{{"levels", "7"}}));
        QVERIFY(form.value("no_such_thing").isEmpty());
    }

    void foldsGroupsAndFindsWhatIsAskedFor()
    {
        ParameterForm form(m_appearance);
        const auto specs = everyType();
        form.setGroups({{{}, {specs.begin(), specs.begin() + 2}, false},
                        {QStringLiteral("Market"), {specs.begin() + 2, specs.end()}, true}});
        show(form);
        auto* header = form.findChild<QToolButton*>(QStringLiteral("group:Market"));
        QVERIFY(line(form, "levels")->isVisible());
        QVERIFY(!line(form, "order_size")->isVisible());
        QTest::mouseClick(header, Qt::LeftButton);
        QVERIFY(line(form, "order_size")->isVisible());
        type(line(form, "order_size"), "2");
        QTest::keyClick(header, Qt::Key_Space);
        QVERIFY(!line(form, "order_size")->isVisible());
        QCOMPARE(header->text(), QStringLiteral("Market (1 changed)"));
        form.setFilter(QStringLiteral("SIZE order"));
        QVERIFY(line(form, "order_size")->isVisible());
        QVERIFY(!line(form, "levels")->isVisible());
        form.setFilter({});
        QVERIFY(line(form, "levels")->isVisible());
        form.focusField("refresh");
        QVERIFY(line(form, "refresh")->hasFocus());
        QVERIFY(line(form, "refresh")->isVisible());
    }

    void isWalkedThroughWithTheTabKey()
    {
        ParameterForm form(m_appearance);
        form.setSpecs(everyType());
        show(form);
        line(form, "levels")->setFocus();
        QStringList seen;
        for (std::size_t i = 0; i < everyType().size(); ++i) {
            seen << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QStringList expected;
        for (const auto& one : everyType())
            expected << QString::fromStdString(one.name);
        QCOMPARE(seen, expected);
    }

    void scrollsToWhatIsWalkedTo()
    {
        ParameterForm form(m_appearance);
        std::vector<ParameterSpec> many;
        for (int i = 0; i < 40; ++i) {
            many.push_back(spec(("p" + std::to_string(i)).c_str(), ParameterType::Choice, "", "b"));
            many.back().choices = {"a", "b", "c"};
        }
        form.setSpecs(many);
        form.resize(360, 240);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        auto* scroll = form.findChild<QScrollArea*>();
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
        form.focusField("p39");
        auto* last = form.findChild<QComboBox*>(QStringLiteral("p39"));
        QTRY_VERIFY(scroll->verticalScrollBar()->value() > 0);
        QVERIFY(!last->visibleRegion().isEmpty());
        // The wheel over a field that has not the focus changes nothing.
        auto* other = form.findChild<QComboBox*>(QStringLiteral("p38"));
        for (QWidget* widget : {other, last}) {
            const QPointF middle(QRectF(widget->rect()).center());
            QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
        }
        QCOMPARE(form.values(), (Pairs{{"p39", "c"}}));
    }

    void namesTheAssets()
    {
        ParameterForm form(m_appearance);
        form.setAssets(QStringLiteral("BTC"), QStringLiteral("USDT"));
        form.setSpecs({spec("order_size", ParameterType::Decimal, "base", "0.01", "0"),
                       spec("cash", ParameterType::Decimal, "quote", "10", "1")});
        QCOMPARE(line(form, "order_size")->accessibleName(), QStringLiteral("Order size in BTC"));
        QVERIFY(line(form, "cash")->toolTip().contains(QStringLiteral("at least 1 USDT")));
        form.setAssets(QStringLiteral("ETH"), QStringLiteral("EUR"));
        QCOMPARE(line(form, "order_size")->accessibleName(), QStringLiteral("Order size in ETH"));
        QCOMPARE(form.specs().front().unit, std::string("base"));
    }

    void saysAShareInPercent()
    {
        QCOMPARE(unitText(everyType().back(), QStringLiteral("0.0125")), QStringLiteral("= 1.25 %"));
        QCOMPARE(unitText(everyType().back(), {}), QStringLiteral("= 5 %"));
        QCOMPARE(unitText(everyType().back(), QStringLiteral("x")), QString());
    }

    void saysAValueAsItIsRead()
    {
        const auto all = everyType();
        QCOMPARE(valueText(all[1], "0.1"), QStringLiteral("0.1 1/bps"));
        QCOMPARE(valueText(all[4], "false"), QStringLiteral("off"));
        QCOMPARE(valueText(all[7], "0.5"), QStringLiteral("0.5"));
        // The engine calls the dimension of a duration "time"; its unit stands in the value.
        const ParameterSpec delay = spec("fill_delay", ParameterType::Duration, "time", "2s", "0s", "1h");
        QCOMPARE(valueText(delay, "2s"), QStringLiteral("2s"));
        QCOMPARE(unitText(delay, QStringLiteral("2s")), QString());
        QCOMPARE(rangeText(delay), QStringLiteral("from 0s to 1h"));
    }

    void looksRight()
    {
        QVERIFY(QDir().mkpath(QStringLiteral(BUILD_ROOT "/screenshots")));
        QImage pictures[2];
        for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_appearance.setChoice(choice);
            ParameterForm form(m_appearance);
            const auto specs = everyType();
            form.setGroups({{{}, {specs.begin(), specs.begin() + 3}, false},
                            {QStringLiteral("Market"), {specs.begin() + 3, specs.end()}, false}});
            form.setValues({{"levels", "1.5"}, {"informed_share", "0.2"}});
            show(form);
            line(form, "risk_aversion")->setFocus();
            QImage image(form.size(), QImage::Format_RGB32);
            form.render(&image);
            const bool dark = choice == ThemeChoice::Dark;
            QVERIFY(image.save(QStringLiteral(BUILD_ROOT "/screenshots/form-%1.png")
                                   .arg(dark ? QLatin1String("dark") : QLatin1String("light"))));
            pictures[dark ? 0 : 1] = image;
        }
        QVERIFY(pictures[0] != pictures[1]);
    }

    void numbersAreWrittenAsTheReadersCountryDoes()
    {
        Appearance german{[] { return true; }};
        german.setLocale(QLocale(QLocale::German, QLocale::Germany));
        ParameterForm form(german, nullptr, ParameterForm::Fit::Scrolls);
        form.setSpecs({spec("spread", ParameterType::Decimal, "bps", "0.5", "0", "100"),
                       spec("pause", ParameterType::Duration, "time", "1.5s", "0s", "1h")});
        QCOMPARE(line(form, "spread")->text(), QStringLiteral("0,5"));
        QCOMPARE(line(form, "pause")->text(), QStringLiteral("1,5s"));
        const auto type = [&](const char* text) {
            line(form, "spread")->selectAll();
            QTest::keyClicks(line(form, "spread"), QLatin1String(text));
        };
        // What the engine is told has a point; both are understood.
        type("2,25");
        QVERIFY((form.values() == client::Pairs{{"spread", "2.25"}}));
        type("0.75");
        QVERIFY((form.values() == client::Pairs{{"spread", "0.75"}}));
        QVERIFY(form.mistakes().empty());
        // Ten, or ten thousand? Nobody guesses with money.
        type("10.000");
        QCOMPARE(form.mistakes().size(), std::size_t(1));
        type("2,5");
        QTest::keyClick(line(form, "spread"), Qt::Key_Up);
        QCOMPARE(line(form, "spread")->text(), QStringLiteral("2,6"));
        german.setLocale(QLocale::c());
        QCOMPARE(line(form, "spread")->text(), QStringLiteral("2.6"));
        QVERIFY((form.values() == client::Pairs{{"spread", "2.6"}}));
    }

    void whatIsReadFollowsTheLocaleOfTheWindow()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const ParameterSpec half = spec("half", ParameterType::Decimal, "bps", "0.5", "0.1", "2.5");
        const QString range = rangeText(half);
        const QString value = valueText(half, "0.25");
        const QString duration = durationText(1'500'000);
        const QString error = errorText(Error("parameter.out_of_range", {{"field", "half"}, {"value", "7.5"}}));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(range, QStringLiteral("from 0,1 to 2,5 bps"));
        QCOMPARE(value, QStringLiteral("0,25 bps"));
        QCOMPARE(duration, QStringLiteral("1,5 ms"));
        QVERIFY2(error.contains(QStringLiteral("7,5")), qPrintable(error));
    }
};

QTEST_MAIN(TestParameterForm)
#include "tst_ParameterForm.moc"
