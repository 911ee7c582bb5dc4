// SPDX-License-Identifier: GPL-3.0-or-later
// Where a process cannot be split, or there is no jail for it.
#include "app/sandbox/Parent.h"
#include "core/script/protocol/ParentWay.h"

namespace wh::sandbox {

Parent::Parent(int socket) : m_socket(socket) {}

bool Parent::makeReady()
{
    return false;
}

bool Parent::serve()
{
    return false;
}

void Parent::renewGuard() {}

#ifndef __linux__ // where its own file is built too
bool sendParentWord(int, const ParentWord&, int)
{
    return false;
}
#endif

} // namespace wh::sandbox
