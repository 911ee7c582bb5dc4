// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Importer.h"

namespace wh {

const Importer* ImporterRegistry::find(std::string_view id) const
{
    for (const auto& importer : m_importers) {
        if (importer->id() == id)
            return importer.get();
    }
    return nullptr;
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
    return Error("data.format_unknown",
                 {{"file", input.path().string()}, {"formats", formats}, {"remedy", "`wheelhouse-cli data formats` lists what can be read; name one with --format where it is there"}});
}

} // namespace wh
