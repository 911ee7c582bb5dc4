// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/charts/Series.h"
#include "ui/session/Session.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace wh::ui {

/// One of the runs that are held against one another.
struct ComparedRun
{
    client::Run run;
    client::Report report;
    std::vector<client::Point> equity;
};

/// Fetches what a comparison needs, all or a reason. Owned by its pane; GUI thread.
class ComparisonLoader final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRuns = 4;

    explicit ComparisonLoader(Session& session, QObject* parent = nullptr) : QObject(parent), m_session(session) {}

    /// Another question drops the one before. In the order of `runs`, at most kMostRuns.
    void load(const QStringList& runs);
    void cancel();

signals:
    void loaded(const std::vector<wh::ui::ComparedRun>& runs);
    void failed(const wh::Error& error);

private:
    void onPart();
    void fail(const Error& error);

    Session& m_session;
    std::uint64_t m_question = 0;
    int m_missing = 0;
    std::vector<ComparedRun> m_runs;
};

/// What one metric is in each run; none where it is not available.
struct MetricRow
{
    client::MetricDefinition definition;
    std::vector<std::optional<std::string>> values; ///< exact
    std::vector<std::optional<double>> numbers;

    /// Better (1) or worse (-1) than in the first run; 0: neither is said, or the same.
    int verdict(std::size_t run) const;
};

/// In the order of every output; metrics that no run has are left out.
std::vector<MetricRow> metricRows(const std::vector<client::MetricDefinition>& metrics,
                                  const std::vector<ComparedRun>& runs);

/// One setting of each run, as text; empty where it has none.
struct SettingRow
{
    enum class Group : std::uint8_t { Market, Parameters, Setup };
    Group group = Group::Market;
    std::string name;
    std::vector<std::string> values;

    bool differs(std::size_t run) const { return values[run] != values.front(); }
    bool differs() const;
};

std::vector<SettingRow> settingRows(const std::vector<ComparedRun>& runs);

/// Curves over one another.
struct ComparedCurves
{
    std::vector<SeriesPtr> series; ///< change from the start; a share where `isShare`
    bool isShare = false;
    bool isShifted = false; ///< they have no moment in common: all begin with the first one
};

/// @param asShare  also where all are in the same currency
ComparedCurves comparedCurves(const std::vector<ComparedRun>& runs, bool asShare);
/// Whether all are in one currency, so that amounts can be compared.
bool haveOneCurrency(const std::vector<ComparedRun>& runs);

} // namespace wh::ui
