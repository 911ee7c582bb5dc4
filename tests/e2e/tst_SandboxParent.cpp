// SPDX-License-Identifier: GPL-3.0-or-later
// Sandboxes that are split off from a prewarmed process: as those started directly, whatever becomes of that process.
#include "core/base/File.h"
#include "core/script/host/SandboxParent.h"
#include "core/script/host/SandboxProcess.h"
#include "core/script/host/ScriptHosting.h"
#include "core/script/live/SandboxHub.h"
#include "core/script/protocol/PacketChannel.h"
#include "core/script/protocol/RunRecordCodec.h"
#include "tests/e2e/SandboxBench.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <poll.h>
#include <set>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace wh;
using namespace wh::test;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kMemory = std::uint64_t{64} << 20;
constexpr DurationNs kPatience = kMinute;

SandboxSettings with(const QString& program)
{
    auto made = settings();
    made.program = program.toStdString();
    return made;
}

SandboxSettings directly()
{
    auto made = settings();
    made.parent = false;
    return made;
}

/// A copy of a program of the build, under a name of its own, so that it has a parent of its own.
class Copy
{
public:
    explicit Copy(const char* program, const char* name = "wheelhouse-sandbox")
        : path(m_folder.filePath(QLatin1String(name)))
    {
        if (!QFile::copy(QStringLiteral(BUILD_ROOT) + QLatin1String(program), path))
            qFatal("%s is not there", program);
    }

private:
    QTemporaryDir m_folder;

public:
    const QString path;
};

std::string lineOf(std::int64_t process, const char* file, const std::string& name)
{
    const auto text = readTextFile("/proc/" + std::to_string(process) + '/' + file, 65536).valueOr(std::string());
    const auto at = text.find(name);
    return at == text.npos ? std::string() : text.substr(at, text.find('\n', at) - at);
}

/// Readable for the superuser only: a sandbox is not traceable.
std::string namespaceOf(std::int64_t process, const char* name)
{
    std::error_code error;
    return fs::read_symlink("/proc/" + std::to_string(process) + "/ns/" + name, error).string();
}

std::string bytesOf(const RunRecord& record)
{
    std::string bytes;
    const auto written = sandbox::writeRunRecord(record, [&](const std::vector<std::byte>& part) {
        bytes.append(reinterpret_cast<const char*>(part.data()), part.size());
        return Result<void>();
    });
    return written ? bytes : std::string();
}

std::string describe(const std::string& text, const SandboxSettings& given)
{
    std::vector<Error> mistakes;
    const auto described = describeScript(project(text), given, mistakes);
    return described ? described->description : mistakes.empty() ? "?" : mistakes[0].toString();
}

/// What a program of the tests does in a sandbox of a parent; its word.
struct Answer
{
    std::string code;
    std::string word;
};
Answer probe(const std::string& name)
{
    auto given = settings();
    given.program = BUILD_ROOT "/tests/jail_probe";
    auto made = SandboxProcess::start(given, std::uint64_t{32} << 20);
    if (!made)
        return {made.error().toString(), {}};
    if (!(*made)->isFromParent())
        return {"not from a parent", {}};
    if (auto sent = (*made)->send(sandbox::Load{{"main.js", {{"main.js", name}}}}); !sent)
        return {sent.error().code, {}};
    const auto said = (*made)->receive(20 * kSecond);
    if (!said)
        return {said.error().code, {}};
    const auto* const failed = *said ? std::get_if<sandbox::Failed>(&**said) : nullptr;
    return failed ? Answer{failed->errors[0].code, std::string(failed->errors[0].field("word"))}
                  : Answer{"silence", {}};
}

/// The other side of endsWithItsHost(): tells its sandboxes, and is killed.
int beHost()
{
    if (!SandboxParent::warm(settings().program, kPatience))
        return 1;
    std::vector<std::unique_ptr<SandboxProcess>> alive;
    for (int i = 0; i < 2; ++i) {
        auto made = SandboxProcess::start(settings(), kMemory);
        if (!made || !(*made)->isFromParent())
            return 1;
        alive.push_back(std::move(*made));
    }
    std::printf("%lld %lld %lld\n", static_cast<long long>(*SandboxParent::processOf(settings().program)),
                static_cast<long long>(alive[0]->processId()), static_cast<long long>(alive[1]->processId()));
    std::fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

class TestSandboxParent : public QObject
{
    Q_OBJECT

    std::mutex m_mutex;
    std::vector<Error> m_troubles;

    std::vector<Error> takeTroubles()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_troubles, {});
    }
    static std::unique_ptr<SandboxProcess> startOne(const SandboxSettings& given)
    {
        auto made = SandboxProcess::start(given, kMemory);
        if (!made)
            qWarning("%s", made.error().toString().c_str());
        return made ? std::move(*made) : nullptr;
    }

private slots:
    void initTestCase()
    {
        SandboxParent::onTrouble([this](const Error& trouble) {
            const std::lock_guard lock(m_mutex);
            m_troubles.push_back(trouble);
        });
    }
    void init()
    {
        if (!SandboxParent::warm(settings().program, kPatience)) {
            // A sanitizer has a thread of its own.
#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
            QSKIP("this build of the sandbox cannot be split");
#else
            // The parent of the test before was killed: after a pause there is another.
            QTRY_VERIFY_WITH_TIMEOUT(SandboxParent::warm(settings().program, kPatience), 30'000);
#endif
        }
        takeTroubles();
    }
    void cleanupTestCase()
    {
        SandboxParent::onTrouble({});
    }

    void aStartIsAsADirectOne()
    {
        const auto direct = startOne(directly());
        const auto split = startOne(settings());
        QVERIFY(direct && split);
        QVERIFY(!direct->isFromParent() && split->isFromParent());
        QCOMPARE(split->hello().version, direct->hello().version);
        QCOMPARE(split->hello().program, direct->hello().program);
        QCOMPARE(split->hello().engine, direct->hello().engine);
        QCOMPARE(split->hello().layers, direct->hello().layers);
        QCOMPARE(split->hello().missing.size(), direct->hello().missing.size());
        const auto base = [](const auto& one) { return static_cast<double>(one->hello().baseBytes); };
        QVERIFY2(std::abs(base(split) - base(direct)) < 0.05 * base(direct),
                 qPrintable(QStringLiteral("%1 and %2").arg(base(split)).arg(base(direct))));
        for (const char* const name :
             {"PPid:", "TracerPid:", "Uid:", "Gid:", "Groups:", "Threads:", "SigPnd:", "SigBlk:", "SigIgn:", "SigCgt:",
              "CapInh:", "CapPrm:", "CapEff:", "CapAmb:", "NoNewPrivs:", "Seccomp:"})
            QCOMPARE(lineOf(split->processId(), "status", name), lineOf(direct->processId(), "status", name));
        QCOMPARE(lineOf(split->processId(), "status", "PPid:"), "PPid:\t" + std::to_string(::getpid()));
        for (const char* const name : {"Max cpu", "Max file size", "Max stack", "Max core", "Max processes",
                                       "Max open files", "Max locked", "Max msgqueue", "Max nice", "Max realtime"})
            QCOMPARE(lineOf(split->processId(), "limits", name), lineOf(direct->processId(), "limits", name));
        QCOMPARE(::getpgid(static_cast<pid_t>(split->processId())), static_cast<pid_t>(split->processId()));
        QCOMPARE(::getsid(static_cast<pid_t>(split->processId())), ::getsid(static_cast<pid_t>(direct->processId())));
        QVERIFY(split->figures().dataBytes > 0 && split->cpu() > 0);
    }

    void eachHasNamespacesAndFilesOfItsOwn()
    {
        const auto one = startOne(settings());
        const auto two = startOne(settings());
        QVERIFY(one && two && one->isFromParent() && two->isFromParent());
        if (namespaceOf(one->processId(), "user").empty())
            QSKIP("only the superuser sees it");
        using sandbox::Layer;
        for (const auto& [layer, name] :
             {std::pair(Layer::UserNamespace, "user"), std::pair(Layer::MountNamespace, "mnt"),
              std::pair(Layer::NetworkNamespace, "net"), std::pair(Layer::IpcNamespace, "ipc")}) {
            if (!one->hello().holds(layer))
                continue;
            QVERIFY(namespaceOf(one->processId(), name) != namespaceOf(two->processId(), name));
            QVERIFY(namespaceOf(one->processId(), name) != namespaceOf(::getpid(), name));
        }
        const auto direct = startOne(directly());
        QVERIFY(direct);
        const auto filesOf = [](std::int64_t process) {
            std::map<std::string, std::string> files;
            for (const auto& entry : fs::directory_iterator("/proc/" + std::to_string(process) + "/fd")) {
                std::string target = fs::read_symlink(entry.path()).string();
                files[entry.path().filename().string()] = target.substr(0, target.find(":[")); // "socket", "/dev/null"
            }
            return files;
        };
        QCOMPARE(filesOf(one->processId()), filesOf(direct->processId()));
        const auto bell = [](std::int64_t process) { return lineOf(process, "fdinfo/4", "eventfd-id:"); };
        QVERIFY(bell(one->processId()).empty() || bell(one->processId()) != bell(two->processId()));
    }

    void theJailHolds_data()
    {
        QTest::addColumn<QString>("name");
        QProcess process;
        process.start(QStringLiteral(BUILD_ROOT "/tests/jail_probe"), {QStringLiteral("list")});
        QVERIFY(process.waitForFinished(30'000));
        const auto names =
            QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(names.size() > 50);
        for (const auto& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    /// As tst_Jail has it of those that are started directly.
    void theJailHolds()
    {
        QFETCH(const QString, name);
        QVERIFY(SandboxParent::warm(BUILD_ROOT "/tests/jail_probe", kPatience));
        static const std::set<QString> refused = {
            QStringLiteral("take memory"),          QStringLiteral("open"),         QStringLiteral("open to write"),
            QStringLiteral("open itself"),          QStringLiteral("stat"),         QStringLiteral("readlink"),
            QStringLiteral("thread opens"),         QStringLiteral("be traceable"), QStringLiteral("raise a limit"),
            QStringLiteral("raise another's limit")};
        const bool isFree = name == QStringLiteral("nothing") || name == QStringLiteral("write");
        const auto answer = probe(name.toStdString());
        QCOMPARE(answer.code, std::string(isFree                   ? "probe.same"
                                          : refused.contains(name) ? "probe.refused"
                                                                   : "script.forbidden"));
    }

    void siblingsShareNoChance()
    {
        QVERIFY(SandboxParent::warm(BUILD_ROOT "/tests/jail_probe", kPatience));
        std::array<QStringList, 3> words; // of the same names, in the same order
        for (auto& one : words) {
            const auto answer = probe("chance");
            QCOMPARE(answer.code, std::string("probe.same"));
            one = QString::fromStdString(answer.word).split(QLatin1Char(' '));
        }
        QVERIFY(words[0].size() >= 3);
        for (qsizetype i = 0; i < words[0].size(); ++i) {
            const QString name = words[0][i].section(QLatin1Char('='), 0, 0);
            QVERIFY2(words[0][i] != words[1][i] && words[1][i] != words[2][i] && words[0][i] != words[2][i],
                     qPrintable(name));
        }
        QCOMPARE(probe("state").word, std::string("0"));
        QCOMPARE(probe("state").word, std::string("0"));
    }

    void siblingsShareNoScript()
    {
        constexpr const char* kMark = "Array.prototype.mark = 'mine'; Object.mark = 'mine'; let mark = 1;\n"
                                      "export const meta = {name: 'x', tick: '1s', description: 'done'};\n"
                                      "export function onTick() {}\n";
        constexpr const char* kLook =
            "export const meta = {name: 'x', tick: '1s', description: [].mark + ' ' + Object.mark + ' '"
            " + typeof mark};\nexport function onTick() {}\n";
        QCOMPARE(describe(kMark, settings()), describe(kMark, directly()));
        QCOMPARE(describe(kLook, settings()), std::string("undefined undefined undefined"));
    }

    void aBacktestIsTheSame()
    {
        std::array<std::string, 2> records;
        for (const bool parent : {false, true}) {
            auto given = settings();
            given.parent = parent;
            std::vector<Error> mistakes;
            const auto run = runScriptBacktest({.project = project(kHonest), .tape = market("10m"), .settings = {}},
                                               given, mistakes);
            QVERIFY2(run, textOf(mistakes).c_str());
            records[parent ? 1 : 0] = bytesOf(run->record);
        }
        QVERIFY(!records[0].empty());
        QVERIFY(records[0] == records[1]);
    }

    void limitsAreTheSame_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("heap") << QStringLiteral("const all = []; for (;;) all.push(new Array(1000).fill(1));");
        QTest::newRow("text") << QStringLiteral("let all = 'x'; for (;;) all += all;");
        QTest::newRow("time") << QStringLiteral("for (;;) {}");
        QTest::newRow("sort") << QStringLiteral(
            "const all = []; for (let i = 0; i < 3e5; ++i) all.push(i % 7); all.sort();");
        QTest::newRow("stack") << QStringLiteral("Math.max.apply(null, new Array(2e6))");
        QTest::newRow("depth") << QStringLiteral("(function again() { again(); })();");
    }

    void limitsAreTheSame()
    {
        QFETCH(const QString, body);
        std::array<Error, 2> ends = {Error("none"), Error("none")};
        for (const bool parent : {false, true}) {
            auto given = settings();
            given.parent = parent;
            given.limits.heapBytes = std::uint64_t{24} << 20;
            std::vector<Error> mistakes;
            const auto described =
                describeScript(hooks(body.toStdString() + "\nexport function onTick() {}\n"), given, mistakes);
            QVERIFY(!described);
            ends[parent ? 1 : 0] = mistakes[0];
        }
        QCOMPARE(ends[1].toString(), ends[0].toString());
        QVERIFY(takeTroubles().empty());
    }

    void fiftyAtOnce()
    {
        std::array<std::unique_ptr<SandboxProcess>, 50> made;
        std::vector<std::thread> threads;
        for (auto& one : made)
            threads.emplace_back([&one] { one = startOne(settings()); });
        for (auto& thread : threads)
            thread.join();
        std::set<std::int64_t> processes;
        int split = 0;
        for (const auto& one : made) {
            QVERIFY(one);
            processes.insert(one->processId());
            split += one->isFromParent() ? 1 : 0;
        }
        QCOMPARE(processes.size(), made.size());
        // A machine that gives the parent no time for a quarter of a second has it given up, and says so.
        QVERIFY(split == 50 || !takeTroubles().empty());
        // They outlive the threads that started them.
        for (const auto& one : made)
            QVERIFY(one->send(sandbox::Load{project(kHonest)}));
        for (const auto& one : made) {
            const auto answer = one->receive(kPatience);
            QVERIFY(answer && *answer && std::holds_alternative<sandbox::Described>(**answer));
        }
    }

    void whoStartsOneOnlyPaysForNoParent()
    {
        const Copy sandbox("/bin/wheelhouse-sandbox");
        const auto given = with(sandbox.path);
        QVERIFY(startOne(given));
        QVERIFY(!SandboxParent::processOf(given.program));
        const auto second = startOne(given);
        QVERIFY(second && !second->isFromParent());
        QVERIFY(SandboxParent::warm(given.program, kPatience));
        const auto third = startOne(given);
        QVERIFY(third && third->isFromParent());
        // The program is replaced while this one runs: what is loaded goes on.
        QVERIFY(QFile::remove(sandbox.path));
        QVERIFY(QFile::copy(QStringLiteral("/bin/false"), sandbox.path));
        const auto fourth = startOne(given);
        QVERIFY(fourth && fourth->isFromParent());
        auto off = given;
        off.parent = false;
        QVERIFY(!SandboxProcess::start(off, kMemory));
    }

    void aParentMayBeKilledAtAnyMoment()
    {
        const auto program = settings().program;
        std::atomic<bool> isOver = false;
        std::atomic<int> killed = 0;
        std::thread enemy([&] {
            for (int i = 0; !isOver; ++i) {
                if (const auto parent = SandboxParent::processOf(program)) {
                    ::kill(static_cast<pid_t>(*parent), i % 3 == 2 ? SIGSTOP : SIGKILL);
                    ++killed;
                }
                std::this_thread::sleep_for(std::chrono::microseconds(200 + 1700 * (i % 5)));
            }
        });
        int bad = 0;
        int split = 0;
        for (int i = 0; i < 60; ++i) {
            if (i % 3 == 2)
                static_cast<void>(SandboxParent::warm(program, kPatience));
            const auto one = startOne(settings());
            bad += one ? 0 : 1;
            split += one && one->isFromParent() ? 1 : 0;
        }
        isOver = true;
        enemy.join();
        QCOMPARE(bad, 0);
        QVERIFY(killed > 0);
        qInfo("killed %d times, %d of 60 split off", killed.load(), split);
        // Nothing of those parents is left behind.
        std::unique_ptr<SandboxProcess> one;
        const auto isSplit = [&] { // the one that is there may be the last that was killed
            static_cast<void>(SandboxParent::warm(program, kPatience));
            one = startOne(settings());
            return one && one->isFromParent();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSplit(), 30'000);
        siginfo_t state{};
        QVERIFY(::waitid(P_ALL, 0, &state, WEXITED | WNOHANG | WNOWAIT) == 0);
        QCOMPARE(state.si_pid, 0);
    }

    void aParentThatHasGoneIsTold()
    {
        const auto program = settings().program;
        const auto parent = SandboxParent::processOf(program);
        QVERIFY(parent);
        ::kill(static_cast<pid_t>(*parent), SIGKILL);
        const auto one = startOne(settings());
        QVERIFY(one && !one->isFromParent());
        const auto troubles = takeTroubles();
        QCOMPARE(troubles.size(), std::size_t{1});
        QCOMPARE(troubles[0].code, std::string("script.parent_failed"));
        QVERIFY(!troubles[0].field("reason").empty() && !troubles[0].field("remedy").empty());
        QVERIFY(::kill(static_cast<pid_t>(*parent), 0) != 0); // reaped
    }

    void aLiarIsNotBelieved_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"ends", "cannot", "of yesterday", "silent", "itself", "the host",
                                       "its own child", "no process", "nothing", "refuses", "garbage", "stillborn"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void aLiarIsNotBelieved()
    {
        QFETCH(const QString, name);
        const Copy liar("/tests/parent_liar", qPrintable(name));
        const auto given = with(liar.path);
        QVERIFY(!SandboxParent::warm(given.program, kPatience));
        QCOMPARE(takeTroubles().size(), std::size_t{1});
        QVERIFY(!SandboxParent::processOf(given.program));
        for (int i = 0; i < 3; ++i) {
            const auto one = startOne(given);
            QVERIFY(one && !one->isFromParent());
        }
    }

    void oneThatBeginsToLieIsGivenUp()
    {
        const Copy liar("/tests/parent_liar", "turncoat");
        const auto given = with(liar.path);
        QVERIFY(SandboxParent::warm(given.program, kPatience));
        QVERIFY(SandboxParent::processOf(given.program));
        const auto one = startOne(given);
        QVERIFY(one && !one->isFromParent());
        QVERIFY(!SandboxParent::processOf(given.program));
        QCOMPARE(takeTroubles().size(), std::size_t{1});
    }

    void aSandboxThatDoesNotBeginIsStartedDirectly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("it ends") << QStringLiteral("barren");
        QTest::newRow("it says nothing") << QStringLiteral("mute");
    }

    void aSandboxThatDoesNotBeginIsStartedDirectly()
    {
        QFETCH(const QString, name);
        const bool isMute = name == QStringLiteral("mute");
        {
            const Copy liar("/tests/parent_liar", qPrintable(name));
            auto given = with(liar.path);
            given.start = isMute ? 2 * kSecond : kMinute; // twice, where it says nothing
            QVERIFY(SandboxParent::warm(given.program, kPatience));
            const auto one = startOne(given);
            QVERIFY(one && !one->isFromParent());
            QVERIFY(!SandboxParent::processOf(given.program));
            QCOMPARE(takeTroubles().size(), std::size_t{1});
        }
        // And where nobody waits for it.
        const Copy liar("/tests/parent_liar", qPrintable(name));
        auto given = with(liar.path);
        given.start = isMute ? 2 * kSecond : kMinute;
        QVERIFY(SandboxParent::warm(given.program, kPatience));
        SandboxHub hub;
        std::atomic<int> rings = 0;
        const auto line = hub.open(given, kMemory, [&rings] { ++rings; });
        line->send(sandbox::Load{project(kHonest)});
        QTRY_VERIFY_WITH_TIMEOUT(rings > 0, 60'000);
        const auto answer = line->next();
        const auto end = line->end();
        QVERIFY2(answer, end ? end->toString().c_str() : "nothing");
        QVERIFY(std::holds_alternative<sandbox::Described>(*answer));
        QVERIFY(!end);
        QCOMPARE(takeTroubles().size(), std::size_t{1});
    }

    void endsWithItsHost()
    {
        QProcess host;
        host.start(QCoreApplication::applicationFilePath(), {QStringLiteral("host")});
        QVERIFY(host.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(host.canReadLine() || host.state() == QProcess::NotRunning, 60'000);
        const auto numbers = QString::fromLatin1(host.readLine()).trimmed().split(QLatin1Char(' '));
        QCOMPARE(numbers.size(), 3);
        std::vector<sandbox::Descriptor> processes;
        for (const auto& number : numbers) {
            const pid_t process = number.toInt();
            processes.emplace_back(static_cast<int>(::syscall(SYS_pidfd_open, process, 0)));
            QVERIFY(processes.back().isOpen());
            // So that it is the signal, and not the closed way to the host, that ends it.
            QCOMPARE(::kill(process, SIGSTOP), 0);
        }
        host.kill();
        QVERIFY(host.waitForFinished(30'000));
        for (const auto& process : processes) {
            pollfd waiting{process.number(), POLLIN, 0};
            QCOMPARE(::poll(&waiting, 1, 30'000), 1);
        }
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "host")
        return beHost();
    QCoreApplication application(argc, argv);
    TestSandboxParent test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_SandboxParent.moc"
