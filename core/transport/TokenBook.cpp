// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/TokenBook.h"

#include "core/base/File.h"
#include "core/base/WholeFile.h"

#include <QByteArray>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <cstring>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace wh::transport {

namespace {

using Json = nlohmann::ordered_json;

// "wh_" ID "_" SECRET
constexpr std::string_view kPrefix = "wh_";
constexpr std::size_t kIdDigits = 8;
constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kSaltBytes = 16;
constexpr std::size_t kBeforeSecret = kPrefix.size() + kIdDigits + 1;
constexpr std::size_t kLongestToken = 200;

QByteArray randomBytes(std::size_t count)
{
    QByteArray bytes(static_cast<qsizetype>(count), '\0');
    std::array<quint32, kSecretBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    std::memcpy(bytes.data(), words.data(), std::min(count, sizeof(words)));
    return bytes;
}

std::string hashOf(std::string_view secret, std::string_view salt)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256,
                                    QByteArray::fromHex(QByteArray(salt.data(), static_cast<qsizetype>(salt.size()))));
    code.addData(secret.data(), static_cast<qsizetype>(secret.size()));
    return code.result().toHex().toStdString();
}

/// Whatever differs, and wherever: as long.
bool isSame(std::string_view a, std::string_view b)
{
    unsigned difference = a.size() == b.size() ? 0 : 1;
    for (std::size_t i = 0; i < b.size(); ++i)
        difference |= static_cast<unsigned char>(i < a.size() ? a[i] : '\0') ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

Json toJson(const TokenEntry& entry)
{
    Json json = {{"id", entry.id},
                 {"name", entry.name},
                 {"role", std::string(toText(entry.role))},
                 {"created", formatTime(entry.created)}};
    if (entry.expires != kNever)
        json["expires"] = formatTime(entry.expires);
    if (entry.bots)
        json["bots"] = entry.bots->texts();
    json["revoked"] = entry.isRevoked;
    json["salt"] = entry.salt;
    json["hash"] = entry.hash;
    return json;
}

/// Throws what nlohmann's library throws.
TokenEntry entryOf(const Json& json)
{
    TokenEntry entry;
    entry.id = json.at("id").get<std::string>();
    entry.name = json.at("name").get<std::string>();
    const auto role = roleOf(json.at("role").get<std::string>());
    const auto created = parseTime(json.at("created").get<std::string>());
    if (!role || !created)
        throw std::runtime_error("the role or the time of token " + entry.id + " is malformed");
    entry.role = *role;
    entry.created = *created;
    if (json.contains("expires")) {
        const auto expires = parseTime(json["expires"].get<std::string>());
        if (!expires)
            throw std::runtime_error("the expiry of token " + entry.id + " is malformed");
        entry.expires = *expires;
    }
    if (json.contains("bots")) {
        entry.bots.emplace();
        for (const auto& one : json["bots"]) {
            if (!entry.bots->add(one.get<std::string>()))
                throw std::runtime_error("the bots of token " + entry.id + " are malformed");
        }
    }
    entry.isRevoked = json.at("revoked").get<bool>();
    entry.salt = json.at("salt").get<std::string>();
    entry.hash = json.at("hash").get<std::string>();
    return entry;
}

} // namespace

Result<TokenBook> TokenBook::open(const std::filesystem::path& path)
{
    TokenBook book(path);
    if (auto done = book.read(); !done)
        return std::move(done).error();
    return book;
}

Result<void> TokenBook::read()
{
    std::error_code ignored;
    if (!std::filesystem::exists(m_path, ignored)) {
        m_entries.clear();
        return {};
    }
#ifndef _WIN32
    using std::filesystem::perms;
    const auto others = perms::group_all | perms::others_all;
    if ((std::filesystem::status(m_path, ignored).permissions() & others) != perms::none)
        return Error("tokens.open_to_others", {{"path", m_path.string()}, {"remedy", "chmod 600 " + m_path.string()}});
#endif
    const auto text = readTextFile(m_path);
    if (!text)
        return text.error();
    const auto refuse = [this](std::string reason) {
        return Error("tokens.unreadable", {{"path", m_path.string()},
                                           {"reason", std::move(reason)},
                                           {"remedy", "bring back an older copy of " + m_path.string()}});
    };
    try {
        std::vector<TokenEntry> entries;
        const Json book = Json::parse(*text);
        for (const auto& json : book.at("tokens"))
            entries.push_back(entryOf(json));
        m_entries = std::move(entries);
    } catch (const Json::parse_error&) {
        return refuse(text->empty() ? "it is empty" : "it is no JSON");
    } catch (const Json::exception&) {
        return refuse("it is no list of tokens, or one of them lacks something");
    } catch (const std::exception& exception) {
        return refuse(exception.what());
    }
    return {};
}

Result<void> TokenBook::reload()
{
    return read();
}

Result<void> TokenBook::write() const
{
    Json json = {{"version", 1}, {"tokens", Json::array()}};
    for (const auto& entry : m_entries)
        json["tokens"].push_back(toJson(entry));
    return writeWholeFile(m_path, json.dump(2) + '\n', FileAccess::OwnerOnly);
}

Result<std::string> TokenBook::create(const std::string& name, Role role, std::optional<TimeNs> expires, TimeNs now,
                                      const std::optional<BotScope>& bots)
{
    TokenEntry entry;
    entry.id = randomBytes(kIdDigits / 2).toHex().toStdString();
    entry.name = name.empty() ? entry.id : name;
    for (const auto& known : m_entries) {
        if (known.name == entry.name && !known.isRevoked)
            return Error("tokens.name_taken", {{"name", entry.name}});
    }
    entry.role = role;
    entry.created = now;
    entry.expires = expires.value_or(kNever);
    entry.bots = bots;
    entry.salt = randomBytes(kSaltBytes).toHex().toStdString();
    const std::string secret = randomBytes(kSecretBytes)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
                                   .toStdString();
    entry.hash = hashOf(secret, entry.salt);
    std::string token = std::string(kPrefix) + entry.id + '_' + secret;
    m_entries.push_back(std::move(entry));
    if (auto written = write(); !written) {
        m_entries.pop_back();
        return std::move(written).error();
    }
    return token;
}

Result<void> TokenBook::revoke(std::string_view idOrName)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const TokenEntry& entry) {
        return !entry.isRevoked && (entry.id == idOrName || entry.name == idOrName);
    });
    if (found == m_entries.end())
        return Error("tokens.not_found", {{"name", std::string(idOrName)}});
    found->isRevoked = true;
    auto written = write();
    if (!written)
        found->isRevoked = false;
    return written;
}

bool TokenBook::hasUsable(TimeNs now) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [now](const TokenEntry& entry) { return !entry.isRevoked && entry.expires > now; });
}

std::optional<TimeNs> TokenBook::nextExpiry(TimeNs now) const
{
    std::optional<TimeNs> next;
    for (const auto& entry : m_entries) {
        if (!entry.isRevoked && entry.expires > now && entry.expires != kNever)
            next = std::min(next.value_or(entry.expires), entry.expires);
    }
    return next;
}

std::string TokenBook::idOf(std::string_view token)
{
    if (!token.starts_with(kPrefix) || token.size() < kBeforeSecret || token[kBeforeSecret - 1] != '_')
        return {};
    const std::string_view id = token.substr(kPrefix.size(), kIdDigits);
    const bool isHex = id.find_first_not_of("0123456789abcdef") == id.npos;
    return isHex ? std::string(id) : std::string();
}

Result<Caller> TokenBook::verify(std::string_view token, TimeNs now) const
{
    if (token.empty())
        return Error("access.token_missing");
    static const TokenEntry kNobody = {
        "", "", Role::Viewer, 0, 0, true, std::string(2 * kSaltBytes, '0'), std::string(64, '0')};
    const TokenEntry* known = &kNobody;
    // What is longer than any token is none, and is not hashed to its end.
    std::string_view secret = token.substr(0, kLongestToken);
    if (const auto id = token.size() <= kLongestToken ? idOf(token) : std::string(); !id.empty()) {
        secret = token.substr(kBeforeSecret);
        for (const auto& entry : m_entries) {
            if (entry.id == id)
                known = &entry;
        }
    }
    const bool isRight = isSame(hashOf(secret, known->salt), known->hash);
    if (!isRight || known->isRevoked)
        return Error("access.token_unknown");
    if (known->expires <= now)
        return Error("access.token_expired", {{"expired", formatTime(known->expires)}});
    return Caller{known->name, known->role, {}, known->bots};
}

void AttemptLimiter::forget(TimeNs now)
{
    std::erase_if(m_failures, [&](const auto& entry) { return entry.second.back() + m_within <= now; });
}

DurationNs AttemptLimiter::wait(const std::string& who, TimeNs now)
{
    const auto found = m_failures.find(who);
    if (found == m_failures.end())
        return 0;
    auto& times = found->second;
    while (!times.empty() && times.front() + m_within <= now)
        times.pop_front();
    if (times.empty()) {
        m_failures.erase(found);
        return 0;
    }
    return times.size() < m_most ? 0 : times.front() + m_within - now;
}

void AttemptLimiter::failed(const std::string& who, TimeNs now)
{
    if (m_failures.size() >= kMostNames)
        forget(now);
    if (m_failures.size() >= kMostNames && !m_failures.contains(who))
        m_failures.erase(m_failures.begin());
    auto& times = m_failures[who];
    times.push_back(now);
    if (times.size() > m_most)
        times.pop_front();
}

} // namespace wh::transport
