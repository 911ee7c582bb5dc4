// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/script/protocol/Messages.h"

#include <optional>

namespace wh {

/// Whose turn it is between a host and a live sandbox, by what they have said: a sandbox speaks when it was asked, and
/// asks amid a hook only. A value; one thread at a time.
class LineLedger
{
public:
    /// The host says this.
    void onSent(const sandbox::Message& message)
    {
        if (const auto* const hook = std::get_if<sandbox::Hook>(&message))
            m_open = hook->hook;
        else if (std::holds_alternative<sandbox::Load>(message) || std::holds_alternative<sandbox::Live>(message))
            m_open = ScriptHook::Load;
        if (std::holds_alternative<sandbox::Answer>(message))
            m_asks = false;
    }
    /// The sandbox says this. @return script.protocol {reason, remedy}: not now
    Result<void> onCame(const sandbox::Message& message)
    {
        const bool isLoad = m_open == ScriptHook::Load;
        const auto* const done = std::get_if<sandbox::HookDone>(&message);
        bool isInPlace = m_open && !m_asks;
        if (std::holds_alternative<sandbox::Ask>(message))
            isInPlace = isInPlace && !isLoad;
        else if (done)
            isInPlace = isInPlace && done->hook == *m_open;
        else
            isInPlace = isInPlace && isLoad &&
                        (std::holds_alternative<sandbox::Described>(message) ||
                         std::holds_alternative<sandbox::Failed>(message));
        if (!isInPlace)
            return sandbox::protocolError("a message is out of its place");
        m_asks = std::holds_alternative<sandbox::Ask>(message);
        if (!m_asks)
            m_open.reset();
        return {};
    }
    /// What the sandbox is to answer still.
    std::optional<ScriptHook> open() const { return m_open; }
    /// Whether it works, and not the host.
    bool isSandboxesTurn() const { return m_open && !m_asks; }

private:
    std::optional<ScriptHook> m_open;
    bool m_asks = false;
};

} // namespace wh
