// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/BookPane.h"

#include "ui/charts/DepthChart.h"
#include "ui/charts/LadderView.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/report/Player.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace wh::ui {

namespace {

constexpr int kLadderLevels = 25;
constexpr int kSliderSteps = 10'000;

} // namespace

BookPane::BookPane(const Appearance& appearance, Player& player, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_player(player)
    , m_moment(new ElidedLabel(this, Qt::ElideLeft))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_speed(new QComboBox(this))
    , m_model(new LadderModel(appearance, kLadderLevels, this))
    , m_ladder(new LadderView(appearance, *m_model, this))
    , m_depth(new DepthChart(appearance, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_pane(new StatePane(appearance, m_splitter, this))
{
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, 0);
    controls->setSpacing(kGrid / 2);
    for (QAction* action : {actions.toStart, actions.back, actions.play, actions.forward, actions.toEnd}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        controls->addWidget(button);
    }
    for (const int speed : Player::kSpeeds)
        m_speed->addItem(QStringLiteral("%1×").arg(speed), speed);
    controls->addWidget(m_speed);
    controls->addWidget(m_moment, 1);
    m_moment->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_moment->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_slider->setRange(0, kSliderSteps);
    m_slider->setPageStep(kSliderSteps / 20);
    m_slider->setSingleStep(kSliderSteps / 500);
    auto* slide = new QHBoxLayout;
    slide->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    slide->addWidget(m_slider);

    m_splitter->addWidget(m_ladder);
    m_splitter->addWidget(m_depth);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(3);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(controls);
    column->addLayout(slide);
    column->addWidget(m_pane, 1);

    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this] { m_player.setSpeed(m_speed->currentData().toInt()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_open)
            return;
        const double share = static_cast<double>(value) / kSliderSteps;
        const TimeRange run = m_open->extent();
        m_player.seek(run.from + static_cast<DurationNs>(std::llround(static_cast<double>(run.span()) * share)));
    });
    connect(&player, &Player::momentChanged, this, &BookPane::showMoment);
    connect(&player, &Player::bookChanged, this, &BookPane::showBook);
    connect(&appearance, &Appearance::changed, this, &BookPane::showMoment);
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (const auto moment = m_player.moment())
            m_player.seek(*moment);
        else
            m_player.toStart();
    });
    retranslate();
}

void BookPane::setReport(OpenReportPtr open)
{
    m_open = std::move(open);
    m_slider->setEnabled(m_open && m_open->hasBook());
    m_speed->setEnabled(m_slider->isEnabled());
    showBook();
    showMoment();
}

void BookPane::retranslate()
{
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How much faster than the market's clock"));
    m_slider->setAccessibleName(tr("Moment of the run"));
    m_slider->setToolTip(tr("Where in the run the book is shown"));
    m_depth->setTitle(tr("Depth"));
    showBook();
    showMoment();
}

void BookPane::showMoment()
{
    m_moment->setFont(m_appearance.font(FontRole::Small));
    const auto moment = m_player.moment();
    if (!m_open || !moment) {
        m_moment->setFullText(tr("no moment chosen"));
        return;
    }
    m_moment->setFullText(m_appearance.times().exact(*moment));
    const TimeRange run = m_open->extent();
    const double share =
        static_cast<double>(*moment - run.from) / static_cast<double>(std::max<DurationNs>(1, run.span()));
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(share * kSliderSteps)));
}

void BookPane::showBook()
{
    if (!m_open)
        return;
    if (m_open->data == OpenReport::Data::Missing) {
        m_pane->showFailed({tr("The book cannot be shown."),
                            tr("The recording of this run is no longer there."),
                            tr("Curves, figures and tables of the report are complete."),
                            tr("Import or generate the recording again, then open the run anew."),
                            {}},
                           {});
        return;
    }
    if (m_open->data == OpenReport::Data::Changed) {
        m_pane->showFailed({tr("The book cannot be shown."),
                            tr("The recording is no longer the one that this run was made on."),
                            tr("Curves, figures and tables of the report are complete."),
                            tr("Repeat the run on the recording as it is now."),
                            {}},
                           {});
        return;
    }
    if (!m_open->hasBook()) {
        m_pane->showEmpty(Icon::Ladder, tr("No book in this recording"),
                          tr("It holds trades or bars. The ladder needs a recording of the book."), {});
        return;
    }
    if (m_player.error()) {
        m_pane->showFailed(failureOf(*m_player.error(), tr("The book could not be read.")), tr("Try again"));
        return;
    }
    if (!m_player.moment()) {
        m_pane->showEmpty(Icon::Ladder, tr("The book at a moment"),
                          tr("Click into a chart, choose a fill, or play the run from its start."),
                          tr("Go to the start"));
        return;
    }
    m_model->setBook(m_player.book());
    m_depth->setBook(m_player.book());
    m_depth->setEmptyText(tr("The book was not known at this moment"));
    m_pane->showContent();
}

QVariantMap BookPane::savedState() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()}, {QStringLiteral("speed"), m_player.speed()}};
}

void BookPane::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    m_speed->setCurrentIndex(std::max(0, m_speed->findData(state.value(QStringLiteral("speed"), 1).toInt())));
}

} // namespace wh::ui
