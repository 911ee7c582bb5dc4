// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wh::ui {

/// One line of plain text that gives way: where there is too little room it ends in "…", and hovering shows all of it.
/// It asks for the room of the whole text and needs none. GUI thread.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    /// Instead of setText(), which holds what is seen of it. Also the accessible name.
    void setFullText(const QString& text);
    const QString& fullText() const { return m_full; }
    bool isElided() const { return text() != m_full; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    int frameRoom() const;

    QString m_full;
    Qt::TextElideMode m_mode;
};

} // namespace wh::ui
