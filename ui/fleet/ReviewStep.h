// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/session/BotText.h"

#include "ui/common/IconSet.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTreeWidget;

namespace wh::ui {

class Appearance;
class Session;

/// The last step: what the bot will be, and what its admission has to say: every finding leads to its field, and a
/// simulation can be asked for. GUI thread.
class ReviewStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewStep(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param session  whose words are used for strategy and parameters
    void setConfiguration(const client::BotConfiguration& bot, const Session& session);
    /// Before setConfiguration(): "BTC", "USDT"; empty: not known. @param other  of its second market
    void setAssets(const QString& base, const QString& quote, const MarketAssets& other);
    /// Before setConfiguration(), of a bot that there is: what becomes another.
    /// @param strategy  that it has now
    void setDifferences(std::vector<client::ConfigurationDifference> differences, const std::string& strategy);
    void showChecking();
    /// @param hasForeign  some are about what no field shows, which can only be left out
    void showFindings(const std::vector<Error>& findings, bool hasForeign);
    /// The engine could not be asked.
    void showFailure(const Error& error);
    /// Until it is told what came of it, or clearGate(), no other simulation is asked for.
    void showSimulating();
    /// @param asset  that the profit is in
    void showGate(const client::GateResult& gate, const std::string& asset);
    /// Nothing is known of a simulation, or no longer.
    void clearGate();
    QListWidget& findings() const { return *m_findings; }
    /// As it is shown.
    QString verdict() const;

signals:
    void findingChosen(const wh::Error& finding);
    void gateRequested();
    void leaveOutRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QListWidgetItem* item);
    void allowSimulation(bool isPossible);
    void say(const QString& text, Icon icon, Token colour);

    const Appearance& m_appearance;
    QString m_base, m_quote;
    MarketAssets m_other;
    std::string m_strategyBefore;
    std::vector<Error> m_shown;
    bool m_isSimulating = false;
    bool m_isFocusLent = false; ///< by the button that asks for a simulation, as long as it cannot be asked for
    std::optional<std::vector<client::ConfigurationDifference>> m_differences; ///< none: it is a new one
    QTreeWidget* m_what;
    QLabel *m_picture, *m_verdict, *m_gate;
    QListWidget* m_findings;
    QPushButton *m_simulate, *m_leaveOut;
};

} // namespace wh::ui
