// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/BotForms.h"
#include "ui/fleet/FleetRows.h"
#include "ui/session/Session.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <array>
#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace wh::ui {

class Appearance;
class MarketStep;
class ReviewStep;
class StrategyStep;

/// Makes a bot, or changes one: strategy, market, parameters, funds, limits, what happens when it stops, and what the
/// engine's admission says of it all, at every key. Steps may be taken in any order. Once a bot is made the next one
/// begins where it ended. Deletes itself when it is closed; GUI thread.
class BotAssistant final : public QDialog
{
    Q_OBJECT

public:
    /// @param rows  whose names are taken, and which engines there are; borrowed like the appearance
    BotAssistant(const Appearance& appearance, FleetRows& rows, QWidget* parent);
    ~BotAssistant() override;

    /// A new bot; what is empty is chosen for the person.
    void prepare(EngineLink& link, const std::string& strategy, const std::string& market);
    /// A new one like this. @param keepsName  else one is proposed
    void prepareLike(EngineLink& link, const client::BotConfiguration& bot, bool keepsName);
    /// Another configuration for a bot that there is.
    void prepareChange(EngineLink& link, const std::string& bot, const client::BotConfiguration& configuration);

    client::BotConfiguration configuration() const;
    BotStep step() const;
    void goTo(BotStep step);
    void goToFinding(const Error& finding);
    /// Nothing is on its way.
    bool isSettled() const { return !m_isChecking && !m_isWorking && m_hasMarkets; }
    /// Closes at once, or asks where somebody typed something that would be lost.
    void reject() override;
    const std::vector<Error>& findings() const { return m_findings; }

signals:
    void settled();
    /// A sentence for the status bar.
    void said(const QString& sentence);
    void openRequested(const QString& engine, const QString& bot);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ParameterForm& form(BotStep step) const { return *m_forms.at(step); }
    void layOut();
    void connectParts();
    void setLink(EngineLink* link);
    void fillEngines();
    void readMarkets();
    void setConfiguration(const client::BotConfiguration& bot);
    /// What came under names that no form has begins with it, and goes.
    void leaveOut(std::string_view prefix);
    void fillExamples();
    void showAssets();
    /// What is traded on the second market; nothing where there is none.
    std::optional<MarketAssets> otherAssets() const;
    /// The fields of funds, where the second market is another than they are for.
    void followOther();
    void proposeName();
    std::set<std::string> takenNames() const;
    /// What cannot be said to the engine at all.
    std::vector<Error> ownMistakes() const;
    client::BotConfiguration read(std::vector<Error>& mistakes) const;
    bool wouldLose() const;
    void onTyped();
    void showReview();
    void showStepProblem();
    void onStrategy();
    void onMarket();
    void onFunds();
    void onChanged();
    void check();
    void simulate();
    void showFindings();
    /// With the units of the strategy's parameters and the market's assets.
    std::vector<Error> inUnits(std::vector<Error> findings) const;
    void showSteps();
    void showButtons();
    /// All that is within it, each in a line. Those that a form shows beside its field are there, too.
    void showMistakes(const std::vector<Error>& errors);
    void work(bool starts);
    void goToFindings();
    void focusName();
    void setTabs();
    void create(bool starts);
    void start(const client::Bot& bot);
    void end(const client::Bot& bot, const QString& sentence);
    void another();

    const Appearance& m_appearance;
    FleetRows& m_rows;
    QPointer<EngineLink> m_link;
    std::string m_changes; ///< the bot whose configuration it is; empty: a new one
    std::string m_proposed;
    std::map<std::string, client::Pairs> m_parametersOf; ///< strategies that were chosen before, and the one that is
    std::string m_shownStrategy;
    ModelChoice m_models;
    std::optional<MarketAssets> m_other; ///< that the fields of funds are for
    /// Parameters and limits of a document that no form has a field for: they are not lost on the way, the engine finds
    /// them.
    client::Pairs m_foreign;
    client::BotConfiguration m_before;                 ///< what the forms were filled with
    std::optional<client::BotConfiguration> m_waiting; ///< to fill them with once the engine is known
    QMetaObject::Connection m_ready;
    std::vector<Error> m_findings;
    std::optional<Error> m_failure; ///< why it could not be checked
    std::string m_made;             ///< the last one
    int m_madeCount = 0;
    bool m_isChecking = false, m_isWorking = false, m_hasMarkets = false, m_isFilling = false;
    bool m_isTyped = false;
    std::optional<bool> m_isAwaited; ///< to be made, or started too, once the check has ended
    bool m_isToStart = false;        ///< it was to be started once it is right
    std::vector<Error> m_elsewhere;  ///< findings that no field shows
    std::set<BotStep> m_visited;
    LatestOnly m_marketAnswers, m_checkAnswers, m_gateAnswers;
    QTimer m_delay;

    QLineEdit* m_name;
    QLabel *m_nameLabel, *m_nameProblem, *m_engineLabel, *m_stepProblem;
    QComboBox* m_engine;
    QListWidget* m_steps;
    QStackedWidget *m_pages, *m_all;
    StrategyStep* m_strategy;
    MarketStep* m_market;
    ReviewStep* m_review;
    std::map<BotStep, ParameterForm*> m_forms;
    QPushButton *m_examples, *m_back, *m_next, *m_create, *m_createAndStart, *m_cancel;
    QLabel* m_problem;
    QPointer<QWidget> m_pressed; ///< had the focus when what it began was begun
    QLabel *m_donePicture, *m_doneText;
    QPushButton *m_another, *m_open, *m_close;
};

} // namespace wh::ui
