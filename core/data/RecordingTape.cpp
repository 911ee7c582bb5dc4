// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/RecordingTape.h"

#include <algorithm>

namespace wh {

namespace {

using Files = std::vector<std::shared_ptr<const RecordingFile>>;

/// A block of one of the files.
struct Place
{
    std::size_t file = 0;
    std::size_t block = 0;
};

/// Walks blocks over files; `Item` is MarketEvent or Bar.
template<typename Cursor, typename Item>
class FileCursor final : public Cursor
{
public:
    FileCursor(Files files, Place start, std::size_t firstItem, TimeNs to)
        : m_files(std::move(files)), m_place(start), m_skip(firstItem), m_to(to)
    {}

    Result<std::span<const Item>> next() override
    {
        if (m_held) {
            const auto& file = *m_files[m_held->file];
            file.release(m_held->block);
            // What was given out last may have been zeros.
            if (const auto whole = file.checkWhole(); !whole)
                return whole.error();
        }
        m_held.reset();
        for (; m_place.file < m_files.size(); ++m_place.file, m_place.block = 0, m_fileStarted = false) {
            const auto& file = *m_files[m_place.file];
            const bool continuous = m_started && followsPrevious();
            while (m_place.block < file.blocks().size()) {
                const auto index = m_place.block;
                const auto& block = file.blocks()[index];
                // A checkpoint repeats what a replay that is under way knows already.
                if (block.isCheckpoint() && m_started && !m_inCheckpoint && (m_fileStarted || continuous)) {
                    ++m_place.block;
                    continue;
                }
                if (!block.isCheckpoint() && block.first >= m_to)
                    return std::span<const Item>();
                const auto items = read(file, index);
                if (!items)
                    return items.error();
                ++m_place.block;
                m_held = Place{m_place.file, index};
                m_started = m_fileStarted = true;
                m_inCheckpoint = block.isCheckpoint() && !endsSnapshot(*items);
                auto rest = items->subspan(std::min(m_skip, items->size()));
                m_skip = 0;
                if (!block.isCheckpoint() && block.last >= m_to)
                    rest = rest.first(static_cast<std::size_t>(
                        std::partition_point(rest.begin(), rest.end(),
                                             [this](const Item& item) { return timeOf(item) < m_to; }) -
                        rest.begin()));
                if (!rest.empty())
                    return rest;
            }
        }
        return std::span<const Item>();
    }

private:
    static TimeNs timeOf(const MarketEvent& event) { return event.receiveTime; }
    static TimeNs timeOf(const Bar& bar) { return bar.openTime; }
    static bool endsSnapshot(std::span<const MarketEvent> events)
    {
        return events.back().kind() == EventKind::SnapshotEnd;
    }
    static bool endsSnapshot(std::span<const Bar>) { return true; }

    bool followsPrevious() const
    {
        if (m_place.file == 0)
            return false;
        const auto& before = m_files[m_place.file - 1]->header();
        return m_files[m_place.file]->header().continuesFrom == before.last;
    }
    Result<std::span<const Item>> read(const RecordingFile& file, std::size_t block)
    {
        if constexpr (std::is_same_v<Item, Bar>)
            return file.bars(block, m_buffer);
        else
            return file.events(block, m_buffer);
    }

    Files m_files;
    Place m_place;
    std::size_t m_skip;
    TimeNs m_to;
    bool m_started = false;
    bool m_fileStarted = false;
    bool m_inCheckpoint = false;
    std::optional<Place> m_held;
    std::vector<std::byte> m_buffer;
};

/// The last event of a block that begins a snapshot at or before `from`.
std::optional<std::size_t> lastSnapshot(std::span<const MarketEvent> events, TimeNs from)
{
    for (std::size_t i = events.size(); i-- > 0;) {
        if (events[i].kind() == EventKind::SnapshotBegin && events[i].receiveTime <= from)
            return i;
    }
    return std::nullopt;
}

Error wrongKind(const TapeInfo& info, const char* wanted)
{
    return Error("data.wrong_kind", {{"dataset", info.id}, {"kind", toString(info.kind)}, {"wanted", wanted}});
}

} // namespace

std::string datasetKind(TapeKind kind, DurationNs barInterval)
{
    return kind == TapeKind::Bars ? "bars-" + formatDuration(barInterval) : toString(kind);
}

std::string datasetId(const InstrumentName& name, TapeKind kind, DurationNs barInterval)
{
    return name.toString() + ':' + datasetKind(kind, barInterval);
}

Result<std::shared_ptr<const RecordingTape>> RecordingTape::create(std::string id, Files files)
{
    std::erase_if(files, [](const auto& file) { return file->header().events == 0; });
    if (files.empty())
        return Error("data.empty", {{"dataset", id}, {"remedy", "import the recording again"}});
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return a->header().first < b->header().first; });
    std::shared_ptr<RecordingTape> tape(new RecordingTape);
    const auto& front = files.front()->header();
    TapeInfo info;
    info.id = std::move(id);
    info.instrument = front.instrument;
    info.kind = front.kind;
    info.barInterval = front.barInterval;
    info.first = front.first;
    info.startsWithoutSnapshot = front.startsWithoutSnapshot;
    info.symbol = front.symbol;
    info.minFeedLatency = front.minFeedLatency;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto& header = files[i]->header();
        const bool together = header.instrument == front.instrument && header.kind == front.kind &&
                              header.barInterval == front.barInterval;
        if (!together || (i > 0 && header.first < files[i - 1]->header().last))
            return Error("data.not_a_series",
                         {{"dataset", info.id},
                          {"file", files[i]->path().string()},
                          {"reason", together ? "it overlaps the file before" : "it is of another instrument"},
                          {"remedy", "remove the dataset and import the recording again"}});
        joinSources(info.source, header.source);
        info.last = header.last;
        info.events += header.events;
        info.trades += header.trades;
        info.gaps += header.gaps;
        if (header.kind == TapeKind::Bars && i > 0 && header.first > files[i - 1]->header().last)
            ++info.gaps;
        info.minFeedLatency = std::min(info.minFeedLatency, header.minFeedLatency);
    }
    tape->m_info = std::move(info);
    tape->m_files = std::move(files);
    return std::shared_ptr<const RecordingTape>(std::move(tape));
}

Result<std::shared_ptr<const RecordingTape>> RecordingTape::open(const std::filesystem::path& path)
{
    auto file = RecordingFile::open(path);
    if (!file)
        return std::move(file).error();
    const auto& header = (*file)->header();
    auto id = datasetId(header.instrument.name, header.kind, header.barInterval);
    return create(std::move(id), {*file});
}

std::uint64_t RecordingTape::sizeBytes() const
{
    std::uint64_t size = 0;
    for (const auto& file : m_files)
        size += file->sizeBytes();
    return size;
}

Result<std::unique_ptr<TapeCursor>> RecordingTape::events(TimeNs from, TimeNs to) const
{
    if (m_info.kind == TapeKind::Bars)
        return wrongKind(m_info, "a book, trades or orders");
    using Walk = FileCursor<TapeCursor, MarketEvent>;
    std::vector<std::byte> buffer;
    // From the last block that starts at or before `from`, back to the nearest snapshot that does.
    for (std::size_t f = m_files.size(); f-- > 0;) {
        const auto& file = *m_files[f];
        const auto& blocks = file.blocks();
        const auto after = std::partition_point(blocks.begin(), blocks.end(),
                                                [&](const RecordingBlock& block) { return block.first <= from; });
        for (auto b = static_cast<std::size_t>(after - blocks.begin()); b-- > 0;) {
            const auto& block = blocks[b];
            if (m_info.kind == TapeKind::Trades) {
                const auto items = file.events(b, buffer);
                if (!items)
                    return items.error();
                const auto first = std::partition_point(
                    items->begin(), items->end(), [&](const MarketEvent& event) { return event.receiveTime < from; });
                // Prints at exactly `from` may begin in the block before.
                if (first == items->begin() && b > 0 && blocks[b - 1].last >= from)
                    continue;
                return std::unique_ptr<TapeCursor>(
                    std::make_unique<Walk>(m_files, Place{f, b}, static_cast<std::size_t>(first - items->begin()), to));
            }
            if (!block.hasSnapshot())
                continue;
            const auto items = file.events(b, buffer);
            if (!items)
                return items.error();
            if (const auto start = lastSnapshot(*items, from))
                return std::unique_ptr<TapeCursor>(std::make_unique<Walk>(m_files, Place{f, b}, *start, to));
        }
    }
    return std::unique_ptr<TapeCursor>(std::make_unique<Walk>(m_files, Place{}, 0, to));
}

Result<std::unique_ptr<BarCursor>> RecordingTape::bars(TimeNs from, TimeNs to) const
{
    if (m_info.kind != TapeKind::Bars)
        return wrongKind(m_info, "bars");
    using Walk = FileCursor<BarCursor, Bar>;
    std::vector<std::byte> buffer;
    for (std::size_t f = 0; f < m_files.size(); ++f) {
        const auto& blocks = m_files[f]->blocks();
        const auto found = std::partition_point(blocks.begin(), blocks.end(),
                                                [&](const RecordingBlock& block) { return block.last < from; });
        if (found == blocks.end())
            continue;
        const auto b = static_cast<std::size_t>(found - blocks.begin());
        const auto items = m_files[f]->bars(b, buffer);
        if (!items)
            return items.error();
        const auto first =
            std::partition_point(items->begin(), items->end(), [&](const Bar& bar) { return bar.openTime < from; });
        return std::unique_ptr<BarCursor>(
            std::make_unique<Walk>(m_files, Place{f, b}, static_cast<std::size_t>(first - items->begin()), to));
    }
    return std::unique_ptr<BarCursor>(std::make_unique<Walk>(m_files, Place{m_files.size(), 0}, 0, to));
}

} // namespace wh
