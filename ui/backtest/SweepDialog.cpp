// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/SweepDialog.h"

#include "ui/backtest/SetupSpecs.h"
#include "ui/backtest/SweepSize.h"
#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/common/ErrorText.h"
#include "ui/form/ParameterText.h"
#include "ui/session/RunText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace wh::ui {

namespace {

using namespace std::chrono_literals;
constexpr int kMostSamples = 1'000'000;
constexpr int kValuesWidth = 240;
constexpr std::int64_t kManyRuns = 10'000; // above this the number is a warning

void setColour(QLabel* label, const QColor& colour)
{
    QPalette palette; // nothing but this colour: the others follow the theme
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

SweepDialog::SweepDialog(const PageContext& context, client::BacktestRequest base, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_base(std::move(base))
    , m_delay(new QTimer(this))
    , m_grid(new QGridLayout)
    , m_add(new QPushButton(context.appearance.icon(Icon::Plus), tr("Vary &another parameter"), this))
    , m_objective(new QComboBox(this))
    , m_random(new QCheckBox(tr("Only points drawn by &chance:"), this))
    , m_samples(new QSpinBox(this))
    , m_size(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("sweepDialog"));
    setWindowTitle(tr("Sweep of %1").arg(strategyTitle(context.session, m_base.strategy)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_delay->setSingleShot(true);
    m_delay->setInterval(250ms);

    m_hint = new QLabel(tr("Runs one backtest for each combination of values, on %1, with everything else as it "
                           "is set. Values are a range, from:to:step, or a list, a,b,c.")
                            .arg(recordingTitle(m_base.dataset)),
                        this);
    m_hint->setWordWrap(true);
    m_grid->setHorizontalSpacing(2 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(1, 1);
    m_add->setObjectName(QStringLiteral("addAxis"));

    m_objective->setObjectName(QStringLiteral("objective"));
    if (const auto* capabilities = context.session.capabilities()) {
        for (const auto& metric : capabilities->metrics) {
            m_objective->addItem(metric.isCost ? tr("least: %1").arg(toQString(metric.label)) : toQString(metric.label),
                                 toQString(metric.id));
            m_objective->setItemData(m_objective->count() - 1, toQString(metric.definition), Qt::ToolTipRole);
        }
    }
    // Every run has one; ratios are not available for runs shorter than a few days.
    m_objective->setCurrentIndex(m_objective->findData(QStringLiteral("netProfit")));
    auto* objectiveLabel = new QLabel(tr("&Look for the best"), this);
    objectiveLabel->setBuddy(m_objective);
    m_random->setObjectName(QStringLiteral("random"));
    m_samples->setObjectName(QStringLiteral("samples"));
    m_samples->setAccessibleName(tr("Number of points drawn by chance"));
    m_samples->setRange(1, kMostSamples);
    m_samples->setValue(200);
    m_samples->setEnabled(false);
    m_size->setObjectName(QStringLiteral("sweepSize"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();

    auto* options = new QGridLayout;
    options->setHorizontalSpacing(2 * kGrid);
    options->addWidget(objectiveLabel, 0, 0);
    options->addWidget(m_objective, 0, 1);
    options->addWidget(m_random, 1, 0);
    options->addWidget(m_samples, 1, 1, Qt::AlignLeft);
    options->setColumnStretch(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Start the sweep"), QDialogButtonBox::AcceptRole);
    m_start->setObjectName(QStringLiteral("startSweep"));
    m_start->setIcon(context.appearance.icon(Icon::Run, Token::AccentText));
    m_start->setDefault(true);
    letEnterPressFocused(*this);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(3 * kGrid);
    column->addWidget(m_hint);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addLayout(options);
    column->addStretch();
    column->addWidget(m_problem);
    column->addWidget(m_size);
    column->addWidget(buttons);
    setMinimumWidth(560);

    connect(m_add, &QPushButton::clicked, this, [this] {
        addAxis();
        m_axes.back().parameter->setFocus();
    });
    connect(m_objective, &QComboBox::activated, this, &SweepDialog::onChanged);
    connect(m_random, &QCheckBox::toggled, m_samples, &QWidget::setEnabled);
    connect(m_random, &QCheckBox::toggled, this, &SweepDialog::onChanged);
    connect(m_samples, &QSpinBox::valueChanged, this, &SweepDialog::onChanged);
    connect(m_delay, &QTimer::timeout, this, &SweepDialog::check);
    connect(m_start, &QPushButton::clicked, this, &SweepDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&context.appearance, &Appearance::changed, this, &SweepDialog::refresh);
    addAxis();
}

const ParameterSpec* SweepDialog::specOf(const std::string& parameter) const
{
    const client::Strategy* strategy = m_context.session.strategy(m_base.strategy);
    if (!strategy)
        return nullptr;
    const auto found = std::find_if(strategy->parameters.begin(), strategy->parameters.end(),
                                    [&](const ParameterSpec& spec) { return spec.name == parameter; });
    return found == strategy->parameters.end() ? nullptr : &*found;
}

/// Something to begin with: all choices, or half, as it is, and double.
QString SweepDialog::suggestion(const std::string& parameter) const
{
    const ParameterSpec* spec = specOf(parameter);
    if (!spec)
        return {};
    if (spec->type == ParameterType::Boolean)
        return QStringLiteral("false,true");
    if (spec->type == ParameterType::Choice) {
        QStringList choices;
        for (const auto& choice : spec->choices)
            choices << choiceText(choice);
        return choices.join(u',');
    }
    const std::string* set = valueOf(m_base.parameters, parameter);
    const std::string now = set ? *set : spec->defaultText;
    const auto value = Decimal::parse(now);
    if (!value || value->sign() <= 0 || spec->type == ParameterType::Text)
        return toQString(now);
    const bool whole = spec->type == ParameterType::Integer;
    const Decimal half = whole ? (*value / Decimal(2)).rounded(0, Rounding::Up) : *value / Decimal(2);
    QStringList values;
    for (const Decimal one : {half, *value, *value * Decimal(2)}) {
        const std::string text = one.toString();
        const bool fits = ParameterValidation::check({*spec}, {{spec->name, text}}).isValid();
        if (fits && !values.contains(toQString(text)))
            values << toQString(text);
    }
    return values.join(u',');
}

/// Choices are written in the words of the form.
QString SweepDialog::shown(const std::string& parameter, const std::string& values) const
{
    const ParameterSpec* spec = specOf(parameter);
    if (!spec || spec->type != ParameterType::Choice)
        return toQString(values);
    QStringList words = toQString(values).split(u',');
    for (QString& word : words)
        word = choiceText(word.toStdString());
    return words.join(u',');
}

/// As the engine reads them; choices may be written in its words too.
std::string SweepDialog::valuesOf(const Axis& axis) const
{
    const ParameterSpec* spec = specOf(axis.parameter->currentData().toString().toStdString());
    if (!spec || spec->type != ParameterType::Choice)
        return axis.values->text().remove(u' ').toStdString();
    QStringList values = axis.values->text().split(u',');
    for (QString& value : values) {
        value = value.trimmed();
        const auto choice = std::find_if(spec->choices.begin(), spec->choices.end(), [&](const std::string& one) {
            return choiceText(one).compare(value, Qt::CaseInsensitive) == 0;
        });
        if (choice != spec->choices.end())
            value = toQString(*choice);
    }
    return values.join(u',').toStdString();
}

void SweepDialog::addAxis(const std::string& parameter, const std::string& values)
{
    const client::Strategy* strategy = m_context.session.strategy(m_base.strategy);
    Axis axis{new QComboBox(this), new QLineEdit(this), new QLabel(this), new QToolButton(this), new QLabel(this)};
    for (const auto& spec : strategy ? strategy->parameters : std::vector<ParameterSpec>()) {
        axis.parameter->addItem(parameterTitle(spec.name), toQString(spec.name));
        axis.parameter->setItemData(axis.parameter->count() - 1, parameterHelp(spec), Qt::ToolTipRole);
    }
    // The first that is not varied yet.
    int index = axis.parameter->findData(toQString(parameter));
    for (int i = 0; index < 0 && i < axis.parameter->count(); ++i) {
        const bool taken = std::any_of(m_axes.begin(), m_axes.end(), [&](const Axis& other) {
            return other.parameter->currentData() == axis.parameter->itemData(i);
        });
        const ParameterSpec* spec = specOf(axis.parameter->itemData(i).toString().toStdString());
        if (!taken && spec && spec->type != ParameterType::Text)
            index = i;
    }
    axis.parameter->setCurrentIndex(index);
    axis.parameter->setAccessibleName(tr("Parameter to vary"));
    axis.values->setText(values.empty() ? suggestion(axis.parameter->currentData().toString().toStdString())
                                        : shown(axis.parameter->currentData().toString().toStdString(), values));
    axis.values->setObjectName(QStringLiteral("axisValues"));
    axis.values->setAccessibleName(tr("Values"));
    axis.values->setPlaceholderText(tr("from:to:step or a,b,c"));
    axis.values->setMinimumWidth(kValuesWidth);
    axis.remove->setIcon(m_context.appearance.icon(Icon::Minus));
    axis.remove->setAutoRaise(true);
    axis.remove->setFocusPolicy(Qt::StrongFocus);
    axis.remove->setToolTip(tr("Do not vary this parameter"));
    axis.remove->setAccessibleName(axis.remove->toolTip());
    axis.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    axis.problem->setWordWrap(true);
    axis.problem->setTextFormat(Qt::PlainText);
    axis.problem->setObjectName(QStringLiteral("axisProblem"));
    axis.problem->hide();
    m_axes.push_back(axis);
    refresh();
    makeRows();

    connect(axis.parameter, &QComboBox::activated, this, [this, axis] {
        axis.values->setText(suggestion(axis.parameter->currentData().toString().toStdString()));
        onChanged();
    });
    connect(axis.values, &QLineEdit::textEdited, this, &SweepDialog::onChanged);
    connect(axis.remove, &QToolButton::clicked, this, [this, axis] { removeAxis(axis.parameter); });
    onChanged();
}

void SweepDialog::removeAxis(QComboBox* parameter)
{
    const auto found = std::find_if(m_axes.begin(), m_axes.end(),
                                    [parameter](const Axis& axis) { return axis.parameter == parameter; });
    if (found == m_axes.end() || m_axes.size() == 1)
        return;
    for (QWidget* widget : std::initializer_list<QWidget*>{found->parameter, found->values, found->count, found->remove,
                                                           found->problem}) {
        widget->hide();
        widget->deleteLater();
    }
    m_axes.erase(found);
    makeRows();
    m_axes.back().values->setFocus();
    onChanged();
}

void SweepDialog::makeRows()
{
    int line = 0;
    QWidget* before = nullptr;
    for (const Axis& axis : m_axes) {
        m_grid->addWidget(axis.parameter, line, 0);
        m_grid->addWidget(axis.values, line, 1);
        m_grid->addWidget(axis.count, line, 2);
        m_grid->addWidget(axis.remove, line, 3);
        m_grid->addWidget(axis.problem, line + 1, 1, 1, 3);
        axis.remove->setEnabled(m_axes.size() > 1);
        for (QWidget* widget : std::initializer_list<QWidget*>{axis.parameter, axis.values, axis.remove}) {
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
        line += 2;
    }
    setTabOrder(before, m_add);
}

void SweepDialog::setAxes(const client::Pairs& axes, const std::string& objective)
{
    while (m_axes.size() > 1)
        removeAxis(m_axes.back().parameter);
    if (axes.empty())
        return;
    for (const auto& [name, values] : axes)
        addAxis(name, values);
    removeAxis(m_axes.front().parameter);
    if (const int index = m_objective->findData(toQString(objective)); index >= 0)
        m_objective->setCurrentIndex(index);
}

client::SweepRequest SweepDialog::request() const
{
    client::SweepRequest request;
    request.base = m_base;
    for (const Axis& axis : m_axes) {
        const std::string name = axis.parameter->currentData().toString().toStdString();
        std::erase_if(request.base.parameters, [&](const auto& pair) { return pair.first == name; });
        request.axes.emplace_back(name, valuesOf(axis));
    }
    request.objective = m_objective->currentData().toString().toStdString();
    request.randomSamples = m_random->isChecked() ? m_samples->value() : 0;
    return request;
}

void SweepDialog::onChanged()
{
    m_answers.forget();
    m_delay->start();
    showSize();
}

void SweepDialog::showSize()
{
    const auto& numbers = m_context.appearance.numbers();
    std::vector<std::optional<std::int64_t>> sizes;
    QStringList factors;
    for (const Axis& axis : m_axes) {
        const auto size = sweepAxisSize(valuesOf(axis));
        axis.count->setText(size ? tr("%1 values", "of an axis", static_cast<int>(*size)).arg(numbers.whole(*size))
                                 : QString());
        sizes.push_back(size);
        factors << (size ? numbers.whole(*size) : QStringLiteral("?"));
    }
    const auto size = sweepSize(sizes, m_random->isChecked() ? m_samples->value() : 0);
    const auto points = sweepSize(sizes, 0);
    if (!size)
        m_size->setText(tr("How many backtests that makes cannot be told yet."));
    else if (*size != *points)
        m_size->setText(
            tr("%1 of %2 combinations, drawn by chance.").arg(numbers.whole(*size), numbers.whole(*points)));
    else if (factors.size() > 1)
        m_size->setText(tr("%1 = %2 backtests.").arg(factors.join(QStringLiteral(" × ")), numbers.whole(*size)));
    else
        m_size->setText(tr("%1 backtests.", nullptr, static_cast<int>(std::min<std::int64_t>(*size, kMostSamples)))
                            .arg(numbers.whole(*size)));
    setColour(m_size, m_context.appearance.colour(size && *size > kManyRuns ? Token::Warning : Token::Text));
}

void SweepDialog::refresh()
{
    const Appearance& appearance = m_context.appearance;
    setColour(m_hint, appearance.colour(Token::Muted));
    setColour(m_problem, appearance.colour(Token::Failed));
    for (const Axis& axis : m_axes) {
        setColour(axis.count, appearance.colour(Token::Muted));
        setColour(axis.problem, appearance.colour(Token::Failed));
    }
    showSize();
}

void SweepDialog::check()
{
    m_context.session.client().validateSweep(request(),
                                             m_answers.only(this, [this](const Result<std::vector<Error>>& mistakes) {
                                                 showMistakes(mistakes ? *mistakes : std::vector{mistakes.error()});
                                             }));
}

void SweepDialog::showMistakes(const std::vector<Error>& mistakes)
{
    std::vector<QStringList> ofAxis(m_axes.size());
    QStringList others;
    for (const Error& error : mistakes) {
        const std::string field(error.field("field"));
        const std::string value(error.field("value"));
        bool isPlaced = false;
        for (std::size_t i = 0; i < m_axes.size() && !isPlaced; ++i) {
            const std::string name = m_axes[i].parameter->currentData().toString().toStdString();
            const std::string written = valuesOf(m_axes[i]);
            isPlaced = field == "params." + name || field == "vary." + name ||
                       (field == "vary" && (value == name || value == written || value == name + '=' + written));
            const ParameterSpec* spec = isPlaced ? specOf(name) : nullptr;
            // It stands right below the field: what the field is called need not be said.
            if (isPlaced)
                ofAxis[i] << (spec ? mistakeText(error, *spec) : errorText(error));
        }
        if (!isPlaced)
            others << errorText(error);
    }
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        m_axes[i].problem->setText(ofAxis[i].mid(0, 2).join(u'\n'));
        m_axes[i].problem->setVisible(!ofAxis[i].isEmpty());
        m_axes[i].values->setAccessibleDescription(ofAxis[i].join(u' '));
        QPalette palette; // the frame alone
        if (!ofAxis[i].isEmpty())
            palette.setColor(QPalette::Mid, m_context.appearance.colour(Token::Failed));
        m_axes[i].values->setPalette(palette);
    }
    m_problem->setText(others.mid(0, 4).join(u'\n'));
    m_problem->setVisible(!others.isEmpty());
    m_startFocus.setEnabled(*m_start, mistakes.empty() && !m_isStarting, this);
    layout()->activate(); // sentences that wrap need place at once
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
}

void SweepDialog::start()
{
    m_isStarting = true;
    m_startFocus.setEnabled(*m_start, false, this);
    m_context.session.client().startSweep(request(), whileAlive(this, [this](const Result<client::Run>& run) {
                                              m_isStarting = false;
                                              m_startFocus.setEnabled(*m_start, true, this);
                                              if (!run)
                                                  return showMistakes({run.error()});
                                              emit started(toQString(run->id));
                                              accept();
                                          }));
}

} // namespace wh::ui
