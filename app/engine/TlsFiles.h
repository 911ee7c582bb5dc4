// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSslConfiguration>
#include <filesystem>

namespace wh::engine_program {

/// TLS 1.2 or later with a certificate (and its chain) and its key.
/// @return tls.unusable {path, reason}
Result<QSslConfiguration> readTls(const std::filesystem::path& certificate, const std::filesystem::path& key);

} // namespace wh::engine_program
