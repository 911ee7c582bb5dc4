// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace wh::studio {

/// What the command line asks for.
struct StudioOptions
{
    struct Picture
    {
        QString page, file;
    };

    bool help = false;
    bool version = false;
    bool sample = false; ///< make a market and a run where there is none
    QString dataFolder;  ///< empty: the one that was chosen, or the usual one
    QString run;         ///< to be opened
    QString theme;       ///< "dark", "light"; empty: as it was chosen
    QString language;    ///< a code; empty: as it was chosen
    QSize size{1280, 720};
    QList<Picture> pictures; ///< instead of a window

    /// @return cli.unknown_option {value, nearest}, cli.missing {what}, cli.bad_value {value, option, reason}
    static Result<StudioOptions> parse(const QStringList& arguments);
    /// What --help prints.
    static QString helpText();
};

} // namespace wh::studio
