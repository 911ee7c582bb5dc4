// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/JobsView.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/session/Navigator.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kShareRole = Qt::UserRole + 20;

} // namespace

/// A bar behind the percentage of what is under way.
class JobsView::ProgressDelegate final : public QStyledItemDelegate
{
public:
    ProgressDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent), m_appearance(appearance)
    {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant share = index.data(kShareRole);
        if (!share.isValid())
            return;
        const QRect groove(option.rect.left() + kGrid, option.rect.bottom() - 5, option.rect.width() - 2 * kGrid, 3);
        painter->fillRect(groove, m_appearance.colour(Token::Border));
        QRect filled = groove;
        filled.setWidth(qRound(groove.width() * qBound(0.0, share.toDouble(), 1.0)));
        painter->fillRect(filled, m_appearance.colour(Token::Accent));
    }

private:
    const Appearance& m_appearance;
};

JobsView::JobsView(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(context.session.jobs(), {})
    , m_table(new QTableView(this))
    , m_why(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    m_model.setColumns(columns());
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(kSortRole);
    m_table->setModel(&m_sorted);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegateForColumn(Progress, new ProgressDelegate(context.appearance, m_table));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_open->setIcon(context.appearance.icon(Icon::Open));
    m_cancel->setIcon(context.appearance.icon(Icon::Cancel));
    m_copy->setIcon(context.appearance.icon(Icon::Copy));

    auto* side = new QVBoxLayout;
    side->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    side->setSpacing(kGrid);
    for (QPushButton* button : {m_open, m_cancel, m_copy})
        side->addWidget(button);
    side->addStretch();
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_table, 1);
    main->addWidget(m_why);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addLayout(main, 1);
    line->addLayout(side);

    connect(m_table, &QTableView::activated, this, &JobsView::openSelected);
    connect(m_open, &QPushButton::clicked, this, &JobsView::openSelected);
    connect(m_cancel, &QPushButton::clicked, this, &JobsView::cancelSelected);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const client::Job* job = selected(); job && job->error)
            QGuiApplication::clipboard()->setText(errorText(*job->error) + u'\n' + errorDetails(*job->error));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsView::showSelected);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this, &JobsView::showSelected);
    connect(&context.appearance, &Appearance::changed, this, [this] {
        m_model.refresh();
        showSelected();
    });
    retranslate();
    m_table->sortByColumn(Started, Qt::DescendingOrder);
    const int widths[] = {120, 240, 104, 104, 112, 120, 152};
    for (int i = 0; i < 7; ++i)
        m_table->setColumnWidth(i, widths[i]);
    // "took 1 min 12 s" is longer in other languages, and nothing of it may be missed.
    for (const Column column : {Status, Left, Started})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(About, QHeaderView::Stretch);
}

void JobsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JobsView::retranslate()
{
    m_model.setColumns(columns());
    m_table->setAccessibleName(tr("Jobs"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Open the run or the recording that came of it"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("End the selected job now; what it has done so far is kept where it is of use"));
    m_copy->setText(tr("Copy details"));
    m_copy->setToolTip(tr("Copy the code and the context of the failure, for a report"));
    showSelected();
}

std::vector<ui::Column<client::Job>> JobsView::columns() const
{
    using Job = client::Job;
    using Shown = ui::Column<Job>;
    const Appearance& appearance = m_context.appearance;
    std::vector<Shown> columns;
    columns.push_back(Shown(tr("Job"), [this](const Job& job) { return kindText(job); }));
    columns.push_back(Shown(tr("About"), [this](const Job& job) { return jobTitle(m_context.session, job); }));
    columns.push_back(Shown(tr("Status"), [](const Job& job) {
                          return statusLook(job.status).word;
                      }).decorated([&appearance](const Job& job, int role) -> QVariant {
        const StatusLook look = statusLook(job.status);
        if (role == Qt::DecorationRole)
            return appearance.icon(look.icon, look.colour);
        if (role == Qt::ToolTipRole && job.error)
            return errorText(*job.error);
        return {};
    }));
    columns.push_back(
        Shown(tr("Progress"),
              [&appearance](const Job& job) {
                  return job.hasEnded() || !job.share ? QString() : appearance.numbers().percent(*job.share, 0);
              })
            .sortedBy([](const Job& job) { return QVariant(job.share.value_or(0)); })
            .decorated([](const Job& job, int role) -> QVariant {
                return role == kShareRole && job.status == "RUNNING" && job.share ? QVariant(*job.share) : QVariant();
            })
            .numeric());
    columns.push_back(Shown(tr("Events/s"),
                            [&appearance](const Job& job) {
                                return job.eventsPerSecond > 0 ? appearance.numbers().compact(job.eventsPerSecond)
                                                               : QString();
                            })
                          .withTip(tr("Events of the market that were worked through in a second"))
                          .sortedBy([](const Job& job) { return QVariant(job.eventsPerSecond); })
                          .numeric());
    columns.push_back(Shown(tr("Time left"), [this](const Job& job) { return leftText(job); })
                          .withTip(tr("An estimate while it runs; afterwards how long it took"))
                          .sortedBy([](const Job& job) { return QVariant::fromValue(job.elapsed); })
                          .numeric());
    columns.push_back(Shown(tr("Since"), [&appearance](const Job& job) {
                          return appearance.times().moment(job.startedAt != 0 ? job.startedAt : job.queuedAt);
                      }).sortedBy([](const Job& job) { return QVariant::fromValue(job.queuedAt); }));
    return columns;
}

QString JobsView::kindText(const client::Job& job) const
{
    if (job.kind == "BACKTEST")
        return tr("Backtest");
    if (job.kind == "SWEEP")
        return tr("Sweep");
    if (job.kind == "IMPORT")
        return tr("Import");
    if (job.kind == "GENERATE")
        return tr("Generation");
    if (job.kind == "BACKUP")
        return tr("Backup");
    if (job.kind == "CHECK")
        return tr("Check of the history");
    if (job.kind == "EXPORT")
        return tr("Export of the history");
    if (job.kind == "PUBLISH")
        return tr("Publishing");
    return job.kind == "VERIFY" ? tr("Verification") : toQString(job.kind);
}

QString JobsView::leftText(const client::Job& job) const
{
    if (job.hasEnded())
        return job.startedAt == 0 ? QString() : tr("took %1").arg(durationText(job.endedAt - job.startedAt));
    return job.timeLeft ? durationText(*job.timeLeft) : QString();
}

const client::Job* JobsView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.itemAt(m_sorted.mapToSource(rows.first()));
}

void JobsView::showSelected()
{
    const client::Job* job = selected();
    const bool hasFailed = job && job->error;
    m_open->setEnabled(job && (!job->run.empty() || !job->datasets.empty()));
    m_cancel->setEnabled(job && !job->hasEnded());
    m_copy->setEnabled(hasFailed);
    m_why->setVisible(hasFailed);
    if (hasFailed)
        m_why->setText(errorText(*job->error));
    QPalette palette = m_why->palette();
    palette.setColor(QPalette::WindowText, m_context.appearance.colour(Token::Failed));
    m_why->setPalette(palette);
}

void JobsView::openSelected()
{
    const client::Job* job = selected();
    if (job && !job->run.empty())
        m_context.navigator.openRun(toQString(job->run));
    else if (job && !job->datasets.empty())
        m_context.navigator.openDataset(toQString(job->datasets.front()));
}

void JobsView::cancelSelected()
{
    if (const client::Job* job = selected(); job && !job->hasEnded())
        m_context.session.client().cancelJob(job->id, whileAlive(this, [this](const Result<client::Job>& cancelled) {
                                                 if (!cancelled)
                                                     m_context.navigator.say(errorText(cancelled.error()));
                                             }));
}

} // namespace wh::ui
