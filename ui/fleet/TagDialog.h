// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/FleetRow.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace wh::ui {

class Appearance;

/// Tags of several bots at once: each tag that one of them has, or another bot of the fleet, with a mark that all have
/// it, some, or none; and a field for new ones. Deletes itself; GUI thread.
class TagDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param known  tags of the fleet, to choose from
    TagDialog(const Appearance& appearance, const std::vector<const FleetRow*>& bots,
              const std::vector<std::string>& known, QWidget* parent);

    std::vector<std::string> added() const;
    std::vector<std::string> removed() const;

private:
    void showState();

    QListWidget* m_list;
    QLineEdit* m_new;
    QPushButton* m_do;
};

} // namespace wh::ui
