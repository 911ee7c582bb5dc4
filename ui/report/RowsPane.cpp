// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/RowsPane.h"

#include "ui/charts/TimeAxis.h"
#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/StatePane.h"
#include "ui/common/TableSetup.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kPauseMs = 150;

} // namespace

RowsPane::RowsPane(const Appearance& appearance, EngineRows& rows, TimeAxis& axis, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_rows(rows)
    , m_axis(axis)
    , m_bar(new QHBoxLayout)
    , m_onlySeen(new QCheckBox(this))
    , m_count(new ElidedLabel(this))
    , m_table(new QTableView(this))
    , m_pane(new StatePane(appearance, m_table, this))
{
    m_bar->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    m_bar->setSpacing(2 * kGrid);
    m_bar->addWidget(m_onlySeen);
    m_bar->addWidget(m_count, 1);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_table->setModel(&rows);
    setUpRowTable(*m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSectionsMovable(true);
    m_table->installEventFilter(this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(m_pane, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RowsPane::applyFilter);
    connect(m_onlySeen, &QCheckBox::toggled, this, &RowsPane::applyFilter);
    connect(&axis, &TimeAxis::visibleChanged, this, [this] {
        if (m_onlySeen->isChecked())
            m_pause.start();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RowsPane::onSortIndicator);
    connect(&rows, &EngineRows::reloaded, this, &RowsPane::showState);
    connect(&rows, &QAbstractItemModel::modelReset, this, [this] { m_told.reset(); });
    connect(&rows, &QAbstractItemModel::dataChanged, this, &RowsPane::tellCurrent); // the row came that one is at
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsPane::tellCurrent);
    connect(m_table, &QTableView::clicked, this, [this] { // also where one is already
        m_told.reset();
        tellCurrent();
    });
    connect(m_pane, &StatePane::actionRequested, &rows, &EngineRows::reload);
    connect(&appearance, &Appearance::changed, this, &RowsPane::showState);
}

void RowsPane::setWords(Words words, const std::vector<Choice>& choices)
{
    m_words = std::move(words);
    m_table->setAccessibleName(m_words.name);
    m_onlySeen->setText(tr("In view"));
    m_onlySeen->setToolTip(tr("Only rows of the time that the charts show"));
    m_fields.clear();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const auto position = static_cast<qsizetype>(i);
        if (m_choices.size() <= position) {
            m_names << new QLabel(this);
            m_choices << new QComboBox(this);
            m_names.back()->setBuddy(m_choices.back());
            m_names.back()->hide(); // the choices say it themselves; screen readers have the name
            m_bar->insertWidget(static_cast<int>(i), m_choices.back());
            connect(m_choices.back(), &QComboBox::currentIndexChanged, this, &RowsPane::applyFilter);
        }
        QComboBox* combo = m_choices[position];
        const int chosen = std::max(0, combo->currentIndex());
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const auto& [text, value] : choices[i].values)
            combo->addItem(text, value);
        combo->setCurrentIndex(chosen);
        combo->setAccessibleName(choices[i].name);
        combo->setToolTip(choices[i].name);
        m_names[position]->setText(choices[i].name);
        m_fields.push_back(choices[i].field);
    }
    showState();
}

void RowsPane::applyFilter()
{
    QJsonObject filter;
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const QJsonValue value = m_choices[i]->currentData().toJsonValue();
        if (!value.isNull() && !value.isUndefined())
            filter[QString::fromStdString(m_fields[static_cast<std::size_t>(i)])] = value;
    }
    if (m_onlySeen->isChecked() && !m_axis.visible().isEmpty()) {
        filter[QStringLiteral("from")] = QString::fromStdString(formatTime(m_axis.visible().from));
        filter[QStringLiteral("to")] = QString::fromStdString(formatTime(m_axis.visible().to + 1));
    }
    m_rows.setFilter(filter.isEmpty() ? std::string()
                                      : QJsonDocument(filter).toJson(QJsonDocument::Compact).toStdString());
}

void RowsPane::showState()
{
    if (!m_words.count)
        return;
    m_count->setFullText(m_words.count(m_rows.rowCount()));
    m_count->setFont(m_appearance.font(FontRole::Small));
    if (m_rows.error()) {
        m_pane->showFailed(failureOf(*m_rows.error(), tr("The list could not be read.")), tr("Try again"));
    } else if (m_rows.rowCount() == 0 && m_rows.filter().empty()) {
        m_pane->showEmpty(Icon::List, m_words.emptyTitle, m_words.emptyText, {});
    } else {
        m_pane->showContent();
        if (!m_isSized && m_rows.rowCount() > 0) {
            m_table->resizeColumnsToContents();
            m_isSized = true;
        }
    }
}

void RowsPane::onSortIndicator(int column, Qt::SortOrder order)
{
    if (m_rows.canSort(column)) {
        m_rows.sort(column, order);
        return;
    }
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(m_rows.sortColumn(), m_rows.sortOrder());
}

void RowsPane::tellCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_isMarking || !current.isValid() || !m_table->selectionModel()->isRowSelected(current.row()))
        return;
    const auto place = m_rows.placeOf(current.row());
    if (!place || place->index == m_told)
        return;
    m_told = place->index;
    emit rowChosen(*place);
}

void RowsPane::select(std::int64_t index)
{
    m_rows.find(index, [this, index](int row) {
        m_isMarking = true;
        if (row < 0) {
            m_table->clearSelection();
        } else {
            m_table->selectRow(row);
            m_table->scrollTo(m_rows.index(row, 0), QAbstractItemView::PositionAtCenter);
        }
        m_isMarking = false;
        m_told = index; // also where it is still on its way
    });
}

void RowsPane::focusFilter()
{
    if (!m_choices.isEmpty())
        m_choices.front()->setFocus(Qt::ShortcutFocusReason);
}

QByteArray RowsPane::savedState() const
{
    return m_isSized ? m_table->horizontalHeader()->saveState() : QByteArray();
}

void RowsPane::restoreState(const QByteArray& state)
{
    const QSignalBlocker quiet(m_table->horizontalHeader());
    if (!state.isEmpty() && m_table->horizontalHeader()->restoreState(state)) {
        m_isSized = true;
        m_table->horizontalHeader()->setSortIndicator(m_rows.sortColumn(), m_rows.sortOrder());
    }
}

bool RowsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_J ? 1 : key->key() == Qt::Key_K ? -1 : 0;
        if (step != 0 && key->modifiers() == Qt::NoModifier) {
            const int row = std::clamp(m_table->currentIndex().row() + step, 0, std::max(0, m_rows.rowCount() - 1));
            m_table->setCurrentIndex(m_rows.index(row, std::max(0, m_table->currentIndex().column())));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_told.reset();
            tellCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace wh::ui
