// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/AccountPane.h"
#include "ui/common/Appearance.h"
#include "ui/session/Session.h"

namespace wh::ui {

namespace {

constexpr int kMostDigits = 8; ///< of an asset

QString withUnit(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : name + QStringLiteral("  ") + unit;
}

} // namespace

AccountModel::AccountModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{}

void AccountModel::setAccount(const std::optional<client::BotAccount>& account, const BotUnits& units,
                              const Decimal& capital)
{
    m_account = account;
    m_units = units;
    m_capital = capital;
    refresh();
}

void AccountModel::refresh()
{
    auto now = lines();
    if (now.size() != m_lines.size()) {
        beginResetModel();
        m_lines = std::move(now);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i] == m_lines[i])
            continue;
        m_lines[i] = std::move(now[i]);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::vector<AccountModel::Line> AccountModel::lines() const
{
    std::vector<Line> lines;
    if (!m_account)
        return lines;
    const auto& numbers = m_appearance.numbers();
    const auto money = [&](const QString& name, const Decimal& value, bool isSigned, const QString& tip) {
        Line line;
        line.name = withUnit(name, m_units.money.unit);
        line.amount = m_units.moneyText(value, numbers, isSigned ? Sign::Always : Sign::WhenNegative);
        line.tip = tip;
        line.sign = isSigned ? value.sign() : 0;
        if (!arrowOf(line.sign).isEmpty())
            line.amount = arrowOf(line.sign) + u' ' + line.amount;
        lines.push_back(std::move(line));
    };
    const auto& profit = m_account->profit;
    money(tr("Equity"), m_account->equity, false, tr("All that it has, valued at the mid"));
    money(tr("Put in"), m_capital, false, tr("What it began with"));
    money(tr("Net profit"), profit.net, true, tr("Realised and unrealised profit less fees"));
    money(tr("Realised"), profit.realised, true, tr("Of what was closed, before fees"));
    money(tr("Unrealised"), profit.unrealised, true, tr("Of what is held, at the mid"));
    money(tr("Fees"), profit.fees, false, tr("Paid; negative: more rebates than fees"));
    Line position;
    position.name = withUnit(tr("Inventory"), m_units.quantity.unit);
    position.amount = m_units.quantityText(m_account->position, numbers, Sign::Always);
    position.tip = tr("What is held; negative: short");
    lines.push_back(std::move(position));
    for (const auto& asset : m_account->assets) {
        Line line;
        // Fees leave up to 18 digits behind: what is too fine for the eye is in the tip.
        const int exact = std::max(asset.total.fractionDigits(), asset.reserved.fractionDigits());
        const int digits = std::min(exact, kMostDigits);
        const auto text = [&](const Decimal& value) { return numbers.rounded(value.toString(), digits); };
        const auto whole = [&](const Decimal& value) { return numbers.exact(toQString(value.toFixed(exact))); };
        line.name = toQString(asset.asset);
        line.amount = text(asset.total);
        line.reserved = text(asset.reserved);
        line.free = text(asset.total - asset.reserved);
        line.tip = tr("%1 of its own, of which open orders hold %2").arg(whole(asset.total), whole(asset.reserved));
        line.isAsset = true;
        lines.push_back(std::move(line));
    }
    return lines;
}

int AccountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AccountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AccountModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Name       ? line.name
               : column == Amount   ? line.amount
               : column == Reserved ? line.reserved
                                    : line.free;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::ForegroundRole:
        if (column == Amount)
            return m_appearance.theme().ofSign(line.sign);
        return column == Name && !line.isAsset ? QVariant(m_appearance.colour(Token::Muted)) : QVariant();
    case Qt::ToolTipRole:
        return line.tip;
    default:
        return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Account");
    case Amount:
        return tr("Amount");
    case Reserved:
        return tr("In orders");
    default:
        return tr("Free");
    }
}

} // namespace wh::ui
