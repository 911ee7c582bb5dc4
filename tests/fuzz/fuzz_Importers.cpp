// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ImportRecording.h"
#include "tests/fuzz/FuzzFile.h"

/// The first byte chooses the importer (or recognition by content), the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const wh::fuzz::Folder folder;
    static const wh::ImporterRegistry importers = [] {
        wh::ImporterRegistry registry;
        wh::registerImporters(registry);
        return registry;
    }();
    if (size < 1)
        return 0;
    wh::ImportSettings settings;
    settings.instrument = {"fuzz", "A", "B"};
    settings.replace = true;
    settings.skipBad = data[0] & 0x80 ? 100 : 0;
    const std::size_t choice = data[0] & 0x7f;
    if (choice < importers.importers().size())
        settings.format = importers.importers()[choice]->id();
    const auto catalogue = wh::Catalogue::open(folder.path() / "catalog");
    if (catalogue)
        (void)wh::importRecording({folder.write("input", data + 1, size - 1)}, settings, *catalogue, importers);
    return 0;
}
