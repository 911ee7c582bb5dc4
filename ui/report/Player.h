// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/ApiClient.h"
#include "ui/charts/BookSnapshot.h"
#include "ui/report/OpenReport.h"
#include "ui/session/Session.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace wh::ui {

/// Goes through a run's recording: to any moment, message by message forward and back, or by the clock at 1 to 1000
/// times its speed. At each moment it has the book, and own orders in it. Owned by the page; GUI thread.
class Player final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLevels = 100; ///< of each side
    static constexpr int kSpeeds[] = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    /// @param session  borrowed, outlives the player
    explicit Player(Session& session, QObject* parent = nullptr);

    /// Another report, or none; the player stands nowhere then.
    void setReport(OpenReportPtr open);
    bool canPlay() const { return m_open && m_open->hasBook(); }

    /// Where it stands; none before it was brought anywhere.
    std::optional<TimeNs> moment() const { return m_moment; }
    /// Of the last message up to that moment; empty where it was not known.
    const BookSnapshot& book() const { return m_book; }
    const std::optional<Error>& error() const { return m_error; }
    bool isPlaying() const { return m_clock.isActive(); }
    int speed() const { return m_speed; }
    bool isSettled() const { return m_questions == 0 && !isPlaying(); }

    void seek(TimeNs moment);
    /// To the next message (1) or the one before (−1); several calls are so many steps.
    void step(int direction);
    void toStart();
    void toEnd();
    void setPlaying(bool playing);
    /// @param speed  of kSpeeds
    void setSpeed(int speed);

signals:
    void momentChanged(wh::TimeNs moment);
    /// The book of the moment came, or why there is none.
    void bookChanged();
    void playingChanged(bool playing);
    void settled();

private:
    void ask(TimeNs moment);
    void take(TimeNs moment, Result<client::Book> book, const std::vector<client::Quote>& quotes);
    void takeStep();
    void onTick();
    TimeNs last() const { return m_open->report.end; }

    Session& m_session;
    OpenReportPtr m_open;
    LatestOnly m_latest;
    std::optional<TimeNs> m_moment;
    BookSnapshot m_book;
    std::optional<TimeNs> m_previous, m_next; ///< messages round the book
    std::optional<Error> m_error;
    int m_steps = 0; ///< still to be taken
    int m_questions = 0;
    int m_speed = 1;
    QTimer m_clock;
    QElapsedTimer m_sinceTick;
};

} // namespace wh::ui
