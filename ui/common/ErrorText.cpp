// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"

#include "ui/common/ErrorSentences.h"
#include "ui/common/ParameterTitle.h"
#include "ui/common/RemedyText.h"

#include <QCoreApplication>

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
    return std::any_of(kOwners.begin(), kOwners.end(),
                       [&](std::string_view owner) { return std::string_view(error.code).starts_with(owner); });
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
        result += name == u"field" && isOfForm(error) ? parameterTitle(value.toStdString()) : value;
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

/// What is quoted came from anywhere: it shall not break the line.
QString withoutControls(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control)
            c = u'?';
    }
    return text;
}

QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString errorCause(const Error& error)
{
    QString text;
    if (const QString file = valueOf(error, u"file"); !file.isEmpty()) {
        const QString line = valueOf(error, u"line");
        text = line.isEmpty() ? file + QLatin1String(": ")
                              : QCoreApplication::translate("Errors", "%1, line %2: ").arg(file, line);
    }
    const auto* const found = std::find_if(std::begin(kErrorSentences), std::end(kErrorSentences),
                                           [&](const ErrorSentence& sentence) { return sentence.code == error.code; });
    text += found == std::end(kErrorSentences) ? spelledOut(error)
                                               : filled(QCoreApplication::translate("Errors", found->text), error);
    if (const QString nearest = valueOf(error, u"nearest"); !nearest.isEmpty())
        text += QCoreApplication::translate("Errors", "; did you mean “%1”?").arg(nearest);
    else if (!text.endsWith(u'.') && !text.endsWith(u'?'))
        text += u'.';
    return withoutControls(asSentence(text));
}

QString errorText(const Error& error)
{
    const QString remedy = withoutControls(remedyText(error.field("remedy")));
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
    return {what, errorCause(error), safe, withoutControls(remedyText(error.field("remedy"))), errorDetails(error)};
}

} // namespace wh::ui
