// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/TarSource.h"

#include "core/data/ByteErrors.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <optional>
#include <string_view>
#include <utility>

namespace wh {

namespace {

class TarSource final : public ByteSource
{
public:
    TarSource(std::filesystem::path path, std::unique_ptr<ByteSource> inner, Chunk begun)
        : m_path(std::move(path)), m_inner(std::move(inner)), m_begun(begun), m_archive(archive_read_new())
    {}
    ~TarSource() override
    {
        if (m_archive)
            archive_read_free(m_archive);
    }
    TarSource(const TarSource&) = delete;
    TarSource& operator=(const TarSource&) = delete;

    Result<void> open()
    {
        if (!m_archive)
            return bytes::openFailed(m_path, "out of memory");
        archive_read_support_format_tar(m_archive);
        archive_read_set_callback_data(m_archive, this);
        archive_read_set_read_callback(m_archive, &TarSource::onRead);
        return archive_read_open1(m_archive) == ARCHIVE_OK ? Result<void>() : failure();
    }
    Result<Chunk> read() override
    {
        for (;;) {
            if (!m_inMember) {
                const auto more = nextMember();
                if (!more)
                    return more.error();
                if (!*more)
                    return Chunk{};
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
                return Chunk{{static_cast<const std::byte*>(data), size}, std::exchange(m_fresh, false)};
        }
    }
    const std::string& memberName() const override { return m_name; }
    std::uint64_t bytesRead() const override { return m_inner->bytesRead(); }
    std::uint64_t bytesTotal() const override { return m_inner->bytesTotal(); }
    bool isArchive() const override { return true; }
    std::optional<std::uint64_t> memberSize() const override { return m_size; }
    void skipMember() override { m_inMember = false; }

private:
    static la_ssize_t onRead(archive*, void* self, const void** buffer)
    {
        auto& source = *static_cast<TarSource*>(self);
        const auto bytes = source.nextInner();
        *buffer = bytes.data();
        return source.m_error ? -1 : static_cast<la_ssize_t>(bytes.size());
    }
    /// Empty at the end, and where m_error tells why there is no more.
    std::span<const std::byte> nextInner()
    {
        Chunk chunk = std::exchange(m_begun, {});
        if (chunk.bytes.empty()) {
            auto next = m_inner->read();
            if (!next) {
                m_error = std::move(next).error();
                return {};
            }
            chunk = *next;
        }
        const auto isZero = [](std::byte byte) { return byte == std::byte{0}; };
        const auto last = std::find_if_not(chunk.bytes.rbegin(), chunk.bytes.rend(), isZero);
        const auto zeros = static_cast<std::size_t>(last - chunk.bytes.rbegin());
        m_zeros = zeros == chunk.bytes.size() ? m_zeros + zeros : zeros;
        return chunk.bytes;
    }
    /// A tar that is whole ends with blocks of zeros, and what it is packed in has a checksum: libarchive asks for
    /// neither.
    Result<bool> checkEnd()
    {
        constexpr std::size_t kBlock = 512;
        while (!nextInner().empty()) {
        }
        if (m_error)
            return *m_error;
        if (m_zeros < kBlock)
            return bytes::truncated(m_path, m_inner->bytesTotal());
        return false;
    }
    Result<bool> nextMember()
    {
        for (;;) {
            archive_entry* entry = nullptr;
            const int status = archive_read_next_header(m_archive, &entry);
            if (status == ARCHIVE_EOF)
                return m_error ? *m_error : checkEnd();
            if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
                return failure();
            const char* name = archive_entry_pathname(entry);
            const std::string_view text = name ? name : "";
            const std::string_view last = text.substr(std::min(text.rfind('/') + 1, text.size()));
            // "._x" is what a Mac notes about x.
            if (archive_entry_filetype(entry) != AE_IFREG || last.starts_with("._"))
                continue;
            m_name = text.starts_with("./") ? text.substr(2) : text;
            m_size = static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_entry_size(entry)));
            m_inMember = true;
            m_fresh = true;
            return true;
        }
    }
    Error failure() const
    {
        if (m_error)
            return *m_error; // of the compression round it
        const char* message = archive_error_string(m_archive);
        const std::string_view text = message ? message : "it could not be unpacked";
        return text.find("runcated") != text.npos ? bytes::truncated(m_path, m_inner->bytesTotal())
                                                  : bytes::corrupt(m_path, std::string(text));
    }

    std::filesystem::path m_path;
    std::unique_ptr<ByteSource> m_inner;
    Chunk m_begun;
    archive* m_archive;
    std::optional<Error> m_error;
    std::string m_name;
    std::optional<std::uint64_t> m_size;
    std::size_t m_zeros = 0; ///< at the end of what was read so far
    bool m_inMember = false;
    bool m_fresh = false;
};

} // namespace

bool isTar(std::span<const std::byte> head)
{
    constexpr std::size_t kMagic = 257;
    const std::string_view text(reinterpret_cast<const char*>(head.data()), head.size());
    // Names and numbers are filled up with zeros: a text has none.
    return text.size() >= 512 && text.substr(kMagic, 5) == "ustar" && text.substr(0, kMagic).find('\0') != text.npos;
}

Result<std::unique_ptr<ByteSource>> openTar(std::filesystem::path path, std::unique_ptr<ByteSource> inner,
                                            ByteSource::Chunk begun)
{
    auto source = std::make_unique<TarSource>(std::move(path), std::move(inner), begun);
    if (auto opened = source->open(); !opened)
        return std::move(opened).error();
    return std::unique_ptr<ByteSource>(std::move(source));
}

} // namespace wh
