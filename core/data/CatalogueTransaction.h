// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/FileLock.h"
#include "core/base/Result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wh {

/// A change to a catalogue's files that happens as a whole or not at all. New files are staged in a folder of their own
/// below the catalogue; commit() first writes down what is to be done (that is the moment from which the change holds),
/// then renames file by file. A crash before leaves the catalogue as it was; after it, recover() finishes the job.
/// Without commit() everything staged is removed. One thread; of a dataset there is one writer at a time, which lock()
/// sees to.
class CatalogueTransaction
{
public:
    /// @return data.catalogue_unwritable {folder, reason, remedy}, file.create_failed {path, reason}
    static Result<CatalogueTransaction> begin(const std::filesystem::path& catalogue);
    CatalogueTransaction(CatalogueTransaction&& other) noexcept;
    CatalogueTransaction& operator=(CatalogueTransaction&& other) noexcept;
    ~CatalogueTransaction();

    /// Keeps every other writer, also of other programs, from a dataset until this transaction goes. To be called
    /// before the dataset is looked at. Waits a moment for whoever writes it now.
    /// @param folder  the dataset's, relative to the catalogue
    /// @return data.dataset_busy {dataset, holder, remedy}, file.lock_failed {path, reason}
    Result<void> lock(const std::filesystem::path& folder, std::string_view id);
    /// Forgets what is staged and dropped; the locks stay.
    Result<void> restart();

    /// Where to write the file that shall be at `target` (relative to the catalogue).
    std::filesystem::path stage(const std::filesystem::path& target);
    /// Says that the file at `target` shall be gone.
    void drop(const std::filesystem::path& target);
    /// Says so of every recording file in a folder of the catalogue.
    void dropAll(const std::filesystem::path& folder);
    /// @return file.write_failed {path, reason}
    Result<void> commit();

    /// Finishes changes that a crash interrupted, and clears away the stages that dead programs left behind.
    static Result<void> recover(const std::filesystem::path& catalogue);

private:
    struct Step
    {
        std::string from; ///< name in the stage; empty: drop `to`
        std::string to;   ///< relative to the catalogue, '/' between folders
    };

    CatalogueTransaction() = default;
    static Result<void> perform(const std::filesystem::path& catalogue, const std::filesystem::path& stage,
                                const std::vector<Step>& steps);
    Result<void> makeStage();
    void discard();

    std::map<std::filesystem::path, FileLock> m_locks; ///< of datasets
    std::filesystem::path m_catalogue;
    std::filesystem::path m_stage;
    std::optional<FileLock> m_stageLock; ///< says that whoever fills the stage is alive
    std::vector<Step> m_steps;
    std::size_t m_staged = 0;
};

} // namespace wh
