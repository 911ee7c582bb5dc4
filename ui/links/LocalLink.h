// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/EngineLink.h"

namespace wh::ui {

/// An engine whose session somebody else owns and starts: the one in this process.
class LocalLink final : public EngineLink
{
    Q_OBJECT

public:
    /// @param session  borrowed
    LocalLink(Session& session, const QString& id, QObject* parent = nullptr);

    TimeNs lastHeard() const override;
    void connectNow() override;

signals:
    /// It could not be opened, and somebody wants it tried again.
    void retryRequested();

private:
    void look();
};

} // namespace wh::ui
