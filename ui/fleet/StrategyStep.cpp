// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/StrategyStep.h"

#include "ui/common/Appearance.h"
#include "ui/common/DescriptionText.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FocusRing.h"
#include "ui/common/PlainText.h"
#include "ui/session/Session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QTextBrowser>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kLeastList = 256, kMostList = 320;

} // namespace

StrategyStep::StrategyStep(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_description(new QTextBrowser(this))
{
    m_list->setObjectName(QStringLiteral("strategies"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Strategies"));
    for (QLabel* label : {m_title, m_summary, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_description->setOpenExternalLinks(true);
    m_description->setFrameShape(QFrame::NoFrame);
    m_description->viewport()->setAutoFillBackground(false); // it is text of the page
    showFocusRing(*m_description);
    m_description->setAccessibleName(tr("Description of the strategy"));
    m_title->setFont(appearance.font(FontRole::Title));
    auto* words = new QVBoxLayout;
    words->setSpacing(2 * kGrid);
    words->addWidget(m_problem);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    words->addWidget(m_description, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * kGrid);
    row->addWidget(m_list);
    row->addLayout(words, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (!item || item->data(Qt::UserRole).toString().toStdString() == m_strategy)
            return;
        m_strategy = item->data(Qt::UserRole).toString().toStdString();
        show();
        emit changed();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &StrategyStep::chosen);
    connect(&appearance, &Appearance::changed, this, &StrategyStep::show);
    setErrors({});
}

void StrategyStep::setStrategies(const std::vector<client::Strategy>* strategies)
{
    m_strategies = strategies;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (std::size_t i = 0; strategies && i < strategies->size(); ++i) {
            const client::Strategy& strategy = (*strategies)[i];
            auto* item = new QListWidgetItem(toQString(strategy.title), m_list);
            item->setData(Qt::UserRole, toQString(strategy.id));
            item->setToolTip(plainTip(toQString(strategy.summary)));
        }
    }
    m_list->setFixedWidth(
        std::clamp(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + kGrid, kLeastList, kMostList));
    if (m_strategy.empty() && strategies && !strategies->empty())
        m_strategy = strategies->front().id;
    setStrategy(m_strategy);
}

void StrategyStep::setStrategy(const std::string& id)
{
    m_strategy = id;
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == toQString(id))
            m_list->setCurrentRow(row);
    }
    show();
}

std::vector<Error> StrategyStep::setErrors(const std::vector<Error>& errors)
{
    std::vector<Error> others;
    QString problem;
    for (const Error& error : errors) {
        if (error.field("field") == "strategy")
            problem = errorText(error);
        else
            others.push_back(error);
    }
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Failed));
    m_problem->setPalette(palette);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    return others;
}

void StrategyStep::show()
{
    const client::Strategy* strategy = nullptr;
    for (std::size_t i = 0; m_strategies && i < m_strategies->size(); ++i) {
        if ((*m_strategies)[i].id == m_strategy)
            strategy = &(*m_strategies)[i];
    }
    QPalette palette; // of one colour: the others follow the theme
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Muted));
    m_summary->setPalette(palette);
    m_title->setText(strategy ? toQString(strategy->title) : QString());
    QString summary = strategy ? toQString(strategy->summary) : QString();
    if (strategy && !strategy->trades)
        summary += u' ' + tr("It places no orders.");
    m_summary->setText(summary);
    // A script says once what it does.
    const bool isSaid = strategy && strategy->description == strategy->summary;
    showDescription(*m_description, strategy && !isSaid ? toQString(strategy->description) : QString(), 0);
}

} // namespace wh::ui
