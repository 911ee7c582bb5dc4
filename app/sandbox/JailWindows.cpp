// SPDX-License-Identifier: GPL-3.0-or-later
// Windows: the host has shut most of it before this process began; here that is looked at, and what a process can give
// up itself is given up. Nobody has tried it on a real machine (WH_UNTRIED_SANDBOX).
#include "app/sandbox/HostWay.h"
#include "app/sandbox/Jail.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <cwchar>
#include <optional>
#include <string_view>
#include <vector>
#include <windows.h>

// After <windows.h>.
#include <psapi.h>

namespace wh::sandbox {

namespace {

constexpr const char* kNotSet = "the host has not set it, or the system does not know it";

/// Closed with this.
struct OwnToken
{
    HANDLE handle = nullptr;
    OwnToken()
    {
        if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY | TOKEN_ADJUST_DEFAULT, &handle))
            handle = nullptr;
    }
    ~OwnToken()
    {
        if (handle)
            CloseHandle(handle);
    }
    OwnToken(const OwnToken&) = delete;
    OwnToken& operator=(const OwnToken&) = delete;

    std::vector<std::byte> ask(TOKEN_INFORMATION_CLASS what) const
    {
        DWORD size = 0;
        GetTokenInformation(handle, what, nullptr, 0, &size);
        std::vector<std::byte> answer(size);
        if (size == 0 || !GetTokenInformation(handle, what, answer.data(), size, &size))
            answer.clear();
        return answer;
    }
    bool isInContainer() const
    {
        const auto answer = ask(TokenIsAppContainer);
        DWORD is = 0;
        if (answer.size() >= sizeof is)
            std::memcpy(&is, answer.data(), sizeof is);
        return is != 0;
    }
    /// But for the one that everybody has, to pass through folders.
    bool hasPrivileges() const
    {
        const auto answer = ask(TokenPrivileges);
        if (answer.size() < sizeof(DWORD))
            return true;
        const auto* const privileges = reinterpret_cast<const TOKEN_PRIVILEGES*>(answer.data());
        return privileges->PrivilegeCount > 1;
    }
    /// Below everybody: from here on nothing that is not meant for the untrusted can be written to.
    bool becomeUntrusted() const
    {
        SID_IDENTIFIER_AUTHORITY authority = SECURITY_MANDATORY_LABEL_AUTHORITY;
        PSID untrusted = nullptr;
        if (!AllocateAndInitializeSid(&authority, 1, SECURITY_MANDATORY_UNTRUSTED_RID, 0, 0, 0, 0, 0, 0, 0, &untrusted))
            return false;
        TOKEN_MANDATORY_LABEL label{};
        label.Label.Attributes = SE_GROUP_INTEGRITY;
        label.Label.Sid = untrusted;
        SetTokenInformation(handle, TokenIntegrityLevel, &label, sizeof label + GetLengthSid(untrusted));
        FreeSid(untrusted);
        return integrity() == SECURITY_MANDATORY_UNTRUSTED_RID;
    }
    std::optional<DWORD> integrity() const
    {
        const auto answer = ask(TokenIntegrityLevel);
        if (answer.size() < sizeof(TOKEN_MANDATORY_LABEL))
            return std::nullopt;
        const auto* const label = reinterpret_cast<const TOKEN_MANDATORY_LABEL*>(answer.data());
        return *GetSidSubAuthority(label->Label.Sid,
                                   static_cast<DWORD>(*GetSidSubAuthorityCount(label->Label.Sid) - 1));
    }
};

/// Of the job that this process is in.
template<typename Facts>
std::optional<Facts> ofJob(JOBOBJECTINFOCLASS what)
{
    Facts facts{};
    if (!QueryInformationJobObject(nullptr, what, &facts, sizeof facts, nullptr))
        return std::nullopt;
    return facts;
}

template<typename Policy>
bool impose(PROCESS_MITIGATION_POLICY what, DWORD flags)
{
    Policy policy{};
    policy.Flags = flags;
    SetProcessMitigationPolicy(what, &policy, sizeof policy); // fails where it holds already
    Policy now{};
    return GetProcessMitigationPolicy(GetCurrentProcess(), what, &now, sizeof now) && (now.Flags & flags) == flags;
}

bool hasOnlyOwnVariables()
{
    // The system adds those of the container by itself.
    constexpr std::array<std::wstring_view, 8> kOwn = {
        L"TZ=", L"LC_ALL=", L"QV4_GC_MAX_STACK_SIZE=", L"SystemRoot=", L"LOCALAPPDATA=", L"TEMP=", L"TMP=", L"="};
    wchar_t* const all = GetEnvironmentStringsW();
    bool holds = all != nullptr;
    for (const wchar_t* variable = all; variable && *variable; variable += std::wcslen(variable) + 1) {
        const std::wstring_view text(variable);
        holds = holds && std::any_of(kOwn.begin(), kOwn.end(), [&](auto own) { return text.starts_with(own); });
    }
    if (all)
        FreeEnvironmentStringsW(all);
    return holds;
}

} // namespace

void Jail::enter(int, std::span<const int>)
{
    // The list of what is inherited has one entry; here it can be seen that the standard ones lead nowhere.
    const auto isNothing = [](DWORD which) {
        const HANDLE handle = GetStdHandle(which);
        return !handle || handle == INVALID_HANDLE_VALUE;
    };
    note(Layer::NoDescriptors, isStartedByAHost() && isNothing(STD_OUTPUT_HANDLE) && isNothing(STD_ERROR_HANDLE),
         "standard output or error is open");
    note(Layer::NoEnvironment, hasOnlyOwnVariables(), "the host has passed variables of its own");
    const auto limits = ofJob<JOBOBJECT_EXTENDED_LIMIT_INFORMATION>(JobObjectExtendedLimitInformation);
    const auto desktop = ofJob<JOBOBJECT_BASIC_UI_RESTRICTIONS>(JobObjectBasicUIRestrictions);
    const DWORD flags = limits ? limits->BasicLimitInformation.LimitFlags : 0;
    note(Layer::DiesWithParent, flags & JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE, kNotSet);
    note(Layer::Job,
         (flags & JOB_OBJECT_LIMIT_ACTIVE_PROCESS) && limits->BasicLimitInformation.ActiveProcessLimit == 1 &&
             desktop && (desktop->UIRestrictionsClass & JOB_OBJECT_UILIMIT_HANDLES),
         kNotSet);
}

void Jail::shut(std::uint64_t)
{
    PROCESS_MEMORY_COUNTERS_EX counters{};
    if (GetProcessMemoryInfo(GetCurrentProcess(), reinterpret_cast<PROCESS_MEMORY_COUNTERS*>(&counters),
                             sizeof counters))
        m_baseBytes = counters.PrivateUsage; // which the host limits from here on
    bool holds = impose<PROCESS_MITIGATION_CHILD_PROCESS_POLICY>(ProcessChildProcessPolicy, 1);
    holds = impose<PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY>(ProcessExtensionPointDisablePolicy, 1) && holds;
    holds = impose<PROCESS_MITIGATION_FONT_DISABLE_POLICY>(ProcessFontDisablePolicy, 1) && holds;
    holds = impose<PROCESS_MITIGATION_IMAGE_LOAD_POLICY>(ProcessImageLoadPolicy, 3) && holds; // remote, low
    holds = impose<PROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY>(ProcessStrictHandleCheckPolicy, 3) && holds;
    note(Layer::Mitigations, holds, kNotSet);
    // Qt's core has asked for windows as it was loaded: the system may no longer take them away.
    note(Layer::NoWindows, impose<PROCESS_MITIGATION_SYSTEM_CALL_DISABLE_POLICY>(ProcessSystemCallDisablePolicy, 1),
         "it has been used already");
    const OwnToken token;
    note(Layer::Container, token.isInContainer(), kNotSet);
    const bool isUntrusted = token.becomeUntrusted();
    note(Layer::Token, isUntrusted && !token.hasPrivileges(), "privileges are left, or it is not untrusted");
}

} // namespace wh::sandbox
