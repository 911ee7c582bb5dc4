// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/JobRow.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/data/DatasetText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtMath>

namespace wh::ui {

namespace {

constexpr int kBarWidth = 180;
constexpr int kLinesHeight = 92;

} // namespace

QString progressText(const client::Job& job, const Appearance& appearance)
{
    const auto& numbers = appearance.numbers();
    if (job.status == "QUEUED")
        return JobRow::tr("waiting for its turn");
    QStringList parts;
    // An import counts bytes, the others events or moments: a share says it better.
    if (job.kind == "IMPORT" && job.total > 0)
        parts << JobRow::tr("%1 of %2", "bytes done, all bytes")
                     .arg(bytesText(job.done, numbers), bytesText(job.total, numbers));
    else if (job.share)
        parts << numbers.percent(*job.share, 0);
    if (job.eventsPerSecond > 0)
        parts << JobRow::tr("%1 events/s").arg(numbers.compact(job.eventsPerSecond));
    if (job.timeLeft)
        parts << JobRow::tr("%1 left", "time").arg(durationText(*job.timeLeft / kSecond * kSecond));
    return parts.join(QLatin1String(", "));
}

JobRow::JobRow(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_lines(new QPlainTextEdit(this))
    , m_cancel(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_dismiss(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel* label : {m_title, m_progress, m_text})
        label->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(kBarWidth, 8);
    m_lines->setReadOnly(true);
    m_lines->setMaximumHeight(kLinesHeight);

    auto* top = new QHBoxLayout;
    top->setSpacing(2 * kGrid);
    top->addWidget(m_icon);
    top->addWidget(m_title);
    top->addWidget(m_bar);
    top->addWidget(m_progress, 1);
    for (QPushButton* button : {m_cancel, m_retry, m_remove, m_copy, m_dismiss})
        top->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    column->addLayout(top);
    column->addWidget(m_text);
    column->addWidget(m_lines);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_text, m_bar, m_lines, m_cancel, m_retry, m_remove, m_copy, m_dismiss})
        widget->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // asked for once
        emit cancelRequested();
    });
    connect(m_retry, &QPushButton::clicked, this, &JobRow::retryRequested);
    connect(m_remove, &QPushButton::clicked, this, &JobRow::removeRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_dismiss, &QPushButton::clicked, this, &JobRow::dismissed);
    connect(&m_appearance, &Appearance::changed, this, &JobRow::refresh);
    refresh();
}

void JobRow::showProgress(const client::Job& job)
{
    m_job = job.id;
    m_title->setText(jobText(job));
    m_progress->setText(progressText(job, m_appearance));
    m_bar->setVisible(true);
    m_cancel->setVisible(true);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_title->text()));
    if (job.share) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(qRound(qBound(0.0, *job.share, 1.0) * 1000));
    } else {
        m_bar->setRange(0, 0);
    }
    refresh();
}

void JobRow::setEnded(const QString& title, const QString& text, bool isFailure)
{
    m_ended = true;
    m_failed = isFailure;
    m_title->setText(title);
    m_text->setText(text);
    m_text->show();
    m_progress->clear();
    m_bar->hide();
    m_cancel->hide();
    m_dismiss->show();
    setAccessibleName(title + QStringLiteral(". ") + text);
    refresh();
}

void JobRow::showFailed(const client::Job& job, bool retryable)
{
    m_job = job.id;
    const Error error = job.error.value_or(Error("internal.exception", {{"reason", "no reason is known"}}));
    m_details = errorDetails(error);
    m_copy->show();
    m_retry->setVisible(retryable);
    const QString title = QString::fromStdString(job.title);
    setEnded(job.kind == "IMPORT"     ? tr("%1 was not imported").arg(title)
             : job.kind == "GENERATE" ? tr("%1 was not generated").arg(title)
                                      : tr("%1 could not be verified").arg(title),
             errorText(error) + u' ' + tr("Nothing was changed."), true);
}

void JobRow::showNotes(const client::Job& job)
{
    m_job = job.id;
    QStringList shown;
    QStringList details;
    for (const auto& note : job.notes) {
        shown << noteText(note);
        details << errorDetails(note);
    }
    for (const auto& error : job.skipped) {
        shown << errorText(error);
        details << errorDetails(error);
    }
    m_details = details.join(u'\n');
    m_copy->show();
    m_lines->setPlainText(shown.join(u'\n'));
    // As high as its lines, and no higher: what is below the table takes room from it.
    const int edges = 2 * (m_lines->frameWidth() + qCeil(m_lines->document()->documentMargin()));
    m_lines->setFixedHeight(
        qMin(kLinesHeight, m_lines->fontMetrics().lineSpacing() * static_cast<int>(shown.size() + 1) + edges));
    m_lines->show();
    const auto skipped = static_cast<int>(job.skipped.size());
    setEnded(tr("%1 was imported").arg(QString::fromStdString(job.title)),
             skipped > 0 ? tr("%n bad line(s) left out:", "", skipped) : tr("To be known:"), false);
}

void JobRow::showError(const QString& what, const Error& error)
{
    m_details = errorDetails(error);
    m_copy->show();
    setEnded(what, errorText(error), true);
}

void JobRow::showDamaged(const QString& what, const Error& error)
{
    m_damaged = true;
    m_retry->show();
    m_remove->show();
    showError(what, error);
}

void JobRow::refresh()
{
    m_cancel->setText(tr("Cancel"));
    m_retry->setText(m_damaged ? tr("Import again…") : tr("Change and try again…"));
    m_remove->setText(tr("Remove…"));
    m_remove->setToolTip(tr("Remove the damaged recording from disk"));
    m_copy->setText(tr("Copy details"));
    m_copy->setToolTip(tr("Copy the code and the context, for a report"));
    m_dismiss->setText(tr("Dismiss"));
    m_bar->setAccessibleName(tr("Progress"));
    m_lines->setAccessibleName(tr("Lines that were left out"));
    const Icon icon = !m_ended ? Icon::Jobs : (m_failed ? Icon::Failed : Icon::Warning);
    const Token colour = !m_ended ? Token::Accent : (m_failed ? Token::Failed : Token::Warning);
    m_icon->setPixmap(m_appearance.icon(icon, colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_lines->setFont(m_appearance.font(FontRole::Mono));
    QPalette palette;
    palette.setColor(QPalette::WindowText, m_appearance.colour(Token::Muted));
    m_progress->setPalette(palette);
}

} // namespace wh::ui
