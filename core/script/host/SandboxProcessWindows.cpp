// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: a process in a job of its own, in an AppContainer without capabilities, with a token without privileges,
// that inherits one pipe. Nobody has tried it on a real machine (WH_UNTRIED_SANDBOX).
#include "core/script/host/NeededLayers.h"
#include "core/script/host/SandboxChild.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <io.h>
#include <string>
#include <system_error>
#include <utility>
#include <vector>
#include <windows.h>

// After <windows.h>.
#include <psapi.h>
#include <userenv.h>

namespace wh {

namespace {

using sandbox::PacketChannel;

constexpr wchar_t kContainer[] = L"Wheelhouse.Sandbox";
constexpr UINT kEndedByHost = 9;
constexpr DurationNs kTick = 100; ///< of a FILETIME

// As <winbase.h> composes them; not every compiler's header has them all.
constexpr DWORD_PTR kHandleList = 2 | 0x20000;
constexpr DWORD_PTR kMitigationPolicy = 7 | 0x20000;
constexpr DWORD_PTR kSecurityCapabilities = 9 | 0x20000;
constexpr DWORD_PTR kJobList = 13 | 0x20000;
constexpr DWORD_PTR kChildProcessPolicy = 14 | 0x20000;
constexpr DWORD kNoChildProcess = 1;
constexpr std::uint64_t kMitigations = std::uint64_t{0x01}       // data is never executed unless it is said to be
                                       | std::uint64_t{1} << 12  // a damaged heap ends the process
                                       | std::uint64_t{1} << 16  // addresses by chance
                                       | std::uint64_t{1} << 20  // of 64 bits
                                       | std::uint64_t{1} << 24  // a wrong handle ends the process
                                       | std::uint64_t{1} << 32  // no extension points
                                       | std::uint64_t{1} << 48  // no fonts but the system's
                                       | std::uint64_t{1} << 52  // no code from other machines
                                       | std::uint64_t{1} << 56; // nor from those of low integrity

Error failed(const char* what)
{
    return Error("script.sandbox_failed",
                 {{"reason", what + std::system_category().message(static_cast<int>(GetLastError()))},
                  {"remedy", "start it again"}});
}

/// Closed with this.
class Handle
{
public:
    Handle() = default;
    explicit Handle(HANDLE handle) : m_handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    Handle(Handle&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Handle()
    {
        if (m_handle)
            CloseHandle(m_handle);
    }
    HANDLE get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }

private:
    HANDLE m_handle = nullptr;
};

DurationNs nanoseconds(const FILETIME& time)
{
    return static_cast<DurationNs>(std::uint64_t{time.dwHighDateTime} << 32 | time.dwLowDateTime) * kTick;
}

bool limitJob(HANDLE job, std::uint64_t memoryBytes)
{
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_ACTIVE_PROCESS | JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE |
                                              JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    if (memoryBytes > 0) {
        limits.BasicLimitInformation.LimitFlags |= JOB_OBJECT_LIMIT_PROCESS_MEMORY;
        limits.ProcessMemoryLimit = static_cast<SIZE_T>(memoryBytes);
    }
    return SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
}

/// Ended with its last handle, which only this process has.
Handle makeJob()
{
    Handle job(CreateJobObjectW(nullptr, nullptr));
    JOBOBJECT_BASIC_UI_RESTRICTIONS noDesktop{};
    noDesktop.UIRestrictionsClass = JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_DISPLAYSETTINGS |
                                    JOB_OBJECT_UILIMIT_EXITWINDOWS | JOB_OBJECT_UILIMIT_GLOBALATOMS |
                                    JOB_OBJECT_UILIMIT_HANDLES | JOB_OBJECT_UILIMIT_READCLIPBOARD |
                                    JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS | JOB_OBJECT_UILIMIT_WRITECLIPBOARD;
    if (job && limitJob(job.get(), 0))
        SetInformationJobObject(job.get(), JobObjectBasicUIRestrictions, &noDesktop, sizeof noDesktop);
    return job; // what of it does not hold the sandbox tells
}

/// This process's own, without its privileges.
Handle makeToken()
{
    HANDLE own = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_DUPLICATE | TOKEN_QUERY | TOKEN_ASSIGN_PRIMARY, &own))
        return {};
    const Handle mine(own);
    std::array<std::byte, SECURITY_MAX_SID_SIZE> administrators{};
    DWORD size = static_cast<DWORD>(administrators.size());
    SID_AND_ATTRIBUTES denied{administrators.data(), 0};
    const bool isNamed = CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, denied.Sid, &size);
    HANDLE restricted = nullptr;
    if (!CreateRestrictedToken(own, DISABLE_MAX_PRIVILEGE, isNamed ? 1 : 0, isNamed ? &denied : nullptr, 0, nullptr, 0,
                               nullptr, &restricted))
        return {};
    return Handle(restricted);
}

/// The container's name for the system; null where there are none.
class Container
{
public:
    Container()
    {
        if (FAILED(CreateAppContainerProfile(kContainer, L"Wheelhouse sandbox", L"Runs scripts of strategies", nullptr,
                                             0, &m_sid)) &&
            FAILED(DeriveAppContainerSidFromAppContainerName(kContainer, &m_sid)))
            m_sid = nullptr;
        m_capabilities.AppContainerSid = m_sid;
    }
    ~Container()
    {
        if (m_sid)
            FreeSid(m_sid);
    }
    Container(const Container&) = delete;
    Container& operator=(const Container&) = delete;
    explicit operator bool() const { return m_sid != nullptr; }
    SECURITY_CAPABILITIES& capabilities() { return m_capabilities; }

private:
    PSID m_sid = nullptr;
    SECURITY_CAPABILITIES m_capabilities{};
};

/// What a process begins with. The values live as long as this.
class Attributes
{
public:
    explicit Attributes(DWORD most)
    {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, most, 0, &size);
        m_room.resize(size);
        m_isMade = InitializeProcThreadAttributeList(list(), most, 0, &size);
    }
    ~Attributes()
    {
        if (m_isMade)
            DeleteProcThreadAttributeList(list());
    }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    template<typename Value>
    bool set(DWORD_PTR what, Value& value)
    {
        return m_isMade && UpdateProcThreadAttribute(list(), 0, what, &value, sizeof value, nullptr, nullptr);
    }
    LPPROC_THREAD_ATTRIBUTE_LIST list() { return reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_room.data()); }

private:
    std::vector<std::byte> m_room;
    bool m_isMade = false;
};

/// Sorted by name, as the system wants it. Its own folder is what libraries of the system begin with.
std::wstring environment()
{
    std::array<wchar_t, MAX_PATH> windows{};
    GetWindowsDirectoryW(windows.data(), static_cast<UINT>(windows.size()));
    std::wstring block;
    for (const std::wstring& variable :
         {std::wstring(L"LC_ALL=C.UTF-8"), std::wstring(L"QV4_GC_MAX_STACK_SIZE=16777216"),
          std::wstring(L"SystemRoot=") + windows.data(), std::wstring(L"TZ=UTC")})
        block.append(variable).push_back(L'\0');
    return block + L'\0';
}

/// How it would be said elsewhere: the number of the signal.
std::optional<int> signalOf(DWORD status)
{
    constexpr int kTrap = 5;
    switch (status) {
    case 0xC0000005: // access violation
    case 0xC00000FD: // stack overflow
    case 0xC0000006: // a page that cannot be read
        return SIGSEGV;
    case 0xC000001D: // illegal instruction
        return SIGILL;
    case 0xC0000094: // division by zero
        return SIGFPE;
    case 0xC0000409: // abort()
    case 0xC0000374: // a damaged heap
    case 0xC0000017: // no memory
        return SIGABRT;
    default:
        return status >= 0xC0000000 ? std::optional(kTrap) : std::nullopt;
    }
}

class JobChild final : public SandboxChild
{
public:
    JobChild(Handle job, PROCESS_INFORMATION made)
        : m_job(std::move(job)), m_process(made.hProcess), m_thread(made.hThread), m_id(made.dwProcessId)
    {}
    ~JobChild() override { JobChild::finish(); }

    HANDLE process() const { return m_process.get(); }
    bool go() const { return ResumeThread(m_thread.get()) != static_cast<DWORD>(-1); }

    std::int64_t id() const override { return m_id; }
    void finish() override
    {
        if (m_id < 0)
            return;
        TerminateJobObject(m_job.get(), kEndedByHost);
        TerminateProcess(m_process.get(), kEndedByHost); // also where it has not come into the job
        WaitForSingleObject(m_process.get(), INFINITE);
        m_id = -1;
    }
    std::optional<End> waitForEnd(DurationNs timeout) override
    {
        DWORD status = 0;
        if (m_id < 0 ||
            WaitForSingleObject(m_process.get(), static_cast<DWORD>(timeout / kMillisecond)) != WAIT_OBJECT_0 ||
            !GetExitCodeProcess(m_process.get(), &status))
            return std::nullopt;
        m_id = -1;
        return End{.signal = signalOf(status), .status = static_cast<int>(status)};
    }
    Memory memory() const override
    {
        PROCESS_MEMORY_COUNTERS_EX counters{};
        if (!GetProcessMemoryInfo(m_process.get(), reinterpret_cast<PROCESS_MEMORY_COUNTERS*>(&counters),
                                  sizeof counters))
            return {};
        return {counters.PrivateUsage, counters.WorkingSetSize};
    }
    DurationNs cpu() const override
    {
        FILETIME begun{};
        FILETIME ended{};
        FILETIME kernel{};
        FILETIME user{};
        if (!GetProcessTimes(m_process.get(), &begun, &ended, &kernel, &user))
            return 0;
        return nanoseconds(kernel) + nanoseconds(user);
    }
    void standBehind() override { SetPriorityClass(m_process.get(), BELOW_NORMAL_PRIORITY_CLASS); }
    Result<void> limitMemory(std::uint64_t bytes) override
    {
        if (!limitJob(m_job.get(), bytes))
            return failed("no limit of memory: ");
        return {};
    }
    void setBusy(bool) override {}

private:
    Handle m_job;
    Handle m_process;
    Handle m_thread;
    std::int64_t m_id;
};

/// Not running yet. None: GetLastError() tells why.
std::unique_ptr<JobChild> create(const SandboxSettings& settings, HANDLE way)
{
    Handle job = makeJob();
    const Handle token = makeToken();
    Container container;
    Attributes attributes(5);
    HANDLE inherited = way;
    HANDLE jobs = job.get();
    DWORD noChild = kNoChildProcess;
    std::uint64_t mitigations = kMitigations;
    if (!job || !token || !SetHandleInformation(way, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT) ||
        !attributes.set(kHandleList, inherited))
        return nullptr;
    // What of these the system does not know, the sandbox finds missing, and its host runs nothing.
    const bool isInJob = attributes.set(kJobList, jobs);
    attributes.set(kMitigationPolicy, mitigations);
    attributes.set(kChildProcessPolicy, noChild);
    if (container)
        attributes.set(kSecurityCapabilities, container.capabilities());
    STARTUPINFOEXW startup{};
    startup.StartupInfo.cb = sizeof startup;
    startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    startup.StartupInfo.hStdInput = way;
    startup.lpAttributeList = attributes.list();
    auto variables = environment();
    std::wstring command = L"wheelhouse-sandbox";
    PROCESS_INFORMATION made{};
    const bool isMade = CreateProcessAsUserW(
        token.get(), settings.program.c_str(), command.data(), nullptr, nullptr, TRUE,
        CREATE_SUSPENDED | CREATE_UNICODE_ENVIRONMENT | DETACHED_PROCESS | EXTENDED_STARTUPINFO_PRESENT,
        variables.data(), nullptr, &startup.StartupInfo, &made);
    const DWORD error = GetLastError();
    SetHandleInformation(way, HANDLE_FLAG_INHERIT, 0);
    SetLastError(error);
    if (!isMade)
        return nullptr;
    auto child = std::make_unique<JobChild>(std::move(job), made);
    BOOL holds = FALSE;
    if ((!isInJob || !IsProcessInJob(child->process(), jobs, &holds) || !holds) &&
        !AssignProcessToJobObject(jobs, child->process()))
        return nullptr; // and it ends with this
    return child;
}

} // namespace

std::filesystem::path sandboxBesideThis()
{
    std::array<wchar_t, 32768> path{};
    const DWORD size = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    if (size == 0 || size >= path.size())
        return {};
    return std::filesystem::path(path.data()).parent_path() / "wheelhouse-sandbox.exe";
}

Result<void> SandboxChild::isUsable(const SandboxSettings& settings)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(settings.program, error))
        return Error("script.sandbox_missing", {{"path", settings.program.string()},
                                                {"remedy", "install wheelhouse-sandbox beside this program"}});
    return {};
}

std::span<const sandbox::Layer> SandboxChild::needed()
{
    return kNeededOnWindows;
}

Result<SandboxChild::Started> SandboxChild::start(const SandboxSettings& settings)
{
    auto ends = PacketChannel::pair();
    if (!ends)
        return std::move(ends).error();
    const PacketChannel childEnd = std::move(ends->second);
    auto child = create(settings, reinterpret_cast<HANDLE>(_get_osfhandle(childEnd.number())));
    if (!child || !child->go())
        return failed("");
    ends->first.way().setPeer(child->process());
    return Started{std::move(child), std::move(ends->first)};
}

} // namespace wh
