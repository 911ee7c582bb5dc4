// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ScratchFile.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace wh {

namespace {

/// With the folder as it was named, also where it is none.
Error failure(const char* code, const std::string& reason)
{
    const char* const named = std::getenv("TMPDIR");
    std::error_code ignored;
    const auto folder = std::filesystem::temp_directory_path(ignored).u8string();
    return Error(code, {{"path", named && *named ? std::string(named) + " ($TMPDIR)"
                                                 : std::string(folder.begin(), folder.end())},
                        {"reason", reason},
                        {"remedy", "let TMPDIR name a folder that can be written to and has room"}});
}

bool g_keepsInMemory = false;
#ifndef __linux__
constexpr std::intptr_t kNoFile = -2; ///< a file whose blocks are memory alone
#endif

std::uint64_t nextGrain(std::uint64_t size)
{
    return (size + ScratchFile::kGrain - 1) / ScratchFile::kGrain * ScratchFile::kGrain;
}

} // namespace

bool ScratchFile::keepInMemory()
{
    g_keepsInMemory = true;
    return true;
}

#ifdef _WIN32

namespace {

std::string lastReason()
{
    return std::system_category().message(static_cast<int>(GetLastError()));
}

HANDLE handleOf(std::intptr_t handle)
{
    return reinterpret_cast<HANDLE>(handle);
}

} // namespace

Result<ScratchFile> ScratchFile::create()
{
    if (g_keepsInMemory)
        return ScratchFile(kNoFile);
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    if (error)
        return failure("scratch.create_failed", error.message());
    wchar_t name[MAX_PATH + 1];
    if (GetTempFileNameW(folder.c_str(), L"whs", 0, name) == 0)
        return failure("scratch.create_failed", lastReason());
    const HANDLE file = CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_DELETE, nullptr, TRUNCATE_EXISTING,
                                    FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        auto reason = lastReason();
        DeleteFileW(name);
        return failure("scratch.create_failed", reason);
    }
    return ScratchFile(reinterpret_cast<std::intptr_t>(file));
}

ScratchFile::~ScratchFile()
{
    if (m_handle != -1 && m_handle != kNoFile)
        CloseHandle(handleOf(m_handle));
}

Result<ScratchBlock> ScratchFile::append(std::span<const std::byte> block)
{
    if (m_handle == kNoFile) {
        const auto size = static_cast<std::uint64_t>(block.size());
        const HANDLE memory = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE,
                                                 static_cast<DWORD>(size >> 32), static_cast<DWORD>(size), nullptr);
        void* const piece = memory ? MapViewOfFile(memory, FILE_MAP_WRITE, 0, 0, block.size()) : nullptr;
        auto reason = lastReason();
        if (memory)
            CloseHandle(memory); // the view keeps it
        if (!piece)
            return failure("scratch.write_failed", reason);
        std::memcpy(piece, block.data(), block.size());
        DWORD before = 0;
        VirtualProtect(piece, block.size(), PAGE_READONLY, &before);
        return ScratchBlock(static_cast<const std::byte*>(piece), block.size());
    }
    DWORD written = 0;
    OVERLAPPED at{};
    at.Offset = static_cast<DWORD>(m_end);
    at.OffsetHigh = static_cast<DWORD>(m_end >> 32);
    if (!WriteFile(handleOf(m_handle), block.data(), static_cast<DWORD>(block.size()), &written, &at) ||
        written != block.size())
        return failure("scratch.write_failed", lastReason());
    const std::uint64_t end = m_end + block.size();
    const HANDLE mapping = CreateFileMappingW(handleOf(m_handle), nullptr, PAGE_READONLY, static_cast<DWORD>(end >> 32),
                                              static_cast<DWORD>(end), nullptr);
    const void* const data = mapping ? MapViewOfFile(mapping, FILE_MAP_READ, static_cast<DWORD>(m_end >> 32),
                                                     static_cast<DWORD>(m_end), block.size())
                                     : nullptr;
    auto reason = lastReason();
    if (mapping)
        CloseHandle(mapping); // the view keeps it
    if (!data)
        return failure("scratch.write_failed", reason);
    m_end = nextGrain(end);
    return ScratchBlock(static_cast<const std::byte*>(data), block.size());
}

ScratchBlock::~ScratchBlock()
{
    if (m_data)
        UnmapViewOfFile(m_data);
}

void ScratchBlock::release() const
{
    // Windows trims the pages of a mapped file from the working set by itself.
}

#else

Result<ScratchFile> ScratchFile::create()
{
#ifdef __linux__
    if (g_keepsInMemory) {
        const int memory = ::memfd_create("wheelhouse-scratch", MFD_CLOEXEC);
        return memory < 0
                   ? Result<ScratchFile>(failure("scratch.create_failed", std::generic_category().message(errno)))
                   : ScratchFile(memory);
    }
#else
    if (g_keepsInMemory)
        return ScratchFile(kNoFile);
#endif
    std::error_code error;
    const auto folder = std::filesystem::temp_directory_path(error);
    if (error)
        return failure("scratch.create_failed", error.message());
    std::string name = (folder / "wheelhouse-scratch-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data()); // 0600
    if (descriptor < 0)
        return failure("scratch.create_failed", std::generic_category().message(errno));
    ::unlink(name.c_str());
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    return ScratchFile(descriptor);
}

ScratchFile::~ScratchFile()
{
    if (m_handle >= 0)
        ::close(static_cast<int>(m_handle));
}

Result<ScratchBlock> ScratchFile::append(std::span<const std::byte> block)
{
#ifndef __linux__
    if (m_handle == kNoFile) {
        void* const piece = ::mmap(nullptr, block.size(), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
        if (piece == MAP_FAILED)
            return failure("scratch.write_failed", std::generic_category().message(errno));
        std::memcpy(piece, block.data(), block.size());
        ::mprotect(piece, block.size(), PROT_READ);
        return ScratchBlock(static_cast<const std::byte*>(piece), block.size());
    }
#endif
    const int descriptor = static_cast<int>(m_handle);
    // Written, not stored through the mapping: a full disk is an answer here, and a signal there.
    for (std::size_t done = 0; done < block.size();) {
        const auto written =
            ::pwrite(descriptor, block.data() + done, block.size() - done, static_cast<off_t>(m_end + done));
        if (written < 0 && errno != EINTR)
            return failure("scratch.write_failed", std::generic_category().message(errno));
        done += written > 0 ? static_cast<std::size_t>(written) : 0;
    }
    void* const data = ::mmap(nullptr, block.size(), PROT_READ, MAP_SHARED, descriptor, static_cast<off_t>(m_end));
    if (data == MAP_FAILED)
        return failure("scratch.write_failed", std::generic_category().message(errno));
    m_end = nextGrain(m_end + block.size());
    return ScratchBlock(static_cast<const std::byte*>(data), block.size());
}

ScratchBlock::~ScratchBlock()
{
    if (m_data)
        ::munmap(const_cast<std::byte*>(m_data), m_size);
}

void ScratchBlock::release() const
{
#ifndef __linux__
    if (g_keepsInMemory)
        return; // there is no file that it could be read from again
#endif
    ::madvise(const_cast<std::byte*>(m_data), m_size, MADV_DONTNEED);
}

#endif

ScratchBlock::ScratchBlock(ScratchBlock&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(other.m_size)
{}

ScratchFile::ScratchFile(ScratchFile&& other) noexcept : m_handle(std::exchange(other.m_handle, -1)), m_end(other.m_end)
{}

} // namespace wh
