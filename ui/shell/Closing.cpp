// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Closing.h"

#include "ui/common/Appearance.h"
#include "ui/common/ErrorText.h"
#include "ui/settings/SettingsTable.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kWidth = 520;
constexpr int kIndent = 24;                   ///< of what explains a choice, under its words
constexpr std::chrono::seconds kPatience{30}; ///< the engine's own limit for a graceful stop is 10 s
constexpr qsizetype kMostNamed = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

QLabel* makeText(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

// What a stop means

StopSummary StopSummary::of(const std::vector<client::Bot>& bots)
{
    StopSummary summary;
    const auto count = [](Part& part, const client::Bot& bot) {
        part.bots += bot.isLeg() ? 0 : 1; // a second market stops with its bot
        part.orders += bot.figures.openOrders;
    };
    for (const client::Bot& bot : bots) {
        if (!bot.isAtWork())
            continue;
        count(summary.all, bot);
        count(bot.stopPolicy == "KEEP"      ? summary.keep
              : bot.stopPolicy == "FLATTEN" ? summary.flatten
                                            : summary.cancel,
              bot);
    }
    return summary;
}

QStringList StopSummary::sentences() const
{
    QStringList said;
    const auto orders = [](const Part& part) {
        return Words::tr("%n order(s)", nullptr, static_cast<int>(part.orders));
    };
    if (cancel.bots > 0)
        said << Words::tr("%n bot(s): %1 cancelled, positions kept.", nullptr, cancel.bots).arg(orders(cancel));
    if (keep.bots > 0)
        said << Words::tr("%n bot(s): %1 and positions kept.", nullptr, keep.bots).arg(orders(keep));
    if (flatten.bots > 0)
        said << Words::tr("%n bot(s): %1 cancelled, positions closed at the market.", nullptr, flatten.bots)
                    .arg(orders(flatten));
    return said;
}

// The question

ClosingDialog::ClosingDialog(const Appearance& appearance, const StopSummary& summary, int jobs, bool hasTray,
                             QWidget* parent)
    : QDialog(parent)
    , m_background(new QRadioButton(tr("They go on in the &background"), this))
    , m_stop(new QRadioButton(tr("&Stop them and quit"), this))
    , m_remember(new QCheckBox(tr("&Do so each time, without asking"), this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("closingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Bots are at work"));
    m_background->setObjectName(QStringLiteral("background"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_remember->setObjectName(QStringLiteral("remember"));
    m_go->setObjectName(QStringLiteral("go"));
    m_background->setChecked(true); // nothing is lost by it
    m_go->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    auto* title = makeText(tr("%n bot(s) of this computer are at work, with %1 out.", nullptr, summary.all.bots)
                               .arg(Words::tr("%n order(s)", nullptr, static_cast<int>(summary.all.orders))),
                           this);
    title->setFont(appearance.font(FontRole::Title));
    const QString away =
        hasTray ? tr("Without a window, until you quit. The icon in the tray brings the window back, and so does "
                     "starting Wheelhouse again.")
                : tr("Without a window, until you quit. This desktop has no tray for an icon: start Wheelhouse again "
                     "to bring the window back.");
    QStringList stops = summary.sentences();
    if (jobs > 0)
        stops << tr("%n job(s) under way are cancelled.", nullptr, jobs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(kGrid);
    column->addWidget(title);
    column->addSpacing(3 * kGrid);
    const auto add = [&](QRadioButton* choice, const QString& explanation) {
        auto* words = makeText(explanation, this);
        words->setForegroundRole(QPalette::PlaceholderText);
        words->setContentsMargins(kIndent, 0, 0, 0);
        choice->setAccessibleDescription(explanation);
        column->addWidget(choice);
        column->addWidget(words);
        column->addSpacing(2 * kGrid);
    };
    add(m_background, away);
    add(m_stop, stops.join(u'\n'));
    column->addSpacing(kGrid);
    column->addWidget(m_remember);
    column->addSpacing(3 * kGrid);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addStretch();
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(kWidth);
    connect(m_background, &QRadioButton::toggled, this, &ClosingDialog::showChoice);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const auto choice = m_background->isChecked() ? ClosingChoice::Background : ClosingChoice::Stop;
        const bool forGood = m_remember->isChecked();
        accept();
        emit chosen(choice, forGood);
    });
    showChoice();
    m_background->setFocus();
}

void ClosingDialog::showChoice()
{
    m_go->setText(m_background->isChecked() ? tr("Close the window") : tr("Stop and quit"));
}

// The stop

StoppingDialog::StoppingDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_text(makeText({}, this))
    , m_bar(new QProgressBar(this))
    , m_quit(new QPushButton(tr("Quit at once"), this))
    , m_stay(new QPushButton(tr("Keep the window"), this))
{
    setObjectName(QStringLiteral("stoppingDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Stopping bots"));
    m_quit->setObjectName(QStringLiteral("quit"));
    m_stay->setObjectName(QStringLiteral("stay"));
    m_quit->setToolTip(tr("What is still at work stays as it is, and is taken up at the next start"));
    m_stay->setDefault(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(2 * kGrid);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * kGrid);
    buttons->addStretch();
    buttons->addWidget(m_quit);
    buttons->addWidget(m_stay);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(kWidth);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLate = true;
        look();
    });
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_quit, &QPushButton::clicked, this, [this] {
        accept();
        emit ended();
    });
    auto& bots = session.bots();
    connect(&bots, &ListSignals::reset, this, &StoppingDialog::look);
    for (const auto signal : {&ListSignals::itemChanged, &ListSignals::removed})
        connect(&bots, signal, this, &StoppingDialog::look);
}

void StoppingDialog::begin()
{
    client::FleetClient::Ids ids;
    for (const client::Bot& bot : m_session.bots().items()) {
        m_count += bot.isAtWork() && !bot.isLeg() ? 1 : 0;
        if (bot.isAtWork() && bot.state != "STOPPING" && !bot.isLeg()) // a second market stops with its bot
            ids.push_back(bot.id);
    }
    m_bar->setRange(0, m_count);
    m_patience.start(kPatience);
    if (!ids.empty()) {
        m_session.client().fleet().stop(ids, {},
                                        whileAlive(this, [this](const Result<client::FleetClient::Outcomes>& outcomes) {
                                            if (!outcomes) {
                                                m_refusals << errorText(outcomes.error());
                                            } else {
                                                for (const client::BotOutcome& outcome : *outcomes) {
                                                    if (outcome.error)
                                                        m_refusals << errorText(*outcome.error);
                                                }
                                            }
                                            look();
                                        }));
    }
    look();
}

void StoppingDialog::look()
{
    QStringList names;
    QStringList legs;
    std::int64_t orders = 0;
    for (const client::Bot& bot : m_session.bots().items()) {
        if (!bot.isAtWork())
            continue;
        (bot.isLeg() ? legs : names) << toQString(bot.name);
        orders += bot.figures.openOrders;
    }
    if (names.isEmpty())
        names = legs; // what its bot has left behind
    if (names.isEmpty()) {
        m_session.bots().disconnect(this);
        m_patience.stop();
        accept();
        return emit ended(); // deleted later
    }
    const auto left = static_cast<int>(names.size());
    m_bar->setValue(m_count - left);
    QString named = names.mid(0, kMostNamed).join(QStringLiteral(", "));
    if (names.size() > kMostNamed)
        named += QStringLiteral(" …");
    QStringList sentences;
    sentences << (m_isLate ? tr("%n bot(s) have not stopped: %1.", nullptr, left).arg(named)
                           : tr("%n bot(s) are still at work: %1.", nullptr, left).arg(named));
    if (orders > 0)
        sentences << tr("%n order(s) are still out.", nullptr, static_cast<int>(orders));
    if (m_isLate)
        sentences << tr("If you quit now they stay as they are, and are taken up at the next start.");
    sentences << m_refusals;
    m_text->setText(sentences.join(u'\n'));
    m_text->setAccessibleName(m_text->text());
}

// Both

Closing::Closing(const Appearance& appearance, Session& session, Settings& settings, QWidget* window)
    : QObject(window)
    , hasTray([] { return QSystemTrayIcon::isSystemTrayAvailable(); })
    , m_appearance(appearance)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{}

int Closing::botsAtWork() const
{
    return StopSummary::of(m_session.bots().items()).all.bots;
}

void Closing::begin(bool isEnd, int jobs)
{
    if (m_dialog && m_dialog->isVisible())
        return m_dialog->activateWindow();
    const QString choice = m_settings.value(setting::kClosing);
    if (choice == u"stop")
        return act(ClosingChoice::Stop);
    if (choice == u"background" && !isEnd)
        return act(ClosingChoice::Background);
    auto* dialog =
        new ClosingDialog(m_appearance, StopSummary::of(m_session.bots().items()), jobs, hasTray(), m_window);
    m_dialog = dialog;
    connect(dialog, &ClosingDialog::chosen, this, [this](ClosingChoice chosen, bool forGood) {
        if (forGood)
            m_settings.set(setting::kClosing,
                           chosen == ClosingChoice::Stop ? QStringLiteral("stop") : QStringLiteral("background"));
        m_dialog = nullptr;
        act(chosen);
    });
    dialog->open();
}

void Closing::act(ClosingChoice choice)
{
    if (choice == ClosingChoice::Background)
        return emit backgroundChosen();
    auto* dialog = new StoppingDialog(m_session, m_window);
    m_dialog = dialog;
    connect(dialog, &StoppingDialog::ended, this, &Closing::ended);
    dialog->open();
    dialog->begin();
}

} // namespace wh::ui
