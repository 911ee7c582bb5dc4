// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/session/Session.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace wh::ui {

class Appearance;
class BotFeed;
class StatePane;

/// What a bot's script takes of the process that it runs in, against what it may take: a gauge each, its strikes and
/// why the last one. Asks once a second while it is seen. GUI thread.
class SandboxPane final : public QWidget
{
    Q_OBJECT

public:
    explicit SandboxPane(const Appearance& appearance, QWidget* parent = nullptr);

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    void setAway(bool isAway);
    void retranslate();
    bool isSettled() const { return !m_isAsking; }
    const std::optional<client::BotSandbox>& standing() const { return m_standing; }

signals:
    void answered();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// One limit: its name, a bar, what it says.
    struct Gauge
    {
        QLabel* name = nullptr;
        QProgressBar* bar = nullptr;
        QLabel* text = nullptr;
    };
    enum Line { Heap, Cpu, Orders, Logs, Gauges, Events, Storage, Strikes, Lines };

    void ask();
    void refresh();
    void put(Line line, double share, const QString& text, const QString& tip = {});

    const Appearance& m_appearance;
    BotFeed* m_feed = nullptr;
    bool m_isAway = false;
    bool m_isAsking = false;
    QTimer m_second;
    LatestOnly m_latest;
    std::optional<client::BotSandbox> m_standing;
    std::vector<Gauge> m_gauges;
    QLabel *m_facts, *m_reason;
    StatePane* m_pane;
};

} // namespace wh::ui
