// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QComboBox;

namespace wh::ui {

class Appearance;
class EngineLink;

/// Asks which engine bots from files go to, where there are several. Deletes itself; GUI thread.
class BotImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param engines  to choose from; borrowed, for this call only
    /// @param first  the one that is chosen at first
    BotImportDialog(const Appearance& appearance, int bots, const std::vector<const EngineLink*>& engines,
                    const EngineLink* first, QWidget* parent);

    /// The ID of the one that is chosen.
    QString engine() const;

private:
    QComboBox* m_engine;
};

} // namespace wh::ui
