// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace wh::ui {

class Appearance;

/// The bar above a dock: its title, and buttons to float and to close it; dragged, it moves the dock. Owned by the
/// dock; GUI thread.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    DockTitle(const Appearance& appearance, QDockWidget* dock);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    QDockWidget* m_dock;
    QLabel* m_title;
    QToolButton *m_float, *m_close;
};

} // namespace wh::ui
