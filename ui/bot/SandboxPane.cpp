// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/SandboxPane.h"

#include "ui/bot/BotFeed.h"
#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoValue.h"
#include "ui/common/PlainText.h"
#include "ui/common/StatePane.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kSecondMs = 1000;
constexpr int kBarWidth = 220;
constexpr int kLeastBar = 80;
constexpr int kWhole = 1000;
constexpr double kNear = 0.8; ///< of a limit: worth a warning

/// By powers of 1024, as the limits are set.
QString sizeText(std::int64_t bytes, const NumberFormat& numbers)
{
    if (bytes < 1024)
        return numbers.whole(bytes) + QStringLiteral(" B");
    if (bytes < (1 << 20))
        return numbers.fixed(static_cast<double>(bytes) / 1024, 1) + QStringLiteral(" KiB");
    return numbers.fixed(static_cast<double>(bytes) / (1 << 20), 1) + QStringLiteral(" MiB");
}

QString spanText(const std::optional<DurationNs>& duration)
{
    return duration ? durationText(*duration) : noValue();
}

double shareOf(double used, double limit)
{
    return limit > 0 ? std::clamp(used / limit, 0.0, 1.0) : 0;
}

const client::BotSandbox::Rate* rateOf(const client::BotSandbox& standing, const char* name)
{
    const auto found = std::find_if(standing.rates.begin(), standing.rates.end(),
                                    [name](const auto& rate) { return rate.name == name; });
    return found == standing.rates.end() ? nullptr : &*found;
}

} // namespace

SandboxPane::SandboxPane(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_facts(new QLabel(this)), m_reason(new QLabel(this))
{
    auto* body = new QWidget;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * kGrid);
    grid->setVerticalSpacing(kGrid);
    for (int line = 0; line < Lines; ++line) {
        Gauge gauge{new QLabel(body), new QProgressBar(body), new QLabel(body)};
        gauge.bar->setRange(0, kWhole);
        gauge.bar->setTextVisible(false);
        gauge.bar->setMaximumHeight(2 * kGrid);
        gauge.bar->setMinimumWidth(kLeastBar);
        gauge.bar->setMaximumWidth(kBarWidth);
        gauge.text->setWordWrap(true);
        gauge.text->setTextFormat(Qt::PlainText);
        gauge.text->setObjectName(QStringLiteral("sandbox%1").arg(line));
        grid->addWidget(gauge.name, line, 0);
        grid->addWidget(gauge.bar, line, 1);
        grid->addWidget(gauge.text, line, 2);
        m_gauges.push_back(gauge);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 3);
    m_facts->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(grid);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    column->addStretch();
    auto* scroll = new QScrollArea(this); // where there is less room than the lines need
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_pane = new StatePane(appearance, scroll, this);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pane);
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &SandboxPane::ask);
    connect(&appearance, &Appearance::changed, this, &SandboxPane::refresh);
    retranslate();
}

void SandboxPane::open(BotFeed* feed)
{
    m_feed = feed;
    m_latest.forget();
    m_isAsking = false;
    m_standing.reset();
    refresh();
    if (isVisible())
        ask();
}

void SandboxPane::setAway(bool isAway)
{
    m_isAway = isAway;
    if (isVisible())
        ask();
}

void SandboxPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
    m_second.start();
}

void SandboxPane::hideEvent(QHideEvent* event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

void SandboxPane::ask()
{
    if (!m_feed || m_isAway || m_isAsking)
        return;
    m_isAsking = true;
    m_feed->fleet().sandbox(m_feed->id(), m_latest.only(this, [this](const Result<client::BotSandbox>& standing) {
        m_isAsking = false;
        m_standing = standing ? std::optional(*standing) : std::nullopt;
        refresh();
        emit answered();
    }));
}

void SandboxPane::retranslate()
{
    const QString names[] = {
        tr("Memory"),          tr("CPU time of a call"), tr("Orders a second"), tr("Log lines a second"),
        tr("Gauges a second"), tr("Events a second"),    tr("Storage"),         tr("Strikes")};
    for (int line = 0; line < Lines; ++line)
        m_gauges[static_cast<std::size_t>(line)].name->setText(names[line]);
    refresh();
}

void SandboxPane::put(Line line, double share, const QString& text, const QString& tip)
{
    const Gauge& gauge = m_gauges[line];
    gauge.bar->setValue(static_cast<int>(share * kWhole));
    gauge.bar->setAccessibleName(gauge.name->text());
    gauge.text->setText(text);
    gauge.text->setToolTip(plainTip(tip));
    QPalette palette = gauge.text->palette();
    palette.setColor(QPalette::WindowText, m_appearance.colour(share >= 1      ? Token::Failed
                                                               : share > kNear ? Token::Warning
                                                                               : Token::Text));
    gauge.text->setPalette(palette);
}

void SandboxPane::refresh()
{
    if (!m_standing) {
        m_pane->showEmpty(Icon::Info, tr("Not at work"),
                          tr("What the script takes of its process is shown while the bot works."), {});
        return;
    }
    m_pane->showContent();
    const auto& standing = *m_standing;
    const auto& numbers = m_appearance.numbers();
    const auto of = [](const QString& used, const QString& limit) { return tr("%1 of %2").arg(used, limit); };
    put(Heap, shareOf(static_cast<double>(standing.heap), static_cast<double>(standing.heapLimit)),
        of(sizeText(standing.heap, numbers), sizeText(standing.heapLimit, numbers)),
        tr("%1 in memory, with what processes share. At the limit the process ends.")
            .arg(sizeText(standing.resident, numbers)));
    // What is shown is time that passed, others' on a busy machine included: it accuses nobody who made no strike.
    const double passed =
        shareOf(static_cast<double>(standing.p99Hook.value_or(0)), static_cast<double>(standing.cpuSoft));
    put(Cpu, standing.overruns == 0 ? std::min(passed, kNear) : passed,
        tr("99 % within %1, the last %2; %3 is a strike, at %4 it is ended")
            .arg(spanText(standing.p99Hook), spanText(standing.lastHook), durationText(standing.cpuSoft),
                 durationText(standing.cpuHard)),
        tr("From the call to its end, what it asked for included; %1 calls, %2 of them too long")
            .arg(numbers.whole(standing.hooks), numbers.whole(standing.overruns)));
    for (const auto& [line, name] : {std::pair(Orders, "orders"), std::pair(Logs, "logs"), std::pair(Gauges, "gauges"),
                                     std::pair(Events, "events")}) {
        const auto* rate = rateOf(standing, name);
        put(line, rate ? shareOf(static_cast<double>(rate->used), static_cast<double>(rate->limit)) : 0,
            rate ? of(numbers.whole(rate->used), numbers.whole(rate->limit)) : noValue());
    }
    put(Storage, shareOf(static_cast<double>(standing.storage), static_cast<double>(standing.storageLimit)),
        of(sizeText(standing.storage, numbers), sizeText(standing.storageLimit, numbers)));
    put(Strikes, shareOf(static_cast<double>(standing.strikes), static_cast<double>(standing.strikeLimit)),
        of(numbers.whole(standing.strikes), numbers.whole(standing.strikeLimit)));
    m_reason->setVisible(standing.lastStrike.has_value());
    if (standing.lastStrike)
        m_reason->setText(tr("The last strike: %1").arg(errorText(*standing.lastStrike)));
    QStringList facts;
    if (standing.process > 0)
        facts << tr("Process %1").arg(standing.process);
    facts << tr("%1 CPU time in all").arg(durationText(standing.cpu));
    if (standing.droppedOutputs > 0)
        facts << tr("%1 outputs held back").arg(numbers.whole(standing.droppedOutputs));
    if (standing.droppedOrders > 0)
        facts << tr("%1 orders held back").arg(numbers.whole(standing.droppedOrders));
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
}

} // namespace wh::ui
