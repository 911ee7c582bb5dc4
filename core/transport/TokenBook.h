// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/Caller.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/Time.h"

#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh::transport {

/// What is kept of a token; never the token itself.
struct TokenEntry
{
    std::string id; ///< the beginning of the token, no secret
    std::string name;
    Role role = Role::Viewer;
    TimeNs created = 0;
    TimeNs expires = kNever;
    bool isRevoked = false;
    std::string salt;                  ///< hexadecimal
    std::string hash;                  ///< of salt and secret: HMAC-SHA-256, hexadecimal
    std::optional<BotScope> bots = {}; ///< that its bearer may know of; none: all
};

/// The tokens of one engine, in a file that only its owner may read. A token has 256 random bits, so that its hash need
/// not be slow. One thread.
class TokenBook
{
public:
    /// A file that is not there is a book without tokens.
    /// @return tokens.unreadable {path, reason, remedy}, tokens.open_to_others {path, remedy}
    static Result<TokenBook> open(const std::filesystem::path& path);

    /// Makes a token and writes the file. @return the token, which is not kept; tokens.name_taken {name}, file.…
    Result<std::string> create(const std::string& name, Role role, std::optional<TimeNs> expires, TimeNs now,
                               const std::optional<BotScope>& bots = {});
    /// By ID or name. @return tokens.not_found {name}, file.…
    Result<void> revoke(std::string_view idOrName);
    const std::vector<TokenEntry>& entries() const { return m_entries; }
    /// Whether anybody could ask with one of them now.
    bool hasUsable(TimeNs now) const;
    /// When the next of those that count expires; none: none does.
    std::optional<TimeNs> nextExpiry(TimeNs now) const;
    /// Reads the file again, if it has changed. @return as open(); what was known then stays
    Result<void> reload();

    /// Takes as long for a token that is unknown as for one that is wrong: one look into the list and one HMAC-SHA-256
    /// over at most some hundred bytes, a few microseconds. That is so little, since a token's secret has 256 random
    /// bits that nobody can try out; a slow hash would add nothing, and would let whoever sends wrong tokens keep a
    /// core busy. So everybody who asks is verified, also where wrong ones came before: no limit stands before it that
    /// would lock out those who have a right one.
    /// @return access.token_missing, access.token_unknown, access.token_expired
    Result<Caller> verify(std::string_view token, TimeNs now) const;
    /// The public part of a token, whether or not there is such a one; empty: it has not the form of one. No secret.
    static std::string idOf(std::string_view token);

private:
    explicit TokenBook(std::filesystem::path path) : m_path(std::move(path)) {}
    Result<void> read();
    Result<void> write() const;

    std::filesystem::path m_path;
    std::vector<TokenEntry> m_entries;
};

/// Counts failures by what they have in common, an address or a token's ID: after some within a minute the answer to
/// the next ones is to wait. One thread.
class AttemptLimiter
{
public:
    explicit AttemptLimiter(std::size_t most = 10, DurationNs within = kMinute) : m_most(most), m_within(within) {}

    /// How long until another failure of this one is answered as such; 0: now.
    DurationNs wait(const std::string& who, TimeNs now);
    void failed(const std::string& who, TimeNs now);

private:
    static constexpr std::size_t kMostNames = 10'000;
    void forget(TimeNs now);

    const std::size_t m_most;
    const DurationNs m_within;
    std::map<std::string, std::deque<TimeNs>> m_failures;
};

} // namespace wh::transport
