// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"

#include <QTreeWidget>

namespace wh::ui {

class Appearance;
class Session;

/// What a run was made with, and what became of its orders: names and values in groups. What differs from its default
/// stands out. GUI thread.
class RunSetupPane final : public QTreeWidget
{
    Q_OBJECT

public:
    RunSetupPane(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    void setReport(OpenReportPtr open);
    void retranslate();

private:
    QTreeWidgetItem* addGroup(const QString& name);
    QTreeWidgetItem* addValue(QTreeWidgetItem* group, const QString& name, const QString& value);
    static std::pair<QString, QString> clockWords(const std::string& name);
    void addParameters(QTreeWidgetItem* group, const client::Pairs& values, const std::vector<ParameterSpec>& specs);
    void fill();

    const Appearance& m_appearance;
    Session& m_session;
    OpenReportPtr m_open;
};

} // namespace wh::ui
