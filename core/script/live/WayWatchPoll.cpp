// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX systems without epoll. What is waited for is one list, so that a call costs more the more sandboxes there are.
#include "core/script/live/WayWatch.h"
#include "core/script/protocol/PacketWay.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <vector>

namespace wh {

namespace {

class PollWatch final : public WayWatch
{
public:
    PollWatch()
    {
        std::array<int, 2> ends = {-1, -1};
        if (::pipe(ends.data()) == 0) {
            for (const int end : ends) {
                ::fcntl(end, F_SETFD, FD_CLOEXEC);
                ::fcntl(end, F_SETFL, O_NONBLOCK);
            }
        }
        m_bell = sandbox::Descriptor(ends[0]);
        m_rope = sandbox::Descriptor(ends[1]);
        m_ids.push_back(kBell);
        m_polled.push_back({m_bell.number(), POLLIN, 0});
    }

    void ring() override
    {
        static_cast<void>(!::write(m_rope.number(), "!", 1)); // full: it is awake
    }
    void add(std::uint64_t id, const SandboxProcess& process) override
    {
        m_ids.push_back(id);
        m_polled.push_back({process.socket(), POLLIN, 0});
    }
    void watch(std::uint64_t id, const SandboxProcess&, bool forRoom) override
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        if (found != m_ids.end())
            m_polled[static_cast<std::size_t>(found - m_ids.begin())].events =
                static_cast<short>(forRoom ? POLLIN | POLLOUT : POLLIN);
    }
    void remove(std::uint64_t id, const SandboxProcess&) override
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        if (found == m_ids.end())
            return;
        m_polled.erase(m_polled.begin() + (found - m_ids.begin()));
        m_ids.erase(found);
    }
    std::span<const std::uint64_t> wait(DurationNs timeout) override
    {
        m_ready.clear();
        const int milliseconds = timeout == kNever ? -1 : static_cast<int>(timeout / kMillisecond);
        if (::poll(m_polled.data(), static_cast<nfds_t>(m_polled.size()), milliseconds) <= 0)
            return m_ready;
        for (std::size_t i = 0; i < m_ids.size(); ++i) {
            if (m_polled[i].revents != 0)
                m_ready.push_back(m_ids[i]);
        }
        if (m_polled.front().revents != 0) {
            std::array<char, 64> rings{};
            while (::read(m_bell.number(), rings.data(), rings.size()) > 0) {
            }
        }
        return m_ready;
    }

private:
    sandbox::Descriptor m_bell;
    sandbox::Descriptor m_rope;       ///< of the bell
    std::vector<std::uint64_t> m_ids; ///< one each of the next ones; the bell first
    std::vector<pollfd> m_polled;
    std::vector<std::uint64_t> m_ready;
};

} // namespace

std::unique_ptr<WayWatch> WayWatch::create()
{
    return std::make_unique<PollWatch>();
}

} // namespace wh
