// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/client/Transport.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace wh::test {

using Json = nlohmann::ordered_json;

/// A way to an engine that keeps one bot, which does what a test says: it answers what the client asks about bots in
/// the schema's words, has a history of each channel, and tells subscribers what comes. What is not about bots goes to
/// another way. All on the GUI thread.
class ScriptedBot
{
public:
    explicit ScriptedBot(client::Transport under);
    client::Transport transport();

    static constexpr const char* kId = "7";

    // The bot as it stands. After a change: tellBot().
    Json& bot() { return m_bot; }
    Json& figures() { return m_figures; }
    /// Other bots of the list, told with it: what makes each another than this one, its figures as "figures".
    std::vector<Json>& others() { return m_others; }
    Json& configuration() { return m_configuration; }
    std::vector<Json>& versions() { return m_versions; }
    std::vector<Json>& findings() { return m_findings; }
    std::vector<Json>& differences() { return m_differences; }
    void tellBot();
    void removeBot();

    // Streams, by the names of the schema: "botLogs", "botEvents", "botOrders", "botTrades".
    /// Into history alone: of before the stream is kept.
    void remember(const std::string& channel, Json row);
    void forget(const std::string& channel) { m_channels.erase(channel); }
    /// To subscribers and into history.
    void tell(const std::string& channel, std::vector<Json> rows);
    /// Into history, and subscribers that come back learn that it is not kept for them.
    void skip(const std::string& channel, std::vector<Json> rows);
    std::size_t historySize(const std::string& channel) { return m_channels[channel].rows.size(); }

    // States.
    void tellBook(const Json& book);
    void tellAccount(const Json& account);
    void tellOpenOrders(const std::vector<Json>& orders);
    void tellGauges(const std::vector<Json>& gauges);
    /// The course of a gauge, as history has it.
    std::function<Json(const std::string& name, const Json& variables)> gaugeCourse;

    /// A run of the engine below: its report is what "botReport" answers. Empty: nothing is kept of the bot.
    void setLife(std::string run) { m_life = std::move(run); }

    /// The way breaks: watches end, and nothing is answered but an error. Then it is there again.
    void breakOff();
    void comeBack() { m_isBroken = false; }
    /// All questions are kept, and answered by answerKept().
    void keepAnswers(bool kept) { m_keepsAnswers = kept; }
    void answerKept();
    /// The next question or command of that name is answered so.
    void failNext(const std::string& field, const std::string& code, const Json& details = Json::object());

    struct Asked
    {
        std::string field; ///< "botLogs", "stopBots"
        bool isWatch = false;
        Json variables;
    };
    const std::vector<Asked>& asked() const { return m_asked; }
    std::size_t countOf(const std::string& field, bool isWatch = false) const;
    const Asked* last(const std::string& field, bool isWatch = false) const;
    std::size_t watchers(const std::string& field) const;

    // Rows.
    static Json log(TimeNs time, const std::string& level, const std::string& text);
    static Json event(TimeNs time, const std::string& level, const std::string& kind, const std::string& document);
    static Json order(TimeNs time, int id, const std::string& status, bool isBuy, const std::string& price,
                      const std::string& quantity = "0.01", const std::string& filled = "0",
                      const std::string& reason = {});
    static Json trade(TimeNs time, int fill, int order, bool isBuy, const std::string& price,
                      const std::string& realised = "0", const std::string& quantity = "0.01");
    static Json step(TimeNs time, const std::string& from, const std::string& event, const std::string& to,
                     const std::string& who, const std::string& reason = {});
    static Json gauge(TimeNs time, const std::string& name, double value, const std::string& unit,
                      std::optional<double> minimum = {}, std::optional<double> maximum = {});
    static Json book(TimeNs time, double mid, int levels = 25, bool isLive = true);
    static Json account(TimeNs time, const std::string& equity, const std::string& net, const std::string& position);
    static Json version(int number, TimeNs time, const std::string& who, const Json& document, int restores = 0);

private:
    struct Channel
    {
        std::vector<Json> rows; ///< oldest first
        std::size_t keptFrom = 0;
    };
    struct Watcher
    {
        std::string field;
        client::Transport::Listener listener;
        std::size_t told = 0; ///< rows of the channel
    };

    void execute(const client::Request& request, client::Transport::Answer answer);
    Result<client::Transport::Handle> subscribe(const client::Request& request, client::Transport::Listener listener);
    void answerReport(const client::Request& request, client::Transport::Answer answer);
    std::string answerTo(const std::string& field, const Json& variables);
    Json history(const std::string& field, const Json& variables);
    Json command(const std::string& field, const Json& variables);
    Json wholeBot() const;
    Json changesOfAll() const;
    Json batchFor(Watcher& watcher);
    void push(const std::string& field, const Json& data);

    client::Transport m_under;
    Json m_bot, m_figures, m_configuration;
    std::vector<Json> m_versions, m_findings, m_differences;
    std::map<std::string, Channel> m_channels;
    std::vector<Json> m_others;
    Json m_book, m_account, m_openOrders = Json::array();
    std::map<std::string, Json> m_gauges;
    std::vector<std::weak_ptr<Watcher>> m_watchers;
    std::string m_life;
    std::map<std::string, std::pair<std::string, Json>> m_failures;
    std::vector<Asked> m_asked;
    std::deque<std::function<void()>> m_kept;
    bool m_isBroken = false;
    bool m_keepsAnswers = false;
    bool m_isRemoved = false;
    int m_sequence = 0;
};

} // namespace wh::test
