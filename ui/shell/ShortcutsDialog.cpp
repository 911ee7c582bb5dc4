// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/common/Appearance.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wh::ui {

ShortcutsDialog::ShortcutsDialog(const Appearance& appearance, const QList<Group>& groups, QWidget* parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->addAction(appearance.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(3 * kGrid);
    m_list->setUniformRowHeights(true);
    for (const Group& group : groups) {
        QList<QPair<QString, QString>> rows;
        for (const QAction* action : group.actions) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                rows << qMakePair(QString(action->text()).remove(u'&'), keys);
        }
        addGroup(group.title, rows);
    }
    addGroup(tr("Lists and charts"),
             {{tr("Next and previous row"), tr("J and K, or Down and Up")},
              {tr("Open the row"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)},
              {tr("Back to where you came from"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)},
              {tr("Zoom a chart in and out"), tr("+ and −, or the wheel")},
              {tr("Move a chart"), tr("Left and Right, or drag")}});
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, 600);
    m_field->setFocus();
}

void ShortcutsDialog::addGroup(const QString& title, const QList<QPair<QString, QString>>& rows)
{
    if (rows.isEmpty())
        return;
    auto* group = new QTreeWidgetItem(m_list, {title});
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    for (const auto& [text, keys] : rows) {
        auto* row = new QTreeWidgetItem(group, {text, keys});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ShortcutsDialog::filter(const QString& text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_list->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* row = group->child(j);
            const bool fits =
                row->text(0).contains(text, Qt::CaseInsensitive) || row->text(1).contains(text, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void openAbout(QWidget* parent, const Appearance& appearance)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ShortcutsDialog::tr("About Wheelhouse"));
    auto* title = new QLabel(QStringLiteral("Wheelhouse"), dialog);
    title->setFont(appearance.font(FontRole::Figure));
    const QString facts =
        ShortcutsDialog::tr("Version %1\nQt %2 on %3")
            .arg(QStringLiteral(WH_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    auto* words = new QLabel(
        ShortcutsDialog::tr("A studio for a fleet of crypto trading bots.\n\n%1\n\nFree software under the GNU General "
                            "Public License, version 3 or later. It comes without any warranty. A backtest is a "
                            "measurement with a model in it, and a profitable one is no promise.")
            .arg(facts),
        dialog);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setMinimumWidth(400);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto* copy = buttons->addButton(ShortcutsDialog::tr("Copy version"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [facts] { QGuiApplication::clipboard()->setText(QStringLiteral("Wheelhouse\n") + facts); });
    dialog->open();
}

} // namespace wh::ui
