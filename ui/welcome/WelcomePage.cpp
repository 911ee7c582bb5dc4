// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/WelcomePage.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/fleet/FleetRows.h"
#include "ui/fleet/TotalsBar.h"
#include "ui/session/Navigator.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kColumnWidth = 880;
constexpr int kThousandth = 1000;

} // namespace

WelcomePage::WelcomePage(const PageContext& context, FleetRows& bots, QWidget* parent)
    : Page(context, parent)
    , m_bots(bots)
    , m_first(makeAction(Icon::Run, "welcome.first"))
    , m_bot(makeAction(Icon::Plus, "welcome.bot"))
    , m_script(makeAction(Icon::Editor, "welcome.script"))
    , m_import(makeAction(Icon::Import, "welcome.import"))
    , m_tutorial(makeAction(Icon::Help, "welcome.tutorial"))
    , m_sample(context.session)
    , m_model(context.session.runs(), {})
    , m_title(new QLabel(this))
    , m_purpose(new QLabel(this))
    , m_recent(new QLabel(this))
    , m_none(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
{
    m_model.setColumns(columns());
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(kSortRole);
    m_table->setModel(&m_sorted);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRoomyRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    m_purpose->setWordWrap(true);

    auto* column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addSpacing(2 * kGrid);
    column->addWidget(makeFleet());
    column->addWidget(makeCard());
    column->addSpacing(4 * kGrid);
    column->addWidget(m_recent);
    column->addWidget(m_stack, 1);
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(kColumnWidth);
    middle->setLayout(column);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(6 * kGrid, 8 * kGrid, 6 * kGrid, 6 * kGrid);
    line->addStretch(1);
    line->addWidget(middle, 100);
    line->addStretch(1);

    connect(m_first, &QAction::triggered, &m_sample, &SampleRun::start);
    connect(m_bot, &QAction::triggered, this, [this] { navigator().prepareBot(); });
    connect(m_script, &QAction::triggered, this, [this] { navigator().beginScript(); });
    connect(m_import, &QAction::triggered, this, [this] { navigator().importFiles({}); });
    connect(m_tutorial, &QAction::triggered, this, [this] { navigator().openPage(QStringLiteral("tutorial")); });
    connect(m_cancel, &QPushButton::clicked, &m_sample, &SampleRun::cancel);
    connect(&m_sample, &SampleRun::progressed, this, &WelcomePage::showProgress);
    connect(&m_sample, &SampleRun::runStarted, this, [this](const QString& run) {
        showProgress();
        navigator().openRun(run);
    });
    connect(&m_sample, &SampleRun::ended, this, &WelcomePage::showProgress);
    connect(&m_sample, &SampleRun::failed, this, [this](const Error& error) {
        showProgress();
        m_step->setText(error.code == "task.cancelled" ? tr("Cancelled.") : errorText(error));
        m_step->show();
    });
    connect(m_table, &QTableView::activated, this, &WelcomePage::openSelected);
    for (const auto signal : {&ListSignals::reset, &ListSignals::stateChanged})
        connect(&session().runs(), signal, this, &WelcomePage::showRuns);
    for (const auto signal : {&ListSignals::inserted, &ListSignals::removed})
        connect(&session().runs(), signal, this, [this] { showRuns(); });
    connect(&session(), &Session::ready, this, &WelcomePage::showRuns);
    connect(&m_bots, &FleetRows::applied, this, &WelcomePage::showFleet);
    connect(&m_bots, &FleetRows::enginesChanged, this, &WelcomePage::showFleet);
    connect(m_toFleet, &QPushButton::clicked, this, [this] { navigator().openPage(QStringLiteral("fleet")); });
    connect(&appearance(), &Appearance::changed, this, &WelcomePage::restyle);
    WelcomePage::retranslate();
    restyle();
    showFleet();
    showProgress();
    showRuns();
}

QWidget* WelcomePage::makeFleet()
{
    m_fleet = new QWidget(this);
    m_fleet->setObjectName(QStringLiteral("welcome.fleet"));
    m_totals = new TotalsBar(appearance(), m_fleet);
    m_toFleet = new QPushButton(m_fleet);
    auto* line = new QHBoxLayout(m_fleet);
    line->setContentsMargins(0, 0, 0, 2 * kGrid);
    line->setSpacing(2 * kGrid);
    line->addWidget(m_totals, 1);
    line->addWidget(m_toFleet);
    return m_fleet;
}

/// Whoever has bots sees how they stand.
void WelcomePage::showFleet()
{
    const FleetTotals& totals = m_bots.totals();
    m_fleet->setVisible(totals.bots > 0);
    m_totals->setTotals(totals, totals.bots);
}

QPushButton* WelcomePage::makeButton(QAction* action)
{
    auto* button = new QPushButton(this);
    button->setIcon(action->icon());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttons << button;
    return button;
}

QWidget* WelcomePage::makeCard()
{
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("welcome.card"));
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    m_about = new QLabel(card);
    m_about->setWordWrap(true);
    m_step = new QLabel(card);
    m_step->setWordWrap(true);
    m_bar = new QProgressBar(card);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_cancel = new QPushButton(card);
    m_start = makeButton(m_first);
    m_start->setDefault(true);
    auto* first = new QHBoxLayout;
    first->addWidget(m_start);
    first->addWidget(m_cancel);
    first->addSpacing(2 * kGrid);
    first->addStretch();
    auto* others = new QHBoxLayout;
    for (QAction* action : {m_bot, m_script, m_import, m_tutorial})
        others->addWidget(makeButton(action));
    others->addStretch();
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight);
    m_rows->addLayout(first);
    m_rows->addLayout(others, 1);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->addWidget(m_about);
    column->addLayout(m_rows);
    column->addWidget(m_bar);
    column->addWidget(m_step);
    return card;
}

/// In one row, or in two where the words are too long for it.
void WelcomePage::fitButtons()
{
    int needed = 8 * kGrid + m_rows->spacing(); // the card's margins
    for (int i = 0; i < m_rows->count(); ++i)
        needed += m_rows->itemAt(i)->sizeHint().width();
    const int room = std::min(width() - 12 * kGrid, kColumnWidth);
    const auto direction = needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_rows->direction() != direction)
        m_rows->setDirection(direction);
}

bool WelcomePage::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitButtons();
    return Page::event(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Wheelhouse"));
    m_purpose->setText(
        tr("Let a strategy trade a recorded or generated market by the road that live orders take, and read why it "
           "earned what it earned."));
    m_about->setText(tr("Nothing at hand yet? One hour of a generated BTC/USDT market, traded by a market maker "
                        "(Avellaneda–Stoikov), takes a few seconds."));
    setActionText(m_first, tr("Generate a market and run a backtest"),
                  tr("Make one hour of a market, run a market maker on it, and show the report"));
    setActionText(m_bot, tr("New bot…"), tr("Let a strategy trade a live market by itself"));
    setActionText(m_import, tr("Import a recording…"), tr("Bring a recorded market from files into the catalogue"));
    setActionText(m_script, tr("Write a strategy…"),
                  tr("Begin a script of your own, with a template that runs as it is"));
    m_script->setVisible(navigator().hasScripts());
    setActionText(m_tutorial, tr("Open the tutorial"), tr("Your first backtest, step by step"));
    const QList<QAction*> actions{m_first, m_bot, m_script, m_import, m_tutorial};
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(actions[i]->text());
        m_buttons[i]->setVisible(actions[i]->isVisible());
        m_buttons[i]->setToolTip(actions[i]->statusTip());
    }
    m_toFleet->setText(tr("To the fleet"));
    m_toFleet->setToolTip(tr("All bots on all engines: how they stand, what they earn"));
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress"));
    m_recent->setText(tr("Recent runs"));
    m_table->setAccessibleName(tr("Recent runs"));
    m_model.setColumns(columns());
    m_sorted.sort(5, Qt::DescendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    const int widths[] = {96, 200, 160, 108, 104, 160};
    for (int i = 0; i < 6; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    showProgress();
    showRuns();
}

std::vector<Column<client::Run>> WelcomePage::columns() const
{
    using client::Run;
    using Shown = Column<Run>;
    const Appearance* looks = &appearance();
    Session* engine = &session();
    const auto profitSign = [](const Run& run) {
        const auto profit = run.summary ? run.summary->netProfit : std::nullopt;
        return !profit || *profit == Decimal() ? 0 : (*profit < Decimal() ? -1 : 1);
    };
    std::vector<Shown> columns;
    columns.push_back(Shown(tr("Run"), [](const Run& run) { return runTitle(run); }));
    columns.push_back(Shown(tr("Strategy"), [engine](const Run& run) { return strategyTitle(*engine, run.strategy); }));
    columns.push_back(Shown(tr("Recording"), [](const Run& run) { return recordingTitle(run.dataset); }));
    columns.push_back(Shown(tr("Net profit"),
                            [looks, profitSign](const Run& run) {
                                if (!run.summary || !run.summary->netProfit)
                                    return QStringLiteral("—");
                                return QStringLiteral("%1 %2").arg(
                                    arrowOf(profitSign(run)),
                                    looks->numbers().rounded(run.summary->netProfit->toString(), 2, Sign::Always));
                            })
                          .withTip(tr("In the currency of the market's prices"))
                          .decorated([looks, profitSign](const Run& run, int role) -> QVariant {
                              return role == Qt::ForegroundRole && run.summary ? looks->theme().ofSign(profitSign(run))
                                                                               : QVariant();
                          })
                          .numeric());
    columns.push_back(Shown(tr("Status"), [](const Run& run) {
                          return statusLook(run.status).word;
                      }).decorated([looks](const Run& run, int role) -> QVariant {
        const StatusLook look = statusLook(run.status);
        return role == Qt::DecorationRole ? looks->icon(look.icon, look.colour) : QVariant();
    }));
    columns.push_back(Shown(tr("When"), [looks](const Run& run) {
                          return looks->times().moment(run.createdAt);
                      }).sortedBy([](const Run& run) { return QVariant::fromValue(run.createdAt); }));
    return columns;
}

bool WelcomePage::isSettled() const
{
    return session().runs().state() != LiveList<client::Run>::State::Loading &&
           m_sample.state() == SampleRun::State::Idle;
}

void WelcomePage::showProgress()
{
    const bool isIdle = m_sample.state() == SampleRun::State::Idle;
    m_first->setEnabled(isIdle);
    m_start->setEnabled(isIdle);
    m_bar->setVisible(!isIdle);
    m_cancel->setVisible(!isIdle);
    m_step->setVisible(!isIdle);
    if (isIdle) {
        emit settled();
        return;
    }
    const client::Job* job = m_sample.job();
    const bool knowsEnd = job && job->share;
    m_bar->setRange(0, knowsEnd ? kThousandth : 0);
    if (knowsEnd)
        m_bar->setValue(qRound(*job->share * kThousandth));
    m_step->setText(m_sample.state() == SampleRun::State::Generating ? tr("Generating the market…")
                                                                     : tr("Running the backtest…"));
}

void WelcomePage::showRuns()
{
    const auto& runs = session().runs();
    const bool isEmpty = runs.items().empty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (runs.state() == LiveList<client::Run>::State::Loading)
        m_none->setText(tr("Loading…"));
    else if (runs.state() == LiveList<client::Run>::State::Failed)
        m_none->setText(errorText(*runs.error()));
    else
        m_none->setText(tr("None yet. Every run is kept here with its settings and its report, and can be opened, "
                           "compared and repeated."));
    m_model.refresh();
    if (isSettled())
        emit settled();
}

void WelcomePage::openSelected(const QModelIndex& index)
{
    if (const client::Run* run = m_model.itemAt(m_sorted.mapToSource(index)))
        navigator().openRun(toQString(run->id));
}

void WelcomePage::restyle()
{
    m_toFleet->setIcon(appearance().icon(Icon::Fleet));
    m_start->setIcon(appearance().icon(Icon::Run, Token::AccentText));
    m_title->setFont(appearance().font(FontRole::Figure));
    m_recent->setFont(appearance().font(FontRole::Title));
    for (QLabel* label : {m_purpose, m_none, m_about, m_step}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, appearance().colour(Token::Muted));
        label->setPalette(palette);
    }
    m_model.refresh();
}

} // namespace wh::ui
