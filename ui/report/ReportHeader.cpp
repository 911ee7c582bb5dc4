// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportHeader.h"

#include "ui/common/Appearance.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/PlainText.h"
#include "ui/session/RunText.h"
#include "ui/session/Session.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kIconSize = 16;

} // namespace

ReportHeader::ReportHeader(const Appearance& appearance, Session& session, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_facts(new ElidedLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_menu(new QToolButton(this))
    , m_noticeRow(new QFrame(this))
    , m_noticeIcon(new QLabel(m_noticeRow))
    , m_notice(new QLabel(m_noticeRow))
    , m_copy(new QToolButton(m_noticeRow))
    , m_close(new QToolButton(m_noticeRow))
{
    for (QLabel* label : std::initializer_list<QLabel*>{m_title, m_state, m_facts, m_notice}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_notice->setWordWrap(true);
    m_noticeRow->setAutoFillBackground(true);
    m_noticeRow->setBackgroundRole(QPalette::AlternateBase);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* first = new QHBoxLayout;
    first->setSpacing(2 * kGrid);
    first->addWidget(m_title);
    first->addSpacing(kGrid);
    first->addWidget(m_stateIcon);
    first->addWidget(m_state);
    first->addStretch();
    first->addLayout(m_buttons);
    first->addWidget(m_menu);
    m_buttons->setSpacing(kGrid);
    auto* notice = new QHBoxLayout(m_noticeRow);
    notice->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    notice->setSpacing(2 * kGrid);
    notice->addWidget(m_noticeIcon, 0, Qt::AlignTop);
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_copy);
    notice->addWidget(m_close);
    m_noticeRow->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid / 2);
    column->addLayout(first);
    column->addWidget(m_facts);
    column->addWidget(m_noticeRow);
    for (QToolButton* button : {m_copy, m_close})
        button->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, m_noticeRow, &QWidget::hide);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(&appearance, &Appearance::changed, this, &ReportHeader::refresh);
    retranslate();
}

void ReportHeader::setActions(const QList<QAction*>& buttons, const QList<QAction*>& menu)
{
    for (QAction* action : buttons) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        m_buttons->addWidget(button);
    }
    auto* list = new QMenu(m_menu);
    list->addActions(menu);
    m_menu->setMenu(list);
}

void ReportHeader::setRun(const client::Run& run)
{
    if (run.id != m_run.id) {
        m_open.reset();
        m_noticeRow->hide();
    }
    m_run = run;
    refresh();
}

void ReportHeader::setReport(OpenReportPtr open)
{
    m_open = std::move(open);
    refresh();
}

void ReportHeader::showNotice(Icon icon, Token colour, const QString& text, const QString& details)
{
    m_icon = icon;
    m_colour = colour;
    m_details = details;
    m_notice->setText(text);
    m_copy->setVisible(!details.isEmpty());
    m_noticeRow->setVisible(!text.isEmpty());
    refresh();
}

QString ReportHeader::notice() const
{
    return m_noticeRow->isHidden() ? QString() : m_notice->text();
}

void ReportHeader::retranslate()
{
    m_menu->setText(tr("Export"));
    m_menu->setToolTip(tr("Write the report as a document, a picture or a table"));
    m_copy->setToolTip(tr("Copy the code and the context, for a report"));
    m_copy->setText(tr("Details"));
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
    refresh();
}

void ReportHeader::refresh()
{
    const auto dress = [this](QLabel* label, FontRole role, Token colour) {
        label->setFont(m_appearance.font(role));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_appearance.colour(colour));
        label->setPalette(palette);
    };
    m_menu->setIcon(m_appearance.icon(Icon::Export));
    m_close->setIcon(m_appearance.icon(Icon::Close));
    m_copy->setIcon(m_appearance.icon(Icon::Copy));
    m_noticeIcon->setPixmap(m_appearance.icon(m_icon, m_colour).pixmap(kIconSize, kIconSize));
    const StatusLook look = statusLook(m_run.status);
    m_title->setText(m_run.id.empty() ? QString() : runTitle(m_run));
    dress(m_title, FontRole::Title, Token::Text);
    m_stateIcon->setPixmap(m_appearance.icon(look.icon, look.colour).pixmap(kIconSize, kIconSize));
    m_state->setText(look.word);
    dress(m_state, FontRole::Body, look.colour == Token::Accent ? Token::Text : look.colour);

    const client::Strategy* strategy = m_session.strategy(m_run.strategy);
    QStringList facts{toQString(strategy ? strategy->title : m_run.strategy), toQString(m_run.dataset)};
    const auto& times = m_appearance.times();
    if (m_open) {
        const TimeRange run = m_open->extent();
        const bool isOneDay = times.date(run.from) == times.date(run.to);
        facts << tr("%1 to %2 %3", "from a moment to another, zone")
                     .arg(times.moment(run.from), isOneDay ? times.clock(run.to) : times.moment(run.to),
                          times.zoneName(run.to));
        const auto& setup = m_open->report.setup;
        const auto offset =
            std::find_if(setup.begin(), setup.end(), [](const auto& pair) { return pair.first == "clock_offset"; });
        if (offset != setup.end()) {
            const auto duration = parseDuration(offset->second);
            facts << tr("clock offset +%1").arg(duration ? durationText(*duration) : toQString(offset->second));
        }
    }
    facts << tr("seed %1").arg(toQString(m_run.seed));
    for (const auto& tag : m_run.tags)
        facts << u'#' + toQString(tag);
    if (!m_run.note.empty())
        facts << toQString(m_run.note).simplified();
    m_facts->setFullText(m_run.id.empty() ? QString() : facts.join(QStringLiteral("  ·  ")));
    QStringList tips{tr("Moments are by the bot's clock: when an event was received. The setup has the period as it "
                        "was chosen, by the recording's own times.")};
    if (!m_run.note.empty())
        tips << toQString(m_run.note);
    m_facts->setToolTip(plainTip(m_open ? m_facts->fullText() + u'\n' + tips.join(u'\n') : toQString(m_run.note)));
    dress(m_facts, FontRole::Small, Token::Muted);
}

} // namespace wh::ui
