// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/host/SandboxChild.h"

#include <optional>
#include <sys/types.h>

namespace wh {

/// What a child is on every POSIX system. Ended and reaped with this object.
class PosixChild : public SandboxChild
{
public:
    explicit PosixChild(pid_t process) : m_process(process) {}
    ~PosixChild() override { PosixChild::finish(); }
    std::int64_t id() const override { return m_process; }
    void finish() override;
    Memory memory() const override;
    DurationNs cpu() const override;
    void standBehind() override;

protected:
    pid_t process() const { return m_process; }
    std::optional<End> reapNow(); ///< none: it has not ended

private:
    pid_t m_process;
};

} // namespace wh
