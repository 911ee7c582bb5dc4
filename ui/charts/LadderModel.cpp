// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/LadderModel.h"

#include "ui/common/Appearance.h"

#include <algorithm>

namespace wh::ui {

LadderModel::LadderModel(const Appearance& appearance, int levels, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance), m_levels(std::max(1, levels))
{
    connect(&m_appearance, &Appearance::changed, this,
            [this] { emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); });
}

void LadderModel::setBook(BookSnapshot book)
{
    const BookSnapshot before = std::exchange(m_book, std::move(book));
    Lots largest = 1;
    for (const Side side : {Side::Buy, Side::Sell}) {
        const auto& levels = m_book.side(side);
        for (std::size_t i = 0; i < std::min(levels.size(), static_cast<std::size_t>(m_levels)); ++i)
            largest = std::max(largest, levels[i].quantity);
    }
    const bool all =
        std::exchange(m_largest, largest) != largest || before.tick != m_book.tick || before.lot != m_book.lot;
    if (before.base != m_book.base || before.quote != m_book.quote)
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    // Views repaint what changed: mostly a few rows of a moving book.
    for (int row = 0; row < rowCount(); ++row) {
        const auto [side, level] = rowAt(row);
        const auto& was = before.side(side);
        const auto& is = m_book.side(side);
        const bool same = level < was.size() && level < is.size() ? was[level] == is[level]
                                                                  : level >= was.size() && level >= is.size();
        if (all || !same)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2 * m_levels;
}

int LadderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

LadderModel::Row LadderModel::rowAt(int row) const
{
    return row < m_levels ? Row{Side::Sell, static_cast<std::size_t>(m_levels - 1 - row)}
                          : Row{Side::Buy, static_cast<std::size_t>(row - m_levels)};
}

const BookLevel* LadderModel::levelAt(int row) const
{
    const auto [side, level] = rowAt(row);
    const auto& levels = m_book.side(side);
    return level < levels.size() ? &levels[level] : nullptr;
}

QString LadderModel::textOf(const BookLevel& level, Side side, int column) const
{
    const auto& numbers = m_appearance.numbers();
    switch (column) {
    case Price:
        return m_book.priceText(level.price, numbers);
    case Bid:
        return side == Side::Buy ? m_book.quantityText(level.quantity, numbers) : QString();
    case Ask:
        return side == Side::Sell ? m_book.quantityText(level.quantity, numbers) : QString();
    case OwnBid:
        return side == Side::Buy && level.own > 0 ? m_book.quantityText(level.own, numbers) : QString();
    case OwnAsk:
        return side == Side::Sell && level.own > 0 ? m_book.quantityText(level.own, numbers) : QString();
    default:
        return {};
    }
}

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::FontRole)
        return m_appearance.font(FontRole::Mono);
    const BookLevel* level = levelAt(index.row());
    if (!level)
        return {};
    const auto [side, depth] = rowAt(index.row());
    const Token colour = side == Side::Buy ? Token::Up : Token::Down;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*level, side, index.column());
    case Qt::ForegroundRole: {
        const bool own = index.column() == OwnBid || index.column() == OwnAsk;
        return m_appearance.colour(own ? Token::Accent : (index.column() == Price ? colour : Token::Text));
    }
    case Qt::AccessibleTextRole:
        return (side == Side::Buy ? tr("Bid %1 %2 at %3") : tr("Ask %1 %2 at %3"))
            .arg(m_book.quantityText(level->quantity, m_appearance.numbers()), m_book.base,
                 m_book.priceText(level->price, m_appearance.numbers()));
    case ShareRole: {
        const bool bar = index.column() == (side == Side::Buy ? Bid : Ask);
        return bar ? static_cast<double>(level->quantity) / static_cast<double>(m_largest) : 0.0;
    }
    case SideRole:
        return static_cast<int>(side);
    case BestRole:
        return depth == 0;
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) // in full where a narrow heading has an end of it
        return {};
    const bool showsUnit = m_unitsShown || role == Qt::ToolTipRole;
    const auto withUnit = [showsUnit](const QString& name, const QString& unit) {
        return unit.isEmpty() || !showsUnit ? name : name + QStringLiteral("  ") + unit;
    };
    switch (section) {
    case OwnBid:
        return tr("My bids");
    case Bid:
        return withUnit(tr("▲ Bids"), m_book.base);
    case Price:
        return withUnit(tr("Price"), m_book.quote);
    case Ask:
        return withUnit(tr("▼ Asks"), m_book.base);
    case OwnAsk:
        return tr("My asks");
    default:
        return {};
    }
}

} // namespace wh::ui
