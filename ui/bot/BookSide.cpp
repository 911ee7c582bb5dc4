// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/BookSide.h"

#include "ui/bot/BotFeed.h"
#include "ui/charts/DepthChart.h"
#include "ui/charts/LadderView.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/StatePane.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <map>

namespace wh::ui {

namespace {

constexpr int kLevels = 25;
constexpr int kLeastColumn = 64;
constexpr int kLadderRow = 5 * kGrid; ///< many levels in little room
constexpr int kLeastWithDepth = 200;  ///< lower than that the ladder has all of the height

/// Off the grid of ticks or lots where another instrument's is told: nothing is better than a wrong price.
std::optional<std::int64_t> unitsOf(const Decimal& value, const Decimal& unit)
{
    const auto units = value.unitsOf(unit);
    return units ? std::optional(*units) : std::nullopt;
}

std::vector<BookLevel> sideOf(const std::vector<client::BookLevel>& levels, const std::vector<client::BotOrder>& own,
                              Side side, const Instrument& instrument)
{
    std::map<Ticks, BookLevel> byPrice;
    for (const auto& level : levels) {
        const auto price = unitsOf(level.price, instrument.tick);
        const auto quantity = unitsOf(level.quantity, instrument.lot);
        if (price && quantity)
            byPrice[*price] = {*price, *quantity, 0};
    }
    for (const auto& order : own) {
        if (order.isBuy != (side == Side::Buy) || !order.price)
            continue;
        const auto price = unitsOf(*order.price, instrument.tick);
        const auto quantity = unitsOf(order.quantity - order.filled, instrument.lot);
        if (!price || !quantity || *quantity <= 0)
            continue;
        auto [level, isNew] = byPrice.try_emplace(*price, BookLevel{*price, 0, 0});
        level->second.own += *quantity;
        // What the book does not know of yet, or does not count.
        level->second.quantity = std::max(level->second.quantity, level->second.own);
    }
    std::vector<BookLevel> sorted;
    for (const auto& [price, level] : byPrice)
        sorted.push_back(level);
    if (side == Side::Buy)
        std::reverse(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace

BookSnapshot snapshotOf(const client::BotBook& book, const std::vector<client::BotOrder>& own,
                        const Instrument& instrument)
{
    BookSnapshot snapshot;
    snapshot.time = book.time;
    snapshot.tick = instrument.tick;
    snapshot.lot = instrument.lot;
    snapshot.base = instrument.isDerivative() ? QString() : toQString(instrument.name.base);
    snapshot.quote = toQString(instrument.name.quote);
    snapshot.bids = sideOf(book.bids, own, Side::Buy, instrument);
    snapshot.asks = sideOf(book.asks, own, Side::Sell, instrument);
    return snapshot;
}

BookSide::BookSide(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_caption(new ElidedLabel(this))
    , m_model(new LadderModel(appearance, kLevels, this))
    , m_ladder(new LadderView(appearance, *m_model, this))
    , m_depth(new DepthChart(appearance, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pane(new StatePane(appearance, m_splitter, this))
{
    m_caption->setObjectName(QStringLiteral("bookCaption"));
    m_caption->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_model->setUnitsShown(false); // the line above has them
    m_splitter->addWidget(m_ladder);
    m_splitter->addWidget(m_depth);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(3);
    m_ladder->setFrameShape(QFrame::NoFrame);
    m_ladder->setMinimumHeight(3 * kRowHeight);
    m_ladder->verticalHeader()->setMinimumSectionSize(kLadderRow);
    m_ladder->verticalHeader()->setDefaultSectionSize(kLadderRow);
    connect(m_splitter, &QSplitter::splitterMoved, m_ladder, &LadderView::centre);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_caption);
    column->addWidget(m_pane, 1);
    connect(&appearance, &Appearance::changed, this, &BookSide::showCaption);
    retranslate();
}

void BookSide::open(BotFeed* feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    if (feed) {
        for (auto signal : {&BotFeed::bookChanged, &BotFeed::openOrdersChanged, &BotFeed::botChanged})
            connect(feed, signal, this, &BookSide::later);
    }
    m_model->setBook({});
    m_depth->setBook({});
    showBook();
    m_ladder->centre();
}

void BookSide::later()
{
    if (std::exchange(m_isWaiting, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isWaiting = false;
        if (isVisible())
            showBook();
    });
}

void BookSide::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showBook();
}

void BookSide::showBook()
{
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    showCaption();
    if (!bot)
        return m_pane->showLoading(tr("Reading …"), false);
    if (!m_feed->book()) {
        if (bot->isAtWork())
            m_pane->showLoading(tr("Waiting for the market"), false);
        else
            m_pane->showEmpty(Icon::Ladder, tr("No book"), tr("A bot sees its market while it is at work."), {});
        return;
    }
    const BookSnapshot book = snapshotOf(*m_feed->book(), m_feed->openOrders(), bot->instrument);
    m_model->setBook(book);
    m_depth->setBook(book);
    m_pane->showContent();
    fitLadder();
}

/// So wide that no number of this book is cut; it does not become narrower again.
void BookSide::fitLadder()
{
    const QFontMetrics metrics(m_appearance.font(FontRole::Mono));
    const auto widthOf = [&](int column) {
        int widest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        return widest + 5 * kGrid;
    };
    auto* header = m_ladder->horizontalHeader();
    const int price = std::max(widthOf(LadderModel::Price), kLeastColumn);
    const int others = std::max({widthOf(LadderModel::Bid), widthOf(LadderModel::Ask), kLeastColumn});
    header->setSectionResizeMode(LadderModel::Price, QHeaderView::Fixed);
    if (price > header->sectionSize(LadderModel::Price))
        header->resizeSection(LadderModel::Price, price);
    const int all = price + 4 * others + m_ladder->verticalScrollBar()->sizeHint().width();
    m_ladder->setMinimumWidth(std::max(m_ladder->minimumWidth(), all));
}

void BookSide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_depth->setVisible(m_pane->height() >= kLeastWithDepth);
    m_ladder->centre();
}

void BookSide::showCaption()
{
    m_caption->setFont(m_appearance.font(FontRole::Small));
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    const auto& book = m_feed ? m_feed->book() : std::optional<client::BotBook>();
    Token colour = Token::Muted;
    QStringList facts;
    if (bot && book) {
        const BotUnits units = BotUnits::of(*bot);
        if (book->spread)
            facts << tr("Spread %1 %2", "a price, its unit")
                         .arg(units.priceText(*book->spread, m_appearance.numbers()), units.price.unit);
        if (!book->bidDepth.empty() && !book->askDepth.empty())
            facts << tr("within 1 %: %1 / %2 %3", "depth of bids, of asks, unit")
                         .arg(m_appearance.numbers().compact(book->bidDepth.front().toDouble()),
                              m_appearance.numbers().compact(book->askDepth.front().toDouble()), units.quantity.unit);
        if (!book->isLive) {
            facts.prepend(tr("Not current, as of %1").arg(m_appearance.times().clock(book->time)));
            colour = Token::Stale;
        } else if (m_feed->isAway()) {
            facts.prepend(tr("As of %1").arg(m_appearance.times().clock(book->time)));
            colour = Token::Stale;
        }
    }
    m_caption->setFullText(facts.join(QStringLiteral("  ·  ")));
    QPalette palette = m_caption->palette();
    palette.setColor(QPalette::WindowText, m_appearance.colour(colour));
    m_caption->setPalette(palette);
}

void BookSide::retranslate()
{
    m_depth->setTitle(tr("Depth"));
    m_depth->setEmptyText(tr("No levels"));
    showBook();
}

QVariantMap BookSide::savedState() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()}};
}

void BookSide::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace wh::ui
