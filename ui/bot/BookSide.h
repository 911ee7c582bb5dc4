// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bot/BotUnits.h"
#include "ui/charts/BookSnapshot.h"

#include <QVariantMap>
#include <QWidget>

class QSplitter;

namespace wh::ui {

class Appearance;
class BotFeed;
class DepthChart;
class ElidedLabel;
class LadderModel;
class LadderView;
class StatePane;

/// The order book of a bot's market as it stands, with the bot's own orders in it: as a ladder and as a chart of depth.
/// GUI thread.
class BookSide final : public QWidget
{
    Q_OBJECT

public:
    explicit BookSide(const Appearance& appearance, QWidget* parent = nullptr);

    /// Another bot, or none. Borrowed; to be closed before it goes.
    void open(BotFeed* feed);
    void retranslate();
    LadderView& ladder() const { return *m_ladder; }
    LadderModel& model() const { return *m_model; }
    DepthChart& depth() const { return *m_depth; }

    QVariantMap savedState() const;
    void restoreState(const QVariantMap& state);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void later();
    void showBook();
    void showCaption();
    void fitLadder();

    const Appearance& m_appearance;
    BotFeed* m_feed = nullptr;
    ElidedLabel* m_caption;
    LadderModel* m_model;
    LadderView* m_ladder;
    DepthChart* m_depth;
    QSplitter* m_splitter;
    StatePane* m_pane;
    bool m_isWaiting = false; ///< for the event loop: book and orders are shown together
};

/// The book with own orders, in the ticks and lots of the instrument. Own orders beyond the levels that are known are
/// levels of their own.
BookSnapshot snapshotOf(const client::BotBook& book, const std::vector<client::BotOrder>& own,
                        const Instrument& instrument);

} // namespace wh::ui
