// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/StopDialog.h"

#include "ui/bot/BotUnits.h"
#include "ui/common/Appearance.h"
#include "ui/session/BotText.h"
#include "ui/session/Session.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr const char* kPolicies[] = {"CANCEL", "KEEP", "FLATTEN"};

} // namespace

StopDialog::StopDialog(const Appearance& appearance, const client::Bot& bot, const client::Bot* other, QWidget* parent)
    : QDialog(parent), m_appearance(appearance), m_bot(bot)
{
    setObjectName(QStringLiteral("stopBot"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Stop %1?", "a bot").arg(toQString(bot.name)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 3 * kGrid);
    column->setSpacing(kGrid);
    auto* title = new QLabel(windowTitle(), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(appearance.font(FontRole::Title));
    column->addWidget(title);
    column->addSpacing(2 * kGrid);
    for (const char* policy : kPolicies) {
        const bool isOwn = bot.stopPolicy == policy;
        const QString text = stopPolicyText(policy);
        auto* choice = new QRadioButton(isOwn ? tr("%1 (as it is configured)").arg(text) : text, this);
        choice->setObjectName(QLatin1String(policy));
        choice->setChecked(isOwn);
        auto* consequence = new QLabel(this);
        consequence->setWordWrap(true);
        consequence->setTextFormat(Qt::PlainText);
        consequence->setIndent(6 * kGrid);
        consequence->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(choice);
        column->addWidget(consequence);
        column->addSpacing(kGrid);
        m_choices.emplace(policy, choice);
        m_consequences.emplace(policy, consequence);
    }
    auto* buttons = new QDialogButtonBox(this);
    // "Cancel" would mean both: not to stop, and to cancel orders.
    QPushButton* stay = buttons->addButton(tr("Let it go on"), QDialogButtonBox::RejectRole);
    QPushButton* stop = buttons->addButton(tr("Stop the bot"), QDialogButtonBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stopNow"));
    stay->setDefault(true);
    column->addSpacing(kGrid);
    column->addWidget(buttons);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop, &QPushButton::clicked, this, [this] {
        emit stopRequested(policy());
        accept();
    });
    setBot(bot, other);
    m_choices.begin()->second->setFocus();
}

void StopDialog::setBot(const client::Bot& bot, const client::Bot* other)
{
    m_bot = bot;
    m_other = other ? std::optional(*other) : std::nullopt;
    for (const auto& [policy, label] : m_consequences) {
        label->setText(consequence(policy));
        m_choices[policy]->setAccessibleDescription(label->text());
    }
}

QString StopDialog::consequence(const std::string& policy) const
{
    if (!m_other)
        return consequence(policy, m_bot);
    return onBoth(m_bot, consequence(policy, m_bot), *m_other, consequence(policy, *m_other));
}

QString StopDialog::consequence(const std::string& policy, const client::Bot& bot) const
{
    const BotUnits units = BotUnits::of(bot);
    const auto& numbers = m_appearance.numbers();
    const auto orders = static_cast<int>(bot.figures.openOrders);
    const Decimal& position = bot.figures.position;
    const QString held = units.amountText(position, numbers, Sign::Always);
    const QString cancelled =
        orders == 0 ? tr("No order is open.") : tr("%n open order(s) are cancelled.", nullptr, orders);
    if (policy == "KEEP")
        return (orders == 0 ? tr("No order is open.")
                            : tr("%n open order(s) stay at the venue, and may be filled.", nullptr, orders)) +
               u' ' + (position.isZero() ? tr("Nothing is held.") : tr("The position of %1 stays.").arg(held));
    if (position.isZero())
        return cancelled + u' ' + tr("Nothing is held.");
    if (policy == "CANCEL")
        return cancelled + u' ' + tr("The position of %1 stays.").arg(held);
    const QString amount = units.amountText(position.abs(), numbers);
    return cancelled + u' ' +
           (position.isNegative() ? tr("Then %1 are bought at the market, at whatever price there is.").arg(amount)
                                  : tr("Then %1 are sold at the market, at whatever price there is.").arg(amount));
}

std::string StopDialog::policy() const
{
    for (const auto& [policy, choice] : m_choices) {
        if (choice->isChecked())
            return policy;
    }
    return m_bot.stopPolicy;
}

void StopDialog::choose(const std::string& policy)
{
    m_choices.at(policy)->setChecked(true);
}

} // namespace wh::ui
