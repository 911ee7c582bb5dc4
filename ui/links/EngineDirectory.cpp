// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/EngineDirectory.h"

#include "ui/settings/SettingsTable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr const char* kTokens[] = {"none", "kept", "asked"}; // in the order of EngineEntry::Token

bool isFingerprint(const QString& text)
{
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
    return hex.match(text).hasMatch();
}

QJsonObject toJson(const EngineEntry& entry)
{
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("address"), entry.address},
            {QStringLiteral("certificate"), entry.certificate},
            {QStringLiteral("token"), QLatin1String(kTokens[static_cast<int>(entry.token)])},
            {QStringLiteral("wanted"), entry.isWanted}};
}

EngineEntry fromJson(const QJsonObject& json)
{
    EngineEntry entry;
    entry.id = json.value(u"id").toString();
    entry.name = json.value(u"name").toString();
    entry.address = json.value(u"address").toString();
    entry.certificate = json.value(u"certificate").toString();
    if (!isFingerprint(entry.certificate))
        entry.certificate.clear(); // it is asked about anew
    const QString token = json.value(u"token").toString();
    for (std::size_t i = 0; i < std::size(kTokens); ++i) {
        if (token == QLatin1String(kTokens[i]))
            entry.token = static_cast<EngineEntry::Token>(i);
    }
    entry.isWanted = json.value(u"wanted").toBool(true);
    return entry;
}

} // namespace

EngineDirectory::EngineDirectory(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    const QJsonDocument kept = QJsonDocument::fromJson(settings.value(setting::kEngines).toUtf8());
    for (const auto& value : kept.array()) {
        EngineEntry entry = fromJson(value.toObject());
        // A file that somebody edited by hand.
        if (!entry.id.isEmpty() && !find(entry.id) && !mistakeIn(entry))
            m_entries.push_back(std::move(entry));
    }
}

const EngineEntry* EngineDirectory::find(const QString& id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const EngineEntry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<Error> EngineDirectory::mistakeIn(const EngineEntry& entry) const
{
    const QString name = entry.name.trimmed();
    const auto address = engineAddress(entry.address);
    if (!address)
        return address.error();
    if (name.isEmpty())
        return Error("engines.name_missing");
    for (const EngineEntry& other : m_entries) {
        if (other.id == entry.id)
            continue;
        // Its bots would be counted twice.
        if (other.address == *address)
            return Error("engines.address_taken",
                         {{"value", address->toStdString()}, {"name", other.name.toStdString()}});
        if (other.name.compare(name, Qt::CaseInsensitive) == 0)
            return Error("engines.name_taken", {{"value", name.toStdString()}});
    }
    return std::nullopt;
}

Result<QString> EngineDirectory::add(EngineEntry entry)
{
    entry.id.clear();
    if (auto mistake = mistakeIn(entry))
        return *std::move(mistake);
    entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.name = entry.name.trimmed();
    entry.address = *engineAddress(entry.address);
    const QString id = entry.id;
    m_entries.push_back(std::move(entry));
    save();
    emit added(id);
    return id;
}

Result<void> EngineDirectory::change(EngineEntry entry)
{
    if (auto mistake = mistakeIn(entry))
        return *std::move(mistake);
    entry.name = entry.name.trimmed();
    entry.address = *engineAddress(entry.address);
    for (EngineEntry& known : m_entries) {
        if (known.id != entry.id || known == entry)
            continue;
        known = std::move(entry);
        save();
        emit changed(QString(known.id));
        break;
    }
    return {};
}

void EngineDirectory::remove(const QString& id)
{
    const QString gone = id; // it may be the entry's own
    if (std::erase_if(m_entries, [&](const EngineEntry& entry) { return entry.id == gone; }) == 0)
        return;
    save();
    emit removed(gone);
}

void EngineDirectory::save()
{
    QJsonArray all;
    for (const EngineEntry& entry : m_entries)
        all.append(toJson(entry));
    m_settings.set(setting::kEngines, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace wh::ui
