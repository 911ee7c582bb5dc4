// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/DatasetColumns.h"

#include "ui/common/Appearance.h"
#include "ui/data/DatasetText.h"
#include "ui/data/QualityBook.h"
#include "ui/session/Session.h"

#include <QCoreApplication>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DatasetColumns)
};

using Shown = Column<client::Dataset>;
using client::Dataset;

struct QualityLook
{
    Icon icon;
    Token colour;
};

QualityLook lookOf(Quality::State state)
{
    switch (state) {
    case Quality::State::Sound:
        return {Icon::Check, Token::Up};
    case Quality::State::Faulty:
        return {Icon::Warning, Token::Warning};
    case Quality::State::Verifying:
        return {Icon::Jobs, Token::Accent};
    case Quality::State::Changed:
        return {Icon::Stale, Token::Stale};
    case Quality::State::Unverified:
        break;
    }
    return {Icon::Minus, Token::Muted};
}

template<typename Member>
Shown count(const QString& title, Member member, const Appearance& appearance)
{
    return Shown(title,
                 [member, &appearance](const Dataset& dataset) { return appearance.numbers().whole(dataset.*member); })
        .sortedBy([member](const Dataset& dataset) { return QVariant::fromValue<qlonglong>(dataset.*member); })
        .numeric();
}

template<typename Member>
Shown day(const QString& title, Member member, const Appearance& appearance)
{
    return Shown(title,
                 [member, &appearance](const Dataset& dataset) { return appearance.times().date(dataset.*member); })
        .sortedBy([member](const Dataset& dataset) { return QVariant::fromValue<qlonglong>(dataset.*member); })
        .decorated([member, &appearance](const Dataset& dataset, int role) {
            return role == Qt::ToolTipRole ? QVariant(appearance.times().exact(dataset.*member)) : QVariant();
        });
}

Shown quality(const Appearance& appearance, const QualityBook& qualities)
{
    return Shown(Words::tr("Quality"),
                 [&qualities](const Dataset& dataset) { return qualityText(qualities.of(dataset.id)); })
        .sortedBy(
            [&qualities](const Dataset& dataset) { return QVariant(static_cast<int>(qualities.of(dataset.id).state)); })
        .withTip(Words::tr("What the last verification found"))
        .decorated([&appearance, &qualities](const Dataset& dataset, int role) -> QVariant {
            if (role != Qt::DecorationRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole)
                return {};
            const Quality known = qualities.of(dataset.id);
            const auto [icon, colour] = lookOf(known.state);
            if (role == Qt::DecorationRole)
                return appearance.icon(icon, colour);
            if (role == Qt::ForegroundRole)
                return known.state == Quality::State::Unverified ? QVariant(appearance.colour(Token::Muted))
                                                                 : QVariant();
            QStringList lines;
            for (const auto& finding : known.findings)
                lines << QStringLiteral("%1: %2").arg(findingText(finding.code),
                                                      appearance.numbers().whole(finding.count));
            if (known.at != 0)
                lines << Words::tr("Verified %1").arg(appearance.times().moment(known.at));
            return lines.join(u'\n');
        });
}

} // namespace

std::vector<Shown> datasetColumns(const Appearance& appearance, const QualityBook& qualities)
{
    const auto trades = [&appearance](const Dataset& dataset) {
        return dataset.kind == "BARS" ? QStringLiteral("–") : appearance.numbers().whole(dataset.trades);
    };
    return {
        Shown(Words::tr("Instrument"), [](const Dataset& dataset) { return pairText(dataset.instrument); }),
        Shown(Words::tr("Venue"), [](const Dataset& dataset) { return toQString(dataset.instrument.name.venue); }),
        Shown(Words::tr("Kind"), [](const Dataset& dataset) { return kindText(dataset); }),
        day(Words::tr("From"), &Dataset::first, appearance),
        Shown(Words::tr("Length"), [](const Dataset& dataset) { return durationText(dataset.last - dataset.first); })
            .sortedBy(
                [](const Dataset& dataset) { return QVariant::fromValue<qlonglong>(dataset.last - dataset.first); })
            .decorated([&appearance](const Dataset& dataset, int role) {
                return role == Qt::ToolTipRole ? QVariant(spanText(dataset, appearance)) : QVariant();
            })
            .numeric(),
        count(Words::tr("Events"), &Dataset::events, appearance).withTip(Words::tr("Events, or candles")),
        quality(appearance, qualities),
        count(Words::tr("Gaps"), &Dataset::gaps, appearance)
            .withTip(Words::tr("Holes that the recording itself tells of"))
            .decorated([&appearance](const Dataset& dataset, int role) {
                return role == Qt::ForegroundRole && dataset.gaps > 0 ? QVariant(appearance.colour(Token::Warning))
                                                                      : QVariant();
            }),
        Shown(Words::tr("Trades"), trades)
            .sortedBy([](const Dataset& dataset) { return QVariant::fromValue<qlonglong>(dataset.trades); })
            .numeric(),
        Shown(Words::tr("Size"),
              [&appearance](const Dataset& dataset) { return bytesText(dataset.sizeBytes, appearance.numbers()); })
            .withTip(Words::tr("On disk"))
            .sortedBy([](const Dataset& dataset) { return QVariant::fromValue<qlonglong>(dataset.sizeBytes); })
            .numeric(),
        day(Words::tr("To"), &Dataset::last, appearance),
        Shown(Words::tr("Source"), [](const Dataset& dataset) { return toQString(dataset.source); })
            .withTip(Words::tr("The format it was imported from, or how it was generated"))
            .decorated([](const Dataset& dataset, int role) {
                return role == Qt::ToolTipRole ? QVariant(toQString(dataset.source)) : QVariant();
            }),
        Shown(Words::tr("ID"), [](const Dataset& dataset) { return toQString(dataset.id); }),
    };
}

} // namespace wh::ui
