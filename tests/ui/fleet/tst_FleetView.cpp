// SPDX-License-Identifier: GPL-3.0-or-later
// The fleet's table under hand and eye: keys, marks, columns, rows that hold still under the pointer, and no more
// painting than what changed and can be seen.
#include "tests/ui/support/FleetBench.h"
#include "ui/fleet/FleetView.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWindow>

using namespace wh;
using namespace wh::ui;
using wh::test::FleetBench;
using wh::test::ScriptedFleet;

namespace {

/// Of words in code.
QStringList texts(std::initializer_list<const char*> words)
{
    QStringList list;
    for (const char* word : words)
        list << QString::fromUtf8(word);
    return list;
}

/// What was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    QRegion take() { return std::exchange(m_region, {}); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent*>(event)->region();
        return false;
    }

private:
    QRegion m_region;
};

} // namespace

class TestFleetView : public QObject
{
    Q_OBJECT

    std::unique_ptr<FleetBench> m_bench;
    std::unique_ptr<FleetModel> m_model;
    std::unique_ptr<FleetView> m_view;

    QStringList selected() const
    {
        QStringList names;
        for (const FleetRow* row : m_view->selectedBots())
            names << row->name;
        return names;
    }
    QString current() const
    {
        const FleetRow* row = m_model->rowAt(m_view->currentIndex());
        return row ? row->name : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

    /// The widest that stands in a column.
    int widest(FleetColumn column) const
    {
        int width = 0;
        const auto look = [&](const QModelIndex& index) {
            width = std::max(width, m_view->sizeHintForIndex(index.siblingAtColumn(column)).width());
        };
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex top = m_model->index(row, 0);
            if (m_model->rowCount(top) == 0)
                look(top);
            for (int child = 0; child < m_model->rowCount(top); ++child)
                look(m_model->index(child, 0, top));
        }
        return width;
    }
    /// Of its heading.
    int heading(FleetColumn column) const
    {
        return m_view->header()->fontMetrics().horizontalAdvance(fleetColumnLook(column).title) + 18;
    }
    /// Of the table, so that no number and neither a name nor a state is cut while all else has yielded: what that is
    /// in pixels is for the machine's fonts to say.
    int narrowest() const
    {
        int width = m_view->width() - m_view->viewport()->width();
        for (int i = 0; i < kFleetColumnCount; ++i) {
            const auto column = static_cast<FleetColumn>(i);
            const FleetColumnLook look = fleetColumnLook(column);
            if (m_view->isColumnHidden(column))
                continue;
            const bool isSorted = m_view->header()->sortIndicatorSection() == column;
            const bool isWhole = look.isNumber || column == kFleetName || column == kFleetState;
            const int cut = std::min(look.narrow, std::max(widest(column), heading(column)));
            width +=
                std::max({isSorted ? m_view->header()->sectionSizeHint(column) : 0, cut, isWhole ? widest(column) : 0});
        }
        return width;
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<FleetBench>();
        for (int i = 0; i < 200; ++i) {
            auto bot = ScriptedFleet::bot(std::to_string(i), "bot-" + std::to_string(i));
            bot.tags = {i % 2 == 0 ? "even" : "odd"};
            bot.figures.ordersPlaced = 1;
            m_bench->fleet().put(bot);
        }
        m_model = std::make_unique<FleetModel>(m_bench->studio().appearance(), m_bench->rows());
        m_view = std::make_unique<FleetView>(m_bench->studio().appearance(), *m_model);
        QVERIFY(m_bench->settle());
        m_view->resize(1100, 500);
        m_view->show();
        m_view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_bench.reset();
    }

    void isMovedThroughAndMarkedByKeys()
    {
        key(Qt::Key_J);
        QCOMPARE(selected(), texts({"bot-0"}));
        key(Qt::Key_J);
        key(Qt::Key_Down);
        QCOMPARE(selected(), texts({"bot-2"}));
        key(Qt::Key_K);
        QCOMPARE(selected(), texts({"bot-1"}));
        key(Qt::Key_Space); // stays selected: it is the first of several
        key(Qt::Key_J);
        key(Qt::Key_J);
        QCOMPARE(selected(), texts({"bot-1"}));
        QCOMPARE(current(), QStringLiteral("bot-3"));
        key(Qt::Key_Space);
        QCOMPARE(selected(), (texts({"bot-1", "bot-3"})));
        key(Qt::Key_Space);
        QCOMPARE(selected(), texts({"bot-1"}));
        key(Qt::Key_Escape);
        QCOMPARE(selected(), QStringList());
        key(Qt::Key_J);
        QCOMPARE(selected(), texts({"bot-4"}));
        key(Qt::Key_J, Qt::ShiftModifier); // not ours; Shift+Down extends as everywhere
        key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(selected(), (texts({"bot-4", "bot-5"})));
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(int(selected().size()), 200);
    }

    void opensByEnterAndDoubleClick()
    {
        QSignalSpy opened(m_view.get(), &FleetView::openRequested);
        key(Qt::Key_J);
        key(Qt::Key_J);
        key(Qt::Key_Return);
        QCOMPARE(opened.takeFirst(), (QList<QVariant>{m_bench->link().id(), QStringLiteral("1")}));
        const QPoint place = m_view->visualRect(m_model->index(4, kFleetMarket)).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(opened.takeFirst(), (QList<QVariant>{m_bench->link().id(), QStringLiteral("4")}));
    }

    void groupsFoldAndStayFolded()
    {
        m_model->setGrouping(FleetGrouping::Tag);
        QVERIFY(m_view->isExpanded(m_model->index(0, 0)));
        key(Qt::Key_J);
        key(Qt::Key_K); // from its first bot to the group
        key(Qt::Key_Return);
        QVERIFY(!m_view->isExpanded(m_model->index(0, 0)));
        QCOMPARE(int(selected().size()), 100); // a group is its bots
        m_model->setFilter(QStringLiteral("bot-1"));
        QVERIFY(!m_view->isExpanded(m_model->index(0, 0)));
        QVERIFY(m_view->isExpanded(m_model->index(1, 0)));
        const QVariantMap state = m_view->savedState();
        FleetView other(m_bench->studio().appearance(), *m_model);
        other.restoreState(state);
        QVERIFY(!other.isExpanded(m_model->index(0, 0)));
        QVERIFY(other.isExpanded(m_model->index(1, 0)));
    }

    void aSelectedGroupIsOneFromEndToEnd()
    {
        m_model->setGrouping(FleetGrouping::Tag);
        m_view->selectAll();
        const QRect row = m_view->visualRect(m_model->index(0, 0));
        const QImage picture = m_view->viewport()->grab().toImage();
        const auto colourAt = [&](int x) {
            return picture.pixelColor((QPointF(x, row.top() + 2) * picture.devicePixelRatio()).toPoint());
        };
        const QColor highlight = m_view->palette().color(QPalette::Active, QPalette::Highlight);
        QCOMPARE(colourAt(2), highlight); // beside its arrow
        QCOMPARE(colourAt(row.center().x()), highlight);
        QCOMPARE(colourAt(m_view->viewport()->width() - 4), highlight);
    }

    void keepsTheSelectionThroughFilterAndGroups()
    {
        QVERIFY(m_view->select(m_bench->key("7")));
        QCOMPARE(selected(), texts({"bot-7"}));
        m_model->setGrouping(FleetGrouping::Tag);
        QCOMPARE(selected(), texts({"bot-7"}));
        QCOMPARE(current(), QStringLiteral("bot-7"));
        m_model->setFilter(QStringLiteral("bot-7"));
        QCOMPARE(selected(), texts({"bot-7"}));
        m_model->setFilter(QStringLiteral("bot-8"));
        QCOMPARE(selected(), QStringList());
        QVERIFY(!m_view->select(m_bench->key("7")));
    }

    void columnsAreChosenAndRemembered()
    {
        QVERIFY(m_view->isColumnHidden(kFleetTags));
        QVERIFY(m_view->isColumnHidden(kFleetEngine)); // there is one only
        m_view->setSeveralEngines(true);
        QVERIFY(!m_view->isColumnHidden(kFleetEngine));
        QMenu menu;
        m_view->fillColumnMenu(menu);
        const auto action = [&menu](const char* title) {
            for (QAction* each : menu.actions()) {
                if (each->text() == QLatin1String(title))
                    return each;
            }
            qFatal("no column %s", title);
        };
        action("Tags")->trigger();
        action("Engine")->trigger();
        action("Market")->trigger();
        m_view->sortByColumn(kFleetOrders, Qt::DescendingOrder);
        const QVariantMap state = m_view->savedState();

        FleetModel model(m_bench->studio().appearance(), m_bench->rows());
        FleetView other(m_bench->studio().appearance(), model);
        other.restoreState(state);
        QVERIFY(!other.isColumnHidden(kFleetTags));
        QVERIFY(other.columnWidth(kFleetTags) >= 36); // the least that it yields to
        QVERIFY(other.isColumnHidden(kFleetMarket));
        other.setSeveralEngines(true);
        QVERIFY(other.isColumnHidden(kFleetEngine)); // somebody has chosen
        QVERIFY((model.order() == FleetOrder{kFleetOrders, Qt::DescendingOrder}));
        other.restoreState({{QStringLiteral("columns"), QByteArray("nonsense")}});
        QVERIFY(!other.isColumnHidden(kFleetTags));
    }

    void whatTheBotsAreGroupedByTakesNoRoom()
    {
        m_model->setGrouping(FleetGrouping::Strategy);
        QVERIFY(m_view->isColumnHidden(kFleetStrategy));
        QVERIFY(!m_view->isColumnHidden(kFleetMarket));
        QMenu menu;
        m_view->fillColumnMenu(menu);
        for (const QAction* each : menu.actions()) {
            if (each->text() == QStringLiteral("Strategy"))
                QVERIFY(each->isChecked() && !each->isEnabled());
        }
        m_model->setGrouping(FleetGrouping::Market);
        QVERIFY(!m_view->isColumnHidden(kFleetStrategy));
        QVERIFY(m_view->isColumnHidden(kFleetMarket));

        // At the next start, too; and it is there again where the groups go.
        const QVariantMap state = m_view->savedState();
        FleetModel model(m_bench->studio().appearance(), m_bench->rows());
        FleetView other(m_bench->studio().appearance(), model);
        model.setGrouping(FleetGrouping::Market);
        other.restoreState(state);
        QVERIFY(other.isColumnHidden(kFleetMarket));
        model.setGrouping(FleetGrouping::None);
        QVERIFY(!other.isColumnHidden(kFleetMarket));

        // One that nobody wanted stays away.
        m_model->setGrouping(FleetGrouping::Engine);
        m_view->setSeveralEngines(true);
        QVERIFY(m_view->isColumnHidden(kFleetEngine));
        m_model->setGrouping(FleetGrouping::Tag);
        QVERIFY(!m_view->isColumnHidden(kFleetEngine));
        m_model->setGrouping(FleetGrouping::None);
        QVERIFY(m_view->isColumnHidden(kFleetTags));
    }

    void rowsHoldStillUnderThePointer()
    {
        m_view->sortByColumn(kFleetOrders, Qt::DescendingOrder);
        QTest::qWait(1100); // since it was sorted last
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy waits(m_view.get(), &FleetView::orderWaits);
        const QPoint over = m_view->visualRect(m_model->index(3, kFleetName)).center();
        QMouseEvent hover(QEvent::MouseMove, over, m_view->viewport()->mapToGlobal(over), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &hover);
        m_bench->fleet().changeFigures("150", [](auto& figures) { figures.openOrders = 9; });
        QVERIFY(m_bench->settle());
        QCOMPARE(moved.count(), 0);
        QVERIFY(waits.last().front().toBool());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_view->viewport(), &leave);
        QCOMPARE(moved.count(), 1);
        QVERIFY(!waits.last().front().toBool());
        QCOMPARE(m_model->rowAt(m_model->index(0, 0))->name, QStringLiteral("bot-150"));

        // And while somebody moves by keys.
        QTest::qWait(1100);
        key(Qt::Key_J);
        m_bench->fleet().changeFigures("151", [](auto& figures) { figures.openOrders = 10; });
        QVERIFY(m_bench->settle());
        QCOMPARE(moved.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(moved.count(), 2, 5000);
    }

    void paintsOnlyWhatChangedAndCanBeSeen()
    {
        m_view->clearFocus();
        QTest::qWait(1500); // first paints, first flashes, the clock of seconds
        PaintWatch painted(m_view->viewport());
        const auto changed = [&](const char* id, auto&& what) {
            // Between two turns of the clock that writes ages.
            painted.take();
            m_bench->fleet().changeFigures(id, what);
            m_bench->settle();
            QCoreApplication::sendPostedEvents();
            QTest::qWait(20);
            return painted.take();
        };
        QRect first = m_view->visualRect(m_model->index(1, kFleetOrders));
        QRegion region;
        QTRY_VERIFY((region = changed("1", [](auto& figures) { ++figures.openOrders; }),
                     region.boundingRect().width() <= first.width() && region.intersects(first)));
        QVERIFY(region.boundingRect().height() <= first.height());
        // A row far below.
        QTRY_VERIFY((region = changed("180", [](auto& figures) { ++figures.openOrders; }), region.isEmpty()));
        // Nothing that is shown.
        QTRY_VERIFY((region = changed("1", [](auto& figures) { ++figures.refusals; }), region.isEmpty()));
    }

    void theArrowLeavesRoomForTheHeading()
    {
        FleetView& view = *m_view;
        view.resize(560, 400); // text gives way
        for (int column = 0; column < kFleetColumnCount; ++column) {
            if (view.isColumnHidden(column))
                continue;
            view.sortByColumn(column, Qt::AscendingOrder);
            QTRY_VERIFY(view.isMeasured());
            QVERIFY2(view.header()->sectionSize(column) >= view.header()->sectionSizeHint(column),
                     qPrintable(view.model()->headerData(column, Qt::Horizontal).toString()));
        }
    }

    void whatFitsNeedsNoScrolling()
    {
        for (const int width : {1128, 1200, 1280, 1347, 1500}) {
            m_view->resize(width, 500);
            QTRY_VERIFY(m_view->isMeasured());
            QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        }
    }

    void aColumnOfNumbersGrowsWhereOneWouldBeCut()
    {
        const int before = m_view->columnWidth(kFleetProfit);
        m_bench->fleet().changeFigures("1",
                                       [](auto& figures) { figures.profit.net = Decimal::of("123456789012345.67"); });
        QVERIFY(m_bench->settle());
        QTRY_VERIFY(m_view->columnWidth(kFleetProfit) > before);
    }

    void namesAndStatesHaveTheRoomFirst()
    {
        for (int i = 0; i < 10; ++i) {
            auto bot = ScriptedFleet::bot(std::to_string(i), "avellaneda-stoikov-of-the-btc-usdt-" + std::to_string(i));
            bot.state = i % 2 == 0 ? "RUNNING" : "STOPPING";
            bot.figures.ordersPlaced = 1;
            bot.figures.lastEvent = "order.status_differs";
            bot.figures.lastEventAt = 1;
            m_bench->fleet().add(bot);
        }
        QVERIFY(m_bench->settle());
        QTRY_VERIFY(m_view->isMeasured());
        const int whole = narrowest();
        const auto isWhole = [&](FleetColumn column) { return m_view->columnWidth(column) >= widest(column); };
        m_view->resize(whole, 500);
        QTRY_COMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(isWhole(kFleetName) && isWhole(kFleetState));
        // And what yields first has still a word of its own.
        QVERIFY(m_view->columnWidth(kFleetEvent) >= 56);
        // The headings of numbers have yielded as well, and no number is cut.
        for (const FleetColumn column : {kFleetProfit, kFleetInventory, kFleetOrders})
            QVERIFY2(isWhole(column), qPrintable(fleetColumnLook(column).title));
        // Then names yield, as long as that spares scrolling.
        const int name = m_view->columnWidth(kFleetName);
        for (int width = whole; m_view->columnWidth(kFleetName) == name && width > whole - 100; width -= 5)
            m_view->resize(width, 500);
        QTRY_COMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_view->columnWidth(kFleetName) < name);
        for (const FleetColumn column : {kFleetProfit, kFleetInventory, kFleetOrders, kFleetState})
            QVERIFY2(isWhole(column), qPrintable(fleetColumnLook(column).title));
        // Where even that does not do it is scrolled, and then names and states are whole.
        m_view->resize(whole / 2, 500);
        QTRY_VERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        QTRY_VERIFY(isWhole(kFleetName) && isWhole(kFleetState));
    }

    void headingsOfNumbersYieldAfterAllText()
    {
        m_view->setSeveralEngines(true);
        for (int i = 0; i < 10; ++i) {
            auto bot = ScriptedFleet::bot(std::to_string(i), "avellaneda-stoikov-btc-usdt-" + std::to_string(i));
            bot.markets = {i % 2 == 0 ? "sim:BTC/USDT" : "sim:BTC/USDT-PERP"};
            bot.tags = {i % 2 == 0 ? "even" : "odd"};
            bot.figures.ordersPlaced = 1;
            m_bench->fleet().add(bot);
        }
        for (const FleetGrouping grouping : {FleetGrouping::None, FleetGrouping::Strategy}) {
            m_model->setGrouping(grouping);
            QVERIFY(m_bench->settle());
            m_view->resize(1400, 500);
            QTRY_VERIFY(m_view->isMeasured());
            // As narrow as it can be with all headings of numbers whole.
            const QFontMetrics metrics = m_view->header()->fontMetrics();
            int width = narrowest() + (grouping == FleetGrouping::None ? 0 : 2 * m_view->indentation());
            for (int i = 0; i < kFleetColumnCount; ++i) {
                const auto column = static_cast<FleetColumn>(i);
                if (fleetColumnLook(column).isNumber && !m_view->isColumnHidden(column))
                    width += std::max(0, heading(column) - std::max(widest(column), fleetColumnLook(column).narrow));
            }
            m_view->resize(width, 500);
            QTRY_COMPARE(m_view->horizontalScrollBar()->maximum(), 0);
            for (int i = 0; i < kFleetColumnCount; ++i) {
                const auto column = static_cast<FleetColumn>(i);
                if (fleetColumnLook(column).isNumber && !m_view->isColumnHidden(column))
                    QVERIFY2(m_view->columnWidth(column) >= heading(column), qPrintable(fleetColumnLook(column).title));
            }
            // That is no more than a window of 1280 has, in letters of the usual width.
            const double letters = metrics.horizontalAdvance(QStringLiteral("The headings of numbers")) / 156.0;
            QVERIFY2(width <= 1100 * std::max(1.0, letters), qPrintable(QString::number(width)));
        }
    }

    void widthsThatSomebodyDraggedComeBack()
    {
        QTRY_VERIFY(m_view->isMeasured());
        QVariantMap state = m_view->savedState();
        const int measured = m_view->columnWidth(kFleetMarket);
        m_view->header()->resizeSection(kFleetMarket, measured + 71);
        m_view->header()->moveSection(m_view->header()->visualIndex(kFleetOrders), 2);
        state.insert(QStringLiteral("columns"), m_view->header()->saveState());
        state.insert(QStringLiteral("dragged"), QVariantList{int(kFleetMarket)});

        FleetModel model(m_bench->studio().appearance(), m_bench->rows());
        FleetView other(m_bench->studio().appearance(), model);
        other.resize(1100, 500);
        other.restoreState(state);
        other.show();
        QTRY_VERIFY(other.isMeasured());
        QCOMPARE(other.columnWidth(kFleetMarket), measured + 71);
        QCOMPARE(other.header()->visualIndex(kFleetOrders), 2);
    }

    void onlyTheDraggedColumnIsFixed()
    {
        for (int i = 0; i < 10; ++i) {
            auto bot =
                ScriptedFleet::bot(std::to_string(i), "avellaneda-stoikov-of-the-market-btc-usdt-" + std::to_string(i));
            bot.figures.ordersPlaced = 1;
            m_bench->fleet().add(bot);
        }
        QVERIFY(m_bench->settle());
        QTRY_VERIFY(m_view->isMeasured());
        m_view->resize(narrowest() - 40, 500);
        const int strategy = m_view->columnWidth(kFleetStrategy);
        QHeaderView& header = *m_view->header();
        const int border = header.sectionViewportPosition(kFleetName) + header.sectionSize(kFleetName) - 1;
        const auto at = [&](int x) { return header.viewport()->mapTo(m_view.get(), QPoint(x, header.height() / 2)); };
        QWindow* window = m_view->windowHandle();
        QTest::mouseMove(window, at(border));
        QTest::mousePress(window, Qt::LeftButton, {}, at(border));
        QTest::mouseMove(window, at(border - 60));
        QTest::mouseMove(window, at(border - 120));
        QTest::mouseRelease(window, Qt::LeftButton, {}, at(border - 120));
        const int dragged = m_view->columnWidth(kFleetName);
        QCOMPARE(m_view->savedState().value(QStringLiteral("dragged")).toList(), QVariantList{int(kFleetName)});
        QTRY_VERIFY(m_view->columnWidth(kFleetStrategy) > strategy);
        QCOMPARE(m_view->columnWidth(kFleetName), dragged);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        // As a layout of before may have it.
        QVariantMap state = m_view->savedState();
        state.insert(QStringLiteral("dragged"), QVariantList{int(kFleetName), int(kFleetEvent)});
        m_view->restoreState(state);
        m_view->resize(m_view->width() - 40, 500);
        QTRY_VERIFY(m_view->isMeasured());
        QTRY_COMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    }

    void marketsAreToldApart()
    {
        m_view->setSeveralEngines(true);
        for (int i = 0; i < 10; ++i) {
            auto bot = ScriptedFleet::bot(std::to_string(i), "market-maker-" + std::to_string(i));
            bot.markets = {i % 2 == 0 ? "sim:BTC/USDT" : "sim:BTC/USDT-PERP"};
            bot.figures.ordersPlaced = 1;
            bot.figures.position = Decimal::of("-0.12345678");
            m_bench->fleet().add(bot);
        }
        QVERIFY(m_bench->settle());
        m_view->resize(1100, 500);
        QTRY_VERIFY(m_view->isMeasured());
        const QModelIndex perpetual = m_model->indexOf(m_bench->key("1")).siblingAtColumn(kFleetMarket);
        QCOMPARE(perpetual.data().toString(), QStringLiteral("BTC/USDT-PERP"));
        QVERIFY(perpetual.data(Qt::ToolTipRole).toString().contains(QStringLiteral("SIM BTC/USDT-PERP")));
        QTRY_VERIFY2(m_view->columnWidth(kFleetMarket) >= m_view->sizeHintForIndex(perpetual).width(),
                     qPrintable(QString::number(m_view->columnWidth(kFleetMarket))));
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        // Another venue among them: each says which.
        auto other = ScriptedFleet::bot("other", "other");
        other.markets = {"binance:BTC/USDT"};
        m_bench->fleet().add(other);
        QVERIFY(m_bench->settle());
        QCOMPARE(perpetual.data().toString(), QStringLiteral("SIM BTC/USDT-PERP"));
        m_bench->fleet().remove("other");
        QVERIFY(m_bench->settle());
        QCOMPARE(perpetual.data().toString(), QStringLiteral("BTC/USDT-PERP"));
    }

    void aNameIsNoMarkup()
    {
        const auto bot = ScriptedFleet::bot("0", "<b>bold</b><img src='x'>");
        m_bench->fleet().add(bot);
        QVERIFY(m_bench->settle());
        const QString tip = m_model->indexOf(m_bench->key("0")).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;b&gt;bold")) && !tip.contains(QStringLiteral("<img")),
                 qPrintable(tip));
    }
};

QTEST_MAIN(TestFleetView)
#include "tst_FleetView.moc"
