// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/data/RecordingTape.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// The folder of recorded markets: DIR/<venue>/<BASE>-<QUOTE>/<kind>/YYYY-MM-DD.whr. Holds no state but its path: what
/// is on disk is the catalogue. Any thread.
class Catalogue
{
public:
    /// Opens the catalogue in a folder, which need not exist yet, and finishes a change that a crash interrupted.
    /// @return data.catalogue_invalid {folder, reason, remedy}, data.unreadable {folder, reason, remedy}
    static Result<Catalogue> open(const std::filesystem::path& folder);
    /// $WHEELHOUSE_CATALOG, or "wheelhouse/catalog" in the platform's folder for data; empty where the system names
    /// none (HOME is not set).
    static std::filesystem::path defaultFolder();

    struct Listing
    {
        std::vector<TapeInfo> datasets; ///< by ID
        std::vector<Error> damaged;     ///< what could not be read, with dataset; data.unreadable: whole folders
    };
    Listing list() const;
    /// The one dataset that is meant: an ID, or the beginning of one that no other has ("binance:BTC/USDT").
    /// @return data.not_found {dataset, nearest, remedy}, data.ambiguous {dataset, candidates}, data.unreadable
    /// {folder, reason, remedy}, or why it is damaged
    Result<std::shared_ptr<const RecordingTape>> find(std::string_view id) const;
    /// A dataset as far as it can be read.
    struct Examined
    {
        std::string id;
        std::shared_ptr<const RecordingTape> tape; ///< of the files that can be opened; null where there is none
        std::vector<Error> damaged;                ///< the others, each with file and reason
    };
    /// As find(), for whoever wants to know what is damaged.
    Result<Examined> examine(std::string_view id) const;
    /// Exactly this dataset, or null where there is none.
    Result<std::shared_ptr<const RecordingTape>> tape(const InstrumentName& name, TapeKind kind,
                                                      DurationNs barInterval) const;
    /// Removes exactly this dataset (the whole ID), also a damaged one.
    /// @return data.not_found, data.dataset_busy {dataset, holder, remedy}, file.write_failed
    Result<void> remove(std::string_view id) const;

    const std::filesystem::path& folder() const { return m_folder; }

private:
    explicit Catalogue(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    /// Where a dataset lies.
    struct Place
    {
        std::string id;
        std::filesystem::path folder;
    };
    /// All of them, by ID; `troubled` gets why a folder could not be looked into.
    std::vector<Place> places(std::vector<Error>& troubled) const;
    Result<Place> placeOf(std::string_view id) const;
    Error notFound(std::string_view id, const std::vector<Place>& places, const char* remedy) const;
    Result<std::shared_ptr<const RecordingTape>> openFolder(const std::filesystem::path& folder) const;

    std::filesystem::path m_folder;
};

} // namespace wh
