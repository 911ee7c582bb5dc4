// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/FigureRow.h"

#include "core/client/BotValues.h"

#include <QFrame>
#include <QStringList>
#include <QTimer>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace wh::ui {

class Appearance;
class BotFeed;
class ElidedLabel;
class NoticeBar;
class Sparkline;

/// Which bot this is, on which engine, how it stands, and what can be done with it; below, why it failed or is held,
/// and that its engine is away. GUI thread.
class BotHeader final : public QFrame
{
    Q_OBJECT

public:
    explicit BotHeader(const Appearance& appearance, QWidget* parent = nullptr);

    /// Buttons at the right, in this order; those of the menu stand under one more.
    void setActions(const QList<QAction*>& buttons, const QList<QAction*>& menu);
    /// Another bot, or none. Borrowed; to be closed before it goes. @param engine  what its engine is called
    void open(BotFeed* feed, const QString& engine);
    void setEngineName(const QString& engine);
    /// The engine is away. @param heard  when it was heard last, wall clock; 0: never. None: it is there
    void setStale(std::optional<TimeNs> heard, const QString& why = {});
    /// What did not work, until it is closed.
    NoticeBar& notice() const { return *m_notice; }
    /// Why it failed or is held; empty: nothing is wrong with it.
    QString reasonText() const;
    QString staleText() const;
    const FigureRow& figures() const { return *m_figures; }
    QString stateWord() const;
    /// As which the state is drawn: of an engine that is away it is what was known.
    Token stateColour() const { return m_stateColour; }
    void retranslate();

signals:
    /// Go to the page of the row for its second market, or of the bot that it is the second market of.
    void otherRequested(const QString& bot);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void tick();
    void showTitle(const client::Bot* bot);
    void showOther();
    void fitFacts();
    void showFigures(const client::Bot& bot);
    void showReason(const client::Bot& bot);
    void showStale();

    const Appearance& m_appearance;
    BotFeed* m_feed = nullptr;
    QString m_engine;
    std::optional<TimeNs> m_heard; ///< since then all is stale
    bool m_isStale = false;
    QString m_why;
    Token m_stateColour = Token::Text;
    QLabel* m_stateIcon;
    QLabel* m_state;
    QStringList m_identity; ///< what is said of it, the most telling first
    ElidedLabel* m_facts;
    QLabel* m_newer;      ///< a version of its script exists
    QToolButton* m_other; ///< its second market, or whose it is
    QHBoxLayout* m_buttons;
    QToolButton* m_menu;
    FigureRow* m_figures;
    Sparkline* m_course;
    NoticeBar* m_stale;
    NoticeBar* m_reason;
    NoticeBar* m_notice;
    QTimer m_second; ///< ages go on
};

} // namespace wh::ui
