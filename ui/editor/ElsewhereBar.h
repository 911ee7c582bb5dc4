// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/OpenFiles.h"

#include <QWidget>

class QPushButton;

namespace wh::ui {

class Appearance;
class NoticeBar;

/// Above the code: that another program has changed or removed a file that has changes here too, and what can be done.
/// Hidden where there is none. GUI thread.
class ElsewhereBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ElsewhereBar(const Appearance& appearance, QWidget* parent = nullptr);

    void showFile(const OpenFiles::Place& place, OpenFiles::Elsewhere elsewhere);
    QString text() const;
    void retranslate();

signals:
    void loadWanted(const wh::ui::OpenFiles::Place& place);
    void keepWanted(const wh::ui::OpenFiles::Place& place);

private:
    OpenFiles::Place m_place;
    OpenFiles::Elsewhere m_elsewhere = OpenFiles::Elsewhere::Same;
    NoticeBar* m_notice;
    QPushButton* m_load;
    QPushButton* m_keep;
};

} // namespace wh::ui
