// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/remote/VenueProtocol.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace wh::venue {

std::string quoted(std::string_view text)
{
    return nlohmann::ordered_json(std::string(text))
        .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<void> LineSplitter::feed(std::string_view bytes)
{
    m_bytes.erase(0, m_at);
    m_searched -= m_at;
    m_at = 0;
    m_bytes += bytes;
    for (std::size_t begin = 0, from = m_searched;;) {
        const auto end = std::min(m_bytes.find('\n', from), m_bytes.size());
        if (end - begin > m_longest)
            return Error("venue.line_too_long", {{"limit", std::to_string(m_longest)}});
        if (end == m_bytes.size())
            return {};
        begin = from = end + 1;
    }
}

std::optional<std::string_view> LineSplitter::next()
{
    while (true) {
        const auto end = m_bytes.find('\n', std::max(m_at, m_searched));
        if (end == m_bytes.npos) {
            m_searched = m_bytes.size();
            return std::nullopt;
        }
        std::string_view found(m_bytes.data() + m_at, end - m_at);
        m_at = m_searched = end + 1;
        if (!found.empty() && found.back() == '\r')
            found.remove_suffix(1);
        if (!found.empty())
            return found;
    }
}

} // namespace wh::venue
