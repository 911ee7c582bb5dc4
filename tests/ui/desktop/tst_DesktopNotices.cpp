// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications against a service on a bus of our own.
#include "tests/ui/support/SessionBus.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/desktop/BackgroundTray.h"
#include "ui/desktop/DesktopNotices.h"

#include <QDBusConnection>
#include <QSignalSpy>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;

/// What a desktop has, as far as it is asked here.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString application, summary, body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public slots:
    uint Notify(const QString& application, uint, const QString&, const QString& summary, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        shown.append({application, summary, body, actions, hints});
        return static_cast<uint>(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

class TestDesktopNotices : public QObject
{
    Q_OBJECT

    test::SessionBus m_bus;
    NotificationService m_service;

    static Alert alert(Alert::Level level)
    {
        return {level,
                QStringLiteral("eth-grid failed"),
                QStringLiteral("Price < 1 & more"),
                QString(),
                {Target::Kind::Bot, QStringLiteral("fra-1"), QStringLiteral("7")}};
    }

private slots:
    void initTestCase()
    {
        if (!m_bus.start(DBUS_DAEMON))
            QSKIP("there is no dbus-daemon here");
    }

    void needsNoService()
    {
        StudioBench bench;
        BackgroundTray tray(bench.appearance(), bench.session());
        const auto notices = makeDesktopNotices(tray);
        notices->show(alert(Alert::Level::Failure));
        QTest::qWait(100); // its refusal is nothing to tell
        QVERIFY(m_service.shown.isEmpty());
    }

    void showsAndOpens()
    {
        // Another connection than the one that asks, as another program has.
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_service,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.Notifications")));
        StudioBench bench;
        BackgroundTray tray(bench.appearance(), bench.session());
        const auto notices = makeDesktopNotices(tray);
        QSignalSpy opened(notices.get(), &DesktopNotices::opened);
        notices->show(alert(Alert::Level::Failure));
        notices->show(alert(Alert::Level::Warning));
        QTRY_COMPARE(m_service.shown.size(), 2);
        QCOMPARE(m_service.shown[0].summary, QStringLiteral("eth-grid failed"));
        QCOMPARE(m_service.shown[0].body, QStringLiteral("Price &lt; 1 &amp; more"));
        QCOMPARE(m_service.shown[0].actions.value(0), QStringLiteral("default"));
        QCOMPARE(m_service.shown[0].hints.value(QStringLiteral("urgency")).toInt(), 2);
        QCOMPARE(m_service.shown[1].hints.value(QStringLiteral("urgency")).toInt(), 1);
        // When the answer with its number has come, a click leads to the bot.
        QVERIFY(QTest::qWaitFor(
            [&] {
                emit m_service.ActionInvoked(1, QStringLiteral("default"));
                return opened.wait(50);
            },
            20'000));
        QVERIFY((opened.first().first().value<Target>() == alert(Alert::Level::Failure).target));
        opened.clear();
        emit m_service.NotificationClosed(2, 2);
        emit m_service.ActionInvoked(2, QStringLiteral("default"));
        emit m_service.ActionInvoked(99, QStringLiteral("default")); // another program's
        QVERIFY(!opened.wait(300));
    }
};

QTEST_MAIN(TestDesktopNotices)
#include "tst_DesktopNotices.moc"
