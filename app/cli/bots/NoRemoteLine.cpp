// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bots/EngineLine.h"

namespace wh::cli {

Result<std::unique_ptr<EngineLine>> openRemoteLine(const EngineAddress& address, const CancelToken&)
{
    return Error("cli.no_network",
                 {{"url", address.url}, {"remedy", "build it with Qt's network modules, or leave out --engine"}});
}

} // namespace wh::cli
