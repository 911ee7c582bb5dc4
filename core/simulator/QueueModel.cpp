// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/QueueModel.h"

#include <algorithm>
#include <cmath>

namespace wh {

namespace {

/// A cancelled unit is always thought to have stood behind us, as long as the level allows. Also "fifo": where the tape
/// holds single orders the matching counts those before us, and no level changes are asked about.
class RiskAverseQueue final : public QueueModel
{
public:
    void onDepth(QueuePlace& place, Lots, Lots now) const override
    {
        place.front = std::min(place.front, static_cast<double>(now));
        place.traded = 0;
    }
};

/// Shares a cancelled quantity between the queue before us and the one behind us.
/// Source: the probability queue models of hftbacktest, as restated in docs/concepts/simulation-models.md.
template<typename Behind>
class ProbabilisticQueue final : public QueueModel
{
public:
    explicit ProbabilisticQueue(Behind behind) : m_behind(behind) {}

    void onDepth(QueuePlace& place, Lots before, Lots now) const override
    {
        const auto previous = static_cast<double>(before);
        const auto current = static_cast<double>(now);
        const double change = previous - current - place.traded; // what left without a print
        place.traded = 0;
        if (change < 0) { // the level grew: newcomers stand behind us
            place.front = std::min(place.front, current);
            return;
        }
        const double front = place.front;
        const double back = previous - front;
        const double probability = std::clamp(m_behind(front, std::max(back, 0.0)), 0.0, 1.0);
        const double moved = front - (1 - probability) * change + std::min(0.0, back - probability * change);
        place.front = std::max(0.0, std::min(current, moved));
    }

private:
    Behind m_behind; // probability that a cancelled unit stood behind us, of the lots in front and at the back
};

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0.5; // an empty level tells nothing
}

ParameterSpec exponent()
{
    return {.name = "n",
            .type = ParameterType::Number,
            .unit = "",
            .description = "Exponent: the higher, the more cancellations are thought to come from behind us.",
            .defaultText = "2",
            .minimum = "0.1",
            .maximum = "20",
            .minimumExclusive = false,
            .choices = {},
            .example = "3"};
}

template<typename Function>
ModelInfo<QueueModel> probabilistic(std::string name, std::string description, bool hasExponent, Function make)
{
    return {std::move(name), std::move(description),
            hasExponent ? std::vector{exponent()} : std::vector<ParameterSpec>{},
            [make](const ParameterSet& set) -> Result<std::unique_ptr<QueueModel>> {
                auto behind = make(set);
                return std::unique_ptr<QueueModel>(std::make_unique<ProbabilisticQueue<decltype(behind)>>(behind));
            }};
}

} // namespace

const std::vector<ModelInfo<QueueModel>>& queueModels()
{
    static const std::vector<ModelInfo<QueueModel>> models = {
        {"risk_averse",
         "We advance only by prints; cancellations are thought to come from behind us.",
         {},
         [](const ParameterSet&) -> Result<std::unique_ptr<QueueModel>> {
             return std::unique_ptr<QueueModel>(std::make_unique<RiskAverseQueue>());
         }},
        probabilistic("power", "P(behind) = b^n/(b^n + f^n), of the lots behind (b) and in front (f).", true,
                      [](const ParameterSet& set) {
                          return [n = set.number("n")](double f, double b) {
                              const double pb = std::pow(b, n);
                              return share(pb, pb + std::pow(f, n));
                          };
                      }),
        probabilistic("log", "P(behind) = ln(1+b)/(ln(1+b) + ln(1+f)).", false,
                      [](const ParameterSet&) {
                          return [](double f, double b) { return share(std::log1p(b), std::log1p(b) + std::log1p(f)); };
                      }),
        probabilistic("power2", "P(behind) = b^n/(b+f)^n.", true,
                      [](const ParameterSet& set) {
                          return [n = set.number("n")](double f, double b) {
                              return share(std::pow(b, n), std::pow(b + f, n));
                          };
                      }),
        probabilistic("log2", "P(behind) = ln(1+b)/ln(1+b+f).", false,
                      [](const ParameterSet&) {
                          return [](double f, double b) { return share(std::log1p(b), std::log1p(b + f)); };
                      }),
        probabilistic("power3", "P(behind) = 1 - (f/(f+b))^n.", true,
                      [](const ParameterSet& set) {
                          return [n = set.number("n")](double f, double b) {
                              return f + b > 0 ? 1 - std::pow(f / (f + b), n) : 0.5;
                          };
                      }),
        {"fifo",
         "Real price-time priority, for tapes that hold single orders; on others as risk_averse.",
         {},
         [](const ParameterSet&) -> Result<std::unique_ptr<QueueModel>> {
             return std::unique_ptr<QueueModel>(std::make_unique<RiskAverseQueue>());
         }},
    };
    return models;
}

} // namespace wh
