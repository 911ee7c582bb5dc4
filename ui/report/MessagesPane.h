// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/OpenReport.h"
#include "ui/session/LiveTable.h"
#include "ui/session/Session.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QTableView;

namespace wh::ui {

class Appearance;
class MessageModel;
class StatePane;

/// What the strategy said in a run: at most a thousand lines, which the report keeps. GUI thread.
class MessagesPane final : public QWidget
{
    Q_OBJECT

public:
    MessagesPane(const Appearance& appearance, Session& session, QWidget* parent = nullptr);

    void setReport(OpenReportPtr open);
    void retranslate();
    void focusFilter();
    QTableView& table() const { return *m_table; }

signals:
    /// The user went to a message.
    void momentChosen(wh::TimeNs time);

private:
    void ask();
    void showState();

    const Appearance& m_appearance;
    Session& m_session;
    OpenReportPtr m_open;
    LatestOnly m_latest;
    std::optional<Error> m_error;
    MessageModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QTableView* m_table;
    StatePane* m_pane;
};

/// The lines as a table.
class MessageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Text, ColumnCount };

    explicit MessageModel(const Appearance& appearance, QObject* parent = nullptr);
    void setMessages(std::vector<client::Message> messages);
    const client::Message& message(int row) const { return m_messages[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Appearance& m_appearance;
    std::vector<client::Message> m_messages;
};

} // namespace wh::ui
