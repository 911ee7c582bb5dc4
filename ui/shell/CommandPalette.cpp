// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/common/Appearance.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kWidth = 640;
constexpr int kMostRows = 12;
constexpr int kTop = 48;

} // namespace

/// Icon, title with the matched letters in the accent, detail dimmed, shortcut and kind at the right.
class CommandPalette::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Appearance& appearance, QObject* parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, kRoomyRowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_appearance.theme();
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, option.palette.color(QPalette::Highlight));
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(row.left() + 3 * kGrid, row.center().y() - 7, 16, 16));

        painter->setFont(option.font);
        const QFontMetrics metrics(option.font);
        int right = row.right() - 3 * kGrid;
        const QString kind = index.data(PaletteModel::KindRole).toString();
        right -= metrics.horizontalAdvance(kind);
        painter->setPen(theme.colour(Token::Muted));
        painter->drawText(QRect(right, row.top(), row.right() - right, row.height()), Qt::AlignVCenter, kind);
        if (const QString keys = index.data(PaletteModel::ShortcutRole).toString(); !keys.isEmpty()) {
            right -= metrics.horizontalAdvance(keys) + 5 * kGrid;
            painter->setPen(theme.colour(Token::Text));
            painter->drawText(QRect(right, row.top(), row.right() - right, row.height()), Qt::AlignVCenter, keys);
        }
        drawTitle(*painter, row.adjusted(9 * kGrid, 0, right - row.right() - 4 * kGrid, 0), metrics, index);
    }

private:
    void drawTitle(QPainter& painter, const QRect& area, const QFontMetrics& metrics, const QModelIndex& index) const
    {
        const Theme& theme = m_appearance.theme();
        const QString title = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
        const auto positions = index.data(PaletteModel::PositionsRole).value<QList<int>>();
        int x = area.left();
        for (int from = 0; from < title.size();) {
            const bool matched = positions.contains(from);
            int to = from + 1;
            while (to < title.size() && positions.contains(to) == matched)
                ++to;
            const QString part = title.mid(from, to - from);
            painter.setPen(theme.colour(matched ? Token::Accent : Token::Text));
            painter.drawText(QRect(x, area.top(), area.right() - x, area.height()), Qt::AlignVCenter, part);
            x += metrics.horizontalAdvance(part);
            from = to;
        }
        x += 3 * kGrid;
        if (const QString detail = index.data(PaletteModel::DetailRole).toString(); x < area.right()) {
            painter.setPen(theme.colour(Token::Muted));
            painter.drawText(QRect(x, area.top(), area.right() - x, area.height()), Qt::AlignVCenter,
                             metrics.elidedText(detail, Qt::ElideRight, area.right() - x));
        }
    }

    const Appearance& m_appearance;
};

CommandPalette::CommandPalette(const Appearance& appearance, QWidget* window)
    : QFrame(window)
    , m_appearance(appearance)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(QStringLiteral("shell.palette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new Delegate(appearance, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_field->setClearButtonEnabled(false);
    m_field->addAction(appearance.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(2 * kRoomyRowHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    hide();

    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setPattern(text);
        select(0);
        place();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) { select(index.row()); });
    connect(&appearance, &Appearance::changed, this, &CommandPalette::refresh);
    refresh();
    retranslate();
}

void CommandPalette::open(std::vector<PaletteEntry> entries, const QStringList& recent)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model.setEntries(std::move(entries), recent);
    m_field->clear();
    select(0);
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    hide();
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore.clear();
}

void CommandPalette::place()
{
    const int rows = qBound(0, m_model.rowCount(), kMostRows);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    m_list->setFixedHeight(rows * kRoomyRowHeight);
    const int width = qMin(kWidth, parentWidget()->width() - 8 * kGrid);
    setFixedWidth(width);
    layout()->activate();
    const int room = parentWidget()->height() - kTop - 4 * kGrid;
    setGeometry((parentWidget()->width() - width) / 2, kTop, width, qMin(sizeHint().height(), room));
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model.index(qBound(0, row, qMax(0, m_model.rowCount() - 1)), 0);
    m_list->setCurrentIndex(index);
}

void CommandPalette::run(const QModelIndex& index)
{
    const PaletteEntry* entry = m_model.entryAt(index.row());
    if (!entry)
        return;
    // It may open the palette again, or change what the list shows.
    const auto work = entry->run;
    const QString id = entry->id;
    close();
    emit chosen(id);
    work();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        // Somebody went elsewhere: what was focused before must not take the focus back.
        m_focusBefore.clear();
        close();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        select(row + 1 < m_model.rowCount() ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        select(row > 0 ? row - 1 : m_model.rowCount() - 1);
        return true;
    case Qt::Key_PageDown:
        select(row + kMostRows - 1);
        return true;
    case Qt::Key_PageUp:
        select(row - kMostRows + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
        return true; // there is nowhere else to go
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Find anything"));
    m_field->setPlaceholderText(tr("Action, page, strategy, recording or run"));
    m_field->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing has these letters in this order."));
}

void CommandPalette::refresh()
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, m_appearance.colour(Token::Raised));
    setPalette(colours);
    QPalette list = m_list->palette();
    list.setColor(QPalette::Base, m_appearance.colour(Token::Raised));
    m_list->setPalette(list);
    QPalette muted = m_nothing->palette();
    muted.setColor(QPalette::WindowText, m_appearance.colour(Token::Muted));
    m_nothing->setPalette(muted);
}

} // namespace wh::ui
