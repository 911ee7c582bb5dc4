// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/BotFiles.h"

#include "core/base/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wh::ui {

namespace {

constexpr qint64 kLargest = 64 << 20;

/// Where each value of a list ends, in a text that is known to be JSON.
std::vector<std::string> elementsOf(std::string_view list)
{
    std::vector<std::string> elements;
    int depth = 0;
    bool isInText = false;
    std::size_t begin = std::string_view::npos;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const char c = list[i];
        if (isInText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isInText = false;
            continue;
        }
        if (c == '"')
            isInText = true;
        if ((c == '{' || c == '[') && ++depth == 2)
            begin = i;
        if ((c == '}' || c == ']') && depth-- == 2)
            elements.emplace_back(list.substr(begin, i - begin + 1));
    }
    return elements;
}

Error malformed(std::string_view text, const QJsonParseError& error)
{
    const auto before = text.substr(0, static_cast<std::size_t>(std::max(error.offset, 0)));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto newline = before.rfind('\n');
    const std::size_t column = newline == before.npos ? before.size() + 1 : before.size() - newline;
    return Error("configuration.malformed", {{"line", std::to_string(line)},
                                             {"column", std::to_string(column)},
                                             {"reason", error.errorString().toStdString()}});
}

} // namespace

std::string joinDocuments(const std::vector<std::string>& documents)
{
    if (documents.size() == 1)
        return documents.front() + (documents.front().ends_with('\n') ? "" : "\n");
    std::string text = "[\n";
    for (std::size_t i = 0; i < documents.size(); ++i) {
        std::string_view document = documents[i];
        while (document.ends_with('\n'))
            document.remove_suffix(1);
        text.append(document).append(i + 1 < documents.size() ? ",\n" : "\n");
    }
    return text + "]\n";
}

Result<std::vector<std::string>> splitDocuments(std::string_view text)
{
    QJsonParseError error;
    const auto json =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(text, error);
    if (json.isObject())
        return std::vector<std::string>{std::string(text)};
    const QJsonArray list = json.array();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            return Error("configuration.wrong_type",
                         {{"field", "[" + std::to_string(i) + "]"}, {"value", "no object"}});
    }
    return elementsOf(text);
}

std::string textIn(const std::string& document, const char* key)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(document))
        .object()
        .value(QLatin1String(key))
        .toString()
        .toStdString();
}

QString writeFile(const QString& path, const std::string& text)
{
    const auto written = writeWholeFile(path.toStdU16String(), text);
    return written ? QString() : QString::fromStdString(std::string(written.error().field("reason")));
}

Result<std::string> readFile(const QString& path)
{
    QFile file(path);
    const auto refuse = [&](const QString& reason) {
        return Error("data.unreadable",
                     {{"file", QDir::toNativeSeparators(path).toStdString()}, {"reason", reason.toStdString()}});
    };
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    if (file.size() > kLargest)
        return refuse(QStringLiteral("it is larger than any configuration"));
    return file.readAll().toStdString();
}

} // namespace wh::ui
