// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <QDialog>
#include <QPointer>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace wh::ui {

class Appearance;
class DifferenceView;
class EngineLink;
class NoticeBar;

/// Lets bots run another version of the script that they run: what changes in the code, which bots, and what the
/// engine's admission says of each. Those that are chosen and admitted take it up as a new version of their
/// configuration, between two ticks; that of before can be rolled back to. Deletes itself when it is closed; GUI
/// thread.
class PromoteDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param script  "script:NAME@VERSION"
    /// @param bot  the only one that is chosen at first; empty: all that work
    PromoteDialog(const Appearance& appearance, EngineLink& link, const std::string& script, const std::string& bot,
                  QWidget* parent);
    ~PromoteDialog() override;

    /// Nothing is on its way.
    bool isSettled() const { return m_underWay == 0; }
    QTableWidget* table() const { return m_table; }

signals:
    void settled();
    /// A sentence for the status bar.
    void said(const QString& sentence);

private:
    struct Row
    {
        client::Bot bot;
        std::optional<client::BotConfiguration> wanted;
        bool isJudged = false;
        std::vector<Error> findings;
        std::optional<client::GateResult> gate;
        std::optional<Error> failure; ///< of the last question about it
        std::int64_t version = 0;     ///< of its configuration, once it is done
    };
    using Files = std::map<std::string, std::string>;

    void layOut();
    void readFiles(const std::string& script);
    void judge(std::size_t row);
    void promote();
    void configure(std::size_t row);
    void showRow(std::size_t row);
    void showRows();
    void showDifference();
    void showButton();
    bool isChosen(std::size_t row) const;
    bool isReady(const Row& row) const;
    void begun() { ++m_underWay; }
    void ended();

    const Appearance& m_appearance;
    QPointer<EngineLink> m_link;
    const std::string m_script;
    std::vector<Row> m_rows;
    std::map<std::string, Files> m_files; ///< by script
    int m_underWay = 0;
    int m_done = 0;
    bool m_isWorking = false;

    QLabel* m_title;
    NoticeBar* m_notice;
    QTableWidget* m_table;
    QLabel* m_what;
    DifferenceView* m_difference;
    QPushButton *m_promote, *m_close;
};

} // namespace wh::ui
