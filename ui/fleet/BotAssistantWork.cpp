// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant fills its steps with, and what it asks the engine.
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/MarketStep.h"
#include "ui/fleet/ReviewStep.h"
#include "ui/fleet/StrategyStep.h"
#include "ui/form/FindingUnits.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr std::string_view kOfParameters = "params.";

} // namespace

void BotAssistant::prepare(EngineLink& link, const std::string& strategy, const std::string& market)
{
    setLink(&link);
    client::BotConfiguration bot;
    bot.strategy = strategy;
    m_market->prefer(market);
    setConfiguration(bot);
    setWindowTitle(tr("New bot"));
    proposeName();
    m_before = configuration();
    goTo(BotStep::Strategy);
}

void BotAssistant::prepareLike(EngineLink& link, const client::BotConfiguration& bot, bool keepsName)
{
    setLink(&link);
    setConfiguration(bot);
    setWindowTitle(tr("New bot"));
    m_name->setText(toQString(keepsName ? bot.name : copyName(bot.name, takenNames())));
    m_proposed.clear(); // it follows no choice
    m_before = configuration();
    for (int i = 0; i < kBotSteps; ++i)
        m_visited.insert(static_cast<BotStep>(i));
    goTo(BotStep::Review);
    onChanged();
}

void BotAssistant::prepareChange(EngineLink& link, const std::string& bot,
                                 const client::BotConfiguration& configuration)
{
    m_changes = bot;
    setLink(&link);
    m_engine->setEnabled(false); // a bot does not move
    setConfiguration(configuration);
    m_name->setText(toQString(configuration.name));
    setWindowTitle(tr("Change %1").arg(toQString(configuration.name)));
    m_before = this->configuration();
    for (int i = 0; i < kBotSteps; ++i)
        m_visited.insert(static_cast<BotStep>(i));
    goTo(BotStep::Parameters);
    onChanged();
}

void BotAssistant::fillEngines()
{
    const QSignalBlocker blocker(m_engine);
    m_engine->clear();
    for (EngineLink* link : m_rows.links().all()) {
        if (!link->isStale() || link == m_link)
            m_engine->addItem(link->name(), link->id());
    }
    m_engine->setCurrentIndex(m_link ? m_engine->findData(m_link->id()) : -1);
    const bool isChoice = m_engine->count() > 1;
    m_engine->setVisible(isChoice);
    m_engineLabel->setVisible(isChoice);
    showButtons();
}

void BotAssistant::setLink(EngineLink* link)
{
    m_link = link;
    fillEngines();
    const client::Capabilities* capabilities = link ? link->session().capabilities() : nullptr;
    m_strategy->setStrategies(capabilities ? &capabilities->strategies : nullptr);
    disconnect(m_ready);
    if (link)
        m_ready = connect(&link->session(), &Session::ready, this, [this, link] {
            // The same objects stay only until now.
            m_strategy->setStrategies(&link->session().capabilities()->strategies);
            setConfiguration(m_waiting ? *std::exchange(m_waiting, std::nullopt) : configuration());
            proposeName();
        });
    readMarkets();
}

void BotAssistant::readMarkets()
{
    m_hasMarkets = false;
    m_market->showLoading();
    if (!m_link)
        return;
    m_link->session().client().fleet().markets(
        m_marketAnswers.only(this, [this](Result<std::vector<client::LiveMarket>> markets) {
            m_hasMarkets = true;
            if (!markets)
                m_market->showFailed(markets.error());
            else
                m_market->setMarkets(std::move(*markets));
            if (m_before.markets.empty())
                m_before.markets = m_market->chosen(); // by nobody yet
            onMarket();
        }));
}

client::BotConfiguration BotAssistant::configuration() const
{
    std::vector<Error> mistakes;
    return read(mistakes);
}

client::BotConfiguration BotAssistant::read(std::vector<Error>& mistakes) const
{
    client::Pairs values;
    for (const auto& [step, form] : m_forms) {
        const client::Pairs own = form->values();
        values.insert(values.end(), own.begin(), own.end());
    }
    values.insert(values.end(), m_foreign.begin(), m_foreign.end());
    client::BotConfiguration bot = configurationOf(values, m_models, mistakes);
    bot.name = m_name->text().toStdString();
    bot.strategy = m_strategy->strategy();
    bot.markets = m_market->chosen();
    return bot;
}

std::vector<Error> BotAssistant::ownMistakes() const
{
    std::vector<Error> mistakes;
    read(mistakes);
    for (const auto& [step, form] : m_forms)
        mistakes.insert(mistakes.end(), form->mistakes().begin(), form->mistakes().end());
    return mistakes;
}

void BotAssistant::leaveOut(std::string_view prefix)
{
    std::erase_if(m_foreign, [prefix](const auto& value) { return value.first.starts_with(prefix); });
}

bool BotAssistant::wouldLose() const
{
    if (!isVisible() || m_all->currentIndex() != 0 || !m_isTyped)
        return false;
    client::BotConfiguration now = configuration();
    if (m_changes.empty() && now.name == m_proposed)
        now.name = m_before.name; // that is nobody's work
    return !differencesOf(m_before, now).empty();
}

void BotAssistant::setConfiguration(const client::BotConfiguration& bot)
{
    const client::Capabilities* capabilities = m_link ? m_link->session().capabilities() : nullptr;
    if (!capabilities) {
        m_waiting = bot;
        return;
    }
    const QScopedValueRollback filling(m_isFilling, true);
    if (!bot.strategy.empty())
        m_strategy->setStrategy(bot.strategy);
    m_shownStrategy = m_strategy->strategy();
    const client::Strategy* strategy = m_link->session().strategy(m_strategy->strategy());
    m_market->setTwo(strategy ? strategy->markets > 1 : bot.markets.size() > 1);
    m_market->choose(bot.markets);
    m_other = otherAssets();
    m_models = modelChoice(capabilities->botOptions, bot.simulation);
    form(BotStep::Parameters).setGroups(parameterGroups(strategy));
    form(BotStep::Funds).setGroups(fundsGroups(*capabilities, m_models, m_other));
    form(BotStep::Risk).setGroups(riskGroups(*capabilities));
    form(BotStep::Stop).setGroups(stopGroups(*capabilities));
    const client::Pairs values = fieldValues(bot);
    m_foreign = values;
    for (const auto& [step, form] : m_forms) {
        const client::Pairs unknown = form->setValues(values);
        std::erase_if(m_foreign, [&unknown](const auto& value) {
            return std::find(unknown.begin(), unknown.end(), value) == unknown.end();
        });
    }
    std::erase_if(m_foreign, [](const auto& value) {
        return !value.first.starts_with(kOfParameters) && !value.first.starts_with("risk.");
    });
    fillExamples();
    showAssets();
    setTabs();
}

void BotAssistant::fillExamples()
{
    QMenu* menu = m_examples->menu();
    menu->clear();
    const client::Strategy* strategy = m_link ? m_link->session().strategy(m_strategy->strategy()) : nullptr;
    m_examples->setEnabled(strategy && !strategy->examples.empty());
    if (!strategy)
        return;
    const auto fill = [this](const client::Pairs& parameters) {
        client::Pairs values;
        for (const auto& [name, value] : parameters)
            values.emplace_back("params." + name, value);
        form(BotStep::Parameters).setValues(values);
        leaveOut(kOfParameters);
        onChanged();
    };
    for (const client::StrategyExample& example : strategy->examples) {
        QAction* action = menu->addAction(toQString(example.title));
        action->setToolTip(plainTip(toQString(example.description)));
        connect(action, &QAction::triggered, this, [fill, parameters = example.parameters] { fill(parameters); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("All parameters at their defaults")), &QAction::triggered, this, [fill] { fill({}); });
}

void BotAssistant::showAssets()
{
    const client::LiveMarket* market = m_market->market();
    const QString base = market ? toQString(market->instrument.name.base) : QString();
    const QString quote = market ? toQString(market->instrument.name.quote) : QString();
    for (const auto& [step, form] : m_forms)
        form->setAssets(base, quote);
    m_review->setAssets(base, quote, otherAssets().value_or(MarketAssets()));
}

std::optional<MarketAssets> BotAssistant::otherAssets() const
{
    if (!m_market->isTwo())
        return std::nullopt;
    if (const client::LiveMarket* other = m_market->other())
        return MarketAssets{other->instrument.name.base, other->instrument.name.quote};
    return otherAssetsOf(m_market->chosen());
}

void BotAssistant::followOther()
{
    const auto other = otherAssets();
    if (other == m_other || !m_link || !m_link->session().capabilities())
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_other = other;
    const client::Pairs kept = form(BotStep::Funds).values();
    form(BotStep::Funds).setGroups(fundsGroups(*m_link->session().capabilities(), m_models, m_other));
    form(BotStep::Funds).setValues(kept);
    setTabs();
}

std::set<std::string> BotAssistant::takenNames() const
{
    std::set<std::string> names;
    for (const FleetRow* row : m_rows.all()) {
        if (row->engine == m_link)
            names.insert(row->bot.name);
    }
    return names;
}

/// As long as nobody has written one.
void BotAssistant::proposeName()
{
    const bool isTheirs = !m_name->text().isEmpty() && m_name->text().toStdString() != m_proposed;
    if (m_changes.empty() && !isTheirs) {
        const auto& markets = m_market->chosen();
        m_proposed =
            proposedName(m_strategy->strategy(), markets.empty() ? std::string() : markets.front(), takenNames());
        m_name->setText(toQString(m_proposed));
    }
    onChanged();
}

void BotAssistant::onStrategy()
{
    if (m_isFilling || !m_link)
        return;
    // Names that two strategies share need not mean the same: each has values of its own.
    m_parametersOf[m_shownStrategy] = form(BotStep::Parameters).values();
    m_shownStrategy = m_strategy->strategy();
    leaveOut(kOfParameters);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const client::Strategy* strategy = m_link->session().strategy(m_shownStrategy);
        m_market->setTwo(strategy && strategy->markets > 1);
        followOther();
        form(BotStep::Parameters).setGroups(parameterGroups(strategy));
        form(BotStep::Parameters).setValues(m_parametersOf[m_shownStrategy]);
        fillExamples();
        showAssets();
        setTabs();
    }
    proposeName();
}

void BotAssistant::onMarket()
{
    if (m_isFilling)
        return;
    followOther();
    showAssets();
    proposeName();
}

void BotAssistant::onFunds()
{
    if (m_isFilling || !m_link)
        return;
    const ModelChoice chosen{form(BotStep::Funds).value("latency").toStdString(),
                             form(BotStep::Funds).value("queue").toStdString()};
    if (chosen == m_models)
        return onTyped();
    m_isTyped = true;
    // Another model has other fields. Not now: the field that was changed is still speaking.
    QMetaObject::invokeMethod(
        this,
        [this, chosen] {
            if (chosen == m_models || !m_link || !m_link->session().capabilities())
                return;
            const bool isLatency = chosen.latency != m_models.latency;
            client::Pairs kept = form(BotStep::Funds).values();
            // What only the old model takes goes.
            std::erase_if(kept, [isLatency](const auto& pair) {
                return std::string_view(pair.first).starts_with(isLatency ? "latency." : "queue.");
            });
            {
                const QScopedValueRollback filling(m_isFilling, true);
                m_models = chosen;
                form(BotStep::Funds).setGroups(fundsGroups(*m_link->session().capabilities(), m_models, m_other));
                form(BotStep::Funds).setValues(kept);
                showAssets();
                setTabs();
            }
            form(BotStep::Funds).focusField(isLatency ? "latency" : "queue");
            onChanged();
        },
        Qt::QueuedConnection);
}

void BotAssistant::onTyped()
{
    m_isTyped |= !m_isFilling;
    m_isAwaited.reset(); // of what it was before
    onChanged();
}

void BotAssistant::showReview()
{
    if (step() != BotStep::Review || !m_link)
        return;
    const client::BotConfiguration bot = configuration();
    if (!m_changes.empty())
        m_review->setDifferences(differencesOf(m_before, bot), m_before.strategy);
    m_review->setConfiguration(bot, m_link->session());
}

void BotAssistant::onChanged()
{
    if (m_isFilling)
        return;
    m_isChecking = true;
    m_checkAnswers.forget();
    m_gateAnswers.forget();
    m_review->clearGate();
    m_review->showChecking();
    m_problem->hide();
    showReview();
    showButtons();
    m_delay.start();
}

void BotAssistant::check()
{
    if (!m_link)
        return;
    m_link->session().client().fleet().validate(
        configuration(), m_changes, false,
        m_checkAnswers.only(this, [this, mistakes = ownMistakes()](Result<client::Admission> admission) {
            m_isChecking = false;
            m_failure = admission ? std::nullopt : std::optional(admission.error());
            // What a form does not let through the engine has not even seen.
            m_findings = mistakes;
            const auto isTold = [&](const Error& finding) {
                return std::any_of(mistakes.begin(), mistakes.end(), [&](const Error& known) {
                    return known.field("field") == finding.field("field") && known.code == finding.code;
                });
            };
            for (const Error& finding : admission ? admission->findings : std::vector<Error>()) {
                if (!isTold(finding))
                    m_findings.push_back(finding);
            }
            showFindings();
            emit settled();
            if (const auto starts = std::exchange(m_isAwaited, std::nullopt)) {
                showButtons();
                work(*starts);
            }
        }));
}

void BotAssistant::showFindings()
{
    std::vector<Error> byField;
    for (Error finding : m_findings) {
        for (auto& item : finding.context) {
            if (item.name == "field")
                item.value = formField(finding);
        }
        byField.push_back(std::move(finding));
    }
    m_elsewhere = m_market->setErrors(m_strategy->setErrors(byField));
    for (const auto& [step, form] : m_forms)
        m_elsewhere = form->setErrors(m_elsewhere);
    QString name;
    for (const Error& error : m_elsewhere) {
        if (error.field("field") == "name")
            name = errorText(error);
    }
    std::erase_if(m_elsewhere, [](const Error& error) { return error.field("field") == "name"; });
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Failed));
    m_nameProblem->setPalette(palette);
    m_nameProblem->setText(name);
    m_nameProblem->setVisible(!name.isEmpty());
    if (!m_changes.empty())
        m_review->setDifferences(differencesOf(m_before, configuration()), m_before.strategy);
    if (m_failure)
        m_review->showFailure(*m_failure);
    else
        m_review->showFindings(inUnits(m_findings), !m_foreign.empty());
    showStepProblem();
    showSteps();
    showButtons();
}

std::vector<Error> BotAssistant::inUnits(std::vector<Error> findings) const
{
    const client::Strategy* strategy = m_link ? m_link->session().strategy(configuration().strategy) : nullptr;
    const client::LiveMarket* market = m_market->market();
    return withUnits(std::move(findings), strategy ? strategy->parameters : std::vector<ParameterSpec>(),
                     market ? market->instrument.name.base : std::string(),
                     market ? market->instrument.name.quote : std::string(), m_other ? m_other->base : std::string(),
                     m_other ? m_other->quote : std::string());
}

void BotAssistant::simulate()
{
    if (!m_link)
        return;
    m_review->showSimulating();
    const client::LiveMarket* market = m_market->market();
    const std::string asset = market ? market->instrument.settleAsset() : std::string();
    m_link->session().client().fleet().validate(
        configuration(), m_changes, true, m_gateAnswers.only(this, [this, asset](Result<client::Admission> admission) {
            m_review->clearGate();
            if (!admission)
                return m_review->showFailure(admission.error());
            m_findings = admission->findings;
            showFindings();
            if (admission->gate)
                m_review->showGate(*admission->gate, asset);
        }));
}

} // namespace wh::ui
