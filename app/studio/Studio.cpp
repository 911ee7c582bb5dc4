// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/Studio.h"

#include "core/base/HiddenText.h"
#include "ui/common/ErrorText.h"
#include "ui/remote/RemoteLink.h"
#include "ui/settings/SettingsTable.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace wh::studio {

namespace {

constexpr int kPatienceMs = 180'000; ///< for all pictures: a sample, and pages that ask the engine
constexpr int kBadInput = 2;
constexpr int kInternal = 3;

} // namespace

Studio::Studio(QApplication& application, ui::Settings& settings, const StudioOptions& options,
               const ui::Places& places, const EnginePlaces& engine)
    : m_options(options)
    , m_places(engine)
    , m_settings(settings)
    , m_language(application)
    , m_preferences(settings, m_appearance, m_language)
    , m_session(m_engine.transport())
    , m_directory(settings)
    , m_sample(m_session)
{
    m_engine.open(m_places); // on its own thread, while the window is being made
    m_links.attach(m_session);
    m_facts = std::make_unique<ui::FactSource>(m_links, m_notifier);
    m_appearance.install(application);
    if (!options.language.isEmpty())
        m_language.choose(options.language);
    if (!options.theme.isEmpty())
        m_appearance.setChoice(options.theme == u"dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    m_window = std::make_unique<ui::MainWindow>(ui::ShellContext{
        {m_appearance, m_session, m_navigator, m_undo}, settings, places, m_links, m_directory, m_notifier});
    if (takesPictures()) {
        tellNotices();
    } else {
        connectDesktop();
        m_quitSignals = std::make_unique<QuitSignals>([this] {
            m_window->quit();
            QCoreApplication::exit(0); // also where a dialog is still open
        });
        m_first = std::make_unique<FirstInstance>(places.dataFolder, [this](const QString& run) {
            m_window->bringToFront();
            if (run.isEmpty())
                return;
            if (m_knowsLists)
                openRun(run);
            else
                m_wanted = run;
        });
    }
}

Studio::~Studio()
{
    // The pages ask the session until they go.
    m_window.reset();
}

void Studio::connectDesktop()
{
    m_tray = std::make_unique<ui::BackgroundTray>(m_appearance, m_session);
    m_desktopNotices = ui::makeDesktopNotices(*m_tray);
    const auto open = [this] { m_window->bringToFront(); };
    connect(m_tray.get(), &ui::BackgroundTray::openRequested, this, open);
    connect(m_tray.get(), &ui::BackgroundTray::fleetRequested, this, [this, open] {
        open();
        m_navigator.openPage(QStringLiteral("fleet"));
    });
    connect(m_tray.get(), &ui::BackgroundTray::quitRequested, this, [this, open] {
        open(); // what is asked is asked there
        m_window->askToQuit();
    });
    connect(m_desktopNotices.get(), &ui::DesktopNotices::opened, this, [this, open](const ui::Target& target) {
        open();
        m_window->open(target);
    });
    connect(&m_notifier, &ui::Notifier::alerted, this, [this](const ui::Alert& alert) {
        // Who looks at the window sees it there.
        const bool isSeen = QApplication::activeWindow() != nullptr;
        if (!isSeen && alert.level != ui::Alert::Level::Note && m_settings.value(ui::setting::kDesktopNotices))
            m_desktopNotices->show(alert);
    });
    connect(m_window.get(), &ui::MainWindow::wentToBackground, this, [this] {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_tray->setVisible(true);
    });
    connect(m_window.get(), &ui::MainWindow::cameToFront, this, [this] {
        QGuiApplication::setQuitOnLastWindowClosed(true);
        m_tray->setVisible(false);
    });
}

void Studio::start()
{
    connect(m_window.get(), &ui::MainWindow::engineRetryRequested, this, &Studio::open);
    connect(&m_links, &ui::EngineLinks::retryRequested, this, &Studio::open);
    if (!takesPictures())
        m_links.follow(m_directory, ui::remoteLinks(m_directory, m_secrets));
    connect(&m_session, &ui::Session::failed, this, [this] {
        if (takesPictures())
            giveUp(ui::errorText(*m_session.error()), kInternal);
    });
    const auto look = [this] { onListsCurrent(); };
    connect(&m_session, &ui::Session::ready, this, look);
    connect(&m_session.runs(), &ui::ListSignals::stateChanged, this, look);
    connect(&m_session.datasets(), &ui::ListSignals::stateChanged, this, look);
    m_window->restore();
    if (takesPictures()) {
        m_window->setWindowState(Qt::WindowNoState);
        m_window->setMinimumSize(m_options.size);
        m_window->resize(m_options.size);
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this,
                [this] { giveUp(QStringLiteral("a page did not come to rest"), kInternal); });
        m_patience.start(kPatienceMs);
    }
    m_window->show();
    m_session.start();
}

void Studio::open()
{
    m_engine.open(m_places);
    m_session.start();
}

void Studio::onListsCurrent()
{
    using State = ui::LiveList<client::Run>::State;
    const bool isCurrent = m_session.isReady() && m_session.runs().state() == State::Current &&
                           m_session.datasets().state() == ui::LiveList<client::Dataset>::State::Current;
    if (!isCurrent || m_knowsLists)
        return;
    m_knowsLists = true;
    if (!m_wanted.isEmpty())
        openRun(std::exchange(m_wanted, QString()));
    if (!m_options.sample || !m_session.runs().items().empty()) {
        if (!m_options.run.isEmpty())
            openRun(m_options.run);
        return takePictures();
    }
    connect(&m_sample, &ui::SampleRun::failed, this, [this](const Error& error) {
        if (takesPictures())
            giveUp(ui::errorText(error), kInternal);
        else
            m_window->notices().add(ui::Notice::Level::Warning, error);
    });
    connect(&m_sample, &ui::SampleRun::ended, this, [this](const QString& run) {
        openRun(m_options.run.isEmpty() ? run : m_options.run);
        takePictures();
    });
    m_sample.start();
}

void Studio::openRun(const QString& run)
{
    if (m_session.runs().find(run.toStdString()))
        return m_navigator.openRun(run);
    const QString sentence = tr("There is no run %1.").arg(run);
    if (takesPictures())
        giveUp(sentence, kBadInput);
    else
        m_window->notices().add(ui::Notice::Level::Warning, sentence);
}

void Studio::tellNotices()
{
    const auto tell = [](const ui::Notice& notice) {
        if (notice.level != ui::Notice::Level::Note)
            std::fprintf(stderr, "wheelhouse: %s\n", withoutHidden(notice.text.toStdString()).c_str());
    };
    ui::NoticeLog& log = m_window->notices();
    for (int row = log.rowCount(); row-- > 0;)
        tell(*log.at(log.index(row, 0)));
    connect(&log, &ui::NoticeLog::added, this, tell);
}

void Studio::takePictures()
{
    if (takesPictures())
        takeNextPicture();
}

void Studio::takeNextPicture()
{
    if (m_picture == m_options.pictures.size())
        return QCoreApplication::exit(0);
    ui::Page* page = m_window->pages().open(m_options.pictures[m_picture].page);
    // Layouts and palettes reach the widgets through the event loop, and may make the page ask for more.
    const auto later = [page](auto work) { QMetaObject::invokeMethod(page, std::move(work), Qt::QueuedConnection); };
    later([this, page, later] {
        if (page->isSettled())
            return later([this] { grab(); });
        connect(page, &ui::Page::settled, this, &Studio::takeNextPicture,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    });
}

void Studio::grab()
{
    const StudioOptions::Picture& picture = m_options.pictures[m_picture];
    const auto& jobs = m_session.jobs().items();
    if (std::any_of(jobs.begin(), jobs.end(), [](const client::Job& job) { return !job.hasEnded(); })) {
        connect(&m_session.jobs(), &ui::ListSignals::itemChanged, this, &Studio::takeNextPicture,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (!m_window->pages().current()->isSettled())
        return takeNextPicture();
    const QFileInfo file(picture.file);
    QDir().mkpath(file.absolutePath());
    if (!m_window->grab().save(picture.file, "PNG"))
        return giveUp(tr("%1 cannot be written.").arg(picture.file), kInternal);
    std::printf("%s\n", qPrintable(QDir::toNativeSeparators(file.absoluteFilePath())));
    ++m_picture;
    takeNextPicture();
}

void Studio::giveUp(const QString& sentence, int status)
{
    std::fprintf(stderr, "wheelhouse: %s\n", withoutHidden(sentence.toStdString()).c_str());
    QCoreApplication::exit(status);
}

} // namespace wh::studio
