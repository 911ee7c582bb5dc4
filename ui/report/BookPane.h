// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"

#include <QVariantMap>
#include <QWidget>

class QAction;
class QComboBox;
class QSlider;
class QSplitter;

namespace wh::ui {

class Appearance;
class DepthChart;
class ElidedLabel;
class LadderModel;
class LadderView;
class Player;
class StatePane;

/// The player's controls, and the book where it stands: as a ladder and as a chart of depth. GUI thread.
class BookPane final : public QWidget
{
    Q_OBJECT

public:
    /// What the page's actions do here too.
    struct Actions
    {
        QAction* toStart;
        QAction* back;
        QAction* play;
        QAction* forward;
        QAction* toEnd;
    };

    /// All borrowed; they outlive the pane.
    BookPane(const Appearance& appearance, Player& player, const Actions& actions, QWidget* parent = nullptr);

    void setReport(OpenReportPtr open);
    void retranslate();
    LadderView& ladder() const { return *m_ladder; }
    LadderModel& model() const { return *m_model; }
    DepthChart& depth() const { return *m_depth; }

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

private:
    void showBook();
    void showMoment();

    const Appearance& m_appearance;
    Player& m_player;
    OpenReportPtr m_open;
    ElidedLabel* m_moment;
    QSlider* m_slider;
    QComboBox* m_speed;
    LadderModel* m_model;
    LadderView* m_ladder;
    DepthChart* m_depth;
    QSplitter* m_splitter;
    StatePane* m_pane;
};

} // namespace wh::ui
