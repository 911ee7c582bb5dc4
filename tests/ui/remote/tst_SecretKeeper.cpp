// SPDX-License-Identifier: GPL-3.0-or-later
// Keepers of secrets; the system's keychain against a real secret service on a bus of its own.
#include "tests/ui/support/SessionBus.h"
#include "ui/links/MemoryKeeper.h"
#include "ui/remote/KeychainKeeper.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using namespace wh::ui;

namespace {

std::optional<Result<std::optional<QString>>> read(SecretKeeper& keeper, const char* name)
{
    std::optional<Result<std::optional<QString>>> got;
    keeper.read(QLatin1String(name), [&](Result<std::optional<QString>> secret) { got = std::move(secret); });
    if (got || !QTest::qWaitFor([&] { return got.has_value(); }, 30'000))
        return std::nullopt; // at once, or never
    return got;
}

std::optional<Result<void>> finish(const std::function<void(SecretKeeper::Done)>& call)
{
    std::optional<Result<void>> got;
    call([&](Result<void> done) { got = std::move(done); });
    if (got || !QTest::qWaitFor([&] { return got.has_value(); }, 30'000))
        return std::nullopt;
    return got;
}

void keepsAndForgets(SecretKeeper& keeper)
{
    const auto name = QStringLiteral("engine-1");
    const QString secret = QStringLiteral("wh_12345678_ÄÖ€_secret");
    auto before = read(keeper, "engine-1");
    QVERIFY(before);
    QVERIFY2(*before, *before ? "" : before->error().toString().c_str());
    QVERIFY(!**before);
    const auto written = finish([&](auto done) { keeper.write(name, secret, done); });
    QVERIFY(written);
    QVERIFY2(*written, *written ? "" : written->error().toString().c_str());
    QCOMPARE(***read(keeper, "engine-1"), secret);
    QVERIFY(!**read(keeper, "engine-2"));
    QVERIFY(*finish([&](auto done) { keeper.write(name, QStringLiteral("other"), done); }));
    QCOMPARE(***read(keeper, "engine-1"), QStringLiteral("other"));
    for (int i = 0; i < 2; ++i) // the second time there is none
        QVERIFY(*finish([&](auto done) { keeper.remove(name, done); }));
    QVERIFY(!**read(keeper, "engine-1"));
}

} // namespace

class TestSecretKeeper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    test::SessionBus m_bus;
    QProcess m_keyring;

    bool startBus()
    {
#ifdef DBUS_DAEMON
        return m_bus.start(DBUS_DAEMON);
#else
        return false;
#endif
    }
    bool startKeyring()
    {
#ifdef KEYRING_DAEMON
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1String(name), m_folder.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(QStringLiteral(KEYRING_DAEMON),
                        {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                         QStringLiteral("--components=secrets"), QStringLiteral("--control-directory"),
                         m_folder.filePath(QStringLiteral("control"))});
        m_keyring.write("password");
        m_keyring.closeWriteChannel();
        return m_keyring.waitForStarted(20'000);
#else
        return false;
#endif
    }

private slots:
    void memory()
    {
        MemoryKeeper keeper;
        keepsAndForgets(keeper);
    }

    void answersNothingWhenItIsGone()
    {
        auto keeper = std::make_unique<MemoryKeeper>();
        bool isTold = false;
        keeper->read(QStringLiteral("x"), [&](const Result<std::optional<QString>>&) { isTold = true; });
        keeper.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isTold);
    }

    void saysThatThereIsNoKeychain()
    {
        if (!startBus())
            QSKIP("there is no dbus-daemon here");
        KeychainKeeper keeper;
        const auto got = read(keeper, "engine-1");
        QVERIFY(got);
        QVERIFY(!*got);
        QCOMPARE(got->error().code, "keychain.unavailable");
        const auto written =
            finish([&](auto done) { keeper.write(QStringLiteral("engine-1"), QStringLiteral("wh_12345678_x"), done); });
        QVERIFY(written);
        QCOMPARE(written->error().code, "keychain.unavailable");
        QCOMPARE(written->error().toString().find("wh_12345678"), std::string::npos);
    }

    void keychain()
    {
        if (!m_bus.isRunning() || !startKeyring())
            QSKIP("there is no gnome-keyring-daemon here");
        KeychainKeeper keeper(QStringLiteral("wheelhouse-test"));
        // It answers when it has its name on the bus.
        QVERIFY(QTest::qWaitFor([&] { return bool(*read(keeper, "engine-1")); }, 20'000));
        keepsAndForgets(keeper);
    }

    void cleanupTestCase()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
    }
};

QTEST_MAIN(TestSecretKeeper)
#include "tst_SecretKeeper.moc"
