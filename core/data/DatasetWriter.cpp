// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/DatasetWriter.h"

#include <algorithm>

namespace wh {

namespace {

/// A book is written down at least this often, so that a replay may start amid a day at once.
constexpr std::uint64_t kCheckpointEvents = 1u << 20;

TimeNs nextYear(TimeNs time)
{
    const auto year = std::stoi(formatDate(time).substr(0, 4));
    return parseTime(std::to_string(year + 1) + "-01-01").valueOr(kNever);
}

} // namespace

std::filesystem::path DatasetWriter::folderOf(const InstrumentName& name, TapeKind kind, DurationNs barInterval)
{
    return std::filesystem::path(name.venue) / (name.base + '-' + name.quote) / datasetKind(kind, barInterval);
}

DatasetWriter::DatasetWriter(CatalogueTransaction& transaction, RecordingHeader header,
                             std::shared_ptr<const RecordingTape> existing)
    : m_transaction(&transaction)
    , m_header(std::move(header))
    , m_existing(std::move(existing))
    , m_checkpoint(m_header.kind == TapeKind::Orders)
    , m_last(m_existing ? m_existing->info().last : INT64_MIN)
{
    if (m_existing)
        m_lastSequence = m_existing->files().back()->header().lastSequence;
    else
        m_transaction->dropAll(folderOf(m_header.instrument.name, m_header.kind, m_header.barInterval));
}

Error DatasetWriter::outOfOrder(TimeNs time, TimeNs before) const
{
    if (m_existing && !m_begun)
        return Error("data.overlap",
                     {{"dataset", m_existing->info().id},
                      {"value", formatTime(time)},
                      {"end", formatTime(before)},
                      {"remedy", "import only what follows its end, or pass --replace to import it anew"}});
    return Error("data.out_of_order",
                 {{"field", isBars() ? "openTime" : "receiveTime"},
                  {"value", formatTime(time)},
                  {"before", formatTime(before)},
                  {"remedy", "give the files in time order, and each part of the recording once"}});
}

Result<void> DatasetWriter::append(std::span<const MarketEvent> events)
{
    while (!events.empty()) {
        const TimeNs time = events.front().receiveTime;
        if (time < m_last)
            return outOfOrder(time, m_last);
        if (!m_writer || time >= m_fileEnd) {
            const auto opened = openFile(time);
            if (!opened)
                return opened;
        }
        // As far as this file goes, and no step backwards on the way.
        std::size_t count = 0;
        TimeNs last = time;
        while (count < events.size() && events[count].receiveTime < m_fileEnd && events[count].receiveTime >= last)
            last = events[count++].receiveTime;
        const auto piece = events.first(count);
        events = events.subspan(count);
        m_last = last;
        m_begun = true;
        if (keepsBook())
            m_checkpoint.apply(piece);
        auto written = m_writer->append(piece);
        if (!written)
            return written;
        if (keepsBook() && m_checkpoint.eventsSinceSnapshot() >= kCheckpointEvents && m_checkpoint.isReady()) {
            written = writeCheckpoint();
            if (!written)
                return written;
        }
    }
    return {};
}

Result<void> DatasetWriter::append(std::span<const Bar> bars)
{
    while (!bars.empty()) {
        const TimeNs time = bars.front().openTime;
        if (time < m_last)
            return outOfOrder(time, m_last);
        if (!m_writer || time >= m_fileEnd) {
            const auto opened = openFile(time);
            if (!opened)
                return opened;
        }
        std::size_t count = 0;
        TimeNs end = time;
        while (count < bars.size() && bars[count].openTime < m_fileEnd && bars[count].openTime >= end)
            end = bars[count++].openTime + m_header.barInterval;
        m_last = end;
        m_begun = true;
        const auto written = m_writer->append(bars.first(count));
        if (!written)
            return written;
        bars = bars.subspan(count);
    }
    return {};
}

void DatasetWriter::setSource(std::string_view source)
{
    m_header.source = source;
    if (m_writer)
        m_writer->addSource(source);
}

Result<void> DatasetWriter::openFile(TimeNs time)
{
    const auto folder = folderOf(m_header.instrument.name, m_header.kind, m_header.barInterval);
    const bool first = !m_writer;
    auto closed = closeFile();
    if (!closed)
        return closed;
    const auto date = formatDate(time);
    m_fileEnd = isBars() ? nextYear(time) : (dayOf(time) + 1) * kDay;
    const auto target = folder / ((isBars() ? date.substr(0, 4) : date) + ".whr");
    auto header = m_header;
    header.continuesFrom.reset();

    std::shared_ptr<const RecordingFile> before;
    if (first && m_existing) {
        const auto& last = m_existing->files().back();
        if (last->path().filename() == target.filename()) {
            before = last;
            header.continuesFrom = last->header().continuesFrom;
            header.source = last->header().source;
            joinSources(header.source, m_header.source);
        } else if (keepsBook()) {
            const auto warmed = warmUp();
            if (!warmed)
                return warmed;
        }
    }
    const bool continues = !before && keepsBook() && m_checkpoint.isReady();
    if (continues)
        header.continuesFrom = m_checkpoint.lastReceive();
    auto writer = RecordingWriter::create(m_transaction->stage(target), std::move(header));
    if (!writer)
        return std::move(writer).error();
    m_writer = std::move(*writer);
    if (before)
        return takeOver(*before);
    return continues ? writeCheckpoint() : Result<void>();
}

Result<void> DatasetWriter::closeFile()
{
    if (!m_writer)
        return {};
    m_writer->setLastSequence(m_lastSequence);
    auto written = m_writer->finish();
    if (!written)
        return std::move(written).error();
    return {};
}

Result<void> DatasetWriter::takeOver(const RecordingFile& file)
{
    std::vector<std::byte> buffer;
    std::vector<MarketEvent> checkpoint;
    for (std::size_t i = 0; i < file.blocks().size(); ++i) {
        if (isBars()) {
            const auto bars = file.bars(i, buffer);
            if (!bars)
                return bars.error();
            const auto written = m_writer->append(*bars);
            if (!written)
                return written;
            continue;
        }
        const auto events = file.events(i, buffer);
        if (!events)
            return events.error();
        m_checkpoint.apply(*events);
        Result<void> written;
        if (file.blocks()[i].isCheckpoint()) {
            checkpoint.insert(checkpoint.end(), events->begin(), events->end());
            if (events->back().kind() == EventKind::SnapshotEnd) {
                written = m_writer->checkpoint(checkpoint);
                checkpoint.clear();
                m_checkpoint.markWritten();
            }
        } else {
            written = m_writer->append(*events);
        }
        if (!written)
            return written;
        file.release(i);
    }
    return {};
}

Result<void> DatasetWriter::warmUp()
{
    auto cursor = m_existing->events(m_existing->info().last, kNever);
    if (!cursor)
        return cursor.error();
    for (;;) {
        const auto run = (*cursor)->next();
        if (!run)
            return run.error();
        if (run->empty())
            return {};
        m_checkpoint.apply(*run);
    }
}

Result<void> DatasetWriter::writeCheckpoint()
{
    m_checkpoint.markWritten();
    return m_writer->checkpoint(m_checkpoint.snapshot());
}

Result<void> DatasetWriter::finish()
{
    const auto closed = closeFile();
    m_writer.reset();
    return closed;
}

} // namespace wh
