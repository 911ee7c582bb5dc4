// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bot/ConfigurationView.h"

#include "ui/common/Appearance.h"
#include "ui/common/NoValue.h"
#include "ui/common/PlainText.h"
#include "ui/form/ParameterText.h"
#include "ui/session/BotText.h"
#include "ui/session/Session.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace wh::ui {

namespace {

constexpr int kNameRole = Qt::UserRole + 1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationView)
};

/// As a person would have written it.
QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble()) {
        const QVariant number = value.toVariant();
        return number.typeId() == QMetaType::LongLong
                   ? QString::number(number.toLongLong())
                   : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue& one : value.toArray())
            texts << textOf(one);
        return texts.join(QStringLiteral(", "));
    }
    return {};
}

/// With names of nested objects joined by dots.
client::Pairs pairsOf(const QJsonObject& object, const QString& prefix = {})
{
    client::Pairs pairs;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject()) {
            for (auto& pair : pairsOf(it->toObject(), prefix + it.key() + u'.'))
                pairs.push_back(std::move(pair));
        } else {
            pairs.emplace_back((prefix + it.key()).toStdString(), textOf(*it).toStdString());
        }
    }
    return pairs;
}

} // namespace

QString configurationTitle(const std::string& field)
{
    const std::pair<std::string_view, QString> known[] = {{"name", Words::tr("Name")},
                                                          {"description", Words::tr("Description")},
                                                          {"strategy", Words::tr("Strategy")},
                                                          {"market", Words::tr("Market")},
                                                          {"markets", Words::tr("Markets")},
                                                          {"account", Words::tr("Account")},
                                                          {"interval", Words::tr("Between ticks")},
                                                          {"stop_policy", Words::tr("When it stops")},
                                                          {"tags", Words::tr("Tags")},
                                                          {"cash", Words::tr("Cash")},
                                                          {"base", Words::tr("Base")},
                                                          {"other_cash", Words::tr("Cash on the second market")},
                                                          {"other_base", Words::tr("Base on the second market")},
                                                          {"seed", Words::tr("Seed")},
                                                          {"restarts", Words::tr("Restarts after failures")}};
    for (const auto& [name, title] : known) {
        if (name == field)
            return title;
    }
    return parameterTitle(field);
}

std::string strategyOf(const std::string& document)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(document))
        .object()
        .value(u"strategy")
        .toString()
        .toStdString();
}

MarketAssets otherAssetsIn(const std::string& document)
{
    std::vector<std::string> markets;
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
    for (const auto& market : json.value(u"markets").toArray())
        markets.push_back(market.toString().toStdString());
    return otherAssetsOf(markets);
}

ConfigurationView::ConfigurationView(const Appearance& appearance, QWidget* parent)
    : QTreeWidget(parent), m_appearance(appearance)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(3 * kGrid);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(&appearance, &Appearance::changed, this, &ConfigurationView::fill);
}

void ConfigurationView::setDocument(const std::string& document, const Session* session, const Instrument& instrument)
{
    if (document == m_document && session == m_session && instrument == m_instrument && topLevelItemCount() > 0)
        return;
    m_document = document;
    m_session = session;
    m_instrument = instrument;
    fill();
}

void ConfigurationView::retranslate()
{
    setAccessibleName(tr("Configuration"));
    fill();
}

QString ConfigurationView::valueOf(const QString& name) const
{
    for (int group = 0; group < topLevelItemCount(); ++group) {
        for (int line = 0; line < topLevelItem(group)->childCount(); ++line) {
            const auto* item = topLevelItem(group)->child(line);
            if (item->data(0, kNameRole).toString() == name)
                return item->text(1);
        }
    }
    return {};
}

QTreeWidgetItem* ConfigurationView::addGroup(const QString& title)
{
    auto* item = new QTreeWidgetItem(this, {title});
    item->setFirstColumnSpanned(true);
    item->setForeground(0, m_appearance.colour(Token::Muted));
    QFont font = m_appearance.font(FontRole::Small);
    font.setWeight(QFont::DemiBold);
    item->setFont(0, font);
    item->setFlags(Qt::ItemIsEnabled);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem* ConfigurationView::addLine(QTreeWidgetItem* group, const QString& name, const QString& title,
                                            const QString& value)
{
    auto* item = new QTreeWidgetItem(group, {title, value});
    item->setData(0, kNameRole, name);
    item->setForeground(0, m_appearance.colour(Token::Muted));
    item->setToolTip(1, plainTip(value));
    return item;
}

void ConfigurationView::addSpecs(QTreeWidgetItem* group, const QString& prefix, const std::vector<ParameterSpec>& specs,
                                 client::Pairs values)
{
    const auto& market = m_instrument.name;
    for (const auto& known : specs) {
        const ParameterSpec spec = inCurrencies(known, market.base, market.quote);
        const auto given =
            std::find_if(values.begin(), values.end(), [&](const auto& pair) { return pair.first == known.name; });
        const bool isDefault = given == values.end() || given->second == known.defaultText;
        const std::string value = given == values.end() ? known.defaultText : given->second;
        auto* item = addLine(group, prefix + toQString(known.name), parameterTitle(known.name),
                             value.empty() ? noValue() : valueText(spec, value));
        item->setToolTip(0, parameterTip(spec));
        if (isDefault) {
            item->setForeground(1, m_appearance.colour(Token::Muted));
            item->setToolTip(1, tr("The default"));
        } else {
            item->setToolTip(1, tr("The default is %1").arg(valueText(spec, known.defaultText)));
        }
        if (given != values.end())
            values.erase(given);
    }
    for (const auto& [name, value] : values) // of another version of the strategy
        addLine(group, prefix + toQString(name), parameterTitle(name), toQString(value));
}

void ConfigurationView::fill()
{
    clear();
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(m_document)).object();
    if (document.isEmpty())
        return;
    auto* bot = addGroup(tr("Bot"));
    const auto plain = [&](const char* key, const std::function<QString(const QString&)>& words = {}) {
        const QJsonValue value = document.value(QLatin1String(key));
        if (value.isUndefined())
            return;
        const QString text = textOf(value);
        addLine(bot, QLatin1String(key), configurationTitle(key), words ? words(text) : text);
    };
    const auto marketWords = [](const QString& text) {
        QStringList titles;
        for (const QString& market : text.split(QStringLiteral(", ")))
            titles << marketTitle(market.toStdString());
        return titles.join(QStringLiteral(", "));
    };
    plain("name");
    plain("description");
    plain("strategy",
          [this](const QString& text) { return m_session ? strategyTitle(*m_session, text.toStdString()) : text; });
    plain("market", marketWords);
    plain("markets", marketWords);
    plain("account");
    plain("interval", [](const QString& text) {
        const auto duration = parseDuration(text.toStdString());
        return duration           ? durationText(*duration)
               : text == u"event" ? tr("none: it acts on what the market tells")
                                  : text;
    });
    plain("stop_policy", [](const QString& text) { return stopPolicyText(text.toUpper().toStdString()); });
    plain("tags");
    const auto [otherBase, otherQuote] = otherAssetsIn(m_document);
    const std::pair<const char*, std::string> amounts[] = {{"cash", m_instrument.settleAsset()},
                                                           {"base", m_instrument.name.base},
                                                           {"other_cash", otherQuote},
                                                           {"other_base", otherBase}};
    for (const auto& [amount, asset] : amounts) {
        plain(amount, [&, &unit = asset](const QString& text) {
            return m_appearance.numbers().exact(text) + u' ' + toQString(unit);
        });
    }
    plain("seed");
    plain("restarts");

    const std::string id = document.value(u"strategy").toString().toStdString();
    const client::Strategy* strategy = m_session ? m_session->strategy(id) : nullptr;
    addSpecs(addGroup(tr("Parameters of the strategy")), QStringLiteral("params."),
             strategy ? strategy->parameters : std::vector<ParameterSpec>(),
             pairsOf(document.value(u"params").toObject()));

    const client::Pairs risk = pairsOf(document.value(u"risk").toObject());
    auto* limits = addGroup(tr("Limits"));
    for (const auto& [name, value] : risk) {
        QString text = toQString(value);
        const auto dot = name.find('.');
        if (m_session && m_session->capabilities() && dot != name.npos) {
            for (const auto& rule : m_session->capabilities()->riskRules) {
                for (const auto& spec : rule.parameters) {
                    if (rule.id == name.substr(0, dot) && spec.name == name.substr(dot + 1))
                        text = valueText(inCurrencies(spec, m_instrument.name.base, m_instrument.name.quote), value);
                }
            }
        }
        addLine(limits, QStringLiteral("risk.") + toQString(name), parameterTitle("risk." + name), text);
    }
    if (risk.empty())
        addLine(limits, {}, tr("None of its own"), {});

    // What is left is about the simulated venue.
    const QStringList said{QStringLiteral("name"),       QStringLiteral("description"), QStringLiteral("strategy"),
                           QStringLiteral("market"),     QStringLiteral("markets"),     QStringLiteral("account"),
                           QStringLiteral("interval"),   QStringLiteral("stop_policy"), QStringLiteral("tags"),
                           QStringLiteral("cash"),       QStringLiteral("base"),        QStringLiteral("seed"),
                           QStringLiteral("other_cash"), QStringLiteral("other_base"),  QStringLiteral("restarts"),
                           QStringLiteral("params"),     QStringLiteral("risk")};
    QTreeWidgetItem* venue = nullptr;
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (said.contains(it.key()))
            continue;
        if (!venue)
            venue = addGroup(tr("Simulated venue"));
        addLine(venue, it.key(), parameterTitle(it.key().toStdString()), textOf(*it));
    }
}

} // namespace wh::ui
