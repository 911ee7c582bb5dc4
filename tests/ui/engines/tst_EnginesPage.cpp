// SPDX-License-Identifier: GPL-3.0-or-later
// The page of engines by mouse and keyboard: every state of a link, and what a person decides about it.
#include "tests/ui/support/ScriptedLink.h"
#include "ui/common/ErrorText.h"
#include "ui/engines/CertificateView.h"
#include "ui/engines/EngineColumns.h"
#include "ui/engines/EngineDialog.h"
#include "ui/engines/EnginePane.h"
#include "ui/engines/EngineQuestions.h"
#include "ui/engines/EnginesPage.h"
#include "ui/engines/HealthView.h"
#include "ui/engines/LinkText.h"
#include "ui/links/EngineDirectory.h"
#include "ui/settings/Settings.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace wh;
using namespace wh::ui;
using wh::test::ScriptedLink;
using wh::test::StudioBench;
using State = EngineLink::State;

class TestEnginesPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StudioBench> m_bench;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EngineDirectory> m_directory;
    std::unique_ptr<EngineLinks> m_links;
    std::unique_ptr<EnginesPage> m_page;
    QPointer<ScriptedLink> m_trial; ///< the last one

    void openPage()
    {
        m_page = std::make_unique<EnginesPage>(m_bench->context(), *m_links, *m_directory);
        m_page->resize(1128, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    ScriptedLink* add(const char* name, const char* address)
    {
        EngineEntry entry;
        entry.name = QLatin1String(name);
        entry.address = QLatin1String(address);
        return link(*m_directory->add(entry));
    }
    ScriptedLink* link(const QString& id) const { return static_cast<ScriptedLink*>(m_links->find(id)); }
    QTableView* table() const { return m_page->findChild<QTableView*>(QStringLiteral("engines")); }
    QString cell(int row, EngineColumn column, int role = Qt::DisplayRole) const
    {
        return table()->model()->index(row, static_cast<int>(column)).data(role).toString();
    }
    QAction* action(const char* name) const { return m_page->findChild<QAction*>(QLatin1String(name)); }
    template<typename T>
    static T* in(QWidget* parent, const char* name)
    {
        auto* found = parent->findChild<T*>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    /// The dialog that is open, of its kind.
    template<typename T>
    T* dialog() const
    {
        for (auto* one : m_page->findChildren<T*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Waits for it, and that it has the keyboard.
    template<typename T>
    T* waitForDialog() const
    {
        if (!QTest::qWaitFor([this] { return dialog<T>() != nullptr; }, 5000) ||
            !QTest::qWaitForWindowActive(dialog<T>()))
            qFatal("no dialog opened");
        return dialog<T>();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<StudioBench>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_directory = std::make_unique<EngineDirectory>(*m_settings);
        m_links = std::make_unique<EngineLinks>();
        m_links->attach(m_bench->session());
        m_links->follow(*m_directory, [this](const EngineEntry& entry, EngineLinks::Purpose purpose) {
            auto made = std::make_unique<ScriptedLink>(entry, *m_bench);
            if (purpose == EngineLinks::Purpose::Try)
                m_trial = made.get();
            return made;
        });
    }
    void cleanup()
    {
        m_page.reset();
        m_links.reset();
        m_directory.reset();
        m_settings.reset();
        m_bench.reset();
    }

    void aloneItShowsTheEmbeddedOneAndAStart()
    {
        openPage();
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, EngineColumn::State), QStringLiteral("Starting"));
        QVERIFY(m_bench->start());
        QCOMPARE(cell(0, EngineColumn::State), QStringLiteral("Running"));
        QCOMPARE(cell(0, EngineColumn::Version), toQString(m_bench->session().engine()->version));
        QVERIFY(!cell(0, EngineColumn::Uptime).isEmpty());
        QVERIFY(m_page->findChild<QWidget*>(QStringLiteral("hint"))->isVisible());
        // Nothing can be done to it.
        for (const char* name : {"engines.edit", "engines.toggle", "engines.question", "engines.remove"})
            QVERIFY2(!action(name)->isEnabled(), name);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(in<QLabel>(m_page.get(), "healthWord")->text(), QStringLiteral("This engine keeps no bots."));
        QTest::mouseClick(in<QPushButton>(m_page.get(), "addFirst"), Qt::LeftButton);
        QVERIFY(waitForDialog<EngineDialog>());
    }

    void theTableFollowsTheLinks()
    {
        LinkRows rows(*m_links, engineColumns(m_bench->appearance()));
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(rows.rowCount(), 1);
        ScriptedLink* first = add("fra-1", "fra-1.example");
        ScriptedLink* second = add("fra-2", "fra-2.example");
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.linkAt(rows.index(1, 0)), first);
        QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
        second->become(State::Away, Error("remote.unreachable", {{"reason", "refused"}}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.front().front().toModelIndex().row(), 2);
        m_directory->remove(first->id());
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.linkAt(rows.index(1, 0)), second);
    }

    void everyStateHasAWordAnIconAndAWayOut_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("button");
        const auto row = [](State state, const char* code, const char* word, const char* button) {
            QTest::newRow(word) << static_cast<int>(state) << QString::fromLatin1(code) << QString::fromLatin1(word)
                                << QString::fromUtf8(button);
        };
        row(State::Off, "", "Disconnected", "Connect");
        row(State::Connecting, "", "Connecting", "");
        row(State::Connected, "", "Connected", "");
        row(State::Away, "remote.unreachable", "Away for 0 s", "Try now");
        row(State::TokenWanted, "engines.token_wanted", "Asks for a token", "Give the token…");
        row(State::CertificateNew, "new", "New certificate", "Look at the certificate…");
        row(State::CertificateChanged, "changed", "Certificate changed", "Look at the certificate…");
        row(State::Refused, "remote.token_refused", "Refused", "Give another token…");
        row(State::Refused, "remote.insecure", "Refused", "Try again");
    }

    void everyStateHasAWordAnIconAndAWayOut()
    {
        QFETCH(const int, state);
        QFETCH(const QString, code);
        QFETCH(const QString, word);
        QFETCH(const QString, button);
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        openPage();
        m_page->openEngine(fra->id());
        std::optional<Error> error;
        if (code == u"new")
            error = ScriptedLink::newCertificate();
        else if (code == u"changed")
            error = ScriptedLink::changedCertificate();
        else if (!code.isEmpty())
            error = Error(code.toStdString(), {{"reason", "because"}, {"name", "fra-1"}, {"url", "ws://x"}});
        fra->become(static_cast<State>(state), error);
        QCOMPARE(cell(1, EngineColumn::State), word);
        const auto icon = table()->model()->index(1, static_cast<int>(EngineColumn::State)).data(Qt::DecorationRole);
        QVERIFY(!icon.value<QIcon>().isNull());
        QCOMPARE(in<QLabel>(m_page.get(), "stateWord")->text(), word);
        const QString sentence = in<QLabel>(m_page.get(), "stateSentence")->text();
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(QStringLiteral("remote.")), qPrintable(sentence));
        auto* action = in<QPushButton>(m_page.get(), "engineAction");
        QCOMPARE(action->isVisible(), !button.isEmpty());
        if (!button.isEmpty())
            QCOMPARE(action->text(), button);
        QVERIFY(action->isEnabled() || (static_cast<State>(state) == State::Away && !fra->next)); // it is being tried
    }

    void theButtonKeepsItsPlaceThroughAnAttempt()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        openPage();
        m_page->openEngine(fra->id());
        fra->next = WallClock().now() + kMinute;
        fra->become(State::Away, Error("remote.unreachable", {{"reason", "connection refused"}, {"url", "wss://x"}}));
        auto* action = in<QPushButton>(m_page.get(), "engineAction");
        QVERIFY(action->isVisible() && action->isEnabled());
        action->setFocus();
        const QPoint place = action->mapToGlobal(QPoint());
        fra->next.reset(); // it is being tried
        fra->heardAt = WallClock().now() - kHour;
        fra->become(State::Away, Error("remote.unreachable",
                                       {{"reason", "the name fra-1.example could not be resolved by any of the name "
                                                   "servers of this computer"},
                                        {"url", "wss://x"}}));
        QTRY_VERIFY(!action->isEnabled());
        QVERIFY(action->isVisible());
        QCOMPARE(action->text(), QStringLiteral("Try now"));
        QCOMPARE(action->mapToGlobal(QPoint()), place);
        fra->next = WallClock().now() + kMinute;
        QTRY_VERIFY(action->isEnabled());
        QVERIFY(action->hasFocus());
        QCOMPARE(action->mapToGlobal(QPoint()), place);
    }

    void saysHowOldItIsWhatIsShown()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        fra->latency = 3'250'000;
        openPage();
        m_page->openEngine(fra->id());
        fra->become(State::Connected);
        QTRY_VERIFY(fra->session().isReady());
        QCOMPARE(cell(1, EngineColumn::Latency), QStringLiteral("3.25 ms"));
        fra->heardAt -= 90 * kSecond;
        fra->become(State::Away, Error("remote.unreachable", {{"reason", "connection refused"}}));
        const QString sentence = in<QLabel>(m_page.get(), "stateSentence")->text();
        QVERIFY2(sentence.contains(QStringLiteral("1 min 30 s ago")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("connection refused")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("It is being tried now.")), qPrintable(sentence));
        fra->next = WallClock().now() + 9 * kSecond - kSecond / 2;
        QTRY_VERIFY(in<QLabel>(m_page.get(), "stateSentence")->text().contains(QStringLiteral("Next attempt in 8 s.")));
        QCOMPARE(cell(1, EngineColumn::Latency), QStringLiteral("—"));
        // What was known stays, and is marked.
        QCOMPARE(cell(1, EngineColumn::Version), toQString(fra->session().engine()->version));
        QCOMPARE(table()
                     ->model()
                     ->index(1, static_cast<int>(EngineColumn::Version))
                     .data(Qt::ForegroundRole)
                     .value<QColor>(),
                 m_bench->appearance().colour(Token::Stale));
        // And it ages.
        QTRY_VERIFY(cell(1, EngineColumn::State) != QStringLiteral("Away for 0 s"));
    }

    void addsAnEngineByTheKeyboardAlone()
    {
        openPage();
        QTest::keyClick(table(), Qt::Key_Insert);
        auto* dialog = waitForDialog<EngineDialog>();
        auto* address = in<QLineEdit>(dialog, "address");
        QTRY_VERIFY(address->hasFocus());
        QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
        QTest::keyClicks(address, QStringLiteral("fra-1.example:9000"));
        QCOMPARE(in<QLineEdit>(dialog, "name")->text(), QStringLiteral("fra-1"));
        QTest::keyClick(address, Qt::Key_Tab);
        QTRY_VERIFY(in<QLineEdit>(dialog, "name")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto* token = in<QLineEdit>(dialog, "token");
        QTRY_VERIFY(token->hasFocus());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QTest::keyClicks(token, QStringLiteral(" wh_12345678_x "));
        QTest::keyClick(token, Qt::Key_Return);
        QTRY_VERIFY(!this->dialog<EngineDialog>());
        QCOMPARE(m_directory->entries().size(), std::size_t{1});
        const EngineEntry& entry = m_directory->entries().front();
        QCOMPARE(entry.address, QStringLiteral("wss://fra-1.example:9000"));
        QCOMPARE(link(entry.id)->asked, QStringList{QStringLiteral("token wh_12345678_x kept")});
        QCOMPARE(table()->currentIndex().row(), 1);
        QTRY_COMPARE(m_page->focusWidget(), table());
        QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("hint"))->isVisible());
    }

    void refusesMistakesWhereTheyAre()
    {
        add("fra-1", "fra-1.example");
        openPage();
        action("engines.add")->trigger();
        auto* dialog = waitForDialog<EngineDialog>();
        auto* address = in<QLineEdit>(dialog, "address");
        auto* problem = in<QLabel>(dialog, "problem:address");
        QVERIFY(!problem->isVisible());
        address->setText(QStringLiteral("ws://fra-2.example"));
        QVERIFY(problem->isVisible());
        QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
        QVERIFY(!in<QPushButton>(dialog, "test")->isEnabled());
        address->setText(QStringLiteral("https://fra-1.example"));
        QVERIFY2(problem->text().contains(QStringLiteral("fra-1")), qPrintable(problem->text()));
        address->setText(QStringLiteral("fra-2.example"));
        QVERIFY(!problem->isVisible());
        QTest::keyClick(dialog, Qt::Key_Tab);
        auto* name = in<QLineEdit>(dialog, "name");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("FRA-1"));
        QVERIFY(in<QLabel>(dialog, "problem:name")->isVisible());
        QVERIFY(!in<QPushButton>(dialog, "save")->isEnabled());
    }

    void triesTheConnectionBeforeAnythingIsKept()
    {
        openPage();
        action("engines.add")->trigger();
        auto* dialog = waitForDialog<EngineDialog>();
        in<QLineEdit>(dialog, "address")->setText(QStringLiteral("fra-1.example"));
        auto* test = in<QPushButton>(dialog, "test");
        auto* stop = in<QPushButton>(dialog, "cancelTest");
        auto* result = in<QLabel>(dialog, "testResult");
        QTest::mouseClick(test, Qt::LeftButton);
        QVERIFY(m_trial);
        QVERIFY(dialog->findChild<QProgressBar*>()->isVisible());
        QVERIFY(stop->isVisible() && !test->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!m_trial);
        QVERIFY(!dialog->findChild<QProgressBar*>()->isVisible());
        QCOMPARE(result->text(), QStringLiteral("Cancelled."));

        QTest::mouseClick(test, Qt::LeftButton);
        m_trial->become(State::CertificateNew, ScriptedLink::newCertificate());
        auto* view = dialog->findChild<CertificateView*>();
        QVERIFY(view->isVisible());
        auto* accept = in<QPushButton>(dialog, "accept");
        QVERIFY(accept->isVisible());
        QTest::mouseClick(accept, Qt::LeftButton);
        QCOMPARE(m_trial->asked.last(), QStringLiteral("accept ") + view->fingerprint());
        QVERIFY(!view->isVisible());
        m_trial->become(State::TokenWanted, Error("engines.token_wanted", {{"name", "fra-1"}}));
        auto* token = in<QLineEdit>(dialog, "token");
        QTRY_VERIFY(token->hasFocus());
        QTest::keyClicks(token, QStringLiteral("wh_12345678_x"));
        QTRY_VERIFY(!m_trial); // it was of other fields
        QTest::mouseClick(test, Qt::LeftButton);
        QCOMPARE(m_trial->asked, QStringList{QStringLiteral("token wh_12345678_x asked")});
        QCOMPARE(m_trial->entry().certificate, view->fingerprint());
        m_trial->become(State::Connected);
        QTRY_VERIFY(result->text().contains(QStringLiteral("Connected: version " WH_VERSION)));
        QVERIFY(m_directory->entries().empty());
        QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
        QCOMPARE(m_directory->entries().size(), std::size_t{1});
        QCOMPARE(m_directory->entries().front().certificate.size(), 64);

        // What cannot be reached is said, once.
        action("engines.add")->trigger();
        dialog = waitForDialog<EngineDialog>();
        in<QLineEdit>(dialog, "address")->setText(QStringLiteral("fra-2.example"));
        QTest::mouseClick(in<QPushButton>(dialog, "test"), Qt::LeftButton);
        m_trial->become(State::Away, Error("remote.unreachable", {{"reason", "Connection refused"}}));
        QVERIFY(in<QLabel>(dialog, "testResult")->text().contains(QStringLiteral("Connection refused")));
        QTRY_VERIFY(!m_trial);
    }

    /// A test by the keyboard: the focus stays with it, and Enter does what the focused button says.
    void aTestByTheKeyboardSavesNothing()
    {
        openPage();
        action("engines.add")->trigger();
        auto* dialog = waitForDialog<EngineDialog>();
        in<QLineEdit>(dialog, "address")->setText(QStringLiteral("fra-1.example"));
        auto* test = in<QPushButton>(dialog, "test");
        auto* stop = in<QPushButton>(dialog, "cancelTest");
        const auto enter = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
        QTRY_VERIFY(in<QLineEdit>(dialog, "address")->hasFocus());
        test->setFocus();
        QCOMPARE(QApplication::focusWidget(), test);
        enter();
        QVERIFY(m_trial);
        QCOMPARE(QApplication::focusWidget(), stop);
        enter();
        QTRY_VERIFY(!m_trial);
        QCOMPARE(QApplication::focusWidget(), test);
        enter();
        QVERIFY(m_trial);
        m_trial->become(State::CertificateNew, ScriptedLink::newCertificate());
        QCOMPARE(QApplication::focusWidget(), test);
        in<QPushButton>(dialog, "accept")->setFocus();
        enter();
        QVERIFY(m_trial->asked.last().startsWith(QStringLiteral("accept ")));
        QCOMPARE(QApplication::focusWidget(), stop);
        m_trial->become(State::Connected);
        QTRY_COMPARE(QApplication::focusWidget(), test);
        QVERIFY(m_directory->entries().empty());
        in<QPushButton>(dialog, "cancel")->setFocus();
        enter();
        QTRY_VERIFY(!this->dialog<EngineDialog>());
        QVERIFY(m_directory->entries().empty());
    }

    void changesAnEngine()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        const QString id = fra->id();
        fra->asked.clear();
        openPage();
        m_page->openEngine(id);
        QTest::keyClick(table(), Qt::Key_F2);
        auto* dialog = waitForDialog<EngineDialog>();
        QCOMPARE(in<QLineEdit>(dialog, "address")->text(), QStringLiteral("wss://fra-1.example:8420"));
        auto* name = in<QLineEdit>(dialog, "name");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Frankfurt"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(cell(1, EngineColumn::Name), QStringLiteral("Frankfurt"));
        QCOMPARE(link(id), fra);
        QVERIFY(fra->asked.isEmpty()); // nothing of its connection was touched
        m_page->openEngine(id);
        QTest::keyClick(table(), Qt::Key_F2);
        dialog = waitForDialog<EngineDialog>();
        in<QLineEdit>(dialog, "address")->setText(QStringLiteral("fra-9.example"));
        QCOMPARE(name->text(), QStringLiteral("Frankfurt"));
        QTest::mouseClick(in<QPushButton>(dialog, "save"), Qt::LeftButton);
        QVERIFY(link(id) != fra);
        QCOMPARE(cell(1, EngineColumn::Address), QStringLiteral("wss://fra-9.example:8420"));
        QCOMPARE(table()->currentIndex().row(), 1);
    }

    void showsWhatTheTokenMayDo()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        openPage();
        m_page->openEngine(fra->id());
        const auto isShown = [this](const QString& text) {
            const auto labels = m_page->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->accessibleName().contains(text);
            });
        };
        fra->become(State::Connected);
        QVERIFY(!isShown(QStringLiteral("administrator"))); // nobody has said so
        for (const auto& [role, word] :
             {std::pair(EngineLink::Role::Admin, "administrator"), std::pair(EngineLink::Role::Viewer, "viewer"),
              std::pair(EngineLink::Role::Operator, "operator")}) {
            fra->setRole(role);
            QTRY_VERIFY2(isShown(QStringLiteral("Role: ") + QLatin1String(word)), word);
        }
    }

    void tellsWhereTheTokenIs()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        EngineEntry entry = fra->entry();
        entry.token = EngineEntry::Token::Asked;
        QVERIFY(m_directory->change(entry));
        openPage();
        const auto place = [this, fra] {
            m_page->openEngine(fra->id());
            QTest::keyClick(table(), Qt::Key_F2);
            auto* dialog = waitForDialog<EngineDialog>();
            const QString text = in<QLineEdit>(dialog, "token")->placeholderText();
            dialog->reject();
            return text;
        };
        QCOMPARE(place(), QStringLiteral("asked for at each start"));
        fra->isTokenThere = true;
        QTRY_VERIFY(!dialog<EngineDialog>());
        QCOMPARE(place(), QStringLiteral("asked for at each start, in use now"));
    }

    void acceptsAChangedCertificateOnlyWhenToldSo()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        openPage();
        m_page->openEngine(fra->id());
        fra->become(State::CertificateChanged, ScriptedLink::changedCertificate());
        fra->asked.clear();
        QTest::keyClick(table(), Qt::Key_Return);
        auto* dialog = waitForDialog<CertificateDialog>();
        QString written;
        for (const auto* label : dialog->findChildren<QLabel*>())
            written += label->text().remove(u'\n') + u'\n';
        for (const char* name : {"fingerprint", "expected"}) {
            const QString fingerprint =
                fingerprintText(toQString(std::string(ScriptedLink::changedCertificate().field(name))));
            QVERIFY2(written.remove(u':').contains(QString(fingerprint).remove(u':')), qPrintable(written));
        }
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!this->dialog<CertificateDialog>());
        QVERIFY(fra->asked.isEmpty());
        QTest::mouseClick(in<QPushButton>(m_page.get(), "engineAction"), Qt::LeftButton);
        dialog = waitForDialog<CertificateDialog>();
        QTest::mouseClick(in<QPushButton>(dialog, "accept"), Qt::LeftButton);
        QCOMPARE(fra->asked,
                 QStringList{QStringLiteral("accept ") +
                             toQString(std::string(ScriptedLink::changedCertificate().field("fingerprint")))});
        QTRY_VERIFY(!this->dialog<CertificateDialog>());
    }

    void aQuestionGoesWhenThereIsNothingToDecide()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        openPage();
        fra->become(State::CertificateNew, ScriptedLink::newCertificate());
        m_page->openEngine(fra->id()); // asks at once
        QVERIFY(waitForDialog<CertificateDialog>());
        fra->become(State::Away, Error("remote.unreachable", {{"reason", "gone"}}));
        QTRY_VERIFY(!dialog<CertificateDialog>());
        fra->become(State::TokenWanted, Error("engines.token_wanted", {{"name", "fra-1"}}));
        m_page->openEngine(fra->id());
        QVERIFY(waitForDialog<TokenDialog>());
        m_directory->remove(fra->id());
        QTRY_VERIFY(!dialog<TokenDialog>());
    }

    void asksForTheToken_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mayKeep");
        QTest::newRow("wanted") << QStringLiteral("engines.token_wanted") << true;
        QTest::newRow("refused") << QStringLiteral("remote.token_refused") << true;
        QTest::newRow("denied") << QStringLiteral("keychain.denied") << true;
        QTest::newRow("no keychain") << QStringLiteral("keychain.unavailable") << false;
    }

    void asksForTheToken()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, mayKeep);
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        const Error error(code.toStdString(), {{"name", "fra-1"}, {"reason", "no secret service"}});
        openPage();
        m_page->openEngine(fra->id());
        fra->become(code == u"remote.token_refused" ? State::Refused : State::TokenWanted, error);
        fra->asked.clear();
        QTest::keyClick(table(), Qt::Key_Return);
        auto* dialog = waitForDialog<TokenDialog>();
        QVERIFY(!in<QPushButton>(dialog, "give")->isEnabled());
        auto* keep = in<QCheckBox>(dialog, "keep");
        QCOMPARE(keep->isEnabled(), mayKeep);
        QCOMPARE(keep->isChecked(), mayKeep);
        if (!mayKeep)
            QVERIFY(dialog->findChild<QLabel*>()->text().contains(QStringLiteral("no secret service")));
        auto* token = in<QLineEdit>(dialog, "token");
        QTRY_VERIFY(token->hasFocus());
        QTest::keyClicks(token, QStringLiteral("wh_12345678_x"));
        QTest::keyClick(token, Qt::Key_Return);
        QCOMPARE(fra->asked, QStringList{QStringLiteral("token wh_12345678_x %1")
                                             .arg(mayKeep ? QLatin1String("kept") : QLatin1String("asked"))});
    }

    void theKeychainStaysDeclined()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        EngineEntry entry = fra->entry();
        entry.token = EngineEntry::Token::Asked; // somebody unticked it
        QVERIFY(m_directory->change(entry));
        openPage();
        m_page->openEngine(fra->id());
        fra->become(State::TokenWanted, Error("engines.token_wanted", {{"name", "fra-1"}}));
        QTest::keyClick(table(), Qt::Key_Return);
        auto* keep = in<QCheckBox>(waitForDialog<TokenDialog>(), "keep");
        QVERIFY(keep->isEnabled() && !keep->isChecked());
    }

    void disconnectsAndConnects()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        openPage();
        QTest::keyClick(table(), Qt::Key_J);
        QCOMPARE(table()->currentIndex().row(), 1);
        fra->become(State::Connected);
        QCOMPARE(action("engines.toggle")->text(), QStringLiteral("Disconnect"));
        fra->asked.clear();
        QTest::keyClick(table(), Qt::Key_F5);
        QCOMPARE(fra->asked, QStringList{QStringLiteral("disconnect")});
        QCOMPARE(action("engines.toggle")->text(), QStringLiteral("Connect"));
        QTest::keyClick(table(), Qt::Key_F5);
        QCOMPARE(fra->asked.last(), QStringLiteral("connect"));
        fra->next = WallClock().now() + kMinute;
        fra->become(State::Away, Error("remote.unreachable", {{"reason", "gone"}}));
        fra->asked.clear();
        QTest::mouseClick(in<QPushButton>(m_page.get(), "engineAction"), Qt::LeftButton); // now
        QCOMPARE(fra->asked, QStringList{QStringLiteral("connect")});
        QTest::keyClick(table(), Qt::Key_K);
        QCOMPARE(table()->currentIndex().row(), 0);
    }

    void removesAfterAQuestion()
    {
        ScriptedLink* fra = add("fra-1", "fra-1.example");
        openPage();
        m_page->openEngine(fra->id());
        QTest::keyClick(table(), Qt::Key_Delete);
        auto* box = waitForDialog<QMessageBox>();
        QVERIFY(box->text().contains(QStringLiteral("fra-1")));
        QTest::keyClick(box, Qt::Key_Return); // keeps it
        QTRY_VERIFY(!dialog<QMessageBox>());
        QCOMPARE(m_directory->entries().size(), std::size_t{1});
        QTest::keyClick(table(), Qt::Key_Delete);
        box = waitForDialog<QMessageBox>();
        for (auto* button : box->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("Remove"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_directory->entries().empty());
        QCOMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(m_page->focusWidget(), table());
    }

    void remembersItsColumns()
    {
        openPage();
        table()->horizontalHeader()->moveSection(0, 2);
        const QVariantMap state = m_page->savedState();
        m_page.reset();
        openPage();
        m_page->restoreState(state);
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 2);
    }

    void showsTheHealthOfAFleet()
    {
        HealthView view(m_bench->appearance());
        client::FleetHealth health;
        health.acceptsOrders = false;
        health.store = Error("store.write_failed", {{"reason", "No space left on device"}});
        health.shards.resize(2);
        health.shards[0].name = "shard-0";
        health.shards[0].bots = 1200;
        health.shards[0].tickLag = {100, 1'500'000, 12'000'000, 40'000'000};
        health.shards[1].name = "shard-1";
        health.shards[1].failure = Error("storage.write_failed", {{"reason", "No space left on device"}});
        health.venuesAway.push_back(
            {"10.0.0.7:7400", 1'700'000'000 * kSecond, Error("net.silent", {{"host", "10.0.0.7"}, {"port", "7400"}})});
        health.notices.push_back(Error("store.restored", {{"path", "x"}}));
        view.setHealth(health, {Error("store.restored", {{"path", "x"}}), Error("access.denied")});
        auto* shards = in<QTableView>(&view, "shards");
        const QAbstractItemModelTester tester(shards->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(shards->model()->rowCount(), 2);
        const auto cell = [&](int row, int column) { return shards->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, ShardRows::Bots), QStringLiteral("1,200"));
        QCOMPARE(cell(0, ShardRows::LagMedian), QStringLiteral("1.5 ms"));
        QCOMPARE(cell(0, ShardRows::LagWorst), QStringLiteral("12 ms"));
        QCOMPARE(cell(1, ShardRows::Reaction), QStringLiteral("—"));
        QVERIFY(cell(1, ShardRows::Journal).contains(QStringLiteral("No space left")));
        const auto* header = shards->horizontalHeader(); // and there is room for it
        QVERIFY(shards->minimumWidth() >=
                header->sectionPosition(ShardRows::Journal) + header->sectionSizeHint(ShardRows::Journal));
        QString written;
        for (const auto* label : view.findChildren<QLabel*>())
            written += label->text() + u'\n';
        QVERIFY(written.contains(QStringLiteral("✕ none are placed")));
        QVERIFY(written.contains(QStringLiteral("No space left")));
        QVERIFY(written.contains(QStringLiteral("✕ 10.0.0.7:7400: ")));
        QVERIFY(written.contains(QStringLiteral("since 2023-11-14")));
        QCOMPARE(in<QLabel>(&view, "told")->text().count(u'⚠'), 2); // the same notice once
    }

    void healthStandsInLinesWhereverThereIsRoom()
    {
        HealthView view(m_bench->appearance());
        view.resize(1200, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setHealth({}, {});
        QCoreApplication::processEvents();
        int last = 0;
        for (auto* value : view.findChildren<QLabel*>()) {
            if (value->accessibleName().isEmpty() || !value->isVisible())
                continue;
            QVERIFY(value->alignment() & Qt::AlignTop); // as its name has it
            const int line = value->fontMetrics().lineSpacing();
            QVERIFY2(value->height() <= 2 * line, qPrintable(value->accessibleName()));
            last = std::max(last, value->geometry().bottom());
        }
        QVERIFY(last > 0 && last < 300);
    }

    void aTestTellsApartWhoAnswers_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("nobody") << int(State::Away) << "remote.unreachable"
                                << "Nothing answers at ";
        QTest::newRow("a stranger") << int(State::Away) << "remote.not_an_engine"
                                    << "Something answers there, but it is no engine of Wheelhouse's";
        QTest::newRow("no token") << int(State::TokenWanted) << "engines.token_wanted"
                                  << "An engine answers at wss://fra-2.example:8420, and wants a token";
        QTest::newRow("a bad token") << int(State::Refused) << "remote.token_refused"
                                     << ", but not to this token.";
    }
    void aTestTellsApartWhoAnswers()
    {
        QFETCH(const int, state);
        QFETCH(const QString, code);
        QFETCH(const QString, said);
        openPage();
        action("engines.add")->trigger();
        auto* dialog = waitForDialog<EngineDialog>();
        in<QLineEdit>(dialog, "address")->setText(QStringLiteral("fra-2.example"));
        QTest::mouseClick(in<QPushButton>(dialog, "test"), Qt::LeftButton);
        m_trial->become(static_cast<State>(state),
                        Error(code.toStdString(), {{"name", "fra-2"}, {"reason", "because"}}));
        const QString result = in<QLabel>(dialog, "testResult")->text();
        QVERIFY2(result.contains(said), qPrintable(result));
    }
};

QTEST_MAIN(TestEnginesPage)
#include "tst_EnginesPage.moc"
