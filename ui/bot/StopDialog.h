// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/BotValues.h"

#include <QDialog>

#include <map>
#include <optional>
#include <string>

class QLabel;
class QRadioButton;

namespace wh::ui {

class Appearance;

/// Asks how a bot is to be stopped: each policy says what becomes of the orders and of the position that there are now.
/// The bot's own is chosen at first. GUI thread.
class StopDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param other  its second market; null: it has none
    StopDialog(const Appearance& appearance, const client::Bot& bot, const client::Bot* other, QWidget* parent);

    /// The bot as it is now: orders and position change while one reads.
    void setBot(const client::Bot& bot, const client::Bot* other);
    std::string policy() const;
    void choose(const std::string& policy);

signals:
    void stopRequested(const std::string& policy);

private:
    QString consequence(const std::string& policy) const;
    QString consequence(const std::string& policy, const client::Bot& bot) const;

    const Appearance& m_appearance;
    client::Bot m_bot;
    std::optional<client::Bot> m_other;
    std::map<std::string, QRadioButton*> m_choices;
    std::map<std::string, QLabel*> m_consequences;
};

} // namespace wh::ui
