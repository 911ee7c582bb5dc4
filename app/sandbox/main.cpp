// SPDX-License-Identifier: GPL-3.0-or-later
// wheelhouse-sandbox: runs what a user wrote, in a process that can reach nothing. Started by other programs, which
// speak to it over descriptor 3 (docs/reference/sandbox-protocol.md).
#include "app/cli/ErrorText.h"
#include "app/sandbox/CurrentHook.h"
#include "app/sandbox/HostWay.h"
#include "app/sandbox/Jail.h"
#include "app/sandbox/LastWord.h"
#include "app/sandbox/Parent.h"
#include "app/sandbox/ScriptHost.h"
#include "app/sandbox/Watchdog.h"
#include "core/base/ScratchFile.h"
#include "core/base/SpinUntil.h"
#include "core/script/protocol/PacketChannel.h"
#include "core/script/protocol/ParentWay.h"
#include "core/script/qjs/QjsEngine.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>

namespace {

using namespace wh;
using namespace wh::sandbox;

constexpr int kSocket = kHostWay;
constexpr int kMisuse = 2;
constexpr int kProtocol = 3;
constexpr int kNoParent = 5;
constexpr DurationNs kFirstWord = 10 * kSecond;

CurrentHook g_current; // global, since a signal handler is handed nothing

int serve(PacketChannel& channel, Jail& jail, const ScriptEngineMaker& makeEngine)
{
    auto first = channel.receive(kFirstWord);
    if (!first || !*first)
        return kProtocol;
    const auto* const start = std::get_if<Start>(&(*first)->message);
    if (!start || start->version != kProtocolVersion)
        return kProtocol;
    const auto engine = makeEngine(start->limits);
    Watchdog watchdog(channel, g_current, start->limits);
    sayLastWord(kSocket, g_current);
    ScratchFile::keepInMemory();
    jail.shut(start->memoryBytes);
    // From here on, and not before, there may be text of a user.
    const auto greeted = channel.send(Hello{.program = WH_VERSION,
                                            .engine = engine->name(),
                                            .layers = jail.layers(),
                                            .missing = jail.missing(),
                                            .baseBytes = jail.baseBytes()});
    if (!greeted)
        return kProtocol;
    ScriptHost host(channel, *engine, g_current, watchdog);
    const auto served = host.serve();
    // Without the engine's and Qt's own ends: they would tidy up what is gone with the process.
    std::_Exit(served ? 0 : kProtocol);
}

int runDirectly(int argc, char** argv)
{
    Jail jail;
    jail.enter(kSocket);
    PacketChannel channel(Descriptor(kSocket), true);
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    return serve(channel, jail, [](const ScriptLimits& limits) { return makeQjsEngine(limits, cli::errorText); });
}

/// What all sandboxes of a host need is made once; each is split off.
int runAsParent(int argc, char** argv)
{
    Parent parent(kSocket);
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale::c());
    const auto engine = warmQjsEngine(cli::errorText);
    if (!parent.makeReady()) {
        sendParentWord(kSocket, {ParentWord::Kind::Failed, 0}); // for good: it need not be tried again
        std::_Exit(kNoParent);
    }
    if (!parent.serve())
        std::_Exit(0);
    Parent::renewGuard();
    std::memset(argv[1], 0, std::strlen(argv[1])); // as it is listed: no parent
    Jail jail;
    jail.enter(kSocket, parent.doorbells());
    PacketChannel channel(Descriptor(kSocket), true);
    std::_Exit(serve(channel, jail, engine));
}

} // namespace

int main(int argc, char** argv)
{
    if (!isStartedByAHost()) {
        std::fputs(
            "wheelhouse-sandbox runs scripts for wheelhouse, wheelhouse-engine and wheelhouse-cli, which start it.\n",
            stderr);
        return kMisuse;
    }
    static_cast<void>(isLoneProcessor()); // asked while the system still answers
    const bool isParent = argc > 1 && std::string_view(argv[1]) == kParentArgument;
    return isParent ? runAsParent(argc, argv) : runDirectly(argc, argv);
}
