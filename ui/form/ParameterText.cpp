// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/ParameterText.h"

#include "ui/common/ErrorText.h"
#include "ui/form/NumberEntry.h"

#include <QCoreApplication>
#include <QStringList>

namespace wh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ParameterForm)
};

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

/// A number of the engine's, with the point of the window's numbers.
QString number(const std::string& text)
{
    return shownEntry(qt(text), QLocale());
}

bool isNumeric(ParameterType type)
{
    return type == ParameterType::Integer || type == ParameterType::Number || type == ParameterType::Decimal ||
           type == ParameterType::Duration;
}

QString formOf(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer:
        return Words::tr("Write a whole number");
    case ParameterType::Number:
        return Words::tr("Write a number");
    case ParameterType::Decimal:
        return Words::tr("Write a number with at most 18 digits after the point");
    case ParameterType::Duration:
        return Words::tr("Write a number with one of the units ns, us, ms, s, m, h, d");
    case ParameterType::Boolean:
    case ParameterType::Choice:
    case ParameterType::Text:
        break;
    }
    return Words::tr("This cannot be read");
}

/// What the engine calls it, in the language of the window.
QString word(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate("Engine", text.c_str());
}

/// A duration is written with its own.
bool hasUnit(const ParameterSpec& spec)
{
    return !spec.unit.empty() && spec.type != ParameterType::Duration;
}

/// As it stands behind a number.
QString bareUnit(const ParameterSpec& spec)
{
    return hasUnit(spec) && spec.unit != "share" ? u' ' + word(spec.unit) : QString();
}

} // namespace

QString rangeText(const ParameterSpec& spec)
{
    const QString unit = bareUnit(spec);
    const QString low = number(spec.minimum.value_or(""));
    const QString high = number(spec.maximum.value_or("")) + unit;
    if (spec.minimum && spec.maximum)
        return (spec.minimumExclusive ? Words::tr("above %1, at most %2") : Words::tr("from %1 to %2")).arg(low, high);
    if (spec.minimum)
        return (spec.minimumExclusive ? Words::tr("above %1") : Words::tr("at least %1")).arg(low + unit);
    return spec.maximum ? Words::tr("at most %1").arg(high) : QString();
}

QString unitText(const ParameterSpec& spec, const QString& text)
{
    if (spec.unit != "share")
        return hasUnit(spec) ? word(spec.unit) : QString();
    const auto share = Decimal::parse((text.isEmpty() ? qt(spec.defaultText) : text).toStdString());
    const auto percent = share ? Decimal::multiply(*share, Decimal(100)) : share;
    return percent ? QStringLiteral("= %1 %").arg(number(percent->toString())) : QString();
}

ParameterSpec inCurrencies(ParameterSpec spec, const std::string& base, const std::string& quote)
{
    if (spec.unit == "base" && !base.empty())
        spec.unit = base;
    else if (spec.unit == "quote" && !quote.empty())
        spec.unit = quote;
    return spec;
}

QString valueText(const ParameterSpec& spec, const std::string& value)
{
    if (spec.type == ParameterType::Boolean)
        return value == "true" ? Words::tr("on") : Words::tr("off");
    if (spec.type == ParameterType::Choice)
        return choiceText(value);
    return (isNumeric(spec.type) ? number(value) : qt(value)) + bareUnit(spec);
}

QString choiceText(const std::string& value)
{
    QString text = qt(value);
    text.replace(u'_', u' ');
    return word(text.toStdString());
}

QString parameterHelp(const ParameterSpec& spec)
{
    QStringList sentences;
    const QString description = qt(spec.description).trimmed();
    if (!description.isEmpty()) // that of a script may be no whole sentence
        sentences << (QStringLiteral(".!?…:").contains(description.back()) ? description : description + u'.');
    if (const QString range = rangeText(spec); !range.isEmpty())
        sentences << Words::tr("Range: %1.").arg(range);
    if (!spec.defaultText.empty())
        sentences << Words::tr("Default: %1.").arg(valueText(spec, spec.defaultText));
    if (!spec.notAbove.empty())
        sentences << Words::tr("Not above: %1.").arg(parameterTitle(spec.notAbove));
    if (!spec.example.empty() && spec.example != spec.defaultText)
        sentences << Words::tr("Example: %1.").arg(isNumeric(spec.type) ? number(spec.example) : qt(spec.example));
    return sentences.join(u' ');
}

QString parameterTip(const ParameterSpec& spec)
{
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p><p>%2</p>")
        .arg(parameterHelp(spec).toHtmlEscaped(),
             Words::tr("In files and on the command line: %1").arg(qt(spec.name).toHtmlEscaped()));
}

QString mistakeText(const Error& mistake, const ParameterSpec& spec)
{
    if (mistake.code == "parameter.out_of_range" && !rangeText(spec).isEmpty()) // else the mistake itself has it
        return Words::tr("Out of range: give a value %1.").arg(rangeText(spec));
    if (mistake.code == "parameter.malformed" && !spec.example.empty())
        return Words::tr("%1, as in %2.").arg(formOf(spec.type), number(spec.example));
    if (mistake.code == "parameter.malformed")
        return formOf(spec.type) + u'.';
    if (mistake.code == "parameter.inconsistent")
        return Words::tr("Not above %1, which is %2.")
            .arg(parameterTitle(std::string(mistake.field("other"))), number(std::string(mistake.field("limit"))));
    return errorText(mistake);
}

} // namespace wh::ui
