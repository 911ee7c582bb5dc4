// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"
#include "ui/report/OpenReport.h"
#include "ui/report/ReportExport.h"
#include "ui/session/Session.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace wh::ui {

class Appearance;
class BotFeed;
class ElidedLabel;
class LifeReport;
class StatePane;
class TimeAxis;

/// The analysis of a bot: a period of its life, and the report that a backtest over it would have. It is made when it
/// is first looked at, for another period, and when it is asked for anew. GUI thread.
class AnalysisPane final : public QWidget
{
    Q_OBJECT

public:
    /// How far back from the present, or from where the bot's work ended.
    enum class Period : std::uint8_t { Hour, Day, Week, Month, Life, Seen, Own };

    /// Both borrowed; they outlive the pane. @param axis  of the page's charts
    AnalysisPane(const Appearance& appearance, TimeAxis& axis, QWidget* parent = nullptr);
    ~AnalysisPane() override;

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    void setAway(bool away);
    void retranslate();
    void focusFilter();
    /// The report as it is kept now, or of what is written in the fields.
    void refresh() { ask(); }
    Period period() const { return m_period; }
    void setPeriod(Period period);
    /// Null until a bot is open.
    LifeReport* report() const { return m_report; }
    bool isSettled() const;

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    /// A question was answered.
    void answered();
    /// A part of the report could not be had, or it could not be written to a file.
    void failed(const QString& sentence, const QString& details);
    void said(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void fillPeriods();
    void fillExports();
    void dress();
    void onBotChanged();
    void onEdited();
    /// The bounds that the period has at this moment; from: none, its beginning.
    std::pair<std::optional<TimeNs>, TimeNs> bounds() const;
    Result<TimeRange> written() const;
    void showBounds();
    void showIdle();
    void ask();
    void take(const client::ReportKey& key, Result<client::Report> report);
    void showMissing(const Error& error);
    void showNote();
    QString wrongText() const;
    void showWrong();
    void exportAs(ReportExport::Kind kind);
    TimeNs present() const;
    bool hasWorked() const;

    const Appearance& m_appearance;
    TimeAxis& m_axis;
    BotFeed* m_feed = nullptr;
    Period m_period = Period::Day;
    bool m_isAway = false;
    bool m_isAsked = false; ///< for this bot
    bool m_isAsking = false;
    std::optional<Error> m_error; ///< instead of a report
    std::optional<Error> m_wrong; ///< what is written in the fields is no period
    LatestOnly m_latest;
    QVariantMap m_saved; ///< of the report's parts, while there are none
    std::function<void()> m_onAction;

    QComboBox* m_periods;
    QLineEdit* m_from;
    QLineEdit* m_to;
    QToolButton* m_again;
    QToolButton* m_exports;
    ElidedLabel* m_note;
    QScrollArea* m_scroll; ///< where there is less room than the charts need
    QWidget* m_place;
    StatePane* m_pane;
    LifeReport* m_report = nullptr;
    ReportExport* m_export = nullptr;
};

} // namespace wh::ui
