// SPDX-License-Identifier: GPL-3.0-or-later
// POSIX systems without Linux's means (macOS): packets go over a stream, memory is watched from here, and the end of a
// process is asked for. The tests run this on Linux too.
#include "core/script/host/FootprintWatch.h"
#include "core/script/host/NeededLayers.h"
#include "core/script/host/PosixChild.h"
#include "core/script/host/SandboxSpawn.h"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <thread>

namespace wh {

namespace {

class WatchedChild final : public PosixChild
{
public:
    using PosixChild::PosixChild;
    ~WatchedChild() override { WatchedChild::finish(); }

    void finish() override
    {
        leaveWatch();
        PosixChild::finish();
    }
    std::optional<End> waitForEnd(DurationNs timeout) override
    {
        leaveWatch();
        constexpr std::chrono::nanoseconds kLongest = std::chrono::milliseconds(10);
        const auto until = std::chrono::steady_clock::now() + std::chrono::nanoseconds(timeout);
        std::chrono::nanoseconds pause = std::chrono::microseconds(200);
        for (;;) {
            if (auto ended = reapNow()) {
                ended->dataBytes = m_endedAt;
                return ended;
            }
            if (process() < 0 || std::chrono::steady_clock::now() >= until)
                return std::nullopt;
            std::this_thread::sleep_for(pause);
            pause = std::min(2 * pause, kLongest);
        }
    }
    Result<void> limitMemory(std::uint64_t bytes) override
    {
        if (process() >= 0)
            FootprintWatch::ofThisProcess().add(process(), bytes);
        return {};
    }
    void setBusy(bool isBusy) override
    {
        if (process() >= 0)
            FootprintWatch::ofThisProcess().setBusy(process(), isBusy);
    }

private:
    void leaveWatch()
    {
        if (process() >= 0)
            m_endedAt = std::max(m_endedAt, FootprintWatch::ofThisProcess().remove(process()));
    }

    std::uint64_t m_endedAt = 0; ///< bytes
};

} // namespace

std::span<const sandbox::Layer> SandboxChild::needed()
{
#ifdef __APPLE__
    return kNeededOnMac;
#else
    return kNeededOnLinux;
#endif
}

Result<SandboxChild::Started> SandboxChild::start(const SandboxSettings& settings)
{
    auto ends = sandbox::PacketWay::streamPair();
    if (!ends)
        return std::move(ends).error();
    int process = -1;
    if (const int error = spawnSandbox(process, settings.program, ends->second->number()))
        return Error("script.sandbox_failed",
                     {{"reason", std::generic_category().message(error)}, {"remedy", "start it again"}});
    return Started{std::make_unique<WatchedChild>(process), sandbox::PacketChannel(std::move(ends->first), false)};
}

} // namespace wh
