// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/RunText.h"

#include "ui/common/ParameterTitle.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QStringList>

namespace wh::ui {

namespace {

struct Look
{
    std::string_view status;
    Icon icon;
    Token colour;
    const char* word;
};

constexpr Look kLooks[] = {
    {"DRAFT", Icon::Editor, Token::Muted, QT_TRANSLATE_NOOP("Runs", "Draft")},
    {"QUEUED", Icon::Clock, Token::Muted, QT_TRANSLATE_NOOP("Runs", "Queued")},
    {"RUNNING", Icon::Run, Token::Accent, QT_TRANSLATE_NOOP("Runs", "Running")},
    {"DONE", Icon::Check, Token::Up, QT_TRANSLATE_NOOP("Runs", "Done")},
    {"FAILED", Icon::Failed, Token::Failed, QT_TRANSLATE_NOOP("Runs", "Failed")},
    {"CANCELLED", Icon::Cancel, Token::Muted, QT_TRANSLATE_NOOP("Runs", "Cancelled")},
    {"INTERRUPTED", Icon::Warning, Token::Warning, QT_TRANSLATE_NOOP("Runs", "Interrupted")},
};

} // namespace

StatusLook statusLook(const std::string& status)
{
    for (const Look& look : kLooks) {
        if (look.status == status)
            return {look.icon, look.colour, QCoreApplication::translate("Runs", look.word)};
    }
    return {Icon::Help, Token::Muted, toQString(status)};
}

QString runNumber(const std::string& run)
{
    return u'#' + toQString(run);
}

QString runTitle(const client::Run& run)
{
    return run.name.empty() ? runNumber(run.id) : runNumber(run.id) + u' ' + toQString(run.name);
}

/// The kind of a recording as the list of recordings calls it; "bars-1m" with its length.
static QString kindWord(const QString& kind)
{
    if (kind == u"book")
        return QCoreApplication::translate("DatasetText", "Order book");
    if (kind == u"trades")
        return QCoreApplication::translate("DatasetText", "Trades");
    if (kind == u"orders")
        return QCoreApplication::translate("DatasetText", "Order by order");
    return kind.startsWith(u"bars-")
               ? QCoreApplication::translate("DatasetText", "Candles, %1", "length of a candle").arg(kind.mid(5))
               : kind;
}

QString recordingTitle(const std::string& dataset)
{
    const QStringList parts = toQString(dataset).split(u':');
    if (parts.size() < 2)
        return toQString(dataset);
    const QString market = parts[0].toUpper() + u' ' + parts[1];
    return parts.size() == 2 ? market : market + QStringLiteral(" · ") + kindWord(parts.mid(2).join(u':'));
}

QString strategyTitle(const Session& session, const std::string& strategy)
{
    const client::Strategy* known = session.strategy(strategy);
    return toQString(known ? known->title : strategy);
}

QString dataJobTitle(const client::Job& job)
{
    if (job.kind != "GENERATE" && job.kind != "VERIFY")
        return toQString(job.title); // files
    // "random_walk sim:BTC/USDT" of a market that is generated, an ID of a recording that is verified.
    const auto space = job.title.find(' ');
    if (job.kind == "GENERATE" && space != job.title.npos)
        return parameterTitle(job.title.substr(0, space)) + QStringLiteral(", ") +
               recordingTitle(job.title.substr(space + 1));
    return recordingTitle(job.title);
}

QString jobTitle(const Session& session, const client::Job& job)
{
    if (job.kind != "BACKTEST" && job.kind != "SWEEP")
        return dataJobTitle(job);
    // The engine's title has both IDs: the run itself may be deleted already.
    constexpr std::string_view kOn = " on ";
    const auto on = job.title.find(kOn);
    if (on == job.title.npos)
        return toQString(job.title);
    return QCoreApplication::translate("Runs", "%1 on %2", "a strategy, a recording")
        .arg(strategyTitle(session, job.title.substr(0, on)), recordingTitle(job.title.substr(on + kOn.size())));
}

bool hasReport(const client::Run& run)
{
    return run.summary && !run.isUnderWay();
}

std::vector<std::string> tagsOf(const QString& text)
{
    std::vector<std::string> tags;
    for (const QString& part : text.split(u',')) {
        const std::string tag = part.simplified().toStdString();
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

QString tagsText(const std::vector<std::string>& tags)
{
    QStringList texts;
    for (const std::string& tag : tags)
        texts << toQString(tag);
    return texts.join(QStringLiteral(", "));
}

} // namespace wh::ui
