// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace wh::ui {

/// Keeps something watched: where a watch ends, another is begun after a pause, which doubles as long as nothing is
/// heard in between. Owned by who watches; GUI thread.
class KeptWatch final : public QObject
{
    Q_OBJECT

public:
    /// Makes a watch; letting go of what it returns ends it. See client::FleetClient::watchLogs().
    using Begin = std::function<Result<std::shared_ptr<void>>()>;

    explicit KeptWatch(QObject* parent = nullptr);

    /// Watches from now on, by this.
    void start(Begin begin);
    /// The same from resume() on.
    void prepare(Begin begin);
    /// Lets go of it. resume() begins again.
    void pause();
    void resume();
    /// To be called with every value that comes …
    void heard();
    /// … and with every error.
    void lost(const Error& why);

    bool isWatching() const { return m_watch != nullptr; }
    /// Why nothing is heard; none while all is well.
    const std::optional<Error>& error() const { return m_error; }

    static constexpr int kFirstPauseMs = 500;
    static constexpr int kLastPauseMs = 30'000;

signals:
    /// error() is another.
    void errorChanged();

private:
    void begin();
    void setError(std::optional<Error> error);

    Begin m_begin;
    std::shared_ptr<void> m_watch;
    QTimer m_pause;
    int m_pauseMs = kFirstPauseMs;
    std::optional<Error> m_error;
};

} // namespace wh::ui
