// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backtest/StrategyPicker.h"

#include "ui/backtest/SetupEdit.h"
#include "ui/common/Appearance.h"
#include "ui/common/DescriptionText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QToolButton>
#include <QUndoStack>

namespace wh::ui {

namespace {

constexpr int kDescriptionHeight = 220;

} // namespace

StrategyPicker::StrategyPicker(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_label(new QLabel(this))
    , m_list(new QComboBox(this))
    , m_about(new QToolButton(this))
    , m_examples(new QPushButton(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_description(new QTextBrowser(this))
{
    m_list->setObjectName(QStringLiteral("strategy"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_label->setBuddy(m_list);
    m_about->setObjectName(QStringLiteral("aboutStrategy"));
    m_about->setCheckable(true);
    m_about->setAutoRaise(true);
    m_examples->setObjectName(QStringLiteral("examples"));
    m_examples->setAutoDefault(false);
    m_examples->setMenu(new QMenu(m_examples));
    m_examples->menu()->setToolTipsVisible(true);
    for (QLabel* label : {m_summary, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_problem->hide();
    m_description->setOpenExternalLinks(true);
    m_description->setFixedHeight(kDescriptionHeight);
    m_description->hide();

    auto* head = new QHBoxLayout;
    head->setSpacing(kGrid);
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_examples);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(kGrid);
    choice->addWidget(m_list, 1);
    choice->addWidget(m_about);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addLayout(choice);
    column->addWidget(m_problem);
    column->addWidget(m_summary);
    column->addWidget(m_description);

    connect(m_list, &QComboBox::activated, this,
            [this](int index) { choose(m_list->itemData(index).toString().toStdString()); });
    connect(m_about, &QToolButton::toggled, m_description, &QWidget::setVisible);
    connect(&context.session, &Session::ready, this, &StrategyPicker::fillList);
    connect(&context.appearance, &Appearance::changed, this, &StrategyPicker::show);
    retranslate();
    fillList();
}

void StrategyPicker::fillList()
{
    if (!m_context.session.capabilities())
        return;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto& strategy : m_context.session.capabilities()->strategies) {
        m_list->addItem(toQString(strategy.title), toQString(strategy.id));
        m_list->setItemData(m_list->count() - 1, plainTip(toQString(strategy.summary)), Qt::ToolTipRole);
    }
    if (m_strategy.empty() && !m_context.session.capabilities()->strategies.empty())
        m_strategy = m_context.session.capabilities()->strategies.front().id;
    m_list->setCurrentIndex(m_list->findData(toQString(m_strategy)));
    show();
    emit changed();
}

void StrategyPicker::setStrategy(const std::string& id)
{
    if (id == m_strategy)
        return;
    m_strategy = id;
    m_list->setCurrentIndex(m_list->findData(toQString(id)));
    show();
    emit changed();
}

void StrategyPicker::choose(const std::string& id)
{
    if (id == m_strategy)
        return;
    m_context.undo.push(new SetupEdit<std::string>(tr("Choose %1").arg(strategyTitle(m_context.session, id)), this,
                                                   m_strategy, id,
                                                   [this](const std::string& value) { setStrategy(value); }));
}

std::vector<Error> StrategyPicker::setErrors(const std::vector<Error>& errors)
{
    std::vector<Error> others;
    QString problem;
    for (const Error& error : errors) {
        if (error.field("field") == "strategy")
            problem = errorText(error);
        else
            others.push_back(error);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return others;
}

void StrategyPicker::show()
{
    const client::Strategy* strategy = m_context.session.strategy(m_strategy);
    m_about->setIcon(m_context.appearance.icon(Icon::Info));
    const auto dress = [](QLabel* label, const QColor& colour) {
        QPalette palette; // of one colour: the others follow the theme
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
    };
    dress(m_summary, m_context.appearance.colour(Token::Muted));
    dress(m_problem, m_context.appearance.colour(Token::Failed));
    m_label->setFont(m_context.appearance.font(FontRole::Title));
    m_summary->setText(strategy ? toQString(strategy->summary) : QString());
    m_about->setEnabled(strategy != nullptr);
    showDescription(*m_description, strategy ? toQString(strategy->description) : QString(), 2 * kGrid);
    m_examples->setEnabled(strategy != nullptr);
    QMenu* menu = m_examples->menu();
    menu->clear();
    if (!strategy)
        return;
    for (const auto& example : strategy->examples) {
        QAction* action = menu->addAction(toQString(example.title));
        action->setToolTip(plainTip(toQString(example.description)));
        action->setStatusTip(action->toolTip());
        connect(action, &QAction::triggered, this, [this, example] { emit exampleChosen(example); });
    }
    menu->addSeparator();
    QAction* defaults = menu->addAction(tr("All parameters at their defaults"));
    connect(defaults, &QAction::triggered, this, &StrategyPicker::defaultsRequested);
}

void StrategyPicker::retranslate()
{
    m_label->setText(tr("Strategy"));
    m_list->setAccessibleName(tr("Strategy"));
    m_about->setToolTip(tr("What it does, its formulas and where they come from"));
    m_about->setAccessibleName(tr("About the strategy"));
    m_description->setAccessibleName(tr("Description of the strategy"));
    m_examples->setText(tr("Start from"));
    m_examples->setToolTip(tr("Fills the parameters with an example"));
    for (int row = 0; row < m_list->count(); ++row) {
        const client::Strategy* strategy = m_context.session.strategy(m_list->itemData(row).toString().toStdString());
        if (!strategy)
            continue;
        m_list->setItemText(row, toQString(strategy->title));
        m_list->setItemData(row, plainTip(toQString(strategy->summary)), Qt::ToolTipRole);
    }
    show();
}

} // namespace wh::ui
