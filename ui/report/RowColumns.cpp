// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RowColumns.h"

#include "ui/common/Appearance.h"
#include "ui/common/NoValue.h"

namespace wh::ui {

namespace {

using FillColumn = Column<client::Fill>;
using TradeColumn = Column<client::Trade>;

/// "Price, USDT"
QString withUnit(const QString& name, const QString& unit)
{
    return unit.isEmpty() ? name : name + QStringLiteral(", ") + unit;
}

QString exact(const Appearance& appearance, const Decimal& value, int digits, Sign sign = Sign::WhenNegative)
{
    return appearance.numbers().exact(toQString(value.toFixed(std::max(digits, 0))), sign);
}

/// Of runs within one day the clock is enough.
auto momentOf(const Appearance& appearance, const OpenReportPtr& open)
{
    const auto* look = &appearance;
    const bool isOneDay = open && look->times().date(open->report.start) == look->times().date(open->report.end);
    return [look, isOneDay](TimeNs time) {
        return isOneDay ? look->times().clock(time, kMillisecond) : look->times().moment(time, kMillisecond);
    };
}

/// Money that may be gain or loss: its sign, its arrow and its colour.
QVariant signColour(const Appearance& appearance, const Decimal& value, int role)
{
    return role == Qt::ForegroundRole ? QVariant(appearance.theme().ofSign(value.sign())) : QVariant();
}

} // namespace

std::vector<EngineTable<client::Fill>::EngineColumn> RowColumns::ofFills(const Appearance& appearance,
                                                                         const OpenReportPtr& open)
{
    const ValueFormat price = open ? open->price : ValueFormat();
    const ValueFormat quantity = open ? open->quantity : ValueFormat();
    const auto* look = &appearance;
    const auto money = [look](auto member, int digits) {
        return [look, member, digits](const client::Fill& fill) { return exact(*look, fill.*member, digits); };
    };
    /// How far the mid went our way after the fill, in ten thousandths of the price.
    const auto markout = [look](auto member) {
        return [look, member](const client::Fill& fill) {
            const auto& after = fill.*member;
            if (!after || fill.midAtFill.isZero())
                return noValue();
            const double move = (after->toDouble() / fill.midAtFill.toDouble() - 1) * 1e4;
            return look->numbers().fixed(fill.isBuy ? move : -move, 2, Sign::Always);
        };
    };
    std::vector<EngineTable<client::Fill>::EngineColumn> columns;
    const auto add = [&](FillColumn column, const char* sortField = "") {
        columns.push_back({std::move(column), sortField});
    };
    add(FillColumn(tr("Time"),
                   [clock = momentOf(appearance, open)](const client::Fill& fill) { return clock(fill.receiveTime); })
            .withTip(tr("When the bot learned of it"))
            .decorated([look](const client::Fill& fill, int role) {
                return role == Qt::ToolTipRole ? QVariant(look->times().exact(fill.receiveTime)) : QVariant();
            }),
        "TIME");
    add(FillColumn(tr("Side"), [](const client::Fill& fill) {
            return fill.isBuy ? tr("▲ Buy") : tr("▼ Sell");
        }).decorated([look](const client::Fill& fill, int role) {
        return role == Qt::ForegroundRole ? QVariant(look->colour(fill.isBuy ? Token::Up : Token::Down)) : QVariant();
    }));
    add(FillColumn(withUnit(tr("Price"), price.unit), money(&client::Fill::price, price.digits)).numeric(), "PRICE");
    add(FillColumn(withUnit(tr("Quantity"), quantity.unit), money(&client::Fill::quantity, quantity.digits)).numeric(),
        "QUANTITY");
    add(FillColumn(tr("As"), [](const client::Fill& fill) {
            return fill.isMaker ? tr("Maker") : tr("Taker");
        }).withTip(tr("Whether the order rested in the book or took from it")));
    add(FillColumn(tr("Fee"),
                   [look](const client::Fill& fill) {
                       return exact(*look, fill.fee, std::min(8, fill.fee.fractionDigits())) + u' ' +
                              toQString(fill.feeAsset);
                   })
            .numeric(),
        "FEE");
    add(FillColumn(tr("After 1 s, bps"), markout(&client::Fill::midAfter1s))
            .withTip(tr("How far the mid price went for us (+) or against us (−) within 1 s after the fill"))
            .numeric());
    add(FillColumn(tr("After 5 s, bps"), markout(&client::Fill::midAfter5s))
            .withTip(tr("How far the mid price went for us (+) or against us (−) within 5 s after the fill"))
            .numeric());
    add(FillColumn(tr("After 30 s, bps"), markout(&client::Fill::midAfter30s))
            .withTip(tr("How far the mid price went for us (+) or against us (−) within 30 s after the fill"))
            .numeric());
    add(FillColumn(tr("Queued"),
                   [](const client::Fill& fill) { return fill.queueWait ? durationText(*fill.queueWait) : noValue(); })
            .withTip(tr("From the order's acceptance to the fill"))
            .numeric());
    add(FillColumn(withUnit(tr("Position"), quantity.unit), money(&client::Fill::positionAfter, quantity.digits))
            .withTip(tr("After the fill"))
            .numeric());
    add(FillColumn(tr("Order"), [](const client::Fill& fill) { return toQString(fill.order); }).numeric());
    return columns;
}

std::vector<EngineTable<client::Trade>::EngineColumn> RowColumns::ofTrades(const Appearance& appearance,
                                                                           const OpenReportPtr& open)
{
    const ValueFormat price = open ? open->price : ValueFormat();
    const ValueFormat quantity = open ? open->quantity : ValueFormat();
    const ValueFormat money = open ? open->money : ValueFormat();
    const auto* look = &appearance;
    const auto decimal = [look](auto member, int digits, Sign sign = Sign::WhenNegative) {
        return [look, member, digits, sign](const client::Trade& trade) {
            return exact(*look, trade.*member, digits, sign);
        };
    };
    const auto moment = [clock = momentOf(appearance, open)](auto member) {
        return [clock, member](const client::Trade& trade) { return clock(trade.*member); };
    };
    std::vector<EngineTable<client::Trade>::EngineColumn> columns;
    const auto add = [&](TradeColumn column, const char* sortField = "") {
        columns.push_back({std::move(column), sortField});
    };
    add(TradeColumn(tr("Closed"), moment(&client::Trade::closed)), "CLOSED");
    add(TradeColumn(tr("Side"), [](const client::Trade& trade) {
            return trade.isBuy ? tr("▲ Long") : tr("▼ Short");
        }).decorated([look](const client::Trade& trade, int role) {
        return role == Qt::ForegroundRole ? QVariant(look->colour(trade.isBuy ? Token::Up : Token::Down)) : QVariant();
    }));
    add(TradeColumn(withUnit(tr("Profit"), money.unit),
                    [look, digits = money.digits](const client::Trade& trade) {
                        const QString arrow = arrowOf(trade.profit.rounded(digits).sign()); // as shown
                        return (arrow.isEmpty() ? QString() : arrow + u' ') +
                               exact(*look, trade.profit, digits, Sign::Always);
                    })
            .withTip(tr("Net of fees"))
            .decorated([look, digits = money.digits](const client::Trade& trade, int role) {
                return signColour(*look, trade.profit.rounded(digits), role);
            })
            .numeric(),
        "PROFIT");
    add(TradeColumn(withUnit(tr("Quantity"), quantity.unit), decimal(&client::Trade::quantity, quantity.digits))
            .numeric(),
        "QUANTITY");
    add(TradeColumn(withUnit(tr("Entry"), price.unit), decimal(&client::Trade::entryPrice, price.digits)).numeric());
    add(TradeColumn(withUnit(tr("Exit"), price.unit), decimal(&client::Trade::exitPrice, price.digits)).numeric());
    add(TradeColumn(tr("Held"), [](const client::Trade& trade) { return durationText(trade.closed - trade.opened); })
            .numeric(),
        "HELD");
    add(TradeColumn(withUnit(tr("Fees"), money.unit), decimal(&client::Trade::fees, money.digits)).numeric());
    add(TradeColumn(withUnit(tr("Worst"), money.unit), decimal(&client::Trade::worst, money.digits, Sign::Always))
            .withTip(tr("The worst mark while it was open"))
            .numeric());
    add(TradeColumn(withUnit(tr("Best"), money.unit), decimal(&client::Trade::best, money.digits, Sign::Always))
            .withTip(tr("The best mark while it was open"))
            .numeric());
    add(TradeColumn(tr("Opened"), moment(&client::Trade::opened)), "OPENED");
    return columns;
}

} // namespace wh::ui
