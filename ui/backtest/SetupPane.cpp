// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/SetupPane.h"

#include "ui/backtest/MarketPicker.h"
#include "ui/backtest/StrategyPicker.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/session/RunText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>

namespace wh::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kCheckDelay = 250ms; // after the last key
constexpr int kMostShown = 3;       // mistakes above the button

} // namespace

SetupPane::SetupPane(const PageContext& context, MarketPicker& market, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_market(market)
    , m_strategy(new StrategyPicker(context, this))
    , m_form(new ParameterForm(context.appearance, &context.undo, ParameterForm::Fit::Scrolls, this))
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_run(new QPushButton(this))
    , m_sweep(new QPushButton(this))
    , m_delay(new QTimer(this))
{
    m_name->setObjectName(QStringLiteral("runName"));
    m_nameLabel->setBuddy(m_name);
    m_problem->setObjectName(QStringLiteral("setupProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_run->setObjectName(QStringLiteral("run"));
    m_run->setDefault(true);
    m_sweep->setObjectName(QStringLiteral("sweep"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(kCheckDelay);

    auto* name = new QHBoxLayout;
    name->setSpacing(2 * kGrid);
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_run, 1);
    buttons->addWidget(m_sweep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_strategy);
    column->addWidget(m_form, 1);
    column->addLayout(name);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    connect(m_strategy, &StrategyPicker::changed, this, [this] {
        if (!m_isFilling)
            rebuild();
    });
    connect(m_strategy, &StrategyPicker::exampleChosen, this, [this](const client::StrategyExample& example) {
        client::BacktestRequest filled = request();
        filled.parameters = example.parameters;
        m_form->applyValues(formValues(filled), tr("Example: %1").arg(toQString(example.title)));
    });
    connect(m_strategy, &StrategyPicker::defaultsRequested, this, [this] {
        client::BacktestRequest filled = request();
        filled.parameters.clear();
        m_form->applyValues(formValues(filled), tr("All parameters at their defaults"));
    });
    connect(m_form, &ParameterForm::changed, this, &SetupPane::onFormChanged);
    connect(m_name, &QLineEdit::textEdited, this, &SetupPane::changed);
    connect(&m_market, &MarketPicker::changed, this, [this] {
        showAssets();
        if (!m_isFilling)
            emit changed();
    });
    auto& datasets = context.session.datasets();
    connect(&datasets, &ListSignals::reset, this, &SetupPane::showAssets);
    connect(&datasets, &ListSignals::inserted, this, &SetupPane::showAssets);
    connect(this, &SetupPane::changed, this, [this] {
        m_isChecking = true;
        m_answers.forget();
        m_delay->start();
    });
    connect(m_delay, &QTimer::timeout, this, &SetupPane::check);
    connect(&context.session, &Session::ready, this, &SetupPane::rebuild);
    connect(&context.appearance, &Appearance::changed, this, &SetupPane::refresh);
    showAssets();
    rebuild();
    retranslate();
}

SetupChoice SetupPane::choiceOf(const client::BacktestRequest& request) const
{
    const client::Capabilities* capabilities = m_context.session.capabilities();
    const client::Strategy* strategy = m_context.session.strategy(m_strategy->strategy());
    return capabilities ? setupChoice(*capabilities, strategy, request) : SetupChoice();
}

/// Other fields for another strategy or model; what both have keeps its value.
void SetupPane::rebuild()
{
    const client::Capabilities* capabilities = m_context.session.capabilities();
    if (!capabilities)
        return;
    if (m_pending) {
        const client::BacktestRequest pending = std::move(*m_pending);
        m_pending.reset();
        setRequest(pending);
        return;
    }
    client::BacktestRequest kept = request();
    if (m_shownStrategy != m_strategy->strategy()) {
        // Names that two strategies share need not mean the same: each has values of its own.
        m_parametersOf[m_shownStrategy] = std::move(kept.parameters);
        kept.parameters = m_parametersOf[m_strategy->strategy()];
    }
    setRequest(kept);
}

client::BacktestRequest SetupPane::request() const
{
    client::BacktestRequest request = m_other;
    request.dataset = m_market.dataset();
    request.strategy = m_strategy->strategy();
    request.name = m_name->text().trimmed().toStdString();
    request.options = m_market.period();
    readFormValues(m_form->values(), m_choice, request);
    return request;
}

void SetupPane::setRequest(const client::BacktestRequest& request)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_other = request;
    if (!request.dataset.empty() && request.dataset != m_market.dataset())
        m_market.setDataset(request.dataset);
    if (!request.dataset.empty()) {
        client::Pairs period;
        for (const char* name : {"from", "to"}) {
            if (const std::string* value = valueOf(request.options, name))
                period.emplace_back(name, *value);
        }
        if (m_market.period() != period)
            m_market.setPeriod(period);
    }
    if (!request.strategy.empty())
        m_strategy->setStrategy(request.strategy);
    m_name->setText(toQString(request.name));
    if (const client::Capabilities* capabilities = m_context.session.capabilities()) {
        m_choice = choiceOf(request);
        m_shownStrategy = m_strategy->strategy();
        m_form->setGroups(setupGroups(*capabilities, m_choice));
        m_form->setValues(formValues(request));
    } else {
        m_pending = request; // there are no fields yet
    }
    emit changed();
}

void SetupPane::setStrategy(const std::string& id)
{
    m_strategy->setStrategy(id);
}

void SetupPane::setDraft(const std::string& run)
{
    m_draft = run;
    nameRun();
}

void SetupPane::nameRun()
{
    m_run->setText(m_draft.empty() ? tr("Run  F5") : tr("Run draft %1  F5").arg(runNumber(m_draft)));
}

/// Amounts are in the currencies of the recording, not in "base" and "quote", once one is chosen.
void SetupPane::showAssets()
{
    const client::Dataset* dataset = m_context.session.datasets().find(m_market.dataset());
    m_form->setAssets(dataset ? toQString(dataset->instrument.name.base) : QString(),
                      dataset ? toQString(dataset->instrument.name.quote) : QString());
}

void SetupPane::onFormChanged()
{
    if (m_isFilling)
        return;
    const std::string latency = m_form->value("latency").toStdString();
    const std::string queue = m_form->value("queue").toStdString();
    if (latency != m_choice.latency || queue != m_choice.queue) {
        // Another model has other fields. Not now: the field that was changed is still speaking.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const std::string chosen[] = {m_form->value("latency").toStdString(),
                                              m_form->value("queue").toStdString()};
                const bool isLatency = chosen[0] != m_choice.latency;
                if (!isLatency && chosen[1] == m_choice.queue)
                    return;
                m_choice.latency = chosen[0];
                m_choice.queue = chosen[1];
                client::BacktestRequest kept = request();
                // What only the old model takes goes; readFormValues() wrote it all.
                setRequest(kept);
                m_form->focusField(isLatency ? "latency" : "queue");
            },
            Qt::QueuedConnection);
        return;
    }
    emit changed();
}

void SetupPane::check()
{
    if (!m_context.session.isReady())
        return;
    m_context.session.client().validateBacktest(
        request(), m_answers.only(this, [this](const Result<std::vector<Error>>& mistakes) {
            m_isChecking = false;
            showMistakes(mistakes ? *mistakes : std::vector<Error>{mistakes.error()});
            emit checked();
        }));
}

void SetupPane::showMistakes(const std::vector<Error>& mistakes)
{
    m_mistakes = mistakes;
    if (m_market.dataset().empty()) // the page says what to do about that
        std::erase_if(m_mistakes, [](const Error& error) { return error.field("field") == "dataset"; });
    showRest(m_form->setErrors(m_strategy->setErrors(m_market.setErrors(m_mistakes))));
}

void SetupPane::showRest(const std::vector<Error>& rest)
{
    QStringList texts;
    for (const Error& error : rest) {
        if (texts.size() < kMostShown)
            texts << errorText(error);
    }
    const int inFields = static_cast<int>(m_mistakes.size() - rest.size());
    if (texts.isEmpty() && inFields > 0)
        texts << (inFields == 1 ? tr("One setting has to be mended before it can run.")
                                : tr("%1 settings have to be mended before it can run.", nullptr, inFields)
                                      .arg(m_context.appearance.numbers().whole(inFields)));
    m_problem->setText(texts.join(u'\n'));
    m_problem->setVisible(!texts.isEmpty());
}

bool SetupPane::focusMistake()
{
    return m_form->focusMistake() || m_market.focusMistake();
}

void SetupPane::setRunActions(QAction* run, QAction* sweep)
{
    m_run->setIcon(m_context.appearance.icon(Icon::Run, Token::AccentText));
    m_sweep->setIcon(sweep->icon());
    const auto bind = [](QPushButton* button, QAction* action) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
    };
    bind(m_run, run);
    bind(m_sweep, sweep);
}

void SetupPane::refresh()
{
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_context.appearance.colour(Token::Failed));
    m_problem->setPalette(palette);
}

void SetupPane::retranslate()
{
    m_strategy->retranslate();
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("none"));
    m_name->setAccessibleName(tr("Name of the run"));
    m_name->setToolTip(tr("What the run is called in the list; can be changed later"));
    nameRun();
    m_sweep->setText(tr("Sweep…"));
    // The headings are the only words of the form that are ours.
    if (m_context.session.capabilities())
        rebuild();
    refresh();
}

} // namespace wh::ui
