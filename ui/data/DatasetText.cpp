// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/DatasetText.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DatasetText)
};

struct FindingWords
{
    const char* code;
    const char* words;
};

constexpr FindingWords kFindings[] = {
    {"verify.gap", QT_TRANSLATE_NOOP("DatasetText", "Gaps")},
    {"verify.silence", QT_TRANSLATE_NOOP("DatasetText", "Long silences")},
    {"verify.out_of_order", QT_TRANSLATE_NOOP("DatasetText", "Out of order")},
    {"verify.duplicate", QT_TRANSLATE_NOOP("DatasetText", "Duplicates")},
    {"verify.crossed_book", QT_TRANSLATE_NOOP("DatasetText", "Crossed book")},
    {"verify.zero_price", QT_TRANSLATE_NOOP("DatasetText", "Prices of zero")},
    {"verify.bar_inconsistent",
     QT_TRANSLATE_NOOP("DatasetText", "Candles whose open or close is not within low and high")},
    {"verify.no_snapshot",
     QT_TRANSLATE_NOOP("DatasetText", "Starts without a snapshot: far levels are unknown until they change")},
    {"verify.damaged_block", QT_TRANSLATE_NOOP("DatasetText", "Damaged blocks")},
    {"verify.damaged_file", QT_TRANSLATE_NOOP("DatasetText", "Damaged files")},
};

} // namespace

QString pairText(const Instrument& instrument)
{
    return QString::fromStdString(instrument.name.base + '/' + instrument.name.quote);
}

QString kindText(const client::Dataset& dataset)
{
    if (dataset.kind == "BARS")
        return Words::tr("Candles, %1", "length of a candle").arg(durationText(dataset.barInterval));
    if (dataset.kind == "TRADES")
        return Words::tr("Trades");
    return dataset.kind == "ORDERS" ? Words::tr("Order by order") : Words::tr("Order book");
}

QString contractText(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Spot:
        return Words::tr("Spot");
    case ContractKind::Linear:
        return Words::tr("Linear contract");
    case ContractKind::Inverse:
        return Words::tr("Inverse contract");
    }
    return {};
}

QString bytesText(std::int64_t bytes, const NumberFormat& numbers)
{
    constexpr std::array<const char*, 5> kUnits = {"B", "kB", "MB", "GB", "TB"};
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= 999.5 && unit + 1 < kUnits.size()) {
        value /= 1000;
        ++unit;
    }
    return numbers.fixed(value, unit == 0 || value >= 99.95 ? 0 : 1) + u' ' + QLatin1String(kUnits[unit]);
}

QString spanText(const client::Dataset& dataset, const Appearance& appearance)
{
    return Words::tr("%1 … %2", "first and last moment")
        .arg(appearance.times().moment(dataset.first), appearance.times().moment(dataset.last));
}

QString findingText(const std::string& code)
{
    const auto* const found =
        std::find_if(std::begin(kFindings), std::end(kFindings), [&](const auto& words) { return code == words.code; });
    return found == std::end(kFindings) ? QString::fromStdString(code) : Words::tr(found->words);
}

QString detailsText(const client::Pairs& details, TimeNs at, const Appearance& appearance)
{
    const auto& times = appearance.times();
    QStringList parts;
    for (const auto& [name, value] : details) {
        const auto moment = value.find('T') == value.npos ? Result<TimeNs>(Error("time.malformed")) : parseTime(value);
        QString text = QString::fromStdString(value);
        if (moment && times.date(*moment) == times.date(at))
            text = times.clock(*moment, kMillisecond);
        else if (moment)
            text = times.moment(*moment, kMillisecond);
        parts << QString::fromStdString(name) + u' ' + text;
    }
    return parts.join(QLatin1String(", "));
}

QString noteText(const Error& note)
{
    // A code of a later engine is told in its own words.
    const std::string_view own = note.field("text");
    return hasErrorSentence(note.code) || own.empty()
               ? errorCause(note)
               : QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size()));
}

QString jobText(const client::Job& job)
{
    const QString title = QString::fromStdString(job.title);
    if (job.kind == "IMPORT")
        return Words::tr("Importing %1").arg(title);
    return (job.kind == "GENERATE" ? Words::tr("Generating %1") : Words::tr("Verifying %1")).arg(title);
}

} // namespace wh::ui
