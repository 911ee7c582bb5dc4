// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace wh::ui {

class Appearance;
class StatePane;

/// The second step: the live markets of the engine, found by typing; two of them for a strategy that trades two. GUI
/// thread.
class MarketStep final : public QWidget
{
    Q_OBJECT

public:
    explicit MarketStep(const Appearance& appearance, QWidget* parent = nullptr);

    void showLoading();
    void showFailed(const Error& error);
    void setMarkets(std::vector<client::LiveMarket> markets);
    /// Whether the strategy trades a second market, which is asked for then.
    void setTwo(bool isTwo);
    bool isTwo() const { return m_isTwo; }
    /// Two where two are asked for; several of a bot that has several, until another is chosen.
    const std::vector<std::string>& chosen() const { return m_chosen; }
    /// What is chosen while nobody has: this one, else the same pair at another venue, else the engine's first.
    void prefer(const std::string& market) { m_preferred = market; }
    /// What the engine does not know stays chosen, so that its mistake is told.
    void choose(const std::vector<std::string>& markets);
    /// The first that is chosen; null where it is not known.
    const client::LiveMarket* market() const;
    /// The second; null where it is not known, or there is none.
    const client::LiveMarket* other() const;
    /// The engine's mistakes about it. @return the others
    std::vector<Error> setErrors(const std::vector<Error>& errors);
    QTableWidget& table() const { return *m_table; }

signals:
    void changed();
    /// A double click: this one, and on.
    void accepted();
    /// Ask for the markets again.
    void retryRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<std::string> firstChoice() const;
    /// Beside the first: another one of its venue and currency, else any other.
    void chooseOther();
    const client::LiveMarket* find(std::size_t which) const;
    void takeFirst(const std::string& market);
    void takeOther(const std::string& market);
    void showOther();
    void fill();
    void filter();
    void showChosen();
    void showAbout();

    const Appearance& m_appearance;
    std::vector<client::LiveMarket> m_markets;
    std::vector<std::string> m_chosen;
    std::string m_preferred;
    bool m_isFilling = false;
    bool m_isTwo = false;
    QLineEdit* m_filter;
    QLabel *m_two, *m_problem, *m_about, *m_otherLabel, *m_otherAbout;
    QTableWidget* m_table;
    QComboBox* m_other;
    StatePane* m_pane;
};

} // namespace wh::ui
