// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Task.h"
#include "core/data/CatalogueWriter.h"

#include <memory>
#include <string>
#include <vector>

namespace wh {

/// Opens what `--data` names: a dataset's ID, a recording file of the catalogue's own (.whr), or recordings in any
/// format that an importer reads, which are imported into a temporary folder that goes with the tape (and on systems
/// where open files may be removed, with the program, however it ends); such a tape is called by its files. Of files
/// that hold several kinds, a book is taken before orders, trades and bars. Settings matter for files only; an
/// instrument that is not named is "file:BASE/QUOTE".
/// @return data.not_found, data.no_temporary_folder {path, reason, remedy}, or what the import answers
Result<std::shared_ptr<const Tape>> openRecording(const std::vector<std::string>& what, const Catalogue& catalogue,
                                                  const ImporterRegistry& importers, ImportSettings settings,
                                                  const TaskControl& control = {});

} // namespace wh
