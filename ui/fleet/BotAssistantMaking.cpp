// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant makes of what was entered, and what it says then.
#include "core/base/Several.h"
#include "ui/common/Appearance.h"
#include "ui/fleet/BotAssistant.h"
#include "ui/fleet/MarketStep.h"
#include "ui/fleet/StrategyStep.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kPicture = 32;

} // namespace

void BotAssistant::work(bool starts)
{
    if (!m_link || m_isWorking)
        return;
    m_problem->hide();
    if (const auto mistakes = ownMistakes(); !mistakes.empty()) {
        showMistakes(mistakes);
        return goToFinding(mistakes.front());
    }
    // What the engine would refuse is not made: as soon as the check that is under way has said what that is.
    if (m_isChecking) {
        m_isAwaited = starts;
        return showButtons();
    }
    if (!m_findings.empty())
        return goToFindings();
    create(starts || m_isToStart);
}

void BotAssistant::goToFindings()
{
    goTo(BotStep::Review);
    // The name stands above every step, with what is wrong with it.
    if (std::any_of(m_findings.begin(), m_findings.end(),
                    [](const Error& error) { return formField(error) == "name"; }))
        focusName();
}

void BotAssistant::create(bool starts)
{
    m_isWorking = true;
    showButtons();
    const auto done = [this, starts](Result<client::Bot> bot) {
        if (bot && starts && (m_changes.empty() || m_isToStart))
            return start(*bot);
        m_isWorking = false;
        showButtons();
        if (bot)
            return end(*bot, m_changes.empty() ? tr("%1 has been created.") : tr("%1 has been changed."));
        auto errors = eachOf(bot.error());
        // What changed since it was checked: another bot has the name now.
        const auto name =
            std::find_if(errors.begin(), errors.end(), [](const Error& error) { return formField(error) == "name"; });
        if (name != errors.end()) {
            m_findings = errors;
            showFindings();
            errors.erase(name); // it stands beside its field
            if (!errors.empty())
                showMistakes(errors);
            return focusName();
        }
        showMistakes(errors);
        const auto entered = std::find_if(errors.begin(), errors.end(),
                                          [](const Error& error) { return stepOf(error) != BotStep::Review; });
        if (entered != errors.end())
            goToFinding(*entered);
    };
    client::FleetClient& fleet = m_link->session().client().fleet();
    if (m_changes.empty())
        fleet.create(configuration(), whileAlive(this, done));
    else
        fleet.configure(m_changes, configuration(), whileAlive(this, done));
}

void BotAssistant::start(const client::Bot& bot)
{
    m_link->session().client().fleet().start(
        {bot.id}, whileAlive(this, [this, bot](Result<std::vector<client::BotOutcome>> outcomes) {
            m_isWorking = false;
            showButtons();
            std::optional<Error> error;
            if (!outcomes)
                error = outcomes.error();
            else if (!outcomes->empty())
                error = outcomes->front().error;
            if (!error)
                return end(bot, tr("%1 has been created and started."));
            // It is there all the same: from here on it is changed, not made once more.
            if (m_changes.empty())
                ++m_madeCount;
            m_changes = m_made = bot.id;
            m_before = configuration();
            m_isToStart = true;
            m_engine->setEnabled(false);
            setWindowTitle(tr("Change %1").arg(toQString(bot.name)));
            emit said(tr("%1 has been created, and was not started.").arg(toQString(bot.name)));
            onChanged();
            goTo(BotStep::Review);
            showButtons();
            showMistakes(eachOf(*error));
        }));
}

void BotAssistant::end(const client::Bot& bot, const QString& sentence)
{
    const QString text = sentence.arg(toQString(bot.name));
    emit said(text);
    m_isTyped = false;
    if (!m_changes.empty()) {
        close();
        return;
    }
    m_made = bot.id;
    ++m_madeCount;
    m_donePicture->setPixmap(
        m_appearance.icon(Icon::Check, Token::Up).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_doneText->setFont(m_appearance.font(FontRole::Title));
    m_doneText->setText(m_madeCount > 1 ? text + u'\n' + tr("%n bot(s) made so far.", nullptr, m_madeCount) : text);
    m_another->setToolTip(tr("On the same market, beginning with what you have just chosen"));
    m_all->setCurrentIndex(1);
    m_next->setDefault(false);
    m_createAndStart->setDefault(false);
    m_another->setDefault(true);
    m_another->setFocus();
}

void BotAssistant::another()
{
    m_all->setCurrentIndex(0);
    m_proposed = m_name->text().toStdString(); // whatever it was: it is taken now
    // The list may not have heard of the one that was just made.
    std::set<std::string> taken = takenNames();
    taken.insert(m_proposed);
    const auto& markets = m_market->chosen();
    m_proposed = proposedName(m_strategy->strategy(), markets.empty() ? std::string() : markets.front(), taken);
    m_name->setText(toQString(m_proposed));
    m_visited.clear();
    m_before = configuration();
    m_isTyped = false;
    goTo(BotStep::Strategy);
    onChanged();
}

} // namespace wh::ui
