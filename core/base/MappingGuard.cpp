// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MappingGuard.h"

#include <cstdint>
#include <utility>

#ifndef _WIN32
#include <cerrno>
#include <csignal>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace wh {

/// One guarded mapping. Made once and used again, never freed: a signal may come while the list is walked.
struct MappingGuard::Watch
{
    std::atomic<bool> isTaken = false;
    std::atomic<std::uintptr_t> begin = 0; ///< 0: nothing is watched
    std::atomic<std::uintptr_t> end = 0;
    std::atomic<bool> isCut = false;
    Watch* next = nullptr;
};

/// All watches of the process, without locks.
struct WatchList
{
    using Watch = MappingGuard::Watch;
    static_assert(std::atomic<std::uintptr_t>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

    static inline std::atomic<Watch*> first = nullptr;

    static Watch* take()
    {
        for (Watch* watch = first.load(); watch; watch = watch->next) {
            if (!watch->isTaken.exchange(true))
                return watch;
        }
        auto* const made = new Watch;
        made->isTaken = true;
        made->next = first.load();
        while (!first.compare_exchange_weak(made->next, made)) {
        }
        return made;
    }

#ifndef _WIN32
    static inline struct sigaction before = {};
    static inline std::uintptr_t pageSize = 4096;

    /// Puts zeros where the file is no more, and lets the access happen again.
    static void onBusError(int, siginfo_t* info, void*)
    {
        const int error = errno;
        const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
        for (Watch* watch = first.load(); watch; watch = watch->next) {
            const std::uintptr_t begin = watch->begin.load();
            const std::uintptr_t end = watch->end.load();
            if (begin == 0 || address < begin || address >= end)
                continue;
            watch->isCut = true;
            const std::uintptr_t page = address / pageSize * pageSize;
            // A system call, and safe in a handler wherever there is mmap at all.
            if (::mmap(reinterpret_cast<void*>(page), end - page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
                       -1, 0) != MAP_FAILED) {
                errno = error;
                return;
            }
        }
        // Nobody's here: it comes again, for whoever was asked before.
        ::sigaction(SIGBUS, &before, nullptr);
        errno = error;
    }

    static bool install()
    {
        pageSize = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
        struct sigaction action = {};
        action.sa_sigaction = &onBusError;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        ::sigemptyset(&action.sa_mask);
        return ::sigaction(SIGBUS, &action, &before) == 0;
    }
#endif
};

#ifdef _WIN32

MappingGuard::MappingGuard(const void*, std::size_t) {}

#else

MappingGuard::MappingGuard(const void* data, std::size_t size)
{
    [[maybe_unused]] static const bool isInstalled = WatchList::install();
    m_watch = WatchList::take();
    m_watch->isCut = false;
    const auto begin = reinterpret_cast<std::uintptr_t>(data);
    m_watch->end = begin + size;
    m_watch->begin = begin;
}

#endif

MappingGuard::MappingGuard(MappingGuard&& other) noexcept : m_watch(std::exchange(other.m_watch, nullptr)) {}

MappingGuard& MappingGuard::operator=(MappingGuard&& other) noexcept
{
    std::swap(m_watch, other.m_watch); // the old one leaves with `other`
    return *this;
}

MappingGuard::~MappingGuard()
{
    if (!m_watch)
        return;
    m_watch->begin = 0;
    m_watch->isTaken = false;
}

bool MappingGuard::isCut() const
{
    return m_watch && m_watch->isCut.load(std::memory_order_relaxed);
}

} // namespace wh
