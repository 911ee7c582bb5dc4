// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/session/Session.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace wh::ui {

class Appearance;
class Settings;

/// What becomes of bots in this process when their window goes.
enum class ClosingChoice : std::uint8_t { Background, Stop };

/// How many bots and orders a stop by policy means.
struct StopSummary
{
    struct Part
    {
        int bots = 0;
        std::int64_t orders = 0;
    };
    Part cancel, keep, flatten; ///< by the policy of each bot
    Part all;

    static StopSummary of(const std::vector<client::Bot>& bots);
    /// What will happen to orders and positions, in sentences.
    QStringList sentences() const;
};

/// Asks what becomes of bots at work. Opened with open(); deletes itself. GUI thread.
class ClosingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param jobs  under way, which end with the program
    ClosingDialog(const Appearance& appearance, const StopSummary& summary, int jobs, bool hasTray, QWidget* parent);

signals:
    void chosen(wh::ui::ClosingChoice choice, bool forGood);

private:
    void showChoice();

    QRadioButton *m_background, *m_stop;
    QCheckBox* m_remember;
    QPushButton* m_go;
};

/// Stops all bots of a session, and shows how far it is; ended() when none is at work any more. Opened with open();
/// deletes itself. GUI thread.
class StoppingDialog final : public QDialog
{
    Q_OBJECT

public:
    StoppingDialog(Session& session, QWidget* parent);

    void begin();

signals:
    /// The program may end: they have stopped, or somebody will not wait for the others.
    void ended();

private:
    void look();

    Session& m_session;
    int m_count = 0; ///< at the beginning
    bool m_isLate = false;
    QStringList m_refusals;
    QTimer m_patience;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton *m_quit, *m_stay;
};

/// What happens when somebody closes the window while bots are at work in this process. Owned by the window; GUI
/// thread.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed. @param session  with the engine in this process
    Closing(const Appearance& appearance, Session& session, Settings& settings, QWidget* window);

    /// Orders of which may be at a venue.
    int botsAtWork() const;
    /// Asks, or does what was chosen for good. @param isEnd  the program is to end, not the window alone
    void begin(bool isEnd, int jobs);
    /// Where the desktop shows icons of programs without a window; by default what Qt knows of it.
    std::function<bool()> hasTray;

signals:
    void backgroundChosen();
    /// Nothing keeps the program any more.
    void ended();

private:
    void act(ClosingChoice choice);

    const Appearance& m_appearance;
    Session& m_session;
    Settings& m_settings;
    QWidget* m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace wh::ui
