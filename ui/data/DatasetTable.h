// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/session/LiveTable.h"

#include <QSortFilterProxyModel>
#include <QTableView>

class QLabel;
class QLineEdit;

namespace wh::ui {

class Appearance;
class QualityBook;
class Session;

/// Keeps the rows in which every word is found somewhere.
class WordFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit WordFilter(QObject* parent = nullptr);
    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

/// The view of the catalogue: arrows or J and K move. GUI thread.
class DatasetView final : public QTableView
{
    Q_OBJECT

public:
    using QTableView::QTableView;

signals:
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

class ColumnFit;
class StatePane;

/// The catalogue as a table with a filter above. Columns are moved, hidden and sorted by their headers. GUI thread.
class DatasetTable final : public QWidget
{
    Q_OBJECT

public:
    DatasetTable(const Appearance& appearance, Session& session, const QualityBook& qualities,
                 QWidget* parent = nullptr);

    /// Empty where there is none.
    QString current() const;
    /// As soon as it is in the list.
    void select(const QString& dataset);
    void focusFilter();
    void retranslate();
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

signals:
    void currentChanged(const QString& dataset);
    /// Enter or a double click.
    void opened(const QString& dataset);
    void menuRequested(const QPoint& global);

private:
    void onCurrent();
    void keepSelection();
    void showCount();
    void showHeaderMenu(const QPoint& at);

    const Appearance& m_appearance;
    Session& m_session;
    const QualityBook& m_qualities;
    LiveTable<client::Dataset> m_model;
    WordFilter m_filter;
    QLineEdit* m_words;
    QLabel* m_count;
    DatasetView* m_view;
    ColumnFit* m_fit = nullptr;
    StatePane* m_pane = nullptr;
    QString m_current;
    QString m_wanted; ///< to be selected when it comes
};

} // namespace wh::ui
