// SPDX-License-Identifier: GPL-3.0-or-later
// Tries the sandbox of the system that it runs on, without the engine of scripts and without Qt: starts itself as a
// host starts wheelhouse-sandbox, shuts the jail, tries a way out, and tells who won. Status 0: nothing got out, and
// what must work does. `sandbox_trial --even-so` goes on where a layer is missing, to see what the others hold.
#include "app/sandbox/HostWay.h"
#include "app/sandbox/Jail.h"
#include "core/script/host/SandboxProcess.h"
#include "core/script/protocol/PacketChannel.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <string_view>
#include <vector>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#include <winsock2.h>
#else
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace wh;
using namespace wh::sandbox;

namespace {

constexpr std::uint64_t kMemory = std::uint64_t{48} << 20;
constexpr DurationNs kPatience = 20 * kSecond;

/// What the host tells of the world outside.
struct World
{
    std::string file; ///< of this user's
    std::uint16_t port = 0;
    std::uint32_t host = 0; ///< the process
};

enum class Wanted : std::uint8_t { Held, Works };

struct Probe
{
    const char* name;
    Wanted wanted;
    std::function<bool(const World&, PacketChannel&)> run; ///< whether it was done
};

bool readsFile(const World& world, PacketChannel&)
{
    return std::ifstream(world.file).get() == 'x';
}

bool writesFile(const World& world, PacketChannel&)
{
    return static_cast<bool>(std::ofstream(world.file + ".out") << "x" << std::flush);
}

bool connects(const World& world, PacketChannel&)
{
#ifdef _WIN32
    WSADATA data{};
    if (WSAStartup(MAKEWORD(2, 2), &data) != 0)
        return false;
    const SOCKET made = ::socket(AF_INET, SOCK_STREAM, 0);
    if (made == INVALID_SOCKET)
        return false;
#else
    const int made = ::socket(AF_INET, SOCK_STREAM, 0);
    if (made < 0)
        return false;
#endif
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(world.port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(made, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0;
}

bool startsProcess(const World&, PacketChannel&)
{
#ifdef _WIN32
    STARTUPINFOW startup{};
    startup.cb = sizeof startup;
    PROCESS_INFORMATION made{};
    std::wstring command = L"cmd.exe /c exit 0";
    return CreateProcessW(nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &made);
#else
    const pid_t child = ::fork();
    if (child == 0)
        std::_Exit(0);
    return child > 0;
#endif
}

bool reachesHost(const World& world, PacketChannel&)
{
#ifdef _WIN32
    return OpenProcess(PROCESS_TERMINATE, FALSE, world.host) != nullptr;
#else
    return ::kill(static_cast<pid_t>(world.host), 0) == 0;
#endif
}

bool takesMemory(const World&, PacketChannel&)
{
    constexpr std::size_t kPiece = std::size_t{1} << 20;
    for (std::uint64_t taken = 0; taken < 8 * kMemory; taken += kPiece) {
        auto* const piece = static_cast<volatile char*>(std::malloc(kPiece));
        if (!piece)
            return taken > 2 * kMemory;
        for (std::size_t at = 0; at < kPiece; at += 4096)
            piece[at] = 1;
    }
    return true;
}

bool readsHandedFile(const World&, PacketChannel& channel)
{
    const auto got = channel.receive(kPatience);
    if (!got || !*got || (*got)->descriptors.size() != 1)
        return false;
    char letter = 0;
#ifdef _WIN32
    return _read((*got)->descriptors[0].number(), &letter, 1) == 1 && letter == 'x';
#else
    return ::read((*got)->descriptors[0].number(), &letter, 1) == 1 && letter == 'x';
#endif
}

bool works(const World&, PacketChannel&)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    while (std::chrono::steady_clock::now() < until) {
    }
    return true;
}

#ifdef _WIN32
bool readsHost(const World& world, PacketChannel&)
{
    return OpenProcess(PROCESS_VM_READ, FALSE, world.host) != nullptr;
}

bool opensClipboard(const World&, PacketChannel&)
{
    return OpenClipboard(nullptr);
}

bool writesRegistry(const World&, PacketChannel&)
{
    HKEY key = nullptr;
    return RegCreateKeyExW(HKEY_CURRENT_USER, L"Software\\WheelhouseTrial", 0, nullptr, 0, KEY_WRITE, nullptr, &key,
                           nullptr) == ERROR_SUCCESS;
}
#endif

const std::vector<Probe>& probes()
{
    static const std::vector<Probe> all = {
        {"nothing", Wanted::Works, [](const World&, PacketChannel&) { return true; }},
        {"works", Wanted::Works, works},
        {"reads a file that was handed over", Wanted::Works, readsHandedFile},
        {"reads a file", Wanted::Held, readsFile},
        {"writes a file", Wanted::Held, writesFile},
        {"connects", Wanted::Held, connects},
        {"starts a process", Wanted::Held, startsProcess},
        {"reaches its host", Wanted::Held, reachesHost},
        {"takes memory", Wanted::Held, takesMemory},
#ifdef _WIN32
        {"reads its host's memory", Wanted::Held, readsHost},
        {"opens the clipboard", Wanted::Held, opensClipboard},
        {"writes to the registry", Wanted::Held, writesRegistry},
#endif
    };
    return all;
}

// The inside.

int beSandbox()
{
    Jail jail;
    jail.enter(kHostWay);
    PacketChannel channel(Descriptor(kHostWay), true);
    const auto first = channel.receive(kPatience);
    const auto* const start = first && *first ? std::get_if<Start>(&(*first)->message) : nullptr;
    if (!start)
        return 3;
    jail.shut(start->memoryBytes);
    if (!channel.send(Hello{.program = "trial",
                            .engine = "none",
                            .layers = jail.layers(),
                            .missing = jail.missing(),
                            .baseBytes = jail.baseBytes()}))
        return 3;
    const auto second = channel.receive(kNever);
    const auto* const load = second && *second ? std::get_if<Load>(&(*second)->message) : nullptr;
    if (!load)
        return 3;
    const auto& files = load->project.files;
    const World world{files.at("file.js"), static_cast<std::uint16_t>(std::stoul(files.at("port.js"))),
                      static_cast<std::uint32_t>(std::stoul(files.at("host.js")))};
    for (const auto& probe : probes()) {
        if (probe.name != files.at("main.js"))
            continue;
        Described done;
        done.description.name = probe.run(world, channel) ? "done" : "refused";
        if (!channel.send(done))
            return 3;
    }
    while (channel.receive(kNever)) {
    }
    return 0;
}

// The outside.

struct Listener
{
    std::uint16_t port = 0;
    Listener()
    {
#ifdef _WIN32
        WSADATA data{};
        WSAStartup(MAKEWORD(2, 2), &data);
#endif
        const auto made = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
#ifdef _WIN32
        int size = sizeof at;
#else
        socklen_t size = sizeof at;
#endif
        if (::bind(made, reinterpret_cast<sockaddr*>(&at), size) == 0 && ::listen(made, 8) == 0 &&
            ::getsockname(made, reinterpret_cast<sockaddr*>(&at), &size) == 0)
            port = ntohs(at.sin_port);
    }
};

void tellLayers(const Hello& hello)
{
    for (std::uint32_t layer = 1; toString(static_cast<Layer>(layer))[0] != '\0'; layer <<= 1) {
        if (hello.layers & layer)
            std::printf("  holds    %s\n", toString(static_cast<Layer>(layer)));
    }
    for (const auto& missing : hello.missing)
        std::printf("  missing  %s: %s\n", toString(missing.layer), missing.reason.c_str());
}

/// @return whether it went as it must
bool attempt(const Probe& probe, const SandboxSettings& settings, const World& world, bool evenSo, bool tells)
{
    auto made = SandboxProcess::spawn(settings, kMemory);
    if (!made) {
        std::printf("FAILED   %s: %s\n", probe.name, made.error().toString().c_str());
        return false;
    }
    auto& process = **made;
    const auto first = process.receive(kPatience);
    const auto* const hello = first && *first ? std::get_if<Hello>(&**first) : nullptr;
    if (!hello) {
        std::printf("FAILED   %s: no greeting%s\n", probe.name, first ? "" : (": " + first.error().toString()).c_str());
        return false;
    }
    if (tells)
        tellLayers(*hello);
    if (const auto greeted = process.greet(**first); !greeted && !evenSo) {
        std::printf("FAILED   %s: %s\n", probe.name, greeted.error().toString().c_str());
        return false;
    }
    Load load;
    load.project.files = {{"main.js", probe.name},
                          {"file.js", world.file},
                          {"port.js", std::to_string(world.port)},
                          {"host.js", std::to_string(world.host)}};
    process.note(ScriptHook::Load);
    auto sent = process.send(load);
#ifdef _WIN32
    const Descriptor file(_open(world.file.c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT));
#else
    const Descriptor file(::open(world.file.c_str(), O_RDONLY | O_CLOEXEC));
#endif
    const std::array numbers = {file.number()};
    if (sent && std::string_view(probe.name) == "reads a file that was handed over")
        sent = process.send(TapeFiles{1}, numbers);
    using Answer = Result<std::optional<Message>>;
    const Answer answer = sent ? process.receive(kPatience) : Answer(sent.error());
    const auto* const told = answer && *answer ? std::get_if<Described>(&**answer) : nullptr;
    const bool wasDone = told && told->description.name == "done";
    const std::string how = told ? told->description.name : answer ? "no answer" : answer.error().toString();
    const bool isRight = wasDone == (probe.wanted == Wanted::Works) && (told || !answer);
    std::printf("%s  %s: %s (%lld ms CPU)\n", isRight ? "ok     " : "FAILED ", probe.name, how.c_str(),
                static_cast<long long>(process.cpu() / kMillisecond));
    return isRight;
}

} // namespace

int main(int argc, char** argv)
{
    if (isStartedByAHost())
        return beSandbox();
    const bool evenSo = argc > 1 && std::string_view(argv[1]) == "--even-so";
    const auto folder = std::filesystem::temp_directory_path();
    const Listener listener;
    World world;
    world.file = (folder / "wheelhouse-trial.txt").string();
    world.port = listener.port;
#ifdef _WIN32
    world.host = GetCurrentProcessId();
#else
    world.host = static_cast<std::uint32_t>(::getpid());
#endif
    std::ofstream(world.file) << "x";
    SandboxSettings settings;
    settings.program = std::filesystem::absolute(argv[0]);
    settings.start = kPatience;
    int wrong = 0;
    for (const auto& probe : probes())
        wrong += attempt(probe, settings, world, evenSo, &probe == &probes().front()) ? 0 : 1;
    std::error_code ignored;
    std::filesystem::remove(world.file, ignored);
    std::filesystem::remove(world.file + ".out", ignored);
    std::printf("%d of %zu went wrong\n", wrong, probes().size());
    return wrong == 0 ? 0 : 1;
}
