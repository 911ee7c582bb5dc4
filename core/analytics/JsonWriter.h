// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace wh {

/// Writes JSON in the order of the calls, with two spaces of indentation, so that the same calls give the same bytes
/// and a report of millions of fills needs no tree. Decimals become strings, doubles their shortest exact text, and
/// what is not finite null. Text that is no UTF-8 has its bad bytes replaced by U+FFFD. Not thread-safe.
class JsonWriter
{
public:
    using Output = std::function<void(std::string_view)>;

    /// Keeps the document: text(), take().
    JsonWriter() = default;
    /// Hands it on in pieces of some 64 KiB, so that memory does not grow with it; flush() hands on the last one.
    explicit JsonWriter(Output output) : m_output(std::move(output)) {}
    void flush();

    JsonWriter& beginObject() { return begin('{'); }
    JsonWriter& endObject() { return end('}'); }
    JsonWriter& beginArray() { return begin('['); }
    JsonWriter& endArray() { return end(']'); }
    /// From here to the end of the array or object that is begun next, all in one line.
    JsonWriter& inOneLine();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(Decimal number) { return value(std::string_view(number.toString())); }
    JsonWriter& value(double number);
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(std::uint64_t number);
    JsonWriter& value(bool truth);
    JsonWriter& null();
    template<typename T>
    JsonWriter& value(const std::optional<T>& some)
    {
        return some ? value(*some) : null();
    }
    template<typename T>
    JsonWriter& field(std::string_view name, const T& content)
    {
        key(name);
        return value(content);
    }

    /// The document so far; ends with a line break once the outermost value is closed.
    const std::string& text() const { return m_text; }
    std::string take() { return std::move(m_text); }

private:
    JsonWriter& begin(char bracket);
    JsonWriter& end(char bracket);
    JsonWriter& raw(std::string_view text);
    void separate();
    void indent();
    void quote(std::string_view text);

    Output m_output;
    std::string m_text;
    int m_depth = 0;
    int m_lineDepth = 0; ///< depth of the value that is written in one line; 0: none
    bool m_lineNext = false;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace wh
