// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/common/FocusLoan.h"
#include "ui/session/Session.h"

#include <QDialog>
#include <QUndoStack>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace wh::ui {

class Appearance;
class ParameterForm;
class StepEdit;
class TimeAxis;
class TimeChart;

/// Makes a market: a model, its parameters, and the path that its price will take, drawn as they change. Closes when
/// the engine has taken it. Opened with open(); deletes itself. GUI thread.
class GenerateDialog final : public QDialog
{
    Q_OBJECT

public:
    GenerateDialog(const Appearance& appearance, Session& session, QWidget* parent);

    client::MarketRequest request() const;
    /// All fields, as they were for a market that failed.
    void setRequest(const client::MarketRequest& request);
    bool isSettled() const { return !m_stale; }

signals:
    void started(const wh::client::Job& job, const wh::client::MarketRequest& request);
    /// The path is that of the fields.
    void settled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showModel();
    void onChanged();
    void preview();
    void showPath(const Result<client::MarketPreview>& path);
    void showMistakes(const std::vector<Error>& mistakes);
    void showHint();
    void setProblem(QLabel* label, const QString& text);
    bool isRight() const;
    void start();
    void fail(const Error& error);
    const client::Generator* generator() const;

    const Appearance& m_appearance;
    Session& m_session;
    LatestOnly m_latestCheck;
    QUndoStack m_undo;
    QTimer* m_wait;
    bool m_stale = true; ///< the path is not yet that of the fields
    bool m_asking = false;
    bool m_askAgain = false; ///< what is asked for is no longer what the fields say
    bool m_starting = false;
    bool m_refused = false; ///< by the engine, until something is changed

    QLabel* m_modelLabel;
    QComboBox* m_model;
    QLabel* m_description;
    QLabel* m_formula;
    QLabel* m_instrumentLabel;
    QLineEdit* m_instrument;
    QLabel* m_instrumentProblem;
    QLabel* m_seedLabel;
    StepEdit* m_seed;
    QLabel* m_seedProblem;
    QToolButton* m_another;
    QLineEdit* m_filter;
    QPushButton* m_reset;
    ParameterForm* m_form;
    TimeAxis* m_axis;
    TimeChart* m_chart;
    QLabel* m_status;
    QLabel* m_hint;
    QCheckBox* m_replace;
    QCheckBox* m_compress;
    QPushButton* m_generate;
    FocusLoan m_generateFocus;
    QPushButton* m_cancel;
};

} // namespace wh::ui
