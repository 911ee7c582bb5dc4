// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <filesystem>
#include <string>

namespace wh::engine_program {

/// TLS 1.2 or later with a certificate (and its chain) and its key.
/// @return tls.unusable {path, reason}
Result<QSslConfiguration> readTls(const std::filesystem::path& certificate, const std::filesystem::path& key);
/// SHA-256 of a certificate, 64 hexadecimal digits in lower case: what clients pin.
std::string fingerprintOf(const QSslCertificate& certificate);
/// Of the first certificate in a file, which is the one that is shown. @return tls.unusable {path, reason}
Result<std::string> readFingerprint(const std::filesystem::path& certificate);

} // namespace wh::engine_program
