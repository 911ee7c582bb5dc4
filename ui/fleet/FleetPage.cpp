// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/FleetPage.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/StatePane.h"
#include "ui/fleet/AwayBar.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/FleetView.h"
#include "ui/fleet/TotalsBar.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kFilterWidth = 300;
/// Nothing where it would be cut: it only helps.
class Hint final : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (fontMetrics().horizontalAdvance(text()) <= contentsRect().width())
            QLabel::paintEvent(event);
    }
};

constexpr const char* kButtons[] = {"fleet.start", "fleet.pause", "fleet.resume", "fleet.tag"};

} // namespace

FleetPage::FleetPage(const PageContext& context, FleetRows& rows, QWidget* parent)
    : Page(context, parent)
    , m_rows(rows)
    , m_asking(new BotAsking(rows.links(), this))
    , m_model(new FleetModel(context.appearance, rows, this))
    , m_view(new FleetView(context.appearance, *m_model, this))
    , m_pane(new StatePane(context.appearance, m_view, this))
    , m_notice(new NoticeBar(context.appearance, this))
    , m_away(new AwayBar(context.appearance, rows, this))
    , m_totals(new TotalsBar(context.appearance, this))
    , m_tools(new QWidget(this))
    , m_filter(new QLineEdit(this))
    , m_grouping(new QComboBox(this))
    , m_columns(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_selected(new Hint(this))
    , m_stopMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
    , m_columnMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("fleetPage"));
    setFirstFocus(m_view);
    makeActions();
    layOut();
    connectParts();
    Page::retranslate();
    retranslate();
    m_view->setSeveralEngines(rows.links().all().size() > 1);
    showState();
    showSelection();
    showTotals();
}

FleetPage::~FleetPage() = default;

void FleetPage::layOut()
{
    m_filter->setObjectName(QStringLiteral("fleetFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    m_filter->installEventFilter(this);
    m_grouping->setObjectName(QStringLiteral("fleetGrouping"));
    m_grouping->setFocusPolicy(Qt::StrongFocus);
    for (int i = 0; i < kFleetGroupings; ++i)
        m_grouping->addItem({}, i);
    for (QToolButton* button : {m_columns, m_more}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_columns->setIcon(appearance().icon(Icon::List));
    m_columns->setMenu(m_columnMenu);
    m_more->setIcon(appearance().icon(Icon::More));
    m_more->setMenu(m_moreMenu);
    auto* find = new QHBoxLayout;
    find->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 0);
    find->setSpacing(2 * kGrid);
    find->addWidget(m_filter, 1);
    find->addWidget(m_grouping);
    find->addWidget(m_columns);
    find->addStretch(1);

    auto* act = new QHBoxLayout;
    act->setContentsMargins(3 * kGrid, 0, 3 * kGrid, 2 * kGrid);
    act->setSpacing(kGrid);
    const auto addButton = [&](QToolButton* button) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        act->addWidget(button);
        m_buttons.push_back(button);
    };
    for (const char* name : kButtons) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action(name));
        if (qstrcmp(name, "fleet.tag") == 0) {
            auto* stop = new QToolButton(this);
            stop->setObjectName(QStringLiteral("stopMenu"));
            stop->setIcon(appearance().icon(Icon::Stop));
            stop->setPopupMode(QToolButton::InstantPopup);
            stop->setMenu(m_stopMenu);
            addButton(stop);
        }
        addButton(button);
    }
    addButton(m_more);
    act->addSpacing(2 * kGrid);
    act->addWidget(m_selected, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(kGrid);
    tools->addLayout(find);
    tools->addLayout(act);
    column->addWidget(m_tools);
    auto* below = new QVBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_notice);
    below->addWidget(m_away);
    below->addWidget(m_pane, 1);
    below->addWidget(m_totals);
    column->addLayout(below, 1);
    // As they stand: from the filter by the actions to the bots.
    QWidget* before = m_filter;
    const auto then = [&before](QWidget* next) { setTabOrder(std::exchange(before, next), next); };
    then(m_grouping);
    then(m_columns);
    for (QToolButton* button : m_buttons)
        then(button);
    then(m_view);
}

void FleetPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, m_model, &FleetModel::setFilter);
    connect(m_grouping, &QComboBox::activated, this, [this](int index) {
        m_model->setGrouping(static_cast<FleetGrouping>(m_grouping->itemData(index).toInt()));
    });
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        m_columnMenu->clear();
        m_view->fillColumnMenu(*m_columnMenu);
    });
    connect(m_view, &FleetView::openRequested, &navigator(), &Navigator::openBot);
    connect(m_view, &FleetView::measured, this, [this] {
        if (isSettled())
            emit settled();
    });
    connect(m_view, &FleetView::selectionChangedAnyhow, this, &FleetPage::showSelection);
    connect(m_view, &FleetView::orderWaits, m_totals, &TotalsBar::setOrderWaits);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FleetPage::showMenu);
    connect(m_model, &FleetModel::cellsChanged, this, &FleetPage::showTotals);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FleetPage::showTotals);
    connect(&m_rows, &FleetRows::applied, this, [this](const FleetChanges& changes) {
        const bool isAnother = std::any_of(changes.changed.begin(), changes.changed.end(), [](const FleetRow* row) {
            return (row->changed & columnBit(kFleetState)) != 0;
        });
        if (isAnother)
            showSelection();
    });
    connect(&m_rows, &FleetRows::enginesChanged, this, [this] {
        m_view->setSeveralEngines(m_rows.links().all().size() > 1);
        showState();
        showSelection(); // an engine may have other words for what its token does
    });
    connect(m_away, &AwayBar::enginesRequested, this, [this] { navigator().openPage(QStringLiteral("engines")); });
    const auto readAgain = [this] {
        for (EngineLink* link : m_rows.links().all()) {
            if (link->session().bots().state() == LiveList<client::Bot>::State::Failed)
                link->session().bots().start();
        }
    };
    connect(m_away, &AwayBar::retryRequested, this, readAgain);
    connect(m_pane, &StatePane::actionRequested, this, [this, readAgain] {
        if (!m_rows.all().empty())
            m_filter->clear();
        else if (m_pane->state() == StatePane::State::Empty)
            action("fleet.new")->trigger();
        else
            readAgain();
    });
    connect(m_pane, &StatePane::otherRequested, this, [this] {
        if (m_pane->state() == StatePane::State::Empty)
            action("fleet.import")->trigger();
        else
            navigator().openPage(QStringLiteral("engines"));
    });
    connect(m_asking, &BotAsking::underWayChanged, this, &FleetPage::showSelection);
    connect(&appearance(), &Appearance::changed, m_model, &FleetModel::refresh);
    connect(&appearance(), &Appearance::changed, this, &FleetPage::showSelection);
    for (EngineLink* link : m_rows.links().all())
        connect(&link->session(), &Session::ready, this, &FleetPage::showState);
    connect(&m_rows.links(), &EngineLinks::added, this,
            [this](EngineLink* link) { connect(&link->session(), &Session::ready, this, &FleetPage::showState); });
}

bool FleetPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void FleetPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool FleetPage::select(const QString& engine, const QString& bot)
{
    const BotKey key{engine, bot.toStdString()};
    if (!m_model->indexOf(key).isValid())
        m_filter->clear();
    return m_view->select(key);
}

bool FleetPage::isSettled() const
{
    const auto all = m_rows.links().all();
    return !m_asking->isUnderWay() && m_view->isMeasured() &&
           std::none_of(all.begin(), all.end(), [](const EngineLink* link) {
               return !link->isStale() && link->session().bots().state() == LiveList<client::Bot>::State::Loading;
           });
}

QVariantMap FleetPage::savedState() const
{
    QVariantMap state = m_view->savedState();
    state.insert(QStringLiteral("grouping"), groupingName(m_model->grouping()));
    return state;
}

void FleetPage::restoreState(const QVariantMap& state)
{
    const FleetGrouping grouping = groupingOf(state.value(QStringLiteral("grouping")).toString());
    m_grouping->setCurrentIndex(static_cast<int>(grouping));
    m_model->setGrouping(grouping);
    m_view->restoreState(state);
}

void FleetPage::showState()
{
    using List = LiveList<client::Bot>;
    const auto all = m_rows.links().all();
    const Error* error = nullptr;
    bool isLoading = false;
    bool isAnyThere = false;
    for (const EngineLink* link : all) {
        const List& list = link->session().bots();
        isLoading |= link->state() == EngineLink::State::Connecting ||
                     (!link->isStale() && list.state() == List::State::Loading);
        isAnyThere |= !link->isStale() && list.state() == List::State::Current;
        if (!link->isStale() && list.state() == List::State::Failed && list.error())
            error = &*list.error();
        else if (link->isStale() && link->error() && !error)
            error = &*link->error();
    }
    if (!m_rows.all().empty()) {
        if (m_model->shown().bots > 0)
            m_pane->showContent();
        else
            m_pane->showEmpty(Icon::Filter, tr("No bot matches"), tr("No bot has all words of the filter."),
                              tr("Clear the filter"));
    } else if (isLoading && !isAnyThere) {
        m_pane->showLoading(tr("Reading the bots"), false);
    } else if (error && !isAnyThere) {
        m_pane->showFailed(failureOf(*error, tr("The bots could not be read.")), tr("Try again"), tr("Engines"));
    } else if (!isAnyThere && !isLoading) {
        m_pane->showFailed(
            {tr("No engine is connected."), tr("Bots live on engines, in this program or on servers."), {}, {}, {}},
            tr("Try again"), tr("Engines"));
    } else {
        m_pane->showEmpty(Icon::Fleet, tr("No bots yet"),
                          tr("A bot trades one strategy on a live market, by itself, until it is stopped. Here you "
                             "start, watch and stop as many as you like."),
                          tr("New bot…"), tr("Import…"));
    }
    // Where there is nothing, there is nothing to find or to sum up either.
    const bool hasBots = !m_rows.all().empty();
    m_totals->setVisible(hasBots);
    m_tools->setVisible(hasBots);
    if (isSettled())
        emit settled();
}

void FleetPage::showTotals()
{
    m_totals->setTotals(m_model->shown(), m_rows.totals().bots);
    const bool isShown = m_pane->state() == StatePane::State::Content;
    if (isShown != (m_model->shown().bots > 0))
        showState();
}

void FleetPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter bots ( / )"));
    m_filter->setAccessibleName(tr("Filter bots"));
    m_filter->setToolTip(tr("Shows bots that have every word in name, strategy, market, tags, state or engine"));
    m_grouping->setAccessibleName(tr("Group the bots"));
    m_grouping->setToolTip(tr("Put bots that belong together under one heading, with their sums"));
    for (int i = 0; i < kFleetGroupings; ++i)
        m_grouping->setItemText(i, groupingText(static_cast<FleetGrouping>(i)));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns of the table"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("What else can be done with the selected bots"));
    m_view->setAccessibleName(tr("Bots"));
    if (auto* stop = findChild<QToolButton*>(QStringLiteral("stopMenu"))) {
        stop->setText(tr("Stop"));
    }
    m_model->refresh();
    retranslateActions();
    showState();
    showSelection();
}

} // namespace wh::ui
