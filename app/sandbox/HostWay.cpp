// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HostWay.h"

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <sys/socket.h>
#endif

namespace wh::sandbox {

#ifdef _WIN32

bool isStartedByAHost()
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(kHostWay));
    DWORD flags = 0;
    return handle != INVALID_HANDLE_VALUE && GetNamedPipeInfo(handle, &flags, nullptr, nullptr, nullptr) &&
           (flags & PIPE_SERVER_END) == 0 && (flags & PIPE_TYPE_MESSAGE) != 0;
}

#else

bool isStartedByAHost()
{
    int type = 0;
    socklen_t size = sizeof type;
    if (::getsockopt(kHostWay, SOL_SOCKET, SO_TYPE, &type, &size) != 0)
        return false;
#ifdef __linux__
    if (type == SOCK_SEQPACKET)
        return true;
#endif
    return type == SOCK_STREAM;
}

#endif

} // namespace wh::sandbox
