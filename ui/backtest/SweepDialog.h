// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/common/FocusLoan.h"
#include "ui/session/Page.h"
#include "ui/session/Session.h"

#include <QDialog>

#include <map>
#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;
class QToolButton;

namespace wh::ui {

/// Many backtests at once: which parameters to vary over which values, what to look for, and how many runs that makes,
/// said before it starts. Closes when the sweep has started. Owned by its page; GUI thread.
class SweepDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param base  what all backtests have in common
    SweepDialog(const PageContext& context, client::BacktestRequest base, QWidget* parent);

    /// What is set now.
    client::SweepRequest request() const;
    /// Of a sweep that is to be made again.
    void setAxes(const client::Pairs& axes, const std::string& objective);
    void addAxis(const std::string& parameter = {}, const std::string& values = {});

signals:
    void started(const QString& run);

private:
    struct Axis
    {
        QComboBox* parameter = nullptr;
        QLineEdit* values = nullptr;
        QLabel* count = nullptr;
        QToolButton* remove = nullptr;
        QLabel* problem = nullptr;
    };

    const ParameterSpec* specOf(const std::string& parameter) const;
    QString suggestion(const std::string& parameter) const;
    QString shown(const std::string& parameter, const std::string& values) const;
    std::string valuesOf(const Axis& axis) const;
    void removeAxis(QComboBox* parameter);
    void onChanged();
    void check();
    void start();
    void showMistakes(const std::vector<Error>& mistakes);
    void showSize();
    void makeRows();
    void refresh();

    PageContext m_context;
    client::BacktestRequest m_base;
    std::vector<Axis> m_axes;
    LatestOnly m_answers;
    QTimer* m_delay;
    QLabel* m_hint = nullptr;
    QGridLayout* m_grid;
    QPushButton* m_add;
    QComboBox* m_objective;
    QCheckBox* m_random;
    QSpinBox* m_samples;
    QLabel* m_size;
    QLabel* m_problem;
    bool m_isStarting = false;
    FocusLoan m_startFocus;
    QPushButton* m_start;
};

} // namespace wh::ui
