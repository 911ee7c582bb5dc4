// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/links/EngineEntry.h"

#include <QObject>

#include <vector>

namespace wh::ui {

class Settings;

/// The remote engines that a person has entered, kept in the settings. Owned by the program; GUI thread.
class EngineDirectory final : public QObject
{
    Q_OBJECT

public:
    /// @param settings  borrowed
    explicit EngineDirectory(Settings& settings, QObject* parent = nullptr);

    /// In the order in which they were entered.
    const std::vector<EngineEntry>& entries() const { return m_entries; }
    /// Null where there is none.
    const EngineEntry* find(const QString& id) const;

    /// Why an entry could not be kept; none where it could. Of a new one the ID is empty.
    /// @return engines.name_missing, engines.name_taken {value}, engines.address_taken {value, name}, and what
    /// engineAddress() tells
    std::optional<Error> mistakeIn(const EngineEntry& entry) const;
    /// @return its ID; or its mistake, with nothing kept
    Result<QString> add(EngineEntry entry);
    /// The one with that ID is so from now on.
    Result<void> change(EngineEntry entry);
    void remove(const QString& id);

signals:
    void added(const QString& id);
    void changed(const QString& id);
    void removed(const QString& id);

private:
    void save();

    Settings& m_settings;
    std::vector<EngineEntry> m_entries;
};

} // namespace wh::ui
