// SPDX-License-Identifier: GPL-3.0-or-later
// Where no jail has been written for the system: nothing holds, says so, and so no host gives it a script.
#include "app/sandbox/Jail.h"

namespace wh::sandbox {

void Jail::enter(int, std::span<const int>) {}

void Jail::shut(std::uint64_t)
{
    for (const Layer layer : {Layer::SystemCalls, Layer::NoNewPrivileges, Layer::Limits, Layer::NoDescriptors})
        note(layer, false, "not written for this system");
}

} // namespace wh::sandbox
