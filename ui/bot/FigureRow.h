// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

#include <vector>

namespace wh::ui {

class Appearance;

/// One figure of a row: a caption and a value.
struct Figure
{
    QString name;  ///< with the unit: "Inventory  BTC"
    QString value; ///< with arrow and sign where it is a gain or a loss
    Token colour = Token::Text;
    QString tip;
    bool operator==(const Figure&) const = default;
};

/// Figures beside one another that change all the time: captions above values. A column becomes wider where it must,
/// and never narrower, so that nothing dances; those that have no room at the right stand on a line below. GUI
/// thread.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(const Appearance& appearance, QWidget* parent = nullptr);

    /// As many as at first; the first is the largest.
    void setFigures(std::vector<Figure> figures);
    const std::vector<Figure>& figures() const { return m_figures; }
    /// Columns may be narrower again: another bot, other words.
    void resetWidths();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    /// How many stand on each line, from above.
    std::vector<std::size_t> lines(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int neededBy(std::size_t at) const;
    QFont fontOf(std::size_t at) const;
    int lineHeight() const;
    QRect rectOf(std::size_t at) const;

    const Appearance& m_appearance;
    std::vector<Figure> m_figures;
    std::vector<int> m_widths;
};

} // namespace wh::ui
