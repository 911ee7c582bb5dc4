// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/FindingsView.h"

#include "ui/common/Appearance.h"
#include "ui/common/PlainText.h"
#include "ui/data/DatasetText.h"

#include <QHeaderView>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kTimeRole = Qt::UserRole;
constexpr int kMostLines = 12;

} // namespace

FindingsView::FindingsView(const Appearance& appearance, QWidget* parent)
    : QTreeWidget(parent), m_appearance(appearance)
{
    setObjectName(QStringLiteral("findings"));
    setColumnCount(2);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(4 * kGrid);
    header()->setStretchLastSection(true);
    const auto choose = [this](const QTreeWidgetItem* item) {
        if (item && item->data(0, kTimeRole).isValid())
            emit timeChosen(item->data(0, kTimeRole).toLongLong());
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::currentItemChanged, this, choose);
    connect(&m_appearance, &Appearance::changed, this, &FindingsView::refresh);
    retranslate();
}

void FindingsView::setFindings(std::vector<client::Finding> findings)
{
    m_findings = std::move(findings);
    refresh();
}

void FindingsView::retranslate()
{
    setHeaderLabels({tr("Finding"), tr("Details")});
    setAccessibleName(tr("What the verification found"));
    refresh();
}

void FindingsView::refresh()
{
    clear();
    for (const auto& finding : m_findings) {
        auto* kind = new QTreeWidgetItem(this);
        kind->setText(0, findingText(finding.code));
        kind->setIcon(0, m_appearance.icon(Icon::Warning, Token::Warning));
        kind->setText(1, tr("%n case(s)", "", static_cast<int>(finding.count)));
        for (const auto& [time, details] : finding.examples) {
            auto* example = new QTreeWidgetItem(kind);
            // A file that cannot be opened has no moment.
            if (time != 0) {
                example->setText(0, m_appearance.times().moment(time, kMillisecond));
                example->setToolTip(0, m_appearance.times().exact(time));
                example->setData(0, kTimeRole, QVariant::fromValue<qlonglong>(time));
            }
            example->setText(1, detailsText(details, time, m_appearance));
            example->setToolTip(1, plainTip(detailsText(details, time, m_appearance)));
        }
        if (finding.count > static_cast<std::int64_t>(finding.examples.size()) && !finding.examples.empty()) {
            auto* more = new QTreeWidgetItem(kind);
            more->setText(0, tr("… and %1 more")
                                 .arg(m_appearance.numbers().whole(
                                     finding.count - static_cast<std::int64_t>(finding.examples.size()))));
            more->setForeground(0, m_appearance.colour(Token::Muted));
        }
        kind->setExpanded(true);
    }
    resizeColumnToContents(0);
    int lines = 1; // the header
    for (int i = 0; i < topLevelItemCount(); ++i)
        lines += 1 + topLevelItem(i)->childCount();
    setMaximumHeight(std::min(kMostLines, lines) * kRowHeight + 3 * kGrid);
}

} // namespace wh::ui
