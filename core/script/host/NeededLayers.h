// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/protocol/Messages.h"

#include <array>

namespace wh {

/// Without which layers a host runs no script, by system. The others are told and may be missing
/// (docs/reference/sandbox-systems.md says what each prevents).
inline constexpr std::array kNeededOnLinux = {sandbox::Layer::SystemCalls, sandbox::Layer::NoNewPrivileges,
                                              sandbox::Layer::Limits, sandbox::Layer::NoDescriptors};
inline constexpr std::array kNeededOnMac = {sandbox::Layer::Profile, sandbox::Layer::Limits,
                                            sandbox::Layer::NoDescriptors, sandbox::Layer::DiesWithParent};
/// Its memory the host limits itself, by the job, once it has greeted; where that fails nothing is run either.
inline constexpr std::array kNeededOnWindows = {sandbox::Layer::Container,     sandbox::Layer::Token,
                                                sandbox::Layer::Job,           sandbox::Layer::Mitigations,
                                                sandbox::Layer::NoDescriptors, sandbox::Layer::DiesWithParent};

} // namespace wh
