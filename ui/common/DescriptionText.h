// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextEdit;

namespace wh::ui {

/// Shows a description that anybody may have written: its Markdown without HTML, pictures and links, so that looking
/// at it reads no file, opens no address and hides no text. With room between its paragraphs. The window's thread.
/// @param margin around it, in pixels
void showDescription(QTextEdit& view, const QString& markdown, int margin);

} // namespace wh::ui
