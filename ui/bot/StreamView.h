// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/StreamModel.h"

#include <QSortFilterProxyModel>
#include <QTableView>

namespace wh::ui {

class Appearance;

/// The lines of a StreamModel that its filter lets through, sorted where a column was chosen. Owned by its view's pane.
class StreamLines final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// @param model  borrowed
    explicit StreamLines(StreamModel& model, QObject* parent = nullptr);

    StreamModel& stream() const { return m_model; }
    /// Whether the newest line stands last.
    bool isInOrder() const { return sortColumn() < 0; }

signals:
    /// Other lines are let through in a moment: layoutChanged().
    void aboutToFilter();

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    StreamModel& m_model;
};

/// Shows a stream. Follows its end as long as that is in sight; else what is read stays where it is, whatever comes or
/// goes above and below. Gaps are written across all columns and loaded by a click or Enter; scrolling beyond the first
/// line loads older ones. GUI thread.
class StreamView final : public QTableView
{
    Q_OBJECT

public:
    /// All borrowed; they outlive the view.
    StreamView(const Appearance& appearance, StreamLines& lines, QWidget* parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    /// True: brings the end into sight.
    void setFollowing(bool following);
    /// The lines that are chosen, or all that are shown, as text. @return how many
    int copyLines() const;
    /// Whether there is room for more lines than there are.
    bool hasRoom() const;

signals:
    void followingChanged(bool following);
    /// The user went to a line. @param time  its own
    void lineChosen(wh::TimeNs time);
    /// A double click on a line, or Enter.
    void lineActivated(wh::TimeNs time);
    /// Older lines are wanted: what is seen begins with the first.
    void startReached();

protected:
    void updateGeometries() override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    class Delegate;
    void onScrolled(int value);
    void keepAnchor();
    void setFollowingFlag(bool following);
    bool loadGap(const QModelIndex& index);
    void activate(const QModelIndex& index);

    const Appearance& m_appearance;
    StreamLines& m_lines;
    bool m_isFollowing = true;
    bool m_isMoving = false;        ///< the view scrolls by itself
    QPersistentModelIndex m_anchor; ///< the first line that is seen, while something changes
};

} // namespace wh::ui
