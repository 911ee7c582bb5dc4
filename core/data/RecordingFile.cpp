// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RecordingFile.h"

#include "core/data/InstrumentJson.h"
#include "core/data/RecordingLayout.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <xxhash.h>
#include <zstd.h>

namespace wh {

namespace {

using layout::Header;

constexpr const char* kDamagedRemedy =
    "import the recording again with `data import --replace`, or take the dataset away with `data remove`";

std::uint64_t checksum(std::span<const std::byte> bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string pathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

/// One pass without branches: contents that no writer makes and that replay does not expect.
bool isSane(std::span<const MarketEvent> events, TapeKind kind)
{
    bool bad = false;
    const auto lastKind = kind == TapeKind::Orders ? EventKind::OrderDelete : EventKind::Gap;
    for (const auto& event : events) {
        const bool order = event.kind() >= EventKind::OrderAdd;
        bad |= event.kind() < EventKind::Delta || event.kind() > lastKind;
        bad |= event.price() < 0 || event.price() > kMaxTicks;
        bad |= !order && (event.lots < 0 || event.lots > kMaxLots);
    }
    return !bad;
}

bool isSane(std::span<const Bar> bars)
{
    bool bad = false;
    for (const auto& bar : bars)
        bad |=
            bar.low > bar.open || bar.low > bar.close || bar.high < bar.open || bar.high < bar.close || bar.volume < 0;
    return !bad;
}

} // namespace

void joinSources(std::string& sources, std::string_view more)
{
    constexpr std::string_view kBetween = ", ";
    const auto isNamed = [&](std::string_view name) {
        for (std::string_view rest = sources; !rest.empty();) {
            const auto end = std::min(rest.find(kBetween), rest.size());
            if (rest.substr(0, end) == name)
                return true;
            rest.remove_prefix(std::min(end + kBetween.size(), rest.size()));
        }
        return false;
    };
    while (!more.empty()) {
        const auto end = std::min(more.find(kBetween), more.size());
        const auto name = more.substr(0, end);
        more.remove_prefix(std::min(end + kBetween.size(), more.size()));
        if (!isNamed(name))
            sources.append(sources.empty() ? "" : kBetween).append(name);
    }
}

RecordingFile::RecordingFile(std::filesystem::path path, MappedFile map)
    : m_path(std::move(path)), m_map(std::move(map))
{}

bool RecordingFile::recognises(std::string_view head)
{
    return head.starts_with(std::string_view(layout::kMagic.data(), layout::kMagic.size()));
}

Error RecordingFile::damaged(std::string part, std::string reason) const
{
    return Error("data.damaged", {{"file", pathText(m_path)},
                                  {"part", std::move(part)},
                                  {"reason", std::move(reason)},
                                  {"remedy", kDamagedRemedy}});
}

Result<std::shared_ptr<const RecordingFile>> RecordingFile::open(const std::filesystem::path& path)
{
    return read(path, MappedFile::open(path));
}

Result<std::shared_ptr<const RecordingFile>> RecordingFile::open(int descriptor, const std::filesystem::path& path)
{
    return read(path, MappedFile::of(descriptor, path));
}

Result<std::shared_ptr<const RecordingFile>> RecordingFile::read(const std::filesystem::path& path,
                                                                 Result<MappedFile> map)
{
    if (!map)
        return std::move(map).error();
    std::shared_ptr<RecordingFile> file(new RecordingFile(path, std::move(*map)));
    if (const auto whole = file->readHeader(); !whole)
        return whole.error();
    return std::shared_ptr<const RecordingFile>(std::move(file));
}

Result<void> RecordingFile::readHeader()
{
    const auto bytes = m_map.bytes();
    if (!recognises({reinterpret_cast<const char*>(bytes.data()), bytes.size()}))
        return Error("data.not_a_recording", {{"file", pathText(m_path)}, {"remedy", kDamagedRemedy}});
    if (bytes.size() < layout::kHeaderSize)
        return damaged("header", "the file is cut");
    Header raw;
    std::memcpy(&raw, bytes.data(), sizeof raw);
    if (raw.version != kVersion)
        return Error("data.version_unknown", {{"file", pathText(m_path)},
                                              {"version", std::to_string(raw.version)},
                                              {"known", std::to_string(kVersion)},
                                              {"remedy", "use the program that wrote it, or import again"}});
    if (raw.headerChecksum != checksum(bytes.first(offsetof(Header, headerChecksum))))
        return damaged("header", "its checksum does not match");
    if (raw.headerSize != layout::kHeaderSize || raw.itemSize != kItemSize || raw.compression > 1 || raw.kind < 1 ||
        raw.kind > 4 || raw.blockItems == 0 || raw.blockItems > kBlockItems || raw.last < raw.first ||
        (raw.kind == static_cast<std::uint8_t>(TapeKind::Bars)) != (raw.barInterval > 0))
        return damaged("header", "a field is out of its range");
    const auto within = [&](std::uint64_t offset, std::uint64_t size) {
        return offset >= layout::kHeaderSize && offset <= bytes.size() && size <= bytes.size() - offset;
    };
    if (raw.metaSize > layout::kMaxMeta || !within(raw.metaOffset, raw.metaSize))
        return damaged("description", "it lies outside the file");
    if (raw.blockCount > bytes.size() / sizeof(RecordingBlock) ||
        !within(raw.indexOffset, raw.blockCount * sizeof(RecordingBlock)))
        return damaged("index", "it lies outside the file");

    const auto meta = bytes.subspan(raw.metaOffset, raw.metaSize);
    if (checksum(meta) != raw.metaChecksum)
        return damaged("description", "its checksum does not match");
    const auto json = nlohmann::json::parse(reinterpret_cast<const char*>(meta.data()),
                                            reinterpret_cast<const char*>(meta.data() + meta.size()), nullptr, false);
    if (!json.is_object() || !json.contains("instrument") || !json.contains("source") || !json["source"].is_string())
        return damaged("description", "it is not valid JSON");
    const auto instrument =
        instrumentFromJson(json["instrument"].dump(-1, ' ', true, nlohmann::json::error_handler_t::replace));
    if (!instrument)
        return damaged("description", instrument.error().toString());

    m_header.instrument = *instrument;
    m_header.source = json["source"].get<std::string>();
    if (json.contains("symbol") && json["symbol"].is_string())
        m_header.symbol = json["symbol"].get<std::string>();
    m_header.kind = static_cast<TapeKind>(raw.kind);
    m_header.compressed = raw.compression == 1;
    m_header.barInterval = raw.barInterval;
    m_header.first = raw.first;
    m_header.last = raw.last;
    m_header.events = raw.events;
    m_header.trades = raw.trades;
    m_header.gaps = raw.gaps;
    m_header.minFeedLatency = raw.minFeedLatency;
    if (raw.flags & layout::kHasLastSequence)
        m_header.lastSequence = raw.lastSequence;
    m_header.startsWithoutSnapshot = raw.flags & layout::kStartsWithoutSnapshot;
    if (raw.flags & layout::kHasContinuesFrom)
        m_header.continuesFrom = raw.continuesFrom;

    const auto index = bytes.subspan(raw.indexOffset, raw.blockCount * sizeof(RecordingBlock));
    if (checksum(index) != raw.indexChecksum)
        return damaged("index", "its checksum does not match");
    m_blocks.resize(raw.blockCount);
    if (!index.empty())
        std::memcpy(m_blocks.data(), index.data(), index.size());
    std::uint64_t events = 0;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const auto& block = m_blocks[i];
        const auto plain = std::uint64_t{block.count} * kItemSize;
        if (block.count == 0 || block.count > raw.blockItems || block.offset % alignof(MarketEvent) != 0 ||
            !within(block.offset, block.storedSize) || block.last < block.first ||
            (!m_header.compressed && block.storedSize != plain) ||
            (m_header.compressed && block.storedSize > ZSTD_COMPRESSBOUND(plain)))
            return damaged("index", "block " + std::to_string(i) + " is out of its range");
        events += block.isCheckpoint() ? 0 : block.count;
    }
    if (events != raw.events)
        return damaged("index", "the blocks do not hold as many events as the header says");
    m_verified = std::make_unique<std::atomic<bool>[]>(m_blocks.size());
    return {};
}

Result<void> RecordingFile::checkWhole() const
{
    if (m_map.isCut())
        return damaged("recording", "it became shorter, or could not be read, while it was open");
    return {};
}

Result<std::span<const std::byte>> RecordingFile::items(std::size_t index, std::vector<std::byte>& buffer,
                                                        bool& firstUse) const
{
    const auto& block = m_blocks[index];
    const auto stored = m_map.bytes().subspan(block.offset, block.storedSize);
    if (const auto whole = checkWhole(); !whole)
        return whole.error();
    firstUse = !m_verified[index].load(std::memory_order_relaxed);
    if (firstUse && checksum(stored) != block.checksum)
        return Error("data.checksum_mismatch",
                     {{"file", pathText(m_path)}, {"block", std::to_string(index)}, {"remedy", kDamagedRemedy}});
    if (!m_header.compressed)
        return stored;
    const std::size_t plain = block.count * kItemSize;
    buffer.resize(plain);
    if (ZSTD_decompress(buffer.data(), plain, stored.data(), stored.size()) != plain)
        return damaged("block " + std::to_string(index), "it cannot be unpacked");
    return std::span<const std::byte>(buffer);
}

Result<std::span<const MarketEvent>> RecordingFile::events(std::size_t block, std::vector<std::byte>& buffer) const
{
    bool firstUse = false;
    const auto bytes = items(block, buffer, firstUse);
    if (!bytes)
        return bytes.error();
    const std::span<const MarketEvent> events(reinterpret_cast<const MarketEvent*>(bytes->data()),
                                              bytes->size() / kItemSize);
    if (firstUse && !isSane(events, m_header.kind))
        return damaged("block " + std::to_string(block), "an event is out of its range");
    m_verified[block].store(true, std::memory_order_relaxed);
    return events;
}

Result<std::span<const Bar>> RecordingFile::bars(std::size_t block, std::vector<std::byte>& buffer) const
{
    bool firstUse = false;
    const auto bytes = items(block, buffer, firstUse);
    if (!bytes)
        return bytes.error();
    const std::span<const Bar> bars(reinterpret_cast<const Bar*>(bytes->data()), bytes->size() / kItemSize);
    if (firstUse && !isSane(bars))
        return damaged("block " + std::to_string(block), "a bar is out of its range");
    m_verified[block].store(true, std::memory_order_relaxed);
    return bars;
}

void RecordingFile::release(std::size_t block) const
{
    m_map.release(m_blocks[block].offset, m_blocks[block].storedSize);
}

} // namespace wh
