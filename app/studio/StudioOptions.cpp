// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/StudioOptions.h"

#include "core/base/Suggest.h"
#include "ui/language/LanguageChoice.h"
#include "ui/shell/Pages.h"

#include <algorithm>
#include <array>
#include <optional>

namespace wh::studio {

namespace {

using Values = QStringList;
using Problem = std::optional<Error>;

Error badValue(const QString& value, const char* option, const QString& reason)
{
    return Error("cli.bad_value",
                 {{"value", value.toStdString()}, {"option", option}, {"reason", reason.toStdString()}});
}

QString pageNames()
{
    QStringList names;
    for (const ui::PageEntry& page : ui::pageEntries())
        names << QLatin1String(page.id);
    return names.join(QLatin1String(", "));
}

QString languageCodes()
{
    QStringList codes;
    for (const ui::Language& language : ui::languages())
        codes << QLatin1String(language.code);
    return codes.join(QLatin1String(", "));
}

Problem takePicture(StudioOptions& options, const Values& values)
{
    if (!ui::pageEntry(values[0]))
        return badValue(values[0], "--screenshot", QStringLiteral("the pages are ") + pageNames());
    options.pictures.append({values[0], values[1]});
    return {};
}

Problem takeTheme(StudioOptions& options, const Values& values)
{
    options.theme = values[0];
    if (values[0] != u"dark" && values[0] != u"light")
        return badValue(values[0], "--theme", QStringLiteral("it is dark or light"));
    return {};
}

Problem takeLanguage(StudioOptions& options, const Values& values)
{
    options.language = values[0];
    const auto known = ui::languages();
    if (std::none_of(known.begin(), known.end(),
                     [&](const ui::Language& language) { return values[0] == QLatin1String(language.code); }))
        return badValue(values[0], "--language", QStringLiteral("the languages are ") + languageCodes());
    return {};
}

Problem takeSize(StudioOptions& options, const Values& values)
{
    constexpr int kLeast = 320;
    constexpr int kMost = 16'384;
    const QStringList sides = values[0].split(u'x');
    bool isWidth = false;
    bool isHeight = false;
    options.size = QSize(sides.value(0).toInt(&isWidth), sides.value(1).toInt(&isHeight));
    if (sides.size() != 2 || !isWidth || !isHeight)
        return badValue(values[0], "--size", QStringLiteral("it is WIDTHxHEIGHT in pixels, as 1280x720"));
    if (std::min(options.size.width(), options.size.height()) < kLeast ||
        std::max(options.size.width(), options.size.height()) > kMost)
        return badValue(values[0], "--size", QStringLiteral("a side has from %1 to %2 pixels").arg(kLeast).arg(kMost));
    return {};
}

struct Option
{
    const char* name;
    std::array<const char*, 2> values; ///< null: none
    const char* help;
    Problem (*take)(StudioOptions& options, const Values& values);
};

constexpr Option kOptions[] = {
    {"--data-dir",
     {"DIR"},
     "keep recordings (DIR/catalog), runs and settings in DIR",
     [](StudioOptions& options, const Values& values) {
         options.dataFolder = values[0];
         return Problem();
     }},
    {"--open",
     {"RUN"},
     "show the report of a run, by its number",
     [](StudioOptions& options, const Values& values) {
         options.run = values[0].startsWith(u'#') ? values[0].mid(1) : values[0];
         return Problem();
     }},
    {"--sample",
     {},
     "make a market and run a backtest on it, if there is no run yet",
     [](StudioOptions& options, const Values&) {
         options.sample = true;
         return Problem();
     }},
    {"--screenshot",
     {"PAGE", "FILE"},
     "draw a page into a PNG file instead of opening a window;\nneeds no display; may be given more than once",
     takePicture},
    {"--size", {"WxH"}, "size of the window in a screenshot (1280x720)", takeSize},
    {"--theme", {"NAME"}, "dark or light, for this time", takeTheme},
    {"--language", {"CODE"}, "en, de, es or pt, for this time", takeLanguage},
    {"--help",
     {},
     "show this text",
     [](StudioOptions& options, const Values&) {
         options.help = true;
         return Problem();
     }},
    {"--version",
     {},
     "show the version",
     [](StudioOptions& options, const Values&) {
         options.version = true;
         return Problem();
     }},
};

Error unknown(const QString& argument)
{
    Error error("cli.unknown_option", {{"value", argument.toStdString()}});
    std::vector<std::string> names;
    for (const Option& option : kOptions)
        names.emplace_back(option.name);
    if (const auto nearest = nearestName(argument.toStdString(), names))
        error.context.push_back({"nearest", *nearest});
    return error;
}

} // namespace

Result<StudioOptions> StudioOptions::parse(const QStringList& arguments)
{
    StudioOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i] == u"-h" ? QStringLiteral("--help") : arguments[i];
        Values values;
        // "--name=value" as well as "--name value".
        if (const qsizetype equals = name.indexOf(u'='); equals > 0 && name.startsWith(u"--")) {
            values << name.mid(equals + 1);
            name.truncate(equals);
        }
        const auto* const option = std::find_if(std::begin(kOptions), std::end(kOptions),
                                                [&](const Option& known) { return name == QLatin1String(known.name); });
        if (option == std::end(kOptions))
            return unknown(name);
        const auto wanted = static_cast<qsizetype>(
            std::count_if(option->values.begin(), option->values.end(), [](const char* value) { return value; }));
        if (values.size() > wanted)
            return badValue(values[0], option->name, QStringLiteral("it takes none"));
        while (values.size() < wanted) {
            if (++i >= arguments.size() || arguments[i].startsWith(u"--"))
                return Error("cli.missing",
                             {{"what", std::string(option->values[static_cast<std::size_t>(values.size())]) + " of " +
                                           option->name}});
            values << arguments[i];
        }
        // As from a variable of a script that is not set: nothing is meant by it.
        if (values.contains(QString()))
            return badValue(QStringLiteral("\"\""), option->name, QStringLiteral("it is empty"));
        if (auto problem = option->take(options, values))
            return *problem;
    }
    return options;
}

QString StudioOptions::helpText()
{
    constexpr int kColumn = 26;
    QString text = QStringLiteral("Usage: wheelhouse [OPTION...]\n\n"
                                  "Opens the studio: recorded markets, backtests and their reports in a window.\n"
                                  "A second start with the same data raises the window of the first.\n\n");
    for (const Option& option : kOptions) {
        QString left = QLatin1String("  ") + QLatin1String(option.name);
        for (const char* value : option.values) {
            if (value)
                left += QLatin1Char(' ') + QLatin1String(value);
        }
        QString help = QLatin1String(option.help);
        help.replace(u'\n', u'\n' + QString(kColumn + 2, u' '));
        text += left.leftJustified(kColumn) + QLatin1String("  ") + help + u'\n';
    }
    text +=
        QStringLiteral("\nPages: %1\n"
                       "Without --data-dir recordings and runs are where Settings says, at first in the folder for\n"
                       "data of this user (on Linux ~/.local/share/wheelhouse; WHEELHOUSE_CATALOG names another\n"
                       "folder for recordings, as it does for wheelhouse-cli).\n"
                       "Exit status: 0 ok, 2 bad input, 3 internal failure.\n")
            .arg(pageNames());
    return text;
}

} // namespace wh::studio
