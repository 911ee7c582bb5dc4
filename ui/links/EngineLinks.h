// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/EngineLink.h"

#include <QObject>

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace wh::ui {

class EngineDirectory;

/// Every engine that the window knows, with a session each: the embedded one first, then the remote ones of the
/// directory in its order. A page that shows all of them walks all(), and keeps up by added() and aboutToRemove().
/// Owned by the program; GUI thread.
class EngineLinks final : public QObject
{
    Q_OBJECT

public:
    /// For good; or to try an entry, and keep nothing of what is tried.
    enum class Purpose : std::uint8_t { Attach, Try };
    /// A link to the engine of an entry, which does nothing yet; how, the program knows.
    using MakeLink = std::function<std::unique_ptr<EngineLink>(const EngineEntry& entry, Purpose purpose)>;

    explicit EngineLinks(QObject* parent = nullptr);
    ~EngineLinks() override;

    /// An engine whose session somebody else owns and starts: the one in this process. Before follow(); borrowed.
    EngineLink& attach(Session& session, const QString& id = QStringLiteral("embedded"));
    /// Those of the directory from now on, as it is edited; connects to those that are wanted. Borrowed.
    void follow(EngineDirectory& directory, MakeLink make);
    /// One beside all others, to try an entry. Null before follow().
    std::unique_ptr<EngineLink> trial(const EngineEntry& entry) const;

    std::span<EngineLink* const> all() const { return m_shown; }
    /// Null where there is none.
    EngineLink* find(const QString& id) const;
    /// Null where the window has none of its own.
    EngineLink* embedded() const;
    /// Where a new bot can be made: on this one (null: none), else on the window's own, else on the first that answers
    /// and whose token allows it. Null: nowhere.
    EngineLink* forNew(EngineLink* preferred) const;
    int connectedCount() const;

signals:
    /// It is in all() already.
    void added(wh::ui::EngineLink* link);
    /// It is in all() still, with its session.
    void aboutToRemove(wh::ui::EngineLink* link);
    /// It is gone.
    void removed(const QString& id);
    /// Of any of them, besides its own signal.
    void stateChanged(wh::ui::EngineLink* link);
    /// A token that should be kept is not: keychain.*
    void tokenNotKept(wh::ui::EngineLink* link, const wh::Error& why);
    /// Somebody wants an attached one tried again that could not be opened.
    void retryRequested(wh::ui::EngineLink* link);

private:
    void insert(std::unique_ptr<EngineLink> link);
    void erase(const QString& id);

    MakeLink m_make;
    std::vector<std::unique_ptr<EngineLink>> m_links;
    std::vector<EngineLink*> m_shown; ///< the same
};

} // namespace wh::ui
