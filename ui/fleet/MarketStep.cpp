// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/MarketStep.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/common/StatePane.h"
#include "ui/common/TableSetup.h"
#include "ui/fleet/BotForms.h"
#include "ui/session/BotText.h"
#include "ui/session/EngineWords.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

enum Column { kMarket, kSource, kTick, kLot, kAbout, kColumnCount };
constexpr int kWidths[kColumnCount] = {176, 104, 88, 96, 200};

} // namespace

MarketStep::MarketStep(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_filter(new QLineEdit(this))
    , m_two(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_about(new QLabel(this))
    , m_otherLabel(new QLabel(tr("&Second market"), this))
    , m_otherAbout(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_other(new QComboBox(this))
    , m_pane(new StatePane(appearance, m_table, this))
{
    m_filter->setObjectName(QStringLiteral("marketFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter markets"));
    m_filter->setAccessibleName(tr("Filter markets"));
    m_filter->installEventFilter(this);
    m_two->setText(tr("The strategy trades two markets: choose the first in the list, the second below it."));
    m_other->setObjectName(QStringLiteral("otherMarket"));
    m_other->setFocusPolicy(Qt::StrongFocus);
    m_other->setToolTip(tr("The bot has funds, orders and a position of its own there"));
    m_otherLabel->setBuddy(m_other);
    m_otherAbout->setObjectName(QStringLiteral("otherAbout"));
    for (QLabel* label : {m_two, m_problem, m_about, m_otherAbout}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_about->setObjectName(QStringLiteral("marketAbout"));
    m_table->setObjectName(QStringLiteral("markets"));
    m_table->setColumnCount(kColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Market"), tr("Source"), tr("Tick"), tr("Lot"), tr("What it is")});
    setUpRowTable(*m_table);
    m_table->setAccessibleName(tr("Markets"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {kTick, kLot})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < kColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[column]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    auto* other = new QHBoxLayout;
    other->setSpacing(2 * kGrid);
    other->addWidget(m_otherLabel);
    other->addWidget(m_other, 1);
    column->addWidget(m_two);
    column->addWidget(m_filter);
    column->addWidget(m_problem);
    column->addWidget(m_pane, 1);
    column->addWidget(m_about);
    column->addLayout(other);
    column->addWidget(m_otherAbout);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &MarketStep::filter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        const int row = m_table->currentRow();
        if (m_isFilling || row < 0 || m_table->selectedItems().isEmpty())
            return;
        takeFirst(m_markets[static_cast<std::size_t>(row)].id);
    });
    connect(m_other, &QComboBox::activated, this,
            [this](int index) { takeOther(m_other->itemData(index).toString().toStdString()); });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &MarketStep::accepted);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (m_pane->state() == StatePane::State::Empty)
            m_filter->clear();
        else
            emit retryRequested();
    });
    connect(&appearance, &Appearance::changed, this, &MarketStep::fill);
    setErrors({});
    showOther();
    showLoading();
}

void MarketStep::showLoading()
{
    m_pane->showLoading(tr("Reading the markets"), false);
}

void MarketStep::showFailed(const Error& error)
{
    m_pane->showFailed(failureOf(error, tr("The markets could not be read.")), tr("Try again"));
}

void MarketStep::setMarkets(std::vector<client::LiveMarket> markets)
{
    m_markets = std::move(markets);
    if (m_chosen.empty())
        m_chosen = firstChoice();
    chooseOther();
    fill();
}

void MarketStep::setTwo(bool isTwo)
{
    if (m_isTwo && !isTwo && m_chosen.size() > 1)
        m_chosen.resize(1);
    m_isTwo = isTwo;
    chooseOther();
    showOther();
}

void MarketStep::choose(const std::vector<std::string>& markets)
{
    m_chosen = markets;
    if (m_chosen.empty())
        m_chosen = firstChoice();
    chooseOther();
    showChosen();
}

void MarketStep::takeFirst(const std::string& market)
{
    if (!m_chosen.empty() && m_chosen.front() == market && (m_isTwo || m_chosen.size() == 1))
        return;
    if (!m_isTwo || m_chosen.size() < 2) {
        m_chosen = {market};
        chooseOther();
    } else {
        if (m_chosen[1] == market) // they change places
            m_chosen[1] = m_chosen[0];
        m_chosen[0] = market;
    }
    showAbout();
    showOther();
    emit changed();
}

void MarketStep::takeOther(const std::string& market)
{
    if (!m_isTwo || m_chosen.empty() || (m_chosen.size() > 1 && m_chosen[1] == market))
        return;
    const std::string before = m_chosen.size() > 1 ? m_chosen[1] : std::string();
    if (m_chosen[0] == market && !before.empty())
        m_chosen[0] = before; // they change places
    m_chosen = {m_chosen[0], market};
    showChosen();
    emit changed();
}

void MarketStep::chooseOther()
{
    if (!m_isTwo || m_chosen.size() != 1)
        return;
    const client::LiveMarket* first = market();
    const client::LiveMarket* best = nullptr;
    int most = -1;
    for (const client::LiveMarket& each : m_markets) {
        if (each.id == m_chosen.front())
            continue;
        const int like = !first ? 0
                                : (each.source == first->source ? 2 : 0) +
                                      (each.instrument.name.quote == first->instrument.name.quote ? 1 : 0);
        if (like > most) {
            most = like;
            best = &each;
        }
    }
    if (best)
        m_chosen.push_back(best->id);
}

std::vector<std::string> MarketStep::firstChoice() const
{
    const auto pairOf = [](const std::string& market) { return market.substr(market.find(':') + 1); };
    const auto isIt = [this](const client::LiveMarket& market) { return market.id == m_preferred; };
    const auto isItsPair = [&](const client::LiveMarket& market) {
        return !m_preferred.empty() && pairOf(market.instrument.name.toString()) == pairOf(m_preferred);
    };
    auto found = std::find_if(m_markets.begin(), m_markets.end(), isIt);
    if (found == m_markets.end())
        found = std::find_if(m_markets.begin(), m_markets.end(), isItsPair);
    if (found == m_markets.end())
        found = m_markets.begin();
    return found == m_markets.end() ? std::vector<std::string>() : std::vector<std::string>{found->id};
}

const client::LiveMarket* MarketStep::find(std::size_t which) const
{
    const auto found = std::find_if(m_markets.begin(), m_markets.end(), [&](const client::LiveMarket& market) {
        return which < m_chosen.size() && market.id == m_chosen[which];
    });
    return found == m_markets.end() ? nullptr : &*found;
}

const client::LiveMarket* MarketStep::market() const
{
    return find(0);
}

const client::LiveMarket* MarketStep::other() const
{
    return m_isTwo ? find(1) : nullptr;
}

std::vector<Error> MarketStep::setErrors(const std::vector<Error>& errors)
{
    std::vector<Error> others;
    QStringList problems;
    for (const Error& error : errors) {
        if (stepOf(error) == BotStep::Market)
            problems << errorText(error);
        else
            others.push_back(error);
    }
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Failed));
    m_problem->setPalette(palette);
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    return others;
}

void MarketStep::fill()
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_table->setRowCount(static_cast<int>(m_markets.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const client::LiveMarket& market = m_markets[static_cast<std::size_t>(row)];
            const QString source = market.source == "GENERATED"  ? tr("Generated")
                                   : market.source == "REPLAYED" ? tr("Recording, replayed")
                                   : market.source == "REMOTE"   ? tr("Another process")
                                                                 : toQString(market.source);
            const QString texts[] = {marketTitle(market.id), source,
                                     m_appearance.numbers().exact(toQString(market.instrument.tick.toString())),
                                     m_appearance.numbers().exact(toQString(market.instrument.lot.toString())),
                                     marketAbout(market)};
            for (int column = 0; column < kColumnCount; ++column) {
                auto* item = new QTableWidgetItem(texts[column]);
                if (column == kTick || column == kLot)
                    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                item->setToolTip(plainTip(column == kMarket ? toQString(market.id) : texts[column]));
                m_table->setItem(row, column, item);
            }
        }
        m_table->resizeColumnToContents(kMarket);
        m_table->resizeColumnToContents(kSource);
    }
    if (m_markets.empty() && m_pane->state() == StatePane::State::Loading)
        return;
    filter();
    showChosen();
}

void MarketStep::filter()
{
    const QStringList words = m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const client::LiveMarket& market = m_markets[static_cast<std::size_t>(row)];
        const QString text = toQString(market.id + '\n' + market.title) + u'\n' + m_table->item(row, kAbout)->text() +
                             u'\n' + m_table->item(row, kSource)->text();
        const bool matches = std::all_of(words.begin(), words.end(),
                                         [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        m_table->setRowHidden(row, !matches);
        shown += matches ? 1 : 0;
    }
    if (m_table->rowCount() == 0)
        m_pane->showFailed({tr("The engine has no markets."), {}, {}, {}, {}}, tr("Try again"));
    else if (shown == 0)
        m_pane->showEmpty(Icon::Filter, tr("No market matches"), tr("No market has all words of the filter."),
                          tr("Clear the filter"));
    else
        m_pane->showContent();
}

void MarketStep::showChosen()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_table->clearSelection();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!m_chosen.empty() && m_markets[static_cast<std::size_t>(row)].id == m_chosen.front()) {
            m_table->setCurrentCell(row, kMarket);
            m_table->scrollToItem(m_table->item(row, kMarket));
        }
    }
    showAbout();
    showOther();
}

void MarketStep::showOther()
{
    m_other->clear();
    const std::string chosen = m_isTwo && m_chosen.size() > 1 ? m_chosen[1] : std::string();
    for (const client::LiveMarket& market : m_markets)
        m_other->addItem(marketTitle(market.id), toQString(market.id));
    if (!chosen.empty() && m_other->findData(toQString(chosen)) < 0)
        m_other->addItem(marketTitle(chosen), toQString(chosen)); // so that its mistake is told
    m_other->setCurrentIndex(m_other->findData(toQString(chosen)));
    const client::LiveMarket* market = other();
    m_otherAbout->setPalette(m_about->palette());
    m_otherAbout->setText(market ? marketAbout(*market) : QString());
    m_otherAbout->setVisible(m_isTwo && !m_otherAbout->text().isEmpty());
    m_two->setPalette(m_about->palette());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_two, m_otherLabel, m_other})
        widget->setVisible(m_isTwo);
}

void MarketStep::showAbout()
{
    const client::LiveMarket* market = this->market();
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Muted));
    m_about->setPalette(palette);
    m_about->setText(market ? marketAbout(*market) : QString());
    m_about->setVisible(!m_about->text().isEmpty());
}

bool MarketStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            // The list moves while one types.
            const int step = key == Qt::Key_Down ? 1 : -1;
            for (int row = m_table->currentRow() + step; row >= 0 && row < m_table->rowCount(); row += step) {
                if (!m_table->isRowHidden(row)) {
                    m_table->setCurrentCell(row, kMarket);
                    break;
                }
            }
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wh::ui
