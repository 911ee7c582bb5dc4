// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/ImportGuess.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace wh::ui {

namespace {

constexpr const char* kVenues[] = {"binance", "bybit",  "coinbase", "kraken",  "bitfinex", "bitstamp", "bitmex", "okx",
                                   "okex",    "kucoin", "gemini",   "deribit", "huobi",    "gateio",   "mexc",   "ftx"};

/// Longest first: USDT is no USD with a T before it.
constexpr const char* kQuotes[] = {"FDUSD", "USDT", "USDC", "BUSD", "TUSD", "USD", "EUR", "GBP",
                                   "TRY",   "JPY",  "BRL",  "DAI",  "BTC",  "ETH", "BNB"};

} // namespace

QString venueIn(const QString& text)
{
    for (const char* venue : kVenues) {
        if (text.contains(QLatin1String(venue), Qt::CaseInsensitive))
            return QString::fromLatin1(venue);
    }
    return {};
}

QString venueOf(const QString& file, const std::string& format)
{
    const QString venue = venueIn(QFileInfo(file).fileName());
    return venue.isEmpty() ? venueIn(QString::fromStdString(format)) : venue;
}

std::optional<InstrumentName> guessInstrument(const QString& file, const std::string& format)
{
    QString name = QFileInfo(file).fileName();
    QString venue = venueOf(file, format);
    if (venue.isEmpty())
        venue = QStringLiteral("file");
    name.remove(QRegularExpression(venue, QRegularExpression::CaseInsensitiveOption));
    // Tardis names the kind of its data, with the depth: "incremental_book_L2", "book_snapshot_25".
    name.replace(QRegularExpression(QStringLiteral("(?:incremental_book|book_snapshot)_(?:L[1-3]|[0-9]+)")),
                 QStringLiteral("_"));
    for (const char* quote : kQuotes) {
        // Base and quote are one word ("BTCUSDT") or two ("BTC-USDT", "btc_usd").
        const QRegularExpression symbol(
            QStringLiteral("(?:^|[^A-Za-z0-9])([A-Za-z0-9]{2,10}?)[-_/]?%1(?:[^A-Za-z]|$)").arg(QLatin1String(quote)),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = symbol.match(name);
        const bool isCutInBitcoin = match.captured(1).compare(QLatin1String("XB"), Qt::CaseInsensitive) == 0;
        if (!match.hasMatch() || isCutInBitcoin) // XBTUSD is no XB/TUSD
            continue;
        const auto parsed = InstrumentName::parse(
            QStringLiteral("%1:%2/%3").arg(venue, match.captured(1), QLatin1String(quote)).toStdString());
        if (parsed)
            return *parsed;
    }
    return std::nullopt;
}

} // namespace wh::ui
