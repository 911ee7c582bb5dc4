// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace wh::ui {

/// How every list of the studio behaves: whole rows are chosen, one at a time; nothing is edited in place; rows of one
/// height without lines, numbers or wrapped words; Tab goes on to the next control.
void setUpRowTable(QTableView& table);

} // namespace wh::ui
