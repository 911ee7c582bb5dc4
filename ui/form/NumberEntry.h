// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace wh::ui {

// Numbers in fields: as the reader's country writes them on the screen, with a point everywhere else. Any thread.

/// "0.1" as "0,1", "1.5s" as "1,5s" where a comma is the decimal point. Not grouped: it is to be edited.
QString shownEntry(const QString& text, const QLocale& locale);
/// What was typed, with a point: "0,1" and "0.1" are the same. Where a comma is the decimal point "10.000" may mean ten
/// or ten thousand: it comes back as "10 000", which is no number, and whoever typed it is asked.
QString readEntry(const QString& typed, const QLocale& locale);

} // namespace wh::ui
