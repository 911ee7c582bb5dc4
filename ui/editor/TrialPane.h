// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/desk/ScriptDesk.h"
#include "ui/session/Page.h"

#include <map>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace wh::ui {

class ParameterForm;

/// On what a script is tried: a recording and a period of it, or a generated market; and with which parameters, in a
/// form made from what the script says of itself. Progress while it runs. GUI thread.
class TrialPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPane(const PageContext& context, QWidget* parent = nullptr);

    /// What Run, Cancel and Validate do.
    void setActions(QAction* run, QAction* cancel, QAction* validate);
    /// The form for this script; what was set for it before stays as far as it still has a field.
    void setScript(const QString& script, const ScriptDescription* description);
    ScriptMarket market() const;
    ScriptTrial::Pairs parameters() const;
    /// Of a run or a check. @return those that have no field here
    std::vector<Error> setErrors(const std::vector<Error>& errors);
    void setBusy(bool busy, const QString& what = {});
    void setStanding(const ScriptDesk::Standing& standing);
    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);
    void retranslate();

private:
    void fillMarkets();
    void showFields();

    PageContext m_context;
    QString m_script;
    std::map<QString, ScriptTrial::Pairs> m_values; ///< by script
    QString m_wanted;                               ///< a recording that is not listed yet
    QLabel* m_marketLabel;
    QComboBox* m_market;
    QLabel* m_fromLabel;
    QLineEdit* m_from;
    QLabel* m_toLabel;
    QLineEdit* m_to;
    QLabel* m_durationLabel;
    QComboBox* m_duration;
    QLabel* m_seedLabel;
    QSpinBox* m_seed;
    QLabel* m_problem;
    QLabel* m_title;
    QLabel* m_none;
    ParameterForm* m_form;
    QLabel* m_standing;
    QProgressBar* m_bar;
    QPushButton* m_run;
    QPushButton* m_cancel;
    QPushButton* m_validate;
};

} // namespace wh::ui
