// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/live/WayWatch.h"
#include "core/script/protocol/PacketWay.h"

#include <array>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace wh {

namespace {

class EpollWatch final : public WayWatch
{
public:
    EpollWatch() { control(EPOLL_CTL_ADD, m_bell.number(), EPOLLIN, kBell); }

    void ring() override
    {
        const std::uint64_t one = 1;
        static_cast<void>(!::write(m_bell.number(), &one, sizeof one)); // full: it is awake
    }
    void add(std::uint64_t id, const SandboxProcess& process) override
    {
        control(EPOLL_CTL_ADD, process.socket(), EPOLLIN, id);
    }
    void watch(std::uint64_t id, const SandboxProcess& process, bool forRoom) override
    {
        control(EPOLL_CTL_MOD, process.socket(), forRoom ? EPOLLIN | EPOLLOUT : EPOLLIN, id);
    }
    void remove(std::uint64_t, const SandboxProcess& process) override
    {
        ::epoll_ctl(m_poll.number(), EPOLL_CTL_DEL, process.socket(), nullptr);
    }
    std::span<const std::uint64_t> wait(DurationNs timeout) override
    {
        const int milliseconds = timeout == kNever ? -1 : static_cast<int>(timeout / kMillisecond);
        const int count =
            ::epoll_wait(m_poll.number(), m_events.data(), static_cast<int>(m_events.size()), milliseconds);
        std::size_t ready = 0;
        for (int i = 0; i < count; ++i) {
            const auto id = m_events[static_cast<std::size_t>(i)].data.u64;
            std::uint64_t number = 0;
            if (id == kBell)
                static_cast<void>(!::read(m_bell.number(), &number, sizeof number));
            m_ready[ready++] = id;
        }
        return std::span(m_ready).first(ready);
    }

private:
    void control(int what, int descriptor, std::uint32_t events, std::uint64_t id) const
    {
        epoll_event event{};
        event.events = events;
        event.data.u64 = id;
        ::epoll_ctl(m_poll.number(), what, descriptor, &event);
    }

    sandbox::Descriptor m_poll{::epoll_create1(EPOLL_CLOEXEC)};
    sandbox::Descriptor m_bell{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    std::array<epoll_event, 64> m_events{};
    std::array<std::uint64_t, 64> m_ready{};
};

} // namespace

std::unique_ptr<WayWatch> WayWatch::create()
{
    return std::make_unique<EpollWatch>();
}

} // namespace wh
