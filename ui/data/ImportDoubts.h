// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/Values.h"

#include <QString>

#include <vector>

namespace wh::ui {

/// Something that a person said of an import and that its files contradict. It may be right all the same.
struct ImportDoubt
{
    const char* field; ///< "instrument" or "format", as the engine calls it
    QString text;      ///< what is said, what the file says, and what to do
};

/// What is doubtful, at most one thing for each file and field: another format than the content tells, another
/// instrument or venue than content, name or format tell, an archive of several formats. GUI thread.
std::vector<ImportDoubt> doubtsOf(const client::ImportRequest& request,
                                  const std::vector<client::ImportPreview>& previews);

} // namespace wh::ui
