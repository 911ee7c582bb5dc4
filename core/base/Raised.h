// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wh {

/// Raises a flag, and lowers it however the scope is left.
class Raised
{
public:
    explicit Raised(bool& flag) : m_flag(flag) { m_flag = true; }
    ~Raised() { m_flag = false; }
    Raised(const Raised&) = delete;
    Raised& operator=(const Raised&) = delete;

private:
    bool& m_flag;
};

} // namespace wh
