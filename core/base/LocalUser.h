// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace wh {

/// The name of who runs this program, as the system knows it ("ann"); where it knows none, the number ("1000"). What
/// the environment says is not asked: anybody may write there what they like. Any thread.
std::string localUserName();

} // namespace wh
