// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/File.h"

#include "core/base/WholeFile.h"

#include <atomic>
#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <sys/stat.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace wh {

namespace {

/// The path in UTF-8, whatever the platform's own encoding.
std::string pathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Error fileError(const char* code, const std::filesystem::path& path, std::string reason)
{
    return Error(code, {{"path", pathText(path)}, {"reason", std::move(reason)}});
}

std::string reasonOf(int errorNumber)
{
    return std::generic_category().message(errorNumber);
}

Error writeError(const std::filesystem::path& path, int errorNumber)
{
    Error error = fileError("file.write_failed", path, reasonOf(errorNumber));
    if (errorNumber == ENOSPC)
        error.context.push_back({"remedy", "make room on the disk"});
    return error;
}

/// "name.csv" -> ".name.csv.<process>-<n>.tmp" in the same folder, so that the rename stays on one volume.
std::filesystem::path temporaryBeside(const std::filesystem::path& target)
{
    static std::atomic<std::uint64_t> counter = 0;
#ifdef _WIN32
    const auto process = _getpid();
#else
    const auto process = getpid();
#endif
    std::filesystem::path name(".");
    name += target.filename();
    name += "." + std::to_string(process) + "-" + std::to_string(++counter) + ".tmp";
    return target.parent_path() / name;
}

#ifdef _WIN32

std::string lastWindowsError()
{
    return std::system_category().message(static_cast<int>(GetLastError()));
}

std::FILE* createExclusive(const std::filesystem::path& path, unsigned = 0)
{
    const int descriptor = _wopen(path.c_str(), _O_RDWR | _O_CREAT | _O_EXCL | _O_BINARY, _S_IREAD | _S_IWRITE);
    return descriptor < 0 ? nullptr : _fdopen(descriptor, "w+b");
}

bool seekTo(std::FILE* file, std::uint64_t offset)
{
    return _fseeki64(file, static_cast<long long>(offset), SEEK_SET) == 0;
}

/// Takes the end of an open file off again.
void shorten(std::FILE* file, std::int64_t size)
{
    static_cast<void>(_chsize_s(_fileno(file), size));
}

/// @return -1 where that is not known, or is no matter since the file is none that keeps anything
std::int64_t sizeOf(std::FILE* file)
{
    return _filelengthi64(_fileno(file));
}

bool syncFile(std::FILE* file)
{
    return std::fflush(file) == 0 && _commit(_fileno(file)) == 0;
}

/// Renames over the target; empty on success, else the reason.
std::string replaceFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return {};
    return lastWindowsError();
}

#else

std::FILE* createExclusive(const std::filesystem::path& path, mode_t mode = 0666)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    return descriptor < 0 ? nullptr : ::fdopen(descriptor, "w+b");
}

bool seekTo(std::FILE* file, std::uint64_t offset)
{
    return ::fseeko(file, static_cast<off_t>(offset), SEEK_SET) == 0;
}

/// Takes the end of an open file off again.
void shorten(std::FILE* file, std::int64_t size)
{
    static_cast<void>(!::ftruncate(::fileno(file), static_cast<off_t>(size)));
}

/// @return -1 where that is not known, or is no matter since the file is none that keeps anything
std::int64_t sizeOf(std::FILE* file)
{
    struct stat status = {};
    return ::fstat(::fileno(file), &status) == 0 && S_ISREG(status.st_mode) ? status.st_size : -1;
}

bool syncFile(std::FILE* file)
{
    return std::fflush(file) == 0 && ::fsync(::fileno(file)) == 0;
}

/// Renames over the target and syncs the folder, without which the new name may be lost with the power.
std::string replaceFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return reasonOf(errno);
    const auto folder = to.has_parent_path() ? to.parent_path() : std::filesystem::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) // a folder that may be written but not read: nothing more can be done
        return {};
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // EINVAL: the file system has no such thing
    const int reason = errno;
    ::close(descriptor);
    return synced ? std::string() : reasonOf(reason);
}

#endif

} // namespace

#ifdef _WIN32

Result<MappedFile> MappedFile::open(const std::filesystem::path& path)
{
    const HANDLE file = CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return fileError("file.open_failed", path, lastWindowsError());
    const int descriptor = _open_osfhandle(reinterpret_cast<std::intptr_t>(file), _O_RDONLY);
    if (descriptor < 0) {
        CloseHandle(file);
        return fileError("file.open_failed", path, reasonOf(errno));
    }
    auto mapped = of(descriptor, path);
    _close(descriptor); // and the handle with it; the mapping keeps the file open
    return mapped;
}

Result<MappedFile> MappedFile::of(int descriptor, const std::filesystem::path& path)
{
    const auto file = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    LARGE_INTEGER size{};
    MappedFile mapped;
    std::string reason;
    if (!GetFileSizeEx(file, &size)) {
        reason = lastWindowsError();
    } else if (size.QuadPart > 0) {
        mapped.m_handle = CreateFileMappingW(file, nullptr, PAGE_READONLY, 0, 0, nullptr);
        if (mapped.m_handle)
            mapped.m_data = static_cast<const std::byte*>(MapViewOfFile(mapped.m_handle, FILE_MAP_READ, 0, 0, 0));
        if (mapped.m_data)
            mapped.m_size = static_cast<std::size_t>(size.QuadPart);
        else
            reason = lastWindowsError();
    }
    if (!reason.empty())
        return fileError("file.open_failed", path, std::move(reason));
    return mapped;
}

MappedFile::~MappedFile()
{
    if (m_data)
        UnmapViewOfFile(m_data);
    if (m_handle)
        CloseHandle(m_handle);
}

void MappedFile::release(std::size_t, std::size_t) const
{
    // Windows trims the pages of a mapped file from the working set by itself.
}

#else

Result<MappedFile> MappedFile::open(const std::filesystem::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fileError("file.open_failed", path, reasonOf(errno));
    auto mapped = of(descriptor, path);
    ::close(descriptor); // the mapping keeps the file open
    return mapped;
}

Result<MappedFile> MappedFile::of(int descriptor, const std::filesystem::path& path)
{
    struct stat status = {};
    MappedFile mapped;
    int reason = 0;
    if (::fstat(descriptor, &status) != 0) {
        reason = errno;
    } else if (!S_ISREG(status.st_mode)) {
        reason = S_ISDIR(status.st_mode) ? EISDIR : EINVAL;
    } else if (status.st_size > 0) { // an empty file cannot be mapped, and need not be
        const auto size = static_cast<std::size_t>(status.st_size);
        void* const data = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
        if (data == MAP_FAILED) {
            reason = errno;
        } else {
            mapped.m_data = static_cast<const std::byte*>(data);
            mapped.m_size = size;
            mapped.m_guard = MappingGuard(data, size);
        }
    }
    if (reason != 0)
        return fileError("file.open_failed", path, reasonOf(reason));
    return mapped;
}

MappedFile::~MappedFile()
{
    m_guard = {};
    if (m_data)
        ::munmap(const_cast<std::byte*>(m_data), m_size);
}

void MappedFile::release(std::size_t offset, std::size_t length) const
{
    if (offset >= m_size)
        return;
    // Only whole pages may go; the last, partial one of the file may as well.
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t end = length >= m_size - offset ? m_size : (offset + length) / page * page;
    const std::size_t begin = (offset + page - 1) / page * page;
    if (begin < end)
        ::madvise(const_cast<std::byte*>(m_data) + begin, end - begin, MADV_DONTNEED);
}

#endif

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_guard(std::move(other.m_guard))
{}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    // The old mapping leaves with `other`.
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    std::swap(m_handle, other.m_handle);
    std::swap(m_guard, other.m_guard);
    return *this;
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& target)
{
    std::error_code ignored;
    if (!target.has_filename() || std::filesystem::is_directory(target, ignored))
        return fileError("file.create_failed", target, "the path names a folder");
    AtomicFile created;
    created.m_target = target;
    created.m_temporary = temporaryBeside(target);
    created.m_file = createExclusive(created.m_temporary);
    if (!created.m_file && errno == EEXIST) { // left by a crashed process that had our number
        std::filesystem::remove(created.m_temporary, ignored);
        created.m_file = createExclusive(created.m_temporary);
    }
    if (!created.m_file) {
        const int reason = errno;
        created.m_temporary.clear();
        return fileError("file.create_failed", target, reasonOf(reason));
    }
    constexpr std::size_t kBuffer = std::size_t{1} << 18;
    std::setvbuf(created.m_file, nullptr, _IOFBF, kBuffer);
    return created;
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr))
    , m_target(std::move(other.m_target))
    , m_temporary(std::move(other.m_temporary))
    , m_size(std::exchange(other.m_size, 0))
{}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept
{
    if (this != &other) {
        discard();
        m_file = std::exchange(other.m_file, nullptr);
        m_target = std::move(other.m_target);
        m_temporary = std::move(other.m_temporary);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard()
{
    if (!m_file)
        return;
    std::fclose(std::exchange(m_file, nullptr));
    std::error_code ignored;
    std::filesystem::remove(m_temporary, ignored);
}

Result<void> AtomicFile::write(std::span<const std::byte> bytes)
{
    if (!m_file)
        return fileError("file.write_failed", m_target, "the file is already closed");
    if (!bytes.empty() && std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        return writeError(m_target, errno);
    m_size += bytes.size();
    return {};
}

Result<void> AtomicFile::write(std::string_view text)
{
    return write(std::as_bytes(std::span(text.data(), text.size())));
}

Result<void> AtomicFile::writeAt(std::uint64_t offset, std::span<const std::byte> bytes)
{
    if (!m_file)
        return fileError("file.write_failed", m_target, "the file is already closed");
    if (offset > m_size || bytes.size() > m_size - offset)
        return fileError("file.write_failed", m_target, "overwriting beyond the end");
    if (bytes.empty())
        return {};
    if (!seekTo(m_file, offset) || std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size() ||
        !seekTo(m_file, m_size))
        return writeError(m_target, errno);
    return {};
}

Result<void> AtomicFile::commit()
{
    if (!m_file)
        return fileError("file.write_failed", m_target, "the file is already closed");
    // An earlier write that failed leaves its mark on the stream: such a file must not replace a good one.
    errno = EIO;
    if (std::ferror(m_file) != 0 || !syncFile(m_file)) {
        const int reason = errno;
        discard();
        return writeError(m_target, reason);
    }
    std::error_code ignored;
    std::string reason;
    if (std::fclose(std::exchange(m_file, nullptr)) != 0)
        reason = reasonOf(errno);
    else
        reason = replaceFile(m_temporary, m_target);
    if (reason.empty())
        return {};
    std::filesystem::remove(m_temporary, ignored);
    return fileError("file.write_failed", m_target, std::move(reason));
}

Result<void> writeWholeFile(const std::filesystem::path& target, std::string_view bytes, FileAccess access)
{
    std::error_code ignored;
    if (!target.has_filename() || std::filesystem::is_directory(target, ignored))
        return fileError("file.create_failed", target, "the path names a folder");
    if (std::filesystem::exists(target, ignored) && !std::filesystem::is_regular_file(target, ignored))
        return fileError("file.create_failed", target, "what has this name is no file");
    std::error_code isNew;
    auto place = std::filesystem::canonical(target, isNew);
    if (isNew)
        place = target;
    const auto temporary = temporaryBeside(place);
    const auto create = [&] {
        return access == FileAccess::OwnerOnly ? createExclusive(temporary, 0600) : createExclusive(temporary);
    };
    std::FILE* file = create();
    if (!file && errno == EEXIST) { // left by a crashed process that had our number
        std::filesystem::remove(temporary, ignored);
        file = create();
    }
    if (!file)
        return fileError("file.create_failed", target, reasonOf(errno));
    if (access == FileAccess::AsUsual && !isNew)
        std::filesystem::permissions(temporary, std::filesystem::status(place, ignored).permissions(), ignored);
    // What the stream holds back may be refused only when it is handed over, and what the system holds back only then.
    errno = EIO;
    const bool isWritten = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && syncFile(file);
    int failure = isWritten ? 0 : errno;
    if (std::fclose(file) != 0 && failure == 0)
        failure = errno;
    std::string reason;
    if (failure == 0)
        reason = replaceFile(temporary, place);
    if (failure == 0 && reason.empty())
        return {};
    std::filesystem::remove(temporary, ignored);
    return failure != 0 ? writeError(target, failure) : fileError("file.write_failed", target, std::move(reason));
}

Result<AppendFile> AppendFile::open(const std::filesystem::path& path)
{
    AppendFile opened;
    opened.m_path = path;
#ifdef _WIN32
    opened.m_file = _wfopen(path.c_str(), L"ab");
#else
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    opened.m_file = descriptor < 0 ? nullptr : ::fdopen(descriptor, "ab");
#endif
    if (!opened.m_file)
        return fileError("file.open_failed", path, reasonOf(errno));
    std::setvbuf(opened.m_file, nullptr, _IONBF, 0); // so that nothing refused is written again with what comes next
    return opened;
}

AppendFile::AppendFile(AppendFile&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_path(std::move(other.m_path))
{}

AppendFile& AppendFile::operator=(AppendFile&& other) noexcept
{
    std::swap(m_file, other.m_file);
    std::swap(m_path, other.m_path);
    return *this;
}

AppendFile::~AppendFile()
{
    if (m_file)
        std::fclose(m_file);
}

Result<void> AppendFile::write(std::string_view text)
{
    const auto before = sizeOf(m_file);
    if (std::fwrite(text.data(), 1, text.size(), m_file) == text.size() && std::fflush(m_file) == 0)
        return {};
    const int reason = errno;
    // What a full disk took of it must not be the beginning of whatever is written next.
    if (before >= 0 && sizeOf(m_file) > before)
        shorten(m_file, before);
    std::clearerr(m_file);
    return writeError(m_path, reason);
}

Result<void> AppendFile::sync()
{
    if (!syncFile(m_file))
        return writeError(m_path, errno);
    return {};
}

Result<std::string> readTextFile(const std::filesystem::path& path, std::uint64_t limitBytes)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return fileError("file.open_failed", path, reasonOf(EISDIR));
#ifdef _WIN32
    std::FILE* const file = _wfopen(path.c_str(), L"rb");
#else
    std::FILE* const file = std::fopen(path.c_str(), "rb");
#endif
    if (!file)
        return fileError("file.open_failed", path, reasonOf(errno));
    // Read to the end rather than by the size, which pipes and /proc do not have.
    std::string text;
    constexpr std::size_t kStep = std::size_t{1} << 16;
    std::size_t got = 0;
    do {
        const std::size_t before = text.size();
        text.resize(before + kStep);
        got = std::fread(text.data() + before, 1, kStep, file);
        text.resize(before + got);
    } while (got == kStep && text.size() <= limitBytes);
    const bool failed = std::ferror(file) != 0;
    const int reason = errno;
    std::fclose(file);
    if (failed)
        return fileError("file.open_failed", path, reasonOf(reason));
    if (text.size() > limitBytes)
        return Error("file.too_large", {{"path", pathText(path)}, {"limit", std::to_string(limitBytes) + " bytes"}});
    return text;
}

} // namespace wh
