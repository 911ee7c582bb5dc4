// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace wh::ui {

// Configurations of bots in files: one document, or a list of several. Texts stay as they are, to the last digit. Any
// thread.

/// One document as it is; several as a JSON list of them.
std::string joinDocuments(const std::vector<std::string>& documents);
/// The documents of a file.
/// @return configuration.malformed {line, column, reason}, configuration.wrong_type {field, value}
Result<std::vector<std::string>> splitDocuments(std::string_view text);
/// The text of a key at the top of a document: "name". Empty where it is none.
std::string textIn(const std::string& document, const char* key);
/// Replaced in one step. @return why not, as the system says it; empty where it was written
QString writeFile(const QString& path, const std::string& text);
/// @return data.unreadable {file, reason}
Result<std::string> readFile(const QString& path);

} // namespace wh::ui
