// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "core/base/Cause.h"
#include "core/base/Several.h"
#include "ui/common/ActionTitles.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/ParameterTitle.h"
#include "ui/common/ReasonSentences.h"
#include "ui/common/RemedyText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wh::ui {

namespace {

QString valueOf(const Error& error, QStringView name)
{
    return QString::fromStdString(std::string(error.field(name.toUtf8().toStdString())));
}

/// Whether its field is one of a form, which has a title there.
bool isOfForm(const Error& error)
{
    constexpr std::array<std::string_view, 7> kOwners = {"parameter.", "sweep.",     "backtest.", "fees.",
                                                         "model.",     "generator.", "latency."};
    constexpr std::array<std::string_view, 4> kOfBots = {"bot.invalid_text", "bot.too_few", "bot.too_long",
                                                         "bot.too_many"};
    if (std::find(kOfBots.begin(), kOfBots.end(), error.code) != kOfBots.end())
        return true;
    return std::any_of(kOwners.begin(), kOwners.end(),
                       [&](std::string_view owner) { return std::string_view(error.code).starts_with(owner); });
}

/// In the language of the window where it is one of the engine's own.
QString reasonText(const QString& reason)
{
    const auto* const known = std::find_if(std::begin(kReasonSentences), std::end(kReasonSentences),
                                           [&](const char* text) { return reason == QLatin1String(text); });
    return known == std::end(kReasonSentences) ? reason : QCoreApplication::translate("Errors", *known);
}

/// What was refused to a role, and the roles, in words.
QString accessText(const QString& value)
{
    const auto said = [&](const ActionTitle& title) { return value == QLatin1String(title.field); };
    const auto* action = std::find_if(std::begin(kActionTitles), std::end(kActionTitles), said);
    if (action != std::end(kActionTitles))
        return QCoreApplication::translate("Errors", action->text);
    const auto* role = std::find_if(std::begin(kRoleTitles), std::end(kRoleTitles), said);
    return role == std::end(kRoleTitles) ? value : QCoreApplication::translate("Errors", role->text);
}

/// A decimal fraction as the window writes numbers, a rate as people write it: "5/s" for "5 1/s"; what is anything else
/// stays as it is.
QString localNumber(const QString& text)
{
    static const QRegularExpression rate(QStringLiteral("^(-?\\d+(\\.\\d+)?) 1(/\\w+)$"));
    const QString value = QString(text).replace(rate, QStringLiteral("\\1\\3"));
    static const QRegularExpression fraction(QStringLiteral("^-?\\d+\\.\\d+( \\w+|/\\w+)?$")); // with a unit, perhaps
    const qsizetype point = fraction.match(value).hasMatch() ? value.indexOf(u'.') : -1;
    return point < 0 ? value : QString(value).replace(point, 1, QLocale().decimalPoint());
}

/// Each "{name}" replaced by its value.
QString filled(const QString& text, const Error& error)
{
    QString result;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = text.indexOf(u'}', open);
        if (open < 0 || close < 0)
            return result.append(QStringView(text).mid(from));
        result += QStringView(text).mid(from, open - from);
        const QStringView name = QStringView(text).mid(open + 1, close - open - 1);
        const QString value = valueOf(error, name);
        result += error.code == "access.denied"                               ? accessText(value)
                  : (name == u"field" || name == u"other") && isOfForm(error) ? parameterTitle(value.toStdString())
                  : name == u"reason"                                         ? reasonText(value)
                  : name == u"version"                                        ? value
                                                                              : localNumber(value);
        from = close + 1;
    }
}

bool isAddedAnyway(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kNames = {"file", "line", "remedy", "nearest"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// "data.too_odd" with its values: "data too odd (limit 3, value 4)".
QString spelledOut(const Error& error)
{
    QString text = QString::fromStdString(error.code);
    text.replace(u'.', u' ').replace(u'_', u' ');
    QStringList values;
    for (const auto& field : error.context) {
        if (!isAddedAnyway(field.name))
            values << QString::fromStdString(field.name + ' ' + field.value);
    }
    return values.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, values.join(QLatin1String(", ")));
}

struct Remedy
{
    std::string_view code;
    const char* text;
};

/// What to do in the window where the engine names an option or a command of the command line.
constexpr Remedy kRemedies[] = {
    {"data.catalogue_invalid", QT_TRANSLATE_NOOP("Errors", "choose another data folder in the settings")},
    {"data.catalogue_unwritable",
     QT_TRANSLATE_NOOP("Errors", "let yourself write into this folder, or choose another data folder in the settings")},
    {"data.checksum_mismatch", QT_TRANSLATE_NOOP("Errors", "import the recording again, or remove it")},
    {"data.damaged", QT_TRANSLATE_NOOP("Errors", "import the recording again, or remove it")},
    {"data.format_unknown", QT_TRANSLATE_NOOP("Errors", "choose its format, if it is among those of the list")},
    {"data.instrument_differs", QT_TRANSLATE_NOOP("Errors", "leave the field empty, or replace what is there")},
    {"data.no_such_format", QT_TRANSLATE_NOOP("Errors", "choose one of the list")},
    {"data.not_a_recording", QT_TRANSLATE_NOOP("Errors", "import the recording again, or remove it")},
    {"data.not_found", QT_TRANSLATE_NOOP("Errors", "choose one of the list of recordings")},
    {"data.overlap", QT_TRANSLATE_NOOP("Errors", "import only what follows its end, or replace what is there")},
    {"data.price_off_tick",
     QT_TRANSLATE_NOOP("Errors", "give a finer tick, round prices to the tick, or replace what is there")},
    {"data.price_out_of_range",
     QT_TRANSLATE_NOOP("Errors", "give a coarser tick, and round prices where they lie between")},
    {"data.quantity_off_lot", QT_TRANSLATE_NOOP("Errors", "give a finer lot, or replace what is there")},
    {"data.units_unsettled", QT_TRANSLATE_NOOP("Errors", "give tick and lot")},
    {"data.unreadable",
     QT_TRANSLATE_NOOP("Errors", "let yourself read it, or choose another data folder in the settings")},
    {"generator.dataset_exists", QT_TRANSLATE_NOOP("Errors", "replace what is there, or give another instrument")},
};

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Whether a person's own word comes first, which stays as it was written; the names of fields are the window's.
bool beginsWithTheirs(const QString& sentence)
{
    constexpr std::array<QStringView, 3> kOurs = {u"{field}", u"{what}", u"{reason}"};
    return sentence.startsWith(u'{') &&
           std::none_of(kOurs.begin(), kOurs.end(), [&](QStringView ours) { return sentence.startsWith(ours); });
}

QString remedyOf(const Error& error);

/// What helps against what is behind it, where nothing is said of itself.
QString remedyOfCause(const Error& error)
{
    const auto cause = causeOf(error);
    return cause ? remedyOf(*cause) : QString();
}

/// The engine's, or by its code the window's own where a text that nobody listed speaks of the command line.
QString remedyOf(const Error& error)
{
    const std::string_view told = error.field("remedy");
    if (told.empty() && causeOf(error))
        return remedyOfCause(error);
    // "Between these": a sentence of the window's does not show them otherwise.
    if (const auto low = error.field("minimum"), high = error.field("maximum");
        !low.empty() && !high.empty() && (told.ends_with(" these") || told.find(" these,") != told.npos))
        return remedyText("give at least " + std::string(low) + " and at most " + std::string(high));
    const bool isOfTheWindow = (told.find("--") == told.npos && told.find('`') == told.npos) ||
                               told.find("--data-dir") != told.npos; // which is the window's own
    const auto* const own = std::find_if(std::begin(kRemedies), std::end(kRemedies),
                                         [&](const Remedy& remedy) { return remedy.code == error.code; });
    if (isOfTheWindow || isKnownRemedy(told) || own == std::end(kRemedies))
        return remedyText(told);
    return asSentence(QCoreApplication::translate("Errors", own->text));
}

/// What is quoted came from anywhere: it shall not break the line.
QString withoutControls(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u'?';
    }
    return text;
}

} // namespace

bool hasErrorSentence(std::string_view code)
{
    return std::any_of(std::begin(kErrorSentences), std::end(kErrorSentences),
                       [&](const ErrorSentence& sentence) { return sentence.code == code; });
}

namespace {

/// What is behind it is the reason in words.
Error withCauseTold(const Error& error)
{
    const auto cause = causeOf(error);
    Error told = withoutCause(error);
    if (!cause || (!hasErrorSentence(cause->code) && !told.field("reason").empty()))
        return told;
    std::erase_if(told.context, [](const Error::Field& field) { return field.name == "reason"; });
    QString reason = errorCause(*cause);
    if (reason.endsWith(u'.'))
        reason.chop(1);
    told.context.push_back({"reason", reason.toStdString()});
    return told;
}

} // namespace

QString errorCause(const Error& whole)
{
    const Error error = withCauseTold(withoutOthers(whole));
    QString text;
    if (const QString file = valueOf(error, u"file"); !file.isEmpty()) {
        const QString line = valueOf(error, u"line");
        text = line.isEmpty() ? file + QLatin1String(": ")
                              : QCoreApplication::translate("Errors", "%1, line %2: ").arg(file, line);
    }
    const auto* const found = std::find_if(std::begin(kErrorSentences), std::end(kErrorSentences),
                                           [&](const ErrorSentence& sentence) { return sentence.code == error.code; });
    const QString sentence =
        found == std::end(kErrorSentences) ? QString() : QCoreApplication::translate("Errors", found->text);
    const bool isTheirs = !text.isEmpty() || beginsWithTheirs(sentence);
    text += sentence.isEmpty() ? spelledOut(error) : filled(sentence, error);
    if (const QString nearest = valueOf(error, u"nearest"); !nearest.isEmpty())
        text += QCoreApplication::translate("Errors", "; did you mean “%1”?").arg(nearest);
    else if (!text.endsWith(u'.') && !text.endsWith(u'?'))
        text += u'.';
    return withoutControls(isTheirs ? text : asSentence(text));
}

QString errorText(const Error& error)
{
    const QString remedy = withoutControls(remedyOf(error));
    if (remedy.isEmpty())
        return errorCause(error);
    const bool hasEnd = remedy.endsWith(u'.') || remedy.endsWith(u'?');
    return QStringLiteral("%1 %2%3").arg(errorCause(error), remedy, hasEnd ? QString() : QStringLiteral("."));
}

QString errorDetails(const Error& error)
{
    QString text = QString::fromStdString(error.code);
    for (const auto& field : error.context)
        text += QStringLiteral("\n%1: %2").arg(QString::fromStdString(field.name), QString::fromStdString(field.value));
    return text;
}

Failure failureOf(const Error& error, const QString& what, const QString& safe)
{
    QString remedy = withoutControls(remedyOf(error));
    if (!remedy.isEmpty() && !remedy.endsWith(u'.') && !remedy.endsWith(u'?'))
        remedy += u'.';
    return {what, errorCause(error), safe, remedy, errorDetails(error)};
}

} // namespace wh::ui
