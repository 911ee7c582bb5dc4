// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/InputStream.h"

#include "core/data/ByteSource.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace wh {

namespace {

std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

class MemorySource final : public ByteSource
{
public:
    MemorySource(std::string name, std::string bytes) : m_name(std::move(name)), m_bytes(std::move(bytes)) {}
    Result<Chunk> read() override
    {
        if (std::exchange(m_isRead, true))
            return Chunk{};
        return Chunk{std::as_bytes(std::span(m_bytes)), true};
    }
    const std::string& memberName() const override { return m_name; }
    std::uint64_t bytesRead() const override { return m_isRead ? m_bytes.size() : 0; }
    std::uint64_t bytesTotal() const override { return m_bytes.size(); }

private:
    std::string m_name;
    std::string m_bytes;
    bool m_isRead = false;
};

} // namespace

struct InputStream::State
{
    enum class Got { Data, NextMember, End };

    std::filesystem::path path;
    std::unique_ptr<ByteSource> source;
    std::string head;         // the first bytes, kept for head()
    std::string memberName;   // of what was handed out last
    std::string_view rest;    // not handed out yet: in `head` or in the source's buffer
    std::string_view pending; // the first bytes of the next member
    bool announced = false;   // that `pending` follows
    std::string carry;        // a line that spans chunks
    bool carryHandedOut = false;
    bool lastIsOpen = false; // nothing ended the last line but the input
    bool ended = false;
    std::uint64_t line = 0;
    std::optional<Error> error; // sticky: what is behind a damaged place cannot be trusted

    /// Brings the next chunk into `rest`, which must be empty.
    Result<Got> fill()
    {
        if (!pending.empty()) {
            if (!std::exchange(announced, true))
                return Got::NextMember;
            rest = std::exchange(pending, {});
            memberName = source->memberName();
            line = 0;
            return Got::Data;
        }
        if (error)
            return *error;
        if (ended)
            return Got::End;
        auto chunk = source->read();
        if (!chunk)
            return fail(std::move(chunk).error());
        const auto text = asText(chunk->bytes);
        if (text.empty()) {
            ended = true;
            return Got::End;
        }
        if (chunk->startsMember) {
            pending = text;
            announced = true;
            return Got::NextMember;
        }
        rest = text;
        return Got::Data;
    }
    Error fail(Error why)
    {
        error = std::move(why);
        return *error;
    }
    Result<bool> handOut(std::string_view text, std::string_view& out)
    {
        ++line;
        if (!text.empty() && text.back() == '\r')
            text.remove_suffix(1);
        out = text;
        return true;
    }
    Result<bool> handOutCarry(std::string_view& out)
    {
        carryHandedOut = true;
        return handOut(carry, out);
    }
    Error tooLong()
    {
        rest = {};
        carry.clear();
        return fail(Error("input.line_too_long", {{"file", path.string()},
                                                  {"line", std::to_string(line + 1)},
                                                  {"limit", std::to_string(kMaxLine) + " bytes"},
                                                  {"remedy", "check that the file is the text that it should be"}}));
    }
};

Result<InputStream> InputStream::open(const std::filesystem::path& path)
{
    auto source = ByteSource::open(path);
    if (!source)
        return std::move(source).error();
    return over(path, std::move(*source));
}

Result<InputStream> InputStream::ofBytes(const std::filesystem::path& path, std::string memberName, std::string bytes)
{
    return over(path, std::make_unique<MemorySource>(std::move(memberName), std::move(bytes)));
}

Result<InputStream> InputStream::over(const std::filesystem::path& path, std::unique_ptr<ByteSource> source)
{
    auto state = std::make_unique<State>();
    state->path = path;
    state->source = std::move(source);
    while (state->head.size() < kHead) {
        auto got = state->fill();
        if (!got) {
            // The bytes before the damage are still handed out, so that the error comes with a line number.
            if (state->head.empty())
                return std::move(got).error();
            break;
        }
        if (*got == State::Got::End)
            break;
        if (*got == State::Got::NextMember) {
            state->announced = state->head.empty();
            if (!state->announced)
                break;
            continue;
        }
        state->head += std::exchange(state->rest, {});
    }
    if (state->head.empty())
        return Error("input.empty", {{"file", path.string()}, {"remedy", "give a file with data in it"}});
    state->rest = state->head;
    return InputStream(std::move(state));
}

Result<bool> InputStream::nextLine(std::string_view& line)
{
    auto& s = *m_state;
    if (std::exchange(s.carryHandedOut, false))
        s.carry.clear();
    for (;;) {
        if (s.rest.empty()) {
            const auto got = s.fill();
            if (!got)
                return got.error();
            if (*got == State::Got::Data)
                continue;
            if (!s.carry.empty()) {
                const char last = s.carry.back();
                s.lastIsOpen = last != ']' && last != '}' && last != '\r';
                return s.handOutCarry(line);
            }
            if (*got == State::Got::End)
                return false;
            continue;
        }
        const auto* const found = static_cast<const char*>(std::memchr(s.rest.data(), '\n', s.rest.size()));
        const auto length = found ? static_cast<std::size_t>(found - s.rest.data()) : s.rest.size();
        if (s.carry.size() + length > kMaxLine)
            return s.tooLong();
        const auto piece = s.rest.substr(0, length);
        s.rest.remove_prefix(found ? length + 1 : length);
        if (found && s.carry.empty())
            return s.handOut(piece, line);
        s.carry += piece;
        if (found)
            return s.handOutCarry(line);
    }
}

Result<std::span<const std::byte>> InputStream::nextBytes()
{
    auto& s = *m_state;
    while (s.rest.empty()) {
        const auto got = s.fill();
        if (!got)
            return got.error();
        if (*got == State::Got::End)
            break;
    }
    return std::as_bytes(std::span(std::exchange(s.rest, {})));
}

InputStream::InputStream(std::unique_ptr<State> state) : m_state(std::move(state)) {}
InputStream::InputStream(InputStream&&) noexcept = default;
InputStream& InputStream::operator=(InputStream&&) noexcept = default;
InputStream::~InputStream() = default;

std::string_view InputStream::head() const
{
    return std::string_view(m_state->head).substr(0, kHead);
}
bool InputStream::endsAmidALine() const
{
    return m_state->lastIsOpen;
}
std::uint64_t InputStream::lineNumber() const
{
    return m_state->line;
}
std::uint64_t InputStream::bytesRead() const
{
    return m_state->source->bytesRead();
}
std::uint64_t InputStream::bytesTotal() const
{
    return m_state->source->bytesTotal();
}
const std::filesystem::path& InputStream::path() const
{
    return m_state->path;
}
const std::string& InputStream::memberName() const
{
    return m_state->memberName;
}

} // namespace wh
