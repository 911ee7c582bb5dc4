// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/links/EngineLinks.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace wh::ui {

class Notifier;

/// Watches all engines and their bots, and tells the notifier what happens. What had happened before it looked for the
/// first time is no news. Owned by the program; GUI thread.
class FactSource final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds away{10'000};   ///< until an engine that does not answer is told of
        std::chrono::milliseconds health{15'000}; ///< between questions whether orders are placed
        std::chrono::milliseconds limits{10'000}; ///< between questions of one bot for what refused its orders
    };

    /// Both borrowed.
    FactSource(EngineLinks& links, Notifier& notifier);
    FactSource(EngineLinks& links, Notifier& notifier, const Pace& pace, QObject* parent = nullptr);
    ~FactSource() override;

private:
    class Watch;

    EngineLinks& m_links;
    Notifier& m_notifier;
    const Pace m_pace;
    std::map<EngineLink*, std::unique_ptr<Watch>> m_watches;
};

/// What the engine wrote as "code (name value, name value)", back as an error; one of code "text" {text} where it is
/// something else.
Error errorOfText(const std::string& text);
/// Whether a refusal is of a limit that a person set, or of a balance that is used up: not what a maker meets each
/// minute, such as a post-only order that would have taken.
bool isLimit(const std::string& code);

} // namespace wh::ui
