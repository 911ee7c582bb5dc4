// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/StreamModel.h"
#include "ui/charts/Series.h"
#include "ui/common/IconSet.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace wh::ui {

class Appearance;
class ColumnFit;
class ElidedLabel;
class StatePane;
class StreamLines;
class StreamView;
class TimeAxis;

/// One of a bot's streams with what narrows it: level, one choice of its own, time, text; whether its end is followed;
/// and a way to copy. GUI thread.
class StreamPane final : public QWidget
{
    Q_OBJECT

public:
    enum Part { HasLevel = 1, HasText = 2, HasChoice = 4 };
    struct Words
    {
        QString name; ///< of the table, for screen readers
        QString emptyTitle, emptyText;
        QString textHint;                                     ///< in the empty field of the text
        QString choiceName;                                   ///< "Side"
        std::vector<std::pair<QString, std::string>> choices; ///< the first lets all through: an empty value
    };

    /// All borrowed; they outlive the pane. @param parts  of Part
    StreamPane(const Appearance& appearance, StreamModel& model, TimeAxis& axis, int parts, QWidget* parent = nullptr);

    void setWords(Words words);
    StreamView& view() const { return *m_view; }
    StreamLines& lines() const { return *m_lines; }
    void focusFilter();
    /// Another bot: all lines again, its end in sight.
    void reset();
    bool isSettled() const { return !m_pause.isActive() && !m_model.isLoadingOlder(); }

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    /// The user went to a line.
    void momentChosen(wh::TimeNs time);
    /// A double click on a line, or Enter.
    void momentActivated(wh::TimeNs time);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void applyFilter();
    void showState();
    void fillRoom();
    void onSortIndicator(int column);
    bool isFiltered() const;

    const Appearance& m_appearance;
    StreamModel& m_model;
    TimeAxis& m_axis;
    Words m_words;
    StreamLines* m_lines;
    QComboBox* m_level;
    QComboBox* m_choice;
    QComboBox* m_time;
    QLineEdit* m_text;
    ElidedLabel* m_count;
    QToolButton* m_older;
    QToolButton* m_follow;
    QToolButton* m_copy;
    StreamView* m_view;
    StatePane* m_pane;
    ColumnFit* m_fit;
    QTimer m_pause; ///< while somebody types, or zooms the chart
    int m_unread = 0;
    int m_parts;
};

} // namespace wh::ui
