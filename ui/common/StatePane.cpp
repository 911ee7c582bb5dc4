// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StatePane.h"

#include "ui/common/Appearance.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace wh::ui {

namespace {

constexpr int kTextWidth = 440; ///< at most
constexpr int kLeastTextWidth = 200;
constexpr int kPictureSize = 32;

} // namespace

StatePane::StatePane(const Appearance& appearance, QWidget* content, QWidget* parent)
    : QStackedWidget(parent), m_appearance(appearance), m_content(content)
{
    auto* page = new QWidget(this);
    m_picture = new QLabel(page);
    m_title = new QLabel(page);
    m_text = new QLabel(page);
    m_bar = new QProgressBar(page);
    m_action = new QPushButton(page);
    m_other = new QPushButton(page);
    m_cancel = new QPushButton(page);
    m_copy = new QPushButton(page);

    m_picture->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_bar->setFixedSize(kLeastTextWidth, 8);
    m_bar->setTextVisible(false);
    m_action->setDefault(true);

    m_buttons = new QHBoxLayout;
    m_buttons->addStretch();
    for (QPushButton* button : {m_action, m_other, m_cancel, m_copy})
        m_buttons->addWidget(button);
    m_buttons->addStretch();

    auto* column = new QVBoxLayout(page);
    column->addStretch();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_picture, m_title, m_text, m_bar})
        column->addWidget(widget, 0, Qt::AlignHCenter);
    column->addSpacing(kGrid);
    column->addLayout(m_buttons);
    column->addStretch();

    addWidget(page);
    addWidget(m_content);
    connect(m_action, &QPushButton::clicked, this, &StatePane::actionRequested);
    connect(m_other, &QPushButton::clicked, this, &StatePane::otherRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StatePane::cancelRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(&m_appearance, &Appearance::changed, this, &StatePane::refresh);
    retranslate();
    refresh();
    showContent();
}

void StatePane::changeEvent(QEvent* event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatePane::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_copy->setText(tr("Copy details"));
    m_copy->setToolTip(tr("Copy the code and the context, for a report"));
    m_bar->setAccessibleName(tr("Progress"));
}

void StatePane::showContent()
{
    m_state = State::Content;
    setCurrentWidget(m_content);
}

void StatePane::showEmpty(Icon icon, const QString& title, const QString& text, const QString& action,
                          const QString& other)
{
    showState(State::Empty, icon, Token::Muted, title, text);
    setAction(action);
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
}

void StatePane::showLoading(const QString& title, bool cancellable)
{
    showState(State::Loading, Icon::Jobs, Token::Accent, title, QString());
    m_bar->setRange(0, 0);
    m_bar->setVisible(true);
    m_cancel->setVisible(cancellable);
}

void StatePane::setProgress(const Progress& progress, const QString& text)
{
    if (m_state != State::Loading)
        return;
    // Counts of bytes and events outgrow the bar's int: a thousandth of the way is finer than a pixel.
    if (progress.total > 0) {
        const double share = static_cast<double>(progress.done) / static_cast<double>(progress.total);
        m_bar->setRange(0, 1000);
        m_bar->setValue(qRound(qBound(0.0, share, 1.0) * 1000));
    } else {
        m_bar->setRange(0, 0);
    }
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    fitTexts();
}

void StatePane::showFailed(const Failure& failure, const QString& action, const QString& other)
{
    QStringList sentences;
    for (const QString& sentence : {failure.why, failure.safe, failure.remedy}) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    showState(State::Failed, Icon::Failed, Token::Failed, failure.what, sentences.join(u'\n'));
    setAction(action);
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    m_details = failure.details;
    m_copy->setVisible(!m_details.isEmpty());
}

void StatePane::showCancelled(const QString& text, const QString& action)
{
    showState(State::Cancelled, Icon::Cancel, Token::Muted, tr("Cancelled"), text);
    setAction(action);
}

void StatePane::showState(State state, Icon icon, Token colour, const QString& title, const QString& text)
{
    m_state = state;
    m_icon = icon;
    m_colour = colour;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_bar, m_action, m_other, m_cancel, m_copy})
        widget->setVisible(false);
    refresh();
    setCurrentIndex(0);
    // A screen reader reads the page's name when it takes the place of the content.
    currentWidget()->setAccessibleName(text.isEmpty() ? title : title + QStringLiteral(". ") + text);
}

void StatePane::setAction(const QString& action)
{
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void StatePane::refresh()
{
    m_picture->setPixmap(
        m_appearance.icon(m_icon, m_colour).pixmap(QSize(kPictureSize, kPictureSize), devicePixelRatioF()));
    m_title->setFont(m_appearance.font(FontRole::Title));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Muted));
    m_text->setPalette(palette);
    fitTexts();
}

/// A centred label is given the height of its hint, which knows nothing of its width.
void StatePane::fitTexts()
{
    const int width = qBound(kLeastTextWidth, this->width() - 8 * kGrid, kTextWidth);
    for (QLabel* label : {m_title, m_text}) {
        label->setFixedWidth(width);
        label->setMinimumHeight(qMax(0, label->heightForWidth(width)));
    }
}

void StatePane::resizeEvent(QResizeEvent* event)
{
    QStackedWidget::resizeEvent(event);
    fitTexts();
}

QSize StatePane::minimumSizeHint() const
{
    const int words = qMax(kLeastTextWidth, m_buttons->minimumSize().width()) + 8 * kGrid;
    const QSize content = m_content->minimumSizeHint().expandedTo(m_content->minimumSize());
    return {qMax(words, content.width()), QStackedWidget::minimumSizeHint().height()};
}

} // namespace wh::ui
