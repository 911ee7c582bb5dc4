// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/BotAsking.h"
#include "ui/fleet/FleetRows.h"
#include "ui/session/Page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace wh::ui {

class AwayBar;
class BotAssistant;
class FleetModel;
class FleetView;
class NoticeBar;
class StatePane;
class TotalsBar;

/// All bots on all engines: found, grouped, summed up, and told what to do, many at once. GUI thread.
class FleetPage final : public Page
{
    Q_OBJECT

public:
    /// @param rows  borrowed, outlives the page
    FleetPage(const PageContext& context, FleetRows& rows, QWidget* parent = nullptr);
    ~FleetPage() override;

    QList<QAction*> pageActions() const override;
    QList<QAction*> toolActions() const override;
    QVariantMap savedState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFilter() override;
    bool isSettled() const override;

    /// The bot in the table. @return whether it is shown
    bool select(const QString& engine, const QString& bot);
    /// The assistant for a new bot, with what is chosen already; each may be empty.
    void prepareBot(const QString& engine, const QString& strategy, const QString& market);
    /// The same to change a bot, or to make one like it.
    void configureBot(const QString& engine, const QString& bot);
    void duplicateBot(const QString& engine, const QString& bot);
    /// Asks which bots are to run another version of their script, and lets them. @param bot  the only one that is
    /// chosen at first; empty: all that work
    void promote(const QString& engine, const QString& script, const QString& bot);
    /// Bots from files; one alone is shown in the assistant first, where that can show all of it.
    void importFiles(const QStringList& files);
    /// Does it, or asks first where somebody has to agree.
    void command(BotCommand command, const std::vector<const FleetRow*>& bots, const std::string& policy = {});

    FleetModel& model() const { return *m_model; }
    FleetView& view() const { return *m_view; }

protected:
    void retranslate() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* action(const char* name) const;
    void makeActions();
    void retranslateActions();
    void layOut();
    void connectParts();
    void showState();
    void showSelection();
    void showRefusals(const std::vector<const FleetRow*>& bots);
    void showTotals();
    QString selectionText(const std::vector<const FleetRow*>& rows, const std::vector<const FleetRow*>& bots) const;
    /// @param remark  goes behind what was done
    void run(BotCommand command, const std::string& policy, const std::vector<AskedBot>& bots,
             const QString& remark = {});
    void tell(const QString& what, const QString& done, const std::vector<AskedBot>& bots,
              std::function<void(const std::vector<AskedBot>&)> repeat);
    void askTags();
    void askExport();
    void exportTo(const QString& path, const std::vector<AskedBot>& bots);
    void askImport();
    /// Asks which engine, where several take bots.
    void chooseImport(EngineLink& first, const std::vector<std::string>& documents);
    void importInto(EngineLink& link, const std::vector<std::string>& documents);
    void showMenu(const QPoint& position);
    EngineLink* linkForNew() const;
    BotAssistant* openAssistant();
    /// Calls with the configuration of a bot, once it is there.
    void withConfiguration(const QString& engine, const QString& bot,
                           std::function<void(EngineLink&, const client::BotConfiguration&)> use);

    FleetRows& m_rows;
    BotAsking* m_asking;
    FleetModel* m_model;
    FleetView* m_view;
    StatePane* m_pane;
    NoticeBar* m_notice;
    AwayBar* m_away;
    TotalsBar* m_totals;
    QWidget* m_tools; ///< above the table
    QLineEdit* m_filter;
    QComboBox* m_grouping;
    QToolButton *m_columns, *m_more;
    QLabel* m_selected;
    QMap<QString, QAction*> m_actions;
    QMenu *m_stopMenu, *m_moreMenu, *m_columnMenu;
    std::vector<QToolButton*> m_buttons;
    QPointer<BotAssistant> m_assistant;
};

} // namespace wh::ui
