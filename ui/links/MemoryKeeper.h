// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/SecretKeeper.h"

#include <QMap>
#include <QObject>

namespace wh::ui {

/// Forgets everything when the program ends: for programs that must leave nothing behind.
class MemoryKeeper final : public QObject, public SecretKeeper
{
public:
    void read(const QString& name, Answer answer) override;
    void write(const QString& name, const QString& secret, Done done) override;
    void remove(const QString& name, Done done) override;

private:
    QMap<QString, QString> m_secrets;
};

} // namespace wh::ui
