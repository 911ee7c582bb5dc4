// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ByteSource.h"

#include "core/data/ByteErrors.h"
#include "core/data/TarSource.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cstring>
#include <fstream>
#include <string_view>
#include <system_error>
#include <vector>
#include <zlib.h>

namespace wh {

using namespace bytes;

namespace {

constexpr std::size_t kBlock = std::size_t{256} << 10;

/// The file itself, with a count of what was read.
class File
{
public:
    static Result<File> open(const std::filesystem::path& path)
    {
        std::error_code error;
        const auto status = std::filesystem::status(path, error);
        if (!std::filesystem::exists(status))
            return openFailed(path, "there is no such file");
        if (!std::filesystem::is_regular_file(status))
            return openFailed(path, "it is not a file");
        File file;
        file.m_path = path;
        file.m_size = std::filesystem::file_size(path, error);
        file.m_stream.open(path, std::ios::binary);
        if (error || !file.m_stream)
            return openFailed(path, "it may not be read");
        return file;
    }

    /// Bytes read into the buffer, fewer only at the end of the file.
    Result<std::size_t> read(std::span<char> into)
    {
        m_stream.read(into.data(), static_cast<std::streamsize>(into.size()));
        const auto count = static_cast<std::size_t>(m_stream.gcount());
        if (m_stream.bad())
            return Error("input.read_failed", {{"file", pathText(m_path)}, {"reason", "the disk did not answer"}});
        m_position += count;
        m_furthest = std::max(m_furthest, m_position);
        return count;
    }
    bool seek(std::uint64_t position)
    {
        m_stream.clear();
        m_stream.seekg(static_cast<std::streamoff>(position));
        m_position = position;
        return static_cast<bool>(m_stream);
    }

    const std::filesystem::path& path() const { return m_path; }
    std::uint64_t size() const { return m_size; }
    std::uint64_t position() const { return m_position; }
    std::uint64_t furthest() const { return m_furthest; }

private:
    std::filesystem::path m_path;
    std::ifstream m_stream;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
    std::uint64_t m_furthest = 0;
};

/// "x/data.csv.gz" -> "data.csv".
std::string plainName(const std::filesystem::path& path)
{
    const auto extension = path.extension().string();
    constexpr std::array<std::string_view, 5> kEndings = {".gz", ".zst", ".xz", ".bz2", ".gzip"};
    const bool compressed = std::find(kEndings.begin(), kEndings.end(), extension) != kEndings.end();
    return pathText(compressed ? path.stem() : path.filename());
}

/// Whether the name promises compressed content, so that a file cut inside the first few bytes can be told.
bool hasPackedName(const std::filesystem::path& path)
{
    const auto extension = path.extension().string();
    return extension == ".zip" || extension == ".npz" || plainName(path) != pathText(path.filename());
}

class PlainSource final : public ByteSource
{
public:
    explicit PlainSource(File file) : m_file(std::move(file)), m_name(plainName(m_file.path())), m_buffer(kBlock) {}

    Result<Chunk> read() override
    {
        const bool first = m_file.position() == 0;
        const auto count = m_file.read(m_buffer);
        if (!count)
            return count.error();
        return Chunk{std::as_bytes(std::span(m_buffer.data(), *count)), first};
    }
    const std::string& memberName() const override { return m_name; }
    std::uint64_t bytesRead() const override { return m_file.position(); }
    std::uint64_t bytesTotal() const override { return m_file.size(); }

private:
    File m_file;
    std::string m_name;
    std::vector<char> m_buffer;
};

/// gzip over zlib rather than libarchive, which (3.6) neither verifies the checksum nor notices a file that ends inside
/// the header of a further member.
class GzipSource final : public ByteSource
{
public:
    explicit GzipSource(File file)
        : m_file(std::move(file)), m_name(plainName(m_file.path())), m_input(kBlock), m_output(kBlock)
    {
        constexpr int kGzipOnly = 16 + MAX_WBITS;
        m_ready = inflateInit2(&m_stream, kGzipOnly) == Z_OK;
    }
    ~GzipSource() override { inflateEnd(&m_stream); }
    GzipSource(const GzipSource&) = delete;
    GzipSource& operator=(const GzipSource&) = delete;

    Result<Chunk> read() override
    {
        if (!m_ready)
            return corrupt(m_file.path(), "zlib could not start");
        m_stream.next_out = reinterpret_cast<Bytef*>(m_output.data());
        m_stream.avail_out = static_cast<uInt>(m_output.size());
        while (m_stream.avail_out == m_output.size() && !m_ended) {
            if (m_stream.avail_in == 0) {
                const auto more = refill();
                if (!more)
                    return more.error();
                if (!*more) {
                    if (m_inMember)
                        return truncated(m_file.path(), m_file.size());
                    m_ended = true;
                    break;
                }
            }
            if (!m_inMember && !startMember())
                return truncated(m_file.path(), m_file.size());
            if (m_ended)
                break;
            const int status = inflate(&m_stream, Z_NO_FLUSH);
            if (status == Z_STREAM_END)
                m_inMember = false;
            else if (status != Z_OK && status != Z_BUF_ERROR)
                return corrupt(m_file.path(), m_stream.msg ? m_stream.msg : "it is not valid gzip");
        }
        const auto count = m_output.size() - m_stream.avail_out;
        const bool first = !std::exchange(m_started, true);
        return Chunk{std::as_bytes(std::span(m_output.data(), count)), first};
    }
    const std::string& memberName() const override { return m_name; }
    std::uint64_t bytesRead() const override { return m_file.position() - m_stream.avail_in; }
    std::uint64_t bytesTotal() const override { return m_file.size(); }

private:
    Result<bool> refill()
    {
        const auto count = m_file.read(m_input);
        if (!count)
            return count.error();
        m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(*count);
        return *count > 0;
    }
    /// Between members: another one follows, or padding that gzip(1) ignores too. False: cut in the middle of a header.
    bool startMember()
    {
        const Bytef* const next = m_stream.next_in;
        if (m_members > 0 && next[0] == 0) {
            m_ended = true;
            return true;
        }
        if (m_members > 0 && next[0] == 0x1f && m_stream.avail_in == 1 && m_file.position() == m_file.size())
            return false;
        ++m_members;
        m_inMember = true;
        inflateReset(&m_stream);
        return true;
    }

    File m_file;
    std::string m_name;
    std::vector<char> m_input;
    std::vector<char> m_output;
    z_stream m_stream{};
    std::uint64_t m_members = 0;
    bool m_ready = false;
    bool m_started = false;
    bool m_inMember = false;
    bool m_ended = false;
};

/// zstd, xz, bzip2 and zip by libarchive.
class ArchiveSource final : public ByteSource
{
public:
    static Result<std::unique_ptr<ByteSource>> open(File file, bool isZip)
    {
        auto source = std::unique_ptr<ArchiveSource>(new ArchiveSource(std::move(file), isZip));
        auto* reader = source->m_archive;
        if (!reader)
            return openFailed(source->m_file.path(), "out of memory");
        if (isZip) {
            archive_read_support_format_zip(reader);
        } else {
            archive_read_support_filter_zstd(reader);
            archive_read_support_filter_xz(reader);
            archive_read_support_filter_bzip2(reader);
            archive_read_support_format_raw(reader);
            archive_read_support_format_empty(reader);
        }
        archive_read_set_callback_data(reader, source.get());
        archive_read_set_read_callback(reader, &ArchiveSource::onRead);
        if (isZip)
            archive_read_set_seek_callback(reader, &ArchiveSource::onSeek);
        if (archive_read_open1(reader) != ARCHIVE_OK)
            return source->failure();
        return std::unique_ptr<ByteSource>(std::move(source));
    }
    ~ArchiveSource() override
    {
        if (m_archive)
            archive_read_free(m_archive);
    }
    ArchiveSource(const ArchiveSource&) = delete;
    ArchiveSource& operator=(const ArchiveSource&) = delete;

    Result<Chunk> read() override
    {
        bool starts = false;
        for (;;) {
            if (!m_inMember) {
                const auto more = nextMember();
                if (!more)
                    return more.error();
                if (!*more)
                    return Chunk{};
                starts = true;
            }
            const void* data = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int status = archive_read_data_block(m_archive, &data, &size, &offset);
            if (status == ARCHIVE_EOF) {
                m_inMember = false;
                continue;
            }
            if (status != ARCHIVE_OK)
                return failure();
            if (size > 0)
                return Chunk{{static_cast<const std::byte*>(data), size}, std::exchange(m_fresh, false) || starts};
        }
    }
    const std::string& memberName() const override { return m_name; }
    std::uint64_t bytesRead() const override
    {
        return m_isZip ? std::min(m_file.position(), m_file.size()) : m_file.furthest();
    }
    std::uint64_t bytesTotal() const override { return m_file.size(); }
    bool isArchive() const override { return m_isZip; }
    std::optional<std::uint64_t> memberSize() const override { return m_size; }
    void skipMember() override { m_inMember = false; }

private:
    ArchiveSource(File file, bool isZip)
        : m_file(std::move(file))
        , m_isZip(isZip)
        , m_name(plainName(m_file.path()))
        , m_archive(archive_read_new())
        , m_input(kBlock)
    {}

    static la_ssize_t onRead(archive*, void* self, const void** buffer)
    {
        auto& source = *static_cast<ArchiveSource*>(self);
        const auto count = source.m_file.read(source.m_input);
        *buffer = source.m_input.data();
        return count ? static_cast<la_ssize_t>(*count) : -1;
    }
    static la_int64_t onSeek(archive*, void* self, la_int64_t offset, int whence)
    {
        auto& file = static_cast<ArchiveSource*>(self)->m_file;
        auto target = offset;
        if (whence == SEEK_CUR)
            target += static_cast<la_int64_t>(file.position());
        else if (whence == SEEK_END)
            target += static_cast<la_int64_t>(file.size());
        if (target < 0 || !file.seek(static_cast<std::uint64_t>(target)))
            return ARCHIVE_FATAL;
        return target;
    }
    Result<bool> nextMember()
    {
        for (;;) {
            archive_entry* entry = nullptr;
            const int status = archive_read_next_header(m_archive, &entry);
            if (status == ARCHIVE_EOF)
                return false;
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
                return failure();
            if (m_isZip) {
                const char* name = archive_entry_pathname(entry);
                const std::string_view text = name ? name : "";
                // Folders hold nothing, and "__MACOSX/" only what a Mac notes about the real members.
                if (archive_entry_filetype(entry) != AE_IFREG || text.substr(0, 9) == "__MACOSX/")
                    continue;
                if (archive_entry_is_encrypted(entry))
                    return corrupt(m_file.path(), "the archive is encrypted");
                m_name = text;
                m_size =
                    archive_entry_size_is_set(entry)
                        ? std::optional(static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_entry_size(entry))))
                        : std::nullopt;
            }
            m_inMember = true;
            m_fresh = true;
            return true;
        }
    }
    Error failure() const
    {
        const char* message = archive_error_string(m_archive);
        const std::string_view text = message ? message : "it could not be unpacked";
        const bool ended = text.find("runcated") != text.npos || text.find("No progress") != text.npos;
        return ended ? truncated(m_file.path(), m_file.size()) : corrupt(m_file.path(), std::string(text));
    }

    File m_file;
    bool m_isZip;
    std::string m_name;
    std::optional<std::uint64_t> m_size;
    archive* m_archive;
    std::vector<char> m_input;
    bool m_inMember = false;
    bool m_fresh = false;
};

enum class Packing { Plain, Gzip, Stream, Zip };

struct Magic
{
    std::string_view bytes;
    Packing packing;
};
constexpr std::array<Magic, 6> kMagics = {{{"\x1f\x8b", Packing::Gzip},
                                           {"\x28\xb5\x2f\xfd", Packing::Stream},
                                           {std::string_view("\xfd\x37\x7a\x58\x5a\0", 6), Packing::Stream},
                                           {"BZh", Packing::Stream},
                                           {"PK\3\4", Packing::Zip},
                                           {"PK\5\6", Packing::Zip}}};

/// A zip that is whole ends with its directory. libarchive reads one without it member by member and would not notice
/// that the tail is missing.
Result<bool> endsWithDirectory(File& file)
{
    constexpr std::size_t kRecord = 22;
    constexpr std::size_t kComment = 65535;
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(file.size(), kRecord + kComment));
    std::vector<char> tail(size);
    if (!file.seek(file.size() - size))
        return false;
    const auto count = file.read(tail);
    if (!count)
        return count.error();
    const std::string_view text(tail.data(), *count);
    for (auto at = text.rfind("PK\5\6"); at != text.npos; at = at == 0 ? text.npos : text.rfind("PK\5\6", at - 1)) {
        if (at + kRecord > text.size())
            continue;
        const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(text[i])); };
        if (at + kRecord + byte(at + 20) + (byte(at + 21) << 8) <= text.size())
            return true;
    }
    return false;
}

} // namespace

namespace {

/// With the compression taken off, whatever is in it.
Result<std::unique_ptr<ByteSource>> openPacked(const std::filesystem::path& path)
{
    auto file = File::open(path);
    if (!file)
        return std::move(file).error();
    std::array<char, 8> start{};
    const auto count = file->read(start);
    if (!count)
        return count.error();
    const std::string_view head(start.data(), *count);
    const bool namedPacked = hasPackedName(path);
    auto packing = Packing::Plain;
    for (const auto& magic : kMagics) {
        if (head.starts_with(magic.bytes))
            packing = magic.packing;
        else if (namedPacked && !head.empty() && magic.bytes.starts_with(head))
            return truncated(path, file->size()); // "x.gz" of one byte
    }
    constexpr std::size_t kLeastBzip2 = 14;
    if (packing == Packing::Stream && namedPacked && file->size() < kLeastBzip2 && head.starts_with("BZh"))
        return truncated(path, file->size());
    if (packing == Packing::Zip) {
        const auto whole = endsWithDirectory(*file);
        if (!whole)
            return whole.error();
        if (!*whole)
            return truncated(path, file->size());
    }
    if (!file->seek(0))
        return openFailed(path, "it cannot be read from its start");
    switch (packing) {
    case Packing::Gzip:
        return std::unique_ptr<ByteSource>(std::make_unique<GzipSource>(std::move(*file)));
    case Packing::Stream:
        return ArchiveSource::open(std::move(*file), false);
    case Packing::Zip:
        return ArchiveSource::open(std::move(*file), true);
    case Packing::Plain:
        break;
    }
    return std::unique_ptr<ByteSource>(std::make_unique<PlainSource>(std::move(*file)));
}

} // namespace

Result<std::unique_ptr<ByteSource>> ByteSource::open(const std::filesystem::path& path)
{
    auto source = openPacked(path);
    if (!source || (*source)->isArchive())
        return source;
    const auto begun = (*source)->read();
    if (begun && isTar(begun->bytes))
        return openTar(path, std::move(*source), *begun);
    return openPacked(path); // from its beginning again
}

} // namespace wh
