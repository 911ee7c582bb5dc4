// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QTreeWidget>

#include <vector>

namespace wh::ui {

class Appearance;

/// What a verification found: each kind with its number, and below it the first cases, to be looked at in the chart.
/// GUI thread.
class FindingsView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FindingsView(const Appearance& appearance, QWidget* parent = nullptr);

    void setFindings(std::vector<client::Finding> findings);
    void retranslate();

signals:
    void timeChosen(wh::TimeNs time);

private:
    void refresh();

    const Appearance& m_appearance;
    std::vector<client::Finding> m_findings;
};

} // namespace wh::ui
