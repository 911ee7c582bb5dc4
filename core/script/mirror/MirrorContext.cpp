// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/mirror/MirrorContext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wh {

using sandbox::Answer;
using sandbox::Ask;
using sandbox::News;
using sandbox::Output;

namespace {
/// More than any venue takes, and what a message may hold.
constexpr Lots kMostLots = Lots{1} << 53;
} // namespace

MirrorContext::MirrorContext(const sandbox::Live& live, AskHost ask)
    : m_instrument(live.instrument)
    , m_ask(std::move(ask))
    , m_random(live.seed)
    , m_stored(live.stored.begin(), live.stored.end())
{}

MirrorContext::MirrorContext(const Instrument& instrument, AskHost ask)
    : m_instrument(instrument), m_ask(std::move(ask)), m_random(0)
{}

void MirrorContext::apply(const News& news)
{
    m_now = news.now;
    OrderBook& book = m_feed.mirroredBook();
    if (news.isWholeBook)
        book.clear();
    for (const auto& level : news.levels)
        book.set(level.side, level.price, level.lots);
    if (news.face)
        m_feed.mirror(*news.face);
    m_position = news.position;
    m_holding = news.holding;
    m_equity = news.equity;
    m_balances = news.balances;
    if (news.orders)
        m_orders = *news.orders;
    for (const auto& order : news.ended) {
        if (m_ended.size() == kEndedKept)
            m_ended.pop_front();
        m_ended.push_back(order);
    }
}

void MirrorContext::take(sandbox::HookDone& done)
{
    done.outputs = std::exchange(m_outputs, {});
    done.stored = std::exchange(m_changes, {});
}

Answer MirrorContext::ask(const Ask& ask)
{
    Answer answer = m_ask(ask);
    apply(answer.news);
    return answer;
}

Result<void> MirrorContext::askPlainly(const Ask& question)
{
    Answer answer = ask(question);
    if (answer.refusal)
        return *std::move(answer.refusal);
    return {};
}

Balance MirrorContext::balance(std::string_view asset) const
{
    for (const auto& balance : m_balances) {
        if (balance.asset == asset)
            return balance;
    }
    Balance none;
    none.asset = asset;
    return none;
}

const OwnOrder* MirrorContext::order(OrderId id) const
{
    const auto is = [id](const OwnOrder& order) { return order.id == id; };
    if (const auto open = std::find_if(m_orders.begin(), m_orders.end(), is); open != m_orders.end())
        return &*open;
    const auto ended = std::find_if(m_ended.rbegin(), m_ended.rend(), is); // the newest that is known of it
    return ended == m_ended.rend() ? nullptr : &*ended;
}

Result<OrderId> MirrorContext::place(OrderRequest request)
{
    request.id = {};
    request.quantity = std::min(request.quantity, kMostLots);
    request.displayQuantity = std::min(request.displayQuantity, kMostLots);
    Ask question;
    question.action = Ask::Action::Place;
    question.request = request;
    Answer answer = ask(question);
    if (answer.refusal)
        return *std::move(answer.refusal);
    return OrderId{answer.id};
}

Result<void> MirrorContext::amend(OrderId id, Ticks price, Lots quantity)
{
    Ask question;
    question.action = Ask::Action::Amend;
    question.order = id;
    question.price = price;
    question.quantity = std::min(quantity, kMostLots);
    return askPlainly(question);
}

Result<void> MirrorContext::cancel(OrderId id)
{
    Ask question;
    question.action = Ask::Action::Cancel;
    question.order = id;
    return askPlainly(question);
}

void MirrorContext::cancelAll()
{
    ask(Ask{});
}

TimerId MirrorContext::startTimer(TimeNs time)
{
    Ask question;
    question.action = Ask::Action::StartTimer;
    question.time = time;
    return TimerId{ask(question).id};
}

void MirrorContext::stopTimer(TimerId id)
{
    Ask question;
    question.action = Ask::Action::StopTimer;
    question.timer = id.value;
    ask(question);
}

std::string MirrorContext::stored(std::string_view key) const
{
    const auto found = m_stored.find(key);
    return found == m_stored.end() ? std::string() : found->second;
}

void MirrorContext::store(std::string_view key, std::string value)
{
    m_changes.insert_or_assign(std::string(key), value);
    m_stored.insert_or_assign(std::string(key), std::move(value));
}

void MirrorContext::write(Output output)
{
    if (m_outputs.size() < sandbox::HookDone::kMostOutputs)
        m_outputs.push_back(std::move(output));
}

void MirrorContext::log(LogLevel level, std::string text)
{
    Output output;
    output.level = level;
    output.text = std::move(text);
    write(std::move(output));
}

void MirrorContext::event(std::string_view name, std::string text)
{
    Output output;
    output.kind = Output::Kind::Event;
    output.name = name;
    output.text = std::move(text);
    write(std::move(output));
}

void MirrorContext::showGauge(std::string_view name, double value, std::string_view unit, const GaugeRange& range)
{
    if (!std::isfinite(value))
        return; // cannot be told, nor drawn
    Output output;
    output.kind = Output::Kind::Gauge;
    output.name = name;
    output.value = value;
    output.unit = unit;
    output.least = range.least;
    output.most = range.most;
    write(std::move(output));
}

} // namespace wh
