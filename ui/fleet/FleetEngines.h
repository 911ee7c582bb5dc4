// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QObject>
#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace wh::ui {

class Session;

/// An engine as the fleet sees it: where its bots are read, and whether what was read can still be true. Owned by
/// FleetEngines; GUI thread.
class FleetEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stable; "embedded" for the one in this process.
    virtual QString id() const = 0;
    virtual QString name() const = 0;
    virtual Session& session() = 0;
    const Session& session() const { return const_cast<FleetEngine*>(this)->session(); }
    /// What its session holds is what was known at lastHeard().
    virtual bool isAway() const = 0;
    /// Wall clock; 0: never.
    virtual TimeNs lastHeard() const = 0;

signals:
    /// Its name, or whether it is away.
    void changed();
};

/// The engine behind one session, which is there as long as the program is.
class SessionEngine final : public FleetEngine
{
    Q_OBJECT

public:
    /// @param session  borrowed, outlives this
    SessionEngine(QString id, Session& session, QObject* parent = nullptr);

    QString id() const override { return m_id; }
    QString name() const override;
    Session& session() override { return m_session; }
    bool isAway() const override { return false; }
    TimeNs lastHeard() const override;

private:
    QString m_id;
    Session& m_session;
};

/// The engines whose bots are shown. Owned by the program; GUI thread.
class FleetEngines final : public QObject
{
    Q_OBJECT

public:
    explicit FleetEngines(QObject* parent = nullptr);
    ~FleetEngines() override;

    FleetEngine& add(std::unique_ptr<FleetEngine> engine);
    void remove(const QString& id);
    std::span<FleetEngine* const> all() const { return m_shown; }
    /// Null where there is none.
    FleetEngine* find(const QString& id) const;

signals:
    /// It is in all() already.
    void added(wh::ui::FleetEngine* engine);
    /// It is in all() still.
    void aboutToRemove(wh::ui::FleetEngine* engine);

private:
    std::vector<std::unique_ptr<FleetEngine>> m_engines;
    std::vector<FleetEngine*> m_shown; ///< the same
};

} // namespace wh::ui
