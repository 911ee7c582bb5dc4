// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/BotCommand.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace wh::ui {

class FleetRows;

/// Asks once before something is done to bots, and says what will happen to their orders and positions: as things stand
/// at the moment, since they go on changing while somebody reads. Deletes itself; GUI thread.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param rows  borrowed, outlives the dialog
    ConfirmDialog(const Appearance& appearance, FleetRows& rows, BotCommand command, const std::string& policy,
                  const std::vector<const FleetRow*>& selected, QWidget* parent);

    const CommandPlan& plan() const { return m_plan; }
    /// As it is shown, a line each.
    QString text() const;

signals:
    void confirmed(const wh::ui::CommandPlan& plan);

private:
    void refresh();

    const Appearance& m_appearance;
    FleetRows& m_rows;
    std::vector<BotKey> m_selected;
    CommandPlan m_plan;
    QLabel *m_picture, *m_question, *m_effects;
    QPushButton *m_do, *m_cancel;
    QTimer m_refresh;
};

} // namespace wh::ui
