// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studio/EngineHost.h"
#include "app/studio/FirstInstance.h"
#include "app/studio/QuitSignals.h"
#include "app/studio/StudioOptions.h"
#include "ui/common/Appearance.h"
#include "ui/desktop/BackgroundTray.h"
#include "ui/desktop/DesktopNotices.h"
#include "ui/language/LanguageChoice.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/EngineLinks.h"
#include "ui/notify/FactSource.h"
#include "ui/notify/Notifier.h"
#include "ui/remote/KeychainKeeper.h"
#include "ui/session/Navigator.h"
#include "ui/session/Session.h"
#include "ui/settings/Preferences.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/welcome/SampleRun.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUndoStack>

#include <memory>

class QApplication;

namespace wh::studio {

/// The program put together: an engine, a session with it, a window. Lives as long as the application does; its thread
/// is the GUI's.
class Studio final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(wh::studio::Studio)

public:
    /// @param settings  borrowed
    Studio(QApplication& application, ui::Settings& settings, const StudioOptions& options, const ui::Places& places,
           const EnginePlaces& engine);
    ~Studio() override;

    /// Opens the window, or takes the pictures; then the application's loop has the rest.
    void start();

private:
    void open();
    void connectDesktop();
    void onListsCurrent();
    void openRun(const QString& run);
    /// A picture tells warnings where somebody may read them: on standard error.
    void tellNotices();
    void takePictures();
    void takeNextPicture();
    void grab();
    void giveUp(const QString& sentence, int status);
    bool takesPictures() const { return !m_options.pictures.isEmpty(); }

    const StudioOptions m_options;
    const EnginePlaces m_places;
    ui::Settings& m_settings;
    EngineHost m_engine; ///< outlives the session
    ui::Appearance m_appearance;
    ui::LanguageChoice m_language;
    ui::Preferences m_preferences;
    ui::Session m_session; ///< with the engine in this process
    ui::EngineDirectory m_directory;
    ui::KeychainKeeper m_secrets;
    ui::EngineLinks m_links;
    ui::Notifier m_notifier;
    std::unique_ptr<ui::FactSource> m_facts; ///< borrows both
    ui::Navigator m_navigator;
    QUndoStack m_undo;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::BackgroundTray> m_tray;
    std::unique_ptr<ui::DesktopNotices> m_desktopNotices;
    ui::SampleRun m_sample;
    std::unique_ptr<FirstInstance> m_first;
    std::unique_ptr<QuitSignals> m_quitSignals;
    QTimer m_patience;
    bool m_knowsLists = false;
    QString m_wanted;        ///< a run that a later start asked for before the lists were known
    qsizetype m_picture = 0; ///< the next to be taken
};

} // namespace wh::studio
