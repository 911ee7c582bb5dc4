// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace wh::graphql {

/// Takes a response as it comes, in pieces of about 64 KiB; what was written is not taken back.
class ResponseSink
{
public:
    virtual ~ResponseSink() = default;
    /// @return false where nobody listens any more: the execution then ends early
    virtual bool write(std::string_view piece) = 0;
};

/// Keeps the whole response.
class StringSink final : public ResponseSink
{
public:
    bool write(std::string_view piece) override
    {
        m_text += piece;
        return true;
    }
    const std::string& text() const { return m_text; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

} // namespace wh::graphql
