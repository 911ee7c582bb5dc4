// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Catalogue.h"

#include "core/base/Suggest.h"
#include "core/base/UserFolder.h"
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

Error unreadable(const fs::path& folder, const std::error_code& error)
{
    const auto text = folder.u8string();
    return Error("data.unreadable", {{"folder", std::string(text.begin(), text.end())},
                                     {"reason", error.message()},
                                     {"remedy", "let yourself read it, or name another folder with --catalog"}});
}

/// What lies in a folder: folders, or recording files; hidden things are ours. A folder that is not there holds
/// nothing.
Result<std::vector<fs::path>> childrenOf(const fs::path& folder, bool folders)
{
    std::vector<fs::path> children;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        std::error_code ignored;
        const bool hidden = at->path().filename().string().starts_with('.');
        if (!hidden && at->is_directory(ignored) == folders && (folders || at->path().extension() == ".whr"))
            children.push_back(at->path());
    }
    if (error && error != std::errc::no_such_file_or_directory && error != std::errc::not_a_directory)
        return unreadable(folder, error);
    std::sort(children.begin(), children.end());
    return children;
}

/// As above; why it cannot be read goes into a list.
std::vector<fs::path> childrenOf(const fs::path& folder, bool folders, std::vector<Error>& troubled)
{
    auto children = childrenOf(folder, folders);
    if (children)
        return std::move(*children);
    troubled.push_back(children.error());
    return {};
}

/// What its folders say a dataset is, where none of its files does: "binance/BTC-USDT/book". An asset with a dash in
/// its name is taken to be the base.
std::string idByFolder(const fs::path& folder)
{
    const auto pair = folder.parent_path().filename().string();
    const auto dash = std::min(pair.rfind('-'), pair.size());
    return folder.parent_path().parent_path().filename().string() + ':' + pair.substr(0, dash) + '/' +
           pair.substr(std::min(dash + 1, pair.size())) + ':' + folder.filename().string();
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

} // namespace

fs::path Catalogue::defaultFolder()
{
    if (const char* const named = std::getenv("WHEELHOUSE_CATALOG"); named && *named)
        return named;
    const auto base = userDataFolder();
    return base.empty() ? base : base / "wheelhouse" / "catalog";
}

Result<Catalogue> Catalogue::open(const fs::path& folder)
{
    if (folder.empty())
        return Error("data.catalogue_invalid", {{"folder", "the catalogue"},
                                                {"reason", "neither HOME nor another folder for it is known"},
                                                {"remedy", "name a folder with --catalog, or in WHEELHOUSE_CATALOG"}});
    std::error_code error;
    const auto status = fs::status(folder, error);
    if (fs::exists(status) && !fs::is_directory(status))
        return Error("data.catalogue_invalid",
                     {{"folder", folder.string()}, {"reason", "it is not a folder"}, {"remedy", "give a folder"}});
    if (error && !fs::status_known(status))
        return unreadable(folder, error);
    if (auto readable = childrenOf(folder, true); !readable)
        return std::move(readable).error();
    const auto recovered = CatalogueTransaction::recover(folder);
    if (!recovered)
        return recovered.error();
    return Catalogue(folder);
}

std::vector<Catalogue::Place> Catalogue::places(std::vector<Error>& troubled) const
{
    std::vector<Place> found;
    for (const auto& venue : childrenOf(m_folder, true, troubled)) {
        for (const auto& pair : childrenOf(venue, true, troubled)) {
            for (const auto& kind : childrenOf(pair, true, troubled)) {
                const auto files = childrenOf(kind, false, troubled);
                if (files.empty())
                    continue;
                Place place{idByFolder(kind), kind};
                // Only a header knows where "A-B-C" is to be cut. The first file that has a sound one is as good as
                // any.
                for (const auto& path : files) {
                    const auto file = RecordingFile::open(path);
                    if (!file)
                        continue;
                    const auto& header = (*file)->header();
                    place.id = datasetId(header.instrument.name, header.kind, header.barInterval);
                    break;
                }
                found.push_back(std::move(place));
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Place& a, const Place& b) { return a.id < b.id; });
    return found;
}

Result<std::shared_ptr<const RecordingTape>> Catalogue::openFolder(const fs::path& folder) const
{
    const auto paths = childrenOf(folder, false);
    if (!paths)
        return paths.error();
    std::vector<std::shared_ptr<const RecordingFile>> files;
    for (const auto& path : *paths) {
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
    for (const auto& place : places(listing.damaged)) {
        const auto tape = openFolder(place.folder);
        if (!tape)
            listing.damaged.push_back(
                tape.error().field("dataset").empty() ? Error(tape.error()).with("dataset", place.id) : tape.error());
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

Error Catalogue::notFound(std::string_view id, const std::vector<Place>& places, const char* remedy) const
{
    Error error("data.not_found", {{"dataset", std::string(id)}, {"catalog", m_folder.string()}});
    std::vector<std::string> ids;
    ids.reserve(places.size());
    for (const auto& place : places)
        ids.push_back(place.id);
    if (const auto nearest = nearestName(normalised(id), ids))
        return std::move(error).with("nearest", *nearest);
    return std::move(error).with("remedy", ids.empty() ? "the catalogue is empty: import a recording first" : remedy);
}

Result<Catalogue::Place> Catalogue::placeOf(std::string_view id) const
{
    const auto wanted = normalised(id);
    // The whole ID leads to its folder without a look at any other.
    const auto colon = wanted.rfind(':');
    if (colon != wanted.npos && colon != wanted.find(':')) {
        if (const auto name = InstrumentName::parse(wanted.substr(0, colon))) {
            auto folder = m_folder / name->venue / (name->base + '-' + name->quote) / wanted.substr(colon + 1);
            const auto files = childrenOf(folder, false);
            if (!files)
                return files.error();
            if (!files->empty())
                return Place{wanted, std::move(folder)};
        }
    }
    std::vector<Error> troubled;
    const auto all = places(troubled);
    std::vector<Place> matches;
    for (const auto& place : all) {
        if (!wanted.empty() && place.id.starts_with(wanted))
            matches.push_back(place);
    }
    if (matches.size() == 1)
        return std::move(matches.front());
    if (matches.size() > 1) {
        std::string candidates;
        for (const auto& match : matches)
            candidates += (candidates.empty() ? "" : ", ") + match.id;
        return Error("data.ambiguous",
                     {{"dataset", std::string(id)}, {"candidates", candidates}, {"remedy", "give the whole ID"}});
    }
    if (!troubled.empty())
        return std::move(troubled.front()); // it may well be there
    return notFound(id, all, "`wheelhouse-cli data list` names what there is");
}

Result<std::shared_ptr<const RecordingTape>> Catalogue::find(std::string_view id) const
{
    const auto place = placeOf(id);
    if (!place)
        return place.error();
    auto tape = openFolder(place->folder);
    if (tape && !*tape) // gone in the meantime
        return notFound(id, {}, "`wheelhouse-cli data list` names what there is");
    return tape;
}

Result<Catalogue::Examined> Catalogue::examine(std::string_view id) const
{
    const auto place = placeOf(id);
    if (!place)
        return place.error();
    const auto paths = childrenOf(place->folder, false);
    if (!paths)
        return paths.error();
    Examined examined;
    examined.id = place->id;
    std::vector<std::shared_ptr<const RecordingFile>> files;
    for (const auto& path : *paths) {
        auto file = RecordingFile::open(path);
        if (file)
            files.push_back(std::move(*file));
        else
            examined.damaged.push_back(std::move(file).error());
    }
    if (files.empty())
        return examined;
    auto tape = RecordingTape::create(examined.id, std::move(files));
    if (tape)
        examined.tape = std::move(*tape);
    else
        examined.damaged.push_back(std::move(tape).error());
    return examined;
}

Result<void> Catalogue::remove(std::string_view id) const
{
    const auto wanted = normalised(id);
    std::vector<Error> troubled;
    const auto all = places(troubled);
    const auto place = std::find_if(all.begin(), all.end(), [&](const Place& at) { return at.id == wanted; });
    if (place == all.end() && !troubled.empty())
        return std::move(troubled.front());
    if (place == all.end())
        return notFound(id, all, "give the whole ID, as `wheelhouse-cli data list` prints it");
    auto transaction = CatalogueTransaction::begin(m_folder);
    if (!transaction)
        return std::move(transaction).error();
    auto done = transaction->lock(fs::relative(place->folder, m_folder), place->id);
    if (!done)
        return done;
    const auto files = childrenOf(place->folder, false);
    if (!files)
        return files.error();
    for (const auto& file : *files)
        transaction->drop(fs::relative(file, m_folder));
    done = transaction->commit();
    if (!done)
        return done;
    // Empty folders go too, as far up as they are empty.
    std::error_code stop;
    for (auto folder = place->folder; folder != m_folder && fs::remove(folder, stop) && !stop;)
        folder = folder.parent_path();
    return {};
}

} // namespace wh
