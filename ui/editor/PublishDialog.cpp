// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PublishDialog.h"

#include "core/base/Several.h"
#include "ui/common/Appearance.h"
#include "ui/common/EnterKey.h"
#include "ui/common/NoticeBar.h"
#include "ui/editor/ResultPane.h"
#include "ui/links/EngineLinks.h"
#include "ui/session/Navigator.h"
#include "ui/session/ScriptText.h"
#include "ui/session/Session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kLongestNote = 1000;

QLabel* words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PublishDialog::PublishDialog(const PageContext& context, EngineLinks& engines, ScriptProject project,
                             std::optional<ScriptDescription> description, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_engines(engines)
    , m_project(std::move(project))
    , m_description(std::move(description))
    , m_notice(new NoticeBar(context.appearance, this))
    , m_what(new QLabel(this))
    , m_standing(new QLabel(this))
    , m_engine(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
    , m_publish(new QPushButton(tr("&Publish"), this))
    , m_start(new QPushButton(tr("Start as &bot…"), this))
    , m_promote(new QPushButton(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("publishDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Publish"));
    setMinimumWidth(kWidth);
    layOut();
    if (m_description)
        describe();
    fillEngines();
    connectParts();
    showWork(false);
    ensurePolished();
    resize(kWidth, 0); // and then as high as its words need: as it is by itself, fields would give way to them
    makeRoom();
}

PublishDialog::~PublishDialog() = default;

void PublishDialog::layOut()
{
    QStringList files;
    for (const auto& [path, text] : m_project.files)
        files << toQString(path);
    m_form = new QFormLayout;
    m_form->addRow(tr("Engine"), m_engine);
    m_form->addRow(tr("Files"), words(files.join(QStringLiteral(", ")), this));
    m_form->addRow(tr("Note"), m_note);
    m_engine->setObjectName(QStringLiteral("publishEngine"));
    m_note->setObjectName(QStringLiteral("publishNote"));
    m_note->setMaxLength(kLongestNote);
    m_note->setPlaceholderText(tr("What is new, for whoever looks at this version later"));
    m_publish->setObjectName(QStringLiteral("publish"));
    m_close->setObjectName(QStringLiteral("closePublish"));
    m_start->setObjectName(QStringLiteral("startAsBot"));
    m_promote->setObjectName(QStringLiteral("promoteBots"));
    m_what->setWordWrap(true);
    m_what->setText(tr("The engine checks it first. What passes is kept as a version that never changes, and bots of "
                       "the engine can run it."));
    m_standing->setWordWrap(true);
    m_standing->setObjectName(QStringLiteral("publishStanding"));
    m_progress->setRange(0, 100);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_close, m_promote, m_start, m_publish})
        buttons->addWidget(button);
    m_publish->setDefault(true);
    letEnterPressFocused(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_notice);
    column->addWidget(m_what);
    column->addLayout(m_form);
    column->addWidget(m_standing);
    column->addWidget(m_progress);
    column->addStretch();
    column->addLayout(buttons);
}

/// Between the engine and the files.
void PublishDialog::describe()
{
    QStringList parameters;
    for (const auto& spec : m_description->parameters)
        parameters << toQString(spec.name);
    int row = 1;
    const auto add = [&](const QString& title, const QString& text) {
        m_form->insertRow(row++, title, words(text, this));
    };
    add(tr("Script"), toQString(m_description->name));
    add(tr("Version"), m_description->version.empty() ? tr("none: give meta a version, such as version: '1.0'")
                                                      : toQString(m_description->version));
    if (!m_description->description.empty())
        add(tr("What it does"), toQString(m_description->description));
    add(tr("Parameters"), parameters.isEmpty() ? tr("none") : parameters.join(QStringLiteral(", ")));
    setWindowTitle(tr("Publish %1").arg(toQString(m_description->name)));
}

void PublishDialog::setDescription(const ScriptDescription& description)
{
    if (m_description)
        return;
    m_description = description;
    describe();
    QMetaObject::invokeMethod(this, &PublishDialog::makeRoom, Qt::QueuedConnection); // once the new lines are shown
}

void PublishDialog::makeRoom()
{
    layout()->activate(); // with what is shown from now on
    const int needed = heightForWidth(width()) > 0 ? heightForWidth(width()) : sizeHint().height();
    if (needed > height())
        resize(width(), needed);
}

void PublishDialog::fillEngines()
{
    for (const EngineLink* each : m_engines.all()) {
        if (!each->isStale())
            m_engine->addItem(each->name(), each->id());
    }
    if (m_engine->count() == 0)
        m_notice->showNotice(tr("No engine is there to publish it to."), Icon::Warning, Token::Warning);
}

void PublishDialog::connectParts()
{
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_close, &QPushButton::clicked, this, &PublishDialog::reject);
    connect(m_start, &QPushButton::clicked, this, [this] {
        const QString engine = m_link ? m_link->id() : QString();
        accept();
        m_context.navigator.prepareBot(engine, toQString(m_published), m_market);
    });
    connect(m_promote, &QPushButton::clicked, this, [this] {
        const QString engine = m_link ? m_link->id() : QString();
        accept();
        m_context.navigator.promoteScript(engine, toQString(m_published));
    });
}

EngineLink* PublishDialog::link() const
{
    return m_engines.find(m_engine->currentData().toString());
}

void PublishDialog::publish()
{
    m_link = link();
    if (!m_link)
        return;
    if (m_isStill && !m_isStill())
        return m_notice->showNotice(tr("Files of the script have changed since this was opened. Close it and publish "
                                       "once more, to see what is published."),
                                    Icon::Warning, Token::Warning);
    client::PublishRequest request;
    request.main = m_project.main;
    request.note = m_note->text().trimmed().toStdString();
    if (m_description)
        request.name = m_description->name;
    for (const auto& [path, text] : m_project.files)
        request.files.push_back({path, text});
    m_notice->clear();
    m_told = 0;
    m_job.clear();
    showWork(true);
    follow();
    m_link->session().client().publishScript(
        request, whileAlive(this, [this](const Result<client::Job>& job) {
            if (!job) {
                showWork(false);
                return m_notice->showError(job.error(), tr("It was not published."));
            }
            m_job = job->id;
            const auto* known = m_link ? m_link->session().jobs().find(m_job) : nullptr;
            onJob(known ? *known : *job);
        }));
}

/// What the engine tells of its jobs.
void PublishDialog::follow()
{
    auto& jobs = m_link->session().jobs();
    disconnect(&jobs, nullptr, this, nullptr);
    const auto look = [this] {
        const auto* job = m_link && !m_job.empty() ? m_link->session().jobs().find(m_job) : nullptr;
        if (job)
            onJob(*job);
    };
    connect(&jobs, &ListSignals::itemChanged, this, look);
    connect(&jobs, &ListSignals::inserted, this, look);
    connect(&jobs, &ListSignals::reset, this, look);
    connect(&m_link->session(), &Session::ready, this, &PublishDialog::showDone);
}

void PublishDialog::onJob(const client::Job& job)
{
    if (m_job.empty() || job.id != m_job)
        return;
    if (job.publication && (job.publication->checks.size() != m_told || toQString(job.publication->begun) != m_begun)) {
        m_told = job.publication->checks.size();
        m_begun = toQString(job.publication->begun);
        emit checked(*job.publication);
    }
    if (job.hasEnded())
        return finish(job);
    m_progress->setValue(static_cast<int>(100 * job.share.value_or(0)));
    m_standing->setText(m_begun.isEmpty() ? tr("The engine reads it…") : tr("Checking: %1").arg(checkTitle(m_begun)));
}

void PublishDialog::finish(const client::Job& job)
{
    m_job.clear();
    m_published = job.publication && !job.error ? job.publication->script : std::string();
    showWork(false);
    if (job.error)
        m_notice->showError(withoutOthers(*job.error), tr("It was not published."));
    else if (m_published.empty())
        m_notice->showNotice(tr("It was cancelled, and nothing was published."), Icon::Info, Token::Muted);
    showDone();
    makeRoom();
    emit ended(m_link ? m_link->id() : QString(), toQString(m_published));
}

void PublishDialog::showWork(bool works)
{
    m_engine->setEnabled(!works);
    m_note->setEnabled(!works);
    m_publishFocus.setEnabled(*m_publish, !works && m_engine->count() > 0, this);
    m_progress->setVisible(works);
    m_progress->setValue(0);
    m_standing->setVisible(works);
    m_start->setVisible(false);
    m_promote->setVisible(false);
    if (works)
        makeRoom();
}

void PublishDialog::showDone()
{
    if (m_published.empty())
        return;
    m_standing->setText(tr("%1 is published on %2.").arg(toQString(m_published), m_link ? m_link->name() : QString()));
    m_standing->setVisible(true);
    m_publish->setVisible(false);
    m_close->setText(tr("Close"));
    const int bots = botsOfOlder();
    m_promote->setText(tr("Promote %n bot(s)…", nullptr, bots));
    m_promote->setVisible(bots > 0);
    m_start->setVisible(true);
    // The form of its parameters comes with the list of strategies.
    m_start->setEnabled(m_link && m_link->session().strategy(m_published));
    m_start->setDefault(true);
    if (m_start->isEnabled())
        m_start->setFocus();
}

int PublishDialog::botsOfOlder() const
{
    if (!m_link)
        return 0;
    const auto& bots = m_link->session().bots().items();
    return static_cast<int>(std::count_if(bots.begin(), bots.end(), [this](const client::Bot& bot) {
        return !bot.isLeg() && bot.strategy != m_published && scriptNameOf(bot.strategy) == scriptNameOf(m_published);
    }));
}

void PublishDialog::reject()
{
    if (!m_job.empty() && m_link)
        m_link->session().client().cancelJob(m_job, [](const Result<client::Job>&) {});
    QDialog::reject();
}

} // namespace wh::ui
