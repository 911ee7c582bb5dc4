// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <cstdint>
#include <string>

namespace wh::ui {

/// A remote engine as the directory knows it. Its token is no part of it: a SecretKeeper has that.
struct EngineEntry
{
    enum class Token : std::uint8_t {
        None,  ///< it asks for none
        Kept,  ///< in the keychain of the system
        Asked, ///< each time the program starts
    };

    QString id;          ///< stable; the directory gives it
    QString name;        ///< as a person calls it; unique
    QString address;     ///< as engineAddress() writes it: "wss://fra-1.example:8420"
    QString certificate; ///< SHA-256 of the one that was accepted, 64 hexadecimal digits; empty: none yet
    Token token = Token::None;
    bool isWanted = true; ///< connected to when the program starts

    bool operator==(const EngineEntry&) const = default;
};

/// An address in the one form in which it is kept, from what a person types: "fra-1.example:8420",
/// "https://fra-1.example:8420", "wss://fra-1.example", "ws://localhost:8420". Unencrypted only to this machine; the
/// port is 8420 where none is named.
/// @return engines.address_missing, engines.address_extra, engines.bad_address {value}, remote.insecure {url}
Result<QString> engineAddress(const QString& typed);
/// Where RemoteEngine finds it: "https://fra-1.example:8420/graphql".
std::string engineUrl(const QString& address);
/// "AB:CD:…", as openssl and the engine write it.
QString fingerprintText(const QString& certificate);

} // namespace wh::ui
