// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/StepsPane.h"

#include "core/base/Decimal.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/editor/EditorValues.h"
#include "ui/editor/PlaceTable.h"
#include "ui/session/Session.h"

#include <QItemSelectionModel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>

namespace wh::ui {

namespace {

QString placeText(const ScriptPlace& place)
{
    return place.file.empty() ? QString() : QStringLiteral("%1:%2").arg(toQString(place.file)).arg(place.line);
}

/// What a call was given under a name; empty: nothing.
std::string_view givenTo(const ScriptStep& step, std::string_view name)
{
    for (const auto& [known, value] : step.given) {
        if (known == name)
            return value;
    }
    return {};
}

/// Prices of steps, all with as many digits after the point, so that they stand one below the other.
class Prices
{
public:
    Prices(const NumberFormat& numbers, const std::vector<ScriptStep>& steps) : m_numbers(numbers)
    {
        for (const auto& step : steps) {
            for (const std::string_view name : {"bid", "ask"}) {
                const auto price = Decimal::parse(givenTo(step, name));
                m_digits = std::max(m_digits, price ? price->fractionDigits() : 0);
            }
        }
    }
    QString text(std::string_view price) const
    {
        return Decimal::parse(price) ? m_numbers.rounded(price, m_digits) : toText(price);
    }

private:
    const NumberFormat& m_numbers;
    int m_digits = 0;
};

/// "place ×10, cancel": what it did over and over is told once.
QString told(const QStringList& words)
{
    QStringList shown;
    for (qsizetype i = 0; i < words.size();) {
        qsizetype end = i;
        while (end < words.size() && words[end] == words[i])
            ++end;
        shown << (end - i == 1 ? words[i] : QStringLiteral("%1 ×%2").arg(words[i]).arg(end - i));
        i = end;
    }
    return shown.join(QStringLiteral(", "));
}

/// Where it acted first; of one that only spoke, where it spoke.
const ScriptPlace* placeOf(const ScriptStep& step)
{
    for (const auto& action : step.actions) {
        if (!action.place.file.empty())
            return &action.place;
    }
    for (const auto& line : step.lines) {
        if (!line.place.file.empty())
            return &line.place;
    }
    return nullptr;
}

} // namespace

StepsPane::StepsPane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new PlaceTable(context.appearance, this))
    , m_details(new QPlainTextEdit(this))
    , m_earlier(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("scriptSteps"));
    m_details->setObjectName(QStringLiteral("scriptStep"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_earlier->setObjectName(QStringLiteral("earlierSteps"));
    m_later->setObjectName(QStringLiteral("laterSteps"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(m_earlier);
    buttons->addWidget(m_later);
    buttons->addStretch();
    auto* content = new QSplitter(Qt::Horizontal, this);
    auto* left = new QWidget(content);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    content->addWidget(left);
    content->addWidget(m_details);
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 2);
    content->setChildrenCollapsible(false);
    m_pane = new StatePane(context.appearance, content, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pane);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showStep(now.row()); });
    connect(m_earlier, &QPushButton::clicked, this, &StepsPane::goEarlier);
    connect(m_later, &QPushButton::clicked, this, &StepsPane::goLater);
    connect(m_pane, &StatePane::actionRequested, this, [this] { emit wanted(1, false); });
    connect(m_pane, &StatePane::cancelRequested, this, &StepsPane::cancelRequested);
    const auto restyle = [this] { m_details->setFont(m_context.appearance.font(FontRole::Mono)); };
    connect(&context.appearance, &Appearance::changed, this, restyle);
    restyle();
}

void StepsPane::retranslate()
{
    m_table->places().setHeadings({tr("Step"), tr("Time"), tr("Call"), tr("Bid"), tr("Ask"), tr("Did")});
    m_table->setWide(5); // what it did has the rest, and no bar below
    m_table->setAccessibleName(tr("Steps"));
    m_details->setAccessibleName(tr("The step that is chosen"));
    m_earlier->setText(tr("Earlier"));
    m_earlier->setToolTip(tr("The steps before these"));
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("The steps after these"));
    setSteps(Steps(m_steps), m_canAsk);
}

void StepsPane::setSteps(const Steps& steps, bool canAsk, bool last)
{
    m_steps = steps;
    m_canAsk = canAsk;
    if (!steps) {
        m_table->setRows({});
        m_details->clear();
        return m_pane->showEmpty(
            Icon::StepForward, tr("Step through a run"),
            tr("Each call of the script: what it was given, what it did, and what it left. F10 goes to the next one."),
            canAsk ? tr("Step through it") : QString());
    }
    m_pane->showContent();
    showRows();
    const auto count = static_cast<int>(steps->steps.size());
    m_earlier->setEnabled(count > 0 && steps->steps.front().number > 1);
    m_later->setEnabled(steps->hasMore);
    m_table->setCurrentIndex(m_table->places().index(last ? count - 1 : 0, 0));
}

void StepsPane::setLoading()
{
    m_pane->showLoading(tr("The run is repeated…"), true);
}

void StepsPane::setFailed(const Error& why)
{
    if (why.code == "task.cancelled" || m_steps)
        return m_steps ? m_pane->showContent() : setSteps(nullptr, m_canAsk);
    m_pane->showFailed(failureOf(why, tr("There are no steps."), {}), {});
}

void StepsPane::showRows()
{
    const Prices prices(m_context.appearance.numbers(), m_steps->steps);
    std::vector<PlaceRow> rows;
    for (const auto& step : m_steps->steps) {
        QStringList did;
        for (const auto& action : step.actions)
            did << (action.isOk ? toQString(action.call) : tr("%1: refused").arg(toQString(action.call)));
        if (!step.threw.empty())
            did << tr("threw %1").arg(toQString(step.threw));
        if (!step.lines.empty())
            did << tr("%n line(s)", nullptr, static_cast<int>(step.lines.size()));
        PlaceRow row;
        const bool isWrong = !step.threw.empty() || std::any_of(step.actions.begin(), step.actions.end(),
                                                                [](const auto& action) { return !action.isOk; });
        row.cells = {{QString::number(step.number), Token::Muted, true},
                     {m_context.appearance.times().clock(step.time, kMillisecond), Token::Muted},
                     {toQString(step.hook)},
                     {prices.text(givenTo(step, "bid")), Token::Text, true},
                     {prices.text(givenTo(step, "ask")), Token::Text, true},
                     {told(did), isWrong ? Token::Failed : Token::Text}};
        row.tip = m_context.appearance.times().exact(step.time);
        rows.push_back(std::move(row));
    }
    m_table->setRows(std::move(rows));
}

QString StepsPane::details() const
{
    return m_details->toPlainText();
}

QString StepsPane::textOf(const ScriptStep& step) const
{
    QStringList lines;
    const auto section = [&lines](const QString& title) {
        if (!lines.isEmpty())
            lines << QString();
        lines << title;
    };
    const auto indented = [&lines](const QString& text) { lines << QStringLiteral("  ") + text; };
    lines << tr("Step %1: %2 at %3")
                 .arg(QString::number(step.number), toQString(step.hook),
                      m_context.appearance.times().exact(step.time));
    section(tr("Given"));
    for (const auto& [name, value] : step.given)
        indented(toQString(name) + QStringLiteral(": ") + toQString(value));
    section(tr("Did"));
    for (const auto& action : step.actions) {
        indented(QStringLiteral("%1 %2").arg(toQString(action.call), toQString(action.request)) +
                 (action.place.file.empty() ? QString() : QStringLiteral("  (%1)").arg(placeText(action.place))));
        indented(QStringLiteral("  → ") + toQString(action.answer));
    }
    if (step.actions.empty())
        indented(tr("nothing"));
    if (!step.returned.empty())
        indented(tr("returned %1").arg(toQString(step.returned)));
    if (!step.threw.empty())
        indented(tr("threw %1").arg(toQString(step.threw)));
    if (!step.lines.empty())
        section(tr("Log"));
    for (const auto& line : step.lines)
        indented(toQString(line.text) +
                 (line.place.file.empty() ? QString() : QStringLiteral("  (%1)").arg(placeText(line.place))));
    if (!step.gauges.empty())
        section(tr("Gauges"));
    for (const auto& [name, value] : step.gauges)
        indented(toQString(name) + QStringLiteral(" = ") + toQString(value));
    section(tr("State after it"));
    indented(QStringLiteral("bot.state: ") + toQString(step.state));
    indented(QStringLiteral("bot.storage: ") + toQString(step.storage));
    if (step.isCut)
        section(tr("It did more than is kept of one step."));
    return lines.join(u'\n');
}

void StepsPane::showStep(int row)
{
    if (!m_steps || row < 0 || static_cast<std::size_t>(row) >= m_steps->steps.size())
        return m_details->clear();
    const auto& step = m_steps->steps[static_cast<std::size_t>(row)];
    m_details->setPlainText(textOf(step));
    if (const ScriptPlace* place = placeOf(step))
        emit placeRequested(toQString(place->file), static_cast<int>(place->line));
}

void StepsPane::step(int by)
{
    if (!m_steps || m_steps->steps.empty()) {
        if (m_canAsk)
            emit wanted(1, false);
        return;
    }
    const int row = m_table->currentIndex().row() + by;
    if (row < 0)
        return goEarlier();
    if (row >= m_table->places().rowCount())
        return goLater();
    m_table->setCurrentIndex(m_table->places().index(row, 0));
}

void StepsPane::goEarlier()
{
    if (!m_steps || m_steps->steps.empty() || m_steps->steps.front().number <= 1)
        return;
    const auto first = m_steps->steps.front().number;
    emit wanted(first > ScriptSteps::kMost ? first - ScriptSteps::kMost : 1, true);
}

void StepsPane::goLater()
{
    if (m_steps && m_steps->hasMore)
        emit wanted(m_steps->steps.back().number + 1, false);
}

} // namespace wh::ui
