// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace wh::ui {

/// Enter presses the button that has the focus, of whatever kind it is, and never another one behind its back;
/// elsewhere it presses the dialog's default. Once, when the dialog is made. GUI thread.
void letEnterPressFocused(QDialog& dialog);

} // namespace wh::ui
