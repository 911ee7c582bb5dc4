// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/qjs/QjsHost.h"

#include "core/base/Suggest.h"

#include <nlohmann/json.hpp>

#include <QJSEngine>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace wh {

namespace {

constexpr qsizetype kMaxText = 4000; ///< of a failure's message

QString qt(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string plain(const QString& text)
{
    return text.toStdString();
}

Side sideOf(double side)
{
    return side == 0 ? Side::Buy : Side::Sell;
}

/// A number that ought to be an index.
std::size_t indexOf(double value)
{
    return value >= 0 && value < 1e9 ? static_cast<std::size_t>(value) : std::numeric_limits<std::size_t>::max();
}

} // namespace

template<typename Result, typename Call>
Result QjsHost::guarded(Result otherwise, Call&& call)
{
    if (!m_thrown) {
        try {
            return call();
        } catch (...) {
            m_thrown = std::current_exception();
        }
    }
    m_engine.throwError(QStringLiteral("the run has ended"));
    return otherwise;
}

template<typename Call>
void QjsHost::guarded(Call&& call)
{
    guarded(false, [&call] {
        call();
        return true;
    });
}

QjsHost::Failure QjsHost::takeFailure()
{
    m_hasFailed = false;
    return std::exchange(m_failure, {});
}

void QjsHost::rethrow()
{
    if (m_thrown)
        std::rethrow_exception(std::exchange(m_thrown, nullptr));
}

void QjsHost::failed(const QString& message, const QString& file, double line, const QString& stack)
{
    m_hasFailed = true;
    m_failure = {message.left(kMaxText), file.left(kMaxText), line > 0 && line < 1e8 ? static_cast<int>(line) : 0,
                 stack.left(kMaxText)};
}

double QjsHost::place()
{
    return guarded(0.0, [this] { return m_run.place(); });
}

bool QjsHost::amend()
{
    return guarded(false, [this] { return m_run.amend(); });
}

bool QjsHost::cancel()
{
    return guarded(false, [this] { return m_run.cancel(); });
}

bool QjsHost::cancelAll()
{
    return guarded(false, [this] { return m_run.cancelAll(); });
}

QString QjsHost::failure()
{
    return qt(m_run.failure());
}

void QjsHost::refuse(const QString& field, const QString& value, const QString& remedy)
{
    m_run.refuseField(plain(field.left(100)), plain(value.left(1000)), plain(remedy.left(1000)));
}

QString QjsHost::nearest(const QString& name, const QString& candidates)
{
    std::vector<std::string> names;
    for (const auto& each : candidates.split(QLatin1Char(' ')))
        names.push_back(plain(each));
    return qt(nearestName(plain(name.left(100)), names).value_or(std::string()));
}

void QjsHost::fillLevels(double side, double count)
{
    guarded([&] { m_run.fillLevels(sideOf(side), count); });
}

double QjsHost::openOrders()
{
    return guarded(0.0, [this] { return static_cast<double>(m_run.fillOrders()); });
}

bool QjsHost::order(double id)
{
    return guarded(false, [&] { return m_run.fillOrder(id); });
}

double QjsHost::trades()
{
    return static_cast<double>(m_run.fillTrades());
}

double QjsHost::bars()
{
    return static_cast<double>(m_run.fillBars());
}

void QjsHost::ticker()
{
    guarded([this] { m_run.fillTicker(); });
}

void QjsHost::holding()
{
    guarded([this] { m_run.fillHolding(); });
}

void QjsHost::balance(const QString& asset)
{
    guarded([&] { m_run.fillBalance(plain(asset)); });
}

double QjsHost::position()
{
    return guarded(0.0, [this] { return m_run.position(); });
}

double QjsHost::equity()
{
    return guarded(0.0, [this] { return m_run.equity(); });
}

QString QjsHost::instrument()
{
    return guarded(QString(), [this] { return qt(m_run.instrument()); });
}

QString QjsHost::parameters()
{
    return qt(m_parameters);
}

QString QjsHost::report()
{
    return qt(m_report);
}

QString QjsHost::feeAsset()
{
    return qt(m_feeAsset);
}

double QjsHost::rounded(double what, double number, double direction)
{
    return m_run.rounded(what != 0, number, direction < 0 ? -1 : direction > 0 ? 1 : 0);
}

double QjsHost::priceForSize(double side, double quantity)
{
    return guarded(0.0, [&] { return m_run.priceForSize(sideOf(side), quantity); });
}

double QjsHost::depthWithin(double side, double share)
{
    return guarded(0.0, [&] { return m_run.depthWithin(sideOf(side), share); });
}

double QjsHost::quantityFor(double value, double price)
{
    return guarded(0.0, [&] { return m_run.quantityFor(value, price); });
}

void QjsHost::log(double level, const QString& text)
{
    const auto known = static_cast<LogLevel>(static_cast<int>(std::clamp(level, 1.0, 4.0)));
    guarded([&] { m_run.log(known, plain(text)); });
}

bool QjsHost::gauge(const QString& name, double value, const QString& unit, double least, double most)
{
    return guarded(false, [&] { return m_run.gauge(plain(name), value, plain(unit), least, most); });
}

bool QjsHost::event(const QString& name, const QString& text)
{
    return guarded(false, [&] { return m_run.event(plain(name), plain(text)); });
}

QString QjsHost::stored(const QString& key)
{
    return guarded(QString(), [&] { return qt(m_run.stored(plain(key))); });
}

bool QjsHost::store(const QString& key, const QString& value)
{
    return guarded(false, [&] { return m_run.store(plain(key), plain(value)); });
}

bool QjsHost::unstore(const QString& key)
{
    return guarded(false, [&] { return m_run.unstore(plain(key)); });
}

QString QjsHost::storedKeys()
{
    return guarded(QString(), [this] { return qt(m_run.storedKeys()); });
}

double QjsHost::startTimer(double milliseconds)
{
    return guarded(-1.0, [&] { return m_run.startTimer(milliseconds); });
}

void QjsHost::stopTimer(double id)
{
    guarded([&] { m_run.stopTimer(id); });
}

/// Four words of 32 bits of the run's own chance.
void QjsHost::seed()
{
    guarded([this] {
        for (std::size_t i = 0; i < 4; i += 2) {
            const std::uint64_t bits = m_run.context()->random().bits();
            memory().in(i) = static_cast<double>(bits & 0xffffffff);
            memory().in(i + 1) = static_cast<double>(bits >> 32);
        }
    });
}

/// FNV-1a over UTF-16: the same everywhere, unlike qHash().
int QjsHost::hash(const QString& text)
{
    std::uint32_t hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return static_cast<int>(hash);
}

QString QjsHost::indicators()
{
    nlohmann::ordered_json kinds = nlohmann::ordered_json::array();
    for (const auto& kind : indicatorKinds()) {
        nlohmann::ordered_json parameters = nlohmann::ordered_json::array();
        for (const auto& parameter : kind.parameters)
            parameters.push_back(parameter.name);
        kinds.push_back(
            {{"name", kind.name}, {"parameters", parameters}, {"inputs", kind.inputs}, {"outputs", kind.outputs}});
    }
    return qt(kinds.dump());
}

double QjsHost::makeIndicator(double kind)
{
    std::size_t made = 0;
    const auto fault = m_run.indicators().make(indexOf(kind), {&memory().in(0), ScriptIndicator::kMaxInputs}, made);
    return fault == IndicatorSet::Fault::None ? static_cast<double>(made) : -static_cast<double>(fault);
}

int QjsHost::updateIndicator(double indicator)
{
    const TimeNs now = m_run.context() ? m_run.context()->now() : 0;
    return static_cast<int>(
        m_run.indicators().update(indexOf(indicator), now, {&memory().in(0), ScriptIndicator::kMaxInputs}));
}

void QjsHost::resetIndicator(double indicator)
{
    m_run.indicators().reset(indexOf(indicator), m_run.context() ? m_run.context()->now() : 0);
}

} // namespace wh
