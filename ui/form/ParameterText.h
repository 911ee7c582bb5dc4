// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ParameterSpec.h"
#include "ui/common/ParameterTitle.h"

#include <QString>

#include <string>

namespace wh::ui {

// What a form writes of a parameter, in the language of the window; its description is the engine's. GUI thread.

/// "from 0 to 100", "above 0", "at most 5 bps"; empty where everything is allowed.
QString rangeText(const ParameterSpec& spec);
/// Behind the field: "bps", "base". Of a share: its percentage, where `text` is a number.
QString unitText(const ParameterSpec& spec, const QString& text);
/// The same with the currencies of a market for "base" and "quote"; those that are empty stay as they are.
ParameterSpec inCurrencies(ParameterSpec spec, const std::string& base, const std::string& quote);
/// A value with its unit, "5 bps", or as a word, "on": to read, not to edit.
QString valueText(const ParameterSpec& spec, const std::string& value);
/// One of a list, "by_queue" as "by queue".
QString choiceText(const std::string& value);
/// Description, range, default and the name that files and the command line use.
QString parameterTip(const ParameterSpec& spec);
/// The same as one plain paragraph without the name: for screen readers and the line below a form.
QString parameterHelp(const ParameterSpec& spec);
/// What is wrong with a field, to stand right below it.
QString mistakeText(const Error& mistake, const ParameterSpec& spec);

} // namespace wh::ui
