// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Utf8.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace wh::sandbox {

static_assert(std::endian::native == std::endian::little, "messages are little endian");

/// Writes values as docs/reference/sandbox-protocol.md has them. WireWriter and WireReader have the same members, so
/// that one function per type says how it is written and read. What is too long is cut (texts) or fails (lists).
class WireWriter
{
public:
    static constexpr bool kReads = false;

    explicit WireWriter(std::vector<std::byte>& out) : m_out(out) {}
    bool isGood() const { return m_good; }
    void fail() { m_good = false; }

    template<std::integral T>
    void number(const T& value)
    {
        put(&value, sizeof value);
    }
    template<std::integral T>
    void number(const T& value, T /*least*/, T /*most*/)
    {
        number(value);
    }
    void flag(const bool& value) { number(static_cast<std::uint8_t>(value)); }
    /// Finite only: a reader takes no other.
    void real(const double& value)
    {
        m_good = m_good && std::isfinite(value);
        put(&value, sizeof value);
    }
    template<typename E>
    void choice(const E& value, E /*last*/)
    {
        number(static_cast<std::uint8_t>(value));
    }
    void decimal(const Decimal& value)
    {
        number(value.highBits());
        number(value.lowBits());
    }
    void text(const std::string& value, std::size_t most)
    {
        std::size_t size = std::min(value.size(), most);
        while (size < value.size() && size > 0 && (static_cast<unsigned char>(value[size]) & 0xC0U) == 0x80U)
            --size; // not within a character
        number(static_cast<std::uint32_t>(size));
        put(value.data(), size);
    }
    /// All the rest of a message.
    void rest(const std::vector<std::byte>& bytes) { put(bytes.data(), bytes.size()); }
    template<typename T, typename Each>
    void list(const std::vector<T>& items, std::size_t most, Each each)
    {
        number(static_cast<std::uint32_t>(items.size()));
        m_good = m_good && items.size() <= most;
        for (const auto& item : items)
            each(*this, const_cast<T&>(item)); // a writer changes nothing
    }
    template<typename K, typename V, typename EachKey, typename EachValue>
    void table(const std::map<K, V>& items, std::size_t most, EachKey key, EachValue value)
    {
        number(static_cast<std::uint32_t>(items.size()));
        m_good = m_good && items.size() <= most;
        for (const auto& [k, v] : items) {
            key(*this, const_cast<K&>(k));
            value(*this, const_cast<V&>(v));
        }
    }
    template<typename T, typename Each>
    void optional(const std::optional<T>& value, Each each)
    {
        flag(value.has_value());
        if (value)
            each(*this, const_cast<T&>(*value));
    }

private:
    void put(const void* data, std::size_t size)
    {
        const auto* const bytes = static_cast<const std::byte*>(data);
        m_out.insert(m_out.end(), bytes, bytes + size);
    }

    std::vector<std::byte>& m_out;
    bool m_good = true;
};

/// Reads what a stranger sent: never beyond the end, no list longer than its bytes can hold, only finite numbers, only
/// well-formed UTF-8. After the first mistake every value is zero or empty, and isGood() says so.
class WireReader
{
public:
    static constexpr bool kReads = true;

    explicit WireReader(std::span<const std::byte> bytes) : m_bytes(bytes) {}
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    std::size_t left() const { return m_bytes.size() - m_at; }
    void fail() { m_good = false; }

    template<std::integral T>
    void number(T& value)
    {
        value = {};
        take(&value, sizeof value);
    }
    template<std::integral T>
    void number(T& value, T least, T most)
    {
        number(value);
        if (value < least || value > most) {
            m_good = false;
            value = least;
        }
    }
    void flag(bool& value)
    {
        std::uint8_t byte = 0;
        number(byte, std::uint8_t{0}, std::uint8_t{1});
        value = byte == 1;
    }
    void real(double& value)
    {
        value = 0;
        take(&value, sizeof value);
        if (!std::isfinite(value)) {
            m_good = false;
            value = 0;
        }
    }
    template<typename E>
    void choice(E& value, E last)
    {
        std::uint8_t byte = 0;
        number(byte, std::uint8_t{0}, static_cast<std::uint8_t>(last));
        value = static_cast<E>(byte);
    }
    void decimal(Decimal& value)
    {
        std::int64_t high = 0;
        std::uint64_t low = 0;
        number(high);
        number(low);
        value = Decimal::fromBits(high, low);
    }
    void text(std::string& value, std::size_t most)
    {
        value.clear();
        std::uint32_t size = 0;
        number(size);
        if (!m_good || size > most || size > left()) {
            m_good = false;
            return;
        }
        const std::string_view read(reinterpret_cast<const char*>(m_bytes.data() + m_at), size);
        m_at += size;
        if (isUtf8(read))
            value = read;
        else
            m_good = false;
    }
    void rest(std::vector<std::byte>& bytes)
    {
        bytes.assign(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), m_bytes.end());
        m_at = m_bytes.size();
    }
    template<typename T, typename Each>
    void list(std::vector<T>& items, std::size_t most, Each each)
    {
        items.clear();
        for (std::uint32_t left = count(most); left > 0 && m_good; --left)
            each(*this, items.emplace_back());
    }
    template<typename K, typename V, typename EachKey, typename EachValue>
    void table(std::map<K, V>& items, std::size_t most, EachKey key, EachValue value)
    {
        items.clear();
        for (std::uint32_t left = count(most); left > 0 && m_good; --left) {
            K k{};
            V v{};
            key(*this, k);
            value(*this, v);
            m_good = m_good && items.emplace(std::move(k), std::move(v)).second;
        }
    }
    template<typename T, typename Each>
    void optional(std::optional<T>& value, Each each)
    {
        bool has = false;
        flag(has);
        value.reset();
        if (has && m_good)
            each(*this, value.emplace());
    }

private:
    void take(void* data, std::size_t size)
    {
        if (!m_good || size > left()) {
            m_good = false;
            return;
        }
        std::memcpy(data, m_bytes.data() + m_at, size);
        m_at += size;
    }
    /// How many items follow: each takes a byte at least.
    std::uint32_t count(std::size_t most)
    {
        std::uint32_t items = 0;
        number(items);
        if (items > most || items > left()) {
            m_good = false;
            items = 0;
        }
        return items;
    }

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    bool m_good = true;
};

/// Texts by name, as BacktestSettings and StrategyInfo have them.
template<typename Wire>
void wirePairs(Wire& wire, std::vector<std::pair<std::string, std::string>>& pairs, std::size_t most,
               std::size_t longest)
{
    wire.list(pairs, most, [longest](Wire& w, auto& pair) {
        w.text(pair.first, longest);
        w.text(pair.second, longest);
    });
}

} // namespace wh::sandbox
