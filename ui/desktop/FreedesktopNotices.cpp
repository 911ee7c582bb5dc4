// SPDX-License-Identifier: GPL-3.0-or-later
// Source: Desktop Notifications Specification 1.2, org.freedesktop.Notifications.
#include "ui/desktop/BackgroundTray.h"
#include "ui/desktop/DesktopNotices.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QMap>

namespace wh::ui {

namespace {

const auto kService = QStringLiteral("org.freedesktop.Notifications");
const auto kPath = QStringLiteral("/org/freedesktop/Notifications");

class FreedesktopNotices final : public DesktopNotices
{
    Q_OBJECT

public:
    explicit FreedesktopNotices(BackgroundTray& tray) : m_tray(tray)
    {
        connect(&tray, &BackgroundTray::sayingOpened, this, &DesktopNotices::opened);
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
        bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint, uint)));
    }

    void show(const Alert& alert) override
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return m_tray.say(alert);
        QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
        constexpr uchar kNormal = 1;
        constexpr uchar kCritical = 2; // stays until somebody has seen it
        const QVariantMap hints = {{QStringLiteral("urgency"),
                                    QVariant::fromValue(alert.level == Alert::Level::Failure ? kCritical : kNormal)},
                                   {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
        constexpr uint kNew = 0;
        constexpr int kUsualTime = -1;
        // The body may be markup: what comes from anywhere must not be.
        call.setArguments({QGuiApplication::applicationDisplayName(), kNew, QStringLiteral("wheelhouse"), alert.title,
                           alert.text.toHtmlEscaped(), QStringList{QStringLiteral("default"), tr("Open")}, hints,
                           kUsualTime});
        auto* pending = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(pending, &QDBusPendingCallWatcher::finished, this, [this, alert](QDBusPendingCallWatcher* done) {
            done->deleteLater();
            const QDBusPendingReply<uint> reply = *done;
            if (reply.isError())
                m_tray.say(alert);
            else
                m_shown.insert(reply.value(), alert.target);
        });
    }

private slots:
    void onAction(uint id, const QString& action)
    {
        Q_UNUSED(action)
        if (m_shown.contains(id))
            emit opened(m_shown.take(id));
    }
    void onClosed(uint id, uint reason)
    {
        Q_UNUSED(reason)
        m_shown.remove(id);
    }

private:
    BackgroundTray& m_tray;
    QMap<uint, Target> m_shown;
};

} // namespace

std::unique_ptr<DesktopNotices> makeDesktopNotices(BackgroundTray& tray)
{
    return std::make_unique<FreedesktopNotices>(tray);
}

} // namespace wh::ui

#include "FreedesktopNotices.moc"
