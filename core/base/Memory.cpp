// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Memory.h"

#include <cstdlib> // says which C library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace wh {

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace wh
