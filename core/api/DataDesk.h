// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/ChangeFeed.h"
#include "core/api/Decimate.h"
#include "core/api/JobBook.h"
#include "core/api/RunBook.h"
#include "core/data/ImportPeek.h"
#include "core/simulator/generator/GeneratedMarket.h"

#include <string>
#include <vector>

namespace wh::api {

struct DatasetChange
{
    std::int64_t sequence = 0;
    std::string id;
    std::optional<TapeInfo> info; ///< none: removed
};

/// What one file seems to hold.
struct ImportPreview
{
    struct Member
    {
        MemberPeek peek;
        std::vector<std::string> rows;
    };
    std::string file;
    FilePeek peek; ///< its members are in `members`
    std::vector<Member> members;
};

/// The path of a market that might be generated.
struct MarketPreview
{
    std::vector<LinePoint> points;
    bool isWhole = true; ///< else they are of its beginning
};

/// A market that was asked for.
struct MarketRequest
{
    std::string instrument;
    std::string model;
    Pairs parameters;
    std::int64_t seed = 1;
    bool replace = false;
    bool compress = false;

    static MarketRequest of(const graphql::Value& input);
};

/// What can be done with recordings: import, generate, verify, remove. Any thread.
class DataDesk
{
public:
    DataDesk(const Catalogue& catalogue, const ImporterRegistry& importers, JobBook& jobs, RunBook& runs,
             TaskQueue& tellers)
        : m_catalogue(catalogue), m_importers(importers), m_jobs(jobs), m_runs(runs), m_changes(tellers)
    {}

    /// Of an ImportInput. @return every mistake in form
    Result<std::int64_t> import(const graphql::Value& input);
    Result<std::int64_t> generate(const MarketRequest& request);
    Result<std::int64_t> verify(const std::string& id);
    /// @return the whole ID; data.not_found, data.in_use
    Result<std::string> remove(const std::string& id);

    std::vector<Error> mistakesIn(const MarketRequest& request) const;
    /// One for each file, whatever is wrong with it.
    std::vector<ImportPreview> preview(const std::vector<std::string>& files, std::size_t rows,
                                       const TaskControl& control) const;
    /// The path that generate() would record, decimated to about so many points. @return task.cancelled too
    Result<MarketPreview> preview(const MarketRequest& request, std::size_t points, const TaskControl& control) const;

    const Catalogue& catalogue() const { return m_catalogue; }
    const ImporterRegistry& importers() const { return m_importers; }
    ChangeFeed<DatasetChange>& changes() { return m_changes; }
    const ChangeFeed<DatasetChange>& changes() const { return m_changes; }

private:
    const Catalogue& m_catalogue;
    const ImporterRegistry& m_importers;
    JobBook& m_jobs;
    RunBook& m_runs;
    ChangeFeed<DatasetChange> m_changes;
};

} // namespace wh::api
