// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "ui/notify/Fact.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <deque>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

namespace wh::ui {

class Appearance;

/// Something that the studio had to say.
struct Notice
{
    enum class Level : std::uint8_t { Note, Warning, Failure };
    Level level = Level::Note;
    QString text;    ///< sentences, in the language of the moment
    QString details; ///< code and context, for the clipboard; may be empty
    TimeNs at = 0;
    Target target; ///< where it leads
    Fact::Kind kind = Fact::Kind::BotFailed;
    QStringList engines; ///< of which it tells this; empty where it is no alert
};

/// Every notice of this session, the last one first; the oldest give way after a thousand. GUI thread.
class NoticeLog final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Text, ColumnCount };

    /// @param appearance  borrowed, outlives the log
    explicit NoticeLog(const Appearance& appearance, QObject* parent = nullptr);

    void add(Notice::Level level, const QString& text, const QString& details = {});
    /// Of what happened to bots and engines.
    void add(const Alert& alert);
    /// Of an error of the engine's: its sentence, with the remedy.
    void add(Notice::Level level, const Error& error);
    const Notice* at(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void added(const wh::ui::Notice& notice);

private:
    void add(Notice notice);

    const Appearance& m_appearance;
    std::vector<Notice> m_notices; ///< the last one at the end
};

/// The log as a table, in its dock.
class NoticesView final : public QWidget
{
    Q_OBJECT

public:
    NoticesView(const Appearance& appearance, NoticeLog& log, QWidget* parent = nullptr);

signals:
    void openRequested(const wh::ui::Target& target);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void openSelected();

    NoticeLog& m_log;
    QTableView* m_table;
    QPushButton *m_open, *m_copy;
};

/// One line above the page with the last warning or failure, until it is closed; how many wait behind it.
class EngineNotices final : public QWidget
{
    Q_OBJECT

public:
    EngineNotices(const Appearance& appearance, NoticeLog& log, QWidget* parent = nullptr);

    /// It is no longer so: what says nothing else goes. The log keeps it, with its time.
    void settle(Fact::Kind kind, const QString& engine);

signals:
    void openRequested(const wh::ui::Target& target);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void refresh();
    void showNext();

    const Appearance& m_appearance;
    Notice m_notice;              ///< that is shown
    std::deque<Notice> m_waiting; ///< for it to be put away
    QLabel* m_picture;
    QLabel* m_text;
    QLabel* m_more;
    QPushButton *m_open, *m_copy;
    QToolButton* m_close;
};

} // namespace wh::ui
