// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ParameterSpec.h"

#include <QLocale>
#include <QObject>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QWidget;

namespace wh::ui {

class Appearance;

/// One parameter of a form: its title, the right editor for its type, the unit, a way back to the default, and below
/// what is wrong. The value is always a text, as a person would write it. Owned by its form; GUI thread.
class ParameterRow final : public QObject
{
    Q_OBJECT

public:
    /// Its widgets become children of `form`, its lines are `line` and `line + 1` of the grid.
    ParameterRow(const Appearance& appearance, ParameterSpec spec, QWidget* form, QGridLayout& grid, int line);

    const ParameterSpec& spec() const { return m_spec; }
    /// With the assets' names as units: for a person.
    const ParameterSpec& told() const { return m_told; }
    QWidget* editor() const;
    QWidget* resetButton() const;
    /// What is written; trimmed. The default where nothing is.
    QString text() const;
    /// Without edited().
    void setText(const QString& text);
    /// Another value than the default, not only another text: 0.10 is 0.1.
    bool isChanged() const;
    /// Null: nothing is wrong.
    void setMistake(const Error* mistake);
    bool hasMistake() const { return m_hasMistake; }
    void setShown(bool shown);
    void setAssets(const QString& base, const QString& quote);
    /// Texts and colours anew.
    void refresh();

signals:
    void edited(const QString& text);
    void resetRequested();

private:
    void makeEditor(QWidget* form);
    void takeLocale();
    QString shownOf(const std::string& value) const;
    void showState();

    const Appearance& m_appearance;
    ParameterSpec m_spec;
    ParameterSpec m_told; ///< the same with the assets' names as units
    Error m_mistake;
    QLocale m_locale = QLocale::c(); ///< of what stands in the field
    bool m_hasMistake = false;
    bool m_shown = true;
    QLabel* m_title;
    QLineEdit* m_line = nullptr; ///< one of the three
    QComboBox* m_choice = nullptr;
    QCheckBox* m_check = nullptr;
    QLabel* m_unit;
    QToolButton* m_reset;
    QLabel* m_problem;
};

} // namespace wh::ui
