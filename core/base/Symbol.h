// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace wh {

/// A short text that occurs over and over, such as the name of an asset: every text is kept once, for good, and this
/// points to it. As small and as trivial to copy as a number. Any thread.
class Symbol
{
public:
    Symbol() = default;
    Symbol(std::string_view text) : m_text(text.empty() ? nullptr : &intern(text)) {}
    Symbol& operator=(std::string_view text) { return *this = Symbol(text); }

    const std::string& text() const { return m_text ? *m_text : kEmpty; }

    friend bool operator==(Symbol a, Symbol b) { return a.m_text == b.m_text; }
    friend bool operator==(Symbol a, std::string_view b) { return a.text() == b; }

private:
    static const std::string& intern(std::string_view text);
    static const std::string kEmpty;

    const std::string* m_text = nullptr; ///< null: the empty text
};

} // namespace wh
