// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/PromoteDialog.h"

#include "ui/common/Appearance.h"
#include "ui/common/DifferenceView.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoticeBar.h"
#include "ui/common/PlainText.h"
#include "ui/common/TableSetup.h"
#include "ui/links/EngineLink.h"
#include "ui/session/BotText.h"
#include "ui/session/ScriptText.h"
#include "ui/session/Session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr QSize kSize{860, 580};
enum Column { Name, State, Runs, Verdict, Columns };

/// "1.2" of "script:maker@1.2".
QString versionOf(const std::string& strategy)
{
    return toQString(strategy.substr(strategy.rfind('@') + 1));
}

} // namespace

PromoteDialog::PromoteDialog(const Appearance& appearance, EngineLink& link, const std::string& script,
                             const std::string& bot, QWidget* parent)
    : QDialog(parent)
    , m_appearance(appearance)
    , m_link(&link)
    , m_script(script)
    , m_title(new QLabel(this))
    , m_notice(new NoticeBar(appearance, this))
    , m_table(new QTableWidget(this))
    , m_what(new QLabel(this))
    , m_difference(new DifferenceView(appearance, this))
    , m_promote(new QPushButton(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("promoteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Promote bots"));
    layOut();
    for (const auto& each : link.session().bots().items()) {
        if (scriptNameOf(each.strategy) == scriptNameOf(script) && each.strategy != script && !each.isLeg())
            m_rows.emplace_back().bot = each;
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
        return a.bot.isAtWork() != b.bot.isAtWork() ? a.bot.isAtWork() : a.bot.name < b.bot.name;
    });
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const auto& each = m_rows[row].bot;
        const bool isWanted = bot.empty() ? each.isAtWork() : each.id == bot;
        for (int column = 0; column < Columns; ++column)
            m_table->setItem(static_cast<int>(row), column, new QTableWidgetItem);
        QTableWidgetItem* name = m_table->item(static_cast<int>(row), Name);
        name->setText(toQString(each.name));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
        judge(row);
    }
    readFiles(script);
    for (const auto& row : m_rows) {
        if (!m_files.contains(row.bot.strategy)) {
            m_files[row.bot.strategy];
            readFiles(row.bot.strategy);
        }
    }
    connect(m_table, &QTableWidget::itemChanged, this, &PromoteDialog::showButton);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PromoteDialog::showDifference);
    connect(m_promote, &QPushButton::clicked, this, &PromoteDialog::promote);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    showRows();
    if (!m_rows.empty())
        m_table->setCurrentCell(0, Name);
    showButton();
}

PromoteDialog::~PromoteDialog() = default;

void PromoteDialog::layOut()
{
    resize(kSize);
    //: %1 is a script's name, %2 its version, %3 an engine's name
    m_title->setText(tr("Let bots run version %2 of %1 on %3")
                         .arg(toQString(scriptNameOf(m_script).substr(7)), versionOf(m_script), m_link->name()));
    m_title->setFont(m_appearance.font(FontRole::Title));
    m_title->setTextFormat(Qt::PlainText);
    m_table->setObjectName(QStringLiteral("promoteBots"));
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("Bot"), tr("State"), tr("Runs version"), tr("Admission")});
    setUpRowTable(*m_table);
    m_table->setAccessibleName(tr("Bots that run another version"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(Name, 220);
    m_difference->setObjectName(QStringLiteral("promoteDifference"));
    m_promote->setObjectName(QStringLiteral("promote"));
    m_promote->setDefault(true);
    auto* lower = new QWidget(this);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 0);
    lowerColumn->addWidget(m_what);
    lowerColumn->addWidget(m_difference, 1);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_table);
    parts->addWidget(lower);
    parts->setStretchFactor(1, 1);
    parts->setSizes({200, 320});
    parts->setChildrenCollapsible(false);
    auto* buttons = new QHBoxLayout;
    auto* hint = new QLabel(tr("In force between two ticks, as a new version of each bot's configuration."), this);
    hint->setWordWrap(true);
    buttons->addWidget(hint, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_promote);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
}

void PromoteDialog::readFiles(const std::string& script)
{
    begun();
    m_link->session().client().scriptFiles(
        script, whileAlive(this, [this, script](const Result<std::vector<client::ScriptFile>>& files) {
            if (files) {
                for (const auto& file : *files)
                    m_files[script][file.path] = file.text;
                showDifference();
            } else {
                m_notice->showError(files.error(), tr("The code of %1 cannot be shown.").arg(toQString(script)));
            }
            ended();
        }));
}

/// What the engine would say of it with the other version.
void PromoteDialog::judge(std::size_t row)
{
    begun();
    const std::string id = m_rows[row].bot.id;
    const auto failed = [this, row](const Error& error) {
        m_rows[row].failure = error;
        showRow(row);
        ended();
    };
    auto& fleet = m_link->session().client().fleet();
    fleet.configuration(
        id, whileAlive(this, [this, row, id, failed](const Result<client::BotConfiguration>& configuration) {
            if (!configuration || !m_link)
                return failed(configuration ? Error("task.cancelled") : configuration.error());
            auto wanted = *configuration;
            wanted.strategy = m_script;
            m_rows[row].wanted = wanted;
            m_link->session().client().fleet().validate(
                wanted, id, std::nullopt, whileAlive(this, [this, row, failed](const Result<client::Admission>& told) {
                    if (!told)
                        return failed(told.error());
                    Row& judged = m_rows[row];
                    judged.isJudged = true;
                    judged.findings = told->findings;
                    judged.gate = told->gate;
                    showRow(row);
                    ended();
                }));
        }));
}

bool PromoteDialog::isChosen(std::size_t row) const
{
    const QTableWidgetItem* item = m_table->item(static_cast<int>(row), Name);
    return item && item->checkState() == Qt::Checked;
}

bool PromoteDialog::isReady(const Row& row) const
{
    return row.isJudged && row.findings.empty() && row.version == 0;
}

void PromoteDialog::promote()
{
    if (!m_link || m_isWorking)
        return;
    m_isWorking = true;
    m_notice->clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (isChosen(row) && isReady(m_rows[row]))
            configure(row);
    }
    showButton();
}

void PromoteDialog::configure(std::size_t row)
{
    begun();
    m_rows[row].failure.reset();
    m_link->session().client().fleet().configure(m_rows[row].bot.id, *m_rows[row].wanted,
                                                 whileAlive(this, [this, row](const Result<client::Bot>& bot) {
                                                     if (bot) {
                                                         m_rows[row].version = bot->version;
                                                         ++m_done;
                                                     } else {
                                                         m_rows[row].failure = bot.error();
                                                     }
                                                     showRow(row);
                                                     ended();
                                                 }));
}

void PromoteDialog::ended()
{
    if (--m_underWay > 0)
        return;
    if (std::exchange(m_isWorking, false)) {
        emit said(tr("%n bot(s) take up version %1 of %2", nullptr, m_done)
                      .arg(versionOf(m_script), toQString(scriptNameOf(m_script).substr(7))));
        m_close->setText(tr("Close"));
    }
    showButton();
    emit settled();
}

void PromoteDialog::showRows()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        showRow(row);
    if (m_rows.empty()) {
        m_notice->setClosable(false);
        m_notice->showNotice(tr("No bot of this engine runs another version of it."), Icon::Info, Token::Muted);
    }
}

void PromoteDialog::showRow(std::size_t index)
{
    const QSignalBlocker quiet(m_table);
    const Row& row = m_rows[index];
    const auto put = [&](Column column, const QString& text, Token colour = Token::Text, const QString& tip = {}) {
        QTableWidgetItem* item = m_table->item(static_cast<int>(index), column);
        item->setText(text);
        item->setForeground(m_appearance.colour(colour));
        item->setToolTip(plainTip(tip.isEmpty() ? text : tip));
    };
    const StatusLook look = botStateLook(row.bot.state);
    put(State, look.word, look.colour == Token::Accent ? Token::Text : look.colour);
    put(Runs, versionOf(row.version > 0 ? m_script : row.bot.strategy));
    if (row.version > 0)
        put(Verdict, tr("Done: version %1 of its configuration").arg(row.version), Token::Up);
    else if (row.failure)
        put(Verdict, errorText(*row.failure), Token::Failed);
    else if (!row.isJudged)
        put(Verdict, tr("is being judged…"), Token::Muted);
    else if (!row.findings.empty())
        put(Verdict, tr("Not admitted: %1").arg(errorText(row.findings.front())), Token::Failed,
            findingsText(row.findings));
    else if (row.gate)
        put(Verdict,
            tr("Admitted: %1 orders, %2 refused, %3 fills in a simulation of %4")
                .arg(row.gate->orders)
                .arg(row.gate->refusals)
                .arg(row.gate->fills)
                .arg(durationText(row.gate->span)),
            Token::Up);
    else
        put(Verdict, tr("Admitted"), Token::Up);
    showButton();
}

void PromoteDialog::showDifference()
{
    const int row = m_table->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_rows.size())
        return;
    const auto& before = m_rows[static_cast<std::size_t>(row)].bot.strategy;
    m_what->setText(tr("The code, from version %1 to %2:").arg(versionOf(before), versionOf(m_script)));
    m_difference->showDifference(m_files[before], m_files[m_script]);
}

void PromoteDialog::showButton()
{
    int count = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        count += isChosen(row) && isReady(m_rows[row]) ? 1 : 0;
    m_promote->setText(count == 0 ? tr("Promote") : tr("Promote %n bot(s)", nullptr, count));
    // Enter does the one thing to do next: once there is none, it leaves.
    const bool isOver = m_done > 0 && count == 0 && !m_isWorking;
    m_promote->setDefault(!isOver);
    m_close->setDefault(isOver);
    if (isOver && m_promote->hasFocus())
        m_close->setFocus(Qt::OtherFocusReason);
    m_promote->setEnabled(count > 0 && !m_isWorking && m_link);
}

} // namespace wh::ui
