// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/LiveTable.h"
#include "ui/session/Page.h"

#include <QSortFilterProxyModel>

class QLabel;
class QPushButton;
class QTableView;

namespace wh::ui {

/// What waits, runs and has ended: progress, speed, time left, a way to cancel, and why something failed. In its dock;
/// GUI thread.
class JobsView final : public QWidget
{
    Q_OBJECT

public:
    explicit JobsView(const PageContext& context, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    class ProgressDelegate;
    enum Column { What, About, Status, Progress, Speed, Left, Started };

    void retranslate();
    std::vector<ui::Column<client::Job>> columns() const;
    QString kindText(const client::Job& job) const;
    QString leftText(const client::Job& job) const;
    const client::Job* selected() const;
    void showSelected();
    void openSelected();
    void cancelSelected();

    PageContext m_context;
    LiveTable<client::Job> m_model;
    QSortFilterProxyModel m_sorted;
    QTableView* m_table;
    QLabel* m_why;
    QPushButton *m_open, *m_cancel, *m_copy;
};

} // namespace wh::ui
