// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ElsewhereBar.h"

#include "ui/common/Appearance.h"
#include "ui/common/NoticeBar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace wh::ui {

ElsewhereBar::ElsewhereBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_notice(new NoticeBar(appearance, this))
    , m_load(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    setObjectName(QStringLiteral("elsewhereBar"));
    m_load->setObjectName(QStringLiteral("loadAnew"));
    m_keep->setObjectName(QStringLiteral("keepMine"));
    m_notice->setClosable(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, kGrid, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_notice, 1);
    row->addWidget(m_load);
    row->addWidget(m_keep);
    connect(m_load, &QPushButton::clicked, this, [this] { emit loadWanted(OpenFiles::Place(m_place)); });
    connect(m_keep, &QPushButton::clicked, this, [this] { emit keepWanted(OpenFiles::Place(m_place)); });
    hide();
}

void ElsewhereBar::showFile(const OpenFiles::Place& place, OpenFiles::Elsewhere elsewhere)
{
    m_place = place;
    m_elsewhere = elsewhere;
    retranslate();
    const bool isChanged = elsewhere == OpenFiles::Elsewhere::Changed;
    m_load->setVisible(isChanged);
    m_keep->setVisible(isChanged);
    setVisible(elsewhere != OpenFiles::Elsewhere::Same);
}

QString ElsewhereBar::text() const
{
    return m_notice->text();
}

void ElsewhereBar::retranslate()
{
    m_load->setText(tr("Load it anew"));
    m_load->setToolTip(tr("Show what the other program wrote; undo brings back what was written here"));
    m_keep->setText(tr("Keep mine"));
    m_keep->setToolTip(tr("Save writes over what the other program wrote"));
    if (m_elsewhere == OpenFiles::Elsewhere::Changed)
        m_notice->showNotice(
            tr("Another program has changed %1, which has changes here that are not saved.").arg(m_place.file),
            Icon::Warning, Token::Warning);
    else if (m_elsewhere == OpenFiles::Elsewhere::Removed)
        m_notice->showNotice(
            tr("Another program has removed %1. Save it to have it there again, or close it.").arg(m_place.file),
            Icon::Warning, Token::Warning);
}

} // namespace wh::ui
