// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace wh::ui {

class Appearance;

/// The local files among what is dragged; of folders, the files right in them. Sorted by path.
QStringList droppedFiles(const QMimeData* data);

/// Lies over a page while files are dragged above it, and says what dropping them does. GUI thread.
class DropHint final : public QWidget
{
    Q_OBJECT

public:
    DropHint(const Appearance& appearance, QWidget* page);

    void setText(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
    QString m_text;
};

} // namespace wh::ui
