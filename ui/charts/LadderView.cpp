// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/LadderView.h"

#include "ui/common/Appearance.h"
#include "ui/common/FocusRing.h"
#include "ui/common/TableSetup.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace wh::ui {

namespace {

constexpr double kBarShare = 0.24;

} // namespace

class LadderView::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(const Appearance& appearance, QObject* parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const double share = index.data(LadderModel::ShareRole).toDouble();
        const bool bid = index.data(LadderModel::SideRole).toInt() == static_cast<int>(Side::Buy);
        const auto& theme = m_appearance.theme();
        if (share > 0) {
            // Bars grow away from the price.
            QRectF bar = option.rect;
            bar.setWidth(bar.width() * share);
            if (bid)
                bar.moveRight(option.rect.right() + 1);
            painter->fillRect(bar.adjusted(0, 1, 0, -1),
                              theme.mixed(bid ? Token::Up : Token::Down, Token::Panel, kBarShare));
        }
        QStyledItemDelegate::paint(painter, option, index);
        if (bid && index.data(LadderModel::BestRole).toBool())
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), theme.colour(Token::Muted));
    }

private:
    const Appearance& m_appearance;
};

LadderView::LadderView(const Appearance& appearance, LadderModel& model, QWidget* parent)
    : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new Delegate(appearance, this));
    setAccessibleName(tr("Depth ladder"));
    setUpRowTable(*this);
    showFocusRing(*this); // it has no current row
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

void LadderView::centre()
{
    scrollTo(m_model.index(m_model.middleRow(), LadderModel::Price), PositionAtCenter);
}

void LadderView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    centre();
}

} // namespace wh::ui
