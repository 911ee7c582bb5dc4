// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/BotCommand.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace wh::ui {

/// What was not done to some of many bots, and why, and which that were made cannot start yet: a row each, with all
/// that was found of it. Deletes itself; GUI thread.
class OutcomesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param what  what was asked: "Stop"
    /// @param bots  all that it was asked of
    /// @param canRepeat  whether asking again may help
    OutcomesDialog(const Appearance& appearance, const QString& what, std::vector<AskedBot> bots, bool canRepeat,
                   QWidget* parent);

    QTableWidget* table() const { return m_table; }

signals:
    void openRequested(const QString& engine, const QString& bot);
    /// Ask those again that were refused.
    void repeatRequested(const std::vector<wh::ui::AskedBot>& bots);

private:
    void copy() const;
    void openCurrent();
    const AskedBot& current() const;

    std::vector<AskedBot> m_listed;
    QTableWidget* m_table;
};

} // namespace wh::ui
