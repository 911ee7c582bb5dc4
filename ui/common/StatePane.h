// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/IconSet.h"

#include "core/base/Task.h"

#include <QStackedWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace wh::ui {

class Appearance;

/// What a failed page tells: all but the first may be empty. Sentences, translated.
struct Failure
{
    QString what;    ///< "The recording could not be opened."
    QString why;     ///< "Block 17 has a wrong checksum."
    QString safe;    ///< "Nothing was changed."
    QString remedy;  ///< "Import it again from its source."
    QString details; ///< code and context, for the clipboard
};

/// A page's content, or what stands in its place: empty with a start, loading with progress and a way out, failed with
/// a remedy, cancelled. Never without a word. GUI thread.
class StatePane final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class State : std::uint8_t { Content, Empty, Loading, Failed, Cancelled };

    StatePane(const Appearance& appearance, QWidget* content, QWidget* parent = nullptr);

    State state() const { return m_state; }
    QWidget* content() const { return m_content; }

    void showContent();
    /// What the page is for, and the text of the one button that fills it (none where it is empty). @param other  of a
    /// quiet button beside it: another way
    void showEmpty(Icon icon, const QString& title, const QString& text, const QString& action,
                   const QString& other = {});
    void showLoading(const QString& title, bool cancellable);
    /// While loading: how far, what is done now, and how long it will take where that is known.
    void setProgress(const Progress& progress, const QString& text = {});
    /// @param other  of a quiet button beside it: another way
    void showFailed(const Failure& failure, const QString& action, const QString& other = {});
    void showCancelled(const QString& text, const QString& action);

    /// What the content needs; the words of a state have their lines broken where there is less room.
    QSize minimumSizeHint() const override;

signals:
    /// The one button of an empty, failed or cancelled page.
    void actionRequested();
    void cancelRequested();
    /// The quiet button of an empty or failed page.
    void otherRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showState(State state, Icon icon, Token colour, const QString& title, const QString& text);
    void setAction(const QString& action);
    void refresh();
    void fitTexts();

    const Appearance& m_appearance;
    QWidget* m_content;
    State m_state = State::Content;
    Icon m_icon = Icon::Empty;
    Token m_colour = Token::Muted;
    QString m_details;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_action;
    QPushButton* m_other;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QHBoxLayout* m_buttons;
};

} // namespace wh::ui
