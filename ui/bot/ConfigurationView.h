// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"
#include "ui/session/BotText.h"

#include <QTreeWidget>

#include <string>

namespace wh::ui {

class Appearance;
class Session;

/// A bot's configuration to read, as the form has it: in groups, with titles and units; what is not said has its
/// default, dimmed. GUI thread.
class ConfigurationView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ConfigurationView(const Appearance& appearance, QWidget* parent = nullptr);

    /// @param document  as BotVersion has it; empty: none. @param session  of the bot's engine; null without one
    void setDocument(const std::string& document, const Session* session, const Instrument& instrument);
    void retranslate();
    /// As it is shown; empty where there is no such line. @param name  as the document has it: "params.gamma"
    QString valueOf(const QString& name) const;

private:
    void fill();
    QTreeWidgetItem* addGroup(const QString& title);
    QTreeWidgetItem* addLine(QTreeWidgetItem* group, const QString& name, const QString& title, const QString& value);
    void addSpecs(QTreeWidgetItem* group, const QString& prefix, const std::vector<ParameterSpec>& specs,
                  client::Pairs values);

    const Appearance& m_appearance;
    std::string m_document;
    const Session* m_session = nullptr;
    Instrument m_instrument;
};

/// ID of the strategy that a document is about; empty where it does not say.
std::string strategyOf(const std::string& document);
/// What is traded on the second market of a document; empty where it has none.
MarketAssets otherAssetsIn(const std::string& document);
/// A field of a configuration as a person calls it: "params.gamma" as "Gamma", "stop_policy" as "Stop policy".
QString configurationTitle(const std::string& field);

} // namespace wh::ui
