// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <string_view>

namespace wh::ui {

/// Which lines of a stream are shown. What is empty does not matter.
struct StreamFilter
{
    std::string minimumLevel;       ///< "WARNING"
    std::string text;               ///< anywhere in a line; ASCII letters of either case
    std::string choice;             ///< of the window's own: "BUY", "OPEN". History is not asked by it
    std::optional<TimeNs> from, to; ///< to: not included

    /// Whether history is asked for fewer lines than there are.
    bool isNarrow() const { return !minimumLevel.empty() || !text.empty() || from || to; }
    bool operator==(const StreamFilter&) const = default;
};

/// Lines that are missing in the middle of what is shown.
struct StreamGap
{
    int id = 0;
    std::int64_t lost = 0; ///< 0: not known
    bool isLoading = false;
    std::optional<Error> error; ///< why they could not be loaded
    std::string cursor;         ///< of history, where the last part of it ended; empty: none was loaded
};

/// What a bot tells in one stream, as a table: the newest lines, oldest first, growing at their end; older ones are
/// loaded in front of them, and those of a gap where it is. Bounded: see kMostFollowed and kMostRead. What a view needs
/// to know, whatever the rows are; see StreamTable. Owned by its pane; GUI thread.
class StreamModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kMostFollowed = 10'000; ///< lines that are kept while the newest are looked at
    static constexpr int kMostRead = 30'000;     ///< while somebody reads older ones
    static constexpr int kPage = 500;            ///< lines loaded at once

    enum Role {
        IsGapRole = Qt::UserRole + 20, ///< the line stands for lines that are missing; column 0 has its text
        TimeRole,                      ///< TimeNs of the line, as qlonglong
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Whether the engine has answered at all.
    virtual bool isLoaded() const = 0;
    virtual bool hasOlder() const = 0;
    virtual bool isLoadingOlder() const = 0;
    /// Why older lines could not be loaded, or why nothing new is heard.
    virtual std::optional<Error> error() const = 0;
    virtual void loadOlder() = 0;
    /// Of a line that is a gap; others do nothing.
    virtual void loadGap(int row) = 0;
    /// Whether the filter lets the line through; a gap always.
    virtual bool accepts(int row) const = 0;
    virtual void setFilter(const StreamFilter& filter) = 0;
    virtual const StreamFilter& filter() const = 0;
    /// Whether the newest line is looked at, so that the oldest may go.
    virtual void setFollowed(bool followed) = 0;
    /// The engine is not there: nothing is asked of it until it is back, then all goes on where it was.
    virtual void setAway(bool away) = 0;
    /// Texts may be others now.
    virtual void refresh() = 0;
    /// The line as text, columns apart by tabs.
    QString lineText(int row) const;

signals:
    /// isLoaded(), hasOlder(), isLoadingOlder() or error().
    void stateChanged();
    /// accepts() may answer otherwise now.
    void filterChanged();
    /// Lines came at the end.
    void grown(int lines);

protected:
    static QString gapText(const StreamGap& gap);
};

/// 0 for "TRACE" to 4 for "ERROR"; 0 for what is none.
int levelRank(std::string_view level);
/// As the engine's history searches: ASCII letters of either case.
bool containsText(std::string_view text, std::string_view wanted);

} // namespace wh::ui
