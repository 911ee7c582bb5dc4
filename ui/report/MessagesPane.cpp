// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/MessagesPane.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/common/StatePane.h"
#include "ui/common/TableSetup.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr std::int64_t kMost = 2'000; ///< a report keeps a thousand

} // namespace

MessageModel::MessageModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void MessageModel::setMessages(std::vector<client::Message> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    endResetModel();
}

int MessageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

int MessageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant MessageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& message = m_messages[static_cast<std::size_t>(index.row())];
    const bool isWarning = message.level == "warning";
    const bool isError = message.level == "error";
    if (role == Qt::DisplayRole) {
        if (index.column() == Time)
            return m_appearance.times().moment(message.time, kMillisecond);
        if (index.column() == Text)
            return toQString(message.text);
        return isError ? tr("Error") : isWarning ? tr("Warning") : toQString(message.level);
    }
    if (role == Qt::DecorationRole && index.column() == Level && (isWarning || isError))
        return m_appearance.icon(isError ? Icon::Failed : Icon::Warning, isError ? Token::Failed : Token::Warning);
    if (role == Qt::ToolTipRole)
        return index.column() == Time ? m_appearance.times().exact(message.time) : plainTip(toQString(message.text));
    if (role == Qt::ForegroundRole && index.column() != Text)
        return m_appearance.colour(Token::Muted);
    return {};
}

QVariant MessageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == Time ? tr("Time") : section == Level ? tr("Kind") : tr("Message");
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

MessagesPane::MessagesPane(const Appearance& appearance, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_model(new MessageModel(appearance, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_pane(new StatePane(appearance, m_table, this))
{
    m_filter->setClearButtonEnabled(true);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    setUpRowTable(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    bar->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pane, 1);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    emit momentChosen(m_model->message(m_shown->mapToSource(current).row()).time);
            });
    connect(m_pane, &StatePane::actionRequested, this, &MessagesPane::ask);
    retranslate();
}

void MessagesPane::setReport(OpenReportPtr open)
{
    m_open = std::move(open);
    m_model->setMessages({});
    m_error.reset();
    m_latest.forget();
    if (m_open && m_open->report.messageCount > 0)
        ask();
    showState();
}

void MessagesPane::ask()
{
    client::PageRequest page;
    page.first = kMost;
    m_session.client().messages(
        m_open->key, page, m_latest.only(this, [this](Result<client::Page<client::Message>> messages) {
            m_error = messages ? std::optional<Error>() : messages.error();
            m_model->setMessages(messages ? std::move(messages->items) : std::vector<client::Message>());
            m_table->resizeColumnToContents(MessageModel::Time);
            m_table->resizeColumnToContents(MessageModel::Level);
            showState();
        }));
}

void MessagesPane::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter messages"));
    m_filter->setAccessibleName(tr("Filter messages"));
    m_table->setAccessibleName(tr("Messages of the strategy"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, MessageModel::ColumnCount - 1);
    showState();
}

void MessagesPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MessagesPane::showState()
{
    if (m_error)
        m_pane->showFailed(failureOf(*m_error, tr("The messages could not be read.")), tr("Try again"));
    else if (m_open && m_open->report.messageCount == 0)
        m_pane->showEmpty(Icon::Log, tr("No messages"), tr("The strategy said nothing."), {});
    else
        m_pane->showContent();
}

} // namespace wh::ui
