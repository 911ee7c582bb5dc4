// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/ImportDoubts.h"

#include "ui/data/ImportGuess.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <optional>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportDoubts)
};

/// Some venues call Bitcoin XBT.
std::string assetOf(const std::string& name)
{
    return name == "XBT" ? "BTC" : name;
}

bool isSamePair(const InstrumentName& a, const InstrumentName& b)
{
    return assetOf(a.base) == assetOf(b.base) && assetOf(a.quote) == assetOf(b.quote);
}

std::optional<QString> doubtOfFormat(const QString& file, const client::ImportPreview& preview,
                                     const std::string& chosen)
{
    QStringList formats;
    for (const auto& member : preview.members) {
        if (member.format && !formats.contains(toQString(member.format->id)))
            formats << toQString(member.format->id);
    }
    if (!chosen.empty() && !formats.isEmpty() && !formats.contains(toQString(chosen)))
        return Words::tr("%1 looks like %2, not like %3. Choose what the content tells, unless you know better.")
            .arg(file, formats.first(), toQString(chosen));
    if (formats.size() > 1)
        return Words::tr("%1 holds several formats (%2), and all of it is read as %3. Unpack it, and import each by "
                         "itself.")
            .arg(file, formats.join(QLatin1String(", ")), chosen.empty() ? formats.first() : toQString(chosen));
    return std::nullopt;
}

std::optional<QString> doubtOfInstrument(const QString& file, const client::ImportPreview& preview,
                                         const InstrumentName& chosen)
{
    const QString pair = toQString(chosen.base + '/' + chosen.quote);
    const std::string format = preview.front() && preview.front()->format ? preview.front()->format->id : "";
    for (const auto& member : preview.members) {
        if (member.symbol.empty())
            continue;
        const auto said = guessInstrument(toQString(member.symbol), format);
        const bool isNamed = toQString(member.symbol).contains(toQString(chosen.base), Qt::CaseInsensitive);
        if (said ? !isSamePair(*said, chosen) : !isNamed && assetOf(chosen.base) != "BTC")
            return Words::tr("%1 says that it is of %2, not of %3. Correct the instrument, or remove the file.")
                .arg(file, toQString(member.symbol), pair);
    }
    auto named = guessInstrument(toQString(preview.file), format);
    if (!named && preview.front())
        named = guessInstrument(toQString(preview.front()->name), format);
    if (named && !isSamePair(*named, chosen))
        return Words::tr("The name of %1 speaks of %2, not of %3. Correct the instrument, or remove the file.")
            .arg(file, toQString(named->base + '/' + named->quote), pair);
    const QString venue = venueOf(toQString(preview.file), format);
    const QString chosenVenue = venueIn(toQString(chosen.venue));
    if (!venue.isEmpty() && !chosenVenue.isEmpty() && venue != chosenVenue)
        return Words::tr("%1 looks like one of %2, not of %3. Correct the venue, or remove the file.")
            .arg(file, venue, chosenVenue);
    return std::nullopt;
}

} // namespace

std::vector<ImportDoubt> doubtsOf(const client::ImportRequest& request,
                                  const std::vector<client::ImportPreview>& previews)
{
    std::vector<ImportDoubt> doubts;
    const auto chosen = InstrumentName::parse(request.instrument);
    for (const auto& preview : previews) {
        const QString file = QFileInfo(toQString(preview.file)).fileName();
        if (auto doubt = doubtOfFormat(file, preview, request.format))
            doubts.push_back({"format", *doubt});
        if (!chosen)
            continue;
        if (auto doubt = doubtOfInstrument(file, preview, *chosen))
            doubts.push_back({"instrument", *doubt});
    }
    return doubts;
}

} // namespace wh::ui
