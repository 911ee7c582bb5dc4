// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/LadderModel.h"

#include <QTableView>

namespace wh::ui {

/// Shows a LadderModel: quantities as bars behind their numbers, the spread as a line between the best two. GUI thread.
class LadderView final : public QTableView
{
    Q_OBJECT

public:
    /// Both are borrowed and outlive the view.
    LadderView(const Appearance& appearance, LadderModel& model, QWidget* parent = nullptr);

    /// Brings the best bid and ask into the middle.
    void centre();

protected:
    void showEvent(QShowEvent* event) override;

private:
    class Delegate;
    LadderModel& m_model;
};

} // namespace wh::ui
