// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/OpenRecording.h"

#include "core/data/ImportRecording.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <random>
#include <system_error>

namespace wh {

namespace fs = std::filesystem;

namespace {

/// A folder that goes with its owner.
class TemporaryFolder
{
public:
    static Result<std::unique_ptr<TemporaryFolder>> create()
    {
        std::error_code error;
        const auto base = fs::temp_directory_path(error);
        std::random_device device; // only a name that nobody else has
        for (int attempt = 0; attempt < 16 && !error; ++attempt) {
            char name[32];
            std::snprintf(name, sizeof name, "wheelhouse-%08x", static_cast<unsigned>(device()));
            if (fs::create_directory(base / name, error))
                return std::make_unique<TemporaryFolder>(base / name);
        }
        return Error("file.create_failed", {{"path", base.string()}, {"reason", error.message()}});
    }
    explicit TemporaryFolder(fs::path path) : m_path(std::move(path)) {}
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

class TemporaryTape final : public Tape
{
public:
    TemporaryTape(std::unique_ptr<TemporaryFolder> folder, std::shared_ptr<const RecordingTape> tape)
        : m_folder(std::move(folder)), m_tape(std::move(tape))
    {}
    const TapeInfo& info() const override { return m_tape->info(); }
    Result<std::unique_ptr<TapeCursor>> events(TimeNs from, TimeNs to) const override
    {
        return m_tape->events(from, to);
    }
    Result<std::unique_ptr<BarCursor>> bars(TimeNs from, TimeNs to) const override { return m_tape->bars(from, to); }

private:
    std::unique_ptr<TemporaryFolder> m_folder; // outlives the tape, whose files lie in it
    std::shared_ptr<const RecordingTape> m_tape;
};

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
    return std::shared_ptr<const Tape>(std::make_shared<TemporaryTape>(std::move(*folder), std::move(*tape)));
}

} // namespace wh
