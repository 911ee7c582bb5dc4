// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/GenerateDialog.h"

#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/common/ErrorText.h"
#include "ui/data/DatasetText.h"
#include "ui/form/ParameterForm.h"
#include "ui/form/ParameterText.h"
#include "ui/form/StepEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kPoints = 400;
constexpr int kDebounceMs = 120;
constexpr std::uint32_t kSeeds = 1'000'000;

/// A seed that the API's whole numbers hold.
std::optional<std::int64_t> readSeed(const QString& text)
{
    bool isWhole = false;
    const qlonglong seed = text.trimmed().toLongLong(&isWhole);
    return isWhole && seed >= 0 ? std::optional<std::int64_t>(seed) : std::nullopt;
}

} // namespace

GenerateDialog::GenerateDialog(const Appearance& appearance, Session& session, QWidget* parent)
    : QDialog(parent), m_appearance(appearance), m_session(session), m_wait(new QTimer(this))
{
    setObjectName(QStringLiteral("generateDialog"));
    letEnterPressFocused(*this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_wait->setSingleShot(true);
    m_wait->setInterval(kDebounceMs);
    build();
    if (const auto* known = session.capabilities()) {
        for (const auto& one : known->generators)
            m_model->addItem(parameterTitle(one.id), toQString(one.id));
    }
    setRequest({});
    connect(m_wait, &QTimer::timeout, this, &GenerateDialog::preview);
    connect(m_model, &QComboBox::currentIndexChanged, this, [this] {
        showModel();
        onChanged();
    });
    connect(m_form, &ParameterForm::changed, this, &GenerateDialog::onChanged);
    connect(m_instrument, &QLineEdit::textChanged, this, &GenerateDialog::onChanged);
    connect(m_seed, &QLineEdit::textChanged, this, &GenerateDialog::onChanged);
    connect(m_another, &QToolButton::clicked, this,
            [this] { m_seed->setText(QString::number(QRandomGenerator::global()->bounded(1U, kSeeds))); });
    connect(m_filter, &QLineEdit::textChanged, m_form, &ParameterForm::setFilter);
    connect(m_reset, &QPushButton::clicked, m_form, &ParameterForm::resetAll);
    connect(m_generate, &QPushButton::clicked, this, &GenerateDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(1040, 640);
}

void GenerateDialog::build()
{
    auto* left = new QWidget(this);
    auto* right = new QWidget(this);
    m_modelLabel = new QLabel(left);
    m_model = new QComboBox(left);
    m_model->setObjectName(QStringLiteral("model"));
    m_description = new QLabel(left);
    m_formula = new QLabel(left);
    m_instrumentLabel = new QLabel(left);
    m_instrument = new QLineEdit(left);
    m_instrument->setObjectName(QStringLiteral("instrument"));
    m_instrumentProblem = new QLabel(left);
    m_instrumentProblem->setObjectName(QStringLiteral("problem:instrument"));
    m_seedLabel = new QLabel(left);
    m_seed = new StepEdit(left);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seedProblem = new QLabel(left);
    m_seedProblem->setObjectName(QStringLiteral("problem:seed"));
    m_another = new QToolButton(left);
    m_another->setObjectName(QStringLiteral("another"));
    m_another->setAutoRaise(true);
    m_filter = new QLineEdit(left);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setClearButtonEnabled(true);
    m_reset = new QPushButton(left);
    m_reset->setObjectName(QStringLiteral("resetAll"));
    m_form = new ParameterForm(m_appearance, &m_undo, ParameterForm::Fit::Scrolls, left);
    m_form->setFieldPrefix("params.");
    for (QLabel* label : {m_description, m_formula, m_instrumentProblem, m_seedProblem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFont(m_appearance.font(FontRole::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_modelLabel->setBuddy(m_model);
    m_instrumentLabel->setBuddy(m_instrument);
    m_seedLabel->setBuddy(m_seed);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_modelLabel, 0, 0);
    grid->addWidget(m_model, 0, 1, 1, 2);
    grid->addWidget(m_description, 1, 1, 1, 2);
    grid->addWidget(m_formula, 2, 1, 1, 2);
    grid->addWidget(m_instrumentLabel, 3, 0);
    grid->addWidget(m_instrument, 3, 1, 1, 2);
    grid->addWidget(m_instrumentProblem, 4, 1, 1, 2);
    grid->addWidget(m_seedLabel, 5, 0);
    grid->addWidget(m_seed, 5, 1);
    grid->addWidget(m_another, 5, 2);
    grid->addWidget(m_seedProblem, 6, 1, 1, 2);
    auto* find = new QHBoxLayout;
    find->addWidget(m_filter, 1);
    find->addWidget(m_reset);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 2 * kGrid, 0);
    column->addLayout(grid);
    column->addLayout(find);
    column->addWidget(m_form, 1);

    m_axis = new TimeAxis(this);
    m_chart = new TimeChart(m_appearance, *m_axis, right);
    m_status = new QLabel(right);
    m_status->setObjectName(QStringLiteral("status"));
    m_hint = new QLabel(right);
    m_hint->setObjectName(QStringLiteral("hint"));
    for (QLabel* label : {m_status, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_replace = new QCheckBox(right);
    m_replace->setObjectName(QStringLiteral("replace"));
    m_compress = new QCheckBox(right);
    m_generate = new QPushButton(right);
    m_generate->setObjectName(QStringLiteral("generate"));
    m_generate->setDefault(true);
    m_cancel = new QPushButton(right);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_replace);
    buttons->addWidget(m_compress);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_generate);
    auto* shown = new QVBoxLayout(right);
    shown->setContentsMargins(2 * kGrid, 0, 0, 0);
    shown->addWidget(m_chart, 1);
    shown->addWidget(m_status);
    shown->addWidget(m_hint);
    shown->addLayout(buttons);

    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({420, 600});
    auto* whole = new QVBoxLayout(this);
    whole->addWidget(split);
}

void GenerateDialog::retranslate()
{
    setWindowTitle(tr("Generate a market"));
    m_modelLabel->setText(tr("Model"));
    m_instrumentLabel->setText(tr("Instrument"));
    m_instrument->setToolTip(tr("VENUE:BASE/QUOTE, as in sim:BTC/USDT"));
    m_seedLabel->setText(tr("Seed"));
    m_seed->setToolTip(tr("The same seed and parameters make the same market, to the byte"));
    m_another->setIcon(m_appearance.icon(Icon::Refresh));
    m_another->setToolTip(tr("Another seed: another path of the same market"));
    m_another->setAccessibleName(tr("Another seed"));
    m_filter->setPlaceholderText(tr("Find a parameter"));
    m_filter->setAccessibleName(tr("Find a parameter"));
    m_reset->setText(tr("Reset all"));
    m_reset->setToolTip(tr("All parameters back to their defaults; can be undone"));
    m_model->setAccessibleName(tr("Model"));
    m_chart->setAccessibleName(tr("Preview of the price"));
    m_chart->setEmptyText(tr("The path of the price, as soon as the settings allow one."));
    m_replace->setText(tr("Replace what is there"));
    m_replace->setToolTip(tr("A recording of the same instrument and kind goes"));
    m_compress->setText(tr("Compress"));
    m_compress->setToolTip(tr("Takes less room on disk and more time to read"));
    m_generate->setText(tr("Generate"));
    m_cancel->setText(tr("Cancel"));
    showModel();
    showHint();
}

void GenerateDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

const client::Generator* GenerateDialog::generator() const
{
    const auto* known = m_session.capabilities();
    const auto index = static_cast<std::size_t>(m_model->currentIndex());
    return known && m_model->currentIndex() >= 0 && index < known->generators.size() ? &known->generators[index]
                                                                                     : nullptr;
}

/// The common parameters keep what they have: only the model's own are others.
void GenerateDialog::showModel()
{
    const client::Generator* shown = generator();
    if (!shown)
        return;
    m_description->setText(toQString(shown->description));
    m_formula->setText(toQString(shown->formula));
    const client::Pairs kept = m_form->values();
    std::vector<ParameterGroup> groups;
    if (!shown->own.empty())
        groups.push_back({parameterTitle(shown->id), shown->own, false});
    groups.push_back({tr("Market"), shown->common, false});
    m_undo.clear();
    m_form->setGroups(std::move(groups));
    m_form->setValues(kept);
    m_form->setFilter(m_filter->text());
}

void GenerateDialog::setRequest(const client::MarketRequest& request)
{
    m_model->setCurrentIndex(std::max(0, m_model->findData(toQString(request.model))));
    m_instrument->setText(toQString(request.instrument));
    m_seed->setText(QString::number(request.seed));
    showModel();
    m_form->setValues(request.parameters);
    m_replace->setChecked(request.replace);
    m_compress->setChecked(request.compress);
    onChanged();
}

client::MarketRequest GenerateDialog::request() const
{
    client::MarketRequest request;
    request.instrument = m_instrument->text().trimmed().toStdString();
    request.model = m_model->currentData().toString().toStdString();
    request.seed = readSeed(m_seed->text()).value_or(0);
    request.parameters = m_form->values();
    request.replace = m_replace->isChecked();
    request.compress = m_compress->isChecked();
    return request;
}

bool GenerateDialog::isRight() const
{
    return m_form->isValid() && readSeed(m_seed->text()) &&
           InstrumentName::parse(m_instrument->text().trimmed().toStdString());
}

void GenerateDialog::setProblem(QLabel* label, const QString& text)
{
    QPalette palette;
    palette.setColor(QPalette::PlaceholderText, m_appearance.colour(Token::Failed));
    label->setPalette(palette);
    label->setText(text.isEmpty() ? text : QStringLiteral("✕ ") + text);
    label->setVisible(!text.isEmpty());
}

void GenerateDialog::onChanged()
{
    m_stale = true;
    m_refused = false;
    const auto name = InstrumentName::parse(m_instrument->text().trimmed().toStdString());
    if (name)
        m_form->setAssets(toQString(name->base), toQString(name->quote));
    setProblem(m_instrumentProblem, name ? QString() : tr("Write VENUE:BASE/QUOTE, as in sim:BTC/USDT."));
    setProblem(m_seedProblem, readSeed(m_seed->text()) ? QString() : tr("Write a whole number, 0 or more."));
    m_generateFocus.setEnabled(*m_generate, isRight() && !m_starting, this);
    showHint();
    m_wait->start();
}

void GenerateDialog::showHint()
{
    QStringList there;
    const auto name = InstrumentName::parse(m_instrument->text().trimmed().toStdString());
    for (const auto& dataset : m_session.datasets().items()) {
        if (name && dataset.instrument.name == *name)
            there << kindText(dataset);
    }
    m_hint->setText(tr("Already there: %1. The same kind is only generated again if it is replaced.")
                        .arg(there.join(QLatin1String(", "))));
    m_hint->setVisible(!there.isEmpty());
}

void GenerateDialog::preview()
{
    if (!isRight()) {
        m_askAgain = m_asking;
        m_latestCheck.forget();
        m_status->setText(tr("The path is drawn again when all settings are possible."));
        m_stale = false;
        emit settled();
        return;
    }
    const client::MarketRequest asked = request();
    m_session.client().validateMarket(asked,
                                      m_latestCheck.only(this, [this](const Result<std::vector<Error>>& mistakes) {
                                          if (mistakes)
                                              showMistakes(*mistakes);
                                      }));
    // The market is really made for it: one at a time, and the last one counts.
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_session.client().previewMarket(asked, kPoints,
                                     whileAlive(this, [this](const Result<client::MarketPreview>& path) {
                                         m_asking = false;
                                         if (m_askAgain) {
                                             preview();
                                             return;
                                         }
                                         showPath(path);
                                         m_stale = m_wait->isActive();
                                         if (!m_stale)
                                             emit settled();
                                     }));
}

void GenerateDialog::showMistakes(const std::vector<Error>& mistakes)
{
    m_refused = !mistakes.empty();
    m_generateFocus.setEnabled(*m_generate, isRight() && !m_refused && !m_starting, this);
    for (const Error& other : m_form->setErrors(mistakes)) {
        if (other.field("field") == "instrument")
            setProblem(m_instrumentProblem, errorText(other));
        else if (other.field("field") == "seed")
            setProblem(m_seedProblem, errorText(other));
        else
            m_status->setText(errorText(other));
    }
}

void GenerateDialog::showPath(const Result<client::MarketPreview>& path)
{
    if (!path) {
        m_status->setText(errorText(path.error()));
        return;
    }
    std::vector<TimeNs> times;
    std::vector<double> values;
    for (const auto& point : path->points) {
        times.push_back(point.time);
        values.push_back(point.value);
    }
    const auto name = InstrumentName::parse(m_instrument->text().trimmed().toStdString());
    const auto format = ValueFormat::ofTick(m_form->value("tick"), name ? toQString(name->quote) : QString());
    if (!values.empty()) {
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        const auto& numbers = m_appearance.numbers();
        QString text = tr("Lowest %1, highest %2, last %3 (%4).", "prices, change")
                           .arg(format.text(*low, numbers), format.text(*high, numbers),
                                format.textWithUnit(values.back(), numbers),
                                numbers.percent(values.back() / values.front() - 1, 2, Sign::Always));
        if (!path->isWhole)
            text += u' ' + tr("Shown is the beginning, %1 of it: the market goes on from there.", "time")
                               .arg(durationText((times.back() - times.front()) / kSecond * kSecond));
        m_status->setText(text);
    }
    auto line = std::make_unique<LineLayer>(tr("Price"), Token::Series1, format);
    line->setSeries(std::make_shared<const Series>(std::move(times), std::move(values)));
    m_chart->clearLayers();
    m_chart->addLayer(std::move(line));
    m_axis->showAll();
}

void GenerateDialog::start()
{
    m_starting = true;
    m_generateFocus.setEnabled(*m_generate, false, this);
    const client::MarketRequest asked = request();
    m_session.client().generateMarket(asked, whileAlive(this, [this, asked](const Result<client::Job>& job) {
                                          m_starting = false;
                                          if (job) {
                                              emit started(*job, asked);
                                              accept();
                                          } else {
                                              fail(job.error());
                                          }
                                      }));
}

void GenerateDialog::fail(const Error& error)
{
    showMistakes({error});
    m_form->focusMistake();
}

} // namespace wh::ui
