// SPDX-License-Identifier: GPL-3.0-or-later
// Where no jail has been written for the system: every line has ended before it began.
#include "core/script/live/SandboxHub.h"

namespace wh {

namespace {

class NoLine final : public SandboxLine
{
public:
    explicit NoLine(Error why) : m_why(std::move(why)) {}
    void send(const sandbox::Message&) override {}
    std::optional<sandbox::Message> next() override { return std::nullopt; }
    std::optional<Error> end() override { return m_why; }
    SandboxFigures figures() override { return {}; }

private:
    Error m_why;
};

} // namespace

struct SandboxHub::State
{};

SandboxHub::SandboxHub() = default;
SandboxHub::~SandboxHub() = default;

std::unique_ptr<SandboxLine> SandboxHub::open(const SandboxSettings& settings, std::uint64_t memoryBytes,
                                              std::function<void()> ring)
{
    auto spawned = SandboxProcess::spawn(settings, memoryBytes);
    if (ring)
        ring();
    return std::make_unique<NoLine>(spawned ? Error("script.no_jail") : spawned.error());
}

std::size_t SandboxHub::count() const
{
    return 0;
}

std::vector<std::int64_t> SandboxHub::processes() const
{
    return {};
}

bool SandboxHub::isQuiet() const
{
    return true;
}

std::uint64_t SandboxHub::rings() const
{
    return 0;
}

void SandboxHub::waitForRing(std::uint64_t, DurationNs) const {}

} // namespace wh
