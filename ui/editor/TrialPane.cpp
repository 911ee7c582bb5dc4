// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/TrialPane.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/form/ParameterForm.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kThousandth = 1000;
const QString kGenerated = QStringLiteral("model:");

QPushButton* makeButton(QWidget* parent, const char* name)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

/// A button that does what an action does, and says so.
void follow(QPushButton* button, QAction* action)
{
    const auto show = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, show);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    show();
}

} // namespace

TrialPane::TrialPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_marketLabel(new QLabel(this))
    , m_market(new QComboBox(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QLineEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QLineEdit(this))
    , m_durationLabel(new QLabel(this))
    , m_duration(new QComboBox(this))
    , m_seedLabel(new QLabel(this))
    , m_seed(new QSpinBox(this))
    , m_problem(new QLabel(this))
    , m_title(new QLabel(this))
    , m_none(new QLabel(this))
    , m_form(new ParameterForm(context.appearance, &context.undo, ParameterForm::Fit::Scrolls, this))
    , m_standing(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_run(makeButton(this, "runScript"))
    , m_cancel(makeButton(this, "cancelScript"))
    , m_validate(makeButton(this, "validateScript"))
{
    m_market->setObjectName(QStringLiteral("scriptMarket"));
    m_market->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_market->setMinimumContentsLength(8);
    m_duration->addItems({QStringLiteral("10m"), QStringLiteral("1h"), QStringLiteral("6h"), QStringLiteral("1d")});
    m_duration->setEditable(true);
    m_duration->setCurrentText(QStringLiteral("1h"));
    m_duration->setMinimumContentsLength(4);
    m_seed->setRange(1, 1'000'000);
    m_problem->setObjectName(QStringLiteral("trialProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_standing->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(2 * kGrid);
    m_run->setDefault(true);
    m_form->setFieldPrefix("params.");
    m_marketLabel->setBuddy(m_market);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_durationLabel->setBuddy(m_duration);
    m_seedLabel->setBuddy(m_seed);

    auto* grid = new QGridLayout;
    grid->setSpacing(kGrid);
    int row = 0;
    const auto add = [&](QLabel* label, QWidget* field) {
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    };
    add(m_marketLabel, m_market);
    add(m_fromLabel, m_from);
    add(m_toLabel, m_to);
    add(m_durationLabel, m_duration);
    add(m_seedLabel, m_seed);
    grid->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_run, 1);
    buttons->addWidget(m_cancel, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(m_title);
    column->addWidget(m_form, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
    column->addWidget(m_standing);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    column->addWidget(m_validate);

    connect(m_market, &QComboBox::currentIndexChanged, this, &TrialPane::showFields);
    auto& datasets = context.session.datasets();
    for (const auto signal : {&ListSignals::reset, &ListSignals::stateChanged})
        connect(&datasets, signal, this, &TrialPane::fillMarkets);
    for (const auto signal : {&ListSignals::inserted, &ListSignals::removed})
        connect(&datasets, signal, this, &TrialPane::fillMarkets);
    const auto restyle = [this] {
        m_title->setFont(m_context.appearance.font(FontRole::Title));
        QPalette palette = m_problem->palette();
        palette.setColor(QPalette::WindowText, m_context.appearance.colour(Token::Failed));
        m_problem->setPalette(palette);
        for (QLabel* label : {m_none, m_standing}) {
            palette = label->palette();
            palette.setColor(QPalette::WindowText, m_context.appearance.colour(Token::Muted));
            label->setPalette(palette);
        }
    };
    connect(&context.appearance, &Appearance::changed, this, restyle);
    restyle();
    setBusy(false);
    setScript({}, nullptr);
    retranslate();
}

void TrialPane::setActions(QAction* run, QAction* cancel, QAction* validate)
{
    follow(m_run, run);
    follow(m_cancel, cancel);
    follow(m_validate, validate);
}

void TrialPane::retranslate()
{
    m_marketLabel->setText(tr("&Market"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&To"));
    m_durationLabel->setText(tr("&Span"));
    m_seedLabel->setText(tr("See&d"));
    m_from->setPlaceholderText(tr("its beginning"));
    m_to->setPlaceholderText(tr("its end"));
    m_title->setText(tr("Parameters"));
    m_none->setText(tr("A script's parameters stand here as soon as it can be read."));
    fillMarkets();
}

void TrialPane::fillMarkets()
{
    QString chosen = m_wanted.isEmpty() ? m_market->currentData().toString() : m_wanted;
    const QSignalBlocker quiet(m_market);
    m_market->clear();
    for (const auto& dataset : m_context.session.datasets().items())
        m_market->addItem(m_context.appearance.icon(Icon::Data), toQString(dataset.id), toQString(dataset.id));
    for (const std::string& model : ScriptDesk::marketModels())
        m_market->addItem(m_context.appearance.icon(Icon::Candles),
                          tr("Generated: %1").arg(toQString(model).replace(u'_', u' ')), kGenerated + toQString(model));
    if (chosen.isEmpty())
        chosen = kGenerated + QStringLiteral("random_walk");
    const int at = m_market->findData(chosen);
    if (at >= 0)
        m_wanted.clear();
    m_market->setCurrentIndex(at >= 0 ? at : m_market->findData(kGenerated + QStringLiteral("random_walk")));
    showFields();
}

void TrialPane::showFields()
{
    const bool isGenerated = m_market->currentData().toString().startsWith(kGenerated);
    for (QWidget* field : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_toLabel, m_to})
        field->setVisible(!isGenerated);
    for (QWidget* field : std::initializer_list<QWidget*>{m_durationLabel, m_duration, m_seedLabel, m_seed})
        field->setVisible(isGenerated);
    m_problem->hide();
}

void TrialPane::setScript(const QString& script, const ScriptDescription* description)
{
    if (!m_script.isEmpty() && !m_form->specs().empty())
        m_values[m_script] = m_form->values();
    const bool isSame = script == m_script;
    m_script = script;
    const std::vector<ParameterSpec> specs = description ? description->parameters : std::vector<ParameterSpec>();
    // While a script cannot be read its form stays.
    if (!(isSame && !description) && m_form->specs() != specs) {
        m_form->setSpecs(specs);
        if (const auto kept = m_values.find(script); kept != m_values.end())
            m_form->setValues(kept->second);
    }
    const bool isEmpty = m_form->specs().empty();
    m_title->setVisible(!isEmpty);
    m_form->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    if (description)
        m_none->setText(tr("This script has no parameters."));
    else if (isEmpty)
        m_none->setText(tr("A script's parameters stand here as soon as it can be read."));
}

ScriptMarket TrialPane::market() const
{
    const QString chosen = m_market->currentData().toString();
    ScriptMarket market;
    if (chosen.startsWith(kGenerated)) {
        market.model = chosen.mid(kGenerated.size()).toStdString();
        market.duration = m_duration->currentText().trimmed().toStdString();
        market.seed = static_cast<std::uint64_t>(m_seed->value());
    } else {
        market.dataset = chosen.toStdString();
        market.from = m_from->text().trimmed().toStdString();
        market.to = m_to->text().trimmed().toStdString();
    }
    return market;
}

ScriptTrial::Pairs TrialPane::parameters() const
{
    return m_form->values();
}

std::vector<Error> TrialPane::setErrors(const std::vector<Error>& errors)
{
    std::vector<Error> rest;
    QStringList said;
    for (const Error& error : m_form->setErrors(errors)) {
        const std::string_view field = error.field("field");
        if (field.starts_with("market.") || field == "from" || field == "to")
            said << errorText(error);
        else
            rest.push_back(error);
    }
    m_problem->setText(said.join(u'\n'));
    m_problem->setVisible(!said.isEmpty());
    return rest;
}

void TrialPane::setBusy(bool busy, const QString& what)
{
    m_bar->setVisible(busy);
    m_standing->setVisible(busy);
    m_cancel->setVisible(busy);
    m_run->setVisible(!busy);
    m_standing->setText(what);
    m_bar->setRange(0, 0);
}

void TrialPane::setStanding(const ScriptDesk::Standing& standing)
{
    if (standing.share >= 0) {
        m_bar->setRange(0, kThousandth);
        m_bar->setValue(qRound(std::min(1.0, standing.share) * kThousandth));
    }
    if (standing.time > 0)
        m_standing->setText(tr("%1, %n fill(s)", nullptr, static_cast<int>(standing.fills))
                                .arg(m_context.appearance.times().moment(standing.time)));
}

QVariantMap TrialPane::savedState() const
{
    return {{QStringLiteral("market"), m_market->currentData()},
            {QStringLiteral("from"), m_from->text()},
            {QStringLiteral("to"), m_to->text()},
            {QStringLiteral("duration"), m_duration->currentText()},
            {QStringLiteral("seed"), m_seed->value()}};
}

void TrialPane::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    m_wanted = state.value(QStringLiteral("market")).toString();
    m_from->setText(state.value(QStringLiteral("from")).toString());
    m_to->setText(state.value(QStringLiteral("to")).toString());
    m_duration->setCurrentText(state.value(QStringLiteral("duration")).toString());
    m_seed->setValue(state.value(QStringLiteral("seed")).toInt());
    fillMarkets();
}

} // namespace wh::ui
