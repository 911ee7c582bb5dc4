// SPDX-License-Identifier: GPL-3.0-or-later
// A person attaches the real wheelhouse-engine with TLS and a token, through the page of engines.
#include "tests/e2e/EngineProcess.h"
#include "tests/ui/support/StudioBench.h"
#include "ui/engines/CertificateView.h"
#include "ui/engines/EngineColumns.h"
#include "ui/engines/EngineDialog.h"
#include "ui/engines/EnginesPage.h"
#include "ui/links/EngineDirectory.h"
#include "ui/links/MemoryKeeper.h"
#include "ui/remote/RemoteLink.h"
#include "ui/settings/Settings.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QTableView>

using namespace wh;
using namespace wh::ui;
using wh::test::StudioBench;
using State = EngineLink::State;

class TestAttachedEngine : public QObject
{
    Q_OBJECT

    static void click(QWidget* parent, const char* name)
    {
        auto* button = parent->findChild<QPushButton*>(QLatin1String(name));
        QVERIFY(button && button->isVisible());
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

private slots:
    void attachesAnEngineAndLosesIt()
    {
        EngineProcess process;
        QVERIFY(process.makeCertificate());
        const QString token = QString::fromUtf8(process.run("token create --role admin --name me").out.trimmed());
        QVERIFY(process.start({QStringLiteral("--tls-cert"), process.path("cert.pem"), QStringLiteral("--tls-key"),
                               process.path("key.pem")}));
        StudioBench bench;
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        EngineDirectory directory(settings);
        MemoryKeeper secrets;
        EngineLinks links;
        links.attach(bench.session());
        links.follow(directory, remoteLinks(directory, secrets,
                                            {std::chrono::milliseconds(20), std::chrono::milliseconds(50),
                                             std::chrono::milliseconds(200)}));
        EnginesPage page(bench.context(), links, directory);
        page.resize(1128, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        click(&page, "addFirst");
        auto* dialog = page.findChild<EngineDialog*>();
        QVERIFY(dialog);
        QPointer<QWidget> open = dialog;
        auto* result = dialog->findChild<QLabel*>(QStringLiteral("testResult"));
        dialog->findChild<QLineEdit*>(QStringLiteral("address"))->setText(process.url().toString());
        dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("fra-1"));
        click(dialog, "test");
        auto* view = dialog->findChild<CertificateView*>();
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), 20'000);
        QCOMPARE(view->fingerprint(),
                 QString::fromLatin1(
                     QSslCertificate(QByteArray(test::kCertificate)).digest(QCryptographicHash::Sha256).toHex()));
        click(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral("token")), 20'000);
        dialog->findChild<QLineEdit*>(QStringLiteral("token"))->setText(token);
        click(dialog, "test");
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral(WH_VERSION)), 20'000);
        click(dialog, "save");
        QTRY_VERIFY(!open);
        QCOMPARE(links.all().size(), std::size_t{2});
        const EngineLink* link = links.all()[1];
        QTRY_VERIFY_WITH_TIMEOUT(link->state() == State::Connected, 20'000);
        auto* table = page.findChild<QTableView*>(QStringLiteral("engines"));
        const auto cell = [&](EngineColumn column) {
            return table->model()->index(1, static_cast<int>(column)).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(cell(EngineColumn::Version), QStringLiteral(WH_VERSION), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(cell(EngineColumn::Latency).contains(QStringLiteral("s")), 20'000);
        process.kill();
        process.waitForEnd();
        QTRY_VERIFY_WITH_TIMEOUT(cell(EngineColumn::State).startsWith(QStringLiteral("Away for")), 20'000);
        QCOMPARE(cell(EngineColumn::Version), QStringLiteral(WH_VERSION));
    }
};

QTEST_MAIN(TestAttachedEngine)
#include "tst_AttachedEngine.moc"
