// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/IconSet.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace wh::ui {

class Appearance;

/// A line above what it is about: what did not work, why and what to do, until it is closed or something else works.
/// Hidden while there is nothing to say. GUI thread.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param what  a translated sentence
    void showError(const Error& error, const QString& what);
    /// @param details  for the clipboard, may be empty
    void showFailure(const QString& sentence, const QString& details);
    void showNotice(const QString& text, Icon icon, Token colour);
    /// Other words for what is shown; its details stay.
    void setText(const QString& text, Icon icon, Token colour);
    void clear();
    QString text() const;
    /// What stays true until something else is said has no button that closes it.
    void setClosable(bool closable);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    const Appearance& m_appearance;
    Icon m_icon = Icon::Info;
    Token m_colour = Token::Muted;
    QString m_details;
    QLabel* m_picture;
    QLabel* m_text;
    QToolButton* m_copy;
    QToolButton* m_close;
};

} // namespace wh::ui
