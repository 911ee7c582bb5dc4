// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/ConfirmDialog.h"

#include "ui/common/Appearance.h"
#include "ui/fleet/FleetRows.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace wh::ui {

namespace {

constexpr int kRefreshMs = 500;
constexpr int kWidth = 460;
constexpr int kPicture = 24;

} // namespace

ConfirmDialog::ConfirmDialog(const Appearance& appearance, FleetRows& rows, BotCommand command,
                             const std::string& policy, const std::vector<const FleetRow*>& selected, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_rows(rows)
    , m_picture(new QLabel(this))
    , m_question(new QLabel(this))
    , m_effects(new QLabel(this))
    , m_do(new QPushButton(verbOf(command), this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("confirmCommand"));
    m_plan.command = command;
    m_plan.policy = policy;
    for (const FleetRow* row : selected)
        m_selected.push_back(keyOf(*row));
    const bool isGrave = command == BotCommand::Stop || command == BotCommand::Remove;
    m_picture->setPixmap(appearance.icon(isGrave ? Icon::Warning : Icon::Info, isGrave ? Token::Warning : Token::Muted)
                             .pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_question->setFont(appearance.font(FontRole::Title));
    for (QLabel* label : {m_question, m_effects}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_effects->setObjectName(QStringLiteral("effects"));
    m_effects->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_do->setObjectName(QStringLiteral("doIt"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    // "Cancel" would mean both: not to do it, and what is done to orders.
    m_cancel->setText(tr("Leave as it is"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(5 * kGrid, 5 * kGrid, 5 * kGrid, 4 * kGrid);
    grid->setHorizontalSpacing(4 * kGrid);
    grid->setVerticalSpacing(3 * kGrid);
    grid->addWidget(m_picture, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_question, 0, 1);
    grid->addWidget(m_effects, 1, 1);
    grid->addLayout(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    setMinimumWidth(kWidth);

    // What cannot be taken back is not what Enter does by itself.
    QPushButton* first = isGrave ? m_cancel : m_do;
    first->setDefault(true);
    first->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, [this] {
        emit confirmed(m_plan);
        accept();
    });
    m_refresh.setInterval(kRefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &ConfirmDialog::refresh);
    m_refresh.start();
    refresh();
}

QString ConfirmDialog::text() const
{
    return m_question->text() + u'\n' + effectsOf(m_plan, m_appearance).join(u'\n');
}

void ConfirmDialog::refresh()
{
    std::vector<const FleetRow*> rows;
    for (const BotKey& key : m_selected) {
        if (const FleetRow* row = m_rows.find(key))
            rows.push_back(row);
    }
    m_plan = planOf(m_plan.command, m_rows, rows, m_plan.policy);
    const QString question = questionOf(m_plan, m_appearance);
    setWindowTitle(verbOf(m_plan.command));
    m_question->setText(question);
    const QString effects = effectsOf(m_plan, m_appearance).join(QStringLiteral("\n\n"));
    m_effects->setText(effects.isEmpty() ? tr("There is nothing left to do it to.") : effects);
    m_do->setEnabled(!m_plan.bots.empty());
    setAccessibleDescription(text());
}

} // namespace wh::ui
