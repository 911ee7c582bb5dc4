// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/MarketPicker.h"

#include "ui/backtest/SetupEdit.h"
#include "ui/backtest/SetupSpecs.h"
#include "ui/charts/PeriodText.h"
#include "ui/charts/TimeAxis.h"
#include "ui/charts/TimeChart.h"
#include "ui/charts/layers/LineLayer.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUndoStack>

#include <climits>

namespace wh::ui {

namespace {

constexpr int kPathCandles = 600;
constexpr int kLeastListWidth = 144;
constexpr int kLeastWholeWidth = 32;
constexpr int kTimeWidth = 188;       // where there is room
constexpr int kTimeEdges = 5 * kGrid; // of a field, around its text

void setRole(QLabel* label, const QColor& colour)
{
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

MarketPicker::MarketPicker(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_datasetLabel(new QLabel(this))
    , m_list(new QComboBox(this))
    , m_facts(new QLabel(this))
    , m_fromLabel(new QLabel(this))
    , m_from(new QLineEdit(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QLineEdit(this))
    , m_whole(new QPushButton(this))
    , m_length(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_axis(new TimeAxis(this))
    , m_chart(new TimeChart(context.appearance, *m_axis, this))
    , m_path(m_chart->addLayer(std::make_unique<LineLayer>(QString(), Token::Series1, ValueFormat())))
{
    m_list->setObjectName(QStringLiteral("dataset"));
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->setMinimumWidth(kLeastListWidth);
    m_list->completer()->setFilterMode(Qt::MatchContains);
    m_list->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_list->lineEdit()->installEventFilter(this);
    m_datasetLabel->setBuddy(m_list);
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QLineEdit* field : {m_from, m_to}) {
        field->setMaximumWidth(kTimeWidth);
        field->setFont(context.appearance.font(FontRole::Body));
        connect(field, &QLineEdit::editingFinished, this, [this] { choosePeriod(written()); });
    }
    m_whole->setObjectName(QStringLiteral("wholeSpan"));
    m_problem->setObjectName(QStringLiteral("marketProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_chart->setObjectName(QStringLiteral("period"));
    m_chart->setSelecting(true);
    m_chart->setMinimumHeight(104);

    auto* first = new QHBoxLayout;
    first->setSpacing(2 * kGrid);
    first->addWidget(m_datasetLabel);
    first->addWidget(m_list, 1);
    first->addWidget(m_facts);
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_toLabel, m_to, m_whole})
        second->addWidget(widget);
    second->setStretchFactor(m_from, 3);
    second->setStretchFactor(m_to, 3);
    second->addWidget(m_length, 1);
    m_length->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_whole->setMinimumWidth(kLeastWholeWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 0);
    column->setSpacing(kGrid);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_problem);
    column->addWidget(m_chart, 1);

    connect(m_list, &QComboBox::activated, this,
            [this](int index) { chooseDataset(m_list->itemData(index).toString().toStdString()); });
    connect(m_list->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // What names no recording is no choice: the field goes back.
        const int index = m_list->findText(m_list->currentText(), Qt::MatchFixedString);
        if (index >= 0)
            chooseDataset(m_list->itemData(index).toString().toStdString());
        m_list->setEditText(m_dataset.empty() ? QString() : recordingTitle(m_dataset));
    });
    connect(m_whole, &QPushButton::clicked, this, [this] { choosePeriod({}); });
    connect(m_chart, &TimeChart::rangeSelected, this, [this](const TimeRange& dragged) {
        const TimeRange range = onRoundMarks(dragged, m_axis->visible().span());
        const client::Dataset* dataset = chosen();
        if (!dataset)
            return;
        const auto text = [this](TimeNs time) { return momentText(time, m_context.appearance.times()); };
        choosePeriod({range.from > dataset->first ? text(range.from) : QString(),
                      range.to < dataset->last ? text(range.to) : QString()});
    });
    auto& datasets = context.session.datasets();
    for (const auto signal : {&ListSignals::inserted, &ListSignals::removed, &ListSignals::itemChanged})
        connect(&datasets, signal, this, &MarketPicker::fillList);
    connect(&datasets, &ListSignals::reset, this, &MarketPicker::fillList);
    connect(&context.appearance, &Appearance::changed, this, &MarketPicker::refresh);
    retranslate();
}

const client::Dataset* MarketPicker::chosen() const
{
    return m_dataset.empty() ? nullptr : m_context.session.datasets().find(m_dataset);
}

void MarketPicker::fillList()
{
    const QSignalBlocker blocker(m_list);
    const QString typed = m_list->lineEdit()->hasFocus() ? m_list->currentText() : QString();
    m_list->clear();
    std::vector<const client::Dataset*> sorted;
    for (const auto& dataset : m_context.session.datasets().items())
        sorted.push_back(&dataset);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
    for (const auto* dataset : sorted)
        m_list->addItem(recordingTitle(dataset->id), toQString(dataset->id));
    // With nothing chosen yet the first is as good as any: a newcomer has only one.
    if (m_dataset.empty() && !sorted.empty())
        putDataset(sorted.front()->id);
    m_list->setCurrentIndex(m_list->findData(toQString(m_dataset)));
    m_list->setEditText(!typed.isEmpty() ? typed : m_dataset.empty() ? QString() : recordingTitle(m_dataset));
    if (!m_dataset.empty() && m_path->extent().isEmpty() && !m_isLoading && chosen())
        loadPath();
    refresh();
}

void MarketPicker::setDataset(const std::string& id)
{
    if (id == m_dataset)
        return;
    putDataset(id);
    m_list->setCurrentIndex(m_list->findData(toQString(id)));
    m_list->setEditText(recordingTitle(id));
}

void MarketPicker::chooseDataset(const std::string& id)
{
    if (id == m_dataset)
        return;
    m_context.undo.push(new SetupEdit<std::pair<std::string, Period>>(tr("Choose recording %1").arg(recordingTitle(id)),
                                                                      this, {m_dataset, m_period}, {id, {}},
                                                                      [this](const auto& value) {
                                                                          setDataset(value.first);
                                                                          putPeriod(value.second);
                                                                      }));
}

void MarketPicker::putDataset(const std::string& id)
{
    m_dataset = id;
    m_period = {};
    m_from->clear();
    m_to->clear();
    loadPath();
    refresh();
    emit changed();
}

MarketPicker::Period MarketPicker::written() const
{
    return {m_from->text().trimmed(), m_to->text().trimmed()};
}

void MarketPicker::choosePeriod(const Period& period)
{
    if (period == m_period) {
        showPeriod();
        return;
    }
    m_context.undo.push(new SetupEdit<Period>(tr("Choose the period"), this, m_period, period,
                                              [this](const Period& value) { putPeriod(value); }));
}

void MarketPicker::putPeriod(const Period& period)
{
    m_period = period;
    m_from->setText(period.from);
    m_to->setText(period.to);
    m_from->setCursorPosition(0); // the day is seen, where a nanosecond is too long
    m_to->setCursorPosition(0);
    showPeriod();
    emit changed();
}

client::Pairs MarketPicker::period() const
{
    client::Pairs options;
    const client::Dataset* dataset = chosen();
    const auto add = [&](const char* name, const QString& text, TimeNs day) {
        const auto moment = momentOf(text, m_context.appearance.times(), day);
        if (!moment) // the engine says what is wrong with it
            options.emplace_back(name, text.toStdString());
        else if (*moment)
            options.emplace_back(name, formatTime(**moment));
    };
    add("from", m_period.from, dataset ? dataset->first : 0);
    add("to", m_period.to, dataset ? dataset->last : 0);
    return options;
}

void MarketPicker::setPeriod(const client::Pairs& options)
{
    const auto text = [&](const char* name) {
        const std::string* value = valueOf(options, name);
        const auto time = value ? parseTime(*value) : Result<TimeNs>(Error());
        return time ? momentText(*time, m_context.appearance.times()) : value ? toQString(*value) : QString();
    };
    putPeriod({text("from"), text("to")});
}

void MarketPicker::loadPath()
{
    m_path->setSeries({});
    m_chart->layersChanged();
    m_chart->setSelection({});
    const client::Dataset* dataset = chosen();
    m_chart->setEmptyText(dataset ? tr("Reading the recording…") : tr("Choose a recording to see its price"));
    if (!dataset) {
        m_pathAnswers.forget();
        return;
    }
    m_isLoading = true;
    const auto format =
        ValueFormat::ofTick(toQString(dataset->instrument.tick.toString()), toQString(dataset->instrument.name.quote));
    m_context.session.client().candles(
        m_dataset, kPathCandles, {}, {},
        m_pathAnswers.only(this, [this, format](const Result<std::vector<client::Candle>>& candles) {
            m_isLoading = false;
            if (!candles) {
                m_chart->setEmptyText(tr("The price cannot be shown: %1").arg(errorText(candles.error())));
            } else {
                std::vector<TimeNs> times;
                std::vector<double> values;
                for (const auto& candle : *candles) {
                    times.push_back(candle.openTime);
                    values.push_back(candle.close.toDouble());
                }
                m_path->setFormat(format);
                m_path->setSeries(std::make_shared<Series>(std::move(times), std::move(values)));
                m_chart->layersChanged();
                m_chart->setEmptyText(tr("There are no prices in it"));
            }
            showPeriod();
            emit settled();
        }));
}

std::vector<Error> MarketPicker::setErrors(const std::vector<Error>& errors)
{
    std::vector<Error> others;
    QStringList texts;
    for (const Error& error : errors) {
        const std::string_view field = error.field("field");
        if (field == "dataset" || field == "from" || field == "to")
            texts << errorText(error);
        else
            others.push_back(error);
    }
    m_problem->setText(texts.join(u'\n'));
    m_problem->setVisible(!texts.isEmpty());
    return others;
}

bool MarketPicker::focusMistake()
{
    if (m_problem->text().isEmpty())
        return false;
    (m_dataset.empty() ? static_cast<QWidget*>(m_list) : m_from)->setFocus();
    return true;
}

/// The marked part of the chart, and how long it is.
void MarketPicker::showPeriod()
{
    const client::Dataset* dataset = chosen();
    if (!dataset) {
        m_length->clear();
        m_whole->setEnabled(false);
        return;
    }
    const auto& format = m_context.appearance.times();
    const auto from = momentOf(m_period.from, format, dataset->first);
    const auto to = momentOf(m_period.to, format, dataset->last);
    const bool whole = m_period == Period();
    m_whole->setEnabled(!whole);
    if (!from || !to) {
        m_length->setText(tr("Write a time as in %1").arg(format.moment(dataset->first)));
        m_chart->setSelection({});
        return;
    }
    const TimeRange range{(*from).value_or(dataset->first), (*to).value_or(dataset->last)};
    m_chart->setSelection(whole ? TimeRange() : range);
    m_length->setText(range.isEmpty() ? tr("ends before it begins") : durationText(range.span()));
}

void MarketPicker::refresh()
{
    setRole(m_facts, m_context.appearance.colour(Token::Muted));
    setRole(m_length, m_context.appearance.colour(Token::Muted));
    setRole(m_problem, m_context.appearance.colour(Token::Failed));
    m_problem->setVisible(!m_problem->text().isEmpty());
    const client::Dataset* dataset = chosen();
    const auto& times = m_context.appearance.times();
    const auto& numbers = m_context.appearance.numbers();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_from, m_to})
        widget->setEnabled(dataset != nullptr);
    m_whole->setIcon(m_context.appearance.icon(Icon::Fit));
    if (dataset) {
        m_from->setPlaceholderText(times.moment(dataset->first));
        m_to->setPlaceholderText(times.moment(dataset->last));
        for (QLineEdit* field : {m_from, m_to})
            field->setMinimumWidth(field->fontMetrics().horizontalAdvance(field->placeholderText()) + kTimeEdges);
        m_facts->setText(
            tr("%1 events", "of a recording", static_cast<int>(std::min<std::int64_t>(dataset->events, INT_MAX)))
                .arg(numbers.whole(dataset->events)));
        m_chart->setTitle(toQString(dataset->instrument.name.base + '/' + dataset->instrument.name.quote));
    } else {
        m_from->setPlaceholderText({});
        m_to->setPlaceholderText({});
        m_facts->setText(m_dataset.empty() ? QString() : tr("This recording is not there any more"));
    }
    const QString zone = times.zoneName(dataset ? dataset->first : 0);
    m_fromLabel->setText(tr("From"));
    m_toLabel->setText(tr("to"));
    m_from->setToolTip(tr("Begin of the replay, in %1; empty: where the recording begins, %2")
                           .arg(zone, dataset ? times.exact(dataset->first) : QString()));
    m_to->setToolTip(tr("End of the replay, in %1; empty: where the recording ends, %2")
                         .arg(zone, dataset ? times.exact(dataset->last) : QString()));
    showPeriod();
    fitButton();
}

/// The button says what it does where there is room for that; else its sign has to do, with tip and name.
void MarketPicker::fitButton()
{
    const QString words = m_whole->accessibleName();
    int needed = m_whole->fontMetrics().horizontalAdvance(words) + kLeastWholeWidth + 2 * kGrid;
    for (const QWidget* widget : std::initializer_list<const QWidget*>{m_fromLabel, m_toLabel})
        needed += widget->sizeHint().width() + 2 * kGrid;
    for (const QWidget* field : {m_from, m_to})
        needed += field->minimumWidth() + 2 * kGrid;
    const QMargins edges = layout()->contentsMargins();
    const QString shown = needed + edges.left() + edges.right() <= width() ? words : QString();
    if (m_whole->text() != shown)
        m_whole->setText(shown);
    m_length->setVisible(!shown.isEmpty()); // what is wrong with a period the engine tells below
}

void MarketPicker::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButton();
}

bool MarketPicker::eventFilter(QObject* watched, QEvent* event)
{
    // A click into the name of the recording selects it, so that the next key searches.
    if (watched == m_list->lineEdit() && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(m_list->lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    // A click where the focus was already: what is typed next is searched for, not added to the name.
    if (watched == m_list->lineEdit() && event->type() == QEvent::MouseButtonRelease &&
        !m_list->lineEdit()->hasSelectedText() && !m_dataset.empty() &&
        m_list->currentText() == recordingTitle(m_dataset))
        QMetaObject::invokeMethod(m_list->lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void MarketPicker::retranslate()
{
    m_datasetLabel->setText(tr("Recording"));
    m_list->setAccessibleName(tr("Recording"));
    m_list->lineEdit()->setPlaceholderText(tr("Search a recording"));
    m_list->setToolTip(tr("The market that is replayed; type to search"));
    m_whole->setAccessibleName(tr("Whole span"));
    m_whole->setToolTip(tr("Replay all of the recording"));
    m_from->setAccessibleName(tr("Begin of the period"));
    m_to->setAccessibleName(tr("End of the period"));
    m_chart->setToolTip(tr("Drag to choose the period"));
    fillList(); // kinds are words
}

} // namespace wh::ui
