// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QVBoxLayout;

namespace wh::ui {

class Appearance;

/// The list of pages at the left: one button per action, the current one marked by a bar in the accent. Up and Down go
/// from one to the next. GUI thread.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    /// @param pages  checkable, exclusive; borrowed
    Sidebar(const Appearance& appearance, const QList<QAction*>& pages, QWidget* parent = nullptr);

    /// Icons alone.
    void setCompact(bool compact);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Button;
    void refresh();

    const Appearance& m_appearance;
    QList<Button*> m_buttons;
};

} // namespace wh::ui
