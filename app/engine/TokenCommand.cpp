// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/TokenCommand.h"

#include "core/base/Clock.h"
#include "core/base/FileLock.h"
#include "core/transport/TokenBook.h"

#include <algorithm>
#include <array>

namespace wh::engine_program {

namespace {

std::string botsOf(const transport::TokenEntry& entry)
{
    if (!entry.bots)
        return "all";
    std::string text;
    for (const auto& one : entry.bots->texts())
        text += (text.empty() ? "" : ",") + one;
    return text.empty() ? "none" : text;
}

std::string listOf(const transport::TokenBook& book, TimeNs now)
{
    std::vector<std::array<std::string, 7>> rows = {{{"ID", "NAME", "ROLE", "BOTS", "CREATED", "EXPIRES", "STATE"}}};
    for (const auto& entry : book.entries()) {
        const char* state = entry.isRevoked ? "revoked" : entry.expires <= now ? "expired" : "valid";
        rows.push_back({entry.id, entry.name, std::string(toText(entry.role)), botsOf(entry), formatDate(entry.created),
                        entry.expires == kNever ? "never" : formatTime(entry.expires), state});
    }
    std::array<std::size_t, 7> widths{};
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text += row[i] + (i + 1 < row.size() ? std::string(widths[i] - row[i].size() + 2, ' ') : "\n");
    }
    return text;
}

} // namespace

std::filesystem::path tokenFile(const std::filesystem::path& dataFolder)
{
    return dataFolder / "tokens.json";
}

Result<std::string> runTokenCommand(const EngineOptions& options, const std::filesystem::path& dataFolder)
{
    std::error_code failed;
    std::filesystem::create_directories(dataFolder, failed);
    // Two commands at a time would lose what one of them wrote.
    auto lock = FileLock::tryAcquire(dataFolder / "tokens.lock");
    if (!lock)
        return std::move(lock).error();
    if (!*lock)
        return Error("tokens.in_use", {{"path", tokenFile(dataFolder).string()}});
    auto book = transport::TokenBook::open(tokenFile(dataFolder));
    if (!book)
        return std::move(book).error();
    const TimeNs now = WallClock().now();
    if (options.action == EngineOptions::Action::TokenList)
        return listOf(*book, now);
    if (options.action == EngineOptions::Action::TokenRevoke) {
        if (auto done = book->revoke(options.tokenName); !done)
            return std::move(done).error();
        return "revoked " + options.tokenName + '\n';
    }
    std::optional<TimeNs> expires = options.expiresAt;
    if (options.expiresIn)
        expires = now + *options.expiresIn;
    if (expires && *expires <= now)
        return Error("tokens.expired_already", {{"expires", formatTime(*expires)}});
    auto token = book->create(options.tokenName, *options.role, expires, now, options.bots);
    if (!token)
        return std::move(token).error();
    return *token + '\n';
}

} // namespace wh::engine_program
