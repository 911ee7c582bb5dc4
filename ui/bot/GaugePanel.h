// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/GaugeBook.h"
#include "ui/common/Theme.h"

#include <QFrame>

#include <map>

class QHBoxLayout;
class QToolButton;

namespace wh::ui {

class Appearance;
class LineLayer;
class TimeAxis;
class TimeChart;

/// A chart of one gauge or several, with a button to take each off it. Owned by the charts; GUI thread.
class GaugePanel final : public QFrame
{
    Q_OBJECT

public:
    /// All borrowed; they outlive the panel.
    GaugePanel(const Appearance& appearance, TimeAxis& axis, GaugeBook& book, QWidget* parent = nullptr);
    ~GaugePanel() override;

    void add(const std::string& name, Token colour);
    void remove(const std::string& name);
    QStringList names() const;
    /// As people read them.
    QString titles() const;
    bool has(const std::string& name) const { return m_gauges.contains(name); }
    /// Of one that is here.
    Token colourOf(const std::string& name) const { return m_gauges.at(name).colour; }
    TimeChart& chart() const { return *m_chart; }
    /// Everything anew. @param present  where curves end
    void draw(TimeNs present);
    /// Asks for what is seen and not there yet.
    void wantSeen();
    /// A gauge that is dragged would land here.
    void setTarget(bool isTarget);
    void retranslate();

signals:
    void removeRequested(const std::string& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Curve
    {
        LineLayer* layer = nullptr;
        QToolButton* button = nullptr;
        Token colour = Token::Series1;
    };
    void rebuild();

    const Appearance& m_appearance;
    TimeAxis& m_axis;
    GaugeBook& m_book;
    QHBoxLayout* m_bar;
    TimeChart* m_chart;
    std::map<std::string, Curve> m_gauges;
    bool m_isTarget = false;
};

} // namespace wh::ui
