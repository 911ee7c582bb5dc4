// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/parsing/CsvRow.h"

#include "core/data/parsing/Field.h"

#include <algorithm>
#include <array>

namespace wh {

Result<void> CsvRow::split(std::string_view line, char delimiter)
{
    m_fields.clear();
    m_unquoted.clear();
    std::size_t at = 0;
    for (;;) {
        while (at < line.size() && line[at] == ' ')
            ++at;
        if (at < line.size() && line[at] == '"') {
            const std::size_t from = ++at;
            bool doubled = false;
            for (;; ++at) {
                at = line.find('"', at);
                if (at == std::string_view::npos) {
                    return Error("import.unclosed_quote", {{"field", std::to_string(m_fields.size())},
                                                           {"value", shownValue(line.substr(from))},
                                                           {"remedy", "close the quoted field on the same line"}});
                }
                if (at + 1 >= line.size() || line[at + 1] != '"')
                    break;
                doubled = true;
                ++at;
            }
            std::string_view field = line.substr(from, at - from);
            if (doubled) {
                std::string text;
                for (std::size_t i = 0; i < field.size(); ++i) {
                    text += field[i];
                    if (field[i] == '"')
                        ++i;
                }
                field = m_unquoted.emplace_back(std::move(text));
            }
            m_fields.push_back(field);
            at = line.find(delimiter, at + 1);
        } else {
            const std::size_t end = line.find(delimiter, at);
            std::string_view field = line.substr(at, end == std::string_view::npos ? end : end - at);
            while (!field.empty() && field.back() == ' ')
                field.remove_suffix(1);
            m_fields.push_back(field);
            at = end;
        }
        if (at == std::string_view::npos)
            return {};
        ++at;
    }
}

Result<void> CsvRow::splitJsonArray(std::string_view text)
{
    const auto bad = [&](const char* reason) {
        return Error("import.bad_json", {{"reason", reason},
                                         {"value", shownValue(text)},
                                         {"remedy", "the row must be one flat JSON array of numbers and strings"}});
    };
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r' || text.back() == '\n'))
        text.remove_suffix(1);
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return bad("not an array");
    const std::string_view inner = text.substr(1, text.size() - 2);
    if (inner.find_first_of("[]{}\\") != std::string_view::npos)
        return bad("nested or escaped values");
    if (auto done = split(inner); !done)
        return bad("unclosed string");
    for (std::string_view& field : m_fields) {
        while (!field.empty() && static_cast<unsigned char>(field.front()) <= ' ')
            field.remove_prefix(1);
        while (!field.empty() && static_cast<unsigned char>(field.back()) <= ' ')
            field.remove_suffix(1);
        if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
            field = field.substr(1, field.size() - 2);
    }
    return {};
}

char CsvRow::delimiterOf(std::string_view line)
{
    char best = ',';
    auto most = std::count(line.begin(), line.end(), ',');
    for (const char candidate : std::array{';', '\t'}) {
        const auto count = std::count(line.begin(), line.end(), candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

bool CsvRow::looksLikeHeader() const
{
    bool named = false;
    for (const std::string_view field : m_fields) {
        if (field.empty())
            continue;
        if ((field.front() >= '0' && field.front() <= '9') || field.front() == '-' || field.front() == '.')
            return false;
        const auto first = static_cast<unsigned char>(field.front());
        named = named || (first | 0x20) >= 'a';
    }
    return named;
}

} // namespace wh
