// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/Player.h"

#include <algorithm>
#include <memory>

namespace wh::ui {

namespace {

constexpr int kTickMs = 33;
constexpr int kMostOwn = 500;

/// In ticks and lots, with own orders in their levels.
BookSnapshot snapshotOf(const client::Book& book, const Instrument& instrument,
                        const std::vector<client::Quote>& quotes)
{
    BookSnapshot snapshot;
    snapshot.time = book.time;
    snapshot.tick = instrument.tick;
    snapshot.lot = instrument.lot;
    snapshot.base = toQString(instrument.name.base);
    snapshot.quote = toQString(instrument.name.quote);
    const auto fill = [&](const std::vector<client::BookLevel>& from, std::vector<BookLevel>& into, bool isBid) {
        for (const auto& level : from) {
            const auto price = level.price.unitsOf(instrument.tick);
            const auto quantity = level.quantity.roundedUnitsOf(instrument.lot, Rounding::HalfEven);
            if (!price || !quantity)
                continue; // not of this instrument: the recording is another one
            into.push_back({*price, *quantity, 0});
        }
        for (const auto& quote : quotes) {
            const auto price = quote.price.unitsOf(instrument.tick);
            const auto quantity = quote.quantity.roundedUnitsOf(instrument.lot, Rounding::HalfEven);
            if (quote.isBuy != isBid || !price || !quantity)
                continue;
            const auto at = std::find_if(into.begin(), into.end(), [&](const BookLevel& level) {
                return isBid ? level.price <= *price : level.price >= *price;
            });
            // A backtest's own orders are not in the recording: at a price where nobody stood they make a level.
            if (at == into.end() || at->price != *price)
                into.insert(at, {*price, *quantity, *quantity});
            else
                at->own += *quantity;
        }
    };
    fill(book.bids, snapshot.bids, true);
    fill(book.asks, snapshot.asks, false);
    return snapshot;
}

} // namespace

Player::Player(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_clock.setInterval(kTickMs);
    connect(&m_clock, &QTimer::timeout, this, &Player::onTick);
}

void Player::setReport(OpenReportPtr open)
{
    setPlaying(false);
    m_open = std::move(open);
    m_latest.forget();
    m_steps = 0;
    m_moment.reset();
    m_book = {};
    m_previous.reset();
    m_next.reset();
    m_error.reset();
    emit bookChanged();
}

void Player::seek(TimeNs moment)
{
    if (!m_open)
        return;
    m_steps = 0;
    moment = std::clamp(moment, m_open->report.start, last());
    m_moment = moment;
    emit momentChanged(moment);
    if (canPlay())
        ask(moment);
    else
        emit bookChanged();
}

void Player::ask(TimeNs moment)
{
    // Book and own orders are asked for at once, and shown when both are there.
    struct Answers
    {
        std::optional<Result<client::Book>> book;
        std::optional<std::vector<client::Quote>> quotes;
    };
    auto answers = std::make_shared<Answers>();
    ++m_questions;
    auto finish = m_latest.only(
        this, [this, moment](std::shared_ptr<Answers> both) { take(moment, std::move(*both->book), *both->quotes); });
    auto check = whileAlive(this, [this, answers, finish](int) mutable {
        if (!answers->book || !answers->quotes)
            return;
        --m_questions;
        finish(answers);
        if (m_questions == 0)
            emit settled();
    });
    m_session.client().book(m_open->dataset->id, moment, kLevels, [answers, check](Result<client::Book> book) mutable {
        answers->book = std::move(book);
        check(0);
    });
    m_session.client().quotes(m_open->key, kMostOwn, moment, moment + 1,
                              [answers, check, moment](Result<std::vector<client::Quote>> quotes) mutable {
                                  answers->quotes.emplace();
                                  if (quotes)
                                      answers->quotes = std::move(*quotes);
                                  // One that ended just then stands no more.
                                  std::erase_if(*answers->quotes,
                                                [moment](const client::Quote& quote) { return quote.to <= moment; });
                                  check(0);
                              });
}

void Player::take(TimeNs, Result<client::Book> book, const std::vector<client::Quote>& quotes)
{
    m_error.reset();
    if (book) {
        m_book = snapshotOf(*book, m_open->report.instrument, quotes);
        m_previous = book->previous;
        m_next = book->next;
    } else {
        m_book = {};
        m_previous.reset();
        m_next.reset();
        if (book.error().code != "client.not_there") // not known then: that is no mistake
            m_error = book.error();
        setPlaying(isPlaying() && !m_error);
    }
    emit bookChanged();
    if (m_steps != 0)
        takeStep();
}

void Player::step(int direction)
{
    if (!canPlay())
        return;
    setPlaying(false);
    if (!m_moment) {
        direction > 0 ? toStart() : toEnd();
        return;
    }
    m_steps += direction;
    if (m_questions == 0)
        takeStep();
}

void Player::takeStep()
{
    const int direction = m_steps > 0 ? 1 : -1;
    const auto target = direction > 0 ? m_next : m_previous;
    if (!target || *target < m_open->report.start || *target > last()) {
        m_steps = 0;
        return;
    }
    m_steps -= direction;
    m_moment = *target;
    emit momentChanged(*m_moment);
    ask(*m_moment);
}

void Player::toStart()
{
    if (m_open)
        seek(m_open->report.start);
}

void Player::toEnd()
{
    if (m_open)
        seek(last());
}

void Player::setPlaying(bool playing)
{
    if (playing == isPlaying() || (playing && !canPlay()))
        return;
    if (playing) {
        if (!m_moment || *m_moment >= last())
            toStart();
        m_sinceTick.start();
        m_clock.start();
    } else {
        m_clock.stop();
    }
    emit playingChanged(playing);
    if (!playing && m_questions == 0)
        emit settled();
}

void Player::setSpeed(int speed)
{
    m_speed = speed;
}

void Player::onTick()
{
    // What the engine could not answer in time is left out: the clock does not wait for it.
    if (m_questions > 0)
        return;
    const DurationNs passed = m_sinceTick.nsecsElapsed() * m_speed;
    m_sinceTick.start();
    const TimeNs target = std::min(last(), m_moment.value_or(m_open->report.start) + passed);
    seek(target);
    if (target >= last())
        setPlaying(false);
}

} // namespace wh::ui
