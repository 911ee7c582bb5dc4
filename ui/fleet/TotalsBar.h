// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace wh::ui {

class Appearance;

/// What the bots of the table come to, in one line below it: how many work, profit by asset, open orders. GUI thread.
class TotalsBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TotalsBar(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param shown  of the bots that are shown
    /// @param all  how many there are
    void setTotals(const FleetTotals& shown, int all);
    /// Rows would move, but for who is at them.
    void setOrderWaits(bool waits);
    /// As it is shown.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    const Appearance& m_appearance;
    FleetTotals m_shown;
    int m_all = 0;
    QHBoxLayout* m_profits;
    std::vector<QLabel*> m_profitLabels;
    QLabel *m_count, *m_running, *m_orders, *m_failed, *m_away, *m_hint;
};

} // namespace wh::ui
