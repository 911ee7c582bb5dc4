// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <filesystem>
#include <string_view>

// What the core says of scripts, as the editor's page has it.
namespace wh::ui {

inline std::filesystem::path pathOf(const QString& name)
{
    return name.toStdU16String();
}

/// @param text UTF-8
inline QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Of a line or a column; 0 where the error names none.
inline int numberOf(const Error& error, std::string_view field)
{
    return toText(error.field(field)).toInt();
}

} // namespace wh::ui
