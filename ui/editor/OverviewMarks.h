// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

#include <array>
#include <vector>

class QScrollBar;

namespace wh::ui {

class Appearance;

/// Marks upon a scroll bar: where in the whole text something is. Lets the mouse through. Owned by the scroll bar; GUI
/// thread.
class OverviewMarks final : public QWidget
{
    Q_OBJECT

public:
    enum Kind { Problems, Hits, kKinds };
    struct Mark
    {
        int line = 0; ///< from 0
        Token colour = Token::Accent;
    };

    /// Both borrowed; the bar owns it.
    OverviewMarks(const Appearance& appearance, QScrollBar& bar);

    void setMarks(Kind kind, std::vector<Mark> marks, int lines);
    const std::vector<Mark>& marks(Kind kind) const { return m_marks[kind]; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QScrollBar& m_bar;
    std::array<std::vector<Mark>, kKinds> m_marks;
    int m_lines = 1;
};

} // namespace wh::ui
