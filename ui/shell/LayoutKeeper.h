// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace wh::ui {

/// Keeps how the window stands soon after somebody has changed it, so that an end without a farewell loses no more than
/// the last second: places, sizes, columns, what is open. Owned by the window; GUI thread.
class LayoutKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Waits for begin(). @param window  borrowed  @param store  writes what there is to be kept; cheap where nothing
    /// has changed
    LayoutKeeper(QWidget& window, std::function<void()> store);

    /// From now on: what is restored until then is nobody's doing.
    void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool maySpeakOfChange(const QObject* watched, const QEvent& event) const;

    QWidget& m_window;
    std::function<void()> m_store;
    QTimer m_soon;
};

} // namespace wh::ui
