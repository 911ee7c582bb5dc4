// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <exception>
#include <string>
#include <utility>

namespace wh {

/// A strategy has failed and knows why: thrown out of a hook. Whoever runs it stops the bot, and tells the reason.
class StrategyFailure : public std::exception
{
public:
    explicit StrategyFailure(Error error) : m_error(std::move(error)), m_text(m_error.toString()) {}
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_text.c_str(); }

private:
    Error m_error;
    std::string m_text;
};

} // namespace wh
