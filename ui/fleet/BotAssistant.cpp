// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/BotAssistant.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/fleet/MarketStep.h"
#include "ui/fleet/ReviewStep.h"
#include "ui/fleet/StrategyStep.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <vector>

namespace wh::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto kCheckDelay = 250ms; // after the last key
constexpr QSize kSize(960, 640);
constexpr QSize kLeastSize(760, 520);
constexpr int kFrame = 16, kTitleBar = 48; // of the window's manager, which is asked too late
constexpr int kLeastSteps = 184;
constexpr int kStepIcon = 16;
constexpr BotStep kForms[] = {BotStep::Parameters, BotStep::Funds, BotStep::Risk, BotStep::Stop};

} // namespace

BotAssistant::BotAssistant(const Appearance& appearance, FleetRows& rows, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_rows(rows)
    , m_name(new QLineEdit(this))
    , m_nameLabel(new QLabel(tr("&Name"), this))
    , m_nameProblem(new QLabel(this))
    , m_engineLabel(new QLabel(tr("&Engine"), this))
    , m_stepProblem(new QLabel(this))
    , m_engine(new QComboBox(this))
    , m_steps(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_all(new QStackedWidget(this))
    , m_strategy(new StrategyStep(appearance, this))
    , m_market(new MarketStep(appearance, this))
    , m_review(new ReviewStep(appearance, this))
    , m_examples(new QPushButton(tr("Start from"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(tr("Next"), this))
    , m_create(new QPushButton(this))
    , m_createAndStart(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_problem(new QLabel(this))
    , m_donePicture(new QLabel(this))
    , m_doneText(new QLabel(this))
    , m_another(new QPushButton(tr("Another one"), this))
    , m_open(new QPushButton(tr("Open the bot"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("botAssistant"));
    setSizeGripEnabled(true);
    for (const BotStep step : kForms)
        m_forms.emplace(step, new ParameterForm(appearance, nullptr, ParameterForm::Fit::Scrolls, this));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kCheckDelay);
    layOut();
    connectParts();
    for (QPushButton* button : findChildren<QPushButton*>())
        button->installEventFilter(this);
    const QSize room = screen()->availableGeometry().size() - QSize(kFrame, kTitleBar);
    resize(kSize.boundedTo(room).expandedTo(kLeastSize));
    setMinimumSize(kLeastSize);
}

BotAssistant::~BotAssistant() = default;

void BotAssistant::layOut()
{
    m_name->setObjectName(QStringLiteral("botName"));
    m_nameLabel->setBuddy(m_name);
    m_engine->setObjectName(QStringLiteral("botEngine"));
    m_engine->setFocusPolicy(Qt::StrongFocus);
    m_engineLabel->setBuddy(m_engine);
    for (QLabel* label : {m_nameProblem, m_stepProblem, m_problem, m_doneText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel* label : {m_nameProblem, m_stepProblem, m_problem})
        label->hide();
    m_nameProblem->setObjectName(QStringLiteral("nameProblem"));
    m_stepProblem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->setObjectName(QStringLiteral("assistantProblem"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setAccessibleName(tr("Steps"));
    int steps = kLeastSteps;
    for (int i = 0; i < kBotSteps; ++i) {
        auto* item = new QListWidgetItem(stepTitle(static_cast<BotStep>(i)), m_steps);
        steps = std::max(steps, m_steps->fontMetrics().horizontalAdvance(item->text()) + kStepIcon + 8 * kGrid);
    }
    m_steps->setFixedWidth(steps);
    m_create->setObjectName(QStringLiteral("create"));
    m_createAndStart->setObjectName(QStringLiteral("createAndStart"));
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_back->setToolTip(tr("The step before (Alt+Left)"));
    m_next->setShortcut(Qt::ALT | Qt::Key_Right);
    m_next->setToolTip(tr("The next step (Alt+Right)"));
    m_another->setObjectName(QStringLiteral("another"));
    m_examples->setObjectName(QStringLiteral("examples"));
    m_examples->setMenu(new QMenu(m_examples));
    m_examples->menu()->setToolTipsVisible(true);
    m_examples->setToolTip(tr("Fills the parameters with an example"));

    auto* name = new QHBoxLayout;
    name->setSpacing(2 * kGrid);
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    name->addWidget(m_engineLabel);
    name->addWidget(m_engine);
    auto* head = new QVBoxLayout;
    head->setSpacing(kGrid);
    head->addLayout(name);
    m_nameProblem->setContentsMargins(steps + 2 * kGrid, 0, 0, 0);
    head->addWidget(m_nameProblem);
    m_nameLabel->setFixedWidth(steps);
    m_pages->addWidget(m_strategy);
    m_pages->addWidget(m_market);
    for (const BotStep step : kForms) {
        auto* page = new QWidget(this);
        auto* column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2 * kGrid);
        if (step == BotStep::Parameters) {
            auto* row = new QHBoxLayout;
            row->addStretch();
            row->addWidget(m_examples);
            column->addLayout(row);
        }
        column->addWidget(&form(step), 1);
        page->setFocusProxy(&form(step));
        m_pages->addWidget(page);
    }
    m_pages->addWidget(m_review);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(2 * kGrid);
    auto* page = new QVBoxLayout;
    page->setSpacing(2 * kGrid);
    page->addWidget(m_stepProblem);
    page->addWidget(m_pages, 1);
    middle->addWidget(m_steps);
    middle->addLayout(page, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addSpacing(4 * kGrid);
    buttons->addWidget(m_create);
    buttons->addWidget(m_createAndStart);
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 3 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);

    auto* done = new QWidget(this);
    auto* doneColumn = new QVBoxLayout(done);
    doneColumn->setSpacing(4 * kGrid);
    doneColumn->addStretch();
    doneColumn->addWidget(m_donePicture, 0, Qt::AlignHCenter);
    m_doneText->setAlignment(Qt::AlignHCenter);
    m_doneText->setObjectName(QStringLiteral("doneText"));
    doneColumn->addWidget(m_doneText);
    auto* doneButtons = new QHBoxLayout;
    doneButtons->setSpacing(2 * kGrid);
    doneButtons->addStretch();
    doneButtons->addWidget(m_another);
    doneButtons->addWidget(m_open);
    doneButtons->addWidget(m_close);
    doneButtons->addStretch();
    doneColumn->addLayout(doneButtons);
    doneColumn->addStretch();
    m_all->addWidget(work);
    m_all->addWidget(done);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_all);
    setTabs();
}

/// As they stand: the head, the steps, what the step asks, and what to do then. Once more where fields are others.
void BotAssistant::setTabs()
{
    std::vector<QWidget*> order{m_name, m_engine, m_steps, m_examples};
    for (QWidget* next = m_name->nextInFocusChain(); next != m_name; next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next != m_examples && m_pages->isAncestorOf(next))
            order.push_back(next);
    }
    for (QPushButton* button : {m_cancel, m_back, m_next, m_create, m_createAndStart})
        order.push_back(button);
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void BotAssistant::connectParts()
{
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        m_pages->setCurrentIndex(row);
        m_visited.insert(static_cast<BotStep>(row));
        showReview();
        showSteps();
        showStepProblem();
        showButtons();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<BotStep>(m_steps->currentRow() - 1)); });
    const auto next = [this] { goTo(static_cast<BotStep>(m_steps->currentRow() + 1)); };
    connect(m_next, &QPushButton::clicked, this, next);
    connect(m_strategy, &StrategyStep::chosen, this, next);
    connect(m_market, &MarketStep::accepted, this, next);
    connect(m_strategy, &StrategyStep::changed, this, &BotAssistant::onStrategy);
    connect(m_market, &MarketStep::changed, this, &BotAssistant::onMarket);
    connect(m_market, &MarketStep::retryRequested, this, &BotAssistant::readMarkets);
    for (const BotStep step : kForms)
        connect(&form(step), &ParameterForm::changed, this,
                step == BotStep::Funds ? &BotAssistant::onFunds : &BotAssistant::onTyped);
    connect(m_name, &QLineEdit::textEdited, this, &BotAssistant::onTyped);
    connect(m_engine, &QComboBox::activated, this, [this](int index) {
        const client::BotConfiguration kept = configuration();
        setLink(m_rows.links().find(m_engine->itemData(index).toString()));
        setConfiguration(kept);
        proposeName();
    });
    connect(&m_delay, &QTimer::timeout, this, &BotAssistant::check);
    connect(m_review, &ReviewStep::findingChosen, this, &BotAssistant::goToFinding);
    connect(m_review, &ReviewStep::gateRequested, this, &BotAssistant::simulate);
    connect(m_review, &ReviewStep::leaveOutRequested, this, [this] {
        leaveOut({});
        onTyped();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] { work(false); });
    connect(m_createAndStart, &QPushButton::clicked, this, [this] { work(true); });
    connect(m_another, &QPushButton::clicked, this, &BotAssistant::another);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_link ? m_link->id() : QString(), toQString(m_made));
        close();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_rows, &FleetRows::enginesChanged, this, &BotAssistant::fillEngines);
}

BotStep BotAssistant::step() const
{
    return static_cast<BotStep>(m_steps->currentRow());
}

void BotAssistant::goTo(BotStep step)
{
    m_steps->setCurrentRow(static_cast<int>(step));
    QWidget* page = m_pages->currentWidget();
    (page->focusProxy() ? page->focusProxy() : page)->setFocus(Qt::OtherFocusReason);
    if (const auto found = m_forms.find(step); found != m_forms.end() && !found->second->focusMistake()) {
        if (const auto specs = found->second->specs(); !specs.empty())
            found->second->focusField(specs.front().name);
    }
}

void BotAssistant::goToFinding(const Error& finding)
{
    const BotStep step = stepOf(finding);
    const std::string field = formField(finding);
    goTo(step);
    if (field == "name")
        focusName();
    else if (const auto found = m_forms.find(step); found != m_forms.end())
        found->second->focusField(field);
}

void BotAssistant::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void BotAssistant::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_all->currentIndex() == 0) {
        m_createAndStart->animateClick();
        return;
    }
    // It does not take Enter by itself, and the dialog would go on with it.
    if (auto* tool = qobject_cast<QToolButton*>(focusWidget()); tool && isEnter)
        return tool->click();
    QDialog::keyPressEvent(event);
}

bool BotAssistant::eventFilter(QObject* watched, QEvent* event)
{
    // A button takes Enter for itself, with whatever is held down beside it.
    if (event->type() == QEvent::KeyPress && m_all->currentIndex() == 0 && qobject_cast<QPushButton*>(watched)) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            keyPressEvent(key);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void BotAssistant::reject()
{
    if (!wouldLose())
        return QDialog::reject();
    if (findChild<QMessageBox*>())
        return;
    auto* box = new QMessageBox(QMessageBox::NoIcon, windowTitle(),
                                m_changes.empty() ? tr("Discard the new bot?") : tr("Discard the changes?"),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName(QStringLiteral("discard"));
    box->setInformativeText(tr("What you have entered is not kept."));
    QPushButton* stay = box->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    QPushButton* go = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    connect(go, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->open();
}

void BotAssistant::showStepProblem()
{
    QStringList texts;
    for (const Error& error : m_elsewhere) {
        if (stepOf(error) == step() && step() != BotStep::Review)
            texts << errorText(error);
    }
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Failed));
    m_stepProblem->setPalette(palette);
    m_stepProblem->setText(texts.join(u'\n'));
    m_stepProblem->setVisible(!texts.isEmpty());
}

void BotAssistant::showSteps()
{
    std::set<BotStep> wrong;
    for (const Error& finding : m_findings)
        wrong.insert(stepOf(finding));
    for (int i = 0; i < kBotSteps; ++i) {
        const auto step = static_cast<BotStep>(i);
        const bool isWrong = wrong.contains(step) && (step != BotStep::Review || m_visited.contains(step));
        const bool isGood = m_visited.contains(step) && !m_isChecking && !m_failure && step != BotStep::Review;
        QListWidgetItem* item = m_steps->item(i);
        item->setIcon(isWrong  ? m_appearance.icon(Icon::Failed, Token::Failed)
                      : isGood ? m_appearance.icon(Icon::Check, Token::Up)
                               : m_appearance.icon(Icon::Minus, Token::Disabled));
        item->setToolTip(isWrong ? tr("Something here has to be mended") : QString());
    }
}

void BotAssistant::showButtons()
{
    const bool isChange = !m_changes.empty();
    const bool isLast = step() == BotStep::Review;
    m_back->setEnabled(m_steps->currentRow() > 0);
    m_next->setVisible(!isLast);
    m_create->setVisible(!isChange);
    m_create->setText(tr("Create"));
    m_create->setToolTip(tr("Keep the bot; it trades once it is started"));
    m_createAndStart->setText(m_isToStart ? tr("Apply and start") : isChange ? tr("Apply") : tr("Create and start"));
    m_createAndStart->setToolTip(isChange ? tr("Make this the bot's configuration (Ctrl+Enter)")
                                          : tr("Keep the bot and let it trade (Ctrl+Enter)"));
    const bool isFree = m_link && !m_isWorking && !m_isAwaited;
    // While it works Enter presses nothing, and afterwards what was pressed.
    if (QWidget* focused = focusWidget(); !isFree && (focused == m_create || focused == m_createAndStart)) {
        m_pressed = focused;
        setFocus(Qt::OtherFocusReason);
    }
    m_create->setEnabled(isFree);
    m_createAndStart->setEnabled(isFree &&
                                 (!isChange || m_isToStart || !differencesOf(m_before, configuration()).empty()));
    if (QWidget* pressed = isFree ? m_pressed.data() : nullptr) {
        m_pressed.clear();
        if (focusWidget() == this)
            pressed->setFocus(Qt::OtherFocusReason);
    }
    // The one thing to do next.
    m_next->setDefault(!isLast);
    m_createAndStart->setDefault(isLast);
}

void BotAssistant::showMistakes(const std::vector<Error>& errors)
{
    constexpr std::size_t kMost = 5; // the review has all of what is entered
    QStringList lines;
    QStringList all;
    for (const Error& error : inUnits(errors)) {
        all << errorText(error);
        if (all.size() <= static_cast<qsizetype>(kMost))
            lines << all.back();
    }
    if (const auto left = static_cast<int>(all.size() - lines.size()); left > 0)
        lines << tr("And %n more.", nullptr, left);
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Failed));
    m_problem->setPalette(palette);
    m_problem->setText(lines.join(u'\n'));
    m_problem->setToolTip(all.size() > lines.size() ? plainTip(all.join(u'\n')) : QString());
    m_problem->show();
}

} // namespace wh::ui
