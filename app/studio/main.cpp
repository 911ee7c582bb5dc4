// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/Studio.h"
#include "core/api/AuditLog.h"
#include "core/base/FileLock.h"
#include "core/base/HiddenText.h"
#include "core/data/Catalogue.h"
#include "ui/common/ErrorText.h"
#include "ui/settings/ScriptChoice.h"
#include "ui/settings/SettingsTable.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <exception>

using namespace wh;
using namespace wh::studio;

namespace {

enum ExitStatus : int { Ok = 0, BadInput = 2, Internal = 3 };

std::filesystem::path pathOf(const QString& name)
{
    return name.toStdU16String();
}

/// Where everything is: named on the command line, chosen in the settings, or usual.
ui::Places placesOf(const StudioOptions& options, const ui::Settings& settings)
{
    ui::Places places;
    places.usualDataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    places.isDataFolderNamed = !options.dataFolder.isEmpty();
    const QString chosen = settings.value(ui::setting::kDataFolder);
    places.dataFolder = chosen.isEmpty() ? places.usualDataFolder : chosen;
    if (places.isDataFolderNamed)
        places.dataFolder = QDir(options.dataFolder).absolutePath();
    // In the usual folder recordings are where the command line looks for them too.
    if (places.dataFolder == places.usualDataFolder)
        places.catalogueFolder = QString::fromStdU16String(Catalogue::defaultFolder().u16string());
    else
        places.catalogueFolder = places.dataFolder + QStringLiteral("/catalog");
    return places;
}

EnginePlaces enginePlacesOf(const ui::Places& places, const ui::Settings& settings, bool takesPictures)
{
    const auto folder = pathOf(places.dataFolder);
    EnginePlaces engine{pathOf(places.catalogueFolder), folder / "runs.sqlite", folder / "fleet",
                        api::AuditLog::fileIn(folder)};
    ui::chooseScriptLimits(settings, engine.scripts.limits);
    engine.botsLive = !takesPictures;
    return engine;
}

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#endif
}

int fail(const QString& sentence, int status)
{
    std::fprintf(stderr, "wheelhouse: %s\n", withoutHidden(sentence.toStdString()).c_str());
    return status;
}

/// A display that is named and cannot be used: Qt would abort, with a core file and advice to install it anew.
void onMessageOfAStart(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (type != QtFatalMsg) {
        std::fprintf(stderr, "%s\n", withoutHidden(qFormatLogMessage(type, context, text).toStdString()).c_str());
        return;
    }
    fail(QStringLiteral("the display \"%1\" cannot be used. "
                        "--screenshot PAGE FILE draws without one, and wheelhouse-cli needs none.")
             .arg(qEnvironmentVariable("DISPLAY", qEnvironmentVariable("WAYLAND_DISPLAY"))),
         Internal);
    std::_Exit(Internal);
}

/// The application, which tells as a sentence when it can have no windows.
class GuiApplication final : public QApplication
{
public:
    GuiApplication(int& argc, char** argv) : QApplication(prepared(argc), argv) { qInstallMessageHandler(nullptr); }

private:
    static int& prepared(int& argc)
    {
        qInstallMessageHandler(&onMessageOfAStart);
        return argc;
    }
};

/// As fail(), and in a window of its own where there can be one: who clicked an icon sees no terminal.
int failInAWindow(int& argc, char** argv, const Error& error, bool isQuiet, ExitStatus status = Internal)
{
    fail(ui::errorText(error), status);
    if (!isQuiet && hasDisplay()) {
        const GuiApplication application(argc, argv);
        QMessageBox box(QMessageBox::Critical, QStringLiteral("Wheelhouse"),
                        QApplication::translate("Studio", "Wheelhouse cannot start."), QMessageBox::Close);
        box.setInformativeText(ui::errorText(error));
        box.setDetailedText(ui::errorDetails(error));
        box.open();
        QObject::connect(&box, &QDialog::finished, &application, &QCoreApplication::quit);
        QApplication::exec();
    }
    return status;
}

int runStudio(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = StudioOptions::parse(arguments);
    if (!options)
        return fail(ui::errorText(options.error()) + QStringLiteral(" \"wheelhouse --help\" lists the options."),
                    BadInput);
    if (options->help || options->version) {
        std::fputs(options->help ? qPrintable(StudioOptions::helpText()) : "wheelhouse " WH_VERSION "\n", stdout);
        return Ok;
    }

    QCoreApplication::setApplicationName(QStringLiteral("wheelhouse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WH_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("wheelhouse"));
    const QString settingsFolder = options->dataFolder.isEmpty()
                                       ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                                       : QDir(options->dataFolder).absolutePath();
    ui::Settings settings(settingsFolder + QStringLiteral("/settings.ini"));
    const ui::Places places = placesOf(*options, settings);
    const bool takesPictures = !options->pictures.isEmpty();
    const ExitStatus namedStatus = options->dataFolder.isEmpty() ? Internal : BadInput; // whose folder it is
    if (!QDir().mkpath(places.dataFolder))
        return failInAWindow(argc, argv,
                             Error("data.catalogue_unwritable", {{"folder", places.dataFolder.toStdString()},
                                                                 {"reason", "the folder cannot be made"},
                                                                 {"remedy", "name another one with --data-dir DIR"}}),
                             takesPictures, namedStatus);
    const auto lockFile = pathOf(places.dataFolder) / "studio.lock";
    auto lock = FileLock::tryAcquire(lockFile);
    if (!lock)
        return failInAWindow(
            argc, argv,
            Error(lock.error())
                .with("remedy", "let yourself write into this folder, or name another one with --data-dir DIR"),
            takesPictures, namedStatus);
    if (!*lock && !takesPictures) {
        const QCoreApplication application(argc, argv);
        if (FirstInstance::call(places.dataFolder, options->run))
            return Ok;
        // It may have ended in the meantime.
        lock = FileLock::tryAcquire(lockFile);
        if (!lock)
            return fail(ui::errorText(lock.error()), Internal);
    }
    if (!*lock) {
        const auto holder = FileLock::holderOf(lockFile);
        return failInAWindow(
            argc, argv,
            Error("store.in_use", {{"path", places.dataFolder.toStdString()},
                                   {"holder", holder},
                                   {"remedy", "end that one, or name another folder with --data-dir"}}),
            takesPictures);
    }
    if (takesPictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay())
        return fail(QStringLiteral("there is no display (DISPLAY and WAYLAND_DISPLAY are not set). "
                                   "--screenshot PAGE FILE draws without one, and wheelhouse-cli needs none."),
                    Internal);

    GuiApplication application(argc, argv);
    Studio studio(application, settings, *options, places, enginePlacesOf(places, settings, takesPictures));
    studio.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return runStudio(argc, argv);
    } catch (const std::exception& exception) {
        return fail(QString::fromLocal8Bit(exception.what()), Internal);
    }
}
