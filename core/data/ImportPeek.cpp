// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ImportPeek.h"

#include "core/data/ByteSource.h"
#include "core/data/ImportRecording.h"

#include <algorithm>
#include <system_error>

namespace wh {

namespace {

constexpr std::size_t kMostMembers = 500;
constexpr std::uint64_t kFarthest = std::uint64_t{256} << 20; ///< bytes of an archive that are gone through
constexpr std::size_t kItems = 256;                           ///< after which no importer is expected to say a symbol

/// Hears the symbol, and then has heard enough.
class SymbolSink final : public ImportSink
{
public:
    const std::string& name() const { return m_name; }

    Result<void> begin(TapeKind, DurationNs) override { return {}; }
    Result<void> event(EventKind, Side, Decimal, Decimal, TimeNs, TimeNs, std::uint8_t) override { return next(); }
    Result<void> order(EventKind, std::uint64_t, Side, Decimal, Decimal, TimeNs, TimeNs, std::uint8_t) override
    {
        return next();
    }
    Result<void> bar(TimeNs, Decimal, Decimal, Decimal, Decimal, Decimal) override { return next(); }
    Result<void> symbol(std::string_view name) override
    {
        if (m_name.empty())
            m_name = name;
        return {};
    }
    void sequence(std::uint64_t) override {}
    std::optional<std::uint64_t> sequenceBefore() const override { return std::nullopt; }
    void hint(ContractKind, Decimal) override {}
    void note(std::string, std::string, std::vector<Error::Field>) override {}

private:
    Result<void> next()
    {
        return !m_name.empty() || ++m_items > kItems ? Result<void>(Error("task.cancelled")) : Result<void>();
    }

    std::string m_name;
    std::size_t m_items = 0;
};

void recognise(MemberPeek& member, const std::filesystem::path& file, const ImporterRegistry& importers)
{
    auto input = InputStream::ofBytes(file, member.name, member.head);
    if (!input) {
        member.problem = input.error();
        return;
    }
    const auto importer = importerFor(*input, {}, importers);
    if (!importer) {
        member.problem = importer.error();
        return;
    }
    member.format = *importer;
    SymbolSink sink;
    // What is cut off at the end of the head is no mistake of the file: whatever it answers, it was only for the name.
    const auto heard = member.format->import(*input, sink, {}, [](const Error&) { return false; });
    static_cast<void>(heard);
    member.symbol = sink.name();
}

/// The beginnings of the members, one after the other.
Result<void> lookInto(ByteSource& source, FilePeek& peek, const TaskControl& control)
{
    bool isFull = false; // of the member that is read now
    for (;;) {
        if (control.isCancelled())
            return Error("task.cancelled");
        const auto chunk = source.read();
        if (!chunk)
            return chunk.error();
        if (chunk->bytes.empty())
            return {};
        if (chunk->startsMember || peek.members.empty()) {
            if (peek.members.size() == kMostMembers || (!peek.members.empty() && source.bytesRead() > kFarthest)) {
                peek.hasMore = true;
                return {};
            }
            auto& member = peek.members.emplace_back();
            member.name = source.memberName();
            member.sizeBytes = source.memberSize();
            isFull = false;
        }
        if (isFull)
            continue;
        std::string& head = peek.members.back().head;
        const auto count = std::min(chunk->bytes.size(), InputStream::kHead - head.size());
        head.append(reinterpret_cast<const char*>(chunk->bytes.data()), count);
        isFull = head.size() == InputStream::kHead;
        if (isFull && !source.isArchive())
            return {};
        if (isFull)
            source.skipMember();
    }
}

} // namespace

FilePeek peekAt(const std::filesystem::path& file, const ImporterRegistry& importers, const TaskControl& control)
{
    FilePeek peek;
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    peek.sizeBytes = error ? 0 : size;
    auto source = ByteSource::open(file);
    if (!source) {
        peek.problem = std::move(source).error();
        return peek;
    }
    peek.isArchive = (*source)->isArchive();
    if (auto looked = lookInto(**source, peek, control); !looked)
        peek.problem = std::move(looked).error();
    else if (peek.members.empty())
        peek.problem = Error("input.empty", {{"file", file.string()}, {"remedy", "give a file with data in it"}});
    for (auto& member : peek.members)
        recognise(member, file, importers);
    return peek;
}

} // namespace wh
