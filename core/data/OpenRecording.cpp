// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/OpenRecording.h"

#include "core/data/ImportRecording.h"
#include "core/data/TemporaryFolder.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace wh {

namespace fs = std::filesystem;

namespace {

class TemporaryTape final : public Tape
{
public:
    /// @param name  what the tape is called instead of by the ID that it had in its temporary catalogue
    TemporaryTape(std::unique_ptr<TemporaryFolder> folder, std::shared_ptr<const RecordingTape> tape, std::string name)
        : m_folder(std::move(folder)), m_tape(std::move(tape)), m_info(m_tape->info())
    {
        m_info.id = std::move(name);
#ifndef _WIN32
        m_folder.reset(); // the files stay as long as the tape has them open, and go however the program ends
#endif
    }
    const TapeInfo& info() const override
    {
        return m_info;
    }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override
    {
        return m_tape->events(from, to);
    }
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override
    {
        return m_tape->bars(from, to);
    }

private:
    std::unique_ptr<TemporaryFolder> m_folder; // outlives the tape, whose files lie in it
    std::shared_ptr<const RecordingTape> m_tape;
    TapeInfo m_info;
};

/// "btcusdt.gz", "a.csv, b.csv", "a.csv, b.csv and 5 more".
std::string namesOf(const std::vector<std::string>& files)
{
    constexpr std::size_t kNamed = 2;
    std::string names;
    for (std::size_t i = 0; i < std::min(files.size(), kNamed); ++i)
        names += (i == 0 ? "" : ", ") + fs::path(files[i]).filename().string();
    return files.size() > kNamed ? names + " and " + std::to_string(files.size() - kNamed) + " more" : names;
}

bool isOwnFile(const fs::path& path)
{
    std::array<char, 8> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), head.size());
    return file && RecordingFile::recognises({head.data(), head.size()});
}

int rankOf(TapeKind kind)
{
    constexpr std::array kOrder = {TapeKind::Book, TapeKind::Orders, TapeKind::Trades, TapeKind::Bars};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), kind) - kOrder.begin());
}

} // namespace

Result<std::shared_ptr<const Tape>> openRecording(const std::vector<std::string>& what, const Catalogue& catalogue,
                                                  const ImporterRegistry& importers, ImportSettings settings,
                                                  const TaskControl& control)
{
    std::error_code ignored;
    const bool files = std::all_of(what.begin(), what.end(),
                                   [&](const std::string& name) { return fs::is_regular_file(name, ignored); });
    if (what.empty() || (!files && what.size() > 1))
        return Error("data.not_found", {{"dataset", what.empty() ? "" : what.front()},
                                        {"remedy", "name one dataset, or files that exist"}});
    if (!files) {
        auto found = catalogue.find(what.front());
        if (!found)
            return std::move(found).error();
        return std::shared_ptr<const Tape>(std::move(*found));
    }
    if (what.size() == 1 && isOwnFile(what.front())) {
        auto opened = RecordingTape::open(what.front());
        if (!opened)
            return std::move(opened).error();
        return std::shared_ptr<const Tape>(std::move(*opened));
    }
    auto folder = TemporaryFolder::create();
    if (!folder)
        return std::move(folder).error();
    const auto temporary = Catalogue::open((*folder)->path());
    if (!temporary)
        return temporary.error();
    if (settings.instrument.venue.empty())
        settings.instrument = {"file", "BASE", "QUOTE"};
    const auto report = importRecording({what.begin(), what.end()}, settings, *temporary, importers, control);
    if (!report)
        return report.error();
    const auto best =
        std::min_element(report->datasets.begin(), report->datasets.end(),
                         [](const auto& a, const auto& b) { return rankOf(a.info.kind) < rankOf(b.info.kind); });
    if (best == report->datasets.end())
        return Error("data.empty", {{"file", what.front()}});
    auto tape = temporary->tape(settings.instrument, best->info.kind, best->info.barInterval);
    if (!tape)
        return std::move(tape).error();
    return std::shared_ptr<const Tape>(
        std::make_shared<TemporaryTape>(std::move(*folder), std::move(*tape), namesOf(what)));
}

} // namespace wh
