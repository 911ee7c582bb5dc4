// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/ReviewStep.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/ParameterTitle.h"
#include "ui/common/PlainText.h"
#include "ui/fleet/BotForms.h"
#include "ui/form/ConfigurationText.h"
#include "ui/form/ParameterText.h"
#include "ui/session/BotText.h"
#include "ui/session/Session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr int kPicture = 16;
constexpr int kNameWidth = 220;

QString valueOf(const std::vector<ParameterSpec>& specs, const std::string& name, const std::string& value)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto& spec) { return spec.name == name; });
    return found == specs.end() ? toQString(value) : valueText(*found, value);
}

} // namespace

ReviewStep::ReviewStep(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_what(new QTreeWidget(this))
    , m_picture(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_gate(new QLabel(this))
    , m_findings(new QListWidget(this))
    , m_simulate(new QPushButton(this))
    , m_leaveOut(new QPushButton(this))
{
    m_what->setObjectName(QStringLiteral("reviewWhat"));
    m_what->setColumnCount(2);
    m_what->setHeaderHidden(true);
    m_what->setRootIsDecorated(false);
    m_what->setSelectionMode(QAbstractItemView::NoSelection);
    m_what->setFocusPolicy(Qt::TabFocus);
    m_what->setAccessibleName(tr("What the bot will be"));
    m_what->header()->setStretchLastSection(true);
    m_what->setColumnWidth(0, kNameWidth);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setAccessibleName(tr("What has to be mended"));
    m_findings->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    for (QLabel* label : {m_verdict, m_gate}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_simulate->setObjectName(QStringLiteral("simulate"));
    m_simulate->setText(tr("Simulate"));
    m_simulate->setToolTip(tr("Let the same bot run over some minutes of its market, and tell what it does"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setText(tr("Leave out what is unknown"));
    m_leaveOut->setToolTip(tr("Forget the parameters and limits that have no field here"));
    m_leaveOut->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(m_picture);
    head->addWidget(m_verdict, 1);
    head->addWidget(m_leaveOut);
    head->addWidget(m_simulate);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(head);
    column->addWidget(m_gate);
    column->addWidget(m_findings, 1);
    column->addWidget(m_what, 2);
    connect(m_findings, &QListWidget::itemClicked, this, &ReviewStep::choose);
    m_findings->installEventFilter(this);
    connect(m_simulate, &QPushButton::clicked, this, [this] {
        if (!m_isSimulating)
            emit gateRequested();
    });
    connect(m_leaveOut, &QPushButton::clicked, this, &ReviewStep::leaveOutRequested);
    clearGate();
    showChecking();
}

void ReviewStep::choose(const QListWidgetItem* item)
{
    if (const auto row = static_cast<std::size_t>(m_findings->row(item)); item && row < m_shown.size())
        emit findingChosen(Error(m_shown[row]));
}

bool ReviewStep::eventFilter(QObject* watched, QEvent* event)
{
    // A list lets Enter through to the dialog, which would create the bot.
    if (watched == m_findings && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_findings->currentItem()) {
            choose(m_findings->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewStep::setAssets(const QString& base, const QString& quote, const MarketAssets& other)
{
    m_other = other;
    m_base = base;
    m_quote = quote;
}

void ReviewStep::setDifferences(std::vector<client::ConfigurationDifference> differences, const std::string& strategy)
{
    m_strategyBefore = strategy;
    m_differences = std::move(differences);
}

void ReviewStep::setConfiguration(const client::BotConfiguration& bot, const Session& session)
{
    const client::Strategy* strategy = session.strategy(bot.strategy);
    m_what->clear();
    QTreeWidgetItem* group = nullptr;
    const auto begin = [&](const QString& title) {
        group = new QTreeWidgetItem(m_what, {title});
        group->setFirstColumnSpanned(true);
        QFont font = m_what->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(0, font);
    };
    const auto add = [&](const QString& name, const QString& value) {
        auto* item = new QTreeWidgetItem(group, {name, value});
        item->setForeground(0, m_appearance.colour(Token::Muted));
        item->setToolTip(1, plainTip(value));
    };
    if (m_differences) {
        begin(m_differences->empty() ? tr("Nothing is changed yet") : tr("What changes"));
        const auto value = [&](const std::string& field, const std::string& given, const std::string& of) {
            const QString text = configurationValue(
                {session.capabilities(), of, m_base.toStdString(), m_quote.toStdString(), m_other.base, m_other.quote},
                field, given);
            return text.isEmpty() ? tr("default") : text;
        };
        for (const auto& [field, before, after] : *m_differences) {
            //: a value before and after a change
            add(parameterTitle(field),
                tr("%1 → %2").arg(value(field, before, m_strategyBefore), value(field, after, bot.strategy)));
            group->child(group->childCount() - 1)->setForeground(1, m_appearance.colour(Token::Accent));
        }
    }
    begin(tr("Bot"));
    add(tr("Strategy"), strategy ? toQString(strategy->title) : toQString(bot.strategy));
    add(bot.markets.size() > 1 ? tr("Markets") : tr("Market"), marketsTitle(bot.markets));
    add(tr("Interval"), !bot.interval        ? tr("as the strategy has it")
                        : *bot.interval == 0 ? tr("none: it acts on what the market tells")
                                             : durationText(*bot.interval));
    const NumberFormat& numbers = m_appearance.numbers();
    const QString cash = numbers.exact(toQString(bot.cash.toString()));
    const QString quote = m_quote.isEmpty() ? tr("quote") : m_quote;
    if (bot.base.isZero()) // nobody has to give any
        //: "10,000 USDT, account paper"
        add(tr("Funds"), tr("%1 %2, account %3").arg(cash, quote, toQString(bot.account)));
    else
        //: "10,000 USDT, 1 BTC, account paper"
        add(tr("Funds"), tr("%1 %2, %3 %4, account %5")
                             .arg(cash, quote, numbers.exact(toQString(bot.base.toString())),
                                  m_base.isEmpty() ? tr("base") : m_base, toQString(bot.account)));
    if (bot.markets.size() > 1) {
        const auto amount = [&](const Decimal& value, const std::string& asset, const QString& unknown) {
            return numbers.exact(toQString(value.toString())) + u' ' + (asset.empty() ? unknown : toQString(asset));
        };
        const QString second = amount(bot.otherCash, m_other.quote, tr("quote"));
        add(tr("On the second market"),
            bot.otherBase.isZero() ? second
                                   : second + QStringLiteral(", ") + amount(bot.otherBase, m_other.base, tr("base")));
    }
    add(tr("When it stops"), stopPolicyText(bot.stopPolicy));
    add(tr("Restarts"), bot.mostRestarts == 0 ? tr("never") : tr("up to %1 in a row").arg(bot.mostRestarts));
    if (!bot.tags.empty())
        add(tr("Tags"), tagsText(bot.tags));
    begin(bot.parameters.empty() ? tr("Parameters: all at their defaults") : tr("Parameters"));
    for (const auto& [name, value] : bot.parameters)
        add(parameterTitle(name), valueOf(strategy ? strategy->parameters : std::vector<ParameterSpec>(), name, value));
    begin(bot.risk.empty() ? tr("Risk limits: all at their defaults") : tr("Risk limits"));
    for (const auto& [name, value] : bot.risk)
        add(parameterTitle("risk." + name), toQString(value));
    if (!bot.simulation.empty()) {
        begin(tr("Simulated venue"));
        for (const auto& [name, value] : bot.simulation)
            add(parameterTitle(name), toQString(value));
    }
    m_what->expandAll();
}

QString ReviewStep::verdict() const
{
    return m_gate->isVisibleTo(this) ? m_verdict->text() + u'\n' + m_gate->text() : m_verdict->text();
}

void ReviewStep::say(const QString& text, Icon icon, Token colour)
{
    m_picture->setPixmap(m_appearance.icon(icon, colour).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_verdict->setText(text);
}

void ReviewStep::showChecking()
{
    say(tr("Being checked…"), Icon::Clock, Token::Muted);
    allowSimulation(false);
}

void ReviewStep::showFindings(const std::vector<Error>& findings, bool hasForeign)
{
    m_leaveOut->setVisible(hasForeign);
    m_shown = findings;
    m_findings->clear();
    for (const Error& finding : findings) {
        auto* item =
            new QListWidgetItem(m_appearance.icon(Icon::Failed, Token::Failed), errorText(finding), m_findings);
        item->setToolTip(tr("Go to: %1").arg(stepTitle(stepOf(finding))));
    }
    m_findings->setVisible(!findings.empty());
    const int count = static_cast<int>(findings.size());
    if (count == 0)
        say(!m_differences ? tr("Nothing to object to: the bot may start.")
            : m_differences->empty()
                ? tr("Nothing to object to. Nothing is changed yet.")
                : tr("Nothing to object to: it takes effect between two ticks of the bot, and orders that it would "
                     "still place stay."),
            Icon::Check, Token::Up);
    else
        say(m_differences
                ? tr("%n thing(s) to be mended before it can be applied: choose one to go there.", nullptr, count)
                : tr("%n thing(s) to be mended before it can start: choose one to go there.", nullptr, count),
            Icon::Warning, Token::Warning);
    allowSimulation(count == 0);
}

void ReviewStep::showFailure(const Error& error)
{
    m_shown.clear();
    m_findings->clear();
    m_findings->hide();
    say(tr("It could not be checked. %1").arg(errorText(error)), Icon::Failed, Token::Failed);
    allowSimulation(false);
}

void ReviewStep::showSimulating()
{
    m_gate->setText(tr("Being simulated…"));
    m_gate->show();
    m_isSimulating = true;
}

void ReviewStep::showGate(const client::GateResult& gate, const std::string& asset)
{
    const NumberFormat& numbers = m_appearance.numbers();
    m_gate->setText(
        tr("In %1 of its market: %2 orders, %3 refused, %4 fills, at most %5 orders a second, profit %6 %7.")
            .arg(durationText(gate.span), numbers.whole(gate.orders), numbers.whole(gate.refusals),
                 numbers.whole(gate.fills), numbers.fixed(gate.ordersPerSecond, 1),
                 moneyText(numbers, gate.profit, asset, true), toQString(asset)));
    m_gate->show();
    allowSimulation(true);
}

void ReviewStep::clearGate()
{
    m_isSimulating = false;
    m_gate->clear();
    m_gate->hide();
}

/// Of a button that is disabled the focus goes to the next one, where Enter would do something else.
void ReviewStep::allowSimulation(bool isPossible)
{
    if (!isPossible && window()->focusWidget() == m_simulate) {
        m_isFocusLent = m_findings->isHidden();
        if (!m_isFocusLent)
            m_findings->setCurrentRow(0);
        (m_isFocusLent ? static_cast<QWidget*>(m_what) : m_findings)->setFocus(Qt::OtherFocusReason);
    }
    m_simulate->setEnabled(isPossible);
    if (isPossible && std::exchange(m_isFocusLent, false) && window()->focusWidget() == m_what)
        m_simulate->setFocus(Qt::OtherFocusReason);
}

} // namespace wh::ui
