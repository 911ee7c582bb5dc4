// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>
#include <optional>

namespace wh::ui {

/// Keeps secrets by name, where others cannot read them. No call waits; answers come from the event loop, once, and not
/// any more when the keeper is gone. A person may be asked by the system before one comes. Owned by the program; GUI
/// thread.
///
/// Errors: keychain.unavailable {reason} where there is none, keychain.denied where a person or the system said no,
/// keychain.failed {reason}. None holds a secret.
class SecretKeeper
{
public:
    using Answer = std::function<void(Result<std::optional<QString>>)>;
    using Done = std::function<void(Result<void>)>;

    virtual ~SecretKeeper() = default;

    /// None where nothing is kept under that name.
    virtual void read(const QString& name, Answer answer) = 0;
    virtual void write(const QString& name, const QString& secret, Done done) = 0;
    /// Also where there is none.
    virtual void remove(const QString& name, Done done) = 0;
};

} // namespace wh::ui
