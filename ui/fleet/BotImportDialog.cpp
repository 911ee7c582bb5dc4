// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/BotImportDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/links/EngineLink.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kWidth = 360;

} // namespace

BotImportDialog::BotImportDialog(const Appearance& appearance, int bots, const std::vector<const EngineLink*>& engines,
                                 const EngineLink* first, QWidget* parent)
    : QDialog(parent), m_engine(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importTo"));
    setWindowTitle(tr("Import bots"));
    letEnterPressFocused(*this);
    auto* title = new QLabel(tr("Import %1 bot(s)", nullptr, bots).arg(appearance.numbers().whole(bots)), this);
    title->setFont(appearance.font(FontRole::Title));
    m_engine->setObjectName(QStringLiteral("engine"));
    for (const EngineLink* each : engines)
        m_engine->addItem(each->name(), each->id());
    m_engine->setCurrentIndex(first ? std::max(0, m_engine->findData(first->id())) : 0);
    auto* label = new QLabel(tr("&To the engine"), this);
    label->setBuddy(m_engine);
    auto* import = new QPushButton(tr("Import"), this);
    import->setObjectName(QStringLiteral("doIt"));
    import->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(2 * kGrid);
    choice->addWidget(label);
    choice->addWidget(m_engine, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(import);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kGrid, 5 * kGrid, 5 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(title);
    column->addLayout(choice);
    column->addLayout(buttons);
    setMinimumWidth(kWidth);
    m_engine->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(import, &QPushButton::clicked, this, &QDialog::accept);
}

QString BotImportDialog::engine() const
{
    return m_engine->currentData().toString();
}

} // namespace wh::ui
