// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Catalogue.h"

#include "core/base/Suggest.h"
#include "core/data/CatalogueTransaction.h"
#include "core/data/DatasetWriter.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <system_error>

namespace wh {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> childrenOf(const fs::path& folder, bool folders)
{
    std::vector<fs::path> children;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        std::error_code ignored;
        const bool hidden = entry.path().filename().string().starts_with('.');
        if (!hidden && entry.is_directory(ignored) == folders && (folders || entry.path().extension() == ".whr"))
            children.push_back(entry.path());
    }
    std::sort(children.begin(), children.end());
    return children;
}

/// Venue in lower case, assets in upper case, as IDs are written.
std::string normalised(std::string_view id)
{
    std::string text(id);
    const auto colon = text.find(':');
    const auto end = std::min(text.find(':', colon == text.npos ? 0 : colon + 1), text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        text[i] = static_cast<char>(i > colon && i < end ? std::toupper(c) : std::tolower(c));
    }
    return text;
}

std::string environment(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? value : "";
}

} // namespace

fs::path Catalogue::defaultFolder()
{
    if (const auto named = environment("WHEELHOUSE_CATALOG"); !named.empty())
        return named;
    fs::path base;
#if defined(_WIN32)
    base = environment("LOCALAPPDATA");
#elif defined(__APPLE__)
    base = fs::path(environment("HOME")) / "Library" / "Application Support";
#else
    base = environment("XDG_DATA_HOME");
    if (base.empty() || base.is_relative()) // the specification says to ignore a relative one
        base = fs::path(environment("HOME")) / ".local" / "share";
#endif
    return base / "wheelhouse" / "catalog";
}

Result<Catalogue> Catalogue::open(const fs::path& folder)
{
    std::error_code error;
    const auto status = fs::status(folder, error);
    if (fs::exists(status) && !fs::is_directory(status))
        return Error("data.catalogue_invalid",
                     {{"folder", folder.string()}, {"reason", "it is not a folder"}, {"remedy", "give a folder"}});
    const auto recovered = CatalogueTransaction::recover(folder);
    if (!recovered)
        return recovered.error();
    return Catalogue(folder);
}

std::vector<Catalogue::Place> Catalogue::places(std::vector<Error>* damaged) const
{
    std::vector<Place> found;
    for (const auto& venue : childrenOf(m_folder, true)) {
        for (const auto& pair : childrenOf(venue, true)) {
            for (const auto& kind : childrenOf(pair, true)) {
                const auto files = childrenOf(kind, false);
                if (files.empty())
                    continue;
                // Only the header knows where "A-B-C" is to be cut.
                const auto file = RecordingFile::open(files.front());
                if (file) {
                    const auto& header = (*file)->header();
                    found.push_back({datasetId(header.instrument.name, header.kind, header.barInterval), kind});
                } else if (damaged) {
                    damaged->push_back(file.error());
                }
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Place& a, const Place& b) { return a.id < b.id; });
    return found;
}

Result<std::shared_ptr<const RecordingTape>> Catalogue::openFolder(const fs::path& folder) const
{
    std::vector<std::shared_ptr<const RecordingFile>> files;
    for (const auto& path : childrenOf(folder, false)) {
        auto file = RecordingFile::open(path);
        if (!file)
            return std::move(file).error();
        files.push_back(std::move(*file));
    }
    if (files.empty())
        return std::shared_ptr<const RecordingTape>();
    const auto& header = files.front()->header();
    auto id = datasetId(header.instrument.name, header.kind, header.barInterval);
    return RecordingTape::create(std::move(id), std::move(files));
}

Catalogue::Listing Catalogue::list() const
{
    Listing listing;
    for (const auto& place : places(&listing.damaged)) {
        const auto tape = openFolder(place.folder);
        if (!tape)
            listing.damaged.push_back(tape.error());
        else if (*tape)
            listing.datasets.push_back((*tape)->info());
    }
    return listing;
}

Result<std::shared_ptr<const RecordingTape>> Catalogue::tape(const InstrumentName& name, TapeKind kind,
                                                             DurationNs barInterval) const
{
    return openFolder(m_folder / DatasetWriter::folderOf(name, kind, barInterval));
}

Result<std::shared_ptr<const RecordingTape>> Catalogue::find(std::string_view id) const
{
    const auto wanted = normalised(id);
    // The whole ID leads to its folder without a look at any other.
    const auto colon = wanted.rfind(':');
    if (colon != wanted.npos && colon != wanted.find(':')) {
        const auto name = InstrumentName::parse(wanted.substr(0, colon));
        if (name) {
            auto tape =
                openFolder(m_folder / name->venue / (name->base + '-' + name->quote) / wanted.substr(colon + 1));
            if (!tape || *tape)
                return tape;
        }
    }
    std::vector<std::string> ids;
    std::vector<Place> matches;
    for (auto& place : places(nullptr)) {
        ids.push_back(place.id);
        if (!wanted.empty() && place.id.starts_with(wanted))
            matches.push_back(std::move(place));
    }
    if (matches.size() == 1) {
        auto tape = openFolder(matches.front().folder);
        if (!tape || *tape)
            return tape;
    }
    if (matches.size() > 1) {
        std::string candidates;
        for (const auto& match : matches)
            candidates += (candidates.empty() ? "" : ", ") + match.id;
        return Error("data.ambiguous",
                     {{"dataset", std::string(id)}, {"candidates", candidates}, {"remedy", "give the whole ID"}});
    }
    Error error("data.not_found", {{"dataset", std::string(id)}, {"catalog", m_folder.string()}});
    if (const auto nearest = nearestName(wanted, ids))
        return std::move(error).with("nearest", *nearest);
    return std::move(error).with("remedy", ids.empty() ? "the catalogue is empty: import a recording first"
                                                       : "`wheelhouse-cli data list` names what there is");
}

Result<void> Catalogue::remove(std::string_view id) const
{
    const auto wanted = normalised(id);
    std::vector<std::string> ids;
    for (const auto& place : places(nullptr)) {
        ids.push_back(place.id);
        if (place.id != wanted)
            continue;
        auto transaction = CatalogueTransaction::begin(m_folder);
        if (!transaction)
            return std::move(transaction).error();
        for (const auto& file : childrenOf(place.folder, false))
            transaction->drop(fs::relative(file, m_folder));
        const auto done = transaction->commit();
        if (!done)
            return done;
        // Empty folders go too, as far up as they are empty.
        std::error_code stop;
        for (auto folder = place.folder; folder != m_folder && fs::remove(folder, stop) && !stop;)
            folder = folder.parent_path();
        return {};
    }
    Error error("data.not_found", {{"dataset", std::string(id)}, {"catalog", m_folder.string()}});
    if (const auto nearest = nearestName(wanted, ids))
        return std::move(error).with("nearest", *nearest);
    return std::move(error).with("remedy", "give the whole ID, as `wheelhouse-cli data list` prints it");
}

} // namespace wh
