// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/OutcomesDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/common/TableSetup.h"
#include "ui/session/BotText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr QSize kSize(760, 420);
constexpr int kNameWidth = 180;
constexpr int kEngineWidth = 110;
constexpr int kWidestName = 240;
constexpr int kCellMargin = 24;
constexpr int kPicture = 24;

bool isThere(const AskedBot& bot)
{
    return !bot.key.bot.empty();
}

} // namespace

OutcomesDialog::OutcomesDialog(const Appearance& appearance, const QString& what, std::vector<AskedBot> bots,
                               bool canRepeat, QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("outcomes"));
    const int asked = static_cast<int>(bots.size());
    for (AskedBot& bot : bots) {
        if (bot.error || !bot.findings.empty())
            m_listed.push_back(std::move(bot));
    }
    const int listed = static_cast<int>(m_listed.size());
    const int refused = static_cast<int>(
        std::count_if(m_listed.begin(), m_listed.end(), [](const AskedBot& bot) { return bot.error.has_value(); }));
    setWindowTitle(what);
    auto* picture = new QLabel(this);
    picture->setPixmap(
        appearance.icon(Icon::Failed, Token::Failed).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    QStringList sentences;
    if (refused > 0)
        //: a command, how many bots refused it, of how many: "Stop: not done for 3 of 12 bots."
        sentences << tr("%1: not done for %2 of %3 bot(s).", nullptr, asked)
                         .arg(what, appearance.numbers().whole(refused), appearance.numbers().whole(asked));
    if (listed > refused)
        //: of bots that were imported
        sentences << tr("%1 imported bot(s) cannot start yet.", nullptr, listed - refused)
                         .arg(appearance.numbers().whole(listed - refused));
    auto* title = new QLabel(sentences.join(u' '), this);
    title->setObjectName(QStringLiteral("outcomesTitle"));
    title->setFont(appearance.font(FontRole::Title));
    title->setWordWrap(true);

    m_table->setColumnCount(3);
    m_table->setRowCount(listed);
    m_table->setHorizontalHeaderLabels({tr("Bot"), tr("Engine"), tr("Why")});
    setUpRowTable(*m_table);
    m_table->setAccessibleName(tr("Bots that it was not done for"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setWordWrap(true);
    for (int row = 0; row < listed; ++row) {
        const AskedBot& bot = m_listed[static_cast<std::size_t>(row)];
        const QString texts[] = {bot.name, bot.engineName,
                                 bot.findings.empty() ? errorText(*bot.error) : findingsText(bot.findings)};
        for (int column = 0; column < 3; ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
            m_table->item(row, column)->setToolTip(plainTip(texts[column]));
        }
    }
    // Names stand on one line each, as far as they leave room for why.
    constexpr int kLeast[] = {kNameWidth, kEngineWidth};
    for (int column = 0; column < 2; ++column) {
        int width = kLeast[column];
        for (const AskedBot& bot : m_listed)
            width = std::max(width, m_table->fontMetrics().horizontalAdvance(column == 0 ? bot.name : bot.engineName) +
                                        kCellMargin);
        m_table->setColumnWidth(column, std::min(width, kWidestName));
    }
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setCurrentCell(0, 0);

    auto* copyDetails = new QPushButton(tr("Copy details"), this);
    auto* open = new QPushButton(tr("Open the bot"), this);
    auto* repeat = new QPushButton(tr("Try again for these"), this);
    auto* leave = new QPushButton(tr("Close"), this);
    repeat->setObjectName(QStringLiteral("repeat"));
    repeat->setVisible(canRepeat);
    open->setObjectName(QStringLiteral("openBot"));
    open->setVisible(std::any_of(m_listed.begin(), m_listed.end(), isThere));
    copyDetails->setIcon(appearance.icon(Icon::Copy));
    leave->setDefault(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(3 * kGrid);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addWidget(title, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(copyDetails);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(repeat);
    buttons->addWidget(leave);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * kGrid, 5 * kGrid, 5 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(kSize);

    const auto showWhich = [this, open] { open->setEnabled(m_table->currentRow() >= 0 && isThere(current())); };
    showWhich();
    connect(m_table, &QTableWidget::currentCellChanged, this, showWhich);
    connect(m_table, &QTableWidget::cellActivated, this, &OutcomesDialog::openCurrent);
    connect(open, &QPushButton::clicked, this, &OutcomesDialog::openCurrent);
    connect(copyDetails, &QPushButton::clicked, this, &OutcomesDialog::copy);
    connect(leave, &QPushButton::clicked, this, &QDialog::close);
    connect(repeat, &QPushButton::clicked, this, [this] {
        emit repeatRequested(m_listed);
        close();
    });
}

const AskedBot& OutcomesDialog::current() const
{
    return m_listed[static_cast<std::size_t>(m_table->currentRow())];
}

void OutcomesDialog::openCurrent()
{
    const AskedBot& bot = current();
    if (!isThere(bot))
        return;
    emit openRequested(bot.key.engine, QString::fromStdString(bot.key.bot));
    close(); // it would stand before the page of the bot
}

void OutcomesDialog::copy() const
{
    QStringList lines;
    for (const AskedBot& bot : m_listed)
        lines << QStringLiteral("%1 (%2)\n%3")
                     .arg(bot.name, bot.engineName,
                          bot.findings.empty() ? errorDetails(*bot.error) : findingsDetails(bot.findings));
    QGuiApplication::clipboard()->setText(lines.join(QStringLiteral("\n\n")));
}

} // namespace wh::ui
