// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Importer.h"

#include "core/base/Suggest.h"

namespace wh {

const Importer* ImporterRegistry::find(std::string_view id) const
{
    for (const auto& importer : m_importers) {
        if (importer->id() == id)
            return importer.get();
    }
    return nullptr;
}

Error ImporterRegistry::unknown(std::string_view id) const
{
    std::vector<std::string> names;
    std::string all;
    for (const auto& importer : m_importers) {
        names.emplace_back(importer->id());
        all += (all.empty() ? "" : ", ") + names.back();
    }
    Error error("data.no_such_format", {{"field", "format"}, {"value", std::string(id)}});
    if (const auto nearest = nearestName(id, names))
        error = std::move(error).with("nearest", *nearest);
    return std::move(error).with("formats", all).with("remedy", "`wheelhouse-cli data formats` lists what can be read");
}

Result<const Importer*> ImporterRegistry::recognise(const InputStream& input) const
{
    const Importer* best = nullptr;
    int bestSureness = 0;
    std::string formats;
    for (const auto& importer : m_importers) {
        const int sureness = importer->recognises(input.head(), input.memberName());
        if (sureness > bestSureness) {
            best = importer.get();
            bestSureness = sureness;
        }
        formats += (formats.empty() ? "" : ", ") + std::string(importer->id());
    }
    if (best)
        return best;
    return Error(
        "data.format_unknown",
        {{"file", input.path().string()},
         {"formats", formats},
         {"remedy", "`wheelhouse-cli data formats` lists what can be read; name one with --format where it is there"}});
}

} // namespace wh
