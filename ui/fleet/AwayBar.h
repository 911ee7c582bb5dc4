// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FocusLoan.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace wh::ui {

class Appearance;
class FleetRows;

/// A line above the table: which engines are away, and since when what is shown of them is old; and whose bots could
/// not be read. Hidden while all is well. GUI thread.
class AwayBar final : public QFrame
{
    Q_OBJECT

public:
    /// Both borrowed.
    AwayBar(const Appearance& appearance, FleetRows& rows, QWidget* parent = nullptr);

    QString text() const;

signals:
    void enginesRequested();
    /// Read the bots anew of engines that failed to tell them.
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void tryNow();

    const Appearance& m_appearance;
    FleetRows& m_rows;
    QLabel *m_picture, *m_text;
    QPushButton *m_engines, *m_now, *m_retry;
    FocusLoan m_nowFocus;
    QTimer m_clock;
};

} // namespace wh::ui
