// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/Series.h"
#include "ui/session/LiveTable.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wh::ui {

class LineLayer;
class TimeAxis;
class TimeChart;

/// Which recording, and which part of it: a list to search, the path of its price to drag a period on, and the same
/// period as two exact times. GUI thread.
class MarketPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit MarketPicker(const PageContext& context, QWidget* parent = nullptr);

    /// Its ID; empty: none chosen.
    const std::string& dataset() const { return m_dataset; }
    /// Null: none chosen, or it is not there any more.
    const client::Dataset* chosen() const;
    /// Not to be undone; the period becomes the whole span.
    void setDataset(const std::string& id);
    /// "from" and "to", as the API takes them; none where the span is whole.
    client::Pairs period() const;
    /// Of a request's options.
    void setPeriod(const client::Pairs& options);
    /// The engine's mistakes about dataset, from and to. @return the others
    std::vector<Error> setErrors(const std::vector<Error>& errors);
    bool focusMistake();
    bool isSettled() const { return !m_isLoading; }
    void retranslate();

signals:
    void changed();
    void settled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// As written.
    struct Period
    {
        QString from, to;
        bool operator==(const Period&) const = default;
    };
    void fillList();
    void chooseDataset(const std::string& id);
    void putDataset(const std::string& id);
    void choosePeriod(const Period& period);
    void putPeriod(const Period& period);
    Period written() const;
    void loadPath();
    void showPeriod();
    void showProblem(QLabel* label, QLineEdit* field, const QString& text);
    void refresh();
    void fitButton();

    PageContext m_context;
    std::string m_dataset;
    Period m_period;
    bool m_isLoading = false;
    LatestOnly m_pathAnswers;
    QLabel* m_datasetLabel;
    QComboBox* m_list;
    QLabel* m_facts;
    QLabel* m_fromLabel;
    QLineEdit* m_from;
    QLabel* m_toLabel;
    QLineEdit* m_to;
    QPushButton* m_whole;
    QLabel* m_length;
    QLabel* m_problem;
    TimeAxis* m_axis;
    TimeChart* m_chart;
    LineLayer* m_path;
};

} // namespace wh::ui
