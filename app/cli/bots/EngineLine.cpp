// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/EngineLine.h"

namespace wh::cli {

Result<std::unique_ptr<EngineLine>> EngineLine::open(const EngineAddress& address, FolderUse use,
                                                     const CancelToken& cancel)
{
    auto line = address.url.empty() ? openLocalLine(address, use, cancel) : openRemoteLine(address, cancel);
    if (line)
        (*line)->m_options = address.options;
    return line;
}

} // namespace wh::cli
