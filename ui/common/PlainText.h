// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace wh::ui {

// Names, messages and descriptions are written by anybody, and a tooltip takes what looks like HTML for HTML: it would
// hide a part of the text, or show a picture of somebody's choice. Any thread.

/// The text as a tooltip that shows it letter by letter.
QString plainTip(const QString& text);
/// The same, broken into lines where it is long.
QString brokenTip(const QString& text);
/// plainTip() of what a model has to say for Qt::ToolTipRole.
QVariant plainTip(const QVariant& told);

} // namespace wh::ui
