// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engines/HealthView.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoValue.h"
#include "ui/common/PlainText.h"
#include "ui/common/TableSetup.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

QString spanText(const client::Latency& latency, DurationNs of)
{
    return latency.count > 0 ? durationText(of) : noValue();
}

} // namespace

// Shards

ShardRows::ShardRows(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{}

void ShardRows::setShards(std::vector<client::ShardHealth> shards)
{
    // Their number does not change while an engine runs.
    if (shards.size() == m_shards.size()) {
        m_shards = std::move(shards);
        return refresh();
    }
    beginResetModel();
    m_shards = std::move(shards);
    endResetModel();
}

void ShardRows::refresh()
{
    if (!m_shards.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ShardRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shards.size());
}

int ShardRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShardRows::text(const client::ShardHealth& shard, int column) const
{
    const auto& numbers = m_appearance.numbers();
    switch (column) {
    case Name:
        return QString::fromStdString(shard.name);
    case Bots:
        return numbers.whole(shard.bots);
    case LagMedian:
        return spanText(shard.tickLag, shard.tickLag.p50);
    case LagWorst:
        return spanText(shard.tickLag, shard.tickLag.p99);
    case Skipped:
        return numbers.whole(shard.skippedTicks);
    case Reaction:
        return spanText(shard.reaction, shard.reaction.p99);
    default:
        return shard.failure ? errorText(*shard.failure) : numbers.whole(shard.journalled);
    }
}

QVariant ShardRows::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_shards.size())
        return {};
    const client::ShardHealth& shard = m_shards[row];
    const bool isText = index.column() == Name || index.column() == Journal;
    switch (role) {
    case Qt::DisplayRole:
        return text(shard, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return index.column() == Journal && shard.failure ? QVariant(m_appearance.icon(Icon::Failed, Token::Failed))
                                                          : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Journal && shard.failure)
            return m_appearance.colour(Token::Failed);
        return index.column() == Skipped && shard.skippedTicks > 0 ? QVariant(m_appearance.colour(Token::Warning))
                                                                   : QVariant();
    case Qt::ToolTipRole:
        return shard.failure ? QVariant(plainTip(errorText(*shard.failure))) : QVariant();
    default:
        return {};
    }
}

QVariant ShardRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::pair<QString, QString> heads[] = {
        {tr("Shard"), tr("A thread with its own journal, markets and bots")},
        {tr("Bots"), tr("That are at work on it")},
        {tr("Lag p50"), tr("How late ticks begin: half of them no later than this")},
        {tr("Lag p99"), tr("How late ticks begin: 99 % of them no later than this")},
        {tr("Skipped"), tr("Ticks that were overrun by the one before, and left out")},
        {tr("Reaction"), tr("From an event of the market to the order that answers it: 99 % within this")},
        {tr("Journal"), tr("Entries that were written before they took effect; or why nothing can be written")},
    };
    static_assert(std::size(heads) == ColumnCount);
    const bool isText = section == Name || section == Journal;
    if (role == Qt::DisplayRole)
        return heads[section].first;
    if (role == Qt::ToolTipRole)
        return heads[section].second;
    return role == Qt::TextAlignmentRole ? QVariant((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter)
                                         : QVariant();
}

// All of it

HealthView::HealthView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_lines(new QGridLayout)
    , m_shards(appearance)
    , m_table(new QTableView(this))
    , m_told(new QLabel(this))
{
    setObjectName(QStringLiteral("health"));
    m_lines->setHorizontalSpacing(3 * kGrid);
    m_lines->setVerticalSpacing(kGrid);
    m_lines->setColumnStretch(1, 1);
    m_table->setObjectName(QStringLiteral("shards"));
    m_table->setModel(&m_shards);
    setUpRowTable(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_told->setObjectName(QStringLiteral("told"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * kGrid);
    column->addLayout(m_lines);
    column->addWidget(m_table);
    column->addWidget(m_told);
    column->addStretch(); // the lines stay as close as they are where there is room
    connect(&appearance, &Appearance::changed, this, &HealthView::refresh);
    refresh();
}

void HealthView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void HealthView::setHealth(const client::FleetHealth& health, const std::vector<Error>& notices)
{
    m_health = health;
    m_notices = notices;
    for (const Error& notice : health.notices) {
        if (std::find(m_notices.begin(), m_notices.end(), notice) == m_notices.end())
            m_notices.push_back(notice);
    }
    m_shards.setShards(health.shards);
    refresh();
}

void HealthView::setLine(int line, const QString& title, const QString& text, Token colour)
{
    if (static_cast<std::size_t>(line) == m_labels.size()) {
        auto* name = new QLabel(this);
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new QLabel(this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside its name, also where it has several lines
        m_lines->addWidget(name, line, 0, Qt::AlignTop);
        m_lines->addWidget(value, line, 1);
        m_labels.emplace_back(name, value);
    }
    const auto& [name, value] = m_labels[static_cast<std::size_t>(line)];
    name->setText(title);
    value->setText(text);
    value->setAccessibleName(title + QStringLiteral(": ") + text);
    QPalette palette = this->palette();
    if (colour != Token::Text)
        palette.setColor(QPalette::WindowText, m_appearance.colour(colour));
    value->setPalette(palette);
}

void HealthView::refresh()
{
    const auto& numbers = m_appearance.numbers();
    int line = 0;
    const bool isServed = m_health.acceptsOrders;
    setLine(line++, tr("New orders"), isServed ? tr("✓ are placed") : tr("✕ none are placed"),
            isServed ? Token::Text : Token::Failed);
    setLine(line++, tr("Store"),
            m_health.store ? QStringLiteral("✕ ") + errorText(*m_health.store) : tr("✓ is written"),
            m_health.store ? Token::Failed : Token::Text);
    setLine(line++, tr("Rows waiting"), numbers.whole(m_health.rowsWaiting));
    setLine(line++, tr("Orders"),
            tr("%1 placed, %2 refused, %3 fills", "since the engine was started")
                .arg(numbers.whole(m_health.orders), numbers.whole(m_health.refusals), numbers.whole(m_health.fills)));
    setLine(line++, tr("Markets"),
            tr("%1 open, %2 events").arg(numbers.whole(m_health.marketsOpen), numbers.whole(m_health.marketEvents)));
    setLine(line++, tr("Live channels"),
            m_health.lostRows > 0 ? tr("%1 subscribers, %2 rows lost to slow ones")
                                        .arg(numbers.whole(m_health.subscribers), numbers.whole(m_health.lostRows))
                                  : tr("%n subscriber(s)", nullptr, static_cast<int>(m_health.subscribers)),
            m_health.lostRows > 0 ? Token::Warning : Token::Text);
    m_table->setAccessibleName(tr("Shards"));
    emit m_shards.headerDataChanged(Qt::Horizontal, 0, ShardRows::ColumnCount - 1);
    m_shards.refresh();
    for (int column = 0; column + 1 < ShardRows::ColumnCount; ++column)
        m_table->resizeColumnToContents(column);
    // What stands beside it gives way: there is no bar to scroll by, and the last column would not be seen.
    const QHeaderView& header = *m_table->horizontalHeader();
    constexpr int kLast = ShardRows::ColumnCount - 1;
    m_table->setMinimumWidth(header.sectionPosition(kLast) + header.sectionSizeHint(kLast));
    // All rows are seen: the pane round it scrolls.
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_shards.rowCount() * m_table->verticalHeader()->defaultSectionSize() + 2);
    m_table->setVisible(m_shards.rowCount() > 0);
    QStringList told;
    for (const client::ShardHealth& shard : m_health.shards) {
        if (shard.failure)
            told << QStringLiteral("✕ %1: %2").arg(QString::fromStdString(shard.name), errorText(*shard.failure));
    }
    for (const client::AwayVenue& away : m_health.venuesAway) {
        told << QStringLiteral("✕ %1: %2 (%3)")
                    .arg(QString::fromStdString(away.venue), errorText(away.reason),
                         tr("since %1").arg(m_appearance.times().exact(away.since)));
    }
    for (const Error& notice : m_notices)
        told << QStringLiteral("⚠ ") + errorText(notice);
    m_told->setText(told.join(u'\n'));
    m_told->setVisible(!told.isEmpty());
}

} // namespace wh::ui
