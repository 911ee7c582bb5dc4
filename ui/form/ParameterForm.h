// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QPointer>
#include <QUndoStack>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace wh::ui {

class Appearance;
class ParameterRow;

/// Parameters under one heading, which folds them away; without a heading they always show.
struct ParameterGroup
{
    QString title;
    std::vector<ParameterSpec> specs;
    bool folded = false;
};

/// A form made from specs: for each parameter the right editor, its unit, range, default and description, a way back,
/// and what is wrong with it, right below and at once. Values are exact texts. Names are unique within a form. GUI
/// thread.
class ParameterForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Fit : std::uint8_t {
        Scrolls, ///< as high as there is place; the parameter that has the focus is explained below
        Whole,   ///< as high as its parameters, to stand in something that scrolls
    };

    /// @param undo  borrowed; takes what a person changes. Null: fields undo by themselves
    explicit ParameterForm(const Appearance& appearance, QUndoStack* undo = nullptr, Fit fit = Fit::Scrolls,
                           QWidget* parent = nullptr);

    /// Another form, all at defaults; groups whose title was there stay folded or not. What the undo stack knows of
    /// names that are gone does nothing any more.
    void setGroups(std::vector<ParameterGroup> groups);
    void setSpecs(std::vector<ParameterSpec> specs);
    std::vector<ParameterSpec> specs() const;
    /// What the units "base" and "quote" are: "BTC" and "USDT". Empty: nothing in particular.
    void setAssets(const QString& base, const QString& quote);
    /// What the engine puts before the names in its errors: "params.".
    void setFieldPrefix(const std::string& prefix) { m_prefix = prefix; }

    /// Only what differs from the defaults, in the order of the form.
    client::Pairs values() const;
    /// As written, or the default; empty for a name that is not here.
    QString value(const std::string& name) const;
    /// These, and all others at their defaults; not to be undone. @return what has no field here
    client::Pairs setValues(const client::Pairs& values);
    /// The same as one step that can be undone. @param what  for the menu: "Example: tight quotes"
    client::Pairs applyValues(const client::Pairs& values, const QString& what);
    void resetAll();

    /// Whether the specs allow what is written; errors that were set do not count.
    bool isValid() const { return m_mistakes.empty(); }
    /// What the specs do not allow.
    const std::vector<Error>& mistakes() const { return m_mistakes; }
    /// The engine's mistakes: each goes to its field until that is changed. @return those that have no field here
    std::vector<Error> setErrors(const std::vector<Error>& errors);
    void focusField(const std::string& name);
    /// The first field that something is wrong with. @return whether there is one
    bool focusMistake();
    /// Shows only parameters whose name or description has all the words; folded groups too. Empty: as usual.
    void setFilter(const QString& words);

signals:
    /// A value is another now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Edit;
    struct Section
    {
        QString title;
        QToolButton* header = nullptr;
        std::vector<ParameterRow*> rows;
        bool folded = false;
    };

    void addSection(ParameterGroup group, int& line, QWidget*& before);
    ParameterRow* row(const std::string& name) const;
    void onEdited(ParameterRow* row, const QString& text);
    /// As one step on the undo stack, or at once where there is none.
    void write(const client::Pairs& values, const QString& what);
    void put(const client::Pairs& values);
    client::Pairs unknownOf(const client::Pairs& values) const;
    client::Pairs everything() const;
    void check();
    void showSections();
    void showHelp(const ParameterRow* row);
    void refresh();

    const Appearance& m_appearance;
    QPointer<QUndoStack> m_undo;
    std::string m_prefix;
    QString m_base;
    QString m_quote;
    QWidget* m_body;
    QGridLayout* m_grid = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_help = nullptr;
    std::vector<Section> m_sections;
    std::vector<ParameterRow*> m_rows;
    client::Pairs m_last; ///< the texts before the next edit
    std::vector<Error> m_mistakes;
    std::vector<Error> m_errors; ///< the engine's
    QString m_filter;
    int m_editing = 0; ///< counts stays in a field: typing in one is one step
};

} // namespace wh::ui
