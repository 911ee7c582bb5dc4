// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Notices.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"

#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wh::ui {

namespace {

constexpr std::size_t kMostNotices = 1000;

std::pair<Icon, Token> lookOf(Notice::Level level)
{
    switch (level) {
    case Notice::Level::Warning:
        return {Icon::Warning, Token::Warning};
    case Notice::Level::Failure:
        return {Icon::Failed, Token::Failed};
    case Notice::Level::Note:
        break;
    }
    return {Icon::Info, Token::Muted};
}

void copy(const Notice& notice)
{
    QGuiApplication::clipboard()->setText(notice.details.isEmpty() ? notice.text
                                                                   : notice.text + u'\n' + notice.details);
}

} // namespace

// The log

NoticeLog::NoticeLog(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent), m_appearance(appearance)
{
    connect(&appearance, &Appearance::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void NoticeLog::add(Notice::Level level, const QString& text, const QString& details)
{
    Notice notice;
    notice.level = level;
    notice.text = text;
    notice.details = details;
    add(std::move(notice));
}

void NoticeLog::add(const Alert& alert)
{
    constexpr Notice::Level kLevels[] = {Notice::Level::Note, Notice::Level::Warning, Notice::Level::Failure};
    const QString text = alert.text.isEmpty() ? alert.title : alert.title + QStringLiteral(". ") + alert.text;
    add({kLevels[static_cast<int>(alert.level)], text, alert.details, 0, alert.target, alert.kind, alert.engines});
}

void NoticeLog::add(Notice notice)
{
    if (m_notices.size() == kMostNotices) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_notices.erase(m_notices.begin());
        endRemoveRows();
    }
    notice.at = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    beginInsertRows({}, 0, 0);
    m_notices.push_back(notice);
    endInsertRows();
    emit added(notice);
}

void NoticeLog::add(Notice::Level level, const Error& error)
{
    add(level, errorText(error), errorDetails(error));
}

const Notice* NoticeLog::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_notices.size() ? &m_notices[m_notices.size() - 1 - row] : nullptr;
}

int NoticeLog::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

int NoticeLog::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NoticeLog::data(const QModelIndex& index, int role) const
{
    const Notice* notice = at(index);
    if (!notice)
        return {};
    const auto [icon, colour] = lookOf(notice->level);
    if (index.column() == Time) {
        if (role == Qt::DisplayRole)
            return m_appearance.times().clock(notice->at);
        if (role == Qt::ToolTipRole)
            return m_appearance.times().exact(notice->at);
        return role == Qt::ForegroundRole ? m_appearance.colour(Token::Muted) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return QString(notice->text).replace(u'\n', u' ');
    case Qt::DecorationRole:
        return m_appearance.icon(icon, colour);
    case Qt::ToolTipRole:
        return plainTip(notice->details.isEmpty() ? notice->text : notice->text + u'\n' + notice->details);
    case Qt::AccessibleTextRole:
        return notice->level == Notice::Level::Note ? notice->text : tr("Warning: %1").arg(notice->text);
    default:
        return {};
    }
}

QVariant NoticeLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Time ? tr("Time") : tr("Notice");
}

// The table

NoticesView::NoticesView(const Appearance& appearance, NoticeLog& log, QWidget* parent)
    : QWidget(parent)
    , m_log(log)
    , m_table(new QTableView(this))
    , m_open(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    m_table->installEventFilter(this);
    m_table->setModel(&log);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(NoticeLog::Time, 88);
    m_copy->setIcon(appearance.icon(Icon::Copy));
    m_copy->setEnabled(false);
    m_open->setIcon(appearance.icon(Icon::Open));
    m_open->setEnabled(false);
    auto* side = new QVBoxLayout;
    side->addWidget(m_open);
    side->addWidget(m_copy);
    side->addStretch();
    side->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_table, 1);
    line->addLayout(side);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const bool any = m_table->selectionModel()->hasSelection();
        const Notice* notice = any ? m_log.at(m_table->currentIndex()) : nullptr;
        m_copy->setEnabled(any);
        m_open->setEnabled(notice && notice->target.kind != Target::Kind::None);
    });
    connect(m_open, &QPushButton::clicked, this, &NoticesView::openSelected);
    connect(m_table, &QTableView::doubleClicked, this, &NoticesView::openSelected);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Notice* notice = m_log.at(m_table->currentIndex()))
            copy(*notice);
    });
    retranslate();
}

void NoticesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool NoticesView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NoticesView::openSelected()
{
    const Notice* notice = m_log.at(m_table->currentIndex());
    if (notice && notice->target.kind != Target::Kind::None)
        emit openRequested(notice->target);
}

void NoticesView::retranslate()
{
    m_table->setAccessibleName(tr("Notices"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Go to the bot or the engine that it is about (Enter)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected notice with its details"));
    emit m_log.headerDataChanged(Qt::Horizontal, 0, NoticeLog::ColumnCount - 1);
}

// The bar

EngineNotices::EngineNotices(const Appearance& appearance, NoticeLog& log, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("shell.notice_bar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(appearance.icon(Icon::Close));
    m_close->setAutoRaise(true);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, kGrid + 1);
    line->addWidget(m_picture);
    line->addWidget(m_text, 1);
    line->addWidget(m_more);
    line->addWidget(m_open);
    line->addWidget(m_copy);
    line->addWidget(m_close);
    hide();
    connect(&log, &NoticeLog::added, this, [this](const Notice& notice) {
        if (notice.level == Notice::Level::Note)
            return;
        // One after another: the second must not hide what nobody has read of the first, unless it is graver.
        const auto isGraver = [&notice](const Notice& other) { return notice.level > other.level; };
        if (!isHidden() && isGraver(m_notice))
            m_waiting.push_front(std::exchange(m_notice, notice));
        else
            m_waiting.insert(std::find_if(m_waiting.begin(), m_waiting.end(), isGraver), notice);
        if (isHidden())
            showNext();
        else
            refresh();
    });
    m_open->setObjectName(QStringLiteral("shell.notice_open"));
    m_copy->setObjectName(QStringLiteral("shell.notice_copy"));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(m_notice.target);
        showNext();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_notice); });
    connect(m_close, &QToolButton::clicked, this, &EngineNotices::showNext);
    connect(&appearance, &Appearance::changed, this, &EngineNotices::refresh);
    retranslate();
}

void EngineNotices::settle(Fact::Kind kind, const QString& engine)
{
    const auto isOver = [&](Notice& notice) {
        return notice.kind == kind && notice.engines.removeAll(engine) > 0 && notice.engines.isEmpty();
    };
    std::erase_if(m_waiting, isOver);
    if (isHidden())
        return;
    if (isOver(m_notice))
        showNext();
    else
        refresh();
}

void EngineNotices::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EngineNotices::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    painter.fillRect(rect(), theme.mixed(lookOf(m_notice.level).second, Token::Panel, 0.14));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Token::Border));
}

void EngineNotices::retranslate()
{
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("Go to the bot or the engine that it is about"));
    m_copy->setText(tr("Copy details"));
    m_copy->setToolTip(tr("Copy the code and the context, for a report"));
    m_close->setToolTip(tr("Close; it stays in the list of notices"));
    m_close->setAccessibleName(tr("Close the notice"));
}

void EngineNotices::showNext()
{
    if (m_waiting.empty())
        return hide();
    m_notice = std::move(m_waiting.front());
    m_waiting.pop_front();
    refresh();
    show();
}

void EngineNotices::refresh()
{
    const auto [icon, colour] = lookOf(m_notice.level);
    m_picture->setPixmap(m_appearance.icon(icon, colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_text->setText(m_notice.text);
    m_copy->setVisible(!m_notice.details.isEmpty());
    m_open->setVisible(m_notice.target.kind != Target::Kind::None);
    m_more->setText(tr("%n more", "notices that wait", static_cast<int>(m_waiting.size())));
    m_more->setVisible(!m_waiting.empty());
    setAccessibleName(m_notice.text);
    update();
}

} // namespace wh::ui
