// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>

namespace wh::ui {

class Session;

/// What is known of a recording's soundness, by the last look that was taken at all of it.
struct Quality
{
    enum class State : std::uint8_t {
        Unverified,
        Verifying,
        Changed, ///< data came after it was verified
        Sound,
        Faulty,
    };
    State state = State::Unverified;
    TimeNs at = 0; ///< of the last verification; 0: there was none
    std::vector<client::Finding> findings;
    std::string job; ///< while it is verified
};

/// "Sound", "3 findings", "Not verified" …
QString qualityText(const Quality& quality);

/// Keeps the last verification of every recording, from the engine's jobs, those of earlier sessions too. GUI thread.
class QualityBook final : public QObject
{
    Q_OBJECT

public:
    explicit QualityBook(Session& session, QObject* parent = nullptr);

    Quality of(const std::string& dataset) const;

signals:
    void changed(const QString& dataset);

private:
    struct Entry
    {
        TimeNs verifiedAt = 0, writtenAt = 0;
        std::vector<client::Finding> findings;
        std::string running; ///< the job that verifies it now
    };
    void rebuild();
    /// @return what it changed
    std::vector<std::string> consider(const client::Job& job);

    Session& m_session;
    std::map<std::string, Entry> m_entries;
};

} // namespace wh::ui
