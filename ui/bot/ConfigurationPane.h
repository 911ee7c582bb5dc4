// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Session.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QSplitter;
class QTableView;
class QToolButton;

namespace wh::ui {

class Appearance;
class BotCommands;
class BotFeed;
class ConfigurationView;
class DifferencesModel;
class ElidedLabel;
class StatePane;
class VersionsModel;
struct ConfigurationWords;

/// What a bot is made with: all versions of its configuration with who and when; the one that is chosen, to read, or as
/// what is other in it than in any other version; and the way back to it. GUI thread.
class ConfigurationPane final : public QWidget
{
    Q_OBJECT

public:
    /// Both borrowed; they outlive the pane.
    ConfigurationPane(const Appearance& appearance, BotCommands& commands, QWidget* parent = nullptr);

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    /// Why the token does not do for another version; empty: it does.
    void setRefusal(const QString& why);
    void retranslate();
    VersionsModel& versions() const { return *m_versions; }
    DifferencesModel& differences() const { return *m_differences; }
    ConfigurationView& view() const { return *m_view; }
    QTableView& table() const { return *m_table; }
    /// 0: none.
    std::int64_t chosen() const;
    bool isSettled() const { return m_questions == 0; }

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

signals:
    void answered();

private:
    void refresh();
    void showVersions();
    void showChosen();
    void fillComparisons();
    void offerComparisons();
    void askDifferences(std::int64_t from, std::int64_t to, std::function<void()> then);
    void rollBack();
    ConfigurationWords wordsOf(std::int64_t version) const;

    const Appearance& m_appearance;
    BotCommands& m_commands;
    QString m_refusal;
    BotFeed* m_feed = nullptr;
    VersionsModel* m_versions;
    DifferencesModel* m_differences;
    DifferencesModel* m_changes; ///< for the question before a roll-back
    QTableView* m_table;
    ElidedLabel* m_title;
    QComboBox* m_compare;
    QToolButton* m_rollBack;
    QToolButton* m_copy;
    ConfigurationView* m_view;
    QTableView* m_differenceTable;
    StatePane* m_differencePane;
    QSplitter* m_splitter;
    StatePane* m_pane;
    int m_questions = 0;
    LatestOnly m_latest;
};

} // namespace wh::ui
