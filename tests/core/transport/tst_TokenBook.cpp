// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/TokenBook.h"

#include "tests/support/FullDisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace wh;
using namespace wh::transport;

namespace {

constexpr TimeNs kNow = 1'700'000'000 * kSecond;

} // namespace

class TestTokenBook : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

private slots:
    void tokensAreKeptAsHashes()
    {
        auto book = *TokenBook::open(path("a.json"));
        QVERIFY(!book.hasUsable(kNow));
        const auto token = *book.create("desk", Role::Operator, kNow + kHour, kNow);
        QVERIFY(token.size() > 50 && token.starts_with("wh_"));
        QFile file(m_folder.filePath(QStringLiteral("a.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains(token.substr(12).c_str()), "the secret is not in the file");
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());

        // Another process sees the same.
        const auto other = *TokenBook::open(path("a.json"));
        const auto caller = other.verify(token, kNow);
        QVERIFY2(caller, caller ? "" : caller.error().toString().c_str());
        QCOMPARE(*caller, (Caller{"desk", Role::Operator, {}}));
        QVERIFY(other.hasUsable(kNow));
    }

    void aTokenMayBeForSomeBots()
    {
        auto book = *TokenBook::open(path("bots.json"));
        const BotScope scope{{"paper", "a tag: with, all"}, {17}};
        const auto some = *book.create("some", Role::Operator, std::nullopt, kNow, scope);
        const auto none = *book.create("none", Role::Operator, std::nullopt, kNow, BotScope());
        const auto all = *book.create("all", Role::Operator, std::nullopt, kNow);
        const auto other = *TokenBook::open(path("bots.json"));
        QVERIFY(other.verify(some, kNow)->bots == scope);
        QVERIFY(other.verify(none, kNow)->bots == BotScope());
        QVERIFY(!other.verify(all, kNow)->bots);
        QVERIFY(scope.has(17, {}) && scope.has(1, {"x", "paper"}) && !scope.has(1, {"pape"}));

        // What cannot be read is not taken for everything.
        QFile file(m_folder.filePath(QStringLiteral("bots.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        for (const char* wrong : {"\"paper\"", "\"id:x\"", "\"tag:\"", "7"}) {
            QFile broken(m_folder.filePath(QStringLiteral("broken.json")));
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write(QByteArray(text).replace("\"tag:paper\"", wrong));
            broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            broken.close();
            QCOMPARE(TokenBook::open(path("broken.json")).error().code, std::string("tokens.unreadable"));
        }
    }

    void whatIsWrongIsRefused()
    {
        auto book = *TokenBook::open(path("b.json"));
        const auto token = *book.create("desk", Role::Viewer, kNow + kHour, kNow);
        const auto codeOf = [&](std::string_view text, TimeNs now = kNow) {
            const auto caller = book.verify(text, now);
            return caller ? std::string("ok") : caller.error().code;
        };
        QCOMPARE(codeOf(token), std::string("ok"));
        QCOMPARE(codeOf(""), std::string("access.token_missing"));
        std::string wrong = token;
        wrong.back() = wrong.back() == 'A' ? 'B' : 'A';
        for (const std::string& text : {wrong, token + "A", token.substr(0, token.size() - 1), std::string("wh_"),
                                        std::string("wh_00000000_"), std::string("x")})
            QCOMPARE(codeOf(text), std::string("access.token_unknown"));
        QCOMPARE(codeOf(token, kNow + kHour), std::string("access.token_expired"));
        QCOMPARE(codeOf(wrong, kNow + kHour), std::string("access.token_unknown"));
        QVERIFY(bool(book.revoke("desk")));
        QCOMPARE(codeOf(token), std::string("access.token_unknown"));
        QVERIFY(!book.hasUsable(kNow));
        QCOMPARE(book.revoke("desk").error().code, std::string("tokens.not_found"));
    }

    void revocationReachesOtherProcesses()
    {
        auto book = *TokenBook::open(path("c.json"));
        const auto token = *book.create("one", Role::Admin, std::nullopt, kNow);
        QCOMPARE(book.create("one", Role::Admin, std::nullopt, kNow).error().code, std::string("tokens.name_taken"));
        auto other = *TokenBook::open(path("c.json"));
        QVERIFY(bool(book.revoke(book.entries()[0].id)));
        QVERIFY(bool(other.verify(token, kNow)));
        QVERIFY(bool(other.reload()));
        QVERIFY(!other.verify(token, kNow));
    }

    void theNextExpiryIsKnown()
    {
        auto book = *TokenBook::open(path("f.json"));
        QVERIFY(bool(book.create("always", Role::Admin, std::nullopt, kNow)));
        QVERIFY(!book.nextExpiry(kNow));
        QVERIFY(bool(book.create("late", Role::Admin, kNow + kHour, kNow)));
        QVERIFY(bool(book.create("soon", Role::Admin, kNow + kMinute, kNow)));
        QCOMPARE(book.nextExpiry(kNow).value_or(0), kNow + kMinute);
        QCOMPARE(book.nextExpiry(kNow + kMinute).value_or(0), kNow + kHour);
        QVERIFY(bool(book.revoke("late")));
        QVERIFY(!book.nextExpiry(kNow + kMinute));
    }

    void aFileThatOthersReadIsRefused()
    {
#ifdef _WIN32
        QSKIP("the file's permissions are another matter there");
#endif
        auto book = *TokenBook::open(path("d.json"));
        QVERIFY(bool(book.create("one", Role::Admin, std::nullopt, kNow)));
        std::filesystem::permissions(path("d.json"), std::filesystem::perms::group_read,
                                     std::filesystem::perm_options::add);
        QCOMPARE(TokenBook::open(path("d.json")).error().code, std::string("tokens.open_to_others"));
        QFile broken(m_folder.filePath(QStringLiteral("e.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{}");
        broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        broken.close();
        QCOMPARE(TokenBook::open(path("e.json")).error().code, std::string("tokens.unreadable"));
    }

    void aFullDiskLosesNoToken()
    {
#ifdef _WIN32
        QSKIP("only where a process can be given a limit for its files");
#else
        auto book = *TokenBook::open(path("g.json"));
        const auto token = *book.create("one", Role::Admin, std::nullopt, kNow);
        {
            const test::FullDisk full(64);
            const auto made = book.create("two", Role::Admin, std::nullopt, kNow);
            QVERIFY(!made);
            QCOMPARE(made.error().code, std::string("file.write_failed"));
            QCOMPARE(book.revoke("one").error().code, std::string("file.write_failed"));
        }
        QVERIFY(bool(book.verify(token, kNow)));
        QVERIFY(bool(book.reload()));
        QVERIFY(bool(book.verify(token, kNow)));
        QCOMPARE(book.entries().size(), std::size_t{1});
        const QStringList names =
            QDir(m_folder.path()).entryList({QStringLiteral("*g.json*")}, QDir::Files | QDir::Hidden);
        QCOMPARE(names, QStringList{QStringLiteral("g.json")});
        QVERIFY(bool(book.revoke("one")));
#endif
    }

    void whatCannotBeReadSaysWhy()
    {
        for (const auto& [text, reason] :
             {std::pair("", "it is empty"), std::pair("{", "it is no JSON"),
              std::pair("{}", "it is no list of tokens, or one of them lacks something")}) {
            QFile broken(m_folder.filePath(QStringLiteral("h.json")));
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write(text);
            broken.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            broken.close();
            const auto book = TokenBook::open(path("h.json"));
            QVERIFY(!book);
            QCOMPARE(std::string(book.error().field("reason")), std::string(reason));
            QCOMPARE(std::string(book.error().field("remedy")),
                     "bring back an older copy of " + path("h.json").string());
        }
    }

    void whoGuessesWaits()
    {
        AttemptLimiter limiter(3, kMinute);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(limiter.wait("a", kNow + i * kSecond), DurationNs{0});
            limiter.failed("a", kNow + i * kSecond);
        }
        QCOMPARE(limiter.wait("a", kNow + 2 * kSecond), kMinute - 2 * kSecond);
        QCOMPARE(limiter.wait("b", kNow), DurationNs{0});
        QCOMPARE(limiter.wait("a", kNow + kMinute), DurationNs{0});
    }
};

QTEST_GUILESS_MAIN(TestTokenBook)
#include "tst_TokenBook.moc"
