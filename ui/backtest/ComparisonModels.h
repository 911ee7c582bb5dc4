// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtest/Comparison.h"
#include "ui/common/Theme.h"

#include <QAbstractTableModel>
#include <QHash>

namespace wh::ui {

class Appearance;

/// How the n-th of the compared runs is drawn: never by hue alone.
struct RunStroke
{
    Token colour = Token::Series1;
    Qt::PenStyle style = Qt::SolidLine;
};
RunStroke runStroke(std::size_t index);

/// Of a row that is a heading: it spans all columns.
inline constexpr int kHeadingRole = Qt::UserRole + 10;
/// Of a setting that is not the same in all runs.
inline constexpr int kDiffersRole = Qt::UserRole + 11;

/// Headings and names of the compared runs, for both tables. GUI thread, as the models below; owned by the pane.
class ComparedRunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @param appearance  borrowed
    explicit ComparedRunsModel(const Appearance& appearance, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const final;
    /// Numbers, colours or words are others now.
    void refresh();

protected:
    /// A row, or a heading with that text.
    struct Line
    {
        QString heading;
        std::size_t row = 0;
    };
    void setLines(std::vector<Line> lines, std::vector<client::Run> runs);
    const Appearance& appearance() const { return m_appearance; }
    std::size_t runCount() const { return m_runs.size(); }
    /// Columns besides the first, which names the row.
    virtual int valueColumns() const = 0;
    virtual QVariant cell(std::size_t row, int column, int role) const = 0;
    virtual QString columnTitle(int column) const = 0;
    /// The run that a column is about, for its stroke; none for others.
    virtual std::optional<std::size_t> runOf(int column) const = 0;
    QString runNumberAt(std::size_t run) const;

private:
    const Appearance& m_appearance;
    std::vector<Line> m_lines;
    std::vector<client::Run> m_runs;
};

/// Metrics side by side, with the difference to the first run and whether that is better or worse.
class MetricsModel final : public ComparedRunsModel
{
    Q_OBJECT

public:
    using ComparedRunsModel::ComparedRunsModel;
    void setRuns(const std::vector<client::MetricDefinition>& metrics, const std::vector<ComparedRun>& runs);

protected:
    int valueColumns() const override { return runCount() == 0 ? 0 : static_cast<int>(2 * runCount() - 1); }
    QVariant cell(std::size_t row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::optional<std::size_t> runOf(int column) const override;

private:
    std::vector<MetricRow> m_rows;
    QString m_currency; ///< empty where they are not the same
};

/// Settings side by side; those that differ from the first run's are marked.
class SettingsModel final : public ComparedRunsModel
{
    Q_OBJECT

public:
    using ComparedRunsModel::ComparedRunsModel;
    void setRuns(const std::vector<ComparedRun>& runs);
    /// Leaves out what is the same in all runs.
    void setOnlyDifferences(bool only);
    int differences() const;
    /// What strategies are called, by their ids; the id stays in the tip.
    void setStrategyTitles(const QHash<QString, QString>& titles) { m_strategyTitles = titles; }

protected:
    int valueColumns() const override { return static_cast<int>(runCount()); }
    QVariant cell(std::size_t row, int column, int role) const override;
    QString columnTitle(int column) const override;
    std::optional<std::size_t> runOf(int column) const override;

private:
    void fill();

    std::vector<SettingRow> m_rows;
    std::vector<client::Run> m_runs;
    QHash<QString, QString> m_strategyTitles;
    bool m_onlyDifferences = false;
};

} // namespace wh::ui
