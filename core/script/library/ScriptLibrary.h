// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/script/ScriptDescription.h"
#include "core/script/ScriptProject.h"

#include <filesystem>
#include <string>
#include <vector>

namespace wh {

/// A version of a script as it was published. A value.
struct PublishedScript
{
    ScriptProject project;
    ScriptDescription description;
    std::string digest; ///< ScriptProject::digest()
    TimeNs publishedAt = 0;
    std::string publishedBy;
    std::string note = {}; ///< what whoever published it wrote; may be empty

    /// "script:maker@1.2": the strategy of bots that run it.
    std::string id() const { return "script:" + description.name + '@' + description.version; }
};

/// Published scripts in a folder of data: scripts/NAME/VERSION/ has the files and script.json beside them. A version
/// never changes: another text is another version. One process writes; one thread at a time.
class ScriptLibrary
{
public:
    explicit ScriptLibrary(const std::filesystem::path& dataFolder) : m_folder(dataFolder / "scripts") {}

    /// The oldest first. What cannot be read, or is no longer what was published, is left out and told:
    /// script.published_damaged {path, reason, remedy, value: the id that it would have}.
    std::vector<PublishedScript> load(std::vector<Error>& findings) const;
    /// The same text once more changes nothing.
    /// @return script.not_publishable {field, value, remedy}: no version, or a name that is no folder's;
    /// script.version_exists {field, value, remedy}: with another text; file.* where it cannot be written
    Result<void> publish(const PublishedScript& script) const;
    /// What publish() would refuse, before anything is written.
    Result<void> mayPublish(const ScriptDescription& description, const std::string& digest) const;
    const std::filesystem::path& folder() const { return m_folder; }

private:
    Result<PublishedScript> read(const std::filesystem::path& version) const;

    std::filesystem::path m_folder;
};

/// As readDescription() takes it.
std::string descriptionJson(const ScriptDescription& description);

} // namespace wh
