// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/EngineRows.h"

#include <QJsonValue>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QTableView;

namespace wh::ui {

class Appearance;
class ElidedLabel;
class StatePane;
class TimeAxis;

/// A table of EngineRows with what narrows it: a few choices, and whether only what the charts show is listed. GUI
/// thread.
class RowsPane final : public QWidget
{
    Q_OBJECT

public:
    /// One choice of a filter: "Side" with "All", "Buys", "Sells".
    struct Choice
    {
        QString name;
        std::string field;                                  ///< the schema's
        std::vector<std::pair<QString, QJsonValue>> values; ///< null: everything
    };
    struct Words
    {
        QString name; ///< of the table, for screen readers
        QString emptyTitle, emptyText;
        std::function<QString(int)> count; ///< "12,408 fills"
    };

    /// Both are borrowed and outlive the pane.
    RowsPane(const Appearance& appearance, EngineRows& rows, TimeAxis& axis, QWidget* parent = nullptr);

    /// As many choices as at first; what is chosen stays.
    void setWords(Words words, const std::vector<Choice>& choices);
    QTableView& table() const { return *m_table; }
    /// Marks the row of an item that was chosen elsewhere, and brings it into sight.
    void select(std::int64_t index);
    void focusFilter();
    /// Widths of the columns.
    QByteArray savedState() const;
    void restoreState(const QByteArray& state);

signals:
    /// The user went to a row.
    void rowChosen(const wh::ui::RowPlace& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyFilter();
    void showState();
    void onSortIndicator(int column, Qt::SortOrder order);
    void tellCurrent();

    const Appearance& m_appearance;
    EngineRows& m_rows;
    TimeAxis& m_axis;
    Words m_words;
    QHBoxLayout* m_bar;
    QList<QLabel*> m_names;
    QList<QComboBox*> m_choices;
    std::vector<std::string> m_fields;
    QCheckBox* m_onlySeen;
    ElidedLabel* m_count;
    QTableView* m_table;
    StatePane* m_pane;
    QTimer m_pause;           ///< while charts are zoomed
    bool m_isMarking = false; ///< a row is marked from elsewhere: nobody went there
    bool m_isSized = false;
    std::optional<std::int64_t> m_told; ///< the row that was told last
};

} // namespace wh::ui
