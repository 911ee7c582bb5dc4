// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/TagDialog.h"

#include "ui/common/Appearance.h"
#include "ui/fleet/NaturalOrder.h"
#include "ui/session/RunText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace wh::ui {

namespace {

constexpr int kHad = Qt::UserRole + 1; // the mark that it had at first
constexpr QSize kSize(360, 420);

} // namespace

TagDialog::TagDialog(const Appearance& appearance, const std::vector<const FleetRow*>& bots,
                     const std::vector<std::string>& known, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_new(new QLineEdit(this)), m_do(new QPushButton(tr("Tag"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("tags"));
    const int count = static_cast<int>(bots.size());
    const QString what = count == 1 ? tr("Tags of %1").arg(bots.front()->name)
                                    : tr("Tags of %1 bot(s)", nullptr, count).arg(appearance.numbers().whole(count));
    setWindowTitle(what);
    auto* title = new QLabel(what, this);
    title->setFont(appearance.font(FontRole::Title));
    title->setTextFormat(Qt::PlainText);
    std::map<std::string, int> having;
    for (const std::string& tag : known)
        having[tag] = 0;
    for (const FleetRow* row : bots) {
        for (const std::string& tag : row->bot.tags)
            ++having[tag];
    }
    std::vector<std::pair<QString, int>> tags;
    for (const auto& [tag, of] : having)
        tags.emplace_back(QString::fromStdString(tag), of);
    std::sort(tags.begin(), tags.end(), [](const auto& a, const auto& b) {
        return (a.second > 0) != (b.second > 0) ? a.second > 0 : naturalKey(a.first) < naturalKey(b.first);
    });
    for (const auto& [tag, of] : tags) {
        auto* item = new QListWidgetItem(tag, m_list);
        const Qt::CheckState state = of == 0 ? Qt::Unchecked : of == count ? Qt::Checked : Qt::PartiallyChecked;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(state);
        item->setData(kHad, static_cast<int>(state));
        if (state == Qt::PartiallyChecked)
            item->setToolTip(tr("%1 of %2 have it").arg(of).arg(count));
    }
    m_list->setAccessibleName(tr("Tags"));
    m_list->setVisible(m_list->count() > 0);
    m_new->setObjectName(QStringLiteral("newTags"));
    m_new->setPlaceholderText(tr("New tags, separated by commas"));
    m_new->setAccessibleName(tr("New tags"));
    m_new->setClearButtonEnabled(true);
    m_do->setObjectName(QStringLiteral("doIt"));
    m_do->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kGrid, 5 * kGrid, 5 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(title);
    column->addWidget(m_new);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    if (m_list->count() > 0)
        resize(kSize);
    else
        setMinimumWidth(kSize.width());
    m_new->setFocus();
    connect(m_list, &QListWidget::itemChanged, this, &TagDialog::showState);
    connect(m_new, &QLineEdit::textChanged, this, &TagDialog::showState);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    showState();
}

std::vector<std::string> TagDialog::added() const
{
    std::vector<std::string> tags = tagsOf(m_new->text());
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const std::string tag = item->text().toStdString();
        if (item->checkState() == Qt::Checked && item->data(kHad).toInt() != Qt::Checked &&
            std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    return tags;
}

std::vector<std::string> TagDialog::removed() const
{
    std::vector<std::string> tags;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Unchecked && item->data(kHad).toInt() != Qt::Unchecked)
            tags.push_back(item->text().toStdString());
    }
    return tags;
}

void TagDialog::showState()
{
    m_do->setEnabled(!added().empty() || !removed().empty());
}

} // namespace wh::ui
