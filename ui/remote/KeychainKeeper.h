// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/SecretKeeper.h"

#include <QObject>

namespace QKeychain {
class Job;
} // namespace QKeychain

namespace wh::ui {

/// The keychain of the system: the Secret Service or KWallet, Keychain, or Credential Manager.
class KeychainKeeper final : public QObject, public SecretKeeper
{
public:
    /// @param service  under which the system lists what is kept
    explicit KeychainKeeper(const QString& service = QStringLiteral("wheelhouse"));

    void read(const QString& name, Answer answer) override;
    void write(const QString& name, const QString& secret, Done done) override;
    void remove(const QString& name, Done done) override;

private:
    void start(QKeychain::Job* job, const QString& name, std::function<void(std::optional<Error>)> done);

    const QString m_service;
};

} // namespace wh::ui
