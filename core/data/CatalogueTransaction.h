// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace wh {

/// A change to a catalogue's files that happens as a whole or not at all. New files are staged in a folder of their own
/// below the catalogue; commit() first writes down what is to be done (that is the moment from which the change holds),
/// then renames file by file. A crash before leaves the catalogue as it was; after it, recover() finishes the job.
/// Without commit() everything staged is removed. One thread; one writer of a dataset at a time.
class CatalogueTransaction
{
public:
    /// @return file.create_failed {path, reason}
    static Result<CatalogueTransaction> begin(const std::filesystem::path& catalogue);
    CatalogueTransaction(CatalogueTransaction&& other) noexcept;
    CatalogueTransaction& operator=(CatalogueTransaction&& other) noexcept;
    ~CatalogueTransaction();

    /// Where to write the file that shall be at `target` (relative to the catalogue).
    std::filesystem::path stage(const std::filesystem::path& target);
    /// Says that the file at `target` shall be gone.
    void drop(const std::filesystem::path& target);
    /// Says so of every recording file in a folder of the catalogue.
    void dropAll(const std::filesystem::path& folder);
    /// @return file.write_failed {path, reason}
    Result<void> commit();

    /// Finishes changes that a crash interrupted, and clears away abandoned stages older than a day.
    static Result<void> recover(const std::filesystem::path& catalogue);
    static bool isStage(const std::filesystem::path& name);

private:
    struct Step
    {
        std::string from; ///< name in the stage; empty: drop `to`
        std::string to;   ///< relative to the catalogue, '/' between folders
    };

    CatalogueTransaction() = default;
    static Result<void> perform(const std::filesystem::path& catalogue, const std::filesystem::path& stage,
                                const std::vector<Step>& steps);
    void discard();

    std::filesystem::path m_catalogue;
    std::filesystem::path m_stage;
    std::vector<Step> m_steps;
    std::size_t m_staged = 0;
};

} // namespace wh
