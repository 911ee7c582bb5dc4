// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/EngineRows.h"
#include "ui/report/OpenReport.h"

#include <QObject>

namespace wh::ui {

class Appearance;
class RowsPane;
class Session;
class TimeAxis;

/// The two long tables of a report: its fills and its trades, a block at a time from the engine. The panes belong to
/// the widget that they are put into; GUI thread.
class ReportRows final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; they outlive it. @param axis  of the charts: rows may be narrowed to what is seen there
    ReportRows(const Appearance& appearance, Session& session, TimeAxis& axis, QWidget* parent);

    /// Another report, or none.
    void setReport(OpenReportPtr open);
    /// Headings, units and words.
    void retranslate();
    RowsPane* fills() const { return m_fills; }
    RowsPane* trades() const { return m_trades; }
    bool isSettled() const { return m_fillRows->isSettled() && m_tradeRows->isSettled(); }

signals:
    void settled();

private:
    const Appearance& m_appearance;
    Session& m_session;
    OpenReportPtr m_open;
    EngineTable<client::Fill>* m_fillRows;
    EngineTable<client::Trade>* m_tradeRows;
    RowsPane* m_fills;
    RowsPane* m_trades;
};

} // namespace wh::ui
