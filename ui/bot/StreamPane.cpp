// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/StreamPane.h"

#include "ui/bot/StreamView.h"
#include "ui/charts/TimeAxis.h"
#include "ui/common/Appearance.h"
#include "ui/common/ColumnFit.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"

#include "core/base/Clock.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kPauseMs = 250;
constexpr int kTextWidth = 200;
/// What the choice of a time means where it is no span before now.
constexpr qlonglong kAnyTime = 0;
constexpr qlonglong kInView = -1;

} // namespace

StreamPane::StreamPane(const Appearance& appearance, StreamModel& model, TimeAxis& axis, int parts, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_model(model)
    , m_axis(axis)
    , m_lines(new StreamLines(model, this))
    , m_level(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_count(new ElidedLabel(this))
    , m_older(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_view(new StreamView(appearance, *m_lines, this))
    , m_pane(new StatePane(appearance, m_view, this))
    , m_fit(new ColumnFit(*m_view))
    , m_parts(parts)
{
    m_level->setObjectName(QStringLiteral("level"));
    m_choice->setObjectName(QStringLiteral("choice"));
    m_time->setObjectName(QStringLiteral("time"));
    m_text->setObjectName(QStringLiteral("text"));
    m_older->setObjectName(QStringLiteral("older"));
    m_follow->setObjectName(QStringLiteral("follow"));
    m_copy->setObjectName(QStringLiteral("copy"));
    m_level->setVisible(parts & HasLevel);
    m_choice->setVisible(parts & HasChoice);
    m_text->setVisible(parts & HasText);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(2 * kTextWidth);
    m_text->setMinimumWidth(kTextWidth / 2);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    for (QToolButton* button : {m_older, m_follow, m_copy})
        button->setAutoRaise(true);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    bar->setSpacing(kGrid);
    bar->addWidget(m_level);
    bar->addWidget(m_choice);
    bar->addWidget(m_time);
    bar->addWidget(m_text, 2);
    bar->addWidget(m_count, 3);
    bar->addWidget(m_older);
    bar->addWidget(m_follow);
    bar->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pane, 1);

    auto* header = m_view->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &StreamPane::applyFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &StreamPane::applyFilter);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &StreamPane::applyFilter);
    connect(m_time, &QComboBox::currentIndexChanged, this, &StreamPane::applyFilter);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &StreamPane::applyFilter);
    connect(&axis, &TimeAxis::visibleChanged, this, [this] {
        if (m_time->currentData().toLongLong() == kInView)
            m_pause.start();
    });
    connect(m_older, &QToolButton::clicked, &m_model, &StreamModel::loadOlder);
    connect(m_follow, &QToolButton::clicked, this, [this](bool follow) {
        if (follow && !m_lines->isInOrder())
            m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        m_view->setFollowing(follow);
        showState();
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        const int lines = m_view->copyLines();
        m_count->setFullText(tr("%n line(s) copied", nullptr, lines));
    });
    connect(m_view, &StreamView::followingChanged, this, [this] {
        m_unread = 0;
        showState();
    });
    connect(m_view, &StreamView::startReached, &m_model, &StreamModel::loadOlder);
    connect(m_view, &StreamView::lineChosen, this, &StreamPane::momentChosen);
    connect(m_view, &StreamView::lineActivated, this, &StreamPane::momentActivated);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &StreamPane::onSortIndicator);
    connect(&m_model, &StreamModel::grown, this, [this](int lines) {
        m_unread += m_view->isFollowing() ? 0 : lines;
        showState();
    });
    connect(&m_model, &StreamModel::stateChanged, this, &StreamPane::showState);
    connect(&m_model, &StreamModel::stateChanged, this, &StreamPane::fillRoom, Qt::QueuedConnection);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (isFiltered())
            reset();
        else
            m_model.loadOlder();
    });
    connect(&appearance, &Appearance::changed, this, &StreamPane::refresh);
    retranslate();
    refresh();
}

void StreamPane::setWords(Words words)
{
    m_words = std::move(words);
    retranslate();
}

void StreamPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StreamPane::retranslate()
{
    const auto fill = [](QComboBox* box, const QString& name, const auto& values) {
        const int chosen = std::max(0, box->currentIndex());
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto& [text, value] : values)
            box->addItem(text, value);
        box->setCurrentIndex(chosen);
        box->setAccessibleName(name);
        box->setToolTip(name);
    };
    const std::pair<QString, QString> levels[] = {{tr("All levels"), QString()},
                                                  {tr("Debug and above"), QStringLiteral("DEBUG")},
                                                  {tr("Info and above"), QStringLiteral("INFO")},
                                                  {tr("Warnings and errors"), QStringLiteral("WARNING")},
                                                  {tr("Errors"), QStringLiteral("ERROR")}};
    fill(m_level, tr("Least level that is shown"), levels);
    const std::pair<QString, qlonglong> times[] = {{tr("Any time"), kAnyTime},
                                                   {tr("Last 5 minutes"), 5 * kMinute},
                                                   {tr("Last hour"), kHour},
                                                   {tr("Last day"), kDay},
                                                   {tr("What the chart shows"), kInView}};
    fill(m_time, tr("Time that is shown"), times);
    std::vector<std::pair<QString, QString>> choices;
    for (const auto& [text, value] : m_words.choices)
        choices.emplace_back(text, QString::fromStdString(value));
    fill(m_choice, m_words.choiceName, choices);
    m_text->setPlaceholderText(m_words.textHint);
    m_text->setAccessibleName(m_words.textHint);
    m_view->setAccessibleName(m_words.name);
    const auto name = [](QToolButton* button, const QString& text, const QString& tip) {
        button->setAccessibleName(text);
        button->setToolTip(tip);
        button->setStatusTip(tip);
    };
    name(m_older, tr("Older"), tr("Load older lines from the history"));
    name(m_follow, tr("Follow"), tr("Keep the newest line in sight"));
    name(m_copy, tr("Copy"), tr("Copy the chosen lines, or all that are shown"));
    showState();
}

void StreamPane::refresh()
{
    m_older->setIcon(m_appearance.icon(Icon::ChevronUp));
    m_follow->setIcon(m_appearance.icon(Icon::ToEnd));
    m_copy->setIcon(m_appearance.icon(Icon::Copy));
    m_count->setFont(m_appearance.font(FontRole::Small));
    m_model.refresh();
    showState();
}

bool StreamPane::isFiltered() const
{
    return m_model.filter() != StreamFilter();
}

void StreamPane::reset()
{
    for (QComboBox* box : {m_level, m_choice, m_time}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_unread = 0;
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setFollowing(true);
    applyFilter();
}

void StreamPane::applyFilter()
{
    m_pause.stop();
    StreamFilter filter;
    if (m_parts & HasLevel)
        filter.minimumLevel = m_level->currentData().toString().toStdString();
    if (m_parts & HasText)
        filter.text = m_text->text().trimmed().toStdString();
    if (m_parts & HasChoice)
        filter.choice = m_choice->currentData().toString().toStdString();
    const qlonglong span = m_time->currentData().toLongLong();
    if (span == kInView && !m_axis.visible().isEmpty()) {
        filter.from = m_axis.visible().from;
        filter.to = m_axis.visible().to + 1;
    } else if (span > 0) {
        // From the moment of choosing on: what is read does not leave by itself.
        filter.from = WallClock().now() - span;
    }
    m_model.setFilter(filter);
    fillRoom();
    showState();
}

/// More is loaded until there is something to scroll, or nothing more.
void StreamPane::fillRoom()
{
    const bool hasRoom = m_lines->rowCount() == 0 || (isVisible() && m_view->hasRoom());
    if (m_model.isLoaded() && hasRoom && !m_model.error())
        m_model.loadOlder();
}

void StreamPane::showState()
{
    const int lines = m_lines->rowCount();
    QStringList facts;
    if (m_unread > 0)
        facts << tr("%n new", nullptr, m_unread);
    if (m_model.isLoadingOlder())
        facts << tr("loading older lines …");
    else if (m_model.error() && lines > 0)
        facts << errorText(*m_model.error());
    facts << tr("%n line(s)", nullptr, lines);
    m_count->setFullText(facts.join(QStringLiteral("  ·  ")));
    m_older->setEnabled(m_model.hasOlder() && !m_model.isLoadingOlder());
    m_follow->setChecked(m_view->isFollowing());

    if (lines > 0)
        m_pane->showContent();
    else if (m_model.error())
        m_pane->showFailed(failureOf(*m_model.error(), tr("The lines could not be read.")), tr("Try again"));
    else if (!m_model.isLoaded() || m_model.isLoadingOlder())
        m_pane->showLoading(tr("Reading …"), false);
    else if (isFiltered())
        m_pane->showEmpty(Icon::Filter, tr("No line matches"), tr("Nothing is like this in the history either."),
                          tr("Show all lines"));
    else
        m_pane->showEmpty(Icon::List, m_words.emptyTitle, m_words.emptyText, {});
}

void StreamPane::onSortIndicator(int column)
{
    m_lines->sort(column, m_view->horizontalHeader()->sortIndicatorOrder());
    if (!m_lines->isInOrder())
        m_view->setFollowing(false);
    showState();
}

void StreamPane::focusFilter()
{
    QWidget* field = m_parts & HasText ? static_cast<QWidget*>(m_text) : m_parts & HasChoice ? m_choice : m_time;
    field->setFocus(Qt::ShortcutFocusReason);
    if (field == m_text)
        m_text->selectAll();
}

QVariantMap StreamPane::savedState() const
{
    return {{QStringLiteral("columns"), m_fit->save()}};
}

void StreamPane::restoreState(const QVariantMap& state)
{
    const QByteArray columns = state.value(QStringLiteral("columns")).toByteArray();
    if (columns.isEmpty())
        return;
    const QSignalBlocker quiet(m_view->horizontalHeader());
    m_fit->restore(columns);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

} // namespace wh::ui
