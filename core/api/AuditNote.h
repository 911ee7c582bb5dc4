// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace wh::api {

/// What the audit log says came of the mutation that a thread is in, where its field has no error: "ok", unless its
/// resolver knows better, as of several bots of which one refused. One thread.
class AuditNote
{
public:
    AuditNote() : m_outer(std::exchange(s_current, this)) {}
    ~AuditNote() { s_current = m_outer; }
    AuditNote(const AuditNote&) = delete;
    AuditNote& operator=(const AuditNote&) = delete;

    const std::string& text() const { return m_text; }
    /// Of the mutation that this thread is in, if it is in one.
    static void set(std::string text)
    {
        if (s_current)
            s_current->m_text = std::move(text);
    }

private:
    static inline thread_local AuditNote* s_current = nullptr;
    AuditNote* const m_outer;
    std::string m_text = "ok";
};

} // namespace wh::api
