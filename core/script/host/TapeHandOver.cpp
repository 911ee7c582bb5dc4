// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/host/TapeHandOver.h"

#include "core/data/RecordingTape.h"
#include "core/data/RecordingWriter.h"
#include "core/data/TemporaryFolder.h"
#include "core/script/protocol/PacketChannel.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#ifdef _WIN32
#include <io.h>
#endif

namespace wh {

namespace {

using sandbox::Descriptor;

Result<Descriptor> openToRead(const std::filesystem::path& path)
{
#ifdef _WIN32
    const int number = _wopen(path.c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
#else
    const int number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
#endif
    if (number < 0)
        return Error("file.open_failed", {{"path", path.string()}, {"reason", std::generic_category().message(errno)}});
    return Descriptor(number);
}

/// What is a checkpoint and what is not, apart from each other.
Result<void> append(RecordingWriter& writer, std::span<const MarketEvent> events)
{
    while (!events.empty()) {
        const bool isCheckpoint = events.front().isCheckpoint();
        const auto end = std::find_if(events.begin(), events.end(),
                                      [&](const MarketEvent& event) { return event.isCheckpoint() != isCheckpoint; });
        const auto run = events.first(static_cast<std::size_t>(end - events.begin()));
        if (auto written = isCheckpoint ? writer.checkpoint(run) : writer.append(run); !written)
            return written;
        events = events.subspan(run.size());
    }
    return {};
}

Result<void> append(RecordingWriter& writer, std::span<const Bar> bars)
{
    return writer.append(bars);
}

template<typename Cursor>
Result<void> copy(Result<std::unique_ptr<Cursor>> cursor, RecordingWriter& writer, const TaskControl& control)
{
    if (!cursor)
        return std::move(cursor).error();
    Progress progress;
    for (;;) {
        if (control.isCancelled())
            return Error("task.cancelled");
        const auto items = (*cursor)->next();
        if (!items)
            return items.error();
        if (items->empty())
            return {};
        if (auto written = append(writer, *items); !written)
            return written;
        progress.events += items->size();
        progress.done = progress.events;
        control.report(progress);
    }
}

/// The whole tape in one file without a name.
Result<Descriptor> written(const Tape& tape, const TaskControl& control)
{
    auto folder = TemporaryFolder::create();
    if (!folder)
        return std::move(folder).error();
    const auto& info = tape.info();
    RecordingHeader header;
    header.instrument = info.instrument;
    header.kind = info.kind;
    header.barInterval = info.barInterval;
    header.source = info.source;
    header.symbol = info.symbol;
    const auto path = (*folder)->path() / "tape.whr";
    auto writer = RecordingWriter::create(path, std::move(header));
    if (!writer)
        return std::move(writer).error();
    auto done = info.kind == TapeKind::Bars ? copy(tape.bars(INT64_MIN, kNever), *writer, control)
                                            : copy(tape.events(INT64_MIN, kNever), *writer, control);
    if (!done)
        return std::move(done).error();
    if (auto finished = writer->finish(); !finished)
        return std::move(finished).error();
    return openToRead(path); // its name goes with the folder
}

} // namespace

Result<std::size_t> handOver(const Tape& tape, SandboxProcess& sandbox, const TaskControl& control)
{
    std::vector<Descriptor> files;
    if (const auto* const recording = dynamic_cast<const RecordingTape*>(&tape)) {
        for (const auto& file : recording->files()) {
            auto opened = openToRead(file->path());
            if (!opened)
                return std::move(opened).error();
            files.push_back(std::move(*opened));
        }
    } else {
        auto file = written(tape, control);
        if (!file)
            return std::move(file).error();
        files.push_back(std::move(*file));
    }
    for (std::size_t at = 0; at < files.size();) {
        std::vector<int> numbers;
        for (; at < files.size() && numbers.size() < sandbox::TapeFiles::kMost; ++at)
            numbers.push_back(files[at].number());
        auto sent = sandbox.send(sandbox::TapeFiles{static_cast<std::uint32_t>(numbers.size())}, numbers);
        if (!sent)
            return std::move(sent).error();
    }
    return files.size();
}

} // namespace wh
