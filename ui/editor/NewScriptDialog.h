// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace wh {
struct Error;
}

namespace wh::ui {

class Appearance;

/// Asks how a new script is called and what it begins with. Opened with open(); deletes itself. GUI thread.
class NewScriptDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewScriptDialog(const Appearance& appearance, QWidget* parent = nullptr);

    /// It could not be made so: stays open.
    void showError(const Error& error);

signals:
    /// @param example  empty: the template
    void wanted(const QString& name, const QString& example);

private:
    void look();

    QLineEdit* m_name;
    QListWidget* m_list;
    QLabel* m_about;
    QLabel* m_problem;
    QPushButton* m_make;
};

} // namespace wh::ui
