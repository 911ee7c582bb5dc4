// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"
#include "ui/form/ConfigurationText.h"

#include <QAbstractTableModel>

#include <vector>

namespace wh::ui {

class Appearance;

/// The versions of a bot's configuration, the newest first. GUI thread.
class VersionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Version, Time, Who, Note, ColumnCount };

    explicit VersionsModel(const Appearance& appearance, QObject* parent = nullptr);

    /// @param versions  oldest first. @param running  that the bot works by; 0: it does not work
    void setVersions(std::vector<client::BotVersion> versions, std::int64_t running);
    const client::BotVersion& versionAt(int row) const { return m_versions[static_cast<std::size_t>(row)]; }
    /// Null where there is none.
    const client::BotVersion* find(std::int64_t version) const;
    /// −1 where there is none.
    int rowOf(std::int64_t version) const;
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Appearance& m_appearance;
    std::vector<client::BotVersion> m_versions; ///< the newest first
    std::int64_t m_running = 0;
};

/// What is other from one version to another. GUI thread.
class DifferencesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Before, After, ColumnCount };

    explicit DifferencesModel(const Appearance& appearance, QObject* parent = nullptr);

    /// @param before, after  what values mean in the one version and in the other
    void setDifferences(std::vector<client::ConfigurationDifference> differences, std::int64_t from, std::int64_t to,
                        ConfigurationWords before = {}, ConfigurationWords after = {});
    /// A line for each: "Gamma: 0.1 → 0.2".
    QString text() const;
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Appearance& m_appearance;
    std::vector<client::ConfigurationDifference> m_differences;
    QString valueOf(const client::ConfigurationDifference& one, Column column) const;

    ConfigurationWords m_before, m_after;
    std::int64_t m_from = 0;
    std::int64_t m_to = 0;
};

} // namespace wh::ui
