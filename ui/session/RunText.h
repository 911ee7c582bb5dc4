// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/common/IconSet.h"

#include <QString>

namespace wh::ui {

class Session;

/// How a run's status is shown: never by hue alone.
struct StatusLook
{
    Icon icon = Icon::Info;
    Token colour = Token::Muted;
    QString word;
};

/// Of "DONE", "RUNNING" … GUI thread, as all here: the words are translated.
StatusLook statusLook(const std::string& status);
/// "#14".
QString runNumber(const std::string& run);
/// "#14 wide quotes", or the number alone where it has no name.
QString runTitle(const client::Run& run);
/// "binance:BTC/USDT:book" as "BINANCE BTC/USDT · Order book".
QString recordingTitle(const std::string& dataset);
/// Its title where the engine knows it, else its ID.
QString strategyTitle(const Session& session, const std::string& strategy);
/// What a job is about, in words: "Basic market maker on BINANCE BTC/USDT · Order book"; the name of an import's files.
QString jobTitle(const Session& session, const client::Job& job);
/// The same of a job that is no run: "Random walk, SIM BTC/USDT".
QString dataJobTitle(const client::Job& job);
/// Whether it has a report that can be opened and compared.
bool hasReport(const client::Run& run);
/// "maker, wide" as it is kept: trimmed, each once.
std::vector<std::string> tagsOf(const QString& text);
QString tagsText(const std::vector<std::string>& tags);

} // namespace wh::ui
