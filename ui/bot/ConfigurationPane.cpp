// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/ConfigurationPane.h"

#include "ui/bot/BotCommands.h"
#include "ui/bot/BotFeed.h"
#include "ui/bot/ConfigurationView.h"
#include "ui/bot/VersionsModel.h"
#include "ui/common/Appearance.h"
#include "ui/common/ColumnFit.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ErrorText.h"
#include "ui/common/PlainText.h"
#include "ui/common/StatePane.h"
#include "ui/common/TableSetup.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

namespace wh::ui {

namespace {

constexpr int kLeastCompare = 96;
constexpr int kVersionsWidth = 320; ///< a moment is read whole

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    setUpRowTable(*table);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultSectionSize(14 * kGrid); // ColumnFit gives each what it needs
    table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    new ColumnFit(*table);
    return table;
}

} // namespace

ConfigurationPane::ConfigurationPane(const Appearance& appearance, BotCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_commands(commands)
    , m_versions(new VersionsModel(appearance, this))
    , m_differences(new DifferencesModel(appearance, this))
    , m_changes(new DifferencesModel(appearance, this))
    , m_table(makeTable(m_versions, this))
    , m_title(new ElidedLabel(this))
    , m_compare(new QComboBox(this))
    , m_rollBack(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_view(new ConfigurationView(appearance, this))
    , m_differenceTable(makeTable(m_differences, this))
    , m_differencePane(new StatePane(appearance, m_differenceTable, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pane(new StatePane(appearance, m_splitter, this))
{
    m_table->setObjectName(QStringLiteral("versions"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_compare->setMinimumWidth(kLeastCompare); // of the two the heading is short, and is not cut
    m_rollBack->setObjectName(QStringLiteral("rollBack"));
    m_copy->setObjectName(QStringLiteral("copyDocument"));
    for (QToolButton* button : {m_rollBack, m_copy}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    bar->setSpacing(2 * kGrid);
    bar->addWidget(m_title);
    bar->addWidget(m_compare);
    bar->addStretch(1);
    bar->addWidget(m_rollBack);
    bar->addWidget(m_copy);
    auto* right = new QWidget(this);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addLayout(bar);
    rightColumn->addWidget(m_view, 1);
    rightColumn->addWidget(m_differencePane, 1);
    m_differencePane->hide();
    m_table->setMinimumWidth(kVersionsWidth);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setHandleWidth(3);
    m_splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConfigurationPane::showChosen);
    connect(m_compare, &QComboBox::currentIndexChanged, this, &ConfigurationPane::showChosen);
    connect(m_rollBack, &QToolButton::clicked, this, &ConfigurationPane::rollBack);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (const auto* version = m_versions->find(chosen()))
            QGuiApplication::clipboard()->setText(toQString(version->document));
    });
    connect(&commands, &BotCommands::changed, this, &ConfigurationPane::refresh);
    connect(&appearance, &Appearance::changed, this, [this] {
        m_versions->refresh();
        m_differences->refresh();
        refresh();
    });
    retranslate();
}

void ConfigurationPane::open(BotFeed* feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    m_latest.forget();
    m_questions = 0;
    m_versions->setVersions({}, 0);
    if (feed) {
        connect(feed, &BotFeed::detailsChanged, this, &ConfigurationPane::showVersions);
        connect(feed, &BotFeed::errorChanged, this, &ConfigurationPane::showVersions);
    }
    showVersions();
}

std::int64_t ConfigurationPane::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_versions->versionAt(current.row()).version : 0;
}

void ConfigurationPane::showVersions()
{
    const auto* details = m_feed ? m_feed->details() : nullptr;
    if (!details) {
        if (m_feed && m_feed->error())
            m_pane->showFailed(failureOf(*m_feed->error(), tr("The configuration could not be read.")), {});
        else
            m_pane->showLoading(tr("Reading …"), false);
        return;
    }
    // Whoever looked at the newest goes on to do so.
    const std::int64_t before = chosen();
    const bool wasNewest = m_table->currentIndex().row() == 0;
    m_versions->setVersions(details->versions, details->bot.runningVersion);
    m_pane->showContent();
    const int row = before > 0 && !wasNewest ? m_versions->rowOf(before) : 0;
    m_table->setCurrentIndex(m_versions->index(std::max(0, row), 0));
    fillComparisons();
    showChosen();
}

void ConfigurationPane::fillComparisons()
{
    const auto before = m_compare->currentData().toLongLong();
    const QSignalBlocker quiet(m_compare);
    m_compare->clear();
    m_compare->addItem(tr("All of it"), qlonglong(0));
    for (int row = 0; row < m_versions->rowCount(); ++row) {
        const auto version = m_versions->versionAt(row).version;
        m_compare->addItem(tr("Changes from version %1").arg(version), qlonglong(version));
    }
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(qlonglong(before))));
    m_compare->setMinimumWidth(m_compare->sizeHint().width());
}

/// A version is not compared with itself.
void ConfigurationPane::offerComparisons()
{
    auto* items = qobject_cast<QStandardItemModel*>(m_compare->model());
    for (int row = 1; items && row < m_compare->count(); ++row) {
        const bool isItself = m_compare->itemData(row).toLongLong() == chosen();
        items->item(row)->setEnabled(!isItself);
        items->item(row)->setToolTip(isItself ? tr("This is the version that is shown: choose another one to compare")
                                              : QString());
    }
}

void ConfigurationPane::showChosen()
{
    refresh();
    const auto* version = m_versions->find(chosen());
    if (!version || !m_feed)
        return;
    offerComparisons();
    const auto other = m_compare->currentData().toLongLong();
    m_view->setVisible(other == 0);
    m_differencePane->setVisible(other != 0);
    if (other == 0) {
        const client::Bot* bot = m_feed->bot();
        m_view->setDocument(version->document, &m_feed->session(), bot ? bot->instrument : Instrument());
        return;
    }
    if (other == version->version)
        return m_differencePane->showEmpty(Icon::Compare, tr("The same version"),
                                           tr("Choose another one in the list, or to compare with."), {});
    askDifferences(other, version->version, {});
}

ConfigurationWords ConfigurationPane::wordsOf(std::int64_t version) const
{
    const auto* known = m_versions->find(version);
    const client::Bot* bot = m_feed->bot();
    const InstrumentName market = bot ? bot->instrument.name : InstrumentName();
    const auto [otherBase, otherQuote] = known ? otherAssetsIn(known->document) : MarketAssets();
    return {m_feed->session().capabilities(),
            known ? strategyOf(known->document) : std::string(),
            market.base,
            market.quote,
            otherBase,
            otherQuote};
}

/// @param then  with m_changes filled; without it they are shown
void ConfigurationPane::askDifferences(std::int64_t from, std::int64_t to, std::function<void()> then)
{
    if (!then)
        m_differencePane->showLoading(tr("Comparing …"), false);
    ++m_questions;
    using Answer = Result<std::vector<client::ConfigurationDifference>>;
    auto take = [this, from, to, then](Answer answer) {
        if (then) {
            m_changes->setDifferences(answer ? std::move(*answer) : std::vector<client::ConfigurationDifference>(),
                                      from, to, wordsOf(from), wordsOf(to));
            return then();
        }
        if (!answer)
            return m_differencePane->showFailed(failureOf(answer.error(), tr("The versions could not be compared.")),
                                                {});
        const bool isSame = answer->empty();
        m_differences->setDifferences(std::move(*answer), from, to, wordsOf(from), wordsOf(to));
        if (isSame)
            m_differencePane->showEmpty(Icon::Compare, tr("Nothing is other"), tr("Both versions say the same."), {});
        else
            m_differencePane->showContent();
    };
    m_feed->fleet().differences(
        m_feed->id(), from, to,
        whileAlive(m_feed, [this, wanted = m_latest.only(this, std::move(take))](auto&& answer) mutable {
            --m_questions;
            wanted(std::forward<decltype(answer)>(answer));
            emit answered();
        }));
}

void ConfigurationPane::rollBack()
{
    const std::int64_t version = chosen();
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    if (!bot || version == 0)
        return;
    // The question says what would be other then.
    askDifferences(bot->version, version, [this, version] { m_commands.askRollBack(version, m_changes->text()); });
}

void ConfigurationPane::setRefusal(const QString& why)
{
    if (why == m_refusal)
        return;
    m_refusal = why;
    refresh();
}

void ConfigurationPane::refresh()
{
    const std::int64_t version = chosen();
    const client::Bot* bot = m_feed ? m_feed->bot() : nullptr;
    m_title->setFont(m_appearance.font(FontRole::Title));
    m_title->setFullText(version > 0 ? tr("Version %1").arg(version) : QString());
    m_title->setMinimumWidth(m_title->fontMetrics().horizontalAdvance(m_title->fullText()) + 2);
    m_rollBack->setIcon(m_appearance.icon(Icon::Undo));
    m_copy->setIcon(m_appearance.icon(Icon::Copy));
    m_rollBack->setEnabled(bot && version > 0 && version != bot->version && !m_feed->isAway() && !m_feed->isRemoved() &&
                           !m_commands.isBusy() && m_refusal.isEmpty());
    m_rollBack->setToolTip(m_refusal.isEmpty() ? tr("Make this version the newest again") : plainTip(m_refusal));
    m_copy->setEnabled(version > 0);
}

void ConfigurationPane::retranslate()
{
    m_table->setAccessibleName(tr("Versions of the configuration"));
    m_differenceTable->setAccessibleName(tr("Differences"));
    m_compare->setAccessibleName(tr("What is shown of the version"));
    m_compare->setToolTip(m_compare->accessibleName());
    m_rollBack->setText(tr("Roll back…"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the configuration as JSON"));
    m_versions->refresh();
    m_differences->refresh();
    m_view->retranslate();
    fillComparisons();
    showVersions();
}

QVariantMap ConfigurationPane::savedState() const
{
    return {{QStringLiteral("splitter"), m_splitter->saveState()}};
}

void ConfigurationPane::restoreState(const QVariantMap& state)
{
    m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
}

} // namespace wh::ui
